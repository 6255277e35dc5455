"""Where in the article a match must stand for its rule to speak."""

from __future__ import annotations

from copylint.analysis.article import Article
from copylint.findings import Match
from copylint.rulebook.model import Place

# Marks that may stand around words that fill their block: brackets, dashes, stars, stops.
_TRIMMINGS = " \t.,:;!?…*_-–—|#>()[]{}<\"'“”‘’»«›•·=~"


def stands_at(place: Place, match: Match, article: Article) -> bool:
    """Whether a match stands at a place of its article; see Rule.place."""
    if place == "anywhere":
        return True
    block = article.document.block_at(match.start)
    if place == "first-block":
        return block == article.document.blocks[0]
    if place == "last-block":
        return block == article.document.blocks[-1]
    starts = not article.text[block.start : match.start].strip(_TRIMMINGS)
    ends = not article.text[match.end : block.end].strip(_TRIMMINGS)
    return (starts or place == "block-end") and (ends or place == "block-start")
