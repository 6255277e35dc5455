"""style/addresses: “Street” and its like, spelled out or abbreviated behind a house number as the house has it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.findings import Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_PREPOSITION = r"\b(?:[Aa]t|to|from|outside|near|behind|of)(?: the)? "
_NUMBER = r"(?P<number>\d{1,5}(?:[A-Z]|-\d{1,4})?) "
_STREET = (
    r"(?:[NSEW]\. |(?:North|South|East|West) )?(?:\d{1,3}(?:st|nd|rd|th)|[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+)?"
)
_NUMBERED = compile_regex(rf"(?:{_PREPOSITION}|(?:^|\n)){_NUMBER}{_STREET} $")
_BARE = compile_regex(r"\b(?:on|along|down|up|of|at|near|off) (?:[A-Z][\w’'-]+|\d{1,3}(?:st|nd|rd|th)) $")
_YEAR = compile_regex(r"(?:19|20)\d\d")
_WINDOW = 60  # code points of an address before its last word


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Kinds of streets spelled out behind a house number, or abbreviated without one."""
    forms = options.mapping("abbreviations")
    spelled = {str(short): full for full, short in forms.items()}
    for hit in hits:
        written = article.text[hit.start : hit.end]
        if article.text[hit.end : hit.end + 1] == "." and f"{written}." in spelled:
            written += "."
        block = article.document.block_at(hit.start)
        before = article.text[max(block.start, hit.start - _WINDOW) : hit.start]
        numbered = _NUMBERED.search(before)
        if written in forms and numbered and not re.match(r" [A-Z]", article.text[hit.end : hit.end + 2]):
            if not (_YEAR.fullmatch(numbered["number"]) and numbered[0].lstrip().startswith("of")):
                right = str(forms[written])
                yield _match(hit.start, hit.start + len(written), written, right, "behind a house number")
        elif written in spelled and numbered is None and _BARE.search(before):
            yield _match(
                hit.start,
                hit.start + len(written),
                written,
                str(spelled[written]),
                "without a house number",
                article.text[hit.end + 1 : hit.end + 2],
            )


def _match(start: int, end: int, text: str, right: str, where: str, after: str = " ") -> Match:
    # At the end of a sentence the point of an abbreviation is the sentence's too.
    content = right + "." if after in ("", "\n") else right
    return Match.replacing(start, end, content, f"“{text}”: {where} the house writes “{right}”")
