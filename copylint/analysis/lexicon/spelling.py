"""Which lower-case words are none, and which one was meant."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from string import ascii_lowercase

from copylint.analysis.lexicon.tables import read_classes, sorted_words, word_set
from copylint.analysis.lexicon.tags import alphabet

_SHORTEST = 6
GLUED = word_set(
    "the of and to in for with that from by on at is was were are be as it his her their this very not all"
)


def known_misspelling(word: str) -> tuple[str, ...]:
    """What a well-known misspelling stands for, several words where it could be either; nothing for other words."""
    if len(word) < 3:
        return ()
    right = sorted_words("misspellings").find(word)
    return tuple(right.split("|")) if right else ()


def is_known(word: str) -> bool:
    """Whether a folded word is one that English copy may hold, common or rare."""
    return word in alphabet().codes or sorted_words("spellings").find(word) is not None


@lru_cache(maxsize=20_000)
def guesses(word: str) -> tuple[str, ...]:
    """The common words of which an unknown word may be a slip: one edit away, or two words glued together.

    A plural is left alone, and so is a word of fewer than six letters: too many are names and loan words.
    """
    if len(word) < _SHORTEST:
        return ()
    common = read_classes("common")["common"]
    found = sorted(edit for edit in common.intersection(one_edit(word)) if word != edit + "s")
    if found:
        return tuple(found)
    return tuple(
        f"{head} {tail}" for head, tail in splits(word) if head in common | GLUED and tail in common | GLUED
    )


def splits(word: str) -> Iterator[tuple[str, str]]:
    """A word as two, of which one is a little word."""
    for place in range(2, len(word) - 1):
        head, tail = word[:place], word[place:]
        if head in GLUED or tail in GLUED:
            yield head, tail


def one_edit(word: str) -> Iterator[str]:
    """All strings one letter away that keep the first letter: dropped, doubled, swapped, replaced."""
    for place in range(1, len(word) + 1):
        head, tail = word[:place], word[place:]
        if tail:
            yield head + tail[1:]
        if len(tail) > 1:
            yield head + tail[1] + tail[0] + tail[2:]
        for letter in ascii_lowercase:
            yield head + letter + tail
            if tail and letter != tail[0]:
                yield head + letter + tail[1:]
