"""Slips of grammar as patterns of words: what the checks of this group share."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property

from copylint.analysis.article import Article
from copylint.analysis.lexicon.forms import Word
from copylint.analysis.lexicon.patterns import anchor, compile_pattern
from copylint.analysis.lexicon.tags import Tagged
from copylint.analysis.spans import Span
from copylint.findings import Match
from copylint.rulebook.wording import like


@dataclass(frozen=True)
class Slip:
    """A pattern of words that is wrong.

    pattern: see copylint.analysis.lexicon.patterns.
    right: what belongs in place of the span, with {0}, {1} … for its words and {1.base} and the like for their
        forms (copylint.analysis.lexicon.forms); nothing where the copy editor must decide.
    message: with {text} and {right}.
    unless: asked with the words of the match, folded, and the dozen before it; true silences it.
    """

    pattern: str
    right: str | None = None
    message: str = "“{text}” should be “{right}”"
    unless: Callable[[Sequence[str], Sequence[str]], bool] | None = None


class SlipFinder:
    """Slips at work: each is tried only where its rarest word stands."""

    def __init__(self, slips: Sequence[Slip]) -> None:
        self._slips = slips

    @cached_property
    def _plan(self) -> Mapping[str, Sequence[tuple[Slip, int]]]:
        """By code, the slips that it may be part of, and how far from its start."""
        plan: dict[str, list[tuple[Slip, int]]] = {}
        for slip in self._slips:
            offset, codes = anchor(slip.pattern)
            for code in codes:
                plan.setdefault(code, []).append((slip, offset))
        return plan

    def find(self, article: Article) -> Iterator[Match]:
        """The slips in an article."""
        tagged = article.tags
        for code in sorted(self._plan.keys() & tagged.places.keys()):
            for slip, offset in self._plan[code]:
                attempt = _compiled(slip.pattern).match
                for place in tagged.places[code]:
                    found = attempt(tagged.codes, place - offset) if place >= offset else None
                    match = found and _match(article, tagged, slip, found)
                    if match:
                        yield match


_BEFORE = 12
_compiled = cache(compile_pattern)


def _match(article: Article, tagged: Tagged, slip: Slip, found: re.Match[str]) -> Match | None:
    group = "span" if found.re.groupindex else 0
    if slip.unless and slip.unless(*_around(article, tagged, found)):
        return None
    first, last = found.start(group), found.end(group) - 1
    span = tagged.span(first, last)
    text = article.text[span.start : span.end]
    if slip.right is None:
        return Match(span.start, span.end, slip.message.format(text=text))
    right = _corrected(
        slip.right, [Word(word) for word in _words(article, tagged, range(first, last + 1), fold=False)]
    )
    if right is None or right == text:
        return None
    right = like(text, right.replace("'", "’") if "’" in article.text else right)
    return Match.replacing(span.start, span.end, right, slip.message.format(text=text, right=right))


def _around(article: Article, tagged: Tagged, found: re.Match[str]) -> tuple[list[str], list[str]]:
    """The words of a match, and those before it in its paragraph."""
    begin = max(found.start() - _BEFORE, tagged.codes.rfind("\n", 0, found.start()) + 1)
    return _words(article, tagged, range(*found.span())), _words(article, tagged, range(begin, found.start()))


def _words(article: Article, tagged: Tagged, tokens: range, *, fold: bool = True) -> list[str]:
    text = article.folded if fold else article.straight
    return [text[slice(*_span(tagged, token))] for token in tokens]


def _span(tagged: Tagged, token: int) -> Span:
    return tagged.span(token, token)


def _corrected(template: str, words: Sequence[Word]) -> str | None:
    """The template filled; None where a form is unknown."""
    parts = [template.format(*words)] if words else []
    return None if not parts or "None" in parts[0] else parts[0]
