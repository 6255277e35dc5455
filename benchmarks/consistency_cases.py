"""Copy with one fault each, and its true twin, made from templates with names and figures drawn by chance."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from typing import NamedTuple


class Case(NamedTuple):
    """A rule, copy that it must report once, the words reported (empty where any will do), and the mended copy."""

    rule: str
    bad: str
    span: str
    good: str


_FIRST = [
    "Ana",
    "Boris",
    "Chidi",
    "Dana",
    "Emre",
    "Farah",
    "Goran",
    "Hana",
    "Ivo",
    "Jana",
    "Kofi",
    "Lena",
    "Marek",
    "Nadia",
    "Omar",
    "Petra",
]
_LAST = [
    "Adeyemi",
    "Brandt",
    "Castell",
    "Dorji",
    "Eklund",
    "Farkas",
    "Gruber",
    "Hoxha",
    "Ivanov",
    "Jansen",
    "Kovac",
    "Lindqvist",
    "Moreau",
    "Novak",
]
_PLACES = ["the mill", "the old port", "a school in the north", "the market", "the bridge", "the county fair"]
_PAIRS = (
    "colour color|honour honor|rumour rumor|organised organized|recognised recognized|criticised criticized"
    "|travelled traveled|cancelled canceled|centre center|fibre fiber|defence defense|analysed analyzed"
    "|grey gray|judgement judgment|adviser advisor|ageing aging|sceptical skeptical|catalogue catalog"
    "|ceasefire cease-fire|airstrike air strike|cooperation co-operation|website web site|preempted pre-empted"
)
_TOWNS = (
    "Odesa Odessa|Kharkiv Kharkov|Mumbai Bombay|Yangon Rangoon|Kolkata Calcutta|Beijing Peking|Chennai Madras"
    "|Marrakesh Marrakech|Basra Basrah|Luhansk Lugansk|Almaty Alma-Ata|Busan Pusan|Lyon Lyons|Basel Basle"
)
_BODIES = (
    "World Trade Organization WTO WOT|International Criminal Court ICC ICJ"
    "|European Central Bank ECB EBC"
    "|Food and Drug Administration FDA FAD|World Meteorological Organization WMO WMD|Asian Development Bank ADB ABD"
    "|International Energy Agency IEA IAE|National Transportation Safety Board NTSB NSTB"
    "|Federal Communications Commission FCC FTC|Human Rights Watch HRW HWR"
)
_CAPITALS = (
    "Norwegian Norway Oslo|Kenyan Kenya Nairobi|Peruvian Peru Lima|Thai Thailand Bangkok|Polish Poland Warsaw"
    "|Jordanian Jordan Amman|Cuban Cuba Havana|Ghanaian Ghana Accra|Greek Greece Athens|Nepali Nepal Kathmandu"
)
_CITIES = (
    "Italy Italian Bologna|Japan Japanese Sapporo|Brazil Brazilian Recife|Turkey Turkish Bursa"
    "|Poland Polish Gdansk|Germany German Leipzig|India Indian Nagpur|Nigeria Nigerian Ibadan"
    "|Norway Norwegian Stavanger|Kenya Kenyan Mombasa"
)
_TEAMS = [
    "Interior Ministry",
    "Finance Ministry",
    "Supreme Court",
    "Security Council",
    "Central Bank",
    "Election Commission",
]
_NOUNS = [
    "villages",
    "officers",
    "students",
    "boats",
    "nurses",
    "suspects",
    "tents",
    "shops",
    "buses",
    "farmers",
]
_WORDS = ["two", "three", "four", "five", "six", "seven", "eight", "nine"]


def cases(seed: int = 0, rounds: int = 10) -> Iterator[Case]:
    """`rounds` cases of each rule; the same for the same seed."""
    chance = random.Random(seed)
    for make in MAKERS:
        for _ in range(rounds):
            yield make(chance)


def _spelling(chance: random.Random) -> Case:
    one, other = chance.choice(_PAIRS.split("|")).split(" ", 1)
    name, place = chance.choice(_LAST), chance.choice(_PLACES)
    template = chance.choice(
        (
            "{name} spoke of “a new start” and the {a} report at {place}. Nobody had read the {b} report.",
            "At {place} the word was {a}. By the evening it was {b}, and {name} left.",
        )
    )
    bad = template.format(name=name, place=place, a=one, b=other)
    return Case(
        "consistency/spelling-varies", bad, other, template.format(name=name, place=place, a=one, b=one)
    )


def _place_name(chance: random.Random) -> Case:
    one, other = chance.choice(_TOWNS.split("|")).split(" ")
    template = chance.choice(
        (
            "Rain fell on {a} all night. The roads to {b} were closed, {name} said.",
            "{name} lives in {a} with a cat. Last week trains from {b} were late again.",
        )
    )
    name = f"{chance.choice(_FIRST)} {chance.choice(_LAST)}"
    bad = template.format(name=name, a=one, b=other)
    return Case("consistency/place-name-varies", bad, other, template.format(name=name, a=one, b=one))


def _percent(chance: random.Random) -> Case:
    forms = ["{}%", "{} percent", "{} per cent"]
    one, other = chance.sample(forms, 2)
    a, b, c = (chance.randint(2, 98) for _ in range(3))
    template = "Output rose {} in {}. It had fallen {} a year before, and {} before that."
    year = chance.randint(2004, 2023)
    bad = template.format(one.format(a), year, one.format(b), other.format(c))
    good = template.format(one.format(a), year, one.format(b), one.format(c))
    return Case("consistency/percent-form-varies", bad, other.format(c), good)


def _number(chance: random.Random) -> Case:
    noun, (small, large) = chance.choice(_NOUNS), sorted(chance.sample(range(len(_WORDS)), 2))
    template = (
        "The flood reached {} {noun} on Monday. By Friday {} {noun} were lost, officials in {place} said."
    )
    place = chance.choice(_PLACES)
    bad = template.format(_WORDS[large], small + 2, noun=noun, place=place)
    good = template.format(_WORDS[large], _WORDS[small], noun=noun, place=place)
    return Case("consistency/number-form-varies", bad, str(small + 2), good)


def _quotes(chance: random.Random) -> Case:
    name, other = chance.sample(_LAST, 2)
    template = "“It was {},” {name} said. {}Nobody slept,{} {other} said. “We were {},” a guest added."
    words = chance.choice(("loud", "cold", "late"))
    bad = template.format(words, '"', '"', chance.choice(("tired", "afraid")), name=name, other=other)
    straight = bad.index('"')
    good = bad[:straight] + "“" + bad[straight + 1 :].replace('"', "”")
    return Case("consistency/quote-style-varies", bad, '"', good)


def _capitals(chance: random.Random) -> Case:
    body, name = chance.choice(_TEAMS), chance.choice(_LAST)
    template = "The {a} gave no reason. {name} asked the {a} twice, and {place} is guarded by men of the {b}."
    place = chance.choice(_PLACES)
    bad = template.format(a=body, b=body.lower(), name=name, place=place)
    return Case(
        "consistency/capitals-vary",
        bad,
        body.lower(),
        template.format(a=body, b=body, name=name, place=place),
    )


def _mismatch(chance: random.Random) -> Case:
    *words, right, wrong = chance.choice(_BODIES.split("|")).split(" ")
    template = chance.choice(
        ("The {} ({}) met {name}.", "{name} left the {} ({}) in May.", "A report of the {} ({}) is due.")
    )
    name, long = chance.choice(_LAST), " ".join(words)
    bad = template.format(long, wrong, name=name)
    return Case("consistency/abbreviation-mismatched", bad, wrong, template.format(long, right, name=name))


def _redefined(chance: random.Random) -> Case:
    *words, short, _ = chance.choice(_BODIES.split("|")).split(" ")
    long, name = " ".join(words), chance.choice(_LAST)
    template = (
        "The {long} ({short}) hired {name}. A year later {name} told the {again} that the work was done."
    )
    bad = template.format(long=long, short=short, name=name, again=f"{long} ({short})")
    good = template.format(long=long, short=short, name=name, again=short)
    return Case("consistency/abbreviation-redefined", bad, f"{long} ({short})", good)


def _channel(chance: random.Random) -> Case:
    one, other = chance.sample(_LAST, 2)
    day = chance.choice(("Monday", "Sunday"))
    phone = chance.choice(("by phone", "by telephone", "over the phone"))
    wrong = chance.choice(("video call", "virtual meeting", "face-to-face talks", "video conference"))
    right = chance.choice(("phone call", "telephone conversation", "phone conversation"))
    first = f"Ministers {one} and {other} spoke {phone} on {day} about {chance.choice(_NOUNS)}."
    second = f"{one} told {other} during the {{}} that {chance.choice(_PLACES)} must stay open."
    return Case(
        "consistency/channel-varies",
        f"{first}\n\n{second.format(wrong)}",
        "",
        f"{first}\n\n{second.format(right)}",
    )


def _capital(chance: random.Random) -> Case:
    (adjective, country, right), (*_, wrong) = (
        row.split(" ") for row in chance.sample(_CAPITALS.split("|"), 2)
    )
    template = chance.choice(
        (
            "{name} flew to the {adjective} capital, {city}, at dawn.",
            "{city}, the capital of {country}, slept while {name} wrote.",
            "{name} grew up in {city}, {country}, near {place}.",
            "In {country}’s capital, {city}, {name} found {place}.",
        )
    )
    values = {
        "name": chance.choice(_LAST),
        "place": chance.choice(_PLACES),
        "adjective": adjective,
        "country": country,
    }
    return Case(
        "places/wrong-capital",
        template.format(city=wrong, **values),
        "",
        template.format(city=right, **values),
    )


def _country(chance: random.Random) -> Case:
    (country, adjective, right), (*_, wrong) = (
        row.split(" ") for row in chance.sample(_CITIES.split("|"), 2)
    )
    template = chance.choice(
        (
            "{name} opened a shop in {city}, {country}, last year.",
            "Police in the {adjective} city of {city} arrested {name}.",
            "{name} has lived in {city} in northern {country} since May.",
            "{city}, a port city in {country}, wants {place} back.",
        )
    )
    values = {
        "name": chance.choice(_LAST),
        "place": chance.choice(_PLACES),
        "adjective": adjective,
        "country": country,
    }
    return Case(
        "places/wrong-country",
        template.format(city=wrong, **values),
        "",
        template.format(city=right, **values),
    )


MAKERS: tuple[Callable[[random.Random], Case], ...] = (
    _spelling,
    _place_name,
    _percent,
    _number,
    _quotes,
    _capitals,
    _mismatch,
    _redefined,
    _channel,
    _capital,
    _country,
)
