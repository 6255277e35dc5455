"""data/empty-article: a file with nothing, or next to nothing, to read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """One match over all there is, where that is fewer words than an item of news has."""
    fewest = int(options.number("fewest-words"))
    words = 0
    for block in article.document.blocks:
        if block.kind != "headline":
            words += len(article.text[block.start : block.end].split(maxsplit=fewest))
        if words >= fewest:
            return
    message = "There is nothing to read here" if words == 0 else "There is next to nothing to read here"
    yield Match(0, len(article.text), f"{message}; put the article in or take the file out")
