"""“Yesterday” and “last September” in copy that does not say when it was written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.dates import MONTHS
from copylint.analysis.patterns import Pattern
from copylint.findings import Match
from copylint.rulebook.matcher import Hit, in_text_order
from copylint.rulebook.options import Options

_SEASONS = " ".join(MONTHS).lower() + " spring summer autumn winter"
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday weekend week month year night"
_RELATIVE = Pattern(
    rf"(?:yesterday|tomorrow|tonight|today(?!'s)|(?:last|next"
    rf"|this) (?:{'|'.join((_SEASONS + ' ' + _WEEKDAYS).split())})"
    r"|this (?:morning|afternoon|evening))(?![^\W_])(?! of \w)"
)
# "in the last year", "every last Monday", "the world of today": no day of the calendar.
_NO_DAY = Pattern(r"(?:the|every|each|a|his|her|its|their|your|our|of) \Z")


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Relative days, where the article states no date of its own; a stamp that leaked is none."""
    if article.date is not None and article.date.where != "stamp":
        return
    position = 0
    for hit in in_text_order(hits):
        if hit.start < position or article.is_quoted(hit.start, hit.end):
            continue
        found = _RELATIVE.match(article.folded, hit.start)
        if found is None or _NO_DAY.search(article.folded[max(0, hit.start - 6) : hit.start]):
            continue
        if found.group().endswith(" may") and article.text[found.end() - 3] != "M":
            continue
        position = found.end()
        written = article.text[found.start() : found.end()]
        yield Match(
            *found.span(), f"“{written}”: the article does not say when it was written; give the date"
        )
