"""quotes/unbalanced-quote: double quotation marks without a partner, as the analysis found them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_UNOPENED = "This mark closes a quotation that does not open: put the opening mark, or take this one out"
_UNCLOSED = "The quotation that opens here does not close: put the closing mark where the speaker's words end"


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Each mark that closes nothing, and each that nothing closes."""
    quotations = article.quotations
    for places, message in ((quotations.unopened, _UNOPENED), (quotations.unclosed, _UNCLOSED)):
        for start in places:
            if "```" in article.text[max(0, start - 2) : start + 3]:
                continue  # a fence of Markdown
            length = 2 if article.text[start : start + 2] in ("''", "``", "’’", "‘‘") else 1
            yield Match(start, start + length, message)
