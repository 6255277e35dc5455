"""Stretches of copy that repeat earlier ones with a few words changed, and the words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

from copylint.analysis.article import Article
from copylint.analysis.function_words import FUNCTION_WORDS
from copylint.analysis.spans import Span
from copylint.analysis.words import without_marks
from copylint.checks.repetition.copies import echoing_paragraphs, is_caption, is_copy, is_paragraph, twins

_MOST_SHOWN = 3
_OPENING = 4  # words


_FIGURES = """
one two three four five six seven eight nine ten eleven twelve hundred thousand million billion
first second third fourth fifth sixth seventh eighth ninth tenth last
"""
_NUMBERS = frozenset(_FIGURES.split())


class Change(NamedTuple):
    """Words as they were written first, and what stands there now; either may be nothing."""

    old: str
    new: str


def retouched_paragraphs(article: Article, most: float, fewest: int) -> dict[Span, tuple[Span, list[Change]]]:
    """Paragraphs of at least so many words of which no more than a share differs from an earlier one."""
    found = {}
    for later, earlier in twins(echoing_paragraphs(article)).items():
        block, first = (article.document.block_at(span.start) for span in (later, earlier))
        if not (is_paragraph(article, block, fewest) and is_paragraph(article, first, fewest)):
            continue
        changed = changes(article, earlier, later, most)
        if (
            changed
            and is_copy(article, block, fewest)
            and not any(is_caption(article, one) for one in (first, block))
        ):
            found[later] = (earlier, changed)
    return found


def changes(article: Article, earlier: Span, later: Span, most: float) -> list[Change]:
    """What differs; nothing where too much does, or nothing but names and figures."""
    one, other = (without_marks(article.folded[slice(*span)]).split(" ") for span in (earlier, later))
    limit = max(2, int(most * max(len(one), len(other))))
    if max(len(set(one) - set(other)), len(set(other) - set(one))) > limit:
        return []
    from rapidfuzz.distance import Levenshtein

    if not 0 < Levenshtein.distance(one, other, score_cutoff=limit) <= limit:
        return []
    before, now = (article.text[slice(*span)].split(" ") for span in (earlier, later))
    stretches = _merged(Levenshtein.opcodes(one, other))
    found = [Change(" ".join(before[a:b]), " ".join(now[c:d])) for a, b, c, d in stretches]
    if all(_is_name_or_figure(old, new) and _is_name_or_figure(new, old) for old, new in found):
        return []
    place, (old, new) = stretches[0][0], found[0]
    if place < _OPENING and (_is_name(old) or _is_name(new) or (place and old.istitle() and new.istitle())):
        return []  # said of somebody else
    return found


def _merged(steps: Iterable[Any]) -> list[tuple[int, int, int, int]]:
    """The stretches of words, begin and end in both texts, that differ: steps side by side are one."""
    found: list[tuple[int, int, int, int]] = []
    for step in steps:
        if step.tag == "equal":
            continue
        begin, other = step.src_start, step.dest_start
        if found and found[-1][1] == begin and found[-1][3] == other:
            begin, _, other, _ = found.pop()
        found.append((begin, step.src_end, other, step.dest_end))
    return found


def _is_name_or_figure(words: str, other: str) -> bool:
    """Whether words are names or figures, with no more than small words among them ("the Philippines").

    A figure may be written out where the other text has digits in its place.
    """
    large = [word for word in words.split() if word not in FUNCTION_WORDS]
    numbers = _NUMBERS if any(map(str.isdigit, other)) else frozenset[str]()
    return bool(large) and all(
        any(character.isdigit() or character.isupper() for character in word)
        or word.endswith(".m.")
        or word.strip(",.;:") in numbers
        for word in large
    )


def _is_name(words: str) -> bool:
    """Whether there is another name at the opening: two items of a list are written like each other."""
    return sum(word[0].isupper() or word[0].isdigit() for word in words.split()) > 1


def describe(found: list[Change]) -> str:
    """The changes in a few words."""
    shown = "; ".join(map(_describe, found[:_MOST_SHOWN]))
    return shown + ("; …" if len(found) > _MOST_SHOWN else "")


def _describe(change: Change) -> str:
    if not change.old:
        return f"“{change.new}” added"
    return f"“{change.new}” for “{change.old}”" if change.new else f"“{change.old}” left out"
