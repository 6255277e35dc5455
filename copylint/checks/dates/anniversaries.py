"""Anniversaries and "N years later" against the years that the sentence names."""

from __future__ import annotations

import re
from collections.abc import Iterator

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.checks.dates.spans_of_years import COUNT, count
from copylint.findings import Match

_ORDINALS = {
    "first": 1,
    "second": 2,
    "third": 3,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "eleventh": 11,
    "twelfth": 12,
    "fifteenth": 15,
    "twentieth": 20,
    "twenty-fifth": 25,
    "thirtieth": 30,
    "fortieth": 40,
    "fiftieth": 50,
    "sixtieth": 60,
    "seventieth": 70,
    "seventy-fifth": 75,
    "eightieth": 80,
    "ninetieth": 90,
    "hundredth": 100,
    "centenary": 100,
    "centennial": 100,
    "bicentenary": 200,
    "bicentennial": 200,
    "sesquicentennial": 150,
    "tercentenary": 300,
    "tricentennial": 300,
    "silver jubilee": 25,
    "golden jubilee": 50,
    "diamond jubilee": 60,
    "platinum jubilee": 70,
    "silver wedding": 25,
    "golden wedding": 50,
}
_WORDS = "|".join(sorted(_ORDINALS, key=len, reverse=True))
_ANNIVERSARY = Pattern(
    rf"(?<![^\W_])(?:(?P<number>\d{{1,3}})(?:st|nd|rd|th)?"
    rf"|(?P<word>{_WORDS}))(?:[ -](?:years?[- ]?)?(?:wedding |founding |death |independence "
    rf"|\w+ )?(?:anniversary|birthday|jubilee|celebrations?)|(?<=ry|al|ee|ng)(?![^\W_]))|(?<![^\W_])turn(?:s"
    rf"|ed|ing)? (?P<turned>{COUNT})(?= in| this| on| last|[.,])"
)
_YEAR = Pattern(r"(?<![\w$€£.,:/-])(?:1[1-9]|20)\d\d(?![\w%]|[,.]\d|[-–]\d)")
_THIS = Pattern(
    r"this year|this (?:month|week|summer|autumn|spring|winter)|(?:marks|celebrates|turns|observes"
    r"|commemorates|is marking|is celebrating|marked|celebrated)(?![^\W_])|today|will (?:mark|celebrate)"
    r"|(?:on|last|next) (?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|tomorrow"
)
_LATER = Pattern(
    rf"(?P<first>(?:in|since|of|from|founded in|the) (?:\w+ )?(?:\d{{1,2}}, )?(?P<old>(?:1[1-9]"
    rf"|20)\d\d))(?![\w%]|[-–]\d)(?P<between>[^:()]{{0,90}}?)(?<![^\W_])(?P<years>{COUNT} years?"
    rf"|an? (?:decade|century)|(?:two|three|four|five) (?:decades|centuries)|half a century"
    rf"|a quarter(?: of a |-)century) (?:later|afterwards?|on|after),? (?:in "
    rf"|on )(?:\w+ )?(?:\d{{1,2}}, )?(?P<new>(?:1[1-9]|20)\d\d)(?![\w%])"
)
_LATER_LAST = Pattern(
    rf"(?:in|since|of|from|the) (?P<old>(?:1[1-9]|20)\d\d)(?![\w%]|[-–]\d)(?P<between>[^;:()\d]{{0,90}}?) in (?:\w+ )?"
    rf"(?P<new>(?:1[1-9]|20)\d\d),? (?:exactly |precisely |just )?(?P<years>{COUNT} years?|a decade"
    r"|(?:two|three|four|five) decades|half a century|a century) (?:later|afterwards?|on)"
    r"(?![^\W_]| (?:from|the|a|an|in) )"
)
_LATER_NEW = Pattern(
    rf"in (?:\w+ )?(?P<new>(?:1[1-9]|20)\d\d),? (?P<between>)(?P<years>{COUNT} years?|an? (?:decade|century)"
    rf"|(?:two|three|four|five) (?:decades|centuries)|half a century) (?:after"
    rf"|since) (?:[^;:()\d]{{0,60}})(?P<old>(?:1[1-9]|20)\d\d)(?![\w%])"
)
_EARLIER = Pattern(
    rf"in (?:\w+ )?(?P<new>(?:1[1-9]|20)\d\d)(?P<between>[^;:()\d]{{0,80}}?)(?<![^\W_])(?P<years>{COUNT}"
    rf" years?|a decade|(?:two|three|four|five) decades|half a century|a century) (?:earlier"
    rf"|before),? (?:in )(?P<old>(?:1[1-9]|20)\d\d)(?![\w%])"
)
_AFTER = Pattern(
    rf"(?<![^\W_])(?P<years>{COUNT} years?|a decade|(?:two|three|four|five) decades|half a century"
    rf"|a century) (?:after|since) (?P<between>[^;:()\d]{{0,60}}?)(?P<old>(?:1[1-9]"
    rf"|20)\d\d)(?![\w%])[^;:()\d]{{0,60}}?(?<![^\W_])in (?P<new>(?:1[1-9]|20)\d\d)(?![\w%]|[-–]\d)"
)
_AGO = Pattern(
    rf"(?<![^\W_])(?P<years>{COUNT} years?|a decade|(?:two|three|four|five) decades|half a century"
    rf"|a century) ago,? (?:in|on) (?:\w+ )?(?:\d{{1,2}}, )?(?P<old>(?:1[1-9]|20)\d\d)(?![\w%]|[-–]\d)"
)
_LOOSE = Pattern(
    r"(?:about|around|some|nearly|almost|over|more than|roughly|at least|less than|just (?:over|under)"
    r"|approximately|another|within|up to|the next|every) ?\Z"
)
_SPANS = {"decade": 10, "decades": 10, "century": 100, "centuries": 100}
_FOUNDED = Pattern(
    r"found|establish|open|creat|form|launch|set up|built|born|start|began| of \d{4},? (?:has )?turn"
)
_FOUNDED_IN = Pattern(
    r"(?<![^\W_])(?:founded|established|opened|created|formed|launched|set up|built|started|began|completed|inaugurated"
    r"|unveiled|incorporated|chartered|signed|came into (?:being|force))(?: [\w'-]+){0,5} (?:1[1-9]|20)\d\d(?![\w%])"
)
_OF_ANOTHER = Pattern(
    r"(?:its|their|his|her|an?|another|one of) "
)  # "Its stadium marked its 50th anniversary"
_ITS = Pattern(r"(?<![^\W_])(?:its|their)(?: [\w'-]+){0,2} \Z")
_HYPOTHETICAL = Pattern(
    r"would(?:'ve| have)? (?:be|been|turned?|celebrated?|marked?)|had (?:he|she) lived|ahead of|will have"
)


