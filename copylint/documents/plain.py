"""Plain text: paragraphs between blank lines, and the line breaks that only wrap told from those that end."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from copylint.documents.builder import DocumentBuilder
from copylint.documents.document import BlockKind, Document
from copylint.documents.source import Source
from copylint.regexes import compile_regex

_INDENT = r"[ \t\f\v\u00a0]*"
_BLANK_LINES = compile_regex(r"\n[ \t\f\v\u00a0]*\n[ \t\f\v\u00a0\n]*")
# The marks of Markdown, which are no words there and none here: the same list is the same text in both.
_MARK = compile_regex(rf"{_INDENT}(?:[-*+]|\d{{1,2}}[.)])[ \t]+(?=\S)")
# Marks that are characters of the text, as they are in Markdown; a dash may as well open a paragraph.
_BULLET = compile_regex(rf"{_INDENT}[•·▪‣][ \t]+(?=\S)")
_DASH = compile_regex(rf"{_INDENT}[–—][ \t]+(?=\S)")
_FIRST_WORD = compile_regex(rf"{_INDENT}(\S+)")
_SENTENCE_END = ".:;!?\"'”’)…"

# A line longer than this was not wrapped by hand or program; one shorter than the other was not full.
_WIDEST_WRAP = 120
_NARROWEST_WRAP = 40


class _Line(NamedTuple):
    """The source offsets of a line, its line end left out."""

    start: int
    end: int


def parse(source: Source) -> Document:
    """The Document of a plain text: a block for each paragraph and list item."""
    builder = DocumentBuilder(source, "text")
    # Offsets stay what they are in the source, whatever its lines end with.
    text = source.text.replace("\r\n", " \n").replace("\r", "\n")
    for start, end in _paragraphs(text):
        for block in _blocks(text, start, end):
            mark = _MARK.match(text, block.start, block.end)
            kind: BlockKind = "item" if mark or _BULLET.match(text, block.start, block.end) else "paragraph"
            builder.open(kind)
            builder.add(mark.end() if mark else block.start, block.end)
    return builder.finish()


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    position = 0
    for gap in _BLANK_LINES.finditer(text):
        yield position, gap.start()
        position = gap.end()
    yield position, len(text)


def _blocks(text: str, start: int, end: int) -> Iterator[_Line]:
    """The blocks of a stretch without blank lines."""
    lines = _lines(text, start, end)
    if len(lines) == 1:
        yield lines[0]
        return
    width = _width(text, lines)
    block_start, last = start, lines[0]
    for line in lines[1:]:
        if _opens_item(text, block_start, last, line) or not _wraps(text, last, line, width):
            yield _Line(block_start, last.end)
            block_start = line.start
        last = line
    yield _Line(block_start, last.end)


def _lines(text: str, start: int, end: int) -> list[_Line]:
    lines = []
    while (line_end := text.find("\n", start, end)) >= 0:
        lines.append(_Line(start, line_end))
        start = line_end + 1
    return [*lines, _Line(start, end)]


def _width(text: str, lines: list[_Line]) -> int:
    """How long the lines of a wrapped stretch may be; 0 where a longer line shows that nothing is wrapped."""
    longest = max(line.end - line.start for line in lines)
    if longest <= _WIDEST_WRAP:
        return longest
    too_long = (line for line in lines if line.end - line.start > _WIDEST_WRAP)
    if any(" " in text[line.start : line.end].strip() for line in too_long):
        return 0
    return max((line.end - line.start for line in lines if line.end - line.start <= _WIDEST_WRAP), default=0)


def _wraps(text: str, last: _Line, line: _Line, width: int) -> bool:
    """Whether the break between two lines only wraps: the next word did not fit, or goes on in lower case."""
    word = _FIRST_WORD.match(text, line.start, line.end)
    if word is None or word[1][0].islower():
        return True
    length = last.end - last.start
    return _NARROWEST_WRAP <= length <= _WIDEST_WRAP and length + 1 + len(word[1]) > width > 0


def _opens_item(text: str, block_start: int, last: _Line, line: _Line) -> bool:
    """Whether a line opens a list item, and not by chance with a dash or a number of its sentence."""
    if _BULLET.match(text, line.start, line.end):
        return True
    mark = _MARK.match(text, line.start, line.end) or _DASH.match(text, line.start, line.end)
    if mark is None:
        return False
    if mark.group().strip() == "*" or _MARK.match(text, block_start, last.end):
        return True
    return (
        text[last.start : last.end].rstrip()[-1:] in _SENTENCE_END or last.end - last.start < _NARROWEST_WRAP
    )
