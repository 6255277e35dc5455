"""The article as a reader sees it, and the way from every offset of it back to the file."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal, NamedTuple

from copylint.documents.source import Source

BlockKind = Literal["headline", "paragraph", "quotation", "item", "caption", "table", "code"]
BLOCK_BREAK = "\n\n"
_LONGEST_SPACE = 256  # of white space written as character references, in code points


class Block(NamedTuple):
    """A stretch of the Document's text that stands by itself, the end exclusive."""

    kind: BlockKind
    start: int
    end: int


class Segment(NamedTuple):
    """Text from `text_start` on comes from `source_start` to `source_end` of the file.

    Equal lengths mean letter for letter; otherwise the whole segment stands for the whole source span
    (a character reference, a run of white space).
    """

    text_start: int
    source_start: int
    source_end: int


class Field(NamedTuple):
    """What the format says about the article; start and end are source offsets of the value."""

    value: str
    start: int
    end: int


class Comment(NamedTuple):
    """A comment of the markup: what is between its marks, and the source offsets of the whole of it."""

    text: str
    start: int
    end: int


@dataclass(frozen=True)
class Document:
    """One article.

    text: blocks joined by a blank line; inside a block white space of any kind and length is one space, so
    that the same words are the same text whatever the file's format and line length.
    fields: title, date, byline, language, description, … as front matter or HTML metadata state them.
    segments: in order of the text, which is the order of the file.
    """

    text: str
    blocks: tuple[Block, ...]
    segments: tuple[Segment, ...]
    source: Source
    format: str
    fields: Mapping[str, Field] = field(default_factory=dict)
    comments: tuple[Comment, ...] = ()

    def _index(self, offset: int) -> int:
        """Which segment holds a text offset."""
        return bisect_right(self.segments, (offset, 1 << 62, 0)) - 1

    def _text_end(self, index: int) -> int:
        """Where a segment ends in the text."""
        return self.segments[index + 1].text_start if index + 1 < len(self.segments) else len(self.text)

    def _segment(self, offset: int) -> tuple[Segment, int]:
        """The segment that holds a text offset, and where the segment ends in the text."""
        index = self._index(offset)
        return self.segments[index], self._text_end(index)

    def source_span(self, start: int, end: int) -> tuple[int, int]:
        """The code points of the file behind a span of the text.

        An empty span is an insertion point: it lies just behind the code point before it.
        """
        if not self.segments:
            return 0, 0
        if start == end:
            place = self._source_end(start) if start else self._source_start(0)
            return place, place
        return self._source_start(start), self._source_end(end)

    def _source_start(self, offset: int) -> int:
        segment, text_end = self._segment(offset)
        if segment.source_end - segment.source_start == text_end - segment.text_start:
            return segment.source_start + offset - segment.text_start
        return segment.source_start

    def _source_end(self, end: int) -> int:
        segment, text_end = self._segment(end - 1)
        if segment.source_end - segment.source_start == text_end - segment.text_start:
            return segment.source_start + end - segment.text_start
        return segment.source_end

    def crosses_markup(self, start: int, end: int) -> bool:
        """Whether an edit of this span would touch more of the file than the span's words and white space.

        That is markup between its ends, half of a character reference, or a value of the front matter, which
        has a syntax of its own. An insertion (an empty span) crosses nothing but the last.
        """
        if not self.segments:
            return False
        place, _ = self.source_span(start, end)
        if any(value.start <= place <= value.end for value in self.fields.values()):
            return True
        position: int | None = None
        for index in range(self._index(start), len(self.segments)):
            segment = self.segments[index]
            if segment.text_start >= end:
                break
            if position is not None and self.source.text[position : segment.source_start].strip():
                return True
            if self._is_opaque(segment, self._text_end(index), start, end):
                return True
            position = segment.source_end
        return False

    def _is_opaque(self, segment: Segment, text_end: int, start: int, end: int) -> bool:
        """Whether a segment holds markup where the text has a space, or is cut through by the span."""
        length = segment.source_end - segment.source_start
        if length == text_end - segment.text_start and not self.text[segment.text_start].isspace():
            return False  # letter for letter: a long one must not be read through for each edit
        text = self.text[segment.text_start : text_end]
        written = self.source.text[segment.source_start : segment.source_end]
        if text.isspace():
            from html import unescape

            return bool(written.strip()) and not unescape(written[:_LONGEST_SPACE]).isspace()
        return len(text) != len(written) and not start <= segment.text_start < text_end <= end

    def block_at(self, offset: int) -> Block:
        """The block that holds an offset of the text (the one before it, on a block break)."""
        index = bisect_right(self._block_starts, offset) - 1
        return self.blocks[max(index, 0)]

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.start for block in self.blocks]
