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
An element may end in ? * {0,2}. "not:" before it: no such token here; "notafter:" at the start of the pattern:
no such token before it. ( … )? groups; < … > is the span that is reported, else all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from copylint.analysis.lexicon.tags import CODES, COMPOUND, NAME, NUMBER, POSSESSIVE, UNKNOWN, alphabet

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
_ELEMENT = re.compile(r"(?P<mode>not:)?(?P<atoms>.+?)(?P<repeat>[?*]|\{\d,\d\})?$")
_SPECIAL = {
    "NAME": NAME,
    "NUM": NUMBER,
    "POSS": POSSESSIVE,
    "UNK": UNKNOWN,
    "HYPH": COMPOUND,
    "ANY": "A-Za-z0-9\xa1-\u03ff",
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
    "<": "(?P<span>",
    ">": ")",
}


def compile_patterns(sources: Sequence[str]) -> re.Pattern[str]:
    """One regular expression over codes for patterns of which the first that matches counts.

    Its groups m0, m1 … are the patterns, s0, s1 … their spans. Several patterns must begin with the same element.
    Raises KeyError for a word that has no code.
    """
    if len(sources) == 1:
        return re.compile(_expression(sources[0].split(), 0))
    first = sources[0].split()[0]
    rests = "|".join(_expression(source.split()[1:], number) for number, source in enumerate(sources))
    return re.compile(f"{_element(first)}(?:{rests})")


def _expression(parts: list[str], number: int) -> str:
    """A pattern as a group; what must not stand before it is asked behind its first token, which is cheaper."""
    before = ""
    if parts[0].startswith("notafter:"):
        before = f"(?<!{_element(parts.pop(0)[len('notafter:') :])}[\\s\\S])"
    compiled = [_GROUPS.get(part) or _element(part) for part in parts]
    first = next(index for index, part in enumerate(parts) if part not in _GROUPS)
    compiled.insert(first + 1, before)
    return f"(?P<m{number}>{''.join(compiled).replace('(?P<span>', f'(?P<s{number}>')})"


def _element(part: str) -> str:
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


_TESTS: Mapping[str, Callable[[int, int, int], bool]] = {
    "@": lambda tags, kind, first: tags & kind != 0,
    "!": lambda tags, kind, first: tags & kind == 0,
    "=": lambda tags, kind, first: kind & ~tags == 0,
    "~": lambda tags, kind, first: tags & first != 0,
}
_BITS = {
    tag: 1 << number for number, tag in enumerate("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
}


def _bits(tags: str) -> int:
    """Tags as the bits of a number: a table of hundreds of kinds is asked dozens of questions at each start."""
    return sum(_BITS[tag] for tag in set(tags))


@cache
def _kind_bits() -> tuple[tuple[str, int, int], ...]:
    """The codes of the kinds of words with their tags, all and the first, as bits."""
    return tuple((code, _bits(kind), _bits(kind[0])) for code, kind in alphabet().kinds.items() if kind)


@cache
def _kinds(atom: str) -> frozenset[str]:
    """The codes of the kinds of words that pass a test."""
    codes = frozenset(code for code, _, _ in _kind_bits())
    for test in atom.split("&"):
        ask, tags = _TESTS[test[0]], _bits(test[1:])
        codes &= {code for code, kind, first in _kind_bits() if ask(tags, kind, first)}
    return codes


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
    """Codes of which one stands wherever a pattern matches, this many tokens behind its start."""

    offset: int
    codes: str

    @property
    def weight(self) -> float:
        """How many of 10,000 tokens the pattern must be tried at."""
        return sum(alphabet().weights.get(code, 0) for code in self.codes)


def first_element(source: str) -> Anchor | None:
    """The start of a pattern where it is one plain element, the same words for patterns that can be tried together."""
    part = source.split()[0]
    found = None if part in _GROUPS or part.startswith("notafter:") else _ELEMENT.fullmatch(part)
    return None if found is None or found["repeat"] or found["mode"] else Anchor(0, _codes(found["atoms"]))


def anchor(source: str) -> Anchor:
    """The rarest element at a fixed place: where to try the pattern. Raises ValueError where it has none."""
    found = []
    for offset, part in enumerate(
        part for part in source.split() if part not in "<>" and part[:9] != "notafter:"
    ):
        element = None if part in _GROUPS else _ELEMENT.fullmatch(part)
        if element is None or element["repeat"] or element["mode"]:
            break
        found.append(Anchor(offset, _codes(element["atoms"])))
    if not found:
        raise ValueError(f"a pattern must begin with an element that is always there: {source}")
    return min(found, key=lambda anchor: anchor.weight)


@cache
def _codes(atoms: str) -> str:
    """The codes of an element."""
    return "".join(sorted(frozenset().union(*map(_codes_of, atoms.split("|")))))


@cache
def _codes_of(atom: str) -> frozenset[str]:
    if atom in _SPECIAL:
        return frozenset(re.findall(f"[{_SPECIAL[atom]}]", _EVERY))
    if atom[0] == "$":
        return frozenset().union(*map(_codes_of, SETS[atom[1:]].split("|")))
    if len(atom) > 1 and atom[0] in _TESTS:
        return _kinds(atom)
    return frozenset((alphabet().codes[atom] if atom[0].isalpha() else atom,))


_EVERY = "".join((NAME, NUMBER, UNKNOWN, POSSESSIVE, COMPOUND, *CODES)) + "\n!\"$%&'()*+,-./:;?^_{}~[#@"


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
    return bool(kind) and all(
        _TESTS[test[0]](_bits(test[1:]), _bits(kind), _bits(kind[0])) for test in atom.split("&")
    )
