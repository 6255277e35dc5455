"""Measures and currencies, from the tables that scripts/build_units.py and scripts/build_currencies.py make."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import NamedTuple

_TABLES = Path(__file__).parent.parent.parent / "tables"
# Copy that spells its measures with one letter does so only right behind a figure ("12m", "100F").
_CASED = frozenset(["C", "F", "K", "m", "g", "l", "t"])


class Unit(NamedTuple):
    """A measure; value * size + offset is in the SI unit of its dimension (K, m, m², m³, kg, m/s)."""

    name: str
    dimension: str
    size: float
    offset: float


@cache
def units() -> dict[str, tuple[Unit, ...]]:
    """The units that a spelling may mean, by the spelling in lower case (single letters as they are)."""
    found: dict[str, tuple[Unit, ...]] = {}
    for line in (_TABLES / "units.tsv").read_text(encoding="utf-8").splitlines()[1:]:
        name, dimension, size, offset, spellings = line.split("\t")
        unit = Unit(name, dimension, float(size), float(offset))
        for spelling in spellings.split("|"):
            key = spelling if spelling in _CASED else spelling.lower()
            found[key] = (*found.get(key, ()), unit)
    return found


@cache
def first_words() -> frozenset[str]:
    """The first words of all spellings of units and names of currencies, in lower case, without full stops."""
    return frozenset(
        name.lower().replace("-", " ").split(" ")[0].rstrip(".") for name in (*units(), *currency_names())
    )


@cache
def currency_names() -> dict[str, str]:
    """The code of each currency by its names in lower case."""
    return {name.lower(): code for code, names, _ in _currencies() for name in names}


@cache
def currency_signs() -> dict[str, str]:
    """The code of each currency by its signs, the code itself among them."""
    return {sign: code for code, _, signs in _currencies() for sign in signs}


@cache
def _currencies() -> tuple[tuple[str, list[str], list[str]], ...]:
    lines = (_TABLES / "currencies.tsv").read_text(encoding="utf-8").splitlines()[1:]
    rows = (line.split("\t") for line in lines)
    return tuple((code, names.split("|"), signs.split("|")) for code, names, signs in rows)
