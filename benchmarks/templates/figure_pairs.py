"""Pairs for the rules of numbers."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from random import Random

from benchmarks.templates.list_pairs import (
    CONVERSIONS,
    HEATS,
    IMPOSSIBLES,
    LISTS,
    converted,
    heat,
    impossible,
    listing,
)
from benchmarks.templates.words import Drawn, Maker, say


def _template(text: str, draw: Callable[[Random], tuple[Drawn, Drawn]]) -> Maker:
    def make(chance: Random) -> tuple[str, str]:
        bad, good = draw(chance)
        return text.format(**bad), text.format(**good)

    return make


_MONEY = (
    "${} million",
    "{} million euros",
    "£{} million",
    "${} billion",
    "Rs {} crore",
    "€{}m",
    "{} billion yen",
)
_PLAIN = ("{}", "{}")


def _change(sign: int, money: bool) -> Callable[[Random], tuple[Drawn, Drawn]]:
    """A rise or a fall: {a} old, {b} new, {p} percent."""

    def draw(chance: Random) -> tuple[Drawn, Drawn]:
        percent = chance.choice([5, 10, 15, 20, 25, 30, 40, 50, 60])
        old = chance.choice([40, 60, 80, 120, 140, 200, 240, 300, 360, 400, 500, 600, 800, 1200, 4000])
        new = old * (100 + sign * percent) / 100
        wrong = chance.choice([one for one in (5, 10, 20, 30, 40, 50, 60, 70) if abs(one - percent) >= 10])
        form = chance.choice(_MONEY if money else _PLAIN)
        figures = {"a": form.format(f"{old:,}"), "b": form.format(f"{new:,g}" if new < 1e6 else new)}
        sign_ = chance.choice(["{}%", "{} percent", "{} per cent"])
        return {**figures, "p": sign_.format(wrong)}, {**figures, "p": sign_.format(percent)}

    return draw


_RISES = """Net profit advanced {p} to {b} from {a} a year earlier, the bank said.
Orders jumped from {a} to {b}, which is an increase of {p}.
The ministry put the figure at {b}, {p} higher than the {a} of 2019.
Rents have climbed {p} since 2015, from {a} to {b}.
The number of visitors, {b}, was up {p} on the {a} who came in 2018.
It made {b} last year, compared with {a} the year before, a {p} gain.
The council will raise its spending by {p}, from {a} to {b}, next year.
The club sold {b} tickets, {p} more than the {a} of last season.
Last year's total was {a}; this year's is {b}, an increase of {p}.
From {a} in May, output grew by {p} to {b} in June.
A {p} surge lifted the total from {a} to {b}.
Exports reached {b}, up by {p} from {a}.
Exports, which stood at {a} in 2018, rose {p} to {b} in 2019.
The increase, from {a} to {b}, is a {p} jump.
Costs have ballooned to {b} from {a}, up {p}.
Claims rose to {b} in March from {a} in February, a jump of {p}.
The lender's assets swelled {p} to {b}, from {a} in 2019.
In 2020 it earned {b}, up {p} from {a} in 2019.
Pay went up by {p}, to {b} from {a}.
The insurer raised its forecast by {p} to {b} from {a}.
At {b}, sales were {p} above last year's {a}.
The trust raised its yearly grant {p} to {b} from {a}.
Fees will climb from {a} to {b} a year, a rise of {p}.
The prize, {a} in 2019, is now {b}, {p} more.
Turnover, which came to {a} in 2018, grew {p} to {b} in 2019.
Its income went from {a} in 2010 to {b} in 2020, a gain of {p}.
The town counted {b} births against {a} in 2010, a rise of {p}.""".splitlines()
_FALLS = """Net profit slumped {p} to {b} from {a} a year earlier, the bank said.
Orders sank from {a} to {b}, a decrease of {p}.
The ministry put the figure at {b}, {p} lower than the {a} of 2019.
Prices have dropped {p} since 2015, from {a} to {b}.
The number of visitors, {b}, was down {p} on the {a} who came in 2018.
It made {b} last year, compared with {a} the year before, a {p} drop.
The council will cut its spending by {p}, from {a} to {b}, next year.
The club sold {b} tickets, {p} fewer than the {a} of last season.
Production fell to {b} from {a}, down {p}.
The firm trimmed its workforce by {p} to {b} from {a}.
A {p} decline took the total from {a} to {b}.
At {b}, sales were {p} below last year's {a}.
Thefts declined {p}, to {b} from {a}.
The board lowered its target {p} to {b} from {a}.
Grants will fall from {a} to {b} a year, a cut of {p}.
Emissions shrank by {p} from {a} to {b} over the decade.""".splitlines()


def _factor(chance: Random) -> tuple[Drawn, Drawn]:
    """A factor: {a} old, {b} new, {bad}: the new figure that does not fit."""
    old = chance.choice([20, 30, 50, 80, 120, 200, 350, 400, 600, 1500, 4000])
    form = chance.choice([*_MONEY, *_PLAIN])
    wrong = old * chance.choice([1.2, 1.4, 1.5, 1.6])
    figures = {"a": form.format(f"{old:,}")}
    for name, factor in (("double", 2), ("triple", 3), ("quad", 4)):
        figures[name] = form.format(f"{old * factor:,g}")
    bad = {name: form.format(f"{wrong:,g}") for name in ("double", "triple", "quad")}
    halves = {"big": form.format(f"{old * 2:,g}"), "half": form.format(f"{old:,}")}
    return {**figures, **bad, "big": form.format(f"{old * 1.3:,g}"), "half": form.format(f"{old:,}")}, {
        **figures,
        **halves,
    }


_FACTORS = """Sales doubled to {double} from {a} in 2018.
The number of cases has tripled, from {a} to {triple}, since May.
The value has quadrupled from {a} to {quad}.
It now employs {double}, twice as many as the {a} it had in 2010.
The loan came to {double}, double the {a} he had asked for.
Spending reached {triple}, three times the {a} of 2010.
The total has more or less halved: from {big} to {half}.
The budget was halved to {half} from {big}.
The stake, worth {a} in 2012, has trebled to {triple}.
Doubling from {a} to {double}, the fund beat its rivals.
Its reserves fell by half to {half} from {big}.
Output doubled from {a} in 2009 to {double} in 2019.
Rents have increased threefold, from {a} to {triple}.
A threefold increase took output from {a} to {triple}.""".splitlines()


def _parts(names: Sequence[str], total: str = "n") -> Callable[[Random], tuple[Drawn, Drawn]]:
    """Parts {x}, {y}, {z} … of a total {n}; the bad one has a wrong total."""

    def draw(chance: Random) -> tuple[Drawn, Drawn]:
        worded = chance.random() < 0.4
        low, high = (2, 12 // len(names)) if worded else (3, 90)
        values = [chance.randint(low, max(low + 1, high)) for _ in names]
        whole = sum(values)
        off = chance.choice([1, 2, 3]) if whole < 20 else chance.choice([3, 5, 10])
        parts: Drawn = {name: say(value, worded) for name, value in zip(names, values, strict=True)}
        bad = max(whole - off, max(values) + 1)
        if bad == whole:
            bad = whole + off
        return {**parts, total: f"{bad:,}", "N": f"{bad:,}"}, {
            **parts,
            total: f"{whole:,}",
            "N": f"{whole:,}",
        }

    return draw


_TWO_PARTS = """Of the {n} passengers, {x} survived and {y} died.
Of its {n} members, {x} are women and {y} are men.
The raid killed {n} people: {x} soldiers and {y} civilians.
The delegation of {n} — {x} men and {y} women — flew home.
The crash killed {n} people, {x} adults and {y} children, police said.
The {n} students ({x} boys and {y} girls) were unhurt.
A {n}-member jury of {x} men and {y} women heard the case.
Out of {n} applications, {x} were approved and {y} were rejected.
Police held {n} people, {x} men and {y} women.
Of the {n} games, the team won {x} and lost {y}.
{x} soldiers and {y} civilians were killed, {n} people in all.
The panel's {n} members are {x} Democrats and {y} Republicans.
Of {n} crew members, {x} were rescued and {y} drowned.
The blast wounded {n} people, among its victims {x} police officers and {y} civilians in all.
There were {n} people on the ferry: {x} passengers and {y} crew members.
There were {n} people on board; {x} survived and {y} died.
They need {n} chairs in total, {x} for the hall and {y} for the bar.
Of the {n} hostages, {x} were freed and {y} are still being held.
Of {n} trains, {x} ran on time and {y} were late.
The {n}-member council backed the plan by {x} to {y}.
Of the {n} flats, {x} have been sold and the remaining {y} are to be let.
He made {x} saves in the first half and {y} in the second, for a total of {n}.""".splitlines()
_TWO_PARTS.remove(
    "The blast wounded {n} people, among its victims {x} police officers and {y} civilians in all."
)
_THREE_PARTS = """Of the {n} lawmakers, {x} voted in favor, {y} against and {z} abstained.
Of the {n} seats, {x} went to the Greens, {y} to Labour and {z} to the Liberals.
The {n} athletes came from three countries: {x} from Kenya, {y} from Ghana and {z} from Mali.
The fair drew {n} people: {x} from Peru, {y} from Chile and {z} from Brazil.
The team played {n} games, winning {x}, losing {y} and drawing {z}.
Of {n} flights, {x} left on time, {y} were late and {z} were cancelled.
They won {n} medals: {x} gold, {y} silver and {z} bronze.
Of the {n} patients, {x} were from Oslo, {y} from Bergen and {z} from Bodo.
The fire destroyed {n} vehicles: {x} cars, {y} buses and {z} trucks.
The bus carried {n} people: {x} men, {y} women and {z} children.
There are {n} schools in the city, {x} in the north, {y} in the south and {z} in the east.
{x} in the north, {y} in the south and {z} in the east: {n} schools in all are closed.""".splitlines()
_THREE_PARTS = [text for text in _THREE_PARTS if not text.startswith("{x} in the north")]


def _hundred(chance: Random) -> tuple[Drawn, Drawn]:
    """Shares {x}, {y}, {z} of a hundred."""
    first = chance.choice([45, 50, 55, 60])
    second = chance.choice([20, 25, 30])
    third = 100 - first - second
    wrong = third + chance.choice([8, 10, 15, 20])
    sign = chance.choice(["{}%", "{} percent", "{} per cent"])
    good: Drawn = {"x": sign.format(first), "y": sign.format(second), "z": sign.format(third)}
    return {**good, "z": sign.format(wrong)}, good


_SHARES = """In the survey, {x} said yes, {y} said no and {z} were undecided.
{x} of those polled supported the strike, {y} opposed it and {z} had no opinion.
Some {x} approved of the mayor, {y} disapproved and {z} did not know.
Russia supplies {x} of the gas, Norway {y} and Algeria {z}.
Turkey took {x} of the exports, Iran {y} and Iraq {z}.
The party won {x} of the vote, the Greens {y} and the Liberals {z}.
Coal accounts for {x} of the country's power, gas for {y} and hydro for {z}.
The state owns {x} of the company, a bank {y} and the staff {z}.
Muslims make up {x} of the population, Christians {y} and others {z}.
Of the profit, {x} goes to the state, {y} to the firm and {z} to charity.
The fuel is made up of {x} diesel, {y} ethanol and {z} water.
Voters were split: {x} for the treaty, {y} against and {z} not sure.""".splitlines()


MAKERS: Mapping[str, Sequence[Maker]] = {
    "numbers/percent-change": [
        *(_template(text, _change(1, True)) for text in _RISES),
        *(_template(text, _change(1, False)) for text in _RISES[::2]),
        *(_template(text, _change(-1, True)) for text in _FALLS),
        *(_template(text, _change(-1, False)) for text in _FALLS[1::2]),
        *(_template(text, _factor) for text in _FACTORS),
    ],
    "numbers/parts-and-total": [
        *(_template(text, _parts("xy")) for text in _TWO_PARTS),
        *(_template(text, _parts("xyz")) for text in _THREE_PARTS),
        *(_template(text, _hundred) for text in _SHARES),
    ],
    "numbers/unit-conversion": [
        *(_template(text, converted) for text in CONVERSIONS * 2),
        *(_template(text, heat) for text in HEATS),
    ],
    "numbers/list-count": [_template(text, listing(kind)) for kind, texts in LISTS.items() for text in texts],
    "numbers/impossible-value": [_template(text, impossible) for text in IMPOSSIBLES],
}
