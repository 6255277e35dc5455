"""Rules that are one regular expression."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from copylint.analysis.article import Article
from copylint.findings import Match
from copylint.rulebook.factors import required_factors
from copylint.rulebook.hazards import hazard
from copylint.rulebook.kinds import BodyError, Finder
from copylint.rulebook.kinds.regions import search
from copylint.rulebook.matcher import Hit
from copylint.rulebook.model import Rule
from copylint.rulebook.wording import fill, like


def read(body: object) -> tuple[str, str | None]:
    """The regular expression and its replacement template. Raises BodyError."""
    if isinstance(body, str):
        return body, None
    if isinstance(body, dict) and isinstance(body.get("match"), str) and set(body) <= {"match", "replacement"}:
        return body["match"], body.get("replacement")
    raise BodyError("must be a regular expression, or a map of `match` and `replacement`")


def factors(rule: Rule) -> tuple[str, ...] | None:
    """The required literals of the regular expression, which is checked on the way."""
    pattern, replacement = read(rule.body)
    try:
        danger = hazard(pattern)
        compiled = re.compile(pattern, re.MULTILINE)
        found = required_factors(pattern)
    except (re.error, OverflowError, RecursionError) as error:
        raise BodyError(f"not a regular expression: {error}") from None
    if danger:
        raise BodyError(danger)
    if compiled.match(""):
        raise BodyError("matches the empty text")
    if replacement is not None:
        _check_template(compiled, replacement)
    return found


def _check_template(pattern: re.Pattern[str], template: str) -> None:
    try:
        re.compile(f"(?:{pattern.pattern})|", re.MULTILINE).sub(template, "", count=1)
    except (re.error, IndexError) as error:
        raise BodyError(f"{error}", "replacement") from None


def build(rule: Rule) -> Finder:
    """See Kind."""
    return _Pattern(rule)


class _Pattern:
    def __init__(self, rule: Rule) -> None:
        self._rule = rule
        self._source, self._replacement = read(rule.body)

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(self._source, re.MULTILINE | (0 if self._rule.case == "exact" else re.IGNORECASE))

    def find(self, article: Article, hits: Sequence[Hit]) -> Iterator[Match]:
        """The matches; a group named `span` narrows what is reported and replaced."""
        where = None if self._rule.factors is None else hits
        for found in search(self._pattern, article.straight, article, where):
            yield self._match(article, found)

    def _match(self, article: Article, found: re.Match[str]) -> Match:
        group: str | int = "span" if "span" in self._pattern.groupindex and found["span"] is not None else 0
        start, end = found.span(group)
        text = article.text[start:end]
        groups = {name: article.text[slice(*found.span(name))] for name in self._pattern.groupindex if found[name]}
        if self._replacement is None:
            return Match(start, end, fill(self._rule.message, **{**groups, "text": text}))
        replacement = like(text, found.expand(self._replacement))
        message = fill(self._rule.message, **{**groups, "text": text, "replacement": replacement})
        return Match.replacing(start, end, replacement, message)
