"""JUnit's XML: a suite a file, a failed case a finding, a passed case where there is none."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TextIO
from xml.etree.ElementTree import Element, SubElement

from copylint.findings import Finding
from copylint.output.paths import relative
from copylint.output.rules import RuleInfo
from copylint.output.terminal import printable
from copylint.output.xml import write_document
from copylint.reports import Report


def write(reports: Iterable[Report], stream: TextIO, rules: Mapping[str, RuleInfo], colour: bool) -> None:
    """Write all reports as one document; a file that could not be checked is an error."""
    root = Element("testsuites", name="copylint")
    totals = {"tests": 0, "failures": 0, "errors": 0}
    for report in reports:
        counts = _suite(root, report)
        totals = {name: totals[name] + counts[name] for name in totals}
    root.attrib.update({name: str(number) for name, number in totals.items()})
    write_document(root, stream)


def _suite(root: Element, report: Report) -> dict[str, int]:
    path = printable(relative(report.path))
    failures, errors = len(report.findings), int(report.problem is not None)
    counts = {"tests": max(1, failures + errors), "failures": failures, "errors": errors}
    suite = SubElement(root, "testsuite", {"name": path, **{name: str(n) for name, n in counts.items()}})
    for finding in report.findings:
        _failure(suite, path, finding)
    if report.problem is not None:
        case = SubElement(suite, "testcase", name="could not be checked", classname=path)
        SubElement(case, "error", message=printable(report.problem))
    elif not failures:
        SubElement(suite, "testcase", name="copylint", classname=path)
    return counts


def _failure(suite: Element, path: str, finding: Finding) -> None:
    place = f"{finding.start.row}:{finding.start.column}"
    name = f"{finding.rule} ({place})"
    case = SubElement(suite, "testcase", name=name, classname=path, file=path, line=str(finding.start.row))
    failure = SubElement(case, "failure", type=finding.severity, message=printable(finding.message))
    failure.text = f"{path}:{place}: {finding.severity} {finding.rule} {printable(finding.message)}"
