"""style/title-abbreviations: “Gov.” for “Governor” right before a full name, where the house abbreviates it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.lexicon.tables import word_set
from copylint.findings import Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit, in_text_order
from copylint.rulebook.options import Options

_FULL_NAME = compile_regex(
    r" (?P<first>[A-Z][\w’'-]+|[A-Z]\.(?:[A-Z]\.)?)(?: [A-Z]\.)? (?P<last>[A-Z][\w’'-]+)"
)
# "General Motors", "Governor General": no names of people.
_NO_NAMES = word_set(
    """General Motors Electric Assembly Mills Dynamics League Council Secretary Attorney Hospital Counsel Court of
    House Senate Office Committee State University School Island Islands"""
)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Each title spelled out before a given name and a surname."""
    forms = options.mapping("forms")
    position = 0
    for hit in in_text_order(hits):
        written = article.text[hit.start : hit.end]
        if hit.start < position or written not in forms:
            continue
        position = hit.end
        name = _FULL_NAME.match(article.text, hit.end)
        if name is None or not _NO_NAMES.isdisjoint((name["first"], name["last"])):
            continue
        right = str(forms[written])
        message = f"“{written}” before a full name: the house writes “{right}”"
        yield Match.replacing(hit.start, hit.end, right, message)
