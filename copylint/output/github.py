"""Workflow commands of GitHub Actions, which become annotations of a pull request.

Syntax: docs.github.com, "Workflow commands for GitHub Actions"; the escapes are those of its toolkit.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TextIO

from copylint.findings import Finding, Severity
from copylint.output.paths import relative
from copylint.output.rules import RuleInfo
from copylint.output.terminal import printable
from copylint.reports import Report

_COMMANDS: Mapping[Severity, str] = {"error": "error", "warning": "warning", "advice": "notice"}


def write(reports: Iterable[Report], stream: TextIO, rules: Mapping[str, RuleInfo], colour: bool) -> None:
    """Write each report as it comes, a command a finding."""
    for report in reports:
        path = relative(report.path)
        stream.writelines(_command(path, finding) for finding in report.findings)


def _command(path: str, finding: Finding) -> str:
    place = {"line": finding.start.row, "col": finding.start.column}
    place |= {"endLine": finding.end.row, "endColumn": finding.end.column}
    if finding.start.row != finding.end.row:  # an annotation over many lines must not name columns
        del place["col"], place["endColumn"]
    properties = {"title": f"copylint ({finding.rule})", "file": path, **place}
    listed = ",".join(f"{key}={_property(str(value))}" for key, value in properties.items())
    message = f"{path}:{finding.start.row}:{finding.start.column}: {finding.rule} {finding.message}"
    return f"::{_COMMANDS[finding.severity]} {listed}::{_data(printable(message))}\n"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
