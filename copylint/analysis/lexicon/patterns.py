"""Patterns of words, over the codes of copylint.analysis.lexicon.tags.

Elements stand apart by spaces; each is one token:
    word, word|word      these words (also $be and other sets of SETS)
    @xy                  may be a word of the tags x or y
    =xy                  can be nothing but x or y
    ~xy                  is mostly x or y
    !xy                  cannot be x or y
    =xy&@x               both
    NAME NUM POSS UNK HYPH   names, figures, words in 's, unknown words, unknown words with a hyphen
    ANY                  any word; MARK any mark or the end of the paragraph; STOP one behind which a clause begins
    , . : and other marks, each for itself
An element may end in ? or {0,2}. "not:" before it: no such token here; "notafter:" at the start of the pattern:
no such token before it. ( … )? groups; < … > is the span that is reported, else all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import takewhile
from typing import NamedTuple
from zlib import crc32

from copylint.analysis.lexicon.tables import read_json
from copylint.analysis.lexicon.tags import (
    CODES,
    COMPOUND,
    DOUBTFUL,
    NAME,
    NUMBER,
    POSSESSIVE,
    UNKNOWN,
    alphabet,
)
from copylint.regexes import compile_made, compile_regex

SETS: Mapping[str, str] = {
    "be": "is|are|was|were|am|be|been|being|isn't|aren't|wasn't|weren't",
    "det": "the|a|an|this|that|these|those|its|his|her|their|our|my|your|some|any|no|each|every|POSS",
    "poss": "its|his|her|their|our|my|your|POSS",
    "modal": "can|could|will|would|shall|should|must|may|might|cannot|can't|couldn't|won't|wouldn't|shouldn't",
    "do": "do|does|did|don't|doesn't|didn't",
    "have": "have|has|had|haven't|hasn't|hadn't",
    "subject": "he|she|it|they|we|you|i|who",
    "prep": "of|in|on|at|by|for|with|from|to|into|about|against|between|among|during|after|before|over|under"
    "|through|across|within|without|near|toward|towards|since|until|amid|despite|behind|around|outside|inside",
    "few": "two|three|four|five|six|seven|eight|nine|ten|eleven|twelve",
}
_ELEMENT = compile_regex(r"(?P<mode>not:)?(?P<atoms>.+?)(?P<repeat>\?|\{\d,\d\})?$")
_SPECIAL = {
    "NAME": NAME,
    "NUM": NUMBER,
    "POSS": POSSESSIVE,
    "UNK": UNKNOWN + DOUBTFUL,
    "HYPH": COMPOUND,
    "ANY": "A-Za-z0-9\xa1-\u0fff",
    "MARK": r"\n.,;:!?()\"{}'\[~^*\-/",
    "STOP": r"\n.!?:;{\"(~*",
}
_GROUPS = {
    "(": "(?:",
    ")": ")",
    ")?": ")?",
    "){0,2}": "){0,2}",
    "){1,2}": "){1,2}",
    "|": "|",
}


def compile_patterns(sources: Sequence[str]) -> re.Pattern[str]:
    """One regular expression over codes for patterns of which the first that matches counts.

    The empty groups m0, m1 … tell which pattern it is; s0 and e0 … stand where its span begins, unless that is where
    the match begins, and where it ends. What several begin with is asked once, and all begin with one class of codes:
    that is what makes a search fast. Raises KeyError for a word that has no code.
    """
    return compile_made("\n".join(sources), lambda: _source(sources))


def _source(patterns: Sequence[str]) -> str:
    parsed = [
        _units(source.replace("notafter:", "notafter: ").split(), n) for n, source in enumerate(patterns)
    ]
    firsts = list(dict.fromkeys(first for first, _ in parsed))
    if len(firsts) == 1:
        return firsts[0] + _either([units for _, units in parsed])
    every = "".join(first[1:-1] for first in firsts)
    return f"[{every}]{_either([[f'(?<={first})', *units] for first, units in parsed])}"


def _either(ways: Iterable[Sequence[str]]) -> str:
    """One of several sequences of units, none of which is the beginning of another."""
    by_start: dict[str, list[Sequence[str]]] = {}
    for units in ways:
        if units:
            by_start.setdefault(units[0], []).append(units[1:])
    joined = [start + _either(rests) for start, rests in by_start.items()]
    return f"(?:{'|'.join(joined)})" if len(joined) > 1 else "".join(joined)


def _units(parts: list[str], number: int) -> tuple[str, list[str]]:
    """A pattern's first element, and its other elements and groups; what must not stand before it comes behind it."""
    units: list[str] = []
    if parts[0] == "notafter:":
        units = [f"(?<!{element(parts[1])}[\\s\\S])"]
        parts = parts[2:]
    opened = parts[0] == "<"
    first, depth = element(parts[opened]), 0
    for part in parts[opened + 1 :]:
        unit = (
            _GROUPS.get(part) or {"<": f"(?P<s{number}>)", ">": f"(?P<e{number}>)"}.get(part) or element(part)
        )
        if depth:
            units[-1] += unit
        else:
            units.append(unit)
        depth += (part == "(") - (part[0] == ")")
    return first, [*units, f"(?P<m{number}>)"]


