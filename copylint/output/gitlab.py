"""A Code Quality report of GitLab (docs.gitlab.com, "Code Quality", "Import Code Quality results")."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TextIO

from copylint.findings import Location, Severity
from copylint.fingerprints import fingerprints
from copylint.output.paths import relative
from copylint.output.rules import RuleInfo
from copylint.reports import Report

_SEVERITIES: Mapping[Severity, str] = {"error": "major", "warning": "minor", "advice": "info"}


def write(reports: Iterable[Report], stream: TextIO, rules: Mapping[str, RuleInfo], colour: bool) -> None:
    """Write all findings as one array."""
    json.dump([entry for report in reports for entry in _entries(report)], stream, indent=2)
    stream.write("\n")


def _entries(report: Report) -> Iterator[dict[str, Any]]:
    path = relative(report.path)
    for finding, fingerprint in zip(report.findings, fingerprints(report, path), strict=True):
        yield {
            "description": finding.message,
            "check_name": finding.rule,
            "fingerprint": fingerprint,
            "severity": _SEVERITIES[finding.severity],
            "location": {
                "path": path,
                "positions": {"begin": _position(finding.start), "end": _position(finding.end)},
            },
        }


def _position(location: Location) -> dict[str, int]:
    return {"line": location.row, "column": location.column}
