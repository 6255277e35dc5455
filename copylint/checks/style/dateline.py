"""style/dateline: the place and the dash that open a report, as the house has them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.findings import Change, Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_DATELINE = compile_regex(
    r"(?P<city>[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3})(?P<region>, [A-Z][\w. ’'-]{1,25}?)?"
    r"(?:, (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]* \d{1,2})?"
    r"(?: \((?P<agency>[A-Za-z ]{2,12})\))? ?(?P<dash>[—–]|--| - ) ?(?=[A-Z“\"])"
)
_FIRST_BLOCKS = 3


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """What is wrong with the dateline, where the article has one."""
    found = dateline(article)
    if found:
        yield from _check(article.text, found, options)


def dateline(article: Article) -> re.Match[str] | None:
    """The dateline, its dash included, where the article has one."""
    for block in article.prose[:_FIRST_BLOCKS]:
        found = _DATELINE.match(article.text, block.start, min(block.end, block.start + 120))
        if found and block.end - found.end() >= len(found[0]):
            return found
    return None


def _check(text: str, found: re.Match[str], options: Options) -> Iterator[Match]:
    city = found["city"]
    if options.flag("capitals") and not city.isupper() and (found["agency"] or found["region"]):
        yield Match.replacing(
            *found.span("city"), city.upper(), f"“{city}”: the dateline's city stands in capitals here"
        )
    alone = {name.upper() for name in options.words("alone")}
    if found["region"] and city.upper() in alone:
        message = f"“{city}{found['region']}”: this city stands alone in a dateline"
        yield Match(found.start("city"), found.end("region"), message, (Change(*found.span("region"), ""),))
    dash = found["dash"].strip()
    if options.text("dash") not in (dash, "any"):
        right = options.text("dash")
        yield Match.replacing(
            found.start("dash"),
            found.end("dash"),
            f"{right}" if len(found["dash"]) < 3 else f" {right} ",
            f"“{dash}”: the dateline ends with “{right}” here",
        )
