"""capitals/title-before-name: “president” without its capital right before a full name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from copylint.analysis.article import Article
from copylint.analysis.lexicon.tables import word_set
from copylint.findings import Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit, in_text_order
from copylint.rulebook.options import Options

_DEMONYMS = Path(__file__).parent.parent.parent / "tables" / "demonyms.tsv"
_NAME = compile_regex(r" [A-Z][a-zà-ÿ’'-]+(?: (?:bin|al|el|van|de|da|von) )?[ -][A-Z][\w’'-]+")
_BEFORE = compile_regex(r"(?P<word>[\w.]+) $")
# Behind these the title stands for an office of a state: "by president Ann Lee", "former president Ann Lee".
_LEADS = word_set(
    "by from with to of and or when that while after before because but if for about against as former then"
)
_WINDOW = 30


@cache
def _demonyms() -> frozenset[str]:
    rows = _DEMONYMS.read_text(encoding="utf-8").splitlines()[1:]
    return frozenset(row.partition("\t")[0] for row in rows) | {"U.S.", "US", "UK", "U.K.", "EU"}


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Each title in lower case between a word that leads to an office and a person's full name."""
    position = 0
    for hit in in_text_order(hits):
        if hit.start < position:
            continue
        position = hit.end
        title = article.text[hit.start : hit.end]
        before = _BEFORE.search(article.text, max(0, hit.start - _WINDOW), hit.start)
        if not title.islower() or before is None or not _NAME.match(article.text, hit.end):
            continue
        if before["word"] in _LEADS or before["word"] in _demonyms():
            right = " ".join(word if word == "of" else word.capitalize() for word in title.split(" "))
            message = f"“{title}” stands before a name: write “{right}”"
            yield Match.replacing(hit.start, hit.end, right, message)
