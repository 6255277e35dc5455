"""A day that the calendar does not have: June 31, 29 Feb. 2023."""

from __future__ import annotations

import calendar
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.dates import MONTH_LENGTHS, MONTHS, Days
from copylint.analysis.patterns import Pattern
from copylint.analysis.spans import Span
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

# "In June 31 people died": a month and a count.
_MONTH_ALONE = Pattern(r"(?:in|last|this|next|since|by|during|of|late|early|mid|throughout|from|until)[ -]\Z")
_THING_BEHIND = Pattern(
    r"[ -](?!(?:at|in|on|and|or|to|through|until|till|when|for|after|before|as|was|is|will|would|the|a|an|by"
    r"|that|which|with|but|while|where|due|because"
    r"|if|near|from|has|had|this|last|next|local|he|she|it|they|we|nor|so|than|since|during|between|said"
    r"|says|deadline|meeting|session|election|vote"
    r"|event|attack|game|match|issue|edition|report|statement|letter)\b)[a-z-]+"
)
_ENDS = Pattern(r"(?:st|nd|rd|th)?(?:[,.;:)]|\Z| (?:at|and|in|for|to|when|but|as|was|is)\b)")
_ORDINAL = Pattern(r"\d+(?:st|nd|rd|th)(?![^\W_])")
_TO_THE_DAY = Pattern(
    r"(?<![^\W_])(?:on|until|till|by|from|to|through|due|before|after|as|between|and|starting) \Z"
)
_UNREAL = Pattern(
    r"no such|non-?existent|(?:doesn't|does not|didn't|did not|do not|don't) exist|fictional|imaginary"
    r"|there (?:is|was) no|mistaken|typo|impossible|never comes|would-be|no (?:february|june|april) "
)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Dates that no calendar has."""
    for days in article.dates.days:
        wrong = _wrong(days)
        if wrong and not _is_count(article, days, max(days.days)) and not _is_meant(article, days):
            yield Match(days.start, days.end, wrong)


def _wrong(days: Days) -> str | None:
    """What is wrong with a date, if anything."""
    if not 1 <= days.month <= 12:
        return f"There is no month {days.month}: check the date"
    name, length, day = MONTHS[days.month - 1], MONTH_LENGTHS[days.month - 1], max(days.days)
    if day > length:
        last = "28 or 29" if days.month == 2 else f"{length}"
        return f"{name} has {last} days, so there is no {name} {day}: check the date"
    if days.month == 2 and day == 29 and days.year is not None and not calendar.isleap(days.year):
        return f"{days.year} is no leap year, so there is no February 29: check the date"
    return None


def _is_count(article: Article, days: Days, day: int) -> bool:
    """Whether the number belongs to what follows ("In June 31 people died"), or is no day at all ("May 68")."""
    if article.text[days.start].isdigit():
        return day > 31 and days.year is None and not _ORDINAL.match(article.folded, days.start)
    before = article.folded[max(0, days.start - 11) : days.start]
    behind = _THING_BEHIND.match(article.folded, days.end)
    if day > 31 and days.year is None:
        return not (_TO_THE_DAY.search(before) and _ENDS.match(article.folded, days.end))
    if days.year is None and _MONTH_ALONE.search(before):
        return behind is not None
    return (
        days.year is None
        and behind is not None
        and not before.endswith("on ")
        and behind.group().endswith(("s", "people", "men", "women"))
    )


def _near(sentence: Span, days: Days) -> Span:
    return Span(max(sentence.start, days.start - 300), min(sentence.end, days.end + 300))


def _is_meant(article: Article, days: Days) -> bool:
    """Whether the copy says that there is no such day; May 35 is what China's web calls June 4."""
    if days.month == 5 and max(days.days) == 35:
        return True
    sentence = article.sentence_at(days.start)
    return sentence is not None and _UNREAL.search(article.folded, *_near(sentence, days)) is not None
