"""Large numbers with a comma in one place and without in another: 12,000 and 15000, 1,500 euros and 1000 euros."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.analysis.spans import Span

# Each begins with what is found fastest: the comma of "12,000", the first digit of "12000", "12 000" and "12.000".
_COMMA = Pattern(r",(?<=\d,)\d{3}(?!\d|,\d)")
_WITHOUT = Pattern(
    r"[1-9](?:(?<=[a-z,;:] \d)|(?<=[$€£(]\d))(?:\d{3,6}|\d{0,2}(?P<odd>[. ])000)(?![\w%°]|[.,:/–-]\d| \d{3})"
)
_NOUN = Pattern(r" (?:more |other |new |young |local )?(?P<noun>[a-z]{3,}s|people|men|women|children)\b")
# What may stand behind a number that counts something: no unit, no clock time, no name.
_BEHIND = Pattern(r"[.,;:)]| (?!(?i:block|km|m|gmt|hours|hrs|utc|local|bc|b\.c|ad)\b)[a-z]")
# Before a number of four figures, which is a count far less often than a longer one.
_COUNTS = Pattern(
    r"\b(?:ha[sdve]+|about|some|nearly|almost|over|than|of|least|to|from|with|only|were|are|was|is|reached|around|drew"
    r"|holds?|held|seats?|killed|lost|gained|sold|made|built|between|and|another|further|or|up to)(?: the)? [$€£]?\Z"
)
_IN_YEAR = Pattern(
    r"\b(?:in|of|by|since|from|until|late|early|the|this|for|and|to|January|February|March|April|May|June|July|August"
    r"|September|October|November|December|[A-Z][a-z]{2,3}\.|\d{1,2},) \Z",
    re.IGNORECASE,
)
# A number that names a thing.
_LABEL = Pattern(
    r"\b(?:number|no|nos|flight|case|unit|room|page|bus|asteroid|dial|call|text|code|zip|box|model|issue|docket|bill"
    r"|channel|id|psalm|section|route|year|b\.c|ad) \(?\Z",
    re.IGNORECASE,
)
_SHORT, _LONG = 1000, 10_000
_LAST_YEAR = 2100
_NEAR = 16


class Large(NamedTuple):
    """A number of four to six figures and how it is written the other way.

    size: how many figures it has, 5 for more; 0 for one that no English copy writes so: "12.000", "12 000".
    """

    span: Span
    other: str
    size: int


def separated(article: Article) -> Iterator[Large]:
    """The numbers with one comma."""
    text = article.text
    for match in _COMMA.finditer(text):
        start = match.start()
        while start and text[start - 1].isdigit() and match.start() - start < 3:
            start -= 1
        if text[start - 1 : start] not in (",", ".", ":", "/", "-", "#"):
            digits = text[start : match.end()].replace(",", "")
            yield Large(Span(start, match.end()), digits, min(len(digits), 5))


def unseparated(article: Article, nouns: set[str]) -> Iterator[Large]:
    """The numbers without a comma; one that may be a year only before one of some nouns."""
    text = article.text
    for match in _WITHOUT.finditer(text):
        start, end = match.span()
        value = int(re.sub(r"\D", "", match.group()))
        is_short = value < _LONG and not match["odd"]
        before = max(0, start - _NEAR)
        counted = noun_behind(text, end) in nouns
        if value < _SHORT or not (_BEHIND.match(text, end) or end == len(text)):
            continue
        if is_short and not (counted or _COUNTS.search(text, before, start)):
            continue
        if value <= _LAST_YEAR and not (counted and not _IN_YEAR.search(text, before, start)):
            continue
        if not _LABEL.search(text, before, start):
            yield Large(Span(start, end), f"{value:,}", 0 if match["odd"] else 4 if is_short else 5)


def noun_behind(text: str, end: int) -> str | None:
    """The plural that a number counts."""
    noun = _NOUN.match(text, end)
    return noun["noun"] if noun else None
