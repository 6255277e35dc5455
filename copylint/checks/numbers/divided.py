"""Nouns of wholes that copy divides: people, animals, seats, and "children" where the parts are sons and daughters."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from copylint.analysis.patterns import Pattern

_TABLE = Path(__file__).parent.parent.parent / "tables" / "totals.txt"
# A whole that is a part elsewhere, and its own parts: "seven children, four sons and three daughters".
_KINDS = (
    (
        Pattern(r"(?<![^\W_])(?:children|kids|offspring)(?![^\W_])"),
        Pattern(r" (?:sons?|daughters?|boys?|girls?)(?![^\W_])"),
    ),
    (Pattern(r"(?<![^\W_])siblings(?![^\W_])"), Pattern(r" (?:brothers?|sisters?)(?![^\W_])")),
    (Pattern(r"(?<![^\W_])adults(?![^\W_])"), Pattern(r" (?:men|man|women|woman)(?![^\W_])")),
)


class _Totals(NamedTuple):
    of_any_people: Pattern
    all: Pattern


@cache
def _totals() -> _Totals:
    lines = [line for line in _TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    people = [word for line in lines if line.startswith("= ") for word in line[2:].split()]
    words = [word for line in lines for word in line.removeprefix("= ").split()]
    one, every = (Pattern(rf"(?<![^\W_])(?:{'|'.join(nouns)})(?![^\W_])") for nouns in (people, words))
    return _Totals(one, every)


def is_divided(noun: str) -> bool:
    """Whether words name a whole that copy divides."""
    return _totals().all.search(noun) is not None


def is_of_any_people(noun: str) -> bool:
    """Whether words name a whole of which any people are parts."""
    return _totals().of_any_people.search(noun) is not None


def is_whole_of(noun: str, parts: Sequence[str]) -> bool:
    """Whether words name the whole of parts that are told by their sex."""
    return any(whole.search(noun) and all(map(part.match, parts)) for whole, part in _KINDS)
