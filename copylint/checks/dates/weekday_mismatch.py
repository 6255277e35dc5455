"""A weekday that its date is not: "Monday, March 3, 1950" was a Friday."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.analysis.dates import MONTHS, WEEKDAYS, Days
from copylint.analysis.patterns import Pattern
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_WINDOW = 64  # code points in which a date may stand beside its weekday
_JOINT = Pattern(r",? (?:and|or|to|through|until|till) (?:on )?|, (?:and )?| ?[–—-] ?|/")
_PART_OF_DAY = r"(?: (?:morning|afternoon|evening|night|noon))?"
_AHEAD = Pattern(
    rf"(?:'s|\.)?{_PART_OF_DAY}(?: of (?:this|last|next) week)?(?:,? (?:on |the )?|, the |,| \(|, on "
    rf"| [–—-] |: )\Z"
)
_BEHIND = Pattern(
    r"(?: \(|, ?|,? (?:which |that )?(?:is|was|falls?|fell|falling|will be|will fall|lands?|landed"
    r"|being)(?: on)?(?: an?)? "
    r"|,? an? | [–—-] (?:an? )?|,? on an? | )\Z"
)
_RANGE_GAP = Pattern(
    r" ?(?:to|through|until|till|and|[–—-])(?: on)? ?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )?\Z"
)
_ABBREVIATIONS = {
    0: ("mon",),
    1: ("tue", "tues"),
    2: ("wed",),
    3: ("thu", "thur", "thurs"),
    4: ("fri",),
    5: ("sat",),
    6: ("sun",),
}
_PAPER = Pattern(
    r"(?<![^\W_])(?!(?:On|By|Since|Until|From|For|Last|Next|This) )[^\W\d_a-z][\w'’.-]* \Z"
)  # "the Edmonton Sun"
_AGO = Pattern(r"\bago \Z")  # "60 years ago Friday, on Nov. 18, 1928": the day of the anniversary
_FIRST_YEAR = 1583  # the first whole year of the Gregorian calendar
_GREGORIAN = 1925  # the last countries of Europe had left the Julian calendar
_NEAR, _FAR = 100, 240  # days: how sure the nearest year is


class Weekday(NamedTuple):
    """A weekday as written; number counts from Monday, 0."""

    start: int
    end: int
    number: int


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Weekdays beside dates that fall on another day, with the right weekday as fix."""
    weekdays = [weekday for hit in hits if (weekday := _weekday(article, hit))]
    for group in _groups(article, weekdays):
        days = _days_beside(article, group)
        if days is None:
            continue
        for weekday, day in _pairs(group, days):
            match = _judge(article, weekday, days, day)
            if match:
                yield match


def _weekday(article: Article, hit: Hit) -> Weekday | None:
    word = article.text[hit.start : hit.end]
    if not word[0].isupper():
        return None
    if not word.lower().endswith("day") and _PAPER.search(article.text, max(0, hit.start - 20), hit.start):
        return None
    if _AGO.search(article.text, max(0, hit.start - 6), hit.start):
        return None
    folded = word.lower()
    for number, name in enumerate(WEEKDAYS):
        if folded == name.lower() or folded in _ABBREVIATIONS[number]:
            return Weekday(hit.start, hit.end, number)
    return None


def _groups(article: Article, weekdays: Sequence[Weekday]) -> Iterator[list[Weekday]]:
    """Weekdays named together: "Monday and Tuesday", "Friday through Sunday"."""
    group: list[Weekday] = []
    for weekday in sorted(set(weekdays)):
        if group and not _JOINT.fullmatch(article.folded, group[-1].end, weekday.start):
            yield group
            group = []
        group.append(weekday)
    if group:
        yield group


def _days_beside(article: Article, group: Sequence[Weekday]) -> Days | None:
    """The date that the weekdays belong to, behind them or before them."""
    first, last = group[0].start, group[-1].end
    block = article.document.block_at(first)
    for days in article.dates.within(last, min(last + _WINDOW, block.end)):
        return (
            days
            if _AHEAD.fullmatch(article.straight, last, days.start)
            else _before(article, block.start, first)
        )
    return _before(article, block.start, first)


