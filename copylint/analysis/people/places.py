"""Countries that a stretch of text names, by their names and adjectives."""

from __future__ import annotations

from copylint.analysis.people.runs import RUN
from copylint.analysis.people.titles import country_at, read_words
from copylint.analysis.spans import Span


def countries_in(text: str, span: Span) -> frozenset[str]:
    """The names of the countries that a span of the text names."""
    found = set()
    for match in RUN.finditer(text, span.start, span.end):
        words = read_words(match.group())
        for index in range(len(words)):
            country = country_at(words, index)
            if country:
                found.add(country[0].name)
    return frozenset(found)
