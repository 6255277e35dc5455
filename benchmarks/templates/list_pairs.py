"""Pairs of measures, lists and impossible values."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from benchmarks.templates.words import WORDS, Drawn, say

_UNITS = (
    ("miles", "kilometers", 1.609344),
    ("kilometers", "miles", 0.621371),
    ("feet", "meters", 0.3048),
    ("metres", "feet", 3.28084),
    ("pounds", "kilograms", 0.453592),
    ("kg", "lbs", 2.20462),
    ("acres", "hectares", 0.404686),
    ("hectares", "acres", 2.47105),
    ("square miles", "square kilometers", 2.58999),
    ("sq km", "sq miles", 0.386102),
    ("imperial gallons", "liters", 4.54609),
    ("inches", "centimeters", 2.54),
    ("cm", "inches", 0.393701),
    ("mph", "kph", 1.609344),
    ("km/h", "mph", 0.621371),
    ("knots", "mph", 1.15078),
    ("yards", "metres", 0.9144),
    ("square feet", "square meters", 0.092903),
    ("ounces", "grams", 28.3495),
    ("nautical miles", "km", 1.852),
)


def converted(chance: Random) -> tuple[Drawn, Drawn]:
    """{a} and its conversion {b}."""
    one, two, factor = chance.choice(_UNITS)
    value = chance.choice([15, 25, 40, 60, 75, 120, 150, 250, 400, 650, 900])
    exact = value * factor
    good = round(exact) if exact >= 10 else round(exact, 1)
    wrong = exact * chance.choice([0.5, 0.7, 1.3, 1.6, 2.2])
    bad = round(wrong) if wrong >= 10 else round(wrong, 1)
    return {"a": f"{value} {one}", "b": f"{bad:,} {two}"}, {"a": f"{value} {one}", "b": f"{good:,} {two}"}


CONVERSIONS = """The sign said {a} ({b}).
It measured {a} ({b}), officials said.
It came to {a}, or {b}, the agency said.
It was about {a} (about {b}) in all.
The figure is {a} ({b}) more than in May.
That is {a} – {b} – by the book.
He noted {a}, or roughly {b}.
They counted {a}, about {b}, in all.
The total is {a}, equivalent to {b}.
They recorded {a} [{b}] that day.
The limit is {a}/{b}.""".splitlines()


def heat(chance: Random) -> tuple[Drawn, Drawn]:
    """A temperature {c} and {f}; {fb} is wrong."""
    celsius = chance.choice([-30, -12, -5, 5, 12, 18, 24, 31, 38, 43])
    good, bad = round(celsius * 1.8 + 32), round(celsius * 1.8 + 32) + chance.choice([-14, -9, 8, 12, 20])
    return {"c": celsius, "f": bad}, {"c": celsius, "f": good}


HEATS = """It was {c} degrees Celsius ({f} degrees Fahrenheit) at noon.
The mercury hit {c}C ({f}F) in Bern.
Highs of {f}F ({c}C) are forecast.
The lab is kept at {c}°C ({f}°F).
It reached {f} degrees Fahrenheit, or {c} Celsius, by noon.""".splitlines()


_ITEMS = {
    "proper": [
        "Kenya",
        "Ghana",
        "Malawi",
        "Zambia",
        "Peru",
        "Chile",
        "Bolivia",
        "Norway",
        "Sweden",
        "Denmark",
        "Japan",
        "Vietnam",
        "Laos",
        "Nepal",
    ],
    "people": [
        "Ann Lee",
        "Bo Chan",
        "Cy Diaz",
        "Di Evans",
        "Ed Fox",
        "Flo Gray",
        "Gus Hall",
        "Hal Ito",
        "Ida Jones",
    ],
    "common": [
        "trade",
        "security",
        "climate",
        "migration",
        "energy",
        "health",
        "education",
        "housing",
        "transport",
        "tourism",
        "farming",
        "water",
    ],
}


def listing(kind: str) -> Callable[[Random], tuple[Drawn, Drawn]]:
    def draw(chance: Random) -> tuple[Drawn, Drawn]:
        number = chance.choice([3, 4, 5, 6])
        items = chance.sample(_ITEMS[kind], number)
        oxford = "," if chance.random() < 0.4 else ""
        text = ", ".join(items[:-1]) + f"{oxford} and " + items[-1]
        wrong = chance.choice([number - 1, number + 1])
        worded = chance.random() < 0.7
        return (
            {"n": say(wrong, worded), "N": WORDS[wrong].capitalize(), "list": text},
            {"n": say(number, worded), "N": WORDS[number].capitalize(), "list": text},
        )

    return draw


LISTS = {
    "proper": """{N} countries voted against the text: {list}.
