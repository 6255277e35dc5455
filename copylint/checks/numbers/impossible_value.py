"""Values that cannot be: 105% of voters, 25:70, a 30-hour day, six of the five members."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.analysis.quantities.frames import NUMBER
from copylint.checks.numbers.limits import (
    Where,
    below_absolute_zero,
    match_at,
    past_nature,
    past_the_calendar,
    written,
)
from copylint.checks.numbers.wholes import past_all, past_nothing, past_their_number
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_SCALE = Pattern(
    rf"(?:on|from) an? (?:[a-z-]+ )?scale (?:of|from|that runs from|running from"
    rf"|between) (?:(?P<low>{NUMBER}|zero|nought) (?:to|and) (?P<high>{NUMBER})|(?P<range>{NUMBER}))"
)
_RATED = Pattern(
    rf"(?:rat\w+|scor\w+|g[ai]ven?|gave|rank\w+|graded?|mark\w*|award\w*|put|plac\w+|was|is|got|at|as"
    rf"|an?)(?: [\w'-]+){{0,6}}? (?P<value>{NUMBER})(?! ?(?:years|people|minutes|million|percent|times|hours"
    rf"|days))"
)
_STARS = Pattern(
    rf"(?P<part>{NUMBER})(?P<unit> stars?| points?)? (?:out of|of a possible) (?P<whole>{NUMBER})"
    r"(?(unit)| (?:stars?|points?))(?![^\W_])"
)
# Begins with the colon, which is found faster than two figures.
_CLOCK = Pattern(r":(?<=(?P<hour>\d\d):)(?P<minute>\d\d)(?![\w:%]|[.,:-]\d| ?[-–]\d)")
_TIME_BEFORE = Pattern(
    r"(?:(?<![^\W_])(?:at|until|till|from|after|before|around|about|between|since|starts?|begins?|began"
    r"|started|opens?|opened|closes?|closed|departs?|departed|leaves?|left"
    r"|ends?|ended|arrives?|arrived|due|lands?|landed|time (?:was|is)|clock (?:read|showed|said)|and|to|by"
    r"|for|of|the)(?: exactly| about| around| precisely)?) \Z"
)
_TIME_BEHIND = Pattern(
    r" ?(?:hours|hrs|gmt|utc|local time|(?:eastern|central|pacific|moscow|beijing|tokyo|london) time"
    r"|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:train|flight|bus|departure|service|kick-?off))"
)
_SCORE = Pattern(
    r"(?:psalms?|verse|chapter|score|beat\w*|ratio|odds|won|lost|bible|gospel|john|luke|mark|matthew"
    r"|corinthians|race|marathon|minutes|finish\w*|ran|lap)"
)
Look = Callable[[Where], Iterator[Match]]
_NEAR = 16


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Values beyond what there can be."""
    folded = article.folded
    for sentence, numbers in article.quantities.sentences:
        looks = {look for place in numbers for look in _looks_at(folded, place)}
        if not looks or (looks == {past_their_number} and len(numbers) < 2):
            continue
        where = Where(article, article.quantities.frame(*sentence))
        seen: set[int] = set()
        for look in _LOOKS:
            for match in look(where) if look in looks else ():
                if match.start not in seen:
                    seen.add(match.start)
                    yield match
    yield from _clocks(article)


def _looks_at(folded: str, place: int) -> Iterator[Look]:
    """What to look for at a number, by the words on its two sides."""
    behind = _BEHIND.match(folded, place)
    if behind:
        yield from _BY_WORDS[str(behind.lastgroup)]
    before = folded[max(0, place - _NEAR) : place]
    if before.endswith(_ALL_ENDS):
        name = next(name for end, name in _ENDS.items() if before.endswith(end))
        if name != "zero" or folded[place : place + 3].isdigit():
            yield from _BY_WORDS[name]