def _before(article: Article, floor: int, start: int) -> Days | None:
    for days in reversed(article.dates.within(max(floor, start - _WINDOW - 30), start)):
        return (
            days
            if days.end <= start
            and _BEHIND.fullmatch(article.straight, days.end, start)
            and _is_apposition(article, days, start)
            else None
        )
    return None


def _is_apposition(article: Article, days: Days, start: int) -> bool:
    """Whether "March 3, Tuesday" or "March 3 (a Tuesday)" names one day; "On March 3 Monday's vote" does not."""
    gap = article.straight[days.end : start]
    if gap not in (" ", ", ", " - ", " – ", " — "):
        return True
    behind = re.sub(r"^\w+\.?", "", article.straight[start : start + 16])
    return (
        gap == ", "
        and re.match(r"(?:[.,;)]|\Z| (?:at|from|in|and)\b)", behind) is not None
        and days.year is not None
    )


def _pairs(group: Sequence[Weekday], days: Days) -> Iterator[tuple[Weekday, int]]:
    """Each weekday with its day of the month."""
    if len(group) == len(days.days):
        yield from zip(group, days.days, strict=True)
    elif len(group) == 1 or len(days.days) > 1:
        yield group[0], days.days[0]
    else:
        yield group[-1], days.days[0]


def _judge(article: Article, weekday: Weekday, days: Days, day: int) -> Match | None:
    candidates = _candidates(article, days, day)
    if not candidates or any(_falls_on(one, weekday.number) for one in candidates):
        return None
    right = WEEKDAYS[candidates[0].weekday()]
    written = article.text[weekday.start : weekday.end]
    date = f"{MONTHS[days.month - 1]} {day}, {candidates[0].year}"
    message = f"{date} is a {right}, not a {WEEKDAYS[weekday.number]}"
    return Match.replacing(weekday.start, weekday.end, _like(written, candidates[0].weekday()), message)


def _falls_on(date: datetime.date, number: int) -> bool:
    """Whether a day is that weekday, in the calendar of its time and place as far as one can know."""
    julian = (date.weekday() - _julian_shift(date.year)) % 7
    return date.weekday() == number or (date.year < _GREGORIAN and julian == number)


def _julian_shift(year: int) -> int:
    """By how many days the Julian calendar's date of the same name comes later."""
    century = year // 100
    return -(century - century // 4 - 2)


def _candidates(article: Article, days: Days, day: int) -> list[datetime.date]:
    """The days that the date may mean, the likeliest first; none where no year is stated anywhere."""
    year = days.year or _year_of_range(article, days)
    if year is not None:
        return [one for one in [days.on(year, day)] if one and year >= _FIRST_YEAR]
    stated = article.date.date if article.date else None
    if stated is None:
        return []
    near = sorted(
        (one for shift in (-1, 0, 1) if (one := days.on(stated.year + shift, day))),
        key=lambda one: abs((one - stated).days),
    )
    if not near:
        return []
    block = article.document.block_at(days.start)
    named = [one for year in article.dates.years(block.start, block.end) if (one := days.on(year, day))]
    sure = abs((near[0] - stated).days) <= _NEAR
    others = [one for one in near[1:] if not sure or abs((one - stated).days) <= _FAR]
    return [near[0], *others, *named]


def _year_of_range(article: Article, days: Days) -> int | None:
    """The year of "Monday, March 3, to Friday, March 7, 2025" for its first day."""
    for other in article.dates.within(days.end, days.end + 40):
        gap = article.folded[days.end : other.start].replace(",", "")
        if other.year and _RANGE_GAP.fullmatch(gap):
            return other.year if other.month >= days.month else other.year - 1
        return None
    return None


def _like(written: str, number: int) -> str:
    """The right weekday in the form of the wrong one: "Mon" for "Fri"."""
    name = WEEKDAYS[number]
    if not written.lower().endswith("day"):
        name = name[:3] if len(written) == 3 else {1: "Tues", 3: "Thurs"}.get(number, name[:3])
    return name.upper() if written.isupper() else name
