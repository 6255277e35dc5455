"""Dates and spans of years as sentences state them, for the rules that count years."""

from __future__ import annotations

import re
from typing import NamedTuple

from copylint.analysis.dateline import MONTH, month_number
from copylint.analysis.quantities.words import BELOW_HUNDRED, worded_value

_YEAR = r"(?:1[1-9]|20)\d\d"
# One date to the day, the month or the year. To be used once in a pattern, or with another prefix.


def moment(name: str) -> str:
    """A pattern for a date, with the groups <name>, <name>_y, _m, _d (and _m2, _d2 for "3 March")."""
    return (
        rf"(?P<{name}>(?:(?P<{name}_m>{MONTH})(?: (?P<{name}_d>\d{{1,2}})(?:st|nd|rd|th)?)?,? (?:of )?"
        rf"|(?P<{name}_d2>\d{{1,2}})(?:st|nd|rd|th)? (?:of )?(?P<{name}_m2>{MONTH}),?"
        rf" )?(?P<{name}_y>{_YEAR}))(?![\d%]|,\d|-\d\d?(?!\d))"
    )


COUNT = rf"(?:\d{{1,3}}|{BELOW_HUNDRED})"


def count(text: str) -> int:
    """The value of what COUNT matches."""
    return int(text) if text.isdigit() else int(worded_value(text.lower()))


class Moment(NamedTuple):
    """A date as far as it is stated."""

    year: int
    month: int | None = None
    day: int | None = None


def read_moment(found: re.Match[str], name: str) -> Moment:
    """The date that moment(name) matched."""
    month = found[f"{name}_m"] or found[f"{name}_m2"]
    day = found[f"{name}_d"] or found[f"{name}_d2"]
    return Moment(int(found[f"{name}_y"]), month_number(month) if month else None, int(day) if day else None)


def whole_years(first: Moment, last: Moment) -> tuple[int, int]:
    """The least and the most whole years that lie between two dates, as far as they are stated."""
    years = last.year - first.year
    one = [part for part in (first.month, first.day) if part is not None]
    two = [part for part in (last.month, last.day) if part is not None]
    common = min(len(one), len(two))
    if one[:common] < two[:common] or (common == 2 and one == two):
        return years, years
    if one[:common] > two[:common]:
        return years - 1, years - 1
    return years - 1, years
