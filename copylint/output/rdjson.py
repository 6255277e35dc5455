"""Reviewdog's format (reviewdog.rdf.DiagnosticResult): columns are bytes of UTF-8, ends exclusive."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from itertools import accumulate
from typing import Any, TextIO

from copylint.findings import Finding, Location, Severity
from copylint.output.paths import relative
from copylint.output.rules import RuleInfo
from copylint.reports import Report

_SEVERITIES: Mapping[Severity, str] = {"error": "ERROR", "warning": "WARNING", "advice": "INFO"}
_STEP = 1024  # code points


def write(reports: Iterable[Report], stream: TextIO, rules: Mapping[str, RuleInfo], colour: bool) -> None:
    """Write all findings as one object."""
    diagnostics: list[dict[str, Any]] = []
    for report in reports:
        places = _Places(report)
        diagnostics += [_diagnostic(places, finding, rules) for finding in report.findings]
    json.dump({"source": {"name": "copylint"}, "diagnostics": diagnostics}, stream, indent=2)
    stream.write("\n")


def _diagnostic(places: _Places, finding: Finding, rules: Mapping[str, RuleInfo]) -> dict[str, Any]:
    info = rules.get(finding.rule)
    entry: dict[str, Any] = {
        "message": finding.message,
        "location": places.location(finding.start, finding.end),
        "severity": _SEVERITIES[finding.severity],
        "code": {"value": finding.rule, "url": info.url} if info and info.url else {"value": finding.rule},
    }
    if finding.fix:
        entry["suggestions"] = [
            {"range": places.range(edit.start, edit.end), "text": edit.content} for edit in finding.fix.edits
        ]
    if finding.related:
        entry["relatedLocations"] = [
            {"message": note.message, "location": places.location(note.start, note.end)}
            for note in finding.related
        ]
    return entry


class _Places:
    """The places of a file in bytes of UTF-8; counted in steps once, for lines may be megabytes long."""

    def __init__(self, report: Report) -> None:
        self._path = relative(report.path)
        self._text = text = report.source.text
        steps = (len(_utf8(text[at : at + _STEP])) for at in range(0, len(text), _STEP))
        self._bytes = list(accumulate(steps, initial=0))

    def location(self, start: Location, end: Location) -> dict[str, Any]:
        return {"path": self._path, "range": self.range(start, end)}

    def range(self, start: Location, end: Location) -> dict[str, Any]:
        return {"start": self._position(start), "end": self._position(end)}

    def _position(self, location: Location) -> dict[str, int]:
        line_start = location.offset - location.column + 1
        return {"line": location.row, "column": self._before(location.offset) - self._before(line_start) + 1}

    def _before(self, offset: int) -> int:
        step = offset // _STEP
        return self._bytes[step] + len(_utf8(self._text[step * _STEP : offset]))


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
