"""An abbreviation that the copy explains and never uses again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.checks.consistency.abbreviations import count_uses, find_definitions, long_form
from copylint.findings import Change, Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Every explained abbreviation that stands once only."""
    definitions = [definition for definition in find_definitions(article, hits) if long_form(definition)]
    uses = count_uses(article.straight) if definitions else {}
    for definition in definitions:
        if definition.bracketed and uses.get(definition.short, 0) < 2:
            start, end = definition.span
            bracket = article.text.rfind("(", 0, start)
            message = f"“{article.text[start:end]}” is explained and never used again: leave it out"
            yield Match(
                start, end, message, (Change(bracket - (article.text[bracket - 1] == " "), end + 1, ""),)
            )
