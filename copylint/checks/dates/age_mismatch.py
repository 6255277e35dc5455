"""An age, an anniversary or a span of years that its dates do not give."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.analysis.quantities.frames import LONGEST_SENTENCE
from copylint.analysis.spans import Span
from copylint.checks.dates.ages import find_ages, has_birth
from copylint.checks.dates.anniversaries import find_anniversaries
from copylint.checks.dates.durations import find_durations
from copylint.documents.document import Block
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

# What must stand in a sentence or a paragraph for a look to be worth its while.
_ANNIVERSARIES = (
    *("anniversary", "birthday", "jubilee", "entenary", "entennial", "wedding", "turn"),
    *("s later", "s after", "s on", "s ago", "s earlier", "s before", "decade", "century", "since"),
)
_YEAR = Pattern(r"(?:1[1-9]|20)\d\d")
_BORN = Pattern(r"(?<![^\W_])(?:born|b\.|birth)(?![^\W_])|\((?:[^()]{0,20} )?\d{4} ?[-–—]")


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Ages, anniversaries and durations beside dates that make another number."""
    sentences = {article.sentence_at(hit.start) for hit in hits}
    blocks = {article.document.block_at(hit.start) for hit in hits}
    for sentence in sorted(one for one in sentences if one and one.end - one.start <= LONGEST_SENTENCE):
        copy = article.folded[sentence.start : sentence.end]
        years = _YEAR.findall(copy)
        if years and any(word in copy for word in _ANNIVERSARIES):
            yield from find_anniversaries(article, *sentence)
        if len(years) > 1 and ("year" in copy or "decade" in copy):
            yield from find_durations(article, *sentence)
    yield from _find_ages(article, blocks)


def _find_ages(article: Article, blocks: Collection[Block]) -> Iterator[Match]:
    """Ages in the paragraphs that tell of a birth; where only one does, in those beside it, too."""
    text = article.folded
    births = [block for block in blocks if _BORN.search(text, block.start, block.end)]
    for block in sorted(births, key=lambda block: block.start):
        matches = list(find_ages(article, block.start, block.end))
        yield from matches
        if len(births) == 1 and not matches and has_birth(article, block.start, block.end):
            for start, end in _with_neighbours(article, block):
                yield from find_ages(article, start, end, across=True)


def _with_neighbours(article: Article, block: Block) -> Iterator[Span]:
    """A paragraph with the one before it, and with the one behind it."""
    prose = article.prose
    place = next((number for number, other in enumerate(prose) if other.start == block.start), None)
    if place is None:
        return
    if place > 0:
        yield Span(prose[place - 1].start, block.end)
    if place + 1 < len(prose):
        yield Span(block.start, prose[place + 1].end)