def _scales(where: Where) -> Iterator[Match]:
    """ "On a scale of 1 to 10 … 12"."""
    text = where.frame.text
    for found in _SCALE.finditer(text):
        high = where.frame.group(found, "range") or where.frame.group(found, "high")
        if high is None:
            continue
        for rated in _RATED.finditer(text):
            value = where.frame.group(rated, "value")
            if (
                value
                and not found.start() <= rated.start("value") < found.end()
                and value.kind == "number"
                and not value.is_range
                and value.value > high.high
            ):
                yield match_at(
                    where,
                    value,
                    f"{written(where, value)} is off the scale, which ends at {high.high:g}: check the"
                    f" figure",
                )
                return
    for found in _STARS.finditer(text):
        part, whole = where.frame.group(found, "part"), where.frame.group(found, "whole")
        if part and whole and part.value > whole.value:
            yield match_at(
                where,
                part,
                f"{written(where, part)} is more than {written(where, whole)}: check the figure",
            )


def _clocks(article: Article) -> Iterator[Match]:
    """ "25:70": neither the hour nor the minute exists; dates/time-of-day has those where one does."""
    folded = article.folded
    for found in _CLOCK.finditer(folded):
        start = found.start("hour")
        if re.match(r"[\w.,:$€£/-]", folded[max(start - 1, 0) : start]):
            continue
        hour, minute = int(found["hour"]), int(found["minute"])
        if minute <= 59 or hour < 24 or hour > 60:
            continue
        before = folded[max(0, start - 24) : start]
        if (_TIME_BEFORE.search(before) or _TIME_BEHIND.match(folded, found.end())) and not _SCORE.search(
            before
        ):
            written = article.text[start : found.end()]
            yield Match(start, found.end(), f"“{written}” is no time: hours end at 24:00 and minutes at 59")


_LOOKS: tuple[Look, ...] = (
    past_all,
    past_nothing,
    past_their_number,
    _scales,
    past_the_calendar,
    past_nature,
    below_absolute_zero,
)
# The words behind a number and before it that make one of the looks worth its while.
_TIME = "(?:hour|minute|second|day|night|week|month|quarter|year|decade)"
_GREAT = "(?:day|week|month|year|hour|minute|decade|century)"
_FIGURE = r"(?:[0-9][0-9,.]*|[a-z]+)(?: (?:thousand|million|billion))?"
_BEHIND = Pattern(
    r"(?P<share>(?:[0-9,]*[0-9]{3}(?:\.[0-9]+)?|[a-z]+) ?(?:%|per ?cent|pct))"
    rf"|(?!one ){_FIGURE}(?:(?P<part> (?:out )?of (?:the|its|their|his|her|our|all|those|these|every|[0-9tfsen])"
    rf"| in (?:every )?[0-9tfsen])|(?P<time>[ -]{_TIME}(?:s? (?:an? |per |each "
    rf"|every |(?:of|in) (?:an?|the|every) )|[ -]{_GREAT})| (?:[a-z]+ )?days (?:of|in) )"
    r"|(?P<nature> degree|-magnitude|-year-old)"
    r"|(?P<scale> stars?| points?))"
)
_BEFORE = {
    "nature": "magnitude |magnitude-|magnitude of |category |category-|ph |ph of |ph was |ph is |level |level of "
    "|value of |age |aged |age of |aged at |at age ",
    "time": "day of |week of |month of |year of |hour of |minute of |decade of |century of ",
    "zero": "minus |negative |-|−|–",
    "scale": "scale of |scale from |runs from |running from |scale between ",
}
_ENDS = {end: name for name, ends in _BEFORE.items() for end in ends.split("|")}
_ALL_ENDS = tuple(_ENDS)
_BY_WORDS: dict[str, Sequence[Look]] = {
    "share": (past_all, past_nothing),
    "part": (past_their_number,),
    "time": (past_the_calendar,),
    "nature": (past_nature,),
    "zero": (below_absolute_zero,),
    "scale": (_scales,),
}
