"""An age, an anniversary or a span of years that its dates do not give."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.checks.dates.ages import find_ages
from copylint.checks.dates.anniversaries import find_anniversaries
from copylint.checks.dates.durations import find_durations
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_BIRTH = ("born", "birth", "b.", "aged", "age", "died")
_HAS_YEAR = Pattern(r"(?:1[1-9]|20)\d\d")


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Ages, anniversaries and durations beside dates that make another number."""
    done: set[int] = set()
    sentences = {article.sentence_at(hit.start) for hit in hits}
    for sentence in sorted(one for one in sentences if one and _HAS_YEAR.search(article.text, *one)):
        yield from find_anniversaries(article, *sentence)
        yield from find_durations(article, *sentence)
    for hit in hits:
        if article.folded[hit.start : hit.end] not in _BIRTH:
            continue
        block = article.document.block_at(hit.start)
        if block.start in done:
            continue
        done.add(block.start)
        if not _HAS_YEAR.search(article.text, block.start, block.end):
            continue
        yield from find_ages(article, block.start, block.end)
