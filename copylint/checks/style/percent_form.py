"""style/percent-form: “%”, “percent” or “per cent” behind a figure, as the house has it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.findings import Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_PERCENT = compile_regex(
    r"(?<=\d)(?P<form> ?%| ?percent\b| ?per cent\b|-percent\b|-per-cent\b)", re.IGNORECASE
)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Each percentage in another form than the house's."""
    form = options.text("form")
    wanted = form if form == "%" else f" {form}"
    for hit in hits:
        found = _PERCENT.search(article.folded, max(0, hit.start - 2), hit.end)
        if found and found["form"] not in (wanted, wanted.replace(" ", "-")):
            text = article.text[found.start() : found.end()].strip()
            message = f"“{text}”: the house writes “{form}” behind a figure"
            yield Match.replacing(*found.span(), wanted, message)
