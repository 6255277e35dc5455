"""punctuation/dashes: the dash between words as the house has it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.checks.style.dateline import dateline
from copylint.findings import Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_DASH = compile_regex(r"(?<=[\w.,!?)\]\"”’%])(?P<dash> ?(?:—|–|--) ?| - )(?=[\w(\[\"“‘$£€])")


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Each dash of another length, or with other spaces, than the house's; ranges of figures apart."""
    wanted = options.text("dash")
    text = article.text
    opening = dateline(article)  # its dash is style/dateline's
    for hit in hits:
        found = _DASH.search(text, max(0, hit.start - 2), hit.end + 2)
        if found is None or not found.start() <= hit.start < found.end() or found["dash"] == wanted:
            continue
        if opening and opening.start() <= hit.start < opening.end():
            continue
        tight = not found["dash"].startswith(" ") and not found["dash"].endswith(" ")
        sides = text[found.start() - 1], text[found.end()]
        if (tight and "–" in found["dash"]) or all(side.isdigit() for side in sides):
            continue  # "2010–12", "US–China"
        shown = found["dash"].strip()
        message = (
            f"“{shown}”: the house writes its dash “{wanted}”"
            if shown != wanted.strip()
            else f"The spaces around this dash are not the house's: write “{wanted}”"
        )
        yield Match.replacing(*found.span(), wanted, message)
