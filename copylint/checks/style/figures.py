"""Numbers that many houses put in figures however small they are: ages, percentages, money, votes, addresses, times."""

from __future__ import annotations

import re
from collections.abc import Sequence

from copylint.analysis.article import Article
from copylint.checks.style.numbers import VALUES
from copylint.findings import Match
from copylint.regexes import compile_regex

_WORD = "|".join(sorted((word for word in VALUES if word != "zero"), key=len, reverse=True))
_OLD = compile_regex(r"[- ](?:year|month|week|day)s?[- ]olds?\b")
_PERSON = compile_regex(r"\b(?:boy|girl|son|daughter|child|brother|sister|[A-Z][a-zà-ÿ'-]+), \Z")
_TOLD = compile_regex(r", (?:was|is|were|are|who|has|had|said|says|of|from|told|died|lived|lives)\b")
_AGED = compile_regex(r"\b(?:age[sd]?|(?:under|over|below|above|at) the age of) \Z")
_AGED_ENDS = compile_regex(r"[.,;]| (?:and|or|when|to|years|months|was|who|has)\b")
_PERCENT = compile_regex(r"[ -](?:percent|per cent)\b")
_COINS = compile_regex(
    r" (?:(?:million|billion|trillion) )?"
    r"(?:dollars?|cents|euros?|yen|yuan|pesos?|rubles?|roubles?|rupees?|rand|francs?|shekels?|kroner|kronor)\b"
)
_OPINION = compile_regex(r"\b(?:my|your|his|her|their) \Z")  # “my two cents”
_SECOND = compile_regex(
    rf"(?: to |-)(?P<m>{_WORD})(?=[.,;]| (?:on|in|against|over|to|for|at|after|with|last|along)\b)"
)
_CONTEST = compile_regex(
    r"\b(?:vot(?:e|ed|es|ing)|beat|beating|defeated|won|lost|win|loss|victory|ruling|ruled|split|score|tied|draw|led|lead"
    r"|trailed)\b[^.;:,\n]{0,40} \Z"
)
_DECISION = compile_regex(
    rf"-to-(?P<m>{_WORD}) (?:vote|decision|ruling|victory|win|loss|split|majority|margin|score|lead)\b"
)
_STREET = compile_regex(
    r" (?:[NSEW]\. )?(?:[A-Z]\w+ ){1,2}"
    r"(?:St\.|Ave\.|Blvd\.|(?:Street|Avenue|Boulevard|Road|Drive|Lane)\b(?=[.,;]| in\b| near\b))"
)
_CLOCK = compile_regex(r" ?(?:a\.m\.|p\.m\.|am\b|pm\b)")
_NAMES = {
    "ages": "ages",
    "percent": "percentages",
    "money": "sums of money",
    "votes": "votes and scores",
    "addresses": "house numbers",
    "times": "times of day",
}
_HIGHEST_HOUR = 12
_BEFORE = 60  # code points looked at before a number


def figure(article: Article, names: Sequence[str], start: int, end: int) -> Match | None:
    """The match of a number in words at a place, where it is of one of the kinds; names: keys of the rule's option."""
    text = article.straight
    kind, second = _kind(text, start, end)
    if kind not in names:
        return None
    right = str(VALUES[text[start:end]])
    if second:
        end, right = second.end("m"), f"{right}-{VALUES[second['m']]}"
    message = f"“{article.text[start:end]}”: {_NAMES[kind]} stand in figures here, write “{right}”"
    return Match.replacing(start, end, right, message)


def _kind(text: str, start: int, end: int) -> tuple[str, re.Match[str] | None]:
    """What the number at a place counts, "" where that is nothing of ours, and a vote's second number."""
    before, after = text[max(0, start - _BEFORE) : start], text[end : end + 1]
    if after in ("-", " "):
        if _OLD.match(text, end):
            return "ages", None
        if _PERCENT.match(text, end):
            return "percent", None
        if _COINS.match(text, end) and not _OPINION.search(before):
            return "money", None
        if _CLOCK.match(text, end) and VALUES[text[start:end]] <= _HIGHEST_HOUR:
            return "times", None
        second = _DECISION.match(text, end)
        if second is None:
            second = _SECOND.match(text, end)
            second = second if second and _CONTEST.search(before) else None
        if second:
            return "votes", second
        if before.endswith(("at ", "At ")) and _STREET.match(text, end):
            return "addresses", None
    if before.endswith(", ") and _TOLD.match(text, end) and _PERSON.search(before):
        return "ages", None
    if before[-4:-1] in ("age", "ged", "ges", " of") and _AGED.search(before):
        sure = before.endswith(" of ") or _AGED_ENDS.match(text, end)
        return ("ages" if sure else ""), None
    return "", None
