"""Slips as data: a table of tables/words/ with what is meant, and below it the patterns of what stands in its place.

    meant
        a pattern of words                  see copylint.analysis.lexicon.patterns
            unless 1 at|in; !-1 sides|years     a match that meets these conditions is right
    %name word|word                         a set of words, for patterns and conditions

The conditions of an exception, parted by "; ", must all hold; a pattern may have several exceptions. Each condition
names words of the match, counted from 1 or, from its end, -1; "before3" are the three words before it, "~" the match
and the dozen before it. "!" negates, "*er" is any word that ends so, NUM a figure, ANY any word.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from copylint.analysis.lexicon.tables import read_lines
from copylint.checks.grammar.slips import Slip
from copylint.regexes import compile_regex

MEANT = "“{text}”: the word meant is “{right}”"
_SET = compile_regex(r"%(\w+)")
_Condition = Callable[[Sequence[str], Sequence[str]], bool]


def read_slips(name: str) -> tuple[Slip, ...]:
    """The slips of a table, in its order."""
    return tuple(_slips(read_lines(name)))


def _slips(lines: Sequence[str]) -> Iterator[Slip]:
    sets: dict[str, str] = {}
    right, pattern = "", ""
    exceptions: list[str] = []
    for line in [*lines, ""]:
        text = line.lstrip()
        if text.startswith("unless "):
            exceptions.append(_filled(text.removeprefix("unless "), sets))
            continue
        if pattern:
            yield Slip(_filled(pattern, sets), right, MEANT, _unless(exceptions) if exceptions else None)
            pattern, exceptions = "", []
        if line[:1] == "%":
            key, _, words = text[1:].partition(" ")
            sets[key] = words
        elif line[:1] == " ":
            pattern = text
        elif text[:1] not in ("", "#"):
            right = text


def _filled(source: str, sets: dict[str, str]) -> str:
    return _SET.sub(lambda found: sets[found[1]], source) if "%" in source else source


def _unless(exceptions: Sequence[str]) -> _Condition:
    """Whether one of the exceptions holds."""
    every = [[_condition(part) for part in exception.split("; ")] for exception in exceptions]
    return lambda words, before: any(
        all(condition(words, before) for condition in conditions) for conditions in every
    )


def _condition(source: str) -> _Condition:
    place, _, names = source.partition(" ")
    negative, has, asked = place[0] == "!", _members(names.split("|")), _asked(place.lstrip("!"))
    return lambda words, before: any(map(has, asked(words, before))) is not negative


def _asked(place: str) -> Callable[[Sequence[str], Sequence[str]], Sequence[str]]:
    """The words that a condition asks about."""
    if place == "~":
        return lambda words, before: [*before, *words]
    if place.startswith("before"):
        most = int(place.removeprefix("before"))
        return lambda words, before: before[-most:]
    number = int(place)
    return lambda words, before: (words[number - 1 if number > 0 else number],)


def _members(names: Sequence[str]) -> Callable[[str], bool]:
    words = frozenset(names)
    ends = tuple(name[1:] for name in names if name[0] == "*")
    figures, every = "NUM" in words, "ANY" in words
    return lambda word: every or word in words or word.endswith(ends) or (figures and word[:1].isdigit())
