"""Terms, reigns and wars against the years that they ran."""

from __future__ import annotations

import re
from collections.abc import Iterator

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.checks.dates.spans_of_years import COUNT, Moment, count, moment, read_moment
from copylint.findings import Match

_LENGTH = (
    rf"(?P<length>(?P<count>{COUNT})(?:-|–| )years?(?:-long)?|(?P<decade>decade-long|a decade"
    rf"|a ten-year))(?![^\W_])(?! (?:ago|after|before|later|earlier|old|of age|sentence|bond|plan|lease"
    rf"|contract|high|low|record|ban|warranty|mortgage|deal|loan)|[- ]old)"
)
_RANGE = rf"{moment('first')} ?(?:to|until|till|through|and|[-–—]|up to) ?{moment('last')}"
_LEAD = (
    r"[),]{0,2} ?(?:[—–-] ?)?(?:(?:a|an|the|his|her|its|their|for|or|about|some|nearly|almost|during|in|of"
    r"|after|over|full|total|period|span|that|is|was|reign|rule|ruled|reigned|served|standing|operating|being|governed|held|office|power|she|he|marking|completing|lasting|spanning"
    r"|serving|which|lasted|ran|run|tenure|just|only|exactly|all)[ ,]){0,6}"
)
_BEHIND = Pattern(rf"(?:from|between|\(|(?<![^\W_])in|during|of|,)? ?{_RANGE}{_LEAD}{_LENGTH}", re.IGNORECASE)
_BEFORE = Pattern(
    rf"(?<![^\W_]){_LENGTH}(?P<gap>[^.;:\d()]{{0,60}}?)(?:\(|,? from |,? between |, | of ){_RANGE}",
    re.IGNORECASE,
)
_TWO_VERBS = Pattern(
    rf"(?:took|came|elected|appointed|inaugurated|crowned|married|joined|became|founded|opened|began|started"
    rf"|launched|ascended|hired|installed|moved|jailed"
    rf"|imprisoned|arrested|captured|interned|exiled|kidnapped|built"
    rf"|completed|erected)(?:[^.;:\d()]{{0,50}}?) (?:in"
    rf"|on) {moment('first')}(?P<gap>[^.;:\d()]{{0,80}}?)(?:in|on|until) {moment('last')}{_LEAD}{_LENGTH}",
    re.IGNORECASE,
)
# "came to the throne in 1972 and marked 40 years on it in 2012"
_MARKED = Pattern(
    rf"(?:took|came|elected|appointed|crowned|married|wed|joined|became|founded|opened|began|started|ascended)"
    rf"(?:[^.;:\d()]{{0,50}}?) in {moment('first')}(?P<gap>[^.;:\d()]{{0,60}}?)(?:marked|marks|celebrated?|completed)"
    rf" {_LENGTH}[^.;:\d()]{{0,40}}? in {moment('last')}",
    re.IGNORECASE,
)
_LOOSE = Pattern(
    r"(?:about|around|some|nearly|almost|over|more than|roughly|at least|less than|just (?:over|under)"
    r"|approximately)(?: an?)? \Z",
    re.IGNORECASE,
)
# The end of a term beside its beginning: what lies between is the term, not something else.
_LEFT = Pattern(
    r"(?<![^\W_])(?:stepped down|left|resigned|retired|died|quit|ousted|abdicated|released|freed|returned|escaped)"
    r"(?![^\W_])",
    re.IGNORECASE,
)
_CONTINUOUS = Pattern(
    r"(?<![^\W_])(?:term|reign|rule|presidency|tenure|war|marriage|stint|dictatorship|spell|sentence"
    r"|imprisonment|exile|occupation)(?![^\W_])",
    re.IGNORECASE,
)
_ELSEWHERE = Pattern(
    r"(?<![^\W_])(?:and|after|before|who|which|when|since|until|but|while)(?![^\W_])", re.IGNORECASE
)


def find_durations(article: Article, start: int, end: int) -> Iterator[Match]:
    """Numbers of years that the dates beside them do not give."""
    text = article.straight
    if "year" not in article.folded[start:end] and "decade" not in article.folded[start:end]:
        return
    for pattern in (_BEHIND, _BEFORE, _TWO_VERBS, _MARKED):
        for found in pattern.finditer(text, start, end):
            if pattern is _BEFORE and _ELSEWHERE.search(found["gap"]):
                continue
            match = _judge(article, found, pattern is _TWO_VERBS)
            if match:
                yield match
                return


def _judge(article: Article, found: re.Match[str], is_rough: bool) -> Match | None:
    first, last = read_moment(found, "first"), read_moment(found, "last")
    years = count(found["count"]) if found["count"] else 10
    before = article.straight[max(0, found.start("length") - 16) : found.start("length")]
    least, most = _years(first, last, article.straight[found.start() : found.end() + 30])
    is_rough = is_rough and not _LEFT.search(found["gap"])
    slack = 1 if _LOOSE.search(before) or is_rough or found["decade"] else 0
    if last.year <= first.year or least - slack <= years <= most + slack:
        return None
    written = article.text[slice(*found.span("length"))]
    exact = f"{least}" if least == most else f"{least} or {most}"
    return Match(
        *found.span("length"),
        f"{found['first']} to {found['last']} is {exact} years, not “{written}”: check the years",
    )


def _years(first: Moment, last: Moment, copy: str) -> tuple[int, int]:
    """The numbers of years that copy may give for two dates: counted to the nearest, or both years in."""
    years = last.year - first.year
    if first.month and last.month:
        months = years * 12 + last.month - first.month
        return months // 12, -(-months // 12)
    return years, years if _CONTINUOUS.search(copy) else years + 1