def find_anniversaries(article: Article, start: int, end: int) -> Iterator[Match]:
    """Anniversaries and spans of a sentence that its years do not give."""
    folded = article.folded
    if _HYPOTHETICAL.search(folded, start, end):
        return
    found = list(_ANNIVERSARY.finditer(folded, start, end))
    if len(found) == 1:
        match = _anniversary(article, found[0], start, end)
        if match:
            yield match
    yield from _spans(article, start, end)


def _anniversary(article: Article, found: re.Match[str], start: int, end: int) -> Match | None:
    copy = article.folded[start:end]
    named = list(_YEAR.finditer(article.folded, start, end))
    years = sorted({int(year.group()) for year in named})
    slack = 0
    if found["turned"] and not _FOUNDED.search(copy):
        return None
    if len(years) == 1 and (founded := _founded_beside(article, found, start, end)):
        years = sorted({*years, founded})
    elif len(years) == 1 and article.date and article.date.year and _THIS.search(copy):
        stated = article.date.year
        if "last year" in copy or "next year" in copy or stated <= years[0]:
            return None
        years.append(stated)
        slack = 0 if "this year" in copy else 1
    number = _number(found)
    if len(years) != 2 or number < 1:
        return None
    difference = years[1] - years[0]
    if abs(difference - number) <= slack or _is_other(article.folded, named):
        return None
    written = article.text[found.start() : found.end()]
    return Match(
        *found.span(),
        f"From {years[0]} to {years[1]} is {difference} years, not “{written}”: check the years",
    )


def _number(found: re.Match[str]) -> int:
    if found["number"]:
        return int(found["number"])
    return _ORDINALS[found["word"]] if found["word"] else count(found["turned"])


def _founded_beside(article: Article, found: re.Match[str], start: int, end: int) -> int | None:
    """The year of "The dam opened in 1936" in the sentence before "In 2016 engineers marked its 60th birthday"."""
    folded = article.folded
    if _OF_ANOTHER.match(folded, start) or not _ITS.search(
        folded, max(start, found.start() - 24), found.start()
    ):
        return None
    block = article.document.block_at(start)
    beside = [article.sentence_at(start - 2)] if start > block.start + 1 else []
    beside += [article.sentence_at(end + 1)] if end + 1 < block.end else []
    for sentence in beside:
        years = _YEAR.findall(folded[slice(*sentence)]) if sentence else []
        if sentence and len(years) == 1 and _FOUNDED_IN.search(folded, *sentence):
            return int(years[0])
    return None


def _is_other(folded: str, named: list[re.Match[str]]) -> bool:
    """Whether the years are not the anniversary's: too far apart, or one of them an age of something else."""
    return any(
        re.search(
            r"(?:season|election|budget|report|by|until|before|after) \Z",
            folded[max(0, year.start() - 12) : year.start()],
        )
        for year in named
    )


def _spans(article: Article, start: int, end: int) -> Iterator[Match]:
    for pattern in (_LATER, _LATER_LAST, _LATER_NEW, _EARLIER, _AFTER, _AGO):
        for found in pattern.finditer(article.folded, start, end):
            match = _span(article, found, pattern is _AGO)
            if match:
                yield match
                return


def _span(article: Article, found: re.Match[str], is_ago: bool) -> Match | None:
    before = article.folded[max(0, found.start("years") - 18) : found.start("years")]
    if _LOOSE.search(before):
        return None
    old = int(found["old"])
    if is_ago:
        if article.date is None or article.date.year is None:
            return None
        new = article.date.year
    else:
        new = int(found["new"])
        if _YEAR.search(found["between"]):
            return None
    years, slack = _length(found["years"])
    difference = new - old
    if difference <= 0 or abs(difference - years) <= slack:
        return None
    written = article.text[slice(*found.span("years"))]
    return Match(
        *found.span("years"), f"From {old} to {new} is {difference} years, not “{written}”: check the years"
    )


def _length(words: str) -> tuple[int, int]:
    """The years of a span and how far the true number may lie off: months are rounded, decades more so."""
    if words.startswith("half a century"):
        return 50, 2
    if words.startswith("a quarter"):
        return 25, 1
    first, _, last = words.rpartition(" ")
    if last in _SPANS:
        number = 1 if first in ("a", "an") else count(first)
        return number * _SPANS[last], 1 if _SPANS[last] == 10 else 5
    return count(first), 1
