"""The lines of a file around a span, with marks under it, cut to what a terminal shows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from copylint.documents.source import Source
from copylint.findings import Location
from copylint.output.terminal import printable, width

_WIDEST = 100  # terminal columns of a line shown
_CONTEXT = 40  # columns shown before the span where the line must be cut
_TAB = "    "
_CUT = "…"
_MOST_ROWS = 3


class Row(NamedTuple):
    """A line shown: its number (None where lines are left out), its text, the columns marked."""

    number: int | None
    text: str
    indent: int = 0
    marked: int = 0


def snippet(source: Source, start: Location, end: Location) -> Iterator[Row]:
    """The lines of a span, the end exclusive; of a span over many lines the first and the last."""
    last = end.row - 1 if end.column == 1 and end.row > start.row else end.row
    for number in range(start.row, last + 1):
        if last - start.row >= _MOST_ROWS and number not in (start.row, last):
            if number == start.row + 1:
                yield Row(None, "...")
            continue
        line = source.line(number)
        first = start.column - 1 if number == start.row else len(line) - len(line.lstrip())
        stop = end.column - 1 if number == end.row else len(line)
        yield _row(number, line, min(first, len(line)), min(stop, len(line)))


def _row(number: int, line: str, first: int, stop: int) -> Row:
    """A line cut around first:stop; the marks are as many as that part takes columns, at least one."""
    left, right = _window(line, first, stop)
    before, inside, after = line[left:first], line[first : min(stop, right)], line[stop:right]
    head = (_CUT if left else "") + _shown(before)
    tail = _shown(after) + (_CUT if right < len(line) else "")
    text = head + _shown(inside) + tail
    return Row(number, text.rstrip(), width(head), max(1, width(_shown(inside))))


def _window(line: str, first: int, stop: int) -> tuple[int, int]:
    """What part of a line to show: all of it, or what fits, cut between words outside the span."""
    if len(line) <= _WIDEST and width(_shown(line)) <= _WIDEST:
        return 0, len(line)
    left = first
    room = _CONTEXT
    while left and (room := room - width(_shown(line[left - 1]))) >= 0:
        left -= 1
    if left:
        left = max(left, line.find(" ", left, first) + 1)
    right = left
    room = _WIDEST
    while right < len(line) and (room := room - width(_shown(line[right]))) >= 0:
        right += 1
    if right < len(line):
        right = max(line.rfind(" ", max(stop, left), right), stop) if right > stop else right
    return left, right


def _shown(text: str) -> str:
    return _TAB.join(map(printable, text.split("\t")))
