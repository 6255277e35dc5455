"""What a desk has decided to leave alone, said in comments of the copy (Markdown and HTML).

    <!-- copylint: ignore[repetition/doubled-word] the poem has it -->   the block it is in, else the next
    <!-- copylint: off[names] --> … <!-- copylint: on[names] -->         everything between
    <!-- copylint: ignore-file[dates, numbers] -->                       the whole file

In the brackets stand ids, former ids and groups; without brackets a directive means every rule.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from copylint.documents import Comment, Document
from copylint.findings import Finding
from copylint.regexes import compile_regex
from copylint.rulebook.names import MALFORMED, UNUSED, RuleNames

_ADDRESSED = compile_regex(r"\s*copylint\b", re.IGNORECASE)
_DIRECTIVE = compile_regex(
    r"\s*copylint:\s*(?P<verb>ignore-file|ignore|off|on)(?:\[(?P<names>[^\]]*)\])?(?:\s.*)?", re.DOTALL
)
_FORM = "This comment is no suppression: write “copylint: ignore[rule] reason” (or ignore-file, off, on)"
# What may stand between the end of a block's text and a comment that is still in that block.
_SAME_BLOCK = compile_regex(
    r"(?:[^\S\r\n]|[*_`~]|</?(?:a|abbr|b|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|u)\b[^<>\r\n]*>)*",
    re.IGNORECASE,
)


class _Directive(NamedTuple):
    """A comment that speaks to copylint, understood; no names: every rule."""

    comment: Comment
    verb: str
    names: tuple[str | None, ...]


@dataclass
class _Suppression:
    """Silence for what one word names (None: every rule) over a stretch of the file."""

    comment: Comment
    name: str | None
    start: int
    end: int

    def covers(self, finding: Finding) -> bool:
        """Whether a finding touches the stretch; one of no width may stand at its ends."""
        start, end = finding.start.offset, finding.end.offset
        return (start < self.end and end > self.start) or self.start <= start == end <= self.end


def suppress(
    findings: Sequence[Finding], document: Document, rules: RuleNames, ran: Collection[str]
) -> list[Finding]:
    """The findings, sorted by place, that the copy's comments leave, and those about the comments themselves.

    ran: ids of the rules of this run, those about suppressions among them. A suppression is called unused
    only where the rules that it names have run.
    """
    directives, broken = _read(document, rules)
    suppressions = _suppressions(directives, document, rules, broken)
    silenced, unused = _apply(suppressions, findings, rules)
    left = [finding for number, finding in enumerate(findings) if number not in silenced]
    if UNUSED in ran:
        left += (_unused(one, document, rules) for one in unused if rules.is_judged(one.name, ran))
    if MALFORMED in ran:
        left += broken
    return sorted(left, key=Finding.sort_key)


def _read(document: Document, rules: RuleNames) -> tuple[list[_Directive], list[Finding]]:
    """The directives of a document, and findings about the comments that only try to be one."""
    directives = []
    broken = []
    for comment in document.comments:
        if not _ADDRESSED.match(comment.text):
            continue
        match = _DIRECTIVE.fullmatch(comment.text)
        if match is None:
            broken.append(_finding(MALFORMED, comment, document, rules, _FORM))
        elif problem := _naming_problem(match, rules):
            broken.append(_finding(MALFORMED, comment, document, rules, problem))
        else:
            directives.append(_Directive(comment, match["verb"], _names(match) or (None,)))
    return directives, broken


def _names(match: re.Match[str]) -> tuple[str, ...]:
    written = match["names"]
    return () if written is None else tuple(dict.fromkeys(name.strip() for name in written.split(",")))


def _naming_problem(match: re.Match[str], rules: RuleNames) -> str | None:
    for name in _names(match):
        if not name:
            return (
                "This suppression has a gap where a rule should stand; without brackets it means every rule"
            )
        if not rules.ids(name):
            return f"This suppression names “{name}”, which is no rule or group{rules.suggestion(name)}"
    return None


def _suppressions(
    directives: Sequence[_Directive], document: Document, rules: RuleNames, broken: list[Finding]
) -> list[_Suppression]:
    """What the directives silence; an `on` where nothing is off is added to `broken`."""
    if not directives:
        return []
    blocks = _Blocks(document)
    found: list[_Suppression] = []
    off: dict[str | None, _Suppression] = {}
    for directive in directives:
        if directive.verb != "on":
            found += (_open(directive, name, blocks, off) for name in directive.names)
        elif not _close(directive, off):
            message = "This comment ends a suppression, but none is open: take it out"
            broken.append(_finding(MALFORMED, directive.comment, document, rules, message))
    return found


def _open(
    directive: _Directive, name: str | None, blocks: _Blocks, off: dict[str | None, _Suppression]
) -> _Suppression:
    """A suppression. One of `off` is noted there until `on`; where the name was off already it is empty."""
    comment = directive.comment
    if directive.verb == "ignore":
        return _Suppression(comment, name, *blocks.span(comment))
    if directive.verb == "ignore-file":
        return _Suppression(comment, name, 0, blocks.file_end)
    if name in off:
        return _Suppression(comment, name, comment.end, comment.end)
    off[name] = _Suppression(comment, name, comment.end, blocks.file_end)
    return off[name]


def _close(directive: _Directive, off: dict[str | None, _Suppression]) -> bool:
    """End what is off by these names (all of it where there are none); whether there was anything."""
    names = list(off) if directive.names == (None,) else [name for name in directive.names if name in off]
    for name in names:
        off.pop(name).end = directive.comment.start
    return bool(names)


def _apply(
    suppressions: Sequence[_Suppression], findings: Sequence[Finding], rules: RuleNames
) -> tuple[set[int], list[_Suppression]]:
    """The numbers of the findings that are silenced, and the suppressions that silence none.

    Of several with one name and one stretch only the first counts: the others silence nothing more.
    """
    starts = [finding.start.offset for finding in findings]
    longest = max((finding.end.offset - finding.start.offset for finding in findings), default=0)
    silenced: set[int] = set()
    unused = []
    seen: set[tuple[str | None, int]] = set()
    for one in suppressions:
        hits: set[int] = set()
        if (one.name, one.start) not in seen:
            near = range(bisect_left(starts, one.start - longest), bisect_right(starts, one.end))
            hits = {n for n in near if one.covers(findings[n]) and rules.is_named(findings[n].rule, one.name)}
        if not hits:
            unused.append(one)
        seen.add((one.name, one.start))
        silenced |= hits
    return silenced, unused


class _Blocks:
    """Where the blocks of a document stand in the file."""

    def __init__(self, document: Document) -> None:
        self._text = document.source.text
        self.file_end = len(self._text)
        spans = [document.source_span(block.start, block.end) for block in document.blocks]
        self._starts = [start for start, _ in spans]
        self._ends = [end for _, end in spans]

    def span(self, comment: Comment) -> tuple[int, int]:
        """The block that a comment stands in or at the end of, else the next one, else nothing."""
        index = bisect_right(self._starts, comment.start) - 1
        if index >= 0 and self._holds(index, comment):
            return self._starts[index], max(self._ends[index], comment.end)
        if index + 1 < len(self._starts):
            return self._starts[index + 1], self._ends[index + 1]
        return comment.end, comment.end

    def _holds(self, index: int, comment: Comment) -> bool:
        end = self._ends[index]
        return end > comment.start or _SAME_BLOCK.fullmatch(self._text, end, comment.start) is not None


def _unused(suppression: _Suppression, document: Document, rules: RuleNames) -> Finding:
    what = "every rule" if suppression.name is None else f"“{suppression.name}”"
    message = f"This suppression of {what} silences nothing: take it out"
    return _finding(UNUSED, suppression.comment, document, rules, message)


def _finding(rule_id: str, comment: Comment, document: Document, rules: RuleNames, message: str) -> Finding:
    source = document.source
    return Finding(
        rule=rule_id,
        severity=rules.severity(rule_id),
        message=message,
        start=source.location(comment.start),
        end=source.location(comment.end),
        text=source.text[comment.start : comment.end],
    )
