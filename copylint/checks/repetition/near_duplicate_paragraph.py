"""repetition/near-duplicate-paragraph: a paragraph that was pasted twice and retouched once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.words import BlockWords
from copylint.checks.repetition.copies import is_caption, is_copy, is_paragraph
from copylint.documents.document import Block
from copylint.findings import Match, Note
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

# Words that stand in every paragraph: the three words from each of them on are what two paragraphs can share.
_ANCHORS = frozenset(["the", "of", "to", "and", "in", "a"])
_MOST_WORDS = 1_000
_FEWEST_SHARED = 0.25  # of a paragraph's threes, for it to be compared at all
_MOST_SHOWN = 3
_OPENING = 4  # words

Three = tuple[str, str, str]


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Paragraphs that differ from an earlier one in a few words, with its place and the difference.

    Two such paragraphs share most of the threes of words that begin with a common word, so an index of these
    names the one paragraph to compare with.
    """
    most, fewest = options.number("changed-share"), int(options.number("fewest-words"))
    index: dict[Three, int] = {}
    seen: list[BlockWords] = []
    for words in article.words:
        if not is_paragraph(words, fewest) or len(words.words) > _MOST_WORDS:
            continue
        threes = _threes(words.words)
        twin = _likeliest(threes, index)
        if twin is not None and is_copy(article, words, fewest):
            changes = _changes(seen[twin], words, most)
            if changes and not is_caption(article, words.block):
                yield _match(words.block, seen[twin].block, changes)
        for three in threes:
            index.setdefault(three, len(seen))
        seen.append(words)


def _threes(words: list[str]) -> list[Three]:
    anchors = [index for index, word in enumerate(words) if word in _ANCHORS]
    return [(words[index], words[index + 1], words[index + 2]) for index in anchors if index + 2 < len(words)]


def _likeliest(threes: list[Three], index: dict[Three, int]) -> int | None:
    """The earlier paragraph that shares the most threes, the first of several."""
    shared = [index[three] for three in threes if three in index]
    if not shared or len(shared) < _FEWEST_SHARED * len(threes):
        return None
    counts = Counter(shared)
    number = max(counts, key=lambda paragraph: (counts[paragraph], -paragraph))
    return number if counts[number] >= _FEWEST_SHARED * len(threes) else None


def _changes(earlier: BlockWords, later: BlockWords, most: float) -> list[tuple[str, str]]:
    """What was written, and what stands there now; nothing where too much differs, or nothing but names and figures."""
    from rapidfuzz.distance import Levenshtein

    limit = max(2, int(most * max(len(earlier.words), len(later.words))))
    distance = Levenshtein.distance(earlier.words, later.words, score_cutoff=limit)
    if not 0 < distance <= limit:
        return []
    steps = [step for step in Levenshtein.opcodes(earlier.words, later.words) if step.tag != "equal"]
    changes = [
        (
            " ".join(earlier.written[step.src_start : step.src_end]),
            " ".join(later.written[step.dest_start : step.dest_end]),
        )
        for step in steps
    ]
    names = [_is_name_or_figure(old) and _is_name_or_figure(new) for old, new in changes]
    if all(names) or (steps[0].src_start < _OPENING and any(map(_is_name, changes[0]))):
        return []
    return changes


def _is_name_or_figure(words: str) -> bool:
    return bool(words) and all(
        any(character.isdigit() or character.isupper() for character in word) or word.endswith(".m.")
        for word in words.split()
    )


def _is_name(words: str) -> bool:
    """Whether there is another name at the opening: two items of a list are written like each other."""
    return sum(word[0].isupper() or word[0].isdigit() for word in words.split()) > 1


def _match(block: Block, first: Block, changes: list[tuple[str, str]]) -> Match:
    shown = "; ".join(_describe(old, new) for old, new in changes[:_MOST_SHOWN])
    more = "; …" if len(changes) > _MOST_SHOWN else ""
    message = f"This paragraph repeats an earlier one with small changes ({shown}{more}); keep one"
    note = Note(first.start, first.end, "first written here")
    return Match(block.start, block.end, message, (), (note,))


def _describe(old: str, new: str) -> str:
    if not old:
        return f"“{new}” added"
    return f"“{new}” for “{old}”" if new else f"“{old}” left out"
