"""grammar/mistyped: slips of the keys that make another word, told by their neighbours (tables/words/mistyped)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.checks.grammar.slip_table import read_slips
from copylint.checks.grammar.slips import SlipFinder
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

SLIPS = read_slips("mistyped")
_FINDER = SlipFinder(SLIPS)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Words that a slip of the keys put where a like one belongs."""
    return _FINDER.find(article)
