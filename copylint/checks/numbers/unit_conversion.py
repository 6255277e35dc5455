"""A measure and the same measure in other units that do not agree: "10 miles (25 kilometers)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.analysis.quantities.frames import NUMBER, SHARE, Frame
from copylint.analysis.quantities.model import figure
from copylint.analysis.quantities.units import Unit, units
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_HEDGES = (
    r"(?:(?:about|around|roughly|approximately|approx\.?|nearly|almost|some|just|slightly|a little|a bit"
    r"|well|over|under|more than|less than"
    r"|up to|or|i\.e\.,?|ie,?|that is,?|equivalent to|equal to|the equivalent of|at least|c\.|ca\.|=|~|≈|by"
    r"|to|a|an) ?)*"
)
# Between the two: "(", ", or about", "/", "which is", "—"; a word or three of the first measure's noun before them.
_LINK = (
    rf"(?:(?:[ -][a-z][a-z']*){{0,5}} ?[(\[]{_HEDGES}|(?: (?:long|wide|high|tall|deep|thick|square|across"
    rf"|in (?:length|height|diameter|area)))?, or {_HEDGES}"
    rf"|, (?:roughly|about|around|nearly|some|approximately) {_HEDGES}| or (?:about|around"
    rf"|roughly|some|nearly|just) {_HEDGES}|,? ?[/=≈] ?{_HEDGES}| ?[–—] ?{_HEDGES}"
    rf"|,? (?:which is|that is|which equals|equivalent to|equal to|i\.e\.,?|equals?|is equal to"
    rf"|is equivalent to|is about|is roughly|is"
    rf"|works out (?:at|to)|translates to|converts to|comes to|makes|are|corresponds to) ?{_HEDGES})"
)
_PAIR = Pattern(
    rf"(?:(?P<first>{NUMBER})(?P<inches>-\d{{1,2}}\b|,? ?(?:and )?(?P<rest>{NUMBER}))?(?P<degrees> degrees)?"
    rf"|(?P<part>{SHARE})(?: of)?(?:(?: |-)an?)?[ -](?P<unit>[a-z]+(?: [a-z]+){{0,2}}?))"
    rf"(?P<link>{_LINK})(?P<second>{NUMBER})(?!-?(?:year|day|month|hour))"
)
# Behind "5 miles, about 3 km": another distance.
_ANOTHER = Pattern(
    r" (?:of|from|away|to|off|north|south|east|west|up|down|inland|out|behind|below|above|under|beyond|past"
    r"|into|in)(?![^\W_])"
)
# "a mile and a half (2.4 km)"
_ONE = Pattern(
    rf"(?<!{SHARE})(?<!{SHARE} of)(?:^| )an? (?P<unit>(?:(?:square|cubic|nautical|metric) )?(?:mile|kilo"
    rf"|met[er]|foot|inch"
    r"|yard|acre|hect|gallon|lit[er]|pound|gram|ounce|ton|pint|quart|barrel|stone)[a-z]*)(?P<half> and a half)?"
    rf"(?P<link>{_LINK})(?P<second>{NUMBER})(?!-?(?:year|day|month|hour))"
)
# "37-mile by 9-mile (59 km by 15 km)", "8.8 ounces +/- 3.6 ounces (250 grams)": the first figure of the two counts.
_PAIRED = Pattern(rf"{NUMBER} ?(?:by|x|×|±|\+/-|\+-|plus or minus|give or take) ?(?:an? )?\Z")
_NEAR = 30
_WARMER = Pattern(
    r"warm(?:er|ing|ed)|hotter|colder|cool(?:er|ed|ing)|higher|lower|above|below|rise|rose|risen|increase"
    r"|drop|fell|fall|limit|swing"
    r"|difference|target|goal|within|by"
)
_APPOSED = (", roughly", ", about", ", around", ", nearly", ", some", ", approximately")
_MARKS = ("(", "[", "/", "=", " or ", "equ", "–", "—", " is ", " to ", "makes", " are ", "i.e.", *_APPOSED)
_TIGHT = 0.035  # copy that rounds well stays within; "10,000 feet (3,000 meters)" is 1.6 percent off
_LOOSE = 0.1
_ROUND = 0.1  # the most that a round figure ("900 meters") may hide
_SCALED = 1000
_PART_OF = {"foot": "inch", "pound": "ounce", "stone": "pound", "yard": "foot", "gallon": "pint"}


class Measure(NamedTuple):
    """A measure: its ends, the difference its writing shows, and the units that its spelling may mean."""

    low: float
    high: float
    step: float
    units: tuple[Unit, ...]
    is_loose: bool


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Pairs of measures that differ by more than rounding, with what the first comes to."""
    measured = {article.sentence_at(hit.start) for hit in hits}
    for sentence, numbers in article.quantities.sentences:
        if sentence not in measured:
            continue
        copy = article.folded[sentence.start : sentence.end]
        if (len(numbers) >= 2 or "(" in copy) and any(mark in copy for mark in _MARKS):
            yield from _pairs(article, article.quantities.frame(*sentence))


