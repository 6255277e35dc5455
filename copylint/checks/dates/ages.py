"""Ages against the dates of birth and of death, event or report, in one paragraph or two that tell one life."""

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
    rf"(?:aged|(?:at|of) (?:the |an? )?(?:age(?: of)?|just|only)?|age|turned|turns|turning|turn|was|is|were|be|only"
    rf"|just) ?(?P<age>{COUNT})(?: years? old| years of age)?(?![\w%$£€-]|[.,:]\d| (?:years? (?!old|of age)"
    rf"|months?|days?|weeks?|minutes?|hours?|percent|per|times|people|million|other|of|miles|points|a\.m"
    rf"|p\.m|[a-z]+s\b))"
)
_AGE = Pattern(rf"(?<![^\W_]){_AGED}", re.IGNORECASE)
_LIVED = Pattern(
    rf"(?<![^\W_])lived to (?:be |the age of |age |see )?(?P<age>{COUNT})(?![^\W_])", re.IGNORECASE
)
_BIRTHDAY = Pattern(r"(?<![^\W_])(?P<age>\d{1,3})(?:st|nd|rd|th) birthday", re.IGNORECASE)
_YEAR_OLD = Pattern(rf"(?<![^\W_])(?P<age>{COUNT})[- ]years?[- ]old", re.IGNORECASE)
_APPOSED = Pattern(r"[^\W\d_a-z][\w'’-]+, (?P<age>\d{1,3})(?:,| when) ")
_PRESENT = Pattern(r"(?:(?<![^\W_])is (?:now |already |still |currently )?|now |turns |, )\Z", re.IGNORECASE)
_WHEN = Pattern(rf"(?<![^\W_])(?:in|on|from) {moment('when')}", re.IGNORECASE)
_TURNED = Pattern(r"(?<![^\W_])turn(?:ed|s|ing)? \Z", re.IGNORECASE)
_THAT_YEAR = Pattern(
    r",? (?P<which>this|last|next) year|,? (?:last|next) (?:month|week|spring|summer|autumn|fall|winter)",
    re.IGNORECASE,
)
_SHIFTS = {"this": 0, "last": -1, "next": 1}
# What was written down in a year: "according to court papers filed in 2023".
_REPORTED = Pattern(
    rf"(?:according to|said|told|records?|papers|documents|filed|published|reported|dated)(?: [\w'’-]+){{0,5}}"
    rf" (?:in|on|from) {moment('when')}",
    re.IGNORECASE,
)
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


_DIED = Pattern(r"died|dead|death|killed|passed away|aged", re.IGNORECASE)
_LIVED_TO = Pattern(r"lived to (?:be |the age of |age |see )?\Z", re.IGNORECASE)
_BORN_AND_WAS = Pattern(r"(?<![^\W_])born(?![^\W_])[^.;]{0,60}(?:\. \d{1,2}[^.;]{0,20})? and was \Z")
_AND_WAS = Pattern(r"[^.]{0,60}\.\s+(?:He|She|They|\w+) (?:was|were) (?:only |just |aged )?")
_GENDERS = {"he": "m", "his": "m", "him": "m", "she": "f", "her": "f", "hers": "f"}
_PRONOUN = Pattern(r"(?<![^\W_])(?:he|his|him|she|hers?)(?![^\W_])", re.IGNORECASE)
# Somebody else than the one whose life it is: "his coach, born in 1950", "her father was 60".
_WHOSE = Pattern(
    r"(?<![^\W_])(?:his|her|their|whose|its) (?:[\w-]+,? ){1,3}\Z"
    r"|(?<![^\W_])(?:his|her) (?:\w+ )?(?:sons?|daughters?|child|brothers?|sisters?|twin|father|mother|wife|husband"
    r"|partner|parents?|grand\w+|uncle|aunt|cousin|nephew|niece|friend|colleague)(?![^\W_])",
    re.IGNORECASE,
)
_NAME = Pattern(
    r"(?<![^\W_])(?!(?:The|That|This|These|Those|His|Her|She|They|And|But|For|From|After|Before|When|While|With|Born|January"
    r"|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday"
    r"|Friday|Saturday|Sunday)(?![^\W_]))[A-Z][a-z'’-]{2,}"
)
# A sentence that goes on about somebody: "She was born", "Born in Riga".
_SUBJECT_IS_KNOWN = Pattern(r"(?:He|She|Born)(?![^\W_])")
_LONGEST = 4_000  # code points of a paragraph that tells one life


