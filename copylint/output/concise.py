"""A line a finding, for people in a hurry, editors and grep: `file:line:column: severity rule message`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TextIO

from copylint.output.rules import RuleInfo
from copylint.output.terminal import Painter, printable
from copylint.reports import Report


def write(reports: Iterable[Report], stream: TextIO, rules: Mapping[str, RuleInfo], colour: bool) -> None:
    """Write each report as it comes."""
    paint = Painter(colour)
    for report in reports:
        path = paint("bold", printable(report.path))
        for finding in report.findings:
            severity = paint(finding.severity, finding.severity)
            place = f"{finding.start.row}:{finding.start.column}"
            stream.write(f"{path}:{place}: {severity} {finding.rule} {printable(finding.message)}\n")
