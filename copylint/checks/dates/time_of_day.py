"""Times that no clock shows, or that contradict or repeat the part of the day beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_WEEKDAY = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_CLOCK = Pattern(
    r"(?<![\w.,:$€£/-])(?P<hour>\d{1,2})(?:(?P<mark>[:.])(?P<minute>\d\d)(?::\d\d)?)?(?:"
    r" ?(?P<half>[ap])(?:\.m(?![^\W_])\.?|m(?![^\W_]))| ?(?P<oclock>o'clock))?(?!\w|[:,.]\d|%| ?[-–]\d)"
)
_WORDED = Pattern(
    r"(?<![\w-])(?P<hour>one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve)(?P<minute>)(?P<mark>) (?P<half>[ap])(?:\.m(?![^\W_])\.?|m(?![^\W_]))"
)
_FIGURES = frozenset("0123456789.:")
_LONGEST = 9
_BRACKETS = frozenset(")]")
_HOURS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]
# A part of the day right behind the time, or right before it.
_PART = (
    rf"(?:(?P<noon>noon|midday)|(?P<midnight>midnight)|(?P<part>(?:(?:on |in the |at |this |last |tomorrow "
    rf"|yesterday |that |the same |every |each |early |late )|(?:on )?{_WEEKDAY} )+(?:morning|afternoon"
    rf"|evening|night)|tonight))(?![^\W_]|-|'s)"
)
_BEHIND = Pattern(rf",? ?\(?{_PART}")
_BEFORE = Pattern(
    rf"(?:(?<![^\W_]){_PART})(?:,|, (?:at|from|by|until)| at| from| by| \()? (?:about |around |exactly "
    rf"|shortly (?:after|before) )?\(?\Z"
)
_HOUR_BEFORE = Pattern(
    r"(?<![\w])(?:\d{1,2}(?:[:.]\d\d)?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
    r"(?: o'clock)? \Z"
)
_AT = Pattern(
    r"(?:(?<![^\W_])(?:at|until|till|from|after|before|around|about|between|since|starts?|begins?|began"
    r"|started|opens?|opened|closes?|closed|departs?|departed|leaves?|left"
    r"|ends?|ended|arrives?|arrived|due|lands?|landed|time (?:was|is)|clock (?:read|showed|said)|and|to"
    r"|by)(?: exactly| about| around| precisely)?|\() \Z"
)
_ZONE = Pattern(
    r" ?(?:hours|hrs|gmt|utc|local time|[a-z]{1,3}t\b|(?:eastern|central|pacific|moscow|beijing|tokyo"
    r"|london) time|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
_BOTH_CLOCKS = Pattern(
    r"(?<![\w.:])(?P<hour>[01]?\d|2[0-4])[:.](?P<minute>\d\d)(?: hours)?"
    r" ?[(\[](?P<hour2>\d{1,2})(?:[:.](?P<minute2>\d\d))? ?(?P<half>[ap])\.?m\.?[)\]]"
)
_SLOTS = {
    "morning": range(12),
    "afternoon": range(12, 18),
    "evening": range(16, 24),
    "night": (*range(18, 24), *range(6)),
}


class Clock(NamedTuple):
    """A time as written; hour and minute as the figures stand, half "a", "p" or ""."""

    start: int
    end: int
    hour: int
    minute: int | None
    half: str
    is_oclock: bool


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Impossible times, and times beside a part of the day that is another or the same."""
    clocks = list(_clocks(article.folded, hits))
    for clock in clocks:
        match = _impossible(article, clock) or (_beside(article, clock) if clock.half else None)
        if match:
            yield match
    in_brackets = any(
        clock.half and article.folded[clock.end : clock.end + 1] in _BRACKETS for clock in clocks
    )
    for found in _BOTH_CLOCKS.finditer(article.folded) if in_brackets else ():
        yield from _two_clocks(found)


def _clocks(folded: str, hits: Sequence[Hit]) -> Iterator[Clock]:
    """The times around the hits of colons, of a.m., p.m. and o'clock."""
    for start in sorted({_figures_start(folded, hit.start) for hit in hits}):
        found = _CLOCK.match(folded, start)
        if found and (found["half"] or found["oclock"] or found["mark"] == ":"):
            minute = int(found["minute"]) if found["minute"] else None
            yield Clock(*found.span(), int(found["hour"]), minute, found["half"] or "", bool(found["oclock"]))
    for hit in hits:
        start = folded.rfind(" ", max(0, hit.start - _LONGEST), hit.start) + 1
        found = _WORDED.match(folded, start) if folded[hit.start] == " " else None
        if found:
            yield Clock(*found.span(), _HOURS.index(found["hour"]) + 1, None, found["half"], False)


def _figures_start(folded: str, offset: int) -> int:
    """Where the figures begin that go on at an offset: of "10:30" and "9.15" at any of their characters."""
    start = offset
    while start and offset - start < _LONGEST and folded[start - 1] in _FIGURES:
        start -= 1
    return start


