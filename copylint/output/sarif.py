"""SARIF 2.1.0 (OASIS standard), with what GitHub's code scanning asks for of rules and results."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any, TextIO

from copylint import __version__
from copylint.findings import Finding, Fix, Location, Severity
from copylint.fingerprints import fingerprints
from copylint.output.paths import relative, uri
from copylint.output.rules import RuleInfo
from copylint.reports import Report

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: Mapping[Severity, str] = {"error": "error", "warning": "warning", "advice": "note"}
_BRACKET = re.compile(r"[\[\]\\]")


def write(reports: Iterable[Report], stream: TextIO, rules: Mapping[str, RuleInfo], colour: bool) -> None:
    """Write all reports as one log of one run; its rules are those that found something."""
    results: list[dict[str, Any]] = []
    failures: list[dict[str, Any]] = []
    for report in reports:
        results += _results(report)
        if report.problem is not None:
            failures.append(_failure(report, report.problem))
    used = sorted({result["ruleId"] for result in results})
    for result in results:
        result["ruleIndex"] = used.index(result["ruleId"])
    descriptors = [_descriptor(rules[rule_id]) for rule_id in used]
    json.dump(
        {"$schema": _SCHEMA, "version": "2.1.0", "runs": [_run(results, failures, descriptors)]},
        stream,
        indent=2,
    )
    stream.write("\n")


def _run(
    results: list[dict[str, Any]], failures: list[dict[str, Any]], rules: list[dict[str, Any]]
) -> dict[str, Any]:
    return {
        "tool": {"driver": {"name": "copylint", "version": __version__, "rules": rules}},
        "columnKind": "unicodeCodePoints",
        "invocations": [{"executionSuccessful": not failures, "toolExecutionNotifications": failures}],
        "results": results,
    }


def _descriptor(rule: RuleInfo) -> dict[str, Any]:
    entry: dict[str, Any] = {
        "id": rule.id,
        "shortDescription": _message(rule.summary),
        "fullDescription": _message(rule.why),
        "help": {"text": rule.why, "markdown": rule.why},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [rule.id.partition("/")[0]]},
    }
    if rule.url:
        entry["helpUri"] = rule.url
    return entry


def _results(report: Report) -> Iterator[dict[str, Any]]:
    location = uri(report.path)
    prints = fingerprints(report, relative(report.path))
    for finding, fingerprint in zip(report.findings, prints, strict=True):
        yield _result(finding, location, fingerprint)


def _result(finding: Finding, location: str, fingerprint: str) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "level": _LEVELS[finding.severity],
        "message": _message(finding.message),
        "locations": [_physical(location, finding.start, finding.end)],
        "partialFingerprints": {"copylint/v1": fingerprint},
    }
    if finding.related:
        result["relatedLocations"] = [
            {"id": number, "message": _message(note.message), **_physical(location, note.start, note.end)}
            for number, note in enumerate(finding.related, 1)
        ]
    if finding.fix:
        result["fixes"] = [_fix(finding.fix, location)]
    return result


def _fix(fix: Fix, location: str) -> dict[str, Any]:
    replacements = [
        {"deletedRegion": _region(edit.start, edit.end), "insertedContent": {"text": edit.content}}
        for edit in fix.edits
    ]
    return {
        "description": _message(fix.message),
        "artifactChanges": [{"artifactLocation": {"uri": location}, "replacements": replacements}],
    }


def _failure(report: Report, problem: str) -> dict[str, Any]:
    place = {"physicalLocation": {"artifactLocation": {"uri": uri(report.path)}}}
    return {"level": "error", "message": _message(problem), "locations": [place]}


def _physical(location: str, start: Location, end: Location) -> dict[str, Any]:
    return {"physicalLocation": {"artifactLocation": {"uri": location}, "region": _region(start, end)}}


def _region(start: Location, end: Location) -> dict[str, int]:
    return {"startLine": start.row, "startColumn": start.column, "endLine": end.row, "endColumn": end.column}


def _message(text: str) -> dict[str, str]:
    """A message; the brackets of an article's link are escaped, lest they read as ours (section 3.11.6)."""
    return {"text": _BRACKET.sub(r"\\\g<0>", text) if "](" in text else text}
