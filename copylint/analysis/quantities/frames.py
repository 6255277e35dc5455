"""Sentences as rules of arithmetic read them: every quantity and every date is one sign, the words stay.

A pattern over "rose \\ue001 to \\ue002 from \\ue002" does not care how "$150 million" is written.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from copylint.analysis.dateline import MONTH
from copylint.analysis.patterns import Pattern
from copylint.analysis.quantities.model import Kind, Quantity
from copylint.analysis.quantities.reading import places_behind, read_quantities
from copylint.analysis.spans import Span

NUMBER, PERCENT, POINTS, SHARE, DATE = "\ue001", "\ue002", "\ue003", "\ue004", "\ue005"
_SIGNS: dict[Kind, str] = {
    "number": NUMBER,
    "money": NUMBER,
    "measure": NUMBER,
    "percent": PERCENT,
    "points": POINTS,
    "share": SHARE,
}
LONGEST_SENTENCE = 2_000  # code points
MOST_NUMBERS = 24
# Where a number may begin: for counting, not for reading.
_DIGIT = Pattern(r"[0-9][0-9,.]*")
_WORDS = (
    r"(?:t(?:wo|hree|en|welve|hirteen|wenty|hirty|hird)|f(?:our|ive|ourteen|ifteen|orty|ifty|ifth)|s(?:ix"
    r"|even|ixteen"
    r"|eventeen|ixty|eventy)|e(?:ight|leven|ighteen|ighty)|n(?:ine|ineteen|inety)|one|half|quarter|dozen"
    r"|hundred)"
    r"(?![a-ce-gi-su-z])"
)
_WORDED = Pattern(rf"[ \n(“\"‘'—–-]{_WORDS}")
_FIRST_WORD = Pattern(_WORDS)
_CLOCK = r"\d{1,2}(?::\d\d){1,2}(?: ?[ap]\.?m\b\.?)?|\d{1,2}(?:\.\d\d)? ?[ap]\.?m\b\.?"
_COUNTED = (
    r" (?:people|men|women|children|m|km|ft|feet|met(?:er|re)s?|miles|yards|acres|hectares|tons|tonnes|pounds|kg"
    r"|[a-z]{3,}s(?= (?:were|are|have|had|in|at|from|of|to)\b))"
)
_DATED = Pattern(
    rf"(?<![\w.,$€£])(?:{MONTH} \d{{1,2}}(?:st|nd|rd|th)?(?:[-–]\d{{1,2}})?(?:,? [12]\d{{3}})?(?![\w%]|[.,]\d)"
    rf"|\d{{1,2}}(?:st|nd|rd|th)?(?:[-–]\d{{1,2}})? (?:of )?{MONTH}(?:,? [12]\d{{3}})?|{MONTH} [12]\d{{3}}"
    rf"|(?:1[0-9]|20)\d\d-\d\d-\d\d|(?:1[1-9]|20)\d\d(?:[-–/]\d\d(?:\d\d)?|s)?(?![\w%]|[,.]\d|(?:{_COUNTED}))"
    rf"|(?<=[Ii]n )(?:1[1-9]|20)\d\d(?![\w%,])|['’]?\d0s(?![^\W_])|{_CLOCK}(?![^\W_])|\d{{1,3}}(?:st|nd|rd"
    rf"|th)(?![^\W_]))"
)
# The mark before anything that _DATED may match.
_BEFORE_DATE = Pattern(r"[^\w.,$€£](?=[0-9'’]|J[au]|Feb|Ma[ry]|A[pu]|Sep|Oct|Nov|Dec)")


class Frame(NamedTuple):
    """A stretch of copy with its quantities and dates as signs.

    text: the stretch so written, folded; quantities: those behind the signs, by the sign's offset in `text`;
    places: for each offset of `text` (and one past its end) the offset in the article's text.
    """

    text: str
    quantities: dict[int, Quantity]
    places: list[tuple[int, int]]

    def group(self, match: re.Match[str], name: str) -> Quantity | None:
        """The quantity that a named group of a match over `text` captured."""
        return self.quantities.get(match.start(name)) if match[name] else None

    def place(self, offset: int) -> int:
        """The article's offset of an offset of `text`; a sign is where its quantity begins."""
        framed, place = self.places[max(bisect_left(self.places, (offset + 1,)) - 1, 0)]
        return place + offset - framed

    def end_place(self, offset: int) -> int:
        """The article's offset of an exclusive end in `text`."""
        last = self.quantities.get(offset - 1)
        return last.end if last else self.place(offset - 1) + 1


