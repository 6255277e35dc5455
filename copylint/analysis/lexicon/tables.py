"""The word tables that scripts/build_words.py writes: lines of a class and its words."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

_FOLDER = Path(__file__).parent.parent.parent / "tables" / "words"


def read_lists(name: str) -> Mapping[str, list[str]]:
    """The words of each class of a table, in its order; the words are folded."""
    lines = (_FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return {key: words.split(" ") for key, _, words in (line.partition(" ") for line in lines)}


@cache
def read_classes(name: str) -> Mapping[str, frozenset[str]]:
    """The words of each class of a table, for a table that is asked again and again."""
    return {key: frozenset(words) for key, words in read_lists(name).items()}


def word_set(text: str) -> frozenset[str]:
    """The words of a text, which spaces part."""
    return frozenset(text.split())
