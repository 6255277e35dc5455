"""style/currency: sums of money as the house has them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.findings import Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_SUM = compile_regex(
    r"(?P<symbol>(?:US|C|CA|A|AU|NZ|HK|S)?\$|£|€|¥|₹)(?P<figure>\d[\d,]*(?:\.\d+)?)(?P<gap> ?|-)"
    r"(?P<size>thousand|million|billion|trillion|k|mn|m|bn|b|tn|trn)\b"
)
_CODE = compile_regex(
    r"(?:\b(?P<before>USD|EUR|GBP) ?(?P<figure>\d[\d,.]*\d|\d)|"
    r"(?<![\w$£€.,])(?P<figure2>\d[\d,.]*\d|\d) ?(?P<after>USD|EUR|GBP)\b)"
)
_SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£"}
_EITHER = "any"
_BEFORE, _BEHIND = 24, 36  # code points of a sum around its sign or code
_SIZES = {
    "k": "thousand",
    "m": "million",
    "mn": "million",
    "b": "billion",
    "bn": "billion",
    "tn": "trillion",
    "trn": "trillion",
}


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Sums whose size or currency the house writes in another way."""
    sizes = options.mapping("sizes")
    seen: set[int] = set()
    for found in _around(article, _SUM, hits, seen):
        size = _SIZES.get(found["size"], found["size"])
        wanted = str(sizes.get(size, size))
        if wanted == _EITHER:
            continue
        right = f"{found['symbol']}{found['figure']}{'' if len(wanted) < 4 else found['gap'] or ' '}{wanted}"
        if right != found[0]:
            yield Match.replacing(*found.span(), right, f"“{found[0]}”: the house writes “{right}”")
    if options.flag("symbols"):
        for found in _around(article, _CODE, hits, seen):
            code, figure = found["before"] or found["after"], found["figure"] or found["figure2"]
            right = _SYMBOLS[code] + figure
            yield Match.replacing(*found.span(), right, f"“{found[0]}”: the house writes “{right}”")


def _around(
    article: Article, pattern: re.Pattern[str], hits: Sequence[Hit], seen: set[int]
) -> Iterator[re.Match[str]]:
    """The matches of a pattern that hold one of the signs or codes at the hits, each once."""
    for hit in hits:
        for found in pattern.finditer(article.text, max(0, hit.start - _BEFORE), hit.end + _BEHIND):
            if found.start() <= hit.start < found.end() and found.start() not in seen:
                seen.add(found.start())
                yield found