class Counted(NamedTuple):
    """A sentence and where its numbers begin, in order; one in several words may begin several times."""

    sentence: Span
    numbers: list[int]


class Quantities:
    """The quantities of an article, read sentence by sentence when a rule asks."""

    def __init__(self, text: str, folded: str, sentences: Sequence[Span]) -> None:
        self._text = text
        self._folded = folded
        self._frames: dict[tuple[int, int], Frame] = {}
        self.sentences = tuple(_count(text, folded, sentences))

    def within(self, start: int, end: int) -> Sequence[Quantity]:
        """The quantities of text[start:end], in order; dates and times are none."""
        return list(self.frame(start, end).quantities.values())

    def frame(self, start: int, end: int) -> Frame:
        """text[start:end] as a Frame; each stretch is read once."""
        key = (start, end)
        if key not in self._frames:
            self._frames[key] = build_frame(self._text, self._folded, start, end)
        return self._frames[key]


def _count(text: str, folded: str, sentences: Sequence[Span]) -> Iterator[Counted]:
    """The sentences with a number in them that is no year; what runs on, or is full of numbers, is a
    table, and no sum is looked for in it."""
    places = [match.start() for match in _DIGIT.finditer(folded) if not _is_year(text, *match.span())]
    places += [match.start() + 1 for match in _WORDED.finditer(folded)]
    if _FIRST_WORD.match(folded):
        places.append(0)
    places.sort()
    first = 0
    for sentence in sentences:
        last = bisect_left(places, sentence.end, first)
        numbers, first = places[first:last], last
        if numbers and numbers[0] < sentence.start:  # those of a block of code before it
            numbers = [place for place in numbers if place >= sentence.start]
        if 0 < len(numbers) <= MOST_NUMBERS and sentence.end - sentence.start <= LONGEST_SENTENCE:
            yield Counted(sentence, numbers)


def _is_year(text: str, start: int, end: int) -> bool:
    return 4 <= end - start <= 5 and text[start] in "12" and _DATED.match(text, start) is not None


def build_frame(text: str, folded: str, start: int, end: int) -> Frame:
    """A stretch of a text as a Frame; folded is the whole folded text."""
    dates = list(_dates(text, start, end))
    items: list[tuple[int, int, Quantity | None]] = [(*span, None) for span in dates]
    for quantity in read_quantities(text, folded, start, end, dates):
        index = bisect_left(dates, (quantity.end,)) - 1
        if index < 0 or dates[index][1] <= quantity.start:
            items.append((quantity.start, quantity.end, quantity))
    items.sort(key=lambda item: item[:2])
    return _assemble(folded, start, end, items)


def _dates(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The spans of dates and times in text[start:end]."""
    position = start
    for place in places_behind(_BEFORE_DATE, text, start, end):
        match = _DATED.match(text, place, end) if place >= position else None
        if match:
            position = match.end()
            yield match.span()


def _assemble(folded: str, start: int, end: int, items: Sequence[tuple[int, int, Quantity | None]]) -> Frame:
    pieces: list[str] = []
    places = [(0, start)]
    quantities: dict[int, Quantity] = {}
    length, position = 0, start
    for first, last, quantity in items:
        if first < position:
            continue
        pieces += (folded[position:first], _SIGNS[quantity.kind] if quantity else DATE)
        length += first - position
        if quantity:
            quantities[length] = quantity
        places += ((length, first), (length + 1, last))
        length, position = length + 1, last
    pieces.append(folded[position:end])
    return Frame("".join(pieces), quantities, places)
