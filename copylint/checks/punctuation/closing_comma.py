"""punctuation/closing-comma: the comma behind a state or a year that another comma set off."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.checks.style.state_names import STATES
from copylint.findings import Change, Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_MONTH = (
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
    r"|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)"
)
_DATE = compile_regex(rf"\b{_MONTH} \d{{1,2}}, (?P<last>(?:1[5-9]|20)\d\d)(?= (?!and\b|or\b)[a-z])")
_PLACE = compile_regex(
    r"(?<=[a-z]), (?P<last>" + "|".join(sorted(STATES, key=len, reverse=True)) + r")(?= (?!and\b|or\b)[a-z])"
)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Each state behind a city, and each year behind a month and a day, that only one comma sets off."""
    for pattern, on, what in ((_DATE, "years", "year"), (_PLACE, "states", "state")):
        if not options.flag(on):
            continue
        for _, start, end in article.prose:
            for found in pattern.finditer(article.text, start, end):
                last, stop = found["last"], found.end("last")
                message = f"A comma before this {what} calls for one behind it: write “{last},”"
                yield Match(found.start("last"), stop, message, (Change(stop, stop, ","),))
