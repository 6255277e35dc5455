"""Puts a Document together: parsers hand over pieces of text with their places, in reading order."""

from __future__ import annotations

import re
from collections.abc import Mapping

from copylint.documents.document import BLOCK_BREAK, Block, BlockKind, Comment, Document, Field, Segment
from copylint.documents.source import Source
from copylint.regexes import compile_regex

# White space: what Python calls so, but for four control characters (data/invisible-character reports those).
_SPACES = compile_regex(r"[^\S\x1c-\x1f]+")
# White space that is not yet the single space that it becomes: among plain spaces, and among any. A no-break
# space right behind Â is half of a broken character (UTF-8 as Latin-1): it stays, for data/mojibake to see.
_PLAIN_GAP = compile_regex(r"  +")
_GAP = compile_regex(r"(?: ?(?!(?<=Â)\u00a0)[^\S \x1c-\x1f]|  )[^\S\x1c-\x1f]*")
_COMMON_SPACES = "\n\r\t\u00a0"


class DocumentBuilder:
    """Collects the blocks of one article: `open` each block, `add` its pieces, `finish` once."""

    def __init__(self, source: Source, format: str) -> None:
        self._source = source
        self._format = format
        self._even = _even(source.text)
        self._parts: list[str] = []
        self._length = 0
        self._blocks: list[Block] = []
        self._segments: list[Segment] = []
        self._exact_end = -1  # where in the source the last segment ends, if it is letter for letter
        self._kind: BlockKind = "paragraph"
        self._block_start: int | None = None  # None until the block has text
        self._space: tuple[int, int] | None = None  # white space that may yet turn out to end the block
        self._comments: list[Comment] = []
        self._said: set[str] = set()  # blocks whose repetition is dropped, once each
        self._before: tuple[int, int, int, list[Segment]] = (0, 0, 0, [])  # what there was before the block

    def open(self, kind: BlockKind) -> None:
        """Start a block; the one before it is closed."""
        self.close()
        self._kind = kind

    def close(self) -> None:
        """End the current block; a block without text leaves no trace."""
        if self._block_start is not None and not self._is_repeated():
            self._blocks.append(Block(self._kind, self._block_start, self._length))
        self._block_start = None
        self._space = None
        self._kind = "paragraph"

    def say_once(self) -> None:
        """From here on the first repetition of each block so far is left out of the Document."""
        self.close()
        text = "".join(self._parts)
        self._said = {text[block.start : block.end] for block in self._blocks}

    def _is_repeated(self) -> bool:
        """Whether the block that ends repeats one that is to be said once; then it is taken back."""
        if not self._said:
            return False
        parts, segments, length, last = self._before
        text = "".join(self._parts[parts:]).removeprefix(BLOCK_BREAK)
        if text not in self._said:
            return False
        self._said.remove(text)
        del self._parts[parts:]
        self._segments[segments - len(last) :] = last
        self._length = length
        self._exact_end = -1
        return True

    def add(self, start: int, end: int) -> None:
        """Add the source text from start to end as it stands, white space collapsed."""
        piece = self._even[start:end]
        if piece[:1] == " " or piece[-1:] == " ":
            piece = piece.strip(" ")
            first = self._even.find(piece, start)
            self._space_if_any(start, first)
            self._add_stripped(piece, first, first + len(piece))
            self._space_if_any(first + len(piece), end)
        else:
            self._add_stripped(piece, start, end)

    def _space_if_any(self, start: int, end: int) -> None:
        if start < end:
            self.add_space(start, end)

    def _add_stripped(self, piece: str, start: int, end: int) -> None:
        if not piece.isprintable():  # rarer white space, or characters that only look like nothing
            self._add_between(_GAP, start, end)
        elif "  " in piece:
            self._add_between(_PLAIN_GAP, start, end)
        else:
            self._emit(piece, start, end)

    def _add_between(self, gaps: re.Pattern[str], start: int, end: int) -> None:
        for gap in gaps.finditer(self._even, start, end):
            self._emit(self._even[start : gap.start()], start, gap.start())
            start = gap.end()
            self.add_space(gap.start(), start)
        self._emit(self._even[start:end], start, end)

    def add_decoded(self, text: str, start: int, end: int) -> None:
        """Add text without white space inside, or a space, that the source span stands for.

        A character reference is such a span; one that stands for nothing leaves no trace.
        """
        if _SPACES.fullmatch(text) and not (text == "\u00a0" and self._ends_with("Â")):
            self.add_space(start, end)
        else:
            self._emit(text, start, end)

    def _ends_with(self, letter: str) -> bool:
        return self._block_start is not None and self._space is None and self._parts[-1].endswith(letter)

    def add_comment(self, text: str, start: int, end: int) -> None:
        """Keep a comment of the markup, which is no text of the article."""
        self._comments.append(Comment(text, start, end))

    def is_blank(self, start: int, end: int) -> bool:
        """Whether the source from start to end is white space."""
        return start == end or _SPACES.fullmatch(self._source.text, start, end) is not None

    def add_space(self, start: int, end: int) -> None:
        """Add what separates two words in the source: white space, a line break of the markup."""
        self._space = (start if self._space is None else self._space[0], end)

    def _emit(self, text: str, start: int, end: int) -> None:
        if not text:
            return
        if self._block_start is None:
            self._before = (len(self._parts), len(self._segments), self._length, self._segments[-1:])
            if self._blocks:
                before = self._segments[-1].source_end
                self._push(BLOCK_BREAK, min(before, start), start)
            self._block_start = self._length
        elif self._space is not None:
            self._push(" ", *self._space)
        self._space = None
        self._push(text, start, end)

    def _push(self, text: str, start: int, end: int) -> None:
        is_exact = end - start == len(text)
        if is_exact and start == self._exact_end:
            text_start, source_start, _ = self._segments[-1]
            self._segments[-1] = Segment(text_start, source_start, end)
        else:
            self._segments.append(Segment(self._length, start, end))
        self._exact_end = end if is_exact else -1
        self._parts.append(text)
        self._length += len(text)

    def finish(self, fields: Mapping[str, Field] | None = None) -> Document:
        """The Document of everything added."""
        self.close()
        return Document(
            "".join(self._parts),
            tuple(self._blocks),
            tuple(self._segments),
            self._source,
            self._format,
            fields or {},
            tuple(self._comments),
        )


def _even(text: str) -> str:
    """The text with common white space as plain spaces, one for one, so that little is left to look for."""
    if "Â\u00a0" in text:
        return text
    for space in _COMMON_SPACES:
        if space in text:
            text = text.replace(space, " ")
    return text
