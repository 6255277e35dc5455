"""The page to read first: a Document and rules in, Findings out."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from copylint.analysis.article import Article
from copylint.analysis.house import House
from copylint.analysis.proofreading import Proofreader
from copylint.documents.document import Document
from copylint.findings import Change, Edit, Finding, Fix, Match, Related
from copylint.regexes import compile_regex
from copylint.rulebook.exceptions import is_excepted
from copylint.rulebook.kinds import kind_of
from copylint.rulebook.matcher import Hit, Matcher
from copylint.rulebook.model import Rule
from copylint.rulebook.places import stands_at

_SIC = compile_regex(r"[\"'”’,.;:]*\s*[\[(]sic[\])]", re.IGNORECASE)


class Linter:
    """A selection of rules, ready to read any number of articles."""

    def __init__(
        self, rules: Sequence[Rule], house: House | None = None, proofreader: Proofreader | None = None
    ) -> None:
        self._rules = tuple(rules)
        self._house = house or House()
        self._proofreader = proofreader
        self._alone = [number for number, rule in enumerate(rules) if rule.alone]
        self._others = [number for number, rule in enumerate(rules) if not rule.alone]
        self._yields = _yields(rules)
        self._always = [rule.is_always_asked for rule in rules]
        self._finders = [kind_of(rule.kind).build(rule) for rule in rules]
        self._matcher = Matcher([rule.factors for rule in rules], [rule.wants_words for rule in rules])

    def lint(self, document: Document) -> list[Finding]:
        """The findings in a Document, by place; each at most once."""
        article = Article(document, self._house, self._proofreader)
        hits = self._matcher.scan(article.folded)
        found = self._findings(self._alone, article, hits) or self._findings(self._others, article, hits)
        return sorted(self._without_echoes(found), key=Finding.sort_key)

    def _without_echoes(self, found: set[Finding]) -> Iterator[Finding]:
        """One finding for one defect.

        Left out are those inside another of the same rule, and those whose rule yields to another that found the
        same words.
        """
        by_rule: dict[str, list[Finding]] = {}
        for one in sorted(found, key=_outermost_first):
            said = by_rule.setdefault(one.rule, [])
            if not said or one.end.offset > said[-1].end.offset:
                said.append(one)
        places = {rule: _Places(findings) for rule, findings in by_rule.items()}
        for rule, findings in by_rule.items():
            stronger = [places[other] for other in self._yields[rule] if other in places]
            yield from (one for one in findings if not any(other.touch(one) for other in stronger))

    def _findings(
        self, numbers: Sequence[int], article: Article, hits: Mapping[int, Sequence[Hit]]
    ) -> set[Finding]:
        """What some of the rules, by their numbers, find: without what the rule or the copy itself excepts."""
        found = set()
        for number in numbers:
            if self._always[number] or number in hits:
                rule = self._rules[number]
                for match in self._finders[number].find(article, hits.get(number, ())):
                    if not _is_exempt(rule, match, article):
                        found.add(_finding(rule, match, article.document))
        return found


def _outermost_first(finding: Finding) -> tuple[int, int, str]:
    return finding.start.offset, -finding.end.offset, finding.message


class _Places:
    """Where the findings of a rule stand."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        spans = sorted((one.start.offset, one.end.offset) for one in findings)
        self._starts = [start for start, _ in spans]
        self._ends = list(accumulate((end for _, end in spans), max))  # the farthest so far

    def touch(self, finding: Finding) -> bool:
        """Whether one of them shares words with a finding of another rule."""
        before = bisect_left(self._starts, finding.end.offset)
        return before > 0 and self._ends[before - 1] > finding.start.offset


def _yields(rules: Sequence[Rule]) -> dict[str, Sequence[str]]:
    """The rules that each rule yields to: those of the engine to all of ours."""
    ours = [rule.id for rule in rules if rule.kind != "engine"]
    return {rule.id: ours if rule.kind == "engine" else rule.yields for rule in rules}


def _is_exempt(rule: Rule, match: Match, article: Article) -> bool:
    """Whether a match is silent: in code, out of place, in quoted words, an exception, or marked [sic]."""
    if not article.document.blocks:
        return False
    if article.document.block_at(match.start).kind == "code" or not stands_at(rule.place, match, article):
        return True
    if rule.exceptions and is_excepted(rule.exceptions, match, article.folded):
        return True
    if rule.quoted == "skip" and article.is_quoted(match.start, match.end):
        return True
    return _SIC.match(article.text, match.end) is not None


def _finding(rule: Rule, match: Match, document: Document) -> Finding:
    """The finding that a match becomes in the file."""
    source = document.source
    start, end = document.source_span(match.start, match.end)
    return Finding(
        rule=rule.id,
        severity=rule.severity,
        message=match.message or rule.message,
        start=source.location(start),
        end=source.location(end),
        text=document.text[match.start : match.end],
        fix=_fix(rule, match, document) if match.changes else None,
        related=tuple(
            Related(note.message, *map(source.location, document.source_span(note.start, note.end)))
            for note in match.related
        ),
    )


def _fix(rule: Rule, match: Match, document: Document) -> Fix:
    """A match's changes as edits of the file; unsafe where one of them crosses markup."""
    safe = rule.fix == "safe" if match.safe is None else match.safe
    crosses = any(document.crosses_markup(change.start, change.end) for change in match.changes)
    return Fix(
        message=_describe(match.changes, document),
        applicability="safe" if safe and not crosses else "unsafe",
        edits=tuple(_edit(change, document) for change in match.changes),
    )


def _edit(change: Change, document: Document) -> Edit:
    from copylint.documents.escape import escape

    start, end = document.source_span(change.start, change.end)
    locate = document.source.location
    return Edit(locate(start), locate(end), escape(change.content, document.format))


def _describe(changes: Sequence[Change], document: Document) -> str:
    change = changes[0]
    old = document.text[change.start : change.end].strip()
    if not change.content.strip():
        return f"Remove “{old}”"
    return f"Replace “{old}” with “{change.content.strip()}”" if old else f"Insert “{change.content.strip()}”"
