"""grammar/measure-hyphen: a number and its unit before a noun."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.checks.grammar.slips import Slip, SlipFinder
from copylint.findings import Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

# "a 19-year-old man reputed to …": the number has its unit.
_IS_MEASURE = compile_regex(
    r"\w+-(?:year|month|week|day|hour|minute|mile|foot|inch|page|member|man|point)\b"
).match

SLIPS = (
    Slip(
        "a|an|his|her|its|their|this|another < $few|NUM year|month|week|day|hour|minute|mile|kilometer"
        "|kilometre|meter|metre|foot"
        "|inch|page|member|story|storey|point|man|nation|bedroom|acre|megawatt|person|seat > @n&!r|@j&!r|@g",
        "{0}-{1}",
        "“{text}” takes a hyphen: “{right}”",
        lambda words, before: (
            any(map(_IS_MEASURE, words))
            or words[-1] in ("old", "ago", "earlier", "ahead", "high", "long", "wide", "deep", "away")
        ),
    ),
)
_FINDER = SlipFinder(SLIPS)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Numbers and units in the singular that describe a noun."""
    return _FINDER.find(article)