class Age(NamedTuple):
    """An age as written. is_present: whether it is that of today; is_birthday: whether it was reached in the year."""

    start: int
    end: int
    years: int
    is_present: bool
    is_birthday: bool


class _Life(NamedTuple):
    """The stretch of copy that tells one life, and the birth in it."""

    article: Article
    start: int
    end: int
    birth: re.Match[str]

    @property
    def text(self) -> str:
        return self.article.straight

    @property
    def born(self) -> Moment:
        return read_moment(self.birth, "born")


def has_birth(article: Article, start: int, end: int) -> bool:
    """Whether a paragraph tells of a birth and its year."""
    text = article.straight
    return _BIRTH.search(text, start, end) is not None or _LIFE.search(text, start, end) is not None


def find_ages(article: Article, start: int, end: int, *, across: bool = False) -> Iterator[Match]:
    """Ages of a stretch of copy that the one birth in it contradicts; across: only those of other paragraphs."""
    life = _read_life(article, start, end)
    if life is None:
        return
    ages = list(_ages(life))
    if across:
        ages = [age for age in ages if _are_of_one(life, age)]
    checked = [(age, when) for age in ages if (when := _moment_of(life, age))]
    wrong = [(age, when) for age, when in checked if not _fits(life.born, when, age)]
    if wrong and len(wrong) == len(checked) and len(ages) <= 2:
        match = _match(life, *wrong[0])
        if match:
            yield match


def _read_life(article: Article, start: int, end: int) -> _Life | None:
    """The life that a stretch tells, where it has one birth that is nobody else's."""
    text = article.straight
    if end - start > _LONGEST:
        return None
    births = list(_LIFE.finditer(text, start, end)) or list(_BIRTH.finditer(text, start, end))
    if len(births) != 1 or _HYPOTHETICAL.search(text, start, end):
        return None
    birth = births[0]
    if _RELATIVE.search(text, max(start, birth.start() - 40), birth.start()) or "parents" in birth.group():
        return None
    return _Life(article, start, end, birth)


def _are_of_one(life: _Life, age: Age) -> bool:
    """Whether an age and a birth of two paragraphs are of one person: no other name, no other pronoun."""
    if life.text.rfind("\n", min(age.start, life.birth.start()), max(age.start, life.birth.start())) < 0:
        return True
    copy = []
    for place in (life.birth.start(), age.start):
        sentence = life.article.sentence_at(place)
        if sentence is None or _WHOSE.search(life.text, sentence.start, place):
            return False
        copy.append(life.text[slice(*sentence)])
    pronouns = [{_GENDERS[word.lower()] for word in _PRONOUN.findall(sentence)} for sentence in copy]
    if all(pronouns) and pronouns[0] != pronouns[1]:
        return False
    names = [set(_NAME.findall(sentence)) for sentence in copy]
    return bool(names[0] & names[1]) or any(map(_SUBJECT_IS_KNOWN.match, copy))


def _match(life: _Life, age: Age, when: Moment) -> Match | None:
    least, most = _span(life.born, when, age)
    if not 0 <= most <= 122:
        return None
    years = f"{most}" if least == most else f"{least} or {most}"
    message = (
        f"From {_say(life.born)} to {_say(when)} makes {years}, not {age.years}: check the age and the dates"
    )
    return Match(age.start, age.end, message, related=(Note(*life.birth.span("born"), "born"),))


def _say(when: Moment) -> str:
    from copylint.analysis.dates import MONTHS

    if when.month is None:
        return str(when.year)
    name = MONTHS[when.month - 1]
    return f"{name} {when.day}, {when.year}" if when.day else f"{name} {when.year}"


def _fits(born: Moment, when: Moment, age: Age) -> bool:
    least, most = _span(born, when, age)
    return least <= age.years <= most


