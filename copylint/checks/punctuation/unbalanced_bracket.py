"""punctuation/unbalanced-bracket: round and square brackets without a partner."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_BRACKET = re.compile(r"[()\[\]]")
_PARTNER = {")": "(", "]": "["}
_EMOTICON = re.compile(r"(?:^|[\s\w.!?])[:;=8xX]['’^-]?[()\[\]]{1,3}\Z|\(['’-]?[:;=](?=\s|$)")
# "a) … b) …", "12) …", "iv) …": a list counts with one bracket.
_COUNTER = re.compile(r"(?:^|[\s(\[,;:])(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})\Z")
_RUN_OVER = 12  # blocks that an aside in brackets may run over
_UNOPENED = "This bracket closes an aside that does not open: put the opening bracket, or take this one out"
_UNCLOSED = "The aside that opens here does not close: put the closing bracket where it ends"


class _Bracket(NamedTuple):
    start: int
    mark: str
    block: int


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Brackets that close nothing, and brackets that nothing closes."""
    open_before: list[_Bracket] = []
    for number, (kind, start, end) in enumerate(article.prose):
        if kind == "table":
            continue
        stack: list[_Bracket] = []
        for bracket in _brackets(article.text, start, end, number):
            if bracket.mark in "([":
                stack.append(bracket)
            elif stack and stack[-1].mark == _PARTNER[bracket.mark]:
                stack.pop()
            elif (
                stack
                and stack[-1].mark != _PARTNER[bracket.mark]
                and _is_interval(article.text, stack[-1], bracket)
            ):
                stack.pop()
            elif open_before and open_before[-1].mark == _PARTNER[bracket.mark]:
                open_before.pop()
            else:
                yield Match(bracket.start, bracket.start + 1, _UNOPENED)
        yield from (_unclosed(left) for left in open_before if number - left.block >= _RUN_OVER)
        open_before = [left for left in open_before if number - left.block < _RUN_OVER] + stack
    yield from map(_unclosed, open_before)


def _unclosed(bracket: _Bracket) -> Match:
    return Match(bracket.start, bracket.start + 1, _UNCLOSED)


def _brackets(text: str, start: int, end: int, number: int) -> Iterator[_Bracket]:
    """The brackets of a block, without emoticons and the counters of lists."""
    for found in _BRACKET.finditer(text, start, end):
        place = found.start()
        before = text[max(start, place - 8) : place]
        if _EMOTICON.search(text[max(start, place - 4) : place + 1]) or _EMOTICON.match(
            text[place : place + 4]
        ):
            continue
        if found[0] == ")" and _COUNTER.search(before) and "(" not in before:
            continue
        yield _Bracket(place, found[0], number)


def _is_interval(text: str, left: _Bracket, right: _Bracket) -> bool:
    """Whether two unlike brackets hold an interval of figures: “[0, 1)”."""
    return not any(character.isalpha() for character in text[left.start : min(right.start, left.start + 40)])
