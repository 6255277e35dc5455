"""Days of the calendar that the copy names: "March 3, 1950", "3 and 4 March", "Feb. 25", "2025-02-25".

"3/4/2021" is two days on two sides of the Atlantic and is left alone. Relative days and weekdays without a date
are left to the rules that look for them.
"""

from __future__ import annotations

import datetime
import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from copylint.analysis.dateline import MONTH, month_number
from copylint.analysis.patterns import Pattern
from copylint.analysis.tokens import is_word_start

MONTH_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
_ORDINALS = [
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "seventeenth",
    "eighteenth",
    "nineteenth",
    "twentieth",
    "twenty-first",
    "twenty-second",
    "twenty-third",
    "twenty-fourth",
    "twenty-fifth",
    "twenty-sixth",
    "twenty-seventh",
    "twenty-eighth",
    "twenty-ninth",
    "thirtieth",
    "thirty-first",
]
_DAY = rf"(?:\d{{1,2}}(?:st|nd|rd|th)?|(?:{'|'.join(reversed(_ORDINALS))}))"
_DAYS = (
    rf"{_DAY}(?:(?:, (?:and |or )?| ?(?:-|–|—|/|to|and|or|through|until|till"
    rf"|&) ?){_DAY}(?![\w%])(?! (?:of )?{MONTH}))*"
)
_MONTH = Pattern(MONTH)  # begins with a letter of the twelve: the engine skips to those
_BEFORE = Pattern(rf"(?<![\w.,:$€£/-])(?P<days>{_DAYS})(?: day)?(?: of)?,? \Z", re.IGNORECASE)
_NO_COUNT = (
    r"(?![\w%]|[:.,]\d|(?:st|nd|rd|th)\w| ?(?:per ?cent|percent|million|billion|thousand|%|[ap]\.?m\b))"
)
_AFTER = Pattern(rf" (?:the )?(?P<days>{_DAYS}){_NO_COUNT}", re.IGNORECASE)
_YEAR_BEHIND = Pattern(r"(?:,| of|,? in)? (?P<year>[12]\d{3})(?![\w%]|[,.]\d)")
_ISO = Pattern(r"[12]\d{3}-\d\d-\d\d(?![\d-])")
_NUMBERS = Pattern(rf"(?P<figure>\d{{1,2}})|(?:{'|'.join(reversed(_ORDINALS))})", re.IGNORECASE)
_YEAR = Pattern(r"(?<![\w$€£.,:/-])(?:1\d|20)\d\d(?![\w%]|[.,:]\d)")
_MONTH_BEFORE = Pattern(rf"{MONTH} \Z")
_LONGEST_BEFORE = 44
_ORDINAL_ENDS = frozenset(["st", "nd", "rd", "th"])


class Days(NamedTuple):
    """One or more days of one month, as the copy names them together; offsets of the text, end exclusive.

    days: as written, so 31 for "June 31"; year: None where the copy leaves it out; month: as written too.
    """

    start: int
    end: int
    year: int | None
    month: int
    days: tuple[int, ...]

    def on(self, year: int, day: int) -> datetime.date | None:
        """One of the days in a year, None where the calendar has no such day."""
        try:
            return datetime.date(year, self.month, day)
        except ValueError:
            return None


class Dates:
    """The days and years that a text names."""

    def __init__(self, text: str) -> None:
        self._text = text
        self.days = tuple(sorted(find_days(text)))
        self._starts = [day.start for day in self.days]

    def within(self, start: int, end: int) -> Sequence[Days]:
        """The days that begin in text[start:end]."""
        return self.days[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def years(self, start: int, end: int) -> list[int]:
        """The years that text[start:end] names, as numbers, in order: "in 1994" and "March 3, 1994" alike."""
        return [int(match.group()) for match in _YEAR.finditer(self._text, start, end)]


def find_days(text: str) -> Iterator[Days]:
    """Every day or group of days that a text names, month by month, in no order."""
    for match in _MONTH.finditer(text):
        if not is_word_start(text, match.start()):
            continue
        days = _days_behind(text, match) or _days_before(text, match)
        if days is not None:
            yield days
    for match in _ISO.finditer(text) if "-0" in text or "-1" in text else ():
        if is_word_start(text, match.start()) and text[match.start() - 1 : match.start()] != "-":
            year, month, day = map(int, match.group().split("-"))
            yield Days(*match.span(), year, month, (day,))


def _days_behind(text: str, month: re.Match[str]) -> Days | None:
    """ "March 3", "March 3 and 4, 2021", "March the third"."""
    found = _AFTER.match(text, month.end())
    if found is None or (found["days"][0].isalpha() and not text.startswith(" the ", month.end())):
        return None
    return _with_year(text, month, month.start(), found.end(), found["days"])


def _days_before(text: str, month: re.Match[str]) -> Days | None:
    """ "3 March", "the 3rd and 4th of March 2021"."""
    floor = max(0, month.start() - _LONGEST_BEFORE)
    if not _ends_with_day(text[floor : month.start()]):
        return None
    found = _BEFORE.search(text, floor, month.start())
    if found is None or (found["days"][0].isalpha() and not found.group().endswith(" of ")):
        return None
    start, written = found.start(), found["days"]
    if _MONTH_BEFORE.search(text, max(0, start - 12), start):  # "between April 1 and 31 May"
        last = [one.span() for one in _NUMBERS.finditer(written)][-1]
        start, written = start + last[0], written[slice(*last)]
    end = month.end()
    if text[end - 1] == "." and month.group()[:-1] in MONTHS:  # the sentence's full stop
        end -= 1
    return _with_year(text, month, start, end, written)


def _ends_with_day(before: str) -> bool:
    """Whether the words before a month can end with a day: what is dearer to ask is asked then."""
    word = before.rstrip(" ,").removesuffix(" of").removesuffix(" day")
    return word[-1:].isdigit() or word[-2:].lower() in _ORDINAL_ENDS


def _with_year(text: str, month: re.Match[str], start: int, end: int, written: str) -> Days:
    year = _YEAR_BEHIND.match(text, end)
    days = tuple(_day_number(found) for found in _NUMBERS.finditer(written))
    number = month_number(month.group())
    return Days(start, year.end() if year else end, int(year["year"]) if year else None, number, days)


def _day_number(found: re.Match[str]) -> int:
    return int(found["figure"]) if found["figure"] else _ORDINALS.index(found.group().lower()) + 1
