"""Forms that start from a literal: where the literal does not stand nothing is compiled or searched."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from copylint.analysis.article import Article
from copylint.analysis.folding import fold
from copylint.checks.data.safe_patterns import compile_safe
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_WINDOW = 400  # code points on either side of the literal in which its form may lie


class _Marks:
    """The option `marks`: regular expressions by a literal that each of them holds."""

    def __init__(self, options: Options) -> None:
        self._forms: dict[str, list[str]] = {}
        for literal, form in options.mapping("marks").items():
            self._forms.setdefault(fold(literal), []).append(form)
        self._literals = list(self._forms)

    def find(self, article: Article, hits: Sequence[Hit]) -> Iterator[re.Match[str]]:
        """Every place where a form stands around its literal; those of one form do not overlap."""
        text, ends = article.text, dict[str, int]()
        for number, start, end in hits:
            begin = text.rfind("\n", max(0, start - _WINDOW), start) + 1
            for form in self._forms[self._literals[number]]:
                floor = max(ends.get(form, 0), begin or start - _WINDOW, 0)
                if start < floor or (form[0] == "^" and floor > begin):
                    continue
                found = _around(compile_safe(form), text, floor, start, end)
                if found:
                    ends[form] = found.end()
                    yield found


@lru_cache(maxsize=8)
def _marks(options: Options) -> _Marks:
    return _Marks(options)


def find_marks(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[re.Match[str]]:
    """The marks of a rule's option `marks`, whose literals are its triggers, in an article.

    Raises OptionError for a regular expression that is none, or that could take for ever.
    """
    return _marks(options).find(article, hits)


def _around(pattern: re.Pattern[str], text: str, floor: int, start: int, end: int) -> re.Match[str] | None:
    """The first match of a form that covers the literal."""
    ceiling = min(len(text), end + _WINDOW)
    if pattern.pattern[0] == "^":
        found = pattern.match(text, floor, ceiling)
        return found if found and found.end() >= end else None
    for found in pattern.finditer(text, floor, ceiling):
        if found.end() >= end:
            return found if found.start() <= start else None
    return None
