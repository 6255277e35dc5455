"""Sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator

from copylint.analysis.spans import Span

_BREAK = re.compile(r"(?<!\bMr)(?<!\bDr)(?<!\b[A-Z])[.?!]+[\"'”’)\]]* (?=[\"'“‘(]*[A-Z0-9])")


def split_sentences(text: str, start: int, end: int) -> Iterator[Span]:
    """The sentences of one block."""
    position = start
    for match in _BREAK.finditer(text, start, end):
        yield Span(position, match.end() - 1)
        position = match.end()
    if position < end:
        yield Span(position, end)