def _pairs(article: Article, frame: Frame) -> Iterator[Match]:
    if frame.text.count(NUMBER) == 0:
        return
    for found in chain(_PAIR.finditer(frame.text), _ONE.finditer(frame.text)):
        if _PAIRED.search(frame.text, max(0, found.start() - _NEAR), found.start()):
            continue
        if found["link"].startswith(_APPOSED) and _ANOTHER.match(frame.text, found.end()):
            continue
        second = _second(frame, found)
        first = _first(frame, found, second) if second else None
        if first is None or second is None:
            continue
        pairs = [(one, two) for one in first.units for two in second.units if one.dimension == two.dimension]
        if not pairs or first.units == second.units:
            continue
        if any(_agree(first, second, one, two) for one, two in pairs) or _is_difference(
            frame, first, second, *pairs[0]
        ):
            continue
        yield _match(article, frame, found, first, *pairs[0])


def _second(frame: Frame, found: re.Match[str]) -> Measure | None:
    quantity = frame.group(found, "second")
    if quantity is None or quantity.kind != "measure":
        return None
    whole = Measure(
        quantity.value, quantity.high, quantity.step, units()[quantity.unit], _is_loose(found["link"])
    )
    offset = found.start("second")
    behind = re.match(rf",? ?(?:and )?({NUMBER})", frame.text[offset + 1 :])
    if behind:
        rest = frame.quantities[offset + behind.end()]
        whole = _add(whole, rest.value, units()[rest.unit] if rest.kind == "measure" else ()) or whole
    return whole


def _is_loose(link: str) -> bool:
    return bool(
        re.search(
            r"about|around|roughly|approx|nearly|almost|over|under|more|less|some|just|up to|least|~|≈|c\."
            r"|ca\.",
            link,
        )
    )


def _first(frame: Frame, found: re.Match[str], second: Measure) -> Measure | None:
    if found["unit"]:
        part = frame.group(found, "part") if "part" in found.groupdict() else None
        value = part.value if part else 1.5 if found.groupdict().get("half") else 1.0
        named = units().get(found["unit"], ())
        return Measure(value, value, 0.1, named, False) if named else None
    quantity = frame.group(found, "first")
    if quantity is None:
        return None
    if found["degrees"] and quantity.kind == "number":
        other = _other_scale(second)
        return (
            Measure(quantity.value, quantity.high, quantity.step, other, bool(quantity.hedge))
            if other
            else None
        )
    if quantity.kind != "measure":
        return None
    whole = Measure(
        quantity.value, quantity.high, quantity.step, units()[quantity.unit], bool(quantity.hedge)
    )
    if found["inches"]:
        rest = frame.group(found, "rest")
        if rest is None:
            return _add(whole, float(found["inches"].lstrip("-")), units()["inches"])
        return _add(whole, rest.value, units()[rest.unit] if rest.kind == "measure" else units()["inches"])
    return whole


