"""What copy says of where a city is and what it is the capital of: "Oslo, the capital of Norway", "Lyon, France".

A claim starts from a country's name or adjective. Lists ("Paris, Germany and Italy"), openings ("In Geneva, Russia
said"), former capitals and capitals of another kind ("financial capital") make none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.analysis.spans import Span
from copylint.analysis.tokens import is_word_end
from copylint.checks.consistency.uses import sentence_near
from copylint.checks.places.atlas import Country, capital_codes, countries, country_codes
from copylint.rulebook.matcher import Hit

_CAP = r"[A-ZÀ-ÖØ-ÞĀČĐĞİŁŃÓŘŚŞŠŽȘȚ]"
_WORD = rf"(?:{_CAP}[\w'-]*|St\.)"
_NAME = rf"{_WORD}(?:(?: | (?:of|de|del|la|el|es|al|do|da|the|upon|am|sur) ){_WORD}){{0,3}}"
_CITY = rf"(?P<city>{_NAME})"
_COMPASS = (
    r"(?:(?:the )?(?:(?:far|extreme) )?(?:north|south|east|west|northeast|northwest|southeast|southwest|north-east"
    r"|north-west|south-east|south-west|central|mid|upper|lower|inner|coastal|rural)(?:ern|ernmost)?(?: of)? )"
)
_THE = r"(?:(?:[Tt]he|its|their|our) )?"
_CAPITAL = r"(?:national |current |present )?capital(?: city)?"
_KIND_OF_CITY = (
    r"(?:port city|resort town|city|town|village|port|seaport|resort|suburb|hub|metropolis|municipality)"
)
_KIND = rf"(?:(?!capital)[a-z][a-z-]+ ){{0,3}}{_KIND_OF_CITY}"
# Behind an adjective or a name.
_FORWARD_CAPITAL = Pattern(
    rf"(?:'s)? {_CAPITAL}(?P<join>, (?:city of )?|:? | of | is | \()(?:the city of )?{_CITY}"
)
_FORWARD_CITY = Pattern(rf"(?:'s)? {_KIND}(?P<join>,? of |, | )(?:called |named )?{_CITY}")
_POSSESSED_CITY = Pattern(rf"'s {_KIND}\b")
# Before a name or an adjective.
_BEFORE_CAPITAL = Pattern(rf"{_CITY}(?:,| is| remains|, which is| \(| – | — | -) (?:now )?{_THE}\Z")
_BEFORE_CAPITAL_OF = Pattern(
    rf"{_CITY}(?:,| is| remains|, which is|, now| \(| – | — ) ?{_THE}"
    rf"(?:{_CAPITAL}|capital and largest city|largest city and capital) of (?:the )?\Z"
)
_BEFORE_IN = Pattern(rf"{_CITY},? (?:in|located in|situated in) {_COMPASS}(?:the )?\Z")
_BEFORE_CITY_IN = Pattern(rf"{_CITY}(?:,| is) (?:an?|the) {_KIND} (?:in|of) {_COMPASS}?(?:the )?\Z")
_BEFORE_KIND_IN = Pattern(rf"\b{_KIND_OF_CITY} of {_CITY},? in {_COMPASS}?(?:the )?\Z")
_BEFORE_COMMA = Pattern(rf"{_CITY}, (?:in )?{_COMPASS}?(?:the )?\Z")
_BEFORE_CAPITAL_PHRASE = Pattern(rf"{_THE}{_CAPITAL} of (?:the )?\Z")
_BEHIND_CAPITAL_OF = Pattern(rf"(?:, | is | \(|: ){_CITY}")
_NO_CITY = r"(?! (?:of|for|from|in|to|account|market|gain|flow|control|punish|invest|expend))"
_ADJECTIVE_CAPITAL = Pattern(rf"(?:'s)? {_CAPITAL}\b(?!,? (?:of )?{_CAP}){_NO_CITY}")
_OTHER_KIND = Pattern(
    r"\b(?:then|former(?:ly)?|once|ancient|old|historic(?:al)?|was|were|became|become|future|new|planned|proposed"
    r"|wartime|temporary|interim|rebel|self-declared|breakaway|occupied|annexed|not|never|no longer|from|between"
    r"|until|if|like)[ -](?:\w+ )?(?:the )?\Z",
    re.IGNORECASE,
)
_LIST_BEFORE = Pattern(r"(?:,|\band|\bor|\bbetween|\bboth|\bwith|&|/|–|—) \Z")
_LIST_BEHIND = Pattern(rf"(?:,? and|,? or|,| &|/|,? as well as|,? along with) (?:the )?(?P<next>{_NAME})")
_COMMA_BEHIND = Pattern(rf", (?P<next>{_NAME})(?=[,\n]|\Z)")
_CLOSES = Pattern(
    r"[.!?;:)\]\"”]|\Z|\n| [—–-]|, (?!which|who|whose|along|together|backed|meanwhile|however|joined|like|as )"
    r"| (?:on|since|until|late|early|last|this|next|yesterday|today|tomorrow|where|when)\b"
    r"| in (?:\d|early|late|mid|January|February|March|April|May|June|July|August|September|October|November|December)"
    r"| \("
)
_LEADING = frozenset(
    """
    In At Near From To Of Outside Around For Across Central Downtown Northern Southern Eastern Western The Greater
    Inside Into Via Through Toward Towards After Before Since While When Where And But Both Between With By On Old New
    Its Their Our
    """.split()  # noqa: SIM905 - a list of forty lines is none to read
)
_WORD_BEFORE = Pattern(rf"({_WORD})[ -]\Z")
_HYPHEN_BEHIND = Pattern(r"[-–][^\W\d_]")
_COUNTRY_BEFORE = Pattern(
    rf"(?P<country>{_WORD}(?: {_WORD}|\.S\.|\.K\.){{0,3}}?(?:'s)?) (?:[a-z][a-z-]+ ){{0,3}}\Z"
)
_LEADS = frozenset([", ", "n ", "f ", "e ", "l "])  # the ends of these
_NO_NAME = (", ", " in ", " of ", " the ")
_LEADING_TO = (", ", " in ", "ern ", " of ", "the ", "ral ", "tal ")
_GOES_ON = (" ", "'")
_CITY_WORDS = frozenset(
    ["city", "town", "village", "port", "seaport", "resort", "suburb", "hub", "metropolis", "municipality"]
)
_LEADS_OF_PARTS = (", in ", "north of ", "south of ", "east of ", "west of ")
_LONGEST_COMPASS = 34  # ", in the extreme south-eastern …"
_NEAR = 60
_CENTURY = Pattern(r"\b1(?:[0-8]\d\d|9[0-8]\d|99[0-2])(?:s|\b)|\bcentury\b|\bempire\b|\bEmpire\b")
_REACH = 90  # code points before a country that may belong to a claim


class Claim(NamedTuple):
    """A city and the countries that the copy puts it in; about is "capital" or "city"; offsets of the text."""

    about: str
    start: int
    end: int
    city: str
    countries: tuple[Country, ...]


def find_claims(article: Article, hits: Sequence[Hit]) -> tuple[Claim, ...]:
    """The claims in an article, from the hits of names and adjectives of countries."""
    return article.once(_find_claims, hits)


def _find_claims(article: Article, hits: Sequence[Hit]) -> tuple[Claim, ...]:
    text = article.straight
    claims: list[Claim] = []
    position = 0
    for start, end in _leads(text, hits):
        if text[start] == " ":
            country = _country_before(text, start + 1)
        elif start >= position:
            country = Span(start, end)
        else:
            continue
        found = countries(text[slice(*country)]) if country else ()
        if country and found:
            position = max(position, country.end)
            if not _is_part(text, country):
                claims += _claims(text, country, found)
    return tuple(dict.fromkeys(claims))


def _leads(text: str, hits: Iterable[Hit]) -> list[tuple[int, int]]:
    """The words for cities, and the countries behind words that lead to one, in the order of the text."""
    found = [
        (start, end)
        for _, start, end in hits
        if (
            text[start] == " " or (text[start - 2 : start] in _LEADS and text.endswith(_LEADING_TO, 0, start))
        )
        and is_word_end(text, end)
    ]
    return sorted(found, key=lambda span: (span[0], -span[1]))


def _country_before(text: str, kind: int) -> Span | None:
    """The country that a word such as "city" is said of: "Swedish capital", "Germany's third-largest city"."""
    match = _COUNTRY_BEFORE.search(text, max(0, kind - _NEAR), kind)
    if match is None:
        return None
    words = match["country"].removesuffix("'s").split(" ")
    end = match.start("country") + len(" ".join(words))
    for number in range(len(words)):
        form = " ".join(words[number:])
        if countries(form):
            return Span(end - len(form), end)
    return None


def is_history(article: Article, claim: Claim) -> bool:
    """Whether the sentence tells of another century, when capitals and borders were others."""
    return _CENTURY.search(article.text, *sentence_near(article, claim.start)) is not None


def _is_part(text: str, country: Span) -> bool:
    """Whether the form is part of a longer name: New South Wales, Guinea pig, Niger Delta, Inner Mongolia."""
    if text.endswith(_NO_NAME, 0, country.start):
        return _HYPHEN_BEHIND.match(text, country.end) is not None
    before = _WORD_BEFORE.search(text, max(0, country.start - 20), country.start)
    return bool(before and before[1] not in _LEADING) or _HYPHEN_BEHIND.match(text, country.end) is not None


def _claims(text: str, country: Span, found: tuple[Country, ...]) -> Iterator[Claim]:
    """The claims about one mention of a country."""
    before = text[max(0, country.start - _REACH) : country.start]
    before = before[before.rfind("\n") + 1 :]
    offset = country.start - len(before)
    capital = None
    if text[country.end : country.end + 1] in _GOES_ON:
        yield from _forward(text, country, before, found)
        capital = _ADJECTIVE_CAPITAL.match(text, country.end)
    if capital:
        match = _BEFORE_CAPITAL.search(before)
        if match:
            yield from _claim("capital", match, offset, capital.end(), found)
    elif found[0].is_name:
        yield from _named(text, country, before, offset, found)


def _forward(text: str, country: Span, before: str, found: tuple[Country, ...]) -> Iterator[Claim]:
    """ "Swedish capital, Stockholm", "Germany's port city of Hamburg"."""
    for about, pattern in (("capital", _FORWARD_CAPITAL), ("city", _FORWARD_CITY)):
        match = pattern.match(text, country.end)
        if match is None or (match["join"] in (", ", " is ") and not _stands_alone(text, match)):
            continue
        if about == "city" and found[0].is_name and not text.startswith("'s", country.end):
            continue
        if not _OTHER_KIND.search(before):
            yield from _claim(about, match, 0, match.end(), found, start=country.start)


def _stands_alone(text: str, match: re.Match[str]) -> bool:
    """Whether an apposition ends here: no possessive and no list goes on."""
    return not match["city"].endswith("'s") and not _is_list(text, match.end())


def _is_list(text: str, end: int) -> bool:
    match = _LIST_BEHIND.match(text, end)
    if match is None:
        return False
    name = match["next"].removesuffix("'s")
    return bool(countries(name) or country_codes(name) or capital_codes(name)) or text[
        match.start() + 1 :
    ].startswith("and ")


def _named(text: str, country: Span, before: str, offset: int, found: tuple[Country, ...]) -> Iterator[Claim]:
    """Claims before a country's name."""
    if before.endswith(("capital of ", "capital of the ", "capital city of ", "capital city of the ")):
        yield from _capital_of(text, country, before, offset, found)
        return
    lead = before.removesuffix("the ")
    if not lead.endswith(_LEADING_TO):
        return
    possessed = text.startswith("'s", country.end)
    for pattern in () if possessed or lead.endswith(", ") else _before_in(lead):
        match = pattern.search(before)
        if match:
            yield from _claim("city", match, offset, country.end, found)
            return
    match = _BEFORE_COMMA.search(before) if _may_be_apposed(lead) else None
    if match is None or _LIST_BEFORE.search(before[: match.start()]) or _are_countries(text, match, country):
        return
    if possessed:
        city = _POSSESSED_CITY.match(text, country.end)
        if city:
            yield from _claim("city", match, offset, city.end(), found)
    elif _CLOSES.match(text, country.end) and not _is_list(text, country.end):
        yield from _claim("city", match, offset, country.end, found)


