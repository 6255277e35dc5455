"""What a grammar engine remarks on an article: its opinion, of which engine rules believe a part."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Protocol


class Remark(NamedTuple):
    """A remark of the engine: its rule's id, the span in code points of what it read, its words, its proposals."""

    rule: str
    start: int
    end: int
    message: str
    replacements: tuple[str, ...]


class Proofreader(Protocol):
    """An engine that reads a paragraph."""

    def read(self, paragraph: str) -> Sequence[Remark]:
        """The remarks on a paragraph. Raises UserError where the engine cannot answer: never silence."""
