"""repetition/near-duplicate-paragraph: a paragraph that was pasted twice and retouched once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.words import BlockWords
from copylint.checks.repetition.copies import paragraphs
from copylint.documents.document import Block
from copylint.findings import Match, Note
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_LONG = 5  # code points of a word that tells paragraphs apart
_MOST_WORDS = 1_000
_FEWEST_SHARED = 0.25  # of the pairs of long words, for a paragraph to be compared at all
_MOST_SHOWN = 3
_OPENING = 4  # words

Pair = tuple[str, str]


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Paragraphs that differ from an earlier one in a few words, with its place and the difference.

    Two such paragraphs share most of the pairs that neighbouring long words make, so an index of the pairs
    names the one paragraph to compare with.
    """
    most = options.number("changed-share")
    index: dict[Pair, int] = {}
    seen: list[tuple[Block, BlockWords]] = []
    for block, words in paragraphs(article, options):
        if len(words.words) > _MOST_WORDS:
            continue
        pairs = _pairs(words.words)
        twin = _likeliest(pairs, index)
        if twin is not None:
            changes = _changes(seen[twin][1], words, most)
            if changes:
                yield _match(block, seen[twin][0], changes)
        for pair in pairs:
            index.setdefault(pair, len(seen))
        seen.append((block, words))


def _pairs(words: list[str]) -> list[Pair]:
    long = [word for word in words if len(word) >= _LONG]
    return list(zip(long, long[1:], strict=False))


def _likeliest(pairs: list[Pair], index: dict[Pair, int]) -> int | None:
    """The earlier paragraph that shares the most pairs, the first of several."""
    counts = Counter(index[pair] for pair in pairs if pair in index)
    if not counts:
        return None
    number = max(counts, key=lambda paragraph: (counts[paragraph], -paragraph))
    return number if counts[number] >= _FEWEST_SHARED * len(pairs) else None


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
