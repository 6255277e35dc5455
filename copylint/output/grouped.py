"""Findings under the name of their file, places aligned."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TextIO

from copylint.output.rules import RuleInfo
from copylint.output.terminal import Painter, printable
from copylint.reports import Report


def write(reports: Iterable[Report], stream: TextIO, rules: Mapping[str, RuleInfo], colour: bool) -> None:
    """Write each report as it comes; a file without findings is left out."""
    paint = Painter(colour)
    for report in reports:
        if report.findings:
            stream.write(_group(report, paint))


def _group(report: Report, paint: Painter) -> str:
    places = [f"{finding.start.row}:{finding.start.column}" for finding in report.findings]
    longest = max(map(len, places))
    lines = [paint("bold", printable(report.path)) + ":"]
    for place, finding in zip(places, report.findings, strict=True):
        severity = paint(finding.severity, f"{finding.severity:7}")
        lines.append(f"  {place:>{longest}} {severity} {finding.rule} {printable(finding.message)}")
    return "\n".join(lines) + "\n\n"