def _before_in(lead: str) -> Iterator[Pattern]:
    """The patterns of a city with "in" that may match before a country, by what leads to it."""
    ends = [end for join in (" in ", " of ") if (end := lead.rfind(join)) >= 0]
    if any(lead[lead.rfind(" ", 0, end) + 1 : end] in _CITY_WORDS for end in ends):
        yield _BEFORE_CITY_IN
    if len(ends) == 2 and any(f"{word} of " in lead for word in _CITY_WORDS):
        yield _BEFORE_KIND_IN
    if " in " in lead and not lead.endswith(" in "):
        yield _BEFORE_IN


def _may_be_apposed(lead: str) -> bool:
    """Whether what leads to a country can be a comma and the part of the country."""
    if lead.endswith((" in ", " of ")):
        return lead.endswith(_LEADS_OF_PARTS)
    return lead.endswith(", ") or "," in lead[-_LONGEST_COMPASS:]


def _are_countries(text: str, match: re.Match[str], country: Span) -> bool:
    """Whether commas part the countries of a list: "Singapore, Thailand, Tajikistan"; a city state is one of them."""
    behind = _COMMA_BEHIND.match(text, country.end)
    return any(found.is_name for found in countries(match["city"])) or (
        behind is not None and any(found.is_name for found in countries(behind["next"]))
    )


