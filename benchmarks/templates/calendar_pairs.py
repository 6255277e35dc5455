"""Pairs for the rules of dates."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from random import Random

from benchmarks.templates.words import WORDS, Maker

MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
SHORT = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."]
WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]


def _weekday(text: str) -> Maker:
    """{w} weekday, {m} month, {s} its short form, {d} day, {o} ordinal day, {y} year, {iso}."""

    def make(chance: Random) -> tuple[str, str]:
        day = datetime.date(chance.randint(1930, 2030), 1, 1) + datetime.timedelta(chance.randrange(365))
        right = day.weekday()
        wrong = (right + chance.randint(1, 6)) % 7
        values = {
            "m": MONTHS[day.month - 1],
            "s": SHORT[day.month - 1],
            "d": day.day,
            "y": day.year,
            "iso": day.isoformat(),
            "o": f"{day.day}{'th' if 10 < day.day < 14 else {1: 'st', 2: 'nd', 3: 'rd'}.get(day.day % 10, 'th')}",
        }
        return (
            text.format(w=WEEKDAYS[wrong], W=WEEKDAYS[wrong][:3], **values),
            text.format(w=WEEKDAYS[right], W=WEEKDAYS[right][:3], **values),
        )

    return make


_WEEKDAYS = """The court ruled on {w}, {m} {d}, {y}.
The club was founded on {w} {d} {m} {y}.
He died on {m} {d}, {y}, a {w}.
It opened on {d} {m} {y} ({w}).
The fair begins {w}, {s} {d}, {y}, in Graz.
On {w}, the {o} of {m} {y}, the bank failed.
{m} {d}, {y}, was a {w}.
The vote fell on {m} {d}, {y}, which was a {w}.
It was signed on {w} the {o} of {m}, {y}.
Doors open {w} evening, {m} {d}, {y}.
The deadline is {W}., {s} {d}, {y}.
He left on {w} morning, {d} {m} {y}, by train.
The last show is on {iso}, a {w}.
The strike of {w}, {m} {o}, {y}, ended at dusk.
They met on {w} ({m} {d}, {y}).
LIMA, {s} {d}, {y} (CP) — The ship sailed on {w}, {m} {d}, at dawn.
The race was held on {w}, {m} {d} {y}.""".splitlines()


def _impossible(text: str) -> Maker:
    """{m} {s} month, {d} day, {o} ordinal."""

    def make(chance: Random) -> tuple[str, str]:
        month = chance.choice([4, 6, 9, 11, 2])
        good, bad = (28, chance.choice([30, 31])) if month == 2 else (30, 31)
        year = chance.randint(1950, 2030)

        def fill(day: int) -> str:
            ordinal = f"{day}{ {31: 'st'}.get(day, 'th') }"
            return text.format(
                m=MONTHS[month - 1], s=SHORT[month - 1], d=day, o=ordinal, y=year, n=f"{month:02d}"
            )

        return fill(bad), fill(good)

    return make


def _leap(text: str) -> Maker:
    def make(chance: Random) -> tuple[str, str]:
        leap = chance.randrange(1952, 2029, 4)
        return text.format(y=leap + chance.choice([1, 2, 3])), text.format(y=leap)

    return make


_IMPOSSIBLES = """The ban expires on {m} {d}.
He was born on {d} {m} {y}.
It was paid by {s} {d}, {y}.
The {o} of {m} is a holiday.
Entries close {m} {d}, the organizers said.
The shop shut on {m} {o}, {y}.
It runs from {m} 3 to {m} {d}.
Rooms are free {m} 27-{d}.
The letter is dated {y}-{n}-{d}.
They will meet on {s} {d} in Bern.
From {d} {m} on, the road is closed.
It is due on {m} {d} at noon.""".splitlines()
_LEAPS = """She was born on Feb. 29, {y}, in Rome.
On 29 February {y} the law took force.
The treaty of February 29, {y}, was void.
It is dated {y}-02-29.""".splitlines()


def _years(text: str) -> Maker:
    """{b} birth or start, {e} end, {n} years, {o} their ordinal, {w} the years in words."""

    def make(chance: Random) -> tuple[str, str]:
        start = chance.randint(1900, 1960)
        years = chance.randint(20, 80)
        wrong = years + chance.choice([-12, -7, -4, 4, 6, 10])

        def fill(number: int) -> str:
            ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
            return text.format(
                b=start,
                e=start + years,
                n=number,
                o=f"{number}{ending}",
                d=f"May 3, {start}",
                d2=f"June 9, {start + years}",
            )

        return fill(wrong), fill(years)

    return make


_YEARS = """Born in {b} in Ghent, he died in {e} at the age of {n}.
She was born on {d}, and died on {d2}, aged {n}.
The poet ({b}–{e}) died at {n}.
Born on {d}, she won the prize in {e} when she was {n}.
In {e} the firm, founded in {b}, celebrated its {o} anniversary.
The {e} gala marked the {o} anniversary of the {b} strike.
The school, which opened in {b}, turned {n} in {e}.
He ruled from {b} to {e}, a {n}-year reign.
He was king for {n} years, from {b} to {e}.
Her {n}-year rule, from {b} until {e}, was mild.
The {n}-year occupation ({b}–{e}) left scars.
In {b} he fled; {n} years later, in {e}, he came back.
LIMA, June 9, {e} (CP) — The dam broke {n} years ago, in {b}.
LIMA, June 9, {e} (CP) — This year marks the {o} anniversary of the {b} flood.
LIMA, June 9, {e} (CP) — Costa, {n}, was born in {b}.
He died on {d2}. He was {n}. He was born on {d}, in Graz.
They married in {b} and celebrated their {o} anniversary in {e}.
In {e}, {n} years after the {b} treaty, the pact lapsed.
She celebrated her {o} birthday in {e}, having been born in {b}.
Between {b} and {e}, a span of {n} years, it rained.
Born in {b}, he was {n} when he died in {e}.""".splitlines()


def _clock(bad: str, good: str) -> Maker:
    """{h} an hour from 1 to 11, {H} the same of the afternoon on a clock of 24 hours, {mm} minutes."""

    def make(chance: Random) -> tuple[str, str]:
        values = {
            "h": chance.randint(6, 9),
            "H": chance.randint(13, 23),
            "mm": chance.randint(10, 55),
            "x": chance.randint(61, 99),
            "l": chance.randint(25, 40),
            "w": WORDS[chance.randint(6, 9)],
            "day": chance.choice(WEEKDAYS),
        }
        return bad.format(**values), good.format(**values)

    return make


_CLOCKS = (
    ("The gates open at {h} p.m. tonight.", "The gates open at {h} p.m. today."),
    ("She spoke at {h} a.m. this morning.", "She spoke at {h} a.m. today."),
    ("It begins at {H}:{mm} p.m. on Monday.", "It begins at {H}:{mm} on Monday."),
    ("The ferry leaves at {l}:{mm}.", "The ferry leaves at {H}:{mm}."),
    ("The ferry leaves at {H}:{x}.", "The ferry leaves at {H}:{mm}."),
    ("He called at {h} a.m. in the evening.", "He called at {h} a.m. on {day}."),
    ("He called at {h} p.m. on {day} morning.", "He called at {h} p.m. on {day}."),
    ("Lunch is at 12 a.m. noon.", "Lunch is at noon."),
    ("Voting ends at midnight (12 p.m.).", "Voting ends at midnight."),
    ("The shop shuts at {H} p.m.", "The shop shuts at {h} p.m."),
    ("The shop shuts at {h}:{x} p.m.", "The shop shuts at {h}:{mm} p.m."),
    ("The mail comes at {H} o'clock.", "The mail comes at {h} o'clock."),
    ("Tonight at {h} a.m., the finale airs.", "Tonight at {h}, the finale airs."),
    ("The party starts at {h}pm in the evening.", "The party starts at {h}pm."),
    ("The blast came at {h} p.m. yesterday morning.", "The blast came at {h} p.m. yesterday."),
    ("The plane lands at {H}:{mm}pm.", "The plane lands at {h}:{mm}pm."),
    ("They met at {w} p.m. this morning.", "They met at {w} p.m. on {day}."),
    ("Police arrived {day} afternoon at {h} a.m.", "Police arrived {day} at {h} a.m."),
)

MAKERS: Mapping[str, Sequence[Maker]] = {
    "dates/weekday-mismatch": [_weekday(text) for text in _WEEKDAYS],
    "dates/impossible-date": [*map(_impossible, _IMPOSSIBLES), *map(_leap, _LEAPS)],
    "dates/age-mismatch": [_years(text) for text in _YEARS],
    "dates/time-of-day": [_clock(*pair) for pair in _CLOCKS],
}
