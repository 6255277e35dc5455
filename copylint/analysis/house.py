"""What the house that publishes says of itself: its people, its spellings, its place and day."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class House(NamedTuple):
    """The part of the settings that is about the copy, not about the run. Nothing in it is needed.

    names: people as the house writes them, each with `full` and any of `short`, `aliases`, `wrong` (lists of
        forms) and `confirmed`.
    spellings: words that the house accepts as they stand, with their capitals.
    dialect: en-US, en-GB and the like, None where the house mixes.
    date: the day (2025-02-25) of articles that state none; zone: their time zone (Europe/London).
    """

    names: tuple[Mapping[str, str | tuple[str, ...]], ...] = ()
    spellings: frozenset[str] = frozenset()
    dialect: str | None = None
    date: str | None = None
    zone: str | None = None
