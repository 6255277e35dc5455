"""People as the house writes them, from its settings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from copylint.analysis.people.forms import Reading, reading, units
from copylint.analysis.people.spelling import plain


class HouseName(NamedTuple):
    """A person of the house's list.

    short: the short forms, the usual one first; aliases: other names that are right; wrong: forms that are
    always reported; confirmed: who or when confirmed the spelling, or nothing.
    """

    full: str
    short: tuple[str, ...]
    aliases: tuple[str, ...]
    wrong: tuple[str, ...]
    confirmed: str

    def reading(self) -> Reading | None:
        """How the name is read, None where the house gives no short form."""
        if not self.short:
            return None
        return reading("house", [*self.short, *self.aliases], [*units(self.full.split()), *self.wrong])


def house_names(rows: Iterable[Mapping[str, str | Sequence[str]]]) -> dict[str, HouseName]:
    """The house's people by their folded full names, and by their aliases of several words."""
    found = {}
    for row in rows:
        full = str(row["full"])
        name = HouseName(
            full,
            _forms(row, "short"),
            _forms(row, "aliases"),
            _forms(row, "wrong"),
            str(row.get("confirmed", "")),
        )
        for form in (full, *(alias for alias in name.aliases if " " in alias)):
            found[plain(form)] = name
    return found


def _forms(row: Mapping[str, str | Sequence[str]], key: str) -> tuple[str, ...]:
    value = row.get(key, ())
    return (value,) if isinstance(value, str) and value else tuple(value)
