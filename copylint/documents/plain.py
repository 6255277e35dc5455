"""Plain text: paragraphs between blank lines, and the line breaks that only wrap told from those that end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from copylint.documents.builder import DocumentBuilder
from copylint.documents.document import BlockKind, Document
from copylint.documents.source import Source

_BLANK_LINES = re.compile(r"(?:\r\n|\r|\n)[ \t\u00a0]*(?:(?:\r\n|\r|\n)[ \t\u00a0]*)+")
_LINE_END = re.compile(r"\r\n|\r|\n")
_ITEM = re.compile(r"[ \t]*(?:[-*•·▪‣–—][ \t]+|\d{1,2}[.)][ \t]+)(?=\S)")
_FIRST_WORD = re.compile(r"[ \t\u00a0]*(\S+)")

# A line longer than this was not wrapped by hand or program; one shorter than the other was not full.
_WIDEST_WRAP = 120
_NARROWEST_WRAP = 40


def parse(source: Source) -> Document:
    """The Document of a plain text: a block for each paragraph and list item."""
    builder = DocumentBuilder(source, "text")
    for start, end in _paragraphs(source.text):
        for line_start, line_end, kind in _blocks(source.text, start, end):
            builder.open(kind)
            builder.add(line_start, line_end)
    return builder.finish()


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    position = 0
    for gap in _BLANK_LINES.finditer(text):
        yield position, gap.start()
        position = gap.end()
    yield position, len(text)


def _blocks(text: str, start: int, end: int) -> Iterator[tuple[int, int, BlockKind]]:
    """The blocks of a stretch without blank lines."""
    lines = _lines(text, start, end)
    if len(lines) == 1:
        yield start, end, _kind(text, start, end)
        return
    width = max((stop - begin for begin, stop in lines if stop - begin <= _WIDEST_WRAP), default=0)
    block_start, block_end = lines[0]
    for begin, stop in lines[1:]:
        if not _wraps(text, block_end, begin, stop, width, line_start=_line_start(text, block_end, block_start)):
            yield block_start, block_end, _kind(text, block_start, block_end)
            block_start = begin
        block_end = stop
    yield block_start, block_end, _kind(text, block_start, block_end)


def _lines(text: str, start: int, end: int) -> list[tuple[int, int]]:
    lines = []
    position = start
    for line_end in _LINE_END.finditer(text, start, end):
        lines.append((position, line_end.start()))
        position = line_end.end()
    lines.append((position, end))
    return lines


def _line_start(text: str, line_end: int, floor: int) -> int:
    return max(floor, text.rfind("\n", floor, line_end) + 1, text.rfind("\r", floor, line_end) + 1)


def _wraps(text: str, line_end: int, begin: int, stop: int, width: int, *, line_start: int) -> bool:
    """Whether the break between two lines only wraps: the next word did not fit, or goes on in lower case."""
    if _ITEM.match(text, begin, stop):
        return False
    word = _FIRST_WORD.match(text, begin, stop)
    if word is None or word.group(1)[0].islower():
        return True
    length = line_end - line_start
    return _NARROWEST_WRAP <= length <= _WIDEST_WRAP and length + 1 + len(word.group(1)) > width


def _kind(text: str, start: int, end: int) -> BlockKind:
    return "item" if _ITEM.match(text, start, end) else "paragraph"
