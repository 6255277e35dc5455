"""The word tables that scripts/build_words.py writes: lines of a class and its words."""

from __future__ import annotations

import json
from bisect import bisect_right
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

_FOLDER = Path(__file__).parent.parent.parent / "tables" / "words"


def read_table(name: str) -> str:
    """A table as it stands in its file."""
    return (_FOLDER / f"{name}.txt").read_text(encoding="utf-8")


def read_lines(name: str) -> list[str]:
    """The lines of a table."""
    return read_table(name).splitlines()


def read_lists(name: str) -> Mapping[str, list[str]]:
    """The words of each class of a table, in its order; the words are folded."""
    return {key: words.split(" ") for key, _, words in (line.partition(" ") for line in read_lines(name))}


@cache
def read_classes(name: str) -> Mapping[str, frozenset[str]]:
    """The words of each class of a table, for a table that is asked again and again."""
    return {key: frozenset(words) for key, words in read_lists(name).items()}


@cache
def read_json(name: str) -> Any:
    """A table that is no list of words; an empty one where it is missing, as while it is built."""
    path = _FOLDER / f"{name}.json"
    return json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}


class SortedWords:
    """A long table of words, in the order of their letters, of which a run looks up few: nothing is built of it.

    Its lines are entries that spaces part, a word or "word=what belongs to it".
    """

    def __init__(self, name: str) -> None:
        self._text = (_FOLDER / f"{name}.txt").read_bytes()

    def find(self, word: str) -> str | None:
        """What belongs to a folded word, the empty text where nothing does; None for a word that is not there."""
        line = b" " + self._line(word.encode()) + b" "
        start = line.find(f" {word}=".encode())
        if start >= 0:
            return line[line.index(b"=", start) + 1 : line.index(b" ", start + 1)].decode()
        return "" if f" {word} ".encode() in line else None

    def _line(self, word: bytes) -> bytes:
        """The last line that does not begin behind a word."""
        text, word = self._text, word + b"=~"
        first, behind = 0, len(text)
        while middle := text.find(b"\n", (first + behind) // 2, behind - 1) + 1:
            if text[middle : middle + len(word)] <= word:
                first = middle
            else:
                behind = middle
        lines = text[first:behind].splitlines()
        return lines[max(0, bisect_right(lines, word) - 1)]


@cache
def sorted_words(name: str) -> SortedWords:
    """A table for look-up."""
    return SortedWords(name)


def word_set(text: str) -> frozenset[str]:
    """The words of a text, which spaces part."""
    return frozenset(text.split())
