"""data/missing-field: no headline, byline or dateline where the house wants them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_TOP = 6  # blocks among which a byline or a dateline stands
_LONGEST_HEADLINE = 140  # code points
_BYLINE = Pattern(r"(?:By|BY|Von) [^\W\d_]|.{3,60}\b(?:correspondent|staff writer|reporter)\b", re.DOTALL)
_DATELINE = Pattern(
    r"[A-ZÀ-Þ][\w.,'’À-ÿ -]{1,60}(?: ?\([^)]{2,30}\))? ?[–—-]{1,2} ?\S|[A-Z]{3,}[\w.,' -]{0,40} \([A-Z]"
)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """A match for each wanted field that the article does not have, at its first block."""
    if not article.prose:
        return
    first = article.prose[0]
    for name in options.words("fields"):
        if not _FINDERS[name](article):
            yield Match(first.start, first.end, f"The article has no {name}; add one")


def _has_headline(article: Article) -> bool:
    first = article.document.blocks[0]
    line = article.text[first.start : first.end]
    written = len(line) <= _LONGEST_HEADLINE and line[-1] not in ".,;:" and len(article.prose) > 1
    return "title" in article.document.fields or first.kind == "headline" or written


def _has_byline(article: Article) -> bool:
    return "byline" in article.document.fields or _stands_at_top(article, _BYLINE)


def _has_dateline(article: Article) -> bool:
    return "dateline" in article.document.fields or _stands_at_top(article, _DATELINE)


def _has_date(article: Article) -> bool:
    return "date" in article.document.fields or article.date is not None


def _stands_at_top(article: Article, pattern: Pattern) -> bool:
    return any(pattern.match(article.text, block.start, block.end) for block in article.prose[:_TOP])


_FINDERS: Mapping[str, Callable[[Article], bool]] = {
    "headline": _has_headline,
    "byline": _has_byline,
    "dateline": _has_dateline,
    "date": _has_date,
}
