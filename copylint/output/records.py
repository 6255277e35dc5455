"""A finding as the record of json and json-lines, with ruff's names."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from copylint.findings import Edit, Finding, Fix, Location
from copylint.output.rules import RuleInfo
from copylint.reports import Report


def records(reports: Iterable[Report], rules: Mapping[str, RuleInfo]) -> Iterator[str]:
    """The findings as JSON objects, one a string, in ASCII: safe for any terminal and codec."""
    for report in reports:
        for finding in report.findings:
            yield json.dumps(record(finding, report.path, rules))


def record(finding: Finding, path: str, rules: Mapping[str, RuleInfo]) -> dict[str, Any]:
    """The finding's record: rows and columns from 1, in code points, the end exclusive."""
    info = rules.get(finding.rule)
    return {
        "code": finding.rule,
        "message": finding.message,
        "filename": path,
        "location": _location(finding.start),
        "end_location": _location(finding.end),
        "severity": finding.severity,
        "url": info.url if info else None,
        "fix": None if finding.fix is None else _fix(finding.fix),
        "related": [
            {
                "message": related.message,
                "location": _location(related.start),
                "end_location": _location(related.end),
            }
            for related in finding.related
        ],
    }


def _fix(fix: Fix) -> dict[str, Any]:
    return {
        "message": fix.message,
        "applicability": fix.applicability,
        "edits": [_edit(edit) for edit in fix.edits],
    }


def _edit(edit: Edit) -> dict[str, Any]:
    return {
        "content": edit.content,
        "location": _location(edit.start),
        "end_location": _location(edit.end),
    }


def _location(location: Location) -> dict[str, int]:
    return {"row": location.row, "column": location.column}