def _capital_of(
    text: str, country: Span, before: str, offset: int, found: tuple[Country, ...]
) -> Iterator[Claim]:
    """ "Oslo, the capital of Norway", "the capital of Norway, Oslo"."""
    match = _BEFORE_CAPITAL_OF.search(before)
    if match:
        yield from _claim("capital", match, offset, country.end, found)
        return
    phrase = _BEFORE_CAPITAL_PHRASE.search(before)
    match = _BEHIND_CAPITAL_OF.match(text, country.end)
    if phrase and match and not _OTHER_KIND.search(before[: phrase.start()]) and _stands_alone(text, match):
        yield from _claim("capital", match, 0, match.end(), found, start=offset + phrase.start())


def _claim(
    about: str,
    match: re.Match[str],
    offset: int,
    end: int,
    found: tuple[Country, ...],
    *,
    start: int | None = None,
) -> Iterator[Claim]:
    """The claim, where what looks like a city is one."""
    city, skipped = match["city"].removesuffix("'s").removesuffix("'"), 0
    if city.isupper() and len(city) > 3:
        city = city.title()
    while " " in city and city.split(" ", 1)[0] in _LEADING and not country_codes(city):
        skipped += city.index(" ") + 1
        city = city[city.index(" ") + 1 :]
    if country_codes(city) or capital_codes(city):
        begin = offset + match.start("city") + skipped if start is None else start
        yield Claim(
            about,
            begin,
            end if start is None else match.start("city") + len(match["city"].removesuffix("'s")),
            city,
            found,
        )
