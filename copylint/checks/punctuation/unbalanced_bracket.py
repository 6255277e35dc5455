"""punctuation/unbalanced-bracket: round and square brackets without a partner."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.findings import Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_BRACKET = compile_regex(r"[()\[\]]")
_PARTNER = {")": "(", "]": "["}
# "8)" and "x)" alone are no faces but the ends of asides, "(TLC at 8)", or counters.
_EMOTICON = compile_regex(
    r"(?:(?:^|[\s\w.!?])[:;=]['’^-]?|(?:^|\s)[8xX]['’^-])[()\[\]]{1,3}\Z|\(['’-]?[:;=](?=\s|$)"
)
# "a) … b) …", "12) …", "iv) …": a list counts with one bracket.
_COUNTER = compile_regex(r"(?:^|[\s(\[,;:])(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})\Z")
_LONGEST_CROSSED = 200  # code points between a bracket and one of another kind that closes it
_RUN_OVER = 12  # blocks that an aside in brackets may run over
_UNOPENED = "This bracket closes an aside that does not open: put the opening bracket, or take this one out"
_UNCLOSED = "The aside that opens here does not close: put the closing bracket where it ends"


class _Bracket(NamedTuple):
    """A bracket, the number of its block, and whether it may be the counter of a list, "b)"."""

    start: int
    mark: str
    block: int
    counts: bool


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Brackets that close nothing, and brackets that nothing closes."""
    before: list[_Bracket] = []
    for number, (kind, start, end) in enumerate(article.prose):
        if kind == "table":
            continue
        opened, unopened, crossed = _pair(article.text, start, end, number, before)
        yield from (_crossed(bracket) for bracket in crossed)
        yield from (Match(bracket.start, bracket.start + 1, _UNOPENED) for bracket in unopened)
        yield from (_unclosed(left) for left in before if number - left.block >= _RUN_OVER)
        before = [left for left in before if number - left.block < _RUN_OVER] + opened
    yield from map(_unclosed, before)


def _pair(
    text: str, start: int, end: int, number: int, before: list[_Bracket]
) -> tuple[list[_Bracket], list[_Bracket], list[_Bracket]]:
    """The brackets of a block that stay open, those that close nothing, not even one of the blocks before, and those
    that close one of another kind: “(sold as Zelnor]”.
    """
    opened: list[_Bracket] = []
    unopened: list[_Bracket] = []
    crossed: list[_Bracket] = []
    spare = 0  # counters of lists, "b)", that closed a bracket: so many more may close none
    for bracket in _brackets(text, start, end, number):
        partner = _PARTNER.get(bracket.mark)
        if partner is None:
            opened.append(bracket)
        elif opened and (opened[-1].mark == partner or _is_interval(text, opened[-1], bracket)):
            opened.pop()
            spare += bracket.counts
        elif bracket.counts:
            continue
        elif before and before[-1].mark == partner:
            before.pop()
        elif opened and bracket.start - opened[-1].start <= _LONGEST_CROSSED:
            opened.pop()
            crossed.append(bracket)
        elif spare:
            spare -= 1
        else:
            unopened.append(bracket)
    return opened, unopened, crossed


def _crossed(bracket: _Bracket) -> Match:
    right = {")": "]", "]": ")"}[bracket.mark]
    message = f"“{bracket.mark}” closes what “{_PARTNER[right]}” opened: write “{right}”"
    return Match.replacing(bracket.start, bracket.start + 1, right, message)


def _unclosed(bracket: _Bracket) -> Match:
    return Match(bracket.start, bracket.start + 1, _UNCLOSED)


def _brackets(text: str, start: int, end: int, number: int) -> Iterator[_Bracket]:
    """The brackets of a block, without emoticons."""
    for found in _BRACKET.finditer(text, start, end):
        place = found.start()
        before = text[max(start, place - 8) : place]
        if _EMOTICON.search(text[max(start, place - 4) : place + 1]) or _EMOTICON.match(
            text[place : place + 4]
        ):
            continue
        counts = found[0] == ")" and _COUNTER.search(before) is not None
        yield _Bracket(place, found[0], number, counts)


def _is_interval(text: str, left: _Bracket, right: _Bracket) -> bool:
    """Whether two unlike brackets hold an interval of figures: “[0, 1)”."""
    return not any(character.isalpha() for character in text[left.start : min(right.start, left.start + 40)])