def _span(born: Moment, when: Moment, age: Age) -> tuple[int, int]:
    """The least and the most years that somebody may have had; a birthday in a year is one number."""
    least, most = whole_years(born, when)
    return (when.year - born.year,) * 2 if age.is_birthday else (least, most)


def _ages(life: _Life) -> Iterator[Age]:
    seen: set[int] = set()
    text, start, end = life.text, life.start, life.end
    for pattern in (_AGE, _LIVED, _BIRTHDAY, _YEAR_OLD, _APPOSED):
        for found in pattern.finditer(text, start, end):
            years = count(found["age"])
            place = found.start("age")
            if place in seen or not 0 < years < 125:
                continue
            seen.add(place)
            before = max(start, place - 12)
            present = pattern in (_YEAR_OLD, _APPOSED) or bool(_PRESENT.search(text, before, place))
            turned = pattern is _BIRTHDAY or bool(_TURNED.search(text, before, place))
            yield Age(place, found.end("age"), years, present, turned)


def _moment_of(life: _Life, age: Age) -> Moment | None:
    """The date at which somebody had an age: that of the death or the event beside it, or the article's."""
    birth, text = life.birth, life.text
    if birth.start() <= age.start < birth.end():
        return None
    if "end" in birth.re.groupindex:  # "(1950–2020)"
        near = text[max(life.start, age.start - 40) : age.end + 30]
        return read_moment(birth, "end") if _DIED.search(near) else None
    if age.is_birthday and (told := _THAT_YEAR.match(text, age.end)):
        year = _year_of_report(life, age)
        return Moment(year + _SHIFTS[told["which"].lower()]) if year and told["which"] else None
    deaths = [
        found
        for found in _DEATH.finditer(text, life.start, life.end)
        if found.start("end") != birth.start("born")
    ]
    if age.is_present and not (deaths and _ties(text, age, deaths[0])):
        return None if deaths else _present(life, age)
    if len(deaths) == 1 and _ties(text, age, deaths[0]):
        return read_moment(deaths[0], "end")
    return _event(life, age)


def _present(life: _Life, age: Age) -> Moment | None:
    """The date of the article, or of the record that the sentence says to have the age from."""
    stated = life.article.date.date if life.article.date else None
    if stated:
        return Moment(stated.year, stated.month, stated.day)
    sentence = life.article.sentence_at(age.start)
    told = _REPORTED.search(life.text, age.end, sentence.end) if sentence else None
    return read_moment(told, "when") if told and told.start("when") != life.birth.start("born") else None


def _year_of_report(life: _Life, age: Age) -> int | None:
    """The year in which "last year" was said: that of the sentence's own date, else the article's."""
    sentence = life.article.sentence_at(age.start)
    told = _WHEN.search(life.text, age.end, sentence.end) if sentence else None
    if told:
        return read_moment(told, "when").year
    return life.article.date.year if life.article.date else None


def _ties(text: str, age: Age, death: re.Match[str]) -> bool:
    """Whether an age is said of the death: in its clause, or "He was 60." in the sentence behind it."""
    if death.start() <= age.start <= death.end():
        return not _CLAUSE.search(text, death.start(), age.start)
    if _LIVED_TO.search(text, max(0, age.start - 24), age.start):
        return True
    if _BORN_AND_WAS.search(text, max(0, age.start - 80), age.start):
        return True  # "She was born in Oslo in 1925 and was 80"
    between = text[death.end() : age.start] if age.start > death.end() else text[age.end : death.start()]
    if age.start > death.end() and _AND_WAS.fullmatch(between):
        return True
    return len(between) < 60 and "." not in between and not _CLAUSE.search(between)


def _event(life: _Life, age: Age) -> Moment | None:
    """The one dated event in the clause of an age: "won the prize in 1980 at 25"."""
    text = life.text
    found = [
        (abs(when.start() - age.start), when)
        for when in _WHEN.finditer(text, life.start, life.end)
        if not life.birth.start() <= when.start("when") < life.birth.end()
    ]
    if not found or age.is_present:
        return None
    when = min(found, key=lambda entry: entry[0])[1]
    low, high = sorted(((age.start, age.end), when.span()))
    between = text[low[1] : high[0]]
    if len(between) > 60 or "." in between or _CLAUSE.search(between):
        return None
    return read_moment(when, "when")
