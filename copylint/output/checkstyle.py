"""Checkstyle's XML, which many build servers read."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TextIO
from xml.etree.ElementTree import Element, SubElement

from copylint.findings import Severity
from copylint.output.paths import relative
from copylint.output.rules import RuleInfo
from copylint.output.terminal import printable
from copylint.output.xml import write_document
from copylint.reports import Report

_SEVERITIES: Mapping[Severity, str] = {"error": "error", "warning": "warning", "advice": "info"}


def write(reports: Iterable[Report], stream: TextIO, rules: Mapping[str, RuleInfo], colour: bool) -> None:
    """Write all reports as one document."""
    root = Element("checkstyle", version="4.3")
    for report in reports:
        file = SubElement(root, "file", name=printable(relative(report.path)))
        for finding in report.findings:
            SubElement(
                file,
                "error",
                line=str(finding.start.row),
                column=str(finding.start.column),
                severity=_SEVERITIES[finding.severity],
                message=printable(finding.message),
                source=f"copylint.{finding.rule}",
            )
    write_document(root, stream)
