"""Days that copy names."""

from __future__ import annotations

import datetime

import pytest

from copylint.analysis.dates import Dates, Days


@pytest.mark.parametrize(
    ("copy", "written", "year", "month", "days"),
    [
        ("It was March 3, 1950, in Lima.", "March 3, 1950", 1950, 3, (3,)),
        ("It was on 3 March then.", "3 March", None, 3, (3,)),
        ("He left on Feb. 25.", "Feb. 25", None, 2, (25,)),
        ("the 3rd of March 2021 was dry", "3rd of March 2021", 2021, 3, (3,)),
        ("dated 2025-02-25 at noon", "2025-02-25", 2025, 2, (25,)),
        ("on March 3 and 4, 2021, it", "March 3 and 4, 2021", 2021, 3, (3, 4)),
        ("from June 28-31 in", "June 28-31", None, 6, (28, 31)),
        ("3–5 May 2020 saw", "3–5 May 2020", 2020, 5, (3, 5)),
        ("the thirty-first of June", "thirty-first of June", None, 6, (31,)),
        ("on March 3, 5 and 7 in", "March 3, 5 and 7", None, 3, (3, 5, 7)),
    ],
)
def test_days(copy, written, year, month, days):
    (found,) = Dates(copy).days
    assert copy[found.start : found.end] == written
    assert found[2:] == (year, month, days)


@pytest.mark.parametrize(
    "copy",
    [
        "on 3/4/2021 in",
        "He may 3 times",
        "In March 50,000 people left.",
        "March 3.5 miles",
        "at 9.30 May left",
        "in March 2020",
    ],
)
def test_no_day(copy):
    assert Dates(copy).days == ()


def test_two_months_are_two_days():
    found = Dates("between April 1 and 31 May").days
    assert [(one.month, one.days) for one in found] == [(4, (1,)), (5, (31,))]


def test_within_and_years():
    copy = "On March 3, 1950, and in 1994, but not 1,994 or $1994."
    dates = Dates(copy)
    assert len(dates.within(0, 20)) == 1
    assert list(dates.within(4, 20)) == []
    assert dates.years(0, len(copy)) == [1950, 1994]


def test_a_day_that_no_calendar_has():
    assert Days(0, 7, None, 6, (31,)).on(2021, 31) is None
    assert Days(0, 7, None, 6, (30,)).on(2021, 30) == datetime.date(2021, 6, 30)
