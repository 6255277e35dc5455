"""What becomes of reports between the desk and the output: a function from Report to Report each."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from copylint.baseline import FILE_NAME, Baseline, read_baseline, stale
from copylint.changes import Changes
from copylint.cli.messages import counted, say
from copylint.cli.session import Session
from copylint.findings import Finding
from copylint.reports import Report

Stage = Callable[[Report], Report]


def through(reports: Iterable[Report], stages: Iterable[Stage]) -> Iterator[Report]:
    """The reports after all stages."""
    stages = tuple(stages)
    for report in reports:
        for stage in stages:
            report = stage(report)
        yield report


def baseline_path(session: Session) -> Path:
    """Where the baseline is: as set, else in the folder of the settings. Raises UserError."""
    return Path(session.settings.baseline or os.path.join(session.settings.root, FILE_NAME))


class Baselined:
    """Takes out what the baseline accepts, and counts what it accepts that is no longer there."""

    def __init__(self, baseline: Baseline, ran: frozenset[str]) -> None:
        self._baseline = baseline
        self._ran = ran
        self._stale: dict[str, int] = {}

    def __call__(self, report: Report) -> Report:
        if report.problem is not None:
            return report
        left, rest = self._baseline.match(report)
        self._stale[report.path] = sum(stale(rest, self._ran).values())
        return left

    def say_stale(self) -> None:
        """How many entries can go."""
        gone = sum(self._stale.values())
        if gone:
            say(
                f"{self._baseline.path}: {counted(gone, 'entry', 'entries')} not found any more; "
                "`copylint baseline --prune` takes them out"
            )


def baselined(session: Session) -> Baselined | None:
    """The stage of the baseline, where there is one and it is to be read. Raises UserError."""
    path = baseline_path(session)
    if session.settings.baseline is None and (session.is_isolated or not path.is_file()):
        return None
    desk = session.run_desk
    return Baselined(read_baseline(path, desk.names), desk.ran)


def on_changed_lines(changes: Changes) -> Stage:
    """Keeps the findings that touch a line that changed."""

    def keep(report: Report) -> Report:
        lines = changes.lines(report.path) if report.findings and os.path.isfile(report.path) else None
        if lines is None:
            return report
        touching = tuple(
            finding
            for finding in report.findings
            if any(_last_row(finding) >= span.start and finding.start.row < span.stop for span in lines)
        )
        return replace(report, findings=touching)

    return keep


def _last_row(finding: Finding) -> int:
    """The last line of a finding; one that ends before a line's first column does not touch the line."""
    end = finding.end
    return end.row - 1 if end.column == 1 and end.row > finding.start.row else end.row


def capped(most: int) -> Stage:
    """Keeps the first findings of each rule in a file, and says how many more there are."""

    def cut(report: Report) -> Report:
        counts: Counter[str] = Counter()
        kept = []
        for finding in report.findings:
            counts[finding.rule] += 1
            if counts[finding.rule] <= most:
                kept.append(finding)
        notes = tuple(
            f"{counted(count - most, 'more finding')} of {rule} not shown (max-findings-per-rule is {most})"
            for rule, count in counts.items()
            if count > most
        )
        return replace(report, findings=tuple(kept), notes=(*report.notes, *notes))

    return cut
