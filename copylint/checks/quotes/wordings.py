"""Whether two quotations are one in two wordings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from typing import NamedTuple

from copylint.analysis.function_words import FUNCTION_WORDS
from copylint.analysis.lexicon.tables import word_set
from copylint.analysis.stems import irregular_pasts, stem

Words = tuple[str, ...]

_SMALL = FUNCTION_WORDS | word_set("never one two going go shall cannot get got got yes well really")
_SMALL_CHANGE = 0.5  # what another little word, or another form of a word, counts for
_FEWEST_SHARED = 4  # words, and words of content in which the order may be another
_PRONOUNS = word_set("it he she that there what who where here how")
_ENDINGS = {"n't": "not", "'ll": "will", "'re": "are", "'ve": "have", "'m": "am"}
_WHOLE = {"can't": "can not", "won't": "will not", "cannot": "can not", "let's": "let us"}


class _Change(NamedTuple):
    """Words that stand in the first quotation only, and those in their place in the second."""

    old: Words
    new: Words


def spelled_out(words: Iterable[str]) -> Words:
    """Folded words with straight apostrophes, their contractions written out: "don't" is "do", "not"."""
    return tuple(part for word in words for part in _parts(word))


@lru_cache(maxsize=4096)
def _parts(word: str) -> Words:
    whole = _WHOLE.get(word)
    if whole:
        return tuple(whole.split(" "))
    if word.endswith("'s") and word[:-2] in _PRONOUNS:
        return word[:-2], "is"
    for ending, right in _ENDINGS.items():
        if word.endswith(ending) and word != ending:
            return word.removesuffix(ending), right
    return (word,)


def content(words: Iterable[str]) -> frozenset[str]:
    """The words that carry what is said, by the beginnings that their forms share."""
    return frozenset([word[:5] for word in words if word not in _SMALL and "'" not in word])


def is_variant(first: Words, second: Words, most: float) -> bool:
    """Whether a word or two were changed, left out or put in, or words set in another order.

    most: the share of the words that may differ; a little word and a form of a word count half. Words that are
    missing at an end alone make one of the two a part of the other, which is no variant.
    """
    changes = _inner_changes(first, second)
    if not changes:
        return False
    shared = [
        word
        for at, _, size in _matcher(first, second).get_matching_blocks()
        for word in first[at : at + size]
    ]
    length = len(shared) + sum(max(map(len, change)) for change in changes)
    is_close = (
        len(shared) >= _FEWEST_SHARED
        and (len(content(shared)) > 1 or len(first) == len(second))
        and sum(map(_weight, changes)) < most * length
    )
    return is_close or _has_same_content(first, second)


@lru_cache(maxsize=1)
def _matcher(first: Words, second: Words) -> SequenceMatcher[str]:
    return SequenceMatcher(None, first, second, autojunk=False)


def _inner_changes(first: Words, second: Words) -> Sequence[_Change]:
    operations = _matcher(first, second).get_opcodes()
    changes = [
        (
            _Change(first[start:end], second[begin:stop]),
            start == begin == 0 or end == len(first) or stop == len(second),
        )
        for kind, start, end, begin, stop in operations
        if kind != "equal"
    ]
    return [change for change, at_end in changes if not (at_end and not (change.old and change.new))]


def _weight(change: _Change) -> float:
    """How far two stretches are from each other, in words."""
    old, new = (Counter(map(_root, part)) for part in change)
    lost, won = old - new, new - old
    moved = max(len(change.old), len(change.new)) * _SMALL_CHANGE if not (lost or won) else 0
    return max(moved, sum(_costs(lost)), sum(_costs(won)))


def _costs(words: Counter[str]) -> Iterable[float]:
    return (number * (_SMALL_CHANGE if word in _SMALL else 1) for word, number in words.items())


def _root(word: str) -> str:
    return word if word in _SMALL else stem(irregular_pasts().get(word, word.removesuffix("'s")))


def _has_same_content(first: Words, second: Words) -> bool:
    one, other = (sorted(_root(word) for word in words if word not in _SMALL) for words in (first, second))
    return one == other and len(one) >= _FEWEST_SHARED
