"""Stretches of text and the questions asked of them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import NamedTuple


class Span(NamedTuple):
    """Code points of the Document's text, the end exclusive."""

    start: int
    end: int


def span_at(spans: Sequence[Span], offset: int) -> Span | None:
    """The span that holds an offset, among spans in order that do not overlap."""
    index = bisect_right(spans, (offset, 1 << 62)) - 1
    return spans[index] if index >= 0 and offset < spans[index].end else None
