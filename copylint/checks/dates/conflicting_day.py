"""One event on two days, or a recent event that was months ago."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.dates import Days
from copylint.analysis.patterns import Pattern
from copylint.findings import Match, Note
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_RECENT = Pattern(r"(?<![^\W_])(?:recent(?:ly)?|earlier this month|just|in recent days|days ago)(?![^\W_])")
_LONGEST = 200  # code points from an event to its date
_STALE = 62  # days: two months on, a thing is not recent
_EVENT = Pattern(
    r"(?<![^\W_])(?:the|this|that|its|their|a|an) (?P<words>(?:[\w'-]+ ){0,3}?)(?P<event>attack|bombing"
    r"|blast|explosion|earthquake|quake|election|elections|vote|referendum|summit|meeting|crash|collision"
    r"|shooting|coup|ceremony|funeral|wedding|trial|hearing|verdict|launch|match|final|game|concert|festival"
    r"|conference|strike|protest|raid|flood|hurricane|fire|inauguration"
    r"|talks|debate|opening|signing|ceasefire|execution|assassination|murder|accident|landing|election day"
    r"|convention)"
    r"(?! (?:on|in|of|between|after|before)? ?(?:\w+ ){0,3}?(?:and|or) )(?P<gap>(?: [\w'-]+){0,6}?),? (?:on "
    r"|of |was on |was held on |took place on |happened on |is set for |is scheduled for |will be held on "
    r"|occurred on |for |(?:is|was) due on )"
)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Events whose day varies, and recent ones whose date lies months back."""
    first_days: dict[str, Days] = {}
    for days in article.dates.days:
        if not (1 <= days.month <= 12 and len(days.days) == 1):
            continue
        yield from _recent(article, days)
        event = _event(article, days)
        if event is None:
            continue
        first = first_days.setdefault(event, days)
        if (first.month, first.days) != (days.month, days.days) and (
            first.year == days.year or None in (first.year, days.year)
        ):
            yield _conflict(article, first, days)


def _conflict(article: Article, first: Days, days: Days) -> Match:
    other = article.text[first.start : first.end]
    message = (
        f"“{article.text[days.start : days.end]}” here, “{other}” before: one event, two days; check them"
    )
    return Match(days.start, days.end, message, related=(Note(first.start, first.end, "another day here"),))


def _event(article: Article, days: Days) -> str | None:
    """The event that a date is given for: "the attack on March 3" in a sentence of its own."""
    sentence = article.sentence_at(days.start)
    if sentence is None:
        return None
    copy = article.folded[max(sentence.start, days.start - _LONGEST) : days.start]
    found = next((one for one in _EVENT.finditer(copy) if one.end() == len(copy)), None)
    if found is None:
        return None
    return (found["words"] + found["event"]).removesuffix("s")


def _recent(article: Article, days: Days) -> Iterator[Match]:
    """ "A recent meeting on January 3" in November."""
    stated = article.date.date if article.date else None
    sentence = article.sentence_at(days.start)
    if stated is None or sentence is None:
        return
    date = days.on(days.year or stated.year, days.days[0])
    found = _RECENT.search(article.folded, max(sentence.start, days.start - _LONGEST), days.start)
    if found is None or date is None or found.group() == "just" or days.start - found.end() > 60:
        return
    if (stated - date).days > _STALE:
        written = article.text[days.start : days.end]
        message = f"“{found.group()}” and “{written}”, {(stated - date).days} days before the article: check the date"
        yield Match(days.start, days.end, message)