def _impossible(article: Article, clock: Clock) -> Match | None:
    """ "13:00 p.m.", "25:00", "10:75", "14 o'clock"."""
    written = article.text[clock.start : clock.end]
    if clock.is_oclock:
        wrong = not 1 <= clock.hour <= 12
        return (
            Match(clock.start, clock.end, f"“{written}” is no time: the hours end at 12") if wrong else None
        )
    if clock.half:
        return _wrong_half(clock, written)
    if clock.minute is None:
        return None
    late = clock.hour > 24 or (clock.hour == 24 and clock.minute > 0)
    if late == (clock.minute > 59) or not _is_time(article.folded, clock):
        return None  # right, or no time at all; numbers/impossible-value has what is wrong in both
    reason = "the hours end at 24:00" if late else "an hour has 60 minutes"
    return Match(clock.start, clock.end, f"“{written}” is no time: {reason}")


def _is_time(folded: str, clock: Clock) -> bool:
    before = folded[max(0, clock.start - 24) : clock.start]
    return bool(_AT.search(before) or _ZONE.match(folded, clock.end))


def _wrong_half(clock: Clock, written: str) -> Match | None:
    """A time with a.m. or p.m. that no twelve-hour clock shows."""
    if clock.minute is not None and clock.minute > 59:
        return Match(clock.start, clock.end, f"“{written}” is no time: an hour has 60 minutes")
    if 1 <= clock.hour <= 12:
        return None
    if 12 < clock.hour < 24 and clock.half == "p":
        right = f"{clock.hour - 12}" + (f":{clock.minute:02d}" if clock.minute else "") + " p.m."
        message = f"“{written}” mixes the clock of 24 hours with the one of 12: “{right}” says it"
        if written.endswith("m"):
            right = right.replace(".", "")
        return Match.replacing(clock.start, clock.end, right, message)
    return Match(
        clock.start, clock.end, f"“{written}” is no time: with a.m. and p.m. the hours go from 1 to 12"
    )


def _beside(article: Article, clock: Clock) -> Match | None:
    """A time with a.m. or p.m. beside noon, midnight or a part of the day."""
    behind = _BEHIND.match(article.folded, clock.end)
    if behind:
        return _compare(article, clock, behind, 0)
    floor = max(0, clock.start - 44)
    before = _BEFORE.search(article.folded[floor : clock.start])
    if (
        before
        and before[0].endswith("(")
        and _HOUR_BEFORE.search(article.folded, floor, floor + before.start())
    ):
        return None  # "at 4 in the morning (4 a.m. EDT)": the editor's gloss
    return _compare(article, clock, before, floor) if before else None


def _compare(article: Article, clock: Clock, found: re.Match[str], offset: int) -> Match | None:
    group = "noon" if found["noon"] else "midnight" if found["midnight"] else "part"
    start, end = (found.start(group) + offset, found.end(group) + offset)
    written, word = article.text[clock.start : clock.end], article.text[start:end]
    low, high = min(start, clock.start), max(end, clock.end)
    hour = clock.hour % 12 + (12 if clock.half == "p" else 0)
    if group != "part":
        if clock.hour != 12 or clock.minute:
            return None
        if (group == "noon") != (clock.half == "p"):
            right = "noon" if group == "noon" else "midnight"
            return Match(
                low,
                high,
                f"“{written}” is not {right}: 12 a.m. is midnight, 12 p.m. is noon; write “{right}”",
            )
        return Match.replacing(low, high, word, f"“{written}” and “{word}” say the same: “{word}” is enough")
    part = "night" if word.lower() == "tonight" else word.lower().rsplit(" ", 1)[-1]
    if hour not in _SLOTS[part] and not (part == "night" and hour >= 16):
        return Match(
            low,
            high,
            f"“{written}” is not {'at night' if part == 'night' else f'in the {part}'}: check the time",
        )
    if (part == "night" and hour < 12) or (clock.minute is None and clock.hour == 12):
        return None
    return Match(
        low,
        high,
        f"“{written}” and “{word}” say the same twice: drop one",
        _shorter(article, start, end, word),
    )


def _shorter(article: Article, start: int, end: int, word: str) -> tuple:  # type: ignore[type-arg]
    """The change that keeps the day and drops its part: "Monday night" becomes "Monday", "tonight" "today"."""
    from copylint.findings import Change

    lower = word.lower()
    if lower in ("tonight", "this morning", "this afternoon", "this evening", "this night"):
        return (Change(start, end, "today"),)
    if (
        lower in ("in the morning", "in the afternoon", "in the evening", "at night")
        and article.text[start - 1] == " "
    ):
        return (Change(start - 1, end, ""),)
    day = re.fullmatch(rf"((?:on )?(?:{_WEEKDAY}|tomorrow|yesterday)) \w+", lower)
    return (Change(start + len(day.group(1)), end, ""),) if day else ()


def _two_clocks(found: re.Match[str]) -> Iterator[Match]:
    """ "15:00 (5 p.m.)": one time on two clocks."""
    hour = int(found["hour2"]) % 12 + (12 if found["half"] == "p" else 0)
    if (hour, int(found["minute2"] or 0)) == (int(found["hour"]) % 24, int(found["minute"])):
        return
    right = (
        f"{int(found['hour']) % 12 or 12}:{found['minute']} {'a' if int(found['hour']) % 24 < 12 else 'p'}.m."
    )
    yield Match(
        *found.span(), f"{found['hour']}:{found['minute']} is {right.replace(':00', '')}: check the two times"
    )