The pact covers {n} nations: {list}.
The {n} countries — {list} — will share the bill.
The {n} host countries ({list}) met in Oslo.
{list} are the {n} countries that signed.
The {n} members are {list}.
She has lived in {n} countries: {list}.
Ministers from {n} states ({list}) attended.
The {n} neighbors, {list}, reopened their borders.
It will open embassies in {n} capitals – {list} – next year.
The visit will take him to {n} countries — {list}.
Flights to {n} countries ({list}) were cancelled.""".splitlines(),
    "people": """{N} people were charged: {list}.
The board has {n} directors: {list}.
The {n} finalists — {list} — meet today.
{list} were the {n} winners of the prize.
The {n} astronauts, {list}, landed safely.
The prize went to {n} scientists: {list}.
There are {n} candidates left, {list}.
The jury chose {n} winners: {list}.""".splitlines(),
    "common": """The deal rests on {n} pillars: {list}.
They will discuss {n} topics: {list}.
The plan names {n} priorities – {list} – for the year.
The report covers {n} areas ({list}).
The panel named {n} causes: {list}.
Its {n} main concerns, {list}, have all grown.
She listed {n} worries: {list}.""".splitlines(),
}


def impossible(chance: Random) -> tuple[Drawn, Drawn]:
    """Values {p} percent, {h} hours, {t} time, {d} days, {k} of {w} on a scale; {m} months."""
    whole = chance.randint(5, 12)
    good = {
        "p": chance.randint(40, 98),
        "h": chance.randint(8, 16),
        "t": f"{chance.randint(10, 22)}:{chance.randint(10, 55)}",
        "d": chance.randint(100, 360),
        "k": WORDS[whole - 2].capitalize(),
        "w": WORDS[whole],
        "s": chance.randint(6, 10),
        "m": chance.randint(7, 11),
        "v": chance.choice(["five", "six", "seven"]),
        "g": f"{chance.randint(4, 8)}.{chance.randint(1, 9)}",
        "age": chance.randint(60, 99),
    }
    bad = {
        "p": chance.randint(104, 140),
        "h": chance.randint(26, 40),
        "t": f"{chance.randint(25, 39)}:{chance.randint(61, 98)}",
        "d": chance.randint(370, 420),
        "k": WORDS[min(whole + 2, 12) if whole < 12 else 12].capitalize(),
        "w": WORDS[min(whole, 10)],
        "s": chance.randint(12, 30),
        "m": chance.randint(13, 18),
        "v": chance.choice(["eight", "nine", "ten"]),
        "g": f"1{chance.randint(1, 5)}.{chance.randint(1, 9)}",
        "age": chance.randint(130, 200),
    }
    return bad, good


IMPOSSIBLES = """A record {p}% of eligible voters took part.
{p} percent of the residents are vaccinated.
Some {p} percent of pupils passed the exam.
The candidate won {p} percent of the vote.
Turnout was {p}%, the commission said.
Doctors put in a {h}-hour day.
The pumps run {h} hours a day.
The last bus leaves at {t}.
Flights resume at {t} local time.
The museum is open {d} days a year.
{k} of the {w} judges agreed.
{k} out of {w} dentists agree.
On a scale of 1 to 10, fans gave the match {s}.
She rated her pain at {s} on a scale of one to 10.
It snows {m} months of the year there.
They play {v} days a week.
A magnitude {g} earthquake shook the coast.
She died at the age of {age}.
There was a {p}% chance of rain.
The well is used {m} months a year.""".splitlines()
