"""style/times: the clock as the house has it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.findings import Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_TIME = compile_regex(
    r"(?<![\w.:,$£€])(?P<hour>0?[1-9]|1[0-2])(?:[:.](?P<minute>[0-5]\d))?(?P<half> ?(?:a\.m\.|p\.m\.|am\b|pm\b))",
    re.IGNORECASE,
)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Each time of the twelve-hour clock that the house writes in another way."""
    for found in _TIME.finditer(article.text):
        right = _wanted(found, options)
        if right != found[0]:
            yield Match.replacing(*found.span(), right, f"“{found[0]}”: the house writes “{right}”")


def _wanted(found: re.Match[str], options: Options) -> str:
    hour, minute, half = int(found["hour"]), found["minute"] or "00", found["half"].strip().lower()[0]
    if options.number("clock") == 24:
        return f"{hour % 12 + (12 if half == 'p' else 0):02}:{minute}"
    if hour == 12 and minute == "00" and options.flag("noon"):
        return "noon" if half == "p" else "midnight"
    mark = options.text("separator")
    clock = str(hour) if minute == "00" and options.flag("drop-zeros") else f"{hour}{mark}{minute}"
    return clock + options.text("halves").replace("x", half)
