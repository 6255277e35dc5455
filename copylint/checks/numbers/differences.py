"""Changes told as a sum of their own: "rose by 50, or 20%, to 150", "fell 30 to 100 from 120"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.analysis.quantities.frames import NUMBER, PERCENT, POINTS, Frame
from copylint.analysis.quantities.model import Quantity, figure
from copylint.checks.numbers.claims import direction
from copylint.findings import Match

_WORDS = r"(?: [\w'’-]+){0,3}"
_SHARE = Pattern(
    rf"(?P<by>{NUMBER}){_WORDS}(?:, or |, | \(| or )(?:by |about |nearly )?(?P<share>{PERCENT})(?:\)"
    rf"|,)?{_WORDS}"
    rf" (?P<way>to|from|at)(?: a| an| just| about)?(?: [\w'’-]+){{0,2}} (?P<end>{NUMBER})"
)
_ENDS = Pattern(
    rf"(?P<by>{NUMBER}){_WORDS},? (?:to(?: [\w'’-]+){{0,2}} (?P<new>{NUMBER}){_WORDS}(?: in \ue005)?,?"
    rf" from(?: [\w'’-]+){{0,3}}"
    rf" (?P<old>{NUMBER})|from(?: [\w'’-]+){{0,3}} (?P<old2>{NUMBER}){_WORDS}(?: in \ue005)?,? to(?:"
    rf" [\w'’-]+){{0,2}} (?P<new2>{NUMBER}))"
)
# "fell two points, to 38% from 40%", "from 40% to 30%, a loss of 15 points", "38%, down two points from 40%"
_POINTS = Pattern(
    rf"(?P<by>{POINTS}){_WORDS},? (?:to{_WORDS} (?P<new>{PERCENT}){_WORDS},? from{_WORDS} (?P<old>{PERCENT})"
    rf"|from{_WORDS} (?P<old2>{PERCENT}){_WORDS} to{_WORDS} (?P<new2>{PERCENT}))"
    rf"|from{_WORDS} (?P<old3>{PERCENT}){_WORDS} to{_WORDS} (?P<new3>{PERCENT}){_WORDS}(?:, | \(|,? or )"
    rf"(?:[\w'’-]+ ){{0,4}}(?P<by3>{POINTS})"
    rf"|to{_WORDS} (?P<new5>{PERCENT}){_WORDS},? from{_WORDS} (?P<old5>{PERCENT}){_WORDS}(?:, | \(|,? or )"
    rf"(?:[\w'’-]+ ){{0,4}}(?P<by5>{POINTS})"
    rf"|(?P<new4>{PERCENT}){_WORDS}, (?:up|down|a \w+ of) (?P<by4>{POINTS}) (?:from|on|than){_WORDS}"
    rf" (?P<old4>{PERCENT})"
)


def find_differences(article: Article, frame: Frame) -> Iterator[Match]:
    """Differences that do not fit the percentage or the ends beside them."""
    for found in _SHARE.finditer(frame.text):
        yield from _share(article, frame, found)
    for found in _ENDS.finditer(frame.text):
        yield from _ends(article, frame, found)
    for found in _POINTS.finditer(frame.text) if POINTS in frame.text else ():
        yield from _points(article, frame, found)


def _figures(frame: Frame, found: re.Match[str], *names: str) -> list[Quantity] | None:
    """The captured quantities, None where they cannot be compared or one of them is hedged."""
    figures = [one for name in names if (one := frame.group(found, name))]
    alike = {(one.kind, one.unit) for one in figures if one.kind != "percent"}
    if len(alike) > 1 or any(one.is_range or one.hedge or one.value <= 0 for one in figures):
        return None
    return figures


def _share(article: Article, frame: Frame, found: re.Match[str]) -> Iterator[Match]:
    sign = direction(frame.text, found.start("by"))
    figures = _figures(frame, found, "by", "share", "end")
    if not sign or figures is None or len(figures) < 3:
        return
    by, share, end = figures
    old = end.value if found["way"] == "from" else end.value - sign * by.value
    if old <= by.slack + end.slack:
        return
    slack = by.slack + end.slack
    low, high = ((by.value - by.slack) / (old + slack) * 100, (by.value + by.slack) / (old - slack) * 100)
    if low <= share.value + share.slack and high >= share.value - share.slack:
        return
    written = article.text[share.start : share.end]
    exact = f"{figure(by.value)} on {figure(old)} is {figure(by.value / old * 100)}%"
    yield Match(share.start, share.end, f"{exact}, not {written}: check the figures")


def _ends(article: Article, frame: Frame, found: re.Match[str]) -> Iterator[Match]:
    sign = direction(frame.text, found.start("by"))
    figures = _figures(frame, found, "by", "old", "new", "old2", "new2")
    if not sign or figures is None or len(figures) < 3:
        return
    by, old, new = figures
    slack = by.slack + old.slack + new.slack
    if abs(new.value - old.value - sign * by.value) <= slack + 1e-9:
        return
    one, two, written = (article.text[part.start : part.end] for part in (old, new, by))
    message = f"{one} → {two} is {figure(abs(new.value - old.value))}, not {written}: check the figures"
    yield Match(by.start, by.end, message)


def _points(article: Article, frame: Frame, found: re.Match[str]) -> Iterator[Match]:
    """Percentage points that two rates do not lie apart, whichever way."""
    old, new, by = (
        next(one for name in names if (one := frame.group(found, name)))
        for names in (
            ("old", "old2", "old3", "old4", "old5"),
            ("new", "new2", "new3", "new4", "new5"),
            ("by", "by3", "by4", "by5"),
        )
    )
    if any(one.is_range or one.hedge for one in (old, new, by)) or _is_basis(article, by):
        return
    apart = abs(new.value - old.value)
    if abs(apart - abs(by.value)) <= old.slack + new.slack + by.slack + 1e-9:
        return
    ends, written = (
        (article.text[part.start : part.end] for part in (old, new)),
        article.text[by.start : by.end],
    )
    message = f"{' → '.join(ends)} is {figure(apart)} points, not {written}: check the figures"
    yield Match(by.start, by.end, message)


def _is_basis(article: Article, by: Quantity) -> bool:
    """Whether points are hundredths of a percent."""
    return "b" in article.folded[by.start : by.end]
