"""data/boilerplate: what pages put around an article, on lines of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.checks.data.lines import known_lines
from copylint.findings import Change, Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options
from copylint.rulebook.wording import shortened


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """The lines, each with its removal as a fix."""
    for start, end in known_lines(options).find(article, hits):
        message = f"“{shortened(article.text[start:end])}” belongs to a page, not to the story; take it out"
        yield Match(start, end, message, (Change(start, end, ""),))
