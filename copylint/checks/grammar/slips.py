"""Slips of grammar as patterns of words: what the checks of this group share."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.analysis.lexicon.forms import Word
from copylint.analysis.lexicon.patterns import Anchor, compile_patterns, known_anchor
from copylint.analysis.lexicon.tags import Tagged
from copylint.findings import Match
from copylint.regexes import compile_regex
from copylint.rulebook.wording import like


class Slip(NamedTuple):
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

    def __init__(self, slips: Sequence[Slip]) -> None:
        self.slips = slips

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Any of them."""
        return compile_patterns([slip.pattern for slip in self.slips])

    def find(self, codes: str) -> Iterator[re.Match[str]]:
        """Where one of them stands in a text, be it inside of another."""
        search = self.pattern.search
        found = search(codes)
        while found:
            yield found
            found = search(codes, found.start() + 1)


class SlipFinder:
    """Slips at work: each is tried only where its rarest word stands, or everywhere if none of its words is rare."""

    def __init__(self, slips: Sequence[Slip]) -> None:
        self._slips = slips

    @cached_property
    def _plans(self) -> tuple[Mapping[str, Sequence[tuple[Anchor, _Group]]], _Group | None]:
        """By code, the slips with a rare word that it may be; and the slips without a rare word."""
        plan: dict[str, list[tuple[Anchor, _Group]]] = {}
        others = []
        for slip in self._slips:
            found = known_anchor(slip.pattern)
            if found is None:
                others.append(slip)
                continue
            tried = found, _Group([slip])
            for code in found.codes:
                plan.setdefault(code, []).append(tried)
        return plan, _Group(others) if others else None

    @cached_property
    def _anchors(self) -> re.Pattern[str]:
        """Any of the codes at which a slip is tried."""
        plan, _ = self._plans
        return compile_regex(f"[{''.join(map(re.escape, plan))}]" if plan else r"(?!)")

    def find(self, article: Article) -> Iterator[Match]:
        """The slips in an article."""
        for slips, found in self._candidates(article.tags.codes):
            match = _match(article, article.tags, slips, found)
            if match:
                yield match

    def _candidates(self, codes: str) -> Iterator[tuple[Sequence[Slip], re.Match[str]]]:
        plan, everywhere = self._plans
        if everywhere:
            for found in everywhere.find(codes):
                yield everywhere.slips, found
        padded = codes + "\n"
        for place in map(re.Match.start, self._anchors.finditer(codes)):
            for (nearest, farthest, _, beside, others), group in plan[codes[place]]:
                if padded[place + beside] in others:
                    for start in range(place - nearest, max(place - farthest, 0) - 1, -1):
                        match = group.pattern.match(codes, start)
                        if match:
                            yield group.slips, match
                            break


_BEFORE = 12


def _match(article: Article, tagged: Tagged, slips: Sequence[Slip], found: re.Match[str]) -> Match | None:
    number = next(number for number in range(len(slips)) if found[f"m{number}"] is not None)
    slip = slips[number]
    if slip.unless and slip.unless(*_around(article, tagged, found)):
        return None
    first, behind = _reported(found, number)
    span = tagged.span(first, behind - 1)
    text = article.text[span.start : span.end]
    if slip.right is None:
        return Match(span.start, span.end, slip.message.format(text=text))
    words = _words(article.straight, tagged.spans(first, behind))
    right = _corrected(slip.right, list(map(Word, words)))
    if right is None or right == text:
        return None
    right = like(text, right.replace("'", "’") if "’" in article.text else right)
    return Match.replacing(span.start, span.end, right, slip.message.format(text=text, right=right))


def _reported(found: re.Match[str], number: int) -> tuple[int, int]:
    """The tokens that a match reports."""
    groups = found.re.groupindex
    start = found.start(f"s{number}") if f"s{number}" in groups else found.start()
    return start, found.start(f"e{number}") if f"e{number}" in groups else found.end()


def _around(article: Article, tagged: Tagged, found: re.Match[str]) -> tuple[list[str], list[str]]:
    """The words of a match, and those before it in its paragraph."""
    begin = max(found.start() - _BEFORE, tagged.codes.rfind("\n", 0, found.start() + 1) + 1)
    before = tagged.spans(begin, found.start()) if begin < found.start() else []
    return _words(article.folded, tagged.spans(*found.span())), _words(article.folded, before)


def _words(text: str, spans: Sequence[tuple[int, int]]) -> list[str]:
    return [text[start:end] for start, end in spans]


def _corrected(template: str, words: Sequence[Word]) -> str | None:
    """The template filled; None where a form is unknown."""
    parts = [template.format(*words)] if words else []
    return None if not parts or "None" in parts[0] else parts[0]
