"""An age, an anniversary or a span of years that its dates do not give."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.analysis.quantities.frames import LONGEST_SENTENCE
from copylint.checks.dates.ages import find_ages
from copylint.checks.dates.anniversaries import find_anniversaries
from copylint.checks.dates.durations import find_durations
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
    for block in sorted(blocks, key=lambda block: block.start):
        if _BORN.search(article.folded, block.start, block.end):
            yield from find_ages(article, block.start, block.end)
