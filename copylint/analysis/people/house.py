"""People as the house writes them, from its settings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from copylint.analysis.people.forms import Reading, reading, units
from copylint.analysis.people.spelling import plain


class HouseName(NamedTuple):
    """A person of the house's list.

    short: the short form, "" where none is given; aliases: other names that are right; wrong: forms that are
    always reported; confirmed: who or when confirmed the spelling, or nothing.
    """

    full: str
    short: str
    aliases: tuple[str, ...]
    wrong: tuple[str, ...]
    confirmed: str

    @property
    def key(self) -> tuple[str, ...]:
        """The full name's words, folded."""
        return tuple(map(plain, self.full.split()))

    def reading(self) -> Reading | None:
        """How the name is read, None where the house gives no short form."""
        if not self.short:
            return None
        return reading("house", [self.short, *self.aliases], [*units(self.full.split()), *self.wrong])


def house_name(row: Mapping[str, str | Sequence[str]]) -> HouseName:
    """A person as a row of the settings has it."""
    short, confirmed = row.get("short", ""), row.get("confirmed", "")
    return HouseName(
        str(row["full"]), str(short), _forms(row, "aliases"), _forms(row, "wrong"), str(confirmed)
    )


def house_names(rows: Iterable[Mapping[str, str | Sequence[str]]]) -> dict[str, HouseName]:
    """The house's people by their folded full names, and by their aliases of several words."""
    found = {}
    for name in map(house_name, rows):
        for form in (name.full, *(alias for alias in name.aliases if " " in alias)):
            found[plain(form)] = name
    return found


def _forms(row: Mapping[str, str | Sequence[str]], key: str) -> tuple[str, ...]:
    value = row.get(key, ())
    return (value,) if isinstance(value, str) and value else tuple(value)
