"""Quantities of copy: values, kinds, units, hedges, and frames."""

from __future__ import annotations

import pytest

from copylint.analysis.folding import fold
from copylint.analysis.quantities import Quantities
from copylint.analysis.quantities.frames import build_frame
from copylint.analysis.quantities.model import figure
from copylint.analysis.quantities.reading import read_quantities
from copylint.analysis.spans import Span


def _read(copy):
    return list(read_quantities(copy, fold(copy), 0, len(copy)))


@pytest.mark.parametrize(
    ("written", "value", "kind", "unit"),
    [
        ("twenty-one", 21, "number", ""),
        ("one hundred and twenty", 120, "number", ""),
        ("1,250", 1250, "number", ""),
        ("half a million", 500_000, "number", ""),
        ("two dozen", 24, "number", ""),
        ("half a dozen", 6, "number", ""),
        ("1.5 million", 1_500_000, "number", ""),
        ("$3bn", 3_000_000_000, "money", "USD"),
        ("€20", 20, "money", "EUR"),
        ("£40k", 40_000, "money", "GBP"),
        ("Rs 500 crore", 5_000_000_000, "money", "INR"),
        ("10 billion yen", 10_000_000_000, "money", "JPY"),
        ("20 per cent", 20, "percent", ""),
        ("20%", 20, "percent", ""),
        (".5 percent", 0.5, "percent", ""),
        ("5 percentage points", 5, "points", ""),
        ("two-thirds", 2 / 3, "share", ""),
        ("a quarter", 1 / 4, "share", ""),
        ("2½ hours", 2.5, "number", ""),
        ("3 1/2 miles", 3.5, "measure", "miles"),
        ("25 square kilometers", 25, "measure", "square kilometers"),
        ("38C", 38, "measure", "C"),
        ("minus 40 degrees Fahrenheit", -40, "measure", "degrees fahrenheit"),
        ("97km/h", 97, "measure", "km/h"),
    ],
)
def test_one_quantity(written, value, kind, unit):
    copy = f"They counted {written} there."
    (found,) = _read(copy)
    assert (found.value, found.kind, found.unit) == (pytest.approx(value), kind, unit)
    assert written.startswith(copy[found.start : found.end])


@pytest.mark.parametrize(
    ("copy", "low", "high"),
    [
        ("10–15 percent", 10, 15),
        ("between 3 and 5 million", 3e6, 5e6),
        ("10 to 15 miles", 10, 15),
        ("a 52-48 vote", 52, 48),
    ],
)
def test_ranges(copy, low, high):
    (found,) = _read(copy)
    assert (found.value, found.high, found.is_range) == (low, high, True)


def test_from_and_by_make_two_quantities():
    assert [one.value for one in _read("rose from 10 to 15")] == [10, 15]
    assert [one.value for one in _read("rose by 5 to 15")] == [5, 15]


@pytest.mark.parametrize(
    ("copy", "hedge"),
    [
        ("about 30 men", "about"),
        ("nearly 30 men", "about"),
        ("at least 30 men", "over"),
        ("more than 30 men", "over"),
        ("up to 30 men", "under"),
        ("the 30 men", ""),
    ],
)
def test_hedges(copy, hedge):
    (found,) = _read(copy)
    assert found.hedge == hedge


@pytest.mark.parametrize(
    "copy", ["an F-16 jet", "COVID-19 cases", "no one came", "one of them", "the 5G network", "the third man"]
)
def test_no_quantity(copy):
    assert _read(copy) == []


def test_a_frame_has_signs_for_quantities_and_dates():
    copy = "In 2019 sales rose 5% to $150 million on March 3, 2021."
    frame = build_frame(copy, fold(copy), 0, len(copy))
    assert frame.text == "in \ue005 sales rose \ue002 to \ue001 on \ue005."
    offset = frame.text.index("\ue001")
    assert copy[frame.place(offset) : frame.end_place(offset + 1)] == "$150 million"
    assert copy[frame.place(frame.text.index("sales")) :].startswith("sales")


def test_sentences_with_numbers_are_counted():
    copy = "Nobody came. Twelve men and 3 women left. One stayed."
    spans = [Span(0, 12), Span(13, 40), Span(41, 52)]
    quantities = Quantities(copy, fold(copy), spans)
    assert [(one.sentence, one.numbers) for one in quantities.sentences] == [
        (spans[1], [13, 28]),
        (spans[2], [42]),
    ]
    assert [one.value for one in quantities.within(13, 40)] == [12, 3]


@pytest.mark.parametrize(
    ("value", "written"),
    [(1250, "1,250"), (12.5, "12.5"), (1.5e6, "1.5 million"), (0.333, "0.33"), (2e9, "2 billion")],
)
def test_figure(value, written):
    assert figure(value) == written
