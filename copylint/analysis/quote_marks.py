"""Quotation marks told from apostrophes, feet, inches and years, by what stands around them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from copylint.regexes import compile_regex

Family = Literal["double", "single", "angle"]
Role = Literal["open", "close", "either"]


class Mark(NamedTuple):
    """A quotation mark, or what may be one; start and end are code points of the text, the end exclusive.

    firm: nothing else can stand here. A mark that is not firm counts only where a partner makes it one:
    the apostrophe of "the boys’ room", the inches of 6".
    """

    start: int
    end: int
    family: Family
    role: Role
    firm: bool


# Marks that touch share what is around them. An apostrophe between two letters never starts a run: the
# pattern begins with a plain set of characters, which the regular expression engine finds fastest.
_RUN = compile_regex(r"[\"“”„‟«»‹›'‘’‚‛`](?:(?<!['’])|(?<![^\W_].)|(?![^\W_]))[\"“”„‟«»‹›'‘’‚‛`]*")
_MARK = compile_regex(r"''|``|’’|‘‘|‘’|[\"“”„‟«»‹›'‘’‚‛`]")
# ’90s, rock ’n’ roll, ’em; the Calabrian ’Ndrangheta, ’s-Hertogenbosch and ’t Hooft.
_ELISION = compile_regex(
    r"['‘’](?:\d\ds?\b|n['’](?![^\W_])|ndrangheta|[st]\b"
    r"|(?:em|til|tis|twas|twere|twill|cuz|cos|bout|neath|tude|nuff)\b)",
    re.IGNORECASE,
)
_FEET_AND_INCHES = compile_regex(r"\d['’′] ?\d{1,2}(?:½|\.\d)?\Z")

_OPENING = frozenset(["“", "„", "‟", "‘‘", "‘’", "``", "«", "‹", "‘", "‚", "‛", "`"])
_CLOSING = frozenset(["”", "’’", "»", "›", "’"])
_DOUBLE = frozenset(['"', "“", "”", "„", "‟", "''", "``", "’’", "‘‘", "‘’"])
_ANGLE = frozenset("«»‹›")
_BEFORE_OPENING = " \n([{<–—-/=|*_"  # stands before an opening mark
_SENTENCE_MARKS = ".,!?;:…"


def read_marks(text: str, start: int, end: int) -> Iterator[Mark]:
    """The quotation marks of text[start:end], which is one block, in order; sure apostrophes are left out."""
    for run in _RUN.finditer(text, start, end):
        first, last = run.span()
        left = text[first - 1] if first > start else " "
        right = text[last] if last < end else " "
        if last - first == 1:
            mark = _mark(text, first, last, left, right)
            if mark:
                yield mark
            continue
        for match in _MARK.finditer(text, first, last):
            mark = _mark(text, *match.span(), left, right)
            if mark:
                yield mark


def _mark(text: str, start: int, end: int, left: str, right: str) -> Mark | None:
    """The mark at a place with the characters around its run, or None for an apostrophe."""
    sign = text[start:end]
    if sign in _DOUBLE:
        return Mark(start, end, "double", *_double(text, start, sign, left, right))
    if sign in _ANGLE:
        return Mark(start, end, "angle", "open" if sign in _OPENING else "close", True)
    return _single(text, start, sign, left, right)


def _double(text: str, start: int, sign: str, left: str, right: str) -> tuple[Role, bool]:
    if left.isdigit() and sign in ('"', "”", "''", "’’"):
        if _FEET_AND_INCHES.search(text, max(0, start - 6), start):
            return "close", False
        return "close", not (right == " " or right.isalnum())
    opens = left in _BEFORE_OPENING and right != " "
    closes = left != " " and not right.isalnum()
    if sign in _OPENING:
        turned = right == " " or (closes and not opens)  # it may be meant to close
        return ("either" if turned else "open"), True
    if sign in _CLOSING:
        return ("either" if opens and right.isalnum() else "close"), True
    if opens == closes:
        return "either", True
    return ("open" if opens else "close"), True


def _single(text: str, start: int, sign: str, left: str, right: str) -> Mark | None:
    end = start + 1
    if left.isalnum() and right.isalnum():
        return None
    if right != " " and not left.isalnum() and _ELISION.match(text, start):
        return None
    opens = sign != "’" and right not in " \n" and left not in _SENTENCE_MARKS and not left.isalnum()
    begins = right.isalnum() or left in " \n" or (left in _BEFORE_OPENING and right not in _SENTENCE_MARKS)
    if opens and (sign != "'" or begins):
        return Mark(start, end, "single", "open", sign != "`")
    if sign in ("'", "’") and left != " " and not right.isalnum():
        return Mark(start, end, "single", "close", not left.isalnum() or right in ".,;:!?)")
    return None
