"""The article as a reader sees it, and the way from every offset of it back to the file."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple

from copylint.documents.source import Source

BlockKind = Literal["headline", "paragraph", "quotation", "item", "caption", "table", "code"]
BLOCK_BREAK = "\n\n"


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


@dataclass(frozen=True)
class Document:
    """One article.

    text: blocks joined by a blank line; inside a block white space of any kind and length is one space, so
    that the same words are the same text whatever the file's format and line length.
    fields: title, date, byline, language, … as the format states them (front matter, HTML metadata).
    """

    text: str
    blocks: tuple[Block, ...]
    segments: tuple[Segment, ...]
    source: Source
    format: str
    fields: Mapping[str, Field] = field(default_factory=dict)

    def _segment(self, offset: int) -> tuple[Segment, int]:
        """The segment that holds a text offset, and where the segment ends in the text."""
        index = bisect_right(self.segments, (offset, 1 << 62, 0)) - 1
        following = index + 1
        end = self.segments[following].text_start if following < len(self.segments) else len(self.text)
        return self.segments[index], end

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
        """Whether the file has more than this span's words and white space between the span's ends."""
        first, last = self.source_span(start, end)
        plain = " ".join(self.source.text[first:last].split())
        return plain != " ".join(self.text[start:end].split())

    def block_at(self, offset: int) -> Block:
        """The block that holds an offset of the text (the one before it, on a block break)."""
        index = bisect_right(self.blocks, offset, key=lambda block: block.start) - 1
        return self.blocks[max(index, 0)]
