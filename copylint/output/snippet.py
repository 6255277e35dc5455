"""The lines of a file around a span, with marks under it, cut to what a terminal shows."""

from __future__ import annotations

import re
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
_SPACES = re.compile(r"[^\S\r\n]*")

Span = tuple[int, int]  # offsets, the end exclusive


class Row(NamedTuple):
    """A line shown: its number (None where lines are left out), its text, the columns marked."""

    number: int | None
    text: str
    indent: int = 0
    marked: int = 0


def snippet(source: Source, start: Location, end: Location) -> Iterator[Row]:
    """The lines of a span, the end exclusive; of a span over many lines the first and the last.

    Works on offsets and never copies a line, which may be megabytes long.
    """
    last = end.row - 1 if end.column == 1 and end.row > start.row else end.row
    for number in range(start.row, last + 1):
        if last - start.row < _MOST_ROWS or number in (start.row, last):
            line = _line(source, number)
            first = start.offset if number == start.row else _first_word(source.text, line)
            stop = end.offset if number == end.row else line[1]
            yield _row(source.text, number, line, (min(first, line[1]), min(stop, line[1])))
        elif number == start.row + 1:
            yield Row(None, "...")


def _line(source: Source, number: int) -> Span:
    """Where a line stands, its line end left out."""
    starts = source.line_starts
    end = starts[number] if number < len(starts) else len(source.text)
    while end > starts[number - 1] and source.text[end - 1] in "\r\n":
        end -= 1
    return starts[number - 1], end


def _first_word(text: str, line: Span) -> int:
    spaces = _SPACES.match(text, *line)
    return spaces.end() if spaces else line[0]


def _row(text: str, number: int, line: Span, span: Span) -> Row:
    """A line cut around the span; as many columns are marked as that part takes, at least one."""
    left, right = _window(text, line, span)
    first, stop = span[0], min(span[1], right)
    head = (_CUT if left > line[0] else "") + _shown(text[left:first])
    inside = _shown(text[first:stop])
    tail = _shown(text[stop:right]) + (_CUT if right < line[1] else "")
    return Row(number, (head + inside + tail).rstrip(), width(head), max(1, width(inside)))


def _window(text: str, line: Span, span: Span) -> Span:
    """What part of a line to show: all of it, or what fits, cut between words outside the span."""
    start, end = line
    first, stop = span
    if end - start <= _WIDEST and width(_shown(text[start:end])) <= _WIDEST:
        return line
    left = first
    room = _CONTEXT
    while left > start and (room := room - width(_shown(text[left - 1]))) >= 0:
        left -= 1
    if left > start:
        left = max(left, text.find(" ", left, first) + 1)
    right = left
    room = _WIDEST
    while right < end and (room := room - width(_shown(text[right]))) >= 0:
        right += 1
    if stop < right < end:
        right = max(text.rfind(" ", max(stop, left), right), stop)
    return left, right


def _shown(text: str) -> str:
    return _TAB.join(map(printable, text.split("\t")))
