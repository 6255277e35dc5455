"""Stretches that stand in a text twice, by a sample of its places: where to look for copies."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import accumulate
from typing import NamedTuple

from copylint.analysis.spans import Span
from copylint.regexes import compile_regex

# A sentence holds about three of these; what follows each is its fingerprint.
_ANCHORS = (" the ", "v", "k")
_FINGERPRINT = 20  # code points
_SHORTER = 0.6  # of the longer sentence's code points, at least


class Echo(NamedTuple):
    """A place at which the text goes on as it did at an earlier one, in code points."""

    earlier: int
    later: int


def find_echoes(folded: str) -> tuple[Echo, ...]:
    """The sampled places of a text that go on like the first, and like the last, such place before.

    Of two long stretches that are the same, or nearly the same, some places are always among them.
    """
    return tuple(echo for anchor in _ANCHORS for echo in _echoes_of(anchor, folded))


def alike_sentences(folded: str, sentences: Sequence[Span]) -> tuple[tuple[Span, Span], ...]:
    """Pairs of sentences of about one length, the earlier one first, that begin or end with the same words."""
    heads = [folded[start : start + _FINGERPRINT] for start, _ in sentences]
    tails = [folded[end - _FINGERPRINT : end] for _, end in sentences]
    return (*_pairs(heads, sentences), *_pairs(tails, sentences))


def _pairs(marks: list[str], sentences: Sequence[Span]) -> Iterator[tuple[Span, Span]]:
    """Each sentence whose mark stood before with the first, and with the last, that has it."""
    if len(set(marks)) == len(marks):
        return
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    for number, mark in enumerate(marks):
        earlier = first.setdefault(mark, number)
        if earlier != number and len(mark) == _FINGERPRINT:
            for other in {earlier, last[mark]}:
                one, two = sentences[other], sentences[number]
                lengths = sorted((one.end - one.start, two.end - two.start))
                if lengths[0] >= _SHORTER * lengths[1]:
                    yield one, two
        last[mark] = number


def _echoes_of(anchor: str, folded: str) -> Iterator[Echo]:
    marks = _fingerprints(anchor).findall(folded)
    if len(set(marks)) == len(marks):
        return
    repeated = {mark for mark, times in Counter(marks).items() if times > 1}
    places = accumulate(map(len, folded.split(anchor)))
    first: dict[str, int] = {}
    last: dict[str, int] = {}
    for number, (mark, place) in enumerate(zip(marks, places, strict=False), 1):
        if mark in repeated:
            place += number * len(anchor)
            if mark in first:
                yield Echo(last[mark], place)
                if first[mark] != last[mark]:
                    yield Echo(first[mark], place)
            first.setdefault(mark, place)
            last[mark] = place


@cache
def _fingerprints(anchor: str) -> re.Pattern[str]:
    """What follows each anchor: only the last ones of a text, which are too near to its end, have none."""
    return compile_regex(rf"{anchor}(?=(.{{{_FINGERPRINT}}}))", re.DOTALL)
