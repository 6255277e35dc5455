"""Forms that start from a literal: where the literal does not stand nothing is compiled or searched."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from copylint.analysis.article import Article
from copylint.checks.data.safe_patterns import compile_safe

_WINDOW = 400  # code points on either side of the literal in which its form may lie


def find_marks(article: Article, forms: Mapping[str, str]) -> Iterator[re.Match[str]]:
    """Every place where a form, by its literal, stands in the article's text; those of one form do not overlap.

    forms: regular expressions by a literal (in the case of the text) that each of them holds.
    Raises OptionError for a regular expression that is none, or that could take for ever.
    """
    text = article.text
    for literal, form in forms.items():
        place, position = text.find(literal), 0
        while place >= 0:
            window = max(position, place - _WINDOW)
            found = _nearest(compile_safe(form), text, window, place, len(literal))
            if found:
                yield found
            position = max(position, found.end() if found else place + len(literal))
            place = text.find(literal, max(position, place + 1))


def _nearest(
    pattern: re.Pattern[str], text: str, start: int, place: int, length: int
) -> re.Match[str] | None:
    """The first match of a form that covers the literal."""
    for found in pattern.finditer(text, start, min(len(text), place + _WINDOW)):
        if found.end() >= place + length:
            return found if found.start() <= place else None
    return None
