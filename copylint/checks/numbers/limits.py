"""What the calendar and nature allow: hours of a day, degrees of latitude, absolute zero."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.analysis.dates import MONTH_LENGTHS, MONTHS
from copylint.analysis.patterns import Pattern
from copylint.analysis.quantities.frames import NUMBER, Frame
from copylint.analysis.quantities.model import Quantity
from copylint.findings import Match

# So many of a smaller unit in a greater one.
_FULL = {
    "day": {"hour": 24, "minute": 1440},
    "week": {"day": 7, "hour": 168, "night": 7},
    "month": {"day": 31, "week": 5, "night": 31},
    "year": {"month": 12, "day": 366, "week": 53, "quarter": 4, "season": 4},
    "hour": {"minute": 60},
    "minute": {"second": 60},
    "decade": {"year": 10},
    "century": {"year": 100, "decade": 10},
}
_SMALL = r"(?P<small>hour|minute|second|day|night|week|month|quarter|year|decade)"
_GREAT = r"(?P<great>day|week|month|year|hour|minute|decade|century)"
_IN_UNIT = Pattern(
    rf"(?P<value>{NUMBER}) {_SMALL}s? (?:a|an|per|of the|in a|in an|in the|in every|each|every"
    rf"|of every) (?:\w+ )?{_GREAT}(?![^\W_]|s)(?! (?:ago|earlier|later|old|period|to come))"
)
_ADJECTIVE = Pattern(rf"(?P<value>{NUMBER})-{_SMALL} {_GREAT}(?![^\W_-]|s(?![^\W_]))")
_LONG_DAYS = Pattern(rf"(?P<value>{NUMBER})-(?P<small>hour) (?P<great>day)s(?![^\W_])")
_UNIT_OF = Pattern(rf"(?<![^\W_]){_GREAT} of (?P<value>{NUMBER}) {_SMALL}s(?![^\W_])")
_MONTH = "(?P<month>january|february|march|april|may|june|july|august|september|october|november|december)"
_DAYS_OF = (
    Pattern(rf"(?P<value>{NUMBER}) (?:[a-z]+ )?days (?:of (?:[a-z]+ ){{1,2}})?(?:in|of) {_MONTH}(?![^\W_])"),
    Pattern(
        rf"(?<![^\W_]){_MONTH} (?:brought|had|has|saw|counted|gave)(?: us)? (?P<value>{NUMBER})"
        r" (?:[a-z]+ )?days(?![^\W_])"
    ),
)
_NATURE = (
    (
        "latitude",
        90,
        Pattern(
            rf"(?P<value>{NUMBER}) degrees?(?: (?:north|south)(?: latitude)?(?= of the equator|[ ,.]"
            rf"|\Z)(?! (?:wind|west|east))| (?:of )?latitude)"
        ),
    ),
    (
        "longitude",
        180,
        Pattern(
            rf"(?P<value>{NUMBER}) degrees?(?: (?:east|west) longitude(?![^\W_])| (?:of )?longitude"
            r"|(?<=(?:north|south), . degrees) (?:east|west)(?![^\W_]))"
        ),
    ),
    (
        "magnitude",
        10,
        Pattern(
            rf"(?:magnitude[- ](?:of )?(?P<value>{NUMBER})(?! ?(?:percent|times))"
            rf"|(?P<value2>{NUMBER})-magnitude)"
        ),
    ),
    ("pH", 14, Pattern(rf"(?<![^\W_])ph (?:level |value )?(?:of |was |is )?(?P<value>{NUMBER})(?![^\W_])")),
    (
        "hurricane category",
        5,
        Pattern(rf"category[- ](?P<value>{NUMBER}) (?:hurricane|storm|cyclone|typhoon)"),
    ),
    (
        "age",
        122,
        Pattern(
            rf"(?P<value>{NUMBER})-year-old (?:man|woman|boy|girl|actor|actress|singer|writer|president"
            rf"|senator"
            rf"|driver|farmer|teacher|student|grandmother|grandfather|mother|father|suspect|victim|resident"
            rf"|patient|author|player|widow|pensioner|leader|politician|former)|(?<![^\W_])(?:aged"
            rf"|at the age of"
            rf"|at age) (?P<value2>{NUMBER})(?![^\W_-]| (?:days|weeks|months|hours|million|to))"
        ),
    ),
)


_IN_CALENDAR = (_IN_UNIT, _ADJECTIVE, _LONG_DAYS, _UNIT_OF)
_OTHERWORLDLY = Pattern(r"wages|mars|venus|planet|moon|leap|salary|extra")


class Where(NamedTuple):
    article: Article
    frame: Frame


def match_at(where: Where, quantity: Quantity, message: str, end: int | None = None) -> Match:
    return Match(quantity.start, quantity.end if end is None else where.frame.end_place(end), message)


def written(where: Where, quantity: Quantity) -> str:
    return where.article.text[quantity.start : quantity.end]


def past_the_calendar(where: Where) -> Iterator[Match]:
    """ "13 months of the year", "a 30-hour day"."""
    text = where.frame.text
    for found in (found for pattern in _IN_CALENDAR for found in pattern.finditer(text)):
        value = where.frame.group(found, "value")
        most = _FULL[found["great"]].get(found["small"])
        if value is None or most is None or not _is_past(value, most):
            continue
        if _OTHERWORLDLY.search(text) or (found["great"] == "day" and "clock" in text):
            continue
        article = "An" if found["great"] == "hour" else "A"
        copy = where.article.text[value.start : where.frame.end_place(found.end())]
        message = f"{article} {found['great']} has {most} {found['small']}s at most: check “{copy}”"
        yield match_at(where, value, message, found.end())
    yield from _past_the_month(where)


def _past_the_month(where: Where) -> Iterator[Match]:
    """ "33 days of rain in March", "the 31 days of June"."""
    for found in (found for pattern in _DAYS_OF for found in pattern.finditer(where.frame.text)):
        value = where.frame.group(found, "value")
        month = found["month"].capitalize()
        most = MONTH_LENGTHS[MONTHS.index(month)]
        if value and _is_past(value, most):
            yield match_at(where, value, f"{month} has {most} days: check “{written(where, value)}”")


def _is_past(value: Quantity, most: int) -> bool:
    return value.value > most and value.hedge != "under" and not value.is_range


def past_nature(where: Where) -> Iterator[Match]:
    """Degrees of latitude, magnitudes, ages."""
    for name, most, pattern in _NATURE:
        for found in pattern.finditer(where.frame.text):
            value = (
                where.frame.group(found, "value")
                or ("value2" in found.groupdict() and where.frame.group(found, "value2"))
                or None
            )
            if value and value.kind in ("number", "measure") and value.value > most and not value.is_range:
                yield match_at(
                    where, value, f"{written(where, value)}: no {name} is above {most}; check the figure"
                )


def below_absolute_zero(where: Where) -> Iterator[Match]:
    """Temperatures colder than there are."""
    from copylint.analysis.quantities.units import units

    for quantity in where.frame.quantities.values():
        if quantity.kind == "measure" and quantity.value < 0:
            unit = units()[quantity.unit][0]
            if unit.dimension == "temperature" and quantity.value * unit.size + unit.offset < 0:
                yield match_at(
                    where, quantity, f"{written(where, quantity)} is below absolute zero: check the figure"
                )
