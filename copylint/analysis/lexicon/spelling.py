"""Which lower-case words are none, and which one was meant."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, lru_cache
from string import ascii_lowercase

from copylint.analysis.lexicon.tables import read_classes, read_lists, sorted_words, word_set
from copylint.analysis.lexicon.tags import alphabet

_SHORTEST, _LONGEST = 6, 40  # letters; no common word and no slip of one is longer
GLUED = word_set(
    "the of and to in for with that from by on at is was were are be as it his her their this very not all"
)
# Words that begin, or end, no compound: "wouldbegin", "policesaid". Behind a prefix they may: "underreported".
_NEVER_FIRST = word_set(
    "will would could should must might has have had been that which their they such only where while because until "
    "since told said during against"
)
_NEVER_LAST = word_set(
    "said told says announced reported confirmed warned claimed declared denied that this which their they has have "
    "had will would could should been than while because until since between during against only itself himself "
    "herself themselves showed happened became began agreed asked voted ruled"
)
# Short words that news has often ("fireand", "toldthe"), for the common ones are longer.
_SHORT = word_set(
    "said told gave took made left held kept paid sent used lost says year week time home plan vote bill case deal "
    "town city fire bank war law man men woman army court party group police state house"
)
_BEHIND_SHORT = word_set("the and was were that his her their with from for she they it he we to of")
_AHEAD_OF_SHORT = word_set("was were are the and that his her their has had")
_PREFIXES = word_set("over under out up down off back fore counter cross inter ultra super")


def meant(word: str) -> tuple[str, ...]:
    """What a folded word may be a slip of; nothing where it is a word itself, or like no other."""
    return known_misspelling(word) or guesses(word)


@lru_cache(maxsize=20_000)
def known_misspelling(word: str) -> tuple[str, ...]:
    """What a well-known misspelling stands for, several words where it could be either; nothing for other words."""
    if not 3 <= len(word) <= _LONGEST or not _is_plain(word):
        return ()
    right = sorted_words("misspellings").find(word)
    return tuple(right.split("|")) if right else ()


def is_known(word: str) -> bool:
    """Whether a folded word is one that English copy may hold, common or rare."""
    return alphabet().codes.get(word) is not None or sorted_words("spellings").find(word) is not None


@lru_cache(maxsize=20_000)
def guesses(word: str) -> tuple[str, ...]:
    """The common words of which an unknown word may be a slip: one edit away, or two words glued together.

    A plural is left alone, and so is a word of fewer than six letters: too many are names and loan words.
    """
    if not _SHORTEST <= len(word) <= _LONGEST or not _is_plain(word) or is_known(word):
        return ()
    common = read_classes("common")["common"]
    found = sorted(edit for edit in common.intersection(one_edit(word, _shared(word))) if word != edit + "s")
    if found:
        return tuple(found)
    return tuple(f"{head} {tail}" for head, tail in _halves(word, common))


def _shared(word: str) -> int:
    """How many letters a word has in common with the beginning of a common word."""
    words = _common_in_order()
    place = bisect_left(words, word)
    near = words[max(0, place - 1) : place + 1]
    return next(
        length for length in range(len(word), -1, -1) if any(one[:length] == word[:length] for one in near)
    )


@cache
def _common_in_order() -> list[str]:
    return read_lists("common")["common"]


def _is_plain(word: str) -> bool:
    return word.isascii() and word.isalpha()


def splits(word: str) -> Iterator[tuple[str, str]]:
    """A word as two, of which one is a little word."""
    for place in range(2, len(word) - 1):
        head, tail = word[:place], word[place:]
        if head in GLUED or tail in GLUED:
            yield head, tail


def _halves(word: str, common: frozenset[str]) -> Iterator[tuple[str, str]]:
    """A word as two that were glued: both common, one of them a word that stands in no compound."""
    for head, tail in splits(word):
        if all(part in common or part in GLUED for part in (head, tail)):
            yield head, tail
    for place in range(3, len(word) - 2):
        head, tail = word[:place], word[place:]
        if (
            (head in _SHORT and tail in _BEHIND_SHORT)
            or (head in _AHEAD_OF_SHORT and tail in _SHORT)
            or (head in _NEVER_FIRST and tail in common)
            or (tail in _NEVER_LAST and head in common and head not in _PREFIXES)
        ):
            yield head, tail


def one_edit(word: str, last: int | None = None) -> Iterator[str]:
    """All strings one letter away that keep the first letter: dropped, doubled, swapped, replaced.

    last: behind how many letters an edit may stand at most; any number where it is not given.
    """
    for place in range(1, (len(word) if last is None else last) + 1):
        head, tail = word[:place], word[place:]
        if tail:
            yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in ascii_lowercase:
            yield head + letter + tail
            if tail and letter != tail[0]:
                yield head + letter + tail[1:]
