"""An age, an anniversary or a span of years that its dates do not give."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.checks.dates.ages import find_ages
from copylint.checks.dates.anniversaries import find_anniversaries
from copylint.checks.dates.durations import find_durations
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Ages, anniversaries and durations beside dates that make another number."""
    done: set[int] = set()
    for hit in hits:
        block = article.document.block_at(hit.start)
        if block.start in done:
            continue
        done.add(block.start)
        if not article.dates.years(block.start, block.end):
            continue
        yield from find_ages(article, block.start, block.end)
        for sentence in article.quantities.sentences:
            if block.start <= sentence.sentence.start < block.end:
                yield from find_anniversaries(article, *sentence.sentence)
                yield from find_durations(article, *sentence.sentence)
