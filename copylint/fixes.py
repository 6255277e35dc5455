"""Fixes put into a text: those that overlap are settled by place and rule, the rest wait for the next round."""

from __future__ import annotations

from collections.abc import Sequence

from copylint.findings import Edit, Finding


def apply_fixes(text: str, findings: Sequence[Finding], *, unsafe: bool = False) -> tuple[str, list[Finding]]:
    """The file's text after one round of fixes, and the findings whose fixes went in.

    A fix goes in whole or not at all. Of two that touch the same place the one of the earlier finding goes in (then
    the one of the rule that comes first by name); the other is left for another round.
    """
    taken: list[tuple[int, int]] = []
    edits: list[Edit] = []
    applied: list[Finding] = []
    for finding in sorted(findings, key=Finding.sort_key):
        fix = finding.fix
        if fix is None or not (unsafe or fix.applicability == "safe"):
            continue
        spans = [(edit.start.offset, edit.end.offset) for edit in fix.edits]
        if any(_collide(span, other) for span in spans for other in taken):
            continue
        taken += spans
        edits += fix.edits
        applied.append(finding)
    return _replace(text, edits), applied


def _collide(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two spans share code points or meet at an insertion."""
    return one[0] < other[1] and other[0] < one[1] or one == other or one[0] == other[0]


def _replace(text: str, edits: Sequence[Edit]) -> str:
    parts = []
    position = 0
    for edit in sorted(edits, key=lambda edit: edit.start.offset):
        parts += [text[position : edit.start.offset], edit.content]
        position = edit.end.offset
    return "".join([*parts, text[position:]])
