"""A rule's exceptions: phrases in which its match is no defect."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.folding import fold
from copylint.analysis.tokens import is_bounded
from copylint.findings import Match


def is_excepted(exceptions: Sequence[str], match: Match, folded: str) -> bool:
    """Whether one of the phrases stands at the match: around it, in it or over its edge."""
    return any(_stands(fold(phrase), match, folded) for phrase in exceptions)


def _stands(phrase: str, match: Match, folded: str) -> bool:
    return any(
        start < match.end
        and start + len(phrase) > match.start
        and is_bounded(folded, start, start + len(phrase))
        for start in _occurrences(phrase, folded, max(0, match.start - len(phrase)), match.end + len(phrase))
    )


def _occurrences(phrase: str, folded: str, begin: int, end: int) -> Iterator[int]:
    start = folded.find(phrase, begin, end)
    while start >= 0:
        yield start
        start = folded.find(phrase, start + 1, end)
