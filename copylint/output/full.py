"""Each finding with its line, a caret under the words, the fix, and the other places that it speaks of."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TextIO

from copylint.findings import Finding, Related
from copylint.output.rules import RuleInfo
from copylint.output.snippet import snippet
from copylint.output.terminal import Painter, printable
from copylint.reports import Report

_LONGEST_QUOTE = 60


def write(reports: Iterable[Report], stream: TextIO, rules: Mapping[str, RuleInfo], colour: bool) -> None:
    """Write each report as it comes."""
    paint = Painter(colour)
    for report in reports:
        for finding in report.findings:
            stream.write("\n".join(_lines(report, finding, paint)) + "\n\n")


def _lines(report: Report, finding: Finding, paint: Painter) -> Iterator[str]:
    gutter = " " * len(str(finding.end.row))
    severity = paint(finding.severity, finding.severity)
    yield f"{severity} {paint('bold', finding.rule)} {printable(finding.message)}"
    place = f"{printable(report.path)}:{finding.start.row}:{finding.start.column}"
    yield f"{paint('blue', f'{gutter}-->')} {place}"
    yield from _picture(report, finding, paint, len(gutter))
    if finding.fix:
        unsafe = " (unsafe)" if finding.fix.applicability == "unsafe" else ""
        label = paint("green", "fix") + unsafe
        yield f"{gutter} {paint('blue', '=')} {label}: {printable(finding.fix.message)}"
    for related in finding.related:
        yield f"{gutter} {paint('blue', '=')} {_note(report, related)}"


def _picture(report: Report, finding: Finding, paint: Painter, digits: int) -> Iterator[str]:
    bar = paint("blue", f"{'':{digits}} |")
    yield bar
    for row in snippet(report.source, finding.start, finding.end):
        number = "" if row.number is None else str(row.number)
        yield f"{paint('blue', f'{number:>{digits}} |')} {row.text}".rstrip()
        if row.marked:
            yield f"{bar} {'':{row.indent}}{paint(finding.severity, '^' * row.marked)}"
    yield bar


def _note(report: Report, related: Related) -> str:
    note = f"line {related.start.row}, column {related.start.column}: {printable(related.message)}"
    text = " ".join(report.source.text[related.start.offset : related.end.offset].split())
    quote = text if len(text) <= _LONGEST_QUOTE else text[: _LONGEST_QUOTE - 1].rstrip() + "…"
    return note if text in related.message else f"{note}: “{printable(quote)}”"
