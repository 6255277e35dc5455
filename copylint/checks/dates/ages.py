"""Ages against the dates of birth and of death or report."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.checks.dates.spans_of_years import COUNT, Moment, count, moment, read_moment, whole_years
from copylint.findings import Match, Note

_BIRTH = Pattern(
    rf"(?<![^\W_])(?:born|b\.|birth)(?![^\W_])(?P<between>[^.;()]{{0,60}}?) ?{moment('born')}", re.IGNORECASE
)
_LIFE = Pattern(rf"\((?:born )?{moment('born')} ?[-–—] ?{moment('end')}\)", re.IGNORECASE)
_DEATH = Pattern(
    rf"(?<![^\W_])(?:died|dies|dead|death|killed|murdered|assassinated|executed|passed away|drowned"
    rf"|shot)(?![^\W_])(?P<between>[^.;()]{{0,70}}?) {moment('end')}",
    re.IGNORECASE,
)
_AGED = (
    rf"(?:aged|(?:at|of) (?:the |an? )?(?:age(?: of)?|just|only)?|age|turned|turns|turning|was|is|were|be|only"
    rf"|just) ?(?P<age>{COUNT})(?: years? old| years of age)?(?![\w%$£€-]|[.,:]\d| (?:years? (?!old|of age)"
    rf"|months?|days?|weeks?|minutes?|hours?|percent|per|times|people|million|other|of|miles|points|a\.m"
    rf"|p\.m|[a-z]+s\b))"
)
_AGE = Pattern(rf"(?<![^\W_]){_AGED}", re.IGNORECASE)
_YEAR_OLD = Pattern(rf"(?<![^\W_])(?P<age>{COUNT})[- ]years?[- ]old", re.IGNORECASE)
_APPOSED = Pattern(r"[^\W\d_a-z][\w'’-]+, (?P<age>\d{1,3}), ")
_PRESENT = Pattern(r"(?:(?<![^\W_])is (?:now |already |still |currently )?|now |turns |, )\Z", re.IGNORECASE)
_WHEN = Pattern(rf"(?<![^\W_])(?:in|on|from) {moment('when')}", re.IGNORECASE)
_HYPOTHETICAL = Pattern(
    r"would(?:'ve| have)? (?:be|been|turned?|celebrated?)|had (?:he|she) lived|posthum|if (?:he|she) were"
    r"|could have been",
    re.IGNORECASE,
)
_RELATIVE = Pattern(
    r"(?:sons?|daughters?|child(?:ren)?|brothers?|sisters?|twins?|father|mother|wife|husband|parents?"
    r"|grand\w+|baby|babies)(?:,? (?:\w+,? ){0,3}(?:was|were|is|are)|,? who|,? [A-Z]\w+,?)? \Z"
)
_CLAUSE = Pattern(
    r"(?<![^\W_])(?:and|before|after|then|until|since|while|but|later|ago|earlier|which)(?![^\W_])|;",
    re.IGNORECASE,
)


_LONGEST = 4_000  # code points of a paragraph that tells one life


class Age(NamedTuple):
    """An age as written."""

    start: int
    end: int
    years: int
    is_present: bool


def find_ages(article: Article, start: int, end: int) -> Iterator[Match]:
    """Ages of a paragraph that the one birth in it contradicts."""
    text = article.straight
    if end - start > _LONGEST:
        return
    births = list(_LIFE.finditer(text, start, end)) or list(_BIRTH.finditer(text, start, end))
    if len(births) != 1 or _HYPOTHETICAL.search(text, start, end):
        return
    birth = births[0]
    if _RELATIVE.search(text, max(start, birth.start() - 40), birth.start()) or "parents" in birth.group():
        return
    born = read_moment(birth, "born")
    ages = list(_ages(text, start, end))
    checked = [(age, moment_) for age in ages if (moment_ := _moment_of(article, birth, age, start, end))]
    wrong = [(age, when) for age, when in checked if not _fits(born, when, age.years)]
    if wrong and len(wrong) == len(checked) and len(ages) <= 2:
        age, when = wrong[0]
        least, most = whole_years(born, when)
        if not 0 <= most <= 122:
            return
        years = f"{most}" if least == most else f"{least} or {most}"
        message = (
            f"From {_say(born)} to {_say(when)} makes {years}, not {age.years}: check the age and the dates"
        )
        yield Match(
            age.start, age.end, message, related=(Note(birth.start("born"), birth.end("born"), "born"),)
        )


def _say(when: Moment) -> str:
    from copylint.analysis.dates import MONTHS

    if when.month is None:
        return str(when.year)
    name = MONTHS[when.month - 1]
    return f"{name} {when.day}, {when.year}" if when.day else f"{name} {when.year}"


def _fits(born: Moment, when: Moment, years: int) -> bool:
    least, most = whole_years(born, when)
    return least <= years <= most


def _ages(text: str, start: int, end: int) -> Iterator[Age]:
    seen: set[int] = set()
    for pattern in (_AGE, _YEAR_OLD, _APPOSED):
        for found in pattern.finditer(text, start, end):
            years = count(found["age"])
            if found.start("age") in seen or not 0 < years < 125:
                continue
            seen.add(found.start("age"))
            before = text[max(start, found.start("age") - 12) : found.start("age")]
            present = pattern is not _AGE or bool(_PRESENT.search(before))
            yield Age(*found.span("age"), years, present)


def _moment_of(article: Article, birth: re.Match[str], age: Age, start: int, end: int) -> Moment | None:
    """The date at which somebody had an age: that of the death or the event beside it, or the article's."""
    if birth.start() <= age.start < birth.end():
        return None
    text = article.straight
    if "end" in birth.re.groupindex:  # "(1950–2020)"
        near = text[max(start, age.start - 40) : age.end + 30]
        return (
            read_moment(birth, "end")
            if re.search(r"died|dead|death|killed|passed away|aged", near, re.IGNORECASE)
            else None
        )
    deaths = [
        found for found in _DEATH.finditer(text, start, end) if found.start("end") != birth.start("born")
    ]
    if age.is_present and not (deaths and _ties(text, age, deaths[0])):
        stated = article.date.date if article.date else None
        if deaths or stated is None:
            return None
        return Moment(stated.year, stated.month, stated.day)
    if len(deaths) == 1 and _ties(text, age, deaths[0]):
        return read_moment(deaths[0], "end")
    return _event(text, birth, age, start, end)


