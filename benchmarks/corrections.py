"""Sentences with their corrections, from the forms in which such data comes: pairs, source and references, M2.

Data that is not ours is read where the user has it and never copied.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from typing import NamedTuple

_WORD = re.compile(r"\S+")
# Tokens that people write without a space before them, or after them.
_LEANS_LEFT = re.compile(r"(?:n't|'(?:s|m|re|ve|ll|d)|[.,;:!?)\]%]+|'')$", re.IGNORECASE)
_LEANS_RIGHT = re.compile(r"(?:[(\[$£€]|``)$")

Span = tuple[int, int]


class Sentence(NamedTuple):
    """A text, and the stretches of it that some annotator corrects, in code points."""

    text: str
    corrections: tuple[Span, ...]

    def is_corrected(self, start: int, end: int) -> bool:
        """Whether a stretch overlaps a correction."""
        return any(start < last and first < end for first, last in self.corrections)


def read_pairs(path: Path) -> Iterator[Sentence]:
    """A line holds a wrong text, a tab and the right one; each is a sentence."""
    for line in path.read_text(encoding="utf-8").splitlines():
        wrong, right = line.split("\t")[:2]
        words = [found.span() for found in _WORD.finditer(wrong)]
        yield Sentence(wrong, tuple(_stretches(words, _edits(wrong.split(), right.split()))))
        yield Sentence(right, ())


def read_references(source: Path, references: Sequence[Path]) -> Iterator[Sentence]:
    """JFLEG's form: a tokenised sentence a line, and its corrections on the same line of other files."""
    files = [path.read_text(encoding="utf-8").splitlines() for path in (source, *references)]
    if len({len(lines) for lines in files}) > 1:
        raise SystemExit(f"{source} and its references differ in their number of lines")
    for line, *rights in zip(*files, strict=True):
        tokens = line.split()
        yield _written(tokens, [edit for right in rights for edit in _edits(tokens, right.split())])


def read_m2(path: Path) -> Iterator[Sentence]:
    """M2: `S` and a tokenised sentence, then `A first last|||…` for each edit of each annotator; -1 is none."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.strip().splitlines()
        if lines and lines[0].startswith("S "):
            places = [line[2:].split("|||")[0].split() for line in lines[1:] if line.startswith("A ")]
            edits = [(int(first), int(last)) for first, last in places if int(first) >= 0]
            yield _written(lines[0][2:].split(), edits)


def _edits(wrong: Sequence[str], right: Sequence[str]) -> Iterator[Span]:
    """What changes between two texts, in tokens of the first."""
    for kind, first, last, _, _ in SequenceMatcher(None, wrong, right, autojunk=False).get_opcodes():
        if kind != "equal":
            yield first, last


def _written(tokens: Sequence[str], edits: Sequence[Span]) -> Sentence:
    """The tokens joined as people write, the edits found in that text."""
    text = ""
    places: list[Span] = []
    tight = True
    is_open = False  # inside straight quotation marks
    for token in tokens:
        closes = token == '"' and is_open
        text += "" if tight or closes or _LEANS_LEFT.match(token) else " "
        places.append((len(text), len(text) + len(token)))
        text += token
        tight = bool(_LEANS_RIGHT.match(token)) or (token == '"' and not is_open)
        is_open ^= token == '"'
    return Sentence(text, tuple(_stretches(places, edits)))


def _stretches(places: Sequence[Span], edits: Iterator[Span] | Sequence[Span]) -> Iterator[Span]:
    """Edits of tokens as stretches of the text; what is inserted touches the tokens on either side."""
    for first, last in edits:
        if first == last:
            first, last = max(first - 1, 0), min(last + 1, len(places))
        if first < last:
            yield places[first][0], places[last - 1][1]
