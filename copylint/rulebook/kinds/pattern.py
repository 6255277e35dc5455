"""Rules that are one regular expression, or a list of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.findings import Match
from copylint.regexes import compile_regex
from copylint.rulebook.factors import required_factors
from copylint.rulebook.hazards import hazard
from copylint.rulebook.kinds import BodyError, Finder
from copylint.rulebook.kinds.regions import search
from copylint.rulebook.matcher import Hit
from copylint.rulebook.model import Rule
from copylint.rulebook.wording import fill, like, shortened


class _Form(NamedTuple):
    """A regular expression and its replacement template."""

    source: str
    replacement: str | None = None


def read(body: object) -> list[_Form]:
    """The regular expressions under the key. Raises BodyError."""
    if not isinstance(body, list):
        return [_read_one(body)]
    if not body:
        raise BodyError("must not be an empty list")
    return [_read_one(entry, number) for number, entry in enumerate(body)]


def _read_one(entry: object, *keys: int) -> _Form:
    if isinstance(entry, str):
        return _Form(entry)
    if (
        isinstance(entry, dict)
        and isinstance(entry.get("match"), str)
        and set(entry) <= {"match", "replacement"}
    ):
        return _Form(entry["match"], entry.get("replacement"))
    raise BodyError(
        "must be a regular expression, a map of `match` and `replacement`, or a list of these", *keys
    )


def factors(rule: Rule) -> tuple[str, ...] | None:
    """The required literals of the regular expressions, which are checked on the way."""
    found = _factors(rule)
    if any(literals is None for literals in found):
        return None
    return tuple(literal for literals in found for literal in literals or ())


def owners(rule: Rule) -> tuple[int, ...]:
    """For each factor the number of the regular expression that it belongs to."""
    return tuple(number for number, literals in enumerate(_factors(rule)) for _ in literals or ())


def _factors(rule: Rule) -> list[tuple[str, ...] | None]:
    is_list = isinstance(rule.body, list)
    return [_check(form, *([number] if is_list else [])) for number, form in enumerate(read(rule.body))]


def _check(form: _Form, *keys: int) -> tuple[str, ...] | None:
    """The required literals of one regular expression. Raises BodyError."""
    try:
        danger = hazard(form.source)
        compiled = re.compile(form.source, re.MULTILINE)
        found = required_factors(form.source)
    except (re.error, OverflowError, RecursionError) as error:
        raise BodyError(f"not a regular expression: {error}", *keys) from None
    if danger:
        raise BodyError(danger, *keys)
    if compiled.match(""):
        raise BodyError("matches the empty text", *keys)
    if form.replacement is not None:
        _check_template(compiled, form.replacement, *keys)
    return found


def _check_template(pattern: re.Pattern[str], template: str, *keys: int) -> None:
    try:
        re.compile(f"(?:{pattern.pattern})|", re.MULTILINE).sub(template, "", count=1)
    except (re.error, IndexError) as error:
        raise BodyError(f"{error}", *keys, "replacement") from None


def build(rule: Rule) -> Finder:
    """See Kind."""
    return _Pattern(rule)


class _Pattern:
    def __init__(self, rule: Rule) -> None:
        self._rule = rule
        self._forms = read(rule.body)
        self._compiled: dict[int, re.Pattern[str]] = {}

    def _pattern(self, number: int) -> re.Pattern[str]:
        """A regular expression, compiled when its first hit asks for it."""
        if number not in self._compiled:
            flags = re.MULTILINE | (0 if self._rule.case == "exact" else re.IGNORECASE)
            self._compiled[number] = compile_regex(self._forms[number].source, flags)
        return self._compiled[number]

    def find(self, article: Article, hits: Sequence[Hit]) -> Iterator[Match]:
        """The matches; a group named `span` narrows what is reported and replaced.

        Of matches of several regular expressions that overlap the first is reported, of those the longest.
        """
        found = [
            (number, match)
            for number, where in self._hits(hits)
            for match in search(self._pattern(number), article.straight, article, where)
        ]
        if len(self._forms) > 1:
            found.sort(key=lambda entry: (entry[1].start(), -entry[1].end(), entry[0]))
        position = -1
        for number, match in found:
            if match.start() >= position:
                position = match.end()
                yield self._match(article, match, self._forms[number])

    def _hits(self, hits: Sequence[Hit]) -> Iterator[tuple[int, Sequence[Hit] | None]]:
        """The numbers of the regular expressions that may match, and where."""
        if self._rule.factors is None:
            yield from ((number, None) for number in range(len(self._forms)))
        elif len(self._forms) == 1:
            yield 0, hits
        else:
            by_owner: dict[int, list[Hit]] = {}
            for hit in hits:
                by_owner.setdefault(self._rule.owners[hit.factor], []).append(hit)
            yield from by_owner.items()

    def _match(self, article: Article, found: re.Match[str], form: _Form) -> Match:
        named = found.re.groupindex
        group: str | int = "span" if "span" in named and found["span"] is not None else 0
        start, end = found.span(group)
        text = article.text[start:end]
        groups = {name: article.text[slice(*found.span(name))] for name in named if found[name]}
        if form.replacement is None:
            return Match(start, end, fill(self._rule.message, **{**groups, "text": shortened(text)}))
        replacement = like(text, found.expand(form.replacement))
        message = fill(self._rule.message, **{**groups, "text": text, "replacement": replacement})
        return Match.replacing(start, end, replacement, message)
