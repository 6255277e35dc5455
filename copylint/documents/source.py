"""The file's own text: decoded, with its lines, exactly as it stands on the disk."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass
from functools import cached_property

from copylint.findings import Location

_LINE_END = re.compile(r"\r\n|\r|\n")


@dataclass(frozen=True)
class Source:
    """A decoded file.

    `text` is without its byte-order mark; `encoding` and `bom` are what it takes to write the file back.
    Lines end at \\n, \\r\\n and \\r only: a form feed or U+2028 is a character like any other.
    """

    text: str
    encoding: str = "utf-8"
    bom: bytes = b""

    @cached_property
    def line_starts(self) -> list[int]:
        """Offset of the first code point of every line."""
        return [0, *(match.end() for match in _LINE_END.finditer(self.text))]

    def location(self, offset: int) -> Location:
        """The place of a code point offset: row and column count from 1, in code points."""
        row = bisect_right(self.line_starts, offset)
        return Location(offset, row, offset - self.line_starts[row - 1] + 1)

    def line(self, row: int) -> str:
        """The text of a line (from 1), without its line end."""
        start = self.line_starts[row - 1]
        end = self.line_starts[row] if row < len(self.line_starts) else len(self.text)
        return self.text[start:end].rstrip("\r\n")

    def encode(self, text: str) -> bytes:
        """The bytes of `text` as this file writes them, byte-order mark included."""
        return self.bom + text.encode(self.encoding)
