"""Reviewdog's format (reviewdog.rdf.DiagnosticResult): columns are bytes of UTF-8, ends exclusive."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, TextIO

from copylint.documents.source import Source
from copylint.findings import Finding, Location, Severity
from copylint.output.paths import relative
from copylint.output.rules import RuleInfo
from copylint.reports import Report

_SEVERITIES: Mapping[Severity, str] = {"error": "ERROR", "warning": "WARNING", "advice": "INFO"}


def write(reports: Iterable[Report], stream: TextIO, rules: Mapping[str, RuleInfo], colour: bool) -> None:
    """Write all findings as one object."""
    diagnostics = [_diagnostic(report, finding, rules) for report in reports for finding in report.findings]
    json.dump({"source": {"name": "copylint"}, "diagnostics": diagnostics}, stream, indent=2)
    stream.write("\n")


def _diagnostic(report: Report, finding: Finding, rules: Mapping[str, RuleInfo]) -> dict[str, Any]:
    source = report.source
    path = relative(report.path)
    info = rules.get(finding.rule)
    code = {"value": finding.rule, "url": info.url} if info and info.url else {"value": finding.rule}
    entry: dict[str, Any] = {
        "message": finding.message,
        "location": {"path": path, "range": _range(source, finding.start, finding.end)},
        "severity": _SEVERITIES[finding.severity],
        "code": code,
    }
    if finding.fix:
        entry["suggestions"] = [
            {"range": _range(source, edit.start, edit.end), "text": edit.content}
            for edit in finding.fix.edits
        ]
    if finding.related:
        entry["relatedLocations"] = [
            {
                "message": related.message,
                "location": {"path": path, "range": _range(source, related.start, related.end)},
            }
            for related in finding.related
        ]
    return entry


def _range(source: Source, start: Location, end: Location) -> dict[str, Any]:
    return {"start": _position(source, start), "end": _position(source, end)}


def _position(source: Source, location: Location) -> dict[str, int]:
    before = source.text[location.offset - location.column + 1 : location.offset]
    return {"line": location.row, "column": len(before.encode("utf-8", "surrogatepass")) + 1}
