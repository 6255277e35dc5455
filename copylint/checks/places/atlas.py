"""Which country a city is in, which cities are capitals, and how copy names countries.

The tables are made by scripts/build_places.py, from GeoNames for the cities.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

_TABLES = Path(__file__).parent.parent.parent / "tables"


class Country(NamedTuple):
    """A country as one form in the copy means it. is_name: whether the form is a name, not an adjective."""

    code: str
    is_name: bool
    name: str


@lru_cache(maxsize=4)
def _lines(table: str) -> list[str]:
    """The lines of a table, sorted by code point."""
    return sorted((_TABLES / f"{table}.tsv").read_text(encoding="utf-8").split("\n")[1:])


def _rows(table: str, key: str) -> list[list[str]]:
    """The rows whose first cell is the key."""
    lines, start = _lines(table), f"{key}\t"
    found = []
    for index in range(bisect_left(lines, start), len(lines)):
        if not lines[index].startswith(start):
            break
        found.append(lines[index].split("\t"))
    return found


@lru_cache(maxsize=1024)
def countries(form: str) -> tuple[Country, ...]:
    """The countries that a name or an adjective may mean: two for "Congolese"."""
    names = [Country(code, True, name) for _, code, name in _rows("countries", form)]
    return tuple(names or (Country(code, False, name) for _, code, name in _rows("demonyms", form)))


@lru_cache(maxsize=4096)
def country_codes(city: str) -> tuple[str, ...]:
    """The countries that have a place of this name, the one with the largest first; none for what is no city.

    A name that the table of cities lacks may be another of a city that it has: Marrakech, Chittagong.
    """
    others = (name for _, name in _rows("place_names", city) if name != city)
    rows = _rows("cities", city) or [row for other in others for row in _rows("cities", other)]
    return tuple(code for row in rows for code in row[1].split())


@lru_cache(maxsize=1024)
def capital_codes(city: str) -> tuple[str, ...]:
    """The countries whose capital a city is, or was, or whose government has its seat there."""
    return tuple(code for row in _rows("capitals", city) for code in row[1].split())


@lru_cache(maxsize=1024)
def seat_codes(city: str) -> tuple[str, ...]:
    """The countries whose capital a city is today."""
    return tuple(code for _, code in _rows("seats", city))


@lru_cache(maxsize=256)
def capital_of(code: str) -> str:
    """The capital of a country."""
    return next((line.split("\t")[0] for line in _lines("seats") if line.endswith(f"\t{code}")), "")


@lru_cache(maxsize=256)
def country_name(code: str) -> str:
    """The name of a country by its code, empty for one that the table lacks."""
    rows = (line.split("\t") for table in ("countries", "demonyms") for line in _lines(table) if line)
    return next((row[2] for row in rows if row[1] == code), "")


def is_in(city: str, found: Sequence[Country]) -> bool:
    """Whether one of the countries has a place of this name."""
    codes = country_codes(city)
    return any(country.code in codes for country in found)
