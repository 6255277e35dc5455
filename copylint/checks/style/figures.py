"""Numbers that many houses put in figures however small they are: ages, percentages, money, votes, addresses, times."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.checks.style.numbers import VALUES
from copylint.findings import Change, Match

_WORD = "|".join(sorted((word for word in VALUES if word != "zero"), key=len, reverse=True))
_N = rf"(?<![\w-])(?P<n>{_WORD})"
_PERSON = r"\b(?:boy|girl|son|daughter|child|brother|sister|[A-Z][a-zà-ÿ'-]+)"
_TOLD = r"(?=, (?:was|is|were|are|who|has|had|said|says|of|from|told|died|lived|lives)\b)"
_CONTEST = (
    r"\b(?:vot(?:e|ed|es|ing)|beat|beating|defeated|won|lost|win|loss|victory|ruling|ruled|split|score|tied|draw|led|lead"
    r"|trailed)\b"
)
_DECISION = r"(?: (?:vote|decision|ruling|victory|win|loss|split|majority|margin|score|lead))"
_COINS = (
    r"(?:dollars?|cents|euros?|yen|yuan|pesos?|rubles?|roubles?|rupees?|rand|francs?|shekels?|kroner|kronor)"
)
_STREET = r"(?:St\.|Ave\.|Blvd\.|(?:Street|Avenue|Boulevard|Road|Drive|Lane)\b(?=[.,;]| in\b| near\b))"
# The words for each kind, and where they stand; {n} and {m} are the numbers.
_PATTERNS = {
    "ages": (
        rf"{_N}(?=[- ](?:year|month|week|day)s?[- ]olds?\b)",
        rf"{_PERSON}, (?P<n>{_WORD}){_TOLD}",
        rf"\bage[sd]? (?P<n>{_WORD})(?=[.,;]| (?:and|or|when|to|years|was|who|has)\b)",
        rf"\b(?:under|over|below|above|at) the age of (?P<n>{_WORD})\b",
    ),
    "percent": (rf"{_N}(?=[ -](?:percent|per cent)\b)",),
    "money": (rf"(?<!my )(?<!his )(?<!her ){_N}(?= (?:(?:million|billion|trillion) )?{_COINS}\b)",),
    "votes": (
        rf"{_CONTEST}[^.;:,\n]{{0,40}}?(?<![\w-])(?P<n>{_WORD})(?: to |-)(?P<m>{_WORD})"
        r"(?=[.,;]| (?:on|in|against|over|to|for|at|after|with|last|along)\b)",
        rf"{_N}-to-(?P<m>{_WORD})(?={_DECISION})",
    ),
    "addresses": (rf"\b[Aa]t (?P<n>{_WORD}) (?=(?:[NSEW]\. )?(?:[A-Z]\w+ ){{1,2}}{_STREET})",),
    "times": (rf"{_N}(?= ?(?:a\.m\.|p\.m\.|am\b|pm\b))",),
}
_NAMES = {
    "ages": "ages",
    "percent": "percentages",
    "money": "sums of money",
    "votes": "votes and scores",
    "addresses": "house numbers",
    "times": "times of day",
}
_HIGHEST_HOUR = 12


class Kind(NamedTuple):
    """A kind of number with the patterns that find it in words."""

    name: str
    patterns: tuple[re.Pattern[str], ...]


@cache
def _kinds(names: Sequence[str]) -> tuple[Kind, ...]:
    return tuple(Kind(name, tuple(map(re.compile, _PATTERNS[name]))) for name in names if name in _PATTERNS)


def find_figures(article: Article, names: tuple[str, ...], start: int, end: int) -> Iterator[Match]:
    """The numbers of some kinds that stand in words in a stretch of the text; names: keys of the rule's option."""
    seen: set[int] = set()
    for kind in _kinds(names):
        for pattern in kind.patterns:
            for found in pattern.finditer(article.straight, start, end):
                number = VALUES[found["n"]]
                if found.start("n") in seen or (kind.name == "times" and number > _HIGHEST_HOUR):
                    continue
                seen.add(found.start("n"))
                yield _match(article.text, found, kind.name)


def _match(text: str, found: re.Match[str], kind: str) -> Match:
    begin, end, right = *found.span("n"), str(VALUES[found["n"]])
    if kind == "votes":
        end, right = found.end("m"), f"{right}-{VALUES[found['m']]}"
    message = f"“{text[begin:end]}”: {_NAMES[kind]} stand in figures here, write “{right}”"
    return Match(begin, end, message, (Change(begin, end, right),))
