"""style/initials: “U.S.” or “US”, as the house has them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Each of the forms, exactly as written, outside of lines in capitals."""
    forms = options.mapping("forms")
    for hit in hits:
        written = article.text[hit.start : hit.end]
        right = forms.get(written)
        if right is None or article.text[hit.end : hit.end + 1] in ("$", "."):
            continue
        block = article.document.block_at(hit.start)
        around = article.text[max(block.start, hit.start - 40) : min(block.end, hit.end + 40)]
        if around.isupper():
            continue
        if written.endswith(".") and hit.end >= block.end - 1:
            right = right if right.endswith(".") else f"{right}."
        yield Match.replacing(hit.start, hit.end, str(right), f"“{written}”: the house writes “{right}”")
