"""punctuation/apostrophe: “two day's notice”, “two MP's resigned”, “the mayor 's car”."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_SEVERAL = (
    r"\b(?:[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Tt]welve|[Ff]ifteen|[Tt]wenty"
    r"|[Ss]everal|[Mm]any|[2-9]|[1-9]\d)"
)
_LASTING = Pattern(
    rf"{_SEVERAL} (?P<span>(?P<word>day|week|month|year|hour|minute)'s)"
    r"(?= (?:[a-z]{2,12} )?(?:notice|work|worth|time|leave|pay|wages|rent|detention|imprisonment|jail|prison|experience"
    r"|delay|walk|drive|journey|flight|march|travel|absence|rest|supply|salary|holiday|vacation|service|training|talks"
    r"|negotiations|fighting|mourning|grace|probation)\b)"
)
# “bachelor's degrees” and “women's teams” belong to what follows; “that's” is a verb.
_COUNTED = Pattern(
    rf"(?:{_SEVERAL}|\b[Tt]hese|\b[Tt]hose) (?P<span>(?P<word>[A-Z]{{2,5}}|(?!(?:men|women|children|people|that|what"
    r"|who|there|here|she|day|week|month|year|hour|minute|world|bachelor|master)')[a-z]{3,16})'s)(?= )"
)
_FAMILY = Pattern(
    r"\b[Tt]he (?P<span>(?P<word>[A-Z][a-z]{2,14})'s)(?= (?:live|lived|adopted|divorced|emigrated)\b)"
)
_DETACHED = Pattern(r"(?<=[a-z])(?: 's|' s)(?= [a-z])")
_BACK = 30  # code points before a trigger


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Each apostrophe on the wrong side of its s, in a plural that owns nothing, or with a space beside it."""
    seen: set[int] = set()
    for hit in hits:
        if " " in (article.text[hit.start], article.text[hit.start + 1]):
            yield from _detached(article, hit)
            continue
        begin = max(article.document.block_at(hit.start).start, hit.start - _BACK)
        units = article.folded[hit.start] != "'"
        for pattern in (_LASTING,) if units else (_COUNTED, _FAMILY):
            for found in pattern.finditer(article.straight, begin, hit.end + 30):
                start, end = found.span("span")
                if start not in seen and hit.start < end <= hit.end:
                    seen.add(start)
                    right = found["word"] + ("s'" if units else "s")
                    message = f"“{article.text[start:end]}”: more than one is meant, write “{right}”"
                    yield Match.replacing(start, end, right, message)


def _detached(article: Article, hit: Hit) -> Iterator[Match]:
    found = _DETACHED.match(article.straight, hit.start)
    if found:
        written = article.text[slice(*found.span())]
        right = written.replace(" ", "")
        yield Match.replacing(*found.span(), right, f"“{written}”: no space belongs there, write “{right}”")
