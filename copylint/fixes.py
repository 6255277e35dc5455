"""Fixes put into a text, round by round until it stands still, and never one that makes a new finding."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from copylint.documents.source import Source
from copylint.findings import Edit, Finding

_MOST_ROUNDS = 20

Lint = Callable[[Source], Sequence[Finding]]
# Findings by rule and words: what stays the same when the text around them moves.
Tally = Counter[tuple[str, str]]


class Fixed(NamedTuple):
    """What became of a file's text.

    source: the text after all rounds; applied: the findings whose fixes went in, round by round; left: the
    findings of that text; notes: which fixes were wanted and did not go in, and why.
    """

    source: Source
    applied: tuple[Finding, ...]
    left: tuple[Finding, ...]
    notes: tuple[str, ...] = ()


def fix_source(source: Source, lint: Lint, *, unsafe: bool = False) -> Fixed:
    """The text with its safe fixes in, and the unsafe ones too if wanted.

    lint: gives the findings of a text. It is asked again after each round, for one fix may make room for
    another. Where the outcome has a finding that was not there before, all is done again with the fixes tried
    apart, and those that bring one are left out.
    """
    findings = tuple(lint(source))
    fixed = _Fixer(lint, unsafe, None).run(source, findings)
    if _tally(fixed.left) - _tally(findings):
        return _Fixer(lint, unsafe, _tally(findings)).run(source, findings)
    return fixed


class _Fixer:
    """Runs the rounds; `known`: the only findings that a round may leave behind, None for any."""

    def __init__(self, lint: Lint, unsafe: bool, known: Tally | None) -> None:
        self._lint = lint
        self._unsafe = unsafe
        self._known = known
        self._notes: dict[str, None] = {}
        self._harmful: list[Finding] = []

    def run(self, source: Source, findings: Sequence[Finding]) -> Fixed:
        applied: list[Finding] = []
        seen = {source.text}
        for _ in range(_MOST_ROUNDS):
            text, done = self._round(source, findings)
            if not done:
                break
            if text in seen:
                self._note(f"the fixes of {_rules(done)} undo each other; the last of them are left out")
                break
            seen.add(text)
            applied += done
            source = replace(source, text=text)
            findings = self._lint(source)
        else:
            self._note(f"still changing after {_MOST_ROUNDS} rounds of fixes: run it again")
        for one in self._harmful:
            self._note(f"line {one.start.row}: the fix of {one.rule} left out: it would make a new finding")
        return Fixed(source, tuple(applied), tuple(findings), tuple(self._notes))

    def _round(self, source: Source, findings: Sequence[Finding]) -> tuple[str, list[Finding]]:
        wanted = list(self._wanted(source, findings))
        text, done = apply_fixes(source.text, wanted, unsafe=True)
        if self._known is None or not done:
            return text, done
        kept = self._harmless(source, done, [])
        self._harmful = [finding for finding in done if finding not in kept]
        return apply_fixes(source.text, kept, unsafe=True)

    def _wanted(self, source: Source, findings: Sequence[Finding]) -> Iterator[Finding]:
        """The findings with a fix to apply, its line ends those of the file."""
        for finding in findings:
            fix = finding.fix
            if fix is None or not (self._unsafe or fix.applicability == "safe"):
                continue
            edits = tuple(edit._replace(content=_line_ends(edit.content, source.text)) for edit in fix.edits)
            bad = next((edit.content for edit in edits if not _fits(edit.content, source)), None)
            if bad is None:
                yield finding._replace(fix=fix._replace(edits=edits))
            else:
                place = f"line {finding.start.row}"
                encoding = source.encoding.upper()
                self._note(f"{place}: the fix of {finding.rule} left out: {encoding} cannot write “{bad}”")

    def _harmless(self, source: Source, batch: list[Finding], kept: list[Finding]) -> list[Finding]:
        """`kept` with those of the batch that bring no new finding; halves are tried where the whole does."""
        text, _ = apply_fixes(source.text, [*kept, *batch], unsafe=True)
        if not _tally(self._lint(replace(source, text=text))) - (self._known or Counter()):
            return [*kept, *batch]
        if len(batch) == 1:
            return kept
        middle = len(batch) // 2
        return self._harmless(source, batch[middle:], self._harmless(source, batch[:middle], kept))

    def _note(self, note: str) -> None:
        self._notes[note] = None


def _tally(findings: Sequence[Finding]) -> Tally:
    return Counter((finding.rule, " ".join(finding.text.split())) for finding in findings)


def _rules(findings: Sequence[Finding]) -> str:
    return ", ".join(sorted({finding.rule for finding in findings}))


def _line_ends(content: str, text: str) -> str:
    """The content with the line ends that the file has."""
    if "\n" not in content:
        return content
    end = "\r\n" if "\r\n" in text else "\r" if "\r" in text and "\n" not in text else "\n"
    return content.replace("\r\n", "\n").replace("\n", end)


def _fits(content: str, source: Source) -> bool:
    """Whether the file's encoding can write the content."""
    try:
        content.encode(source.encoding)
    except UnicodeEncodeError:
        return False
    return True


def apply_fixes(text: str, findings: Sequence[Finding], *, unsafe: bool = False) -> tuple[str, list[Finding]]:
    """The file's text after one round of fixes, and the findings whose fixes went in.

    A fix goes in whole or not at all. Of two that touch the same place the one of the earlier finding goes in
    (then the one of the rule that comes first by name); the other is left for another round.
    """
    taken: list[tuple[int, int]] = []
    edits: list[Edit] = []
    applied: list[Finding] = []
    for finding in sorted(findings, key=Finding.sort_key):
        fix = finding.fix
        if fix is None or not (unsafe or fix.applicability == "safe"):
            continue
        spans = [(edit.start.offset, edit.end.offset) for edit in fix.edits]
        if any(_collides(span, taken) for span in spans):
            continue
        for span in spans:
            insort(taken, span)
        edits += fix.edits
        applied.append(finding)
    return _replace(text, edits), applied


def _collides(span: tuple[int, int], taken: Sequence[tuple[int, int]]) -> bool:
    """Whether a span overlaps one of the others, which are in order and apart, or starts where one does."""
    index = bisect_left(taken, span)
    before = index > 0 and (taken[index - 1][1] > span[0] or taken[index - 1][0] == span[0])
    after = index < len(taken) and (taken[index][0] < span[1] or taken[index][0] == span[0])
    return before or after


def _replace(text: str, edits: Sequence[Edit]) -> str:
    parts = []
    position = 0
    for edit in sorted(edits, key=lambda edit: edit.start.offset):
        parts += [text[position : edit.start.offset], edit.content]
        position = edit.end.offset
    return "".join([*parts, text[position:]])
