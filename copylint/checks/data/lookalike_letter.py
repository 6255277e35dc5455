"""data/lookalike-letter: a Cyrillic or Greek letter that stands in a Latin word and looks like one of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_LATIN = str.maketrans(
    "аеорсухіјѕԁһАВЕКМНОРСТУХІЈЅοναΑΒΕΖΗΙΚΜΝΟΡΤΥΧ",
    "aeopcyxijsdhABEKMHOPCTYXIJSovaABEZHIKMNOPTYX",
)
_FOREIGN = Pattern("[\u0370-\u03ff\u0400-\u052f]")
_WORD = Pattern(r"[^\W\d_]+")


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Words of both alphabets that Latin letters alone would write the same way."""
    if article.text.isascii() or not _FOREIGN.search(article.text):
        return
    for word in _WORD.finditer(article.text):
        right = word.group().translate(_LATIN)
        if right != word.group() and right.isascii() and set(right) & set(word.group()):
            message = (
                f"“{word.group()}” has a letter of another alphabet in it; write “{right}” in Latin letters"
            )
            yield Match.replacing(*word.span(), right, message)