def _ties(text: str, age: Age, death: re.Match[str]) -> bool:
    """Whether an age is said of the death: in its clause, or "He was 60." in the sentence behind it."""
    if death.start() <= age.start <= death.end():
        return not _CLAUSE.search(text, death.start(), age.start)
    between = text[death.end() : age.start] if age.start > death.end() else text[age.end : death.start()]
    if age.start > death.end() and re.fullmatch(
        r"[^.]{0,60}\. (?:He|She|They|\w+) (?:was|were) (?:only |just |aged )?", between
    ):
        return True
    return len(between) < 60 and "." not in between and not _CLAUSE.search(between)


def _event(text: str, birth: re.Match[str], age: Age, start: int, end: int) -> Moment | None:
    """The one dated event in the clause of an age: "won the prize in 1980 at 25"."""
    found = [
        (abs(when.start() - age.start), when)
        for when in _WHEN.finditer(text, start, end)
        if not birth.start() <= when.start("when") < birth.end()
    ]
    if not found:
        return None
    when = min(found, key=lambda entry: entry[0])[1]
    low, high = sorted(((age.start, age.end), when.span()))
    between = text[low[1] : high[0]]
    if len(between) > 60 or "." in between or _CLAUSE.search(between) or age.is_present:
        return None
    return read_moment(when, "when")
