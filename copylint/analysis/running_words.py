"""All words of a text in one list: to look for neighbours that are alike without a step for each word."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Container, Iterator
from functools import cached_property
from itertools import compress, count, islice
from operator import eq
from struct import Struct
from typing import NamedTuple

from copylint.analysis.words import MARKS, BlockWords

_BREAK = b"\1"
_DELETED = MARKS.encode("latin-1", "replace") + _BREAK
_LETTERS = 3
_LONGEST_PHRASE = 16  # words


class Place(NamedTuple):
    """A word by the number of its block and its number among the words of the block that are more than marks."""

    block: int
    number: int


class RunningWords:
    """The words of a folded text, without stops, commas and brackets; letters beyond Latin-1 count as one letter."""

    def __init__(self, folded: str) -> None:
        self.words = _bare(folded).replace(b"\n\n", b" " + _BREAK + b" ").split()

    @cached_property
    def _breaks(self) -> list[int]:
        """The indices of what divides the blocks."""
        found: list[int] = []
        try:
            while True:
                found.append(self.words.index(_BREAK, found[-1] + 1 if found else 0))
        except ValueError:
            return found

    def place(self, index: int) -> Place:
        """Where a word of the list stands."""
        block = bisect_right(self._breaks, index)
        return Place(block, index - self._breaks[block - 1] - 1 if block else index)

    @cached_property
    def _beginnings(self) -> bytes:
        """The first three letters of every word."""
        return Struct(f"{_LETTERS}s" * len(self.words)).pack(*self.words)

    def alike(self, distance: int) -> Iterator[int]:
        """The indices of words that begin with the same three letters as the one `distance` further on."""
        differing = _differing(self._beginnings, _LETTERS * distance)
        for place in _runs(differing, _LETTERS):
            index, rest = divmod(place, _LETTERS)
            if not rest:
                yield index

    def among(self, words: Container[bytes]) -> Iterator[int]:
        """The indices of words that are among these."""
        return compress(count(), map(words.__contains__, self.words))

    def doubled(self) -> Iterator[int]:
        """The indices of words, and of the first words of phrases of up to sixteen, that stand twice in a row."""
        yield from compress(count(), map(eq, self.words, islice(self.words, 1, None)))
        for length in range(2, _LONGEST_PHRASE + 1):
            yield from self._doubled_phrases(length)

    def _doubled_phrases(self, length: int) -> Iterator[int]:
        words = self.words
        stop = 0
        for index in _runs(_differing(self._beginnings[::_LETTERS], length), length):
            if index >= stop and words[index : index + length] == words[index + length : index + 2 * length]:
                stop = index + length
                yield index


def _differing(letters: bytes, distance: int) -> bytes:
    """For each letter a zero where the letter `distance` further on is the same.

    All letters are one number, which is compared with itself moved by the distance: no step for each letter.
    """
    number = int.from_bytes(letters, "little")
    return (number ^ (number >> 8 * distance)).to_bytes(len(letters), "little")


def _runs(differing: bytes, length: int) -> Iterator[int]:
    """The places at which so many zeros stand in a row."""
    run = bytes(length)
    place = differing.find(run)
    while place >= 0:
        yield place
        place = differing.find(run, place + 1)


def nth_word(words: BlockWords, number: int) -> int:
    """The index in its block of the word that has this number in the running words of the block."""
    return next(islice((index for index, word in enumerate(words.words) if _bare(word)), number, None))


def _bare(text: str) -> bytes:
    return text.encode("latin-1", "replace").translate(None, _DELETED)
