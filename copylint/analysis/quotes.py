"""Quoted speech."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from copylint.analysis.spans import Span, span_at
from copylint.documents.document import Block

_SIMPLE = re.compile(r'“[^“”\n]*”|"[^"\n]*"')


@dataclass(frozen=True)
class Quotations:
    """Quoted spans."""

    spans: tuple[Span, ...] = ()
    unopened: tuple[int, ...] = ()
    unclosed: tuple[int, ...] = ()

    def cover(self, start: int, end: int) -> bool:
        """Whether a span lies inside one quotation."""
        span = span_at(self.spans, start)
        return span is not None and end <= span.end


def find_quotations(text: str, blocks: Sequence[Block]) -> Quotations:
    """The quotations of a text."""
    return Quotations(
        tuple(Span(*m.span()) for block in blocks for m in _SIMPLE.finditer(text, block.start, block.end))
    )
