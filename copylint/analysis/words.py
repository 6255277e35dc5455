"""The words of each block as lists, for rules that compare words with their neighbours."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from functools import cached_property
from itertools import accumulate

from copylint.analysis.spans import Span
from copylint.documents.document import Block
from copylint.regexes import compile_regex

FARTHEST_RETURN = 40  # words
MARKS = '.,;:!?…"“”«»()[]*'
_OUTER = compile_regex(r"[^\w$€£#@&/-]*")


class BlockWords:
    """What stands between the spaces of one block.

    key: the block folded, without stops, commas, brackets and double quotation marks.
    words: what stands between the spaces of the key; a mark that stood alone is "".
    written: the same stretches as they are written.
    """

    def __init__(self, block: Block, text: str, folded: str) -> None:
        self.block = block
        self._text, self._folded = text, folded

    @cached_property
    def key(self) -> str:
        """The block folded, without marks."""
        return without_marks(self._folded[self.block.start : self.block.end])

    @cached_property
    def words(self) -> list[str]:
        """What stands between the spaces of the key."""
        return self.key.split(" ")

    @cached_property
    def written(self) -> list[str]:
        """The stretches between spaces, as they are written."""
        return self._text[self.block.start : self.block.end].split(" ")

    @cached_property
    def returns(self) -> list[tuple[int, int]]:
        """(index, index) of words that stood a little earlier: right before, or behind the same word as now."""
        words = self.words
        found = []
        seen: dict[str, int] = {}
        earlier = seen.get
        for index, word in enumerate(words):
            before = earlier(word)
            seen[word] = index
            if before is None or index - before > FARTHEST_RETURN:
                continue
            if index - before == 1 or (before and words[before - 1] == words[index - 1]):
                found.append((before, index))
        return found

    @cached_property
    def _starts(self) -> list[int]:
        lengths = (len(word) + 1 for word in self.written)
        return list(accumulate(lengths, initial=self.block.start))

    def index_at(self, offset: int) -> int:
        """Which stretch holds an offset of the text."""
        return bisect_right(self._starts, offset) - 1

    def span(self, index: int) -> Span:
        """The place of a word in the text, without the marks around it."""
        start, end = self._starts[index], self._starts[index + 1] - 1
        word = self._text[start:end]
        opening = _OUTER.match(word)
        closing = _OUTER.match(word[::-1])
        assert opening and closing
        if opening.end() == len(word):
            return Span(start, end)
        return Span(start + opening.end(), end - closing.end())

    def touch(self, first: int, last: int) -> bool:
        """Whether only spaces stand between the words from first to last."""
        return all(
            self.span(index).end + 1 == self.span(index + 1).start and self.words[index + 1]
            for index in range(first, last)
        )

    def opens_sentence(self, index: int) -> bool:
        """Whether a word is the first of its block or stands behind a stop."""
        return index == 0 or self.written[index - 1].rstrip("\"'”’)")[-1:] in (".", "?", "!", ":", "…")


def without_marks(folded: str) -> str:
    """A text without stops, commas, brackets and double quotation marks."""
    for mark in MARKS:
        if mark in folded:  # to replace what is not there takes far longer than to see that it is not
            folded = folded.replace(mark, "")
    return folded


def words_of_blocks(text: str, folded: str, blocks: Sequence[Block]) -> tuple[BlockWords, ...]:
    """The words of every block of a text but code."""
    return tuple(BlockWords(block, text, folded) for block in blocks if block.kind != "code")
