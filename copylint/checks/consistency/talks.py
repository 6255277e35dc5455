"""Conversations between people: when, who, and whether two sentences can speak of the same one."""

from __future__ import annotations

from dataclasses import dataclass

from copylint.analysis.article import Article
from copylint.analysis.spans import Span
from copylint.checks.places.atlas import countries
from copylint.regexes import compile_regex

MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_DAY = compile_regex(r"\b(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Yy]esterday|[Tt]oday|[Tt]onight)\b")
_FAR = compile_regex(
    rf"\b(?:(?<![Ss]ince )(?:{MONTHS})(?: \d{{1,2}})?"
    r"|(?:Jan|Feb|Aug|Sept|Oct|Nov|Dec)\. \d{1,2}|(?<![\d-])(?<!since )(?:19|20)\d\d(?![\d-])"
    r"|last (?:week|month|year|spring|summer|autumn|fall|winter)|the (?:previous|same|next) (?:day|week|month|year))\b"
)
_BODY = compile_regex(
    r"\b(?:G-?\d{1,2}|NATO|EU|U\.?N\.?|Quad|ASEAN|OPEC\+?|BRICS|[Cc]ommittee|[Cc]ouncil|[Cc]abinet|[Pp]arliament|[Cc]ourt"
    r"|[Cc]ommission|[Bb]oard)\b|\bwith (?:[\w-]+ ){0,3}(?:lawmakers|students|reporters|journalists)\b"
)
_OFFICE = compile_regex(
    r"(?:['’]s)? (?:[Pp]resident|[Pp]rime|[Ff]oreign|[Dd]efen[cs]e|[Ff]inance|[Ll]eader|[Mm]inister|[Cc]hancellor"
    r"|[Cc]ounterpart|[Kk]ing|[Pp]remier|[Oo]fficial|[Aa]mbassador|[Ee]nvoy|[Ss]ecretary)"
)
_FORM = compile_regex(r"\b(?:U\.S\.|[A-Z][a-z]+(?: [A-Z][a-z]+)?)")


@dataclass(frozen=True)
class Talk:
    """What tells one conversation from another.

    days: weekdays and the like; dates: months, years and other times farther off; people and lands: who takes part,
    by names and by the countries of offices; bodies: groups that meet as such.
    """

    days: frozenset[str]
    dates: frozenset[str]
    people: frozenset[str]
    lands: frozenset[str]
    bodies: frozenset[str]

    @classmethod
    def read(cls, article: Article, sentence: Span, near: Span) -> Talk:
        """The conversation that a sentence speaks of; near: the part of it around the mention."""
        part, words = article.text[slice(*near)], article.text[slice(*sentence)]
        return cls(
            days=frozenset(day.lower() for day in _DAY.findall(part)),
            dates=frozenset(_FAR.findall(part)),
            people=_people(article, sentence),
            lands=frozenset(_lands(words)),
            bodies=frozenset(_BODY.findall(part)),
        )


def is_one(one: Talk, other: Talk) -> bool:
    """Whether nothing speaks against one and the same conversation."""
    if one.bodies != other.bodies or bool(one.dates) != bool(other.dates):
        return False
    return not (
        _differ(one.days, other.days)
        or _differ(one.dates, other.dates)
        or _exclude(one.people, other.people)
        or _exclude(one.lands, other.lands)
    )


def _differ(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one) and bool(other) and not one & other


def _exclude(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether two sets of participants are not of one conversation: both named, and neither within the other."""
    return bool(one) and bool(other) and not (one <= other or other <= one)


def _lands(words: str) -> set[str]:
    """The countries whose office-holders a sentence names."""
    return {
        country.code
        for match in _FORM.finditer(words)
        if _OFFICE.match(words, match.end())
        for country in countries(match.group())
    }


def _people(article: Article, sentence: Span) -> frozenset[str]:
    """The people named in a sentence, by their full names where the article gives them."""
    people = article.people
    found = {
        person.name
        for person in people.persons
        for mention in person.mentions
        if sentence.start <= mention.start < sentence.end
    }
    for mention in people.shorts:
        if sentence.start <= mention.start < sentence.end:
            found.add(_full(article, mention.words[-1]))
    for word, places in people.bare.items():
        if people.with_word(word) and any(sentence.start <= place < sentence.end for place in places):
            found.add(_full(article, word))
    return frozenset(found)


def _full(article: Article, word: str) -> str:
    persons = article.people.with_word(word)
    return persons[0].name if persons else word