def _other_scale(second: Measure) -> tuple[Unit, ...]:
    """The scale that "100 degrees" is in, where the other figure's is known."""
    names = {unit.name for unit in second.units}
    if "degree_Celsius" in names:
        return units()["degrees fahrenheit"]
    return units()["degrees celsius"] if "degree_Fahrenheit" in names else ()


def _add(whole: Measure, rest: float, parts: tuple[Unit, ...]) -> Measure | None:
    """ "six feet two inches" as one measure; None where the second is no part of the first."""
    for unit in whole.units:
        for part in parts:
            if _PART_OF.get(unit.name) == part.name:
                size = part.size / unit.size
                return Measure(
                    whole.low + rest * size, whole.high + rest * size, size, (unit,), whole.is_loose
                )
    return None


def convert(value: float, one: Unit, two: Unit) -> float:
    """A value of one unit in another of the same dimension."""
    return (value * one.size + one.offset - two.offset) / two.size


def _agree(first: Measure, second: Measure, one: Unit, two: Unit) -> bool:
    """Whether either measure rounds to the other, at both ends of a range."""
    if first.low == first.high and second.low != second.high:
        return (
            second.low <= convert(first.low, one, two) * (1 + _LOOSE)
            and convert(first.low, one, two) * (1 - _LOOSE) <= second.high
        )
    ends = [(first.low, second.low)] + ([(first.high, second.high)] if second.low != second.high else [])
    if first.low != first.high and second.low == second.high:
        ends = (
            [(first.low, second.low)]
            if convert(first.low, one, two) > second.low
            else [(first.high, second.low)]
        )
    loose = first.is_loose or second.is_loose
    there = all(_is_near(convert(old, one, two), new, second.step, two, loose) for old, new in ends)
    back = all(_is_near(convert(new, two, one), old, first.step, one, loose) for old, new in ends)
    return there or back


def _is_difference(frame: Frame, first: Measure, second: Measure, one: Unit, two: Unit) -> bool:
    """Whether two temperatures agree as differences: "1.5 degrees Celsius (2.7 degrees Fahrenheit) warmer"."""
    if one.dimension != "temperature" or not _WARMER.search(frame.text):
        return False
    exact = first.low * one.size / two.size
    return abs(exact - second.low) <= max(second.step, 0.06 * abs(second.low))


def _is_near(exact: float, written: float, step: float, unit: Unit, is_loose: bool) -> bool:
    if unit.dimension == "temperature":
        return abs(exact - written) <= (max(step, 1.0) * (3 if is_loose else 0.5) + 0.06)
    zeros = (
        10 ** (len(str(int(written))) - len(str(int(written)).rstrip("0")))
        if written >= 10 and written == int(written)
        else 1
    )
    if step >= _SCALED:  # "1 million gallons" is no rounding of 1.5 million
        step = min(step, abs(written) * _ROUND * 2)
    slack = max(
        step / 2, abs(exact) * (_LOOSE if is_loose else _TIGHT), min(zeros / 2, abs(written) * _ROUND)
    )
    return abs(exact - written) <= slack + 1e-9


def _match(
    article: Article, frame: Frame, found: re.Match[str], first: Measure, one: Unit, two: Unit
) -> Match:
    quantity = frame.group(found, "second")
    assert quantity is not None
    start = frame.place(found.start())
    written = article.text[start : frame.end_place(found.start("link"))].strip()
    other = article.text[quantity.start : quantity.end]
    name = re.sub(r"^[^A-Za-z°º]*", "", other)
    ends = sorted({first.low, first.high})
    exact = "–".join(figure(convert(end, one, two)) for end in ends)
    if first.low != first.high:
        name = name.removeprefix("to ").lstrip("0123456789., ")
    return Match(
        quantity.start, quantity.end, f"{written} is {exact} {name}, not {other}: check the conversion"
    )