def element(part: str) -> str:
    """The regular expression of one element, without what it stands beside. Raises KeyError as above."""
    found = _ELEMENT.fullmatch(part)
    assert found is not None
    body = f"[{''.join(_atom(atom) for atom in found['atoms'].split('|'))}]"
    return f"(?!{body})" if found["mode"] == "not:" else body + (found["repeat"] or "")


@cache
def _atom(atom: str) -> str:
    """The characters of an element, to stand in a character class."""
    if atom in _SPECIAL:
        return _SPECIAL[atom]
    if atom[0] == "$":
        return "".join(_atom(word) for word in SETS[atom[1:]].split("|"))
    if len(atom) > 1 and atom[0] in _TESTS:
        return _ranges(_kinds(atom))
    return re.escape(alphabet().codes[atom] if atom[0].isalpha() else atom)


_TESTS = "@!=~"
_BITS = {
    tag: 1 << number for number, tag in enumerate("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
}


def _bits(tags: str) -> int:
    """Tags as the bits of a number: a table of hundreds of kinds is asked dozens of questions at each start."""
    return sum(_BITS[tag] for tag in set(tags))


_Kind = tuple[int, int, frozenset[str]]  # its tags as bits, all and the first, and the codes of its words


@cache
def _kind_bits() -> tuple[_Kind, ...]:
    codes: dict[str, list[str]] = {}
    for code, kind in alphabet().kinds.items():
        if kind:
            codes.setdefault(kind, []).append(code)
    return tuple((_bits(kind), _bits(kind[0]), frozenset(found)) for kind, found in codes.items())


@cache
def _kinds(atom: str) -> frozenset[str]:
    """The codes of the kinds of words that pass a test."""
    return frozenset().union(*(codes for _, _, codes in _passing(_kind_bits(), atom)))


def _passing(kinds: Sequence[_Kind], atom: str) -> Sequence[_Kind]:
    """The kinds that pass all tests."""
    for test in atom.split("&"):
        tags = _bits(test[1:])
        if test[0] == "@":
            kinds = [kind for kind in kinds if kind[0] & tags]
        elif test[0] == "!":
            kinds = [kind for kind in kinds if not kind[0] & tags]
        elif test[0] == "=":
            kinds = [kind for kind in kinds if not kind[0] & ~tags]
        else:
            kinds = [kind for kind in kinds if kind[1] & tags]
    return kinds


def _ranges(codes: Iterable[str]) -> str:
    """Codes as ranges of a character class."""
    ranges: list[list[int]] = []
    for code in sorted(map(ord, codes)):
        if ranges and ranges[-1][1] == code - 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return "".join(f"{re.escape(chr(first))}-{re.escape(chr(last))}" for first, last in ranges)


def literals(source: str) -> set[str]:
    """The words that a pattern names."""
    words: set[str] = set()
    for part in source.split():
        found = None if part in _GROUPS else _ELEMENT.fullmatch(part.removeprefix("notafter:"))
        for atom in found["atoms"].split("|") if found else ():
            words |= literals(SETS[atom[1:]]) if atom[0] == "$" else {atom} if atom[0].islower() else set()
    return words


class Anchor(NamedTuple):
    """Where to try a pattern: some tokens before one of some codes, with one of others beside it."""

    nearest: int  # how many tokens the pattern begins before it, at least
    farthest: int  # and at most
    codes: str
    beside: int  # tokens from the anchor to the other; 0 where there is no other, and others are the same as codes
    others: str

    @property
    def weight(self) -> float:
        """How many of 10,000 tokens the anchor is."""
        return _weight(self.codes)


def known_anchor(source: str) -> Anchor | None:
    """The anchor of a pattern if it is rare: from the table made with the codes, or found anew for a new pattern."""
    table = read_json("anchors")
    key = pattern_key(source)
    if key not in table.get("anchors", ()):
        found = anchor(source)
        return found if found.weight < OFTEN else None
    entry = table["anchors"][key]
    if entry is None:
        return None
    nearest, farthest, codes, beside, others = entry
    sets = table["sets"]
    return Anchor(nearest, farthest, sets[codes], beside, sets[others])


OFTEN = 60.0  # of 10,000 tokens: to search for a pattern is faster than to try it at more places than these


def pattern_key(source: str) -> str:
    """What stands for a pattern in the table of anchors."""
    return f"{crc32(source.encode()):x}-{len(source)}"


def anchor(source: str) -> Anchor:
    """The rarest element that is always there, with its rarer neighbour. Raises ValueError for a pattern without."""
    parts = [part for part in source.split() if part not in "<>" and part[:9] != "notafter:"]
    places: dict[int, tuple[int, int]] = {}  # by part, the least and the most tokens before it
    nearest = farthest = 0
    for place, part in enumerate(takewhile(lambda part: part not in _GROUPS, parts)):
        least, most = _repeats(part)
        if (least, most) == (1, 1):
            places[place] = nearest, farthest
        nearest, farthest = nearest + least, farthest + most
    if 0 not in places:
        raise ValueError(f"a pattern must begin with an element that is always there: {source}")
    codes = {place: _codes(parts[place]) for place in places}
    rarest = min(places, key=lambda place: _weight(codes[place]))
    beside = [place for place in (rarest - 1, rarest + 1) if place in places]
    other = min(beside or [rarest], key=lambda place: _weight(codes[place]))
    found, others = ("".join(sorted(codes[place])) for place in (rarest, other))
    return Anchor(*places[rarest], found, other - rarest, others)


def _repeats(part: str) -> tuple[int, int]:
    """How many tokens an element is, at least and at most."""
    if part.startswith("not:"):
        return 0, 0
    if part.endswith("?"):
        return 0, 1
    return (int(part[-4]), int(part[-2])) if part.endswith("}") else (1, 1)


@cache
def _weight(codes: Iterable[str]) -> float:
    weights = alphabet().weights
    return sum(weights.get(code, 0) for code in codes)


@cache
def _codes(atoms: str) -> frozenset[str]:
    """The codes of an element."""
    return frozenset().union(*map(_codes_of, atoms.split("|")))


@cache
def _codes_of(atom: str) -> frozenset[str]:
    if atom in _SPECIAL:
        return frozenset(re.findall(f"[{_SPECIAL[atom]}]", _EVERY))
    if atom[0] == "$":
        return frozenset().union(*map(_codes_of, SETS[atom[1:]].split("|")))
    if len(atom) > 1 and atom[0] in _TESTS:
        return _kinds(atom)
    return frozenset((alphabet().codes[atom] if atom[0].isalpha() else atom,))


_EVERY = (
    "".join((NAME, NUMBER, UNKNOWN, DOUBTFUL, POSSESSIVE, COMPOUND, *CODES)) + "\n!\"$%&'()*+,-./:;?^_{}~[#@"
)


def atoms(source: str) -> Iterator[frozenset[str] | str]:
    """What a pattern asks of words: the sets of words it names, and its tests of their tags."""
    for part in source.split():
        found = None if part in _GROUPS else _ELEMENT.fullmatch(part.removeprefix("notafter:"))
        if found:
            words = literals(found["atoms"])
            if words:
                yield frozenset(words)
            yield from (atom for atom in found["atoms"].split("|") if len(atom) > 1 and atom[0] in _TESTS)


def passes(kind: str, atom: str) -> bool:
    """Whether a word with these tags passes a test such as "=dp&@p"."""
    return bool(kind) and bool(_passing([(_bits(kind), _bits(kind[0]), frozenset())], atom))
