"""repetition/near-duplicate-paragraph: a paragraph that was pasted twice and retouched once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.words import BlockWords
from copylint.checks.repetition.copies import is_caption, is_copy, is_paragraph, twins
from copylint.documents.document import Block
from copylint.findings import Match, Note
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_MOST_WORDS = 1_000
_MOST_SHOWN = 3
_OPENING = 4  # words


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Paragraphs that differ from an earlier one in a few words, with its place and the difference."""
    most, fewest = options.number("changed-share"), int(options.number("fewest-words"))
    words_of = {words.block: words for words in article.words} if article.echoes else {}
    for later, earlier in twins(article).items():
        if not all(is_paragraph(article, block, fewest) for block in (later, earlier)):
            continue
        words, twin = words_of[later], words_of[earlier]
        if max(len(words.words), len(twin.words)) > _MOST_WORDS:
            continue
        changes = _changes(twin, words, most)
        if changes and is_copy(article, later, fewest) and not is_caption(article, later):
            yield _match(later, earlier, changes)


def _changes(earlier: BlockWords, later: BlockWords, most: float) -> list[tuple[str, str]]:
    """What was written, and what stands there now; nothing where too much differs, or nothing but names and figures."""
    limit = max(2, int(most * max(len(earlier.words), len(later.words))))
    one, other = set(earlier.words), set(later.words)
    if max(len(one - other), len(other - one)) > limit:
        return []
    from rapidfuzz.distance import Levenshtein

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
