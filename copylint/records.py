"""Findings as JSON rows and back: for the cache, and for the way from a worker process to the run."""

from __future__ import annotations

from typing import Any

from copylint.findings import Edit, Finding, Fix, Location, Related

Row = list[Any]


def to_row(finding: Finding) -> Row:
    """A finding as lists, strings and numbers."""
    fix = finding.fix
    return [
        finding.rule,
        finding.severity,
        finding.message,
        [*finding.start, *finding.end],
        finding.text,
        fix
        and [fix.message, fix.applicability, [[*edit.start, *edit.end, edit.content] for edit in fix.edits]],
        [[note.message, *note.start, *note.end] for note in finding.related],
    ]


def from_row(row: Row) -> Finding:
    """The finding of a row. Raises ValueError or TypeError where it is no such row."""
    rule, severity, message, place, text, fix, related = row
    return Finding(
        rule=rule,
        severity=severity,
        message=message,
        start=Location(*place[:3]),
        end=Location(*place[3:]),
        text=text,
        fix=_fix(fix) if fix else None,
        related=tuple(Related(note[0], Location(*note[1:4]), Location(*note[4:])) for note in related),
    )


def _fix(row: Row) -> Fix:
    message, applicability, edits = row
    return Fix(
        message,
        applicability,
        tuple(Edit(Location(*edit[:3]), Location(*edit[3:6]), edit[6]) for edit in edits),
    )
