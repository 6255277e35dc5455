"""Names as units, and what a reading of a name says: its short forms, and the parts that are none."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from copylint.analysis.patterns import Pattern
from copylint.analysis.people.spelling import plain
from copylint.analysis.people.tables import words as listed

_PARTICLES = listed("particles")
# Words that make one given name with the next: Abdel Fattah, Abu Bakr.
_BINDING = frozenset(["abd", "abdel", "abdul", "abdal", "abu", "umm"])
_INITIALS = Pattern(r"(?:[^\W\d_]\.?-?)+\.|[^\W\d_]")
_ARTICLE = Pattern(r"\b(?:al|el|as|ash|ad|an|ar|at|az)[- ](?=..)")


class Reading(NamedTuple):
    """A full name as its culture reads it.

    culture: a name of cultures.py; right: the short forms as the article writes the name, the usual one first;
    wrong: folded parts of the name that are no short forms. A part that is in neither may be either.
    """

    culture: str
    right: tuple[str, ...]
    wrong: frozenset[str]


def units(words: Sequence[str]) -> list[str]:
    """The units of a name: particles stay with their names, initials are left out."""
    found: list[str] = []
    pending: list[str] = []
    for word in words:
        key = plain(word)
        if (
            key in _PARTICLES
            and (found or pending or word[0].islower() or key in ("van", "von", "de", "al", "el"))
        ) or key in _BINDING:
            pending.append(word)
        elif pending or not _INITIALS.fullmatch(word) or (word == "O" and len(words) > 2):  # O Kwang Chol
            found.append(" ".join([*pending, word]))
            pending = []
    return found + ([" ".join(pending)] if pending and found == [] else [])


@lru_cache(maxsize=1 << 15)
def bare(unit: str) -> str:
    """A unit folded, without an Arabic article: "al-Assad" and "Assad" are one name."""
    return _ARTICLE.sub("", plain(unit))


def parts_of(unit: str) -> set[str]:
    """A unit and the words in it, folded."""
    key = plain(unit)
    return {
        key,
        bare(unit),
        *(word for word in key.split() if word not in _PARTICLES and word not in _BINDING),
    }


def reading(culture: str, right: Sequence[str], wrong: Sequence[str]) -> Reading:
    """A Reading; what stands in a right form is never wrong."""
    no_defect = {part for form in right for part in (plain(form), bare(form))}
    parts = {part for unit in wrong for part in parts_of(unit)}
    return Reading(culture, tuple(right), frozenset(parts - no_defect))
