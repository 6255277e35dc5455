"""Slips of grammar as patterns of words: what the checks of this group share."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from copylint.analysis.article import Article
from copylint.analysis.lexicon.forms import Word
from copylint.analysis.lexicon.patterns import Anchor, anchor, compile_patterns, first_element
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


class _Group:
    """Slips that are tried together, as one regular expression."""

    def __init__(self, anchor: Anchor, slips: Sequence[Slip]) -> None:
        self.anchor = anchor
        self.slips = slips

    @cached_property
    def match(self) -> Callable[[str, int], re.Match[str] | None]:
        """Tries them at a token."""
        return compile_patterns([slip.pattern for slip in self.slips]).match


class SlipFinder:
    """Slips at work: each is tried only where its rarest word stands."""

    def __init__(self, slips: Sequence[Slip]) -> None:
        self._slips = slips

    @cached_property
    def _plan(self) -> Mapping[str, Sequence[_Group]]:
        """By code, the slips that it may be part of."""
        plan: dict[str, list[_Group]] = {}
        for group in _groups(self._slips):
            for code in group.anchor.codes:
                plan.setdefault(code, []).append(group)
        return plan

    @cached_property
    def _anchors(self) -> re.Pattern[str]:
        """Any of the codes at which a slip is tried."""
        return re.compile(f"[{''.join(map(re.escape, self._plan))}]")

    def find(self, article: Article) -> Iterator[Match]:
        """The slips in an article."""
        tagged = article.tags
        for place, code in tagged.places(self._anchors):
            for group in self._plan[code]:
                start = place - group.anchor.offset
                found = group.match(tagged.codes, start) if start >= 0 else None
                match = found and _match(article, tagged, group.slips, found)
                if match:
                    yield match


_BEFORE = 12
_OFTEN = 100.0  # of 10,000 tokens: slips tried more often than this share their first element's search


def _groups(slips: Sequence[Slip]) -> Iterator[_Group]:
    """Slips with a rare word on their own, others by their first element."""
    together: dict[Anchor, list[Slip]] = {}
    for slip in slips:
        rarest, first = anchor(slip.pattern), first_element(slip.pattern)
        if first is None or rarest.weight < _OFTEN:
            yield _Group(rarest, (slip,))
        else:
            together.setdefault(first, []).append(slip)
    for first, members in together.items():
        yield _Group(first if len(members) > 1 else anchor(members[0].pattern), members)


def _match(article: Article, tagged: Tagged, slips: Sequence[Slip], found: re.Match[str]) -> Match | None:
    number = next(number for number in range(len(slips)) if found[f"m{number}"] is not None)
    slip, group = slips[number], f"s{number}" if f"s{number}" in found.re.groupindex else 0
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
