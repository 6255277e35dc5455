"""What a run amounts to: lines on standard error as it goes, a summary and an exit status at its end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from copylint.cli.messages import counted, say
from copylint.findings import SEVERITIES, Severity
from copylint.reports import Report


class Tally:
    """Counts reports as they pass.

    fail_on: the least severity that fails the run. quiet: problems only.
    """

    def __init__(self, fail_on: Severity, *, quiet: bool = False) -> None:
        self._fail_on = fail_on
        self._quiet = quiet
        self._severities: Counter[Severity] = Counter()
        self._files = 0
        self._problems = 0
        self._fixable: Counter[str] = Counter()

    def watch(self, reports: Iterable[Report]) -> Iterator[Report]:
        """The reports, counted; what else there is to say of a file goes to standard error."""
        for report in reports:
            self._files += report.problem is None
            self._count(report)
            yield report

    def _count(self, report: Report) -> None:
        if report.problem is not None:
            self._problems += 1
            say(f"{report.path}: error: {report.problem}")
        if not self._quiet:
            for note in report.notes:
                say(f"{report.path}: {note}")
        for finding in report.findings:
            self._severities[finding.severity] += 1
            if finding.fix:
                self._fixable[finding.fix.applicability] += 1

    def summary(self) -> None:
        """One line on what was found."""
        if self._quiet:
            return
        found = sum(self._severities.values())
        checked = counted(self._files, "file")
        problems = f"; {counted(self._problems, 'file')} could not be checked" if self._problems else ""
        if not found:
            say(f"No findings in {checked}{problems}")
            return
        kinds = ", ".join(
            _kind(self._severities[severity], severity)
            for severity in SEVERITIES
            if self._severities[severity]
        )
        say(f"{counted(found, 'finding')} ({kinds}) in {checked}{problems}")
        safe = self._fixable["safe"]
        if safe:
            say(f"{safe} can be mended with --fix")

    def status(self, *, exit_zero: bool = False) -> int:
        """The exit status."""
        if self._problems:
            return 2
        failing = SEVERITIES[: SEVERITIES.index(self._fail_on) + 1]
        return int(not exit_zero and any(self._severities[severity] for severity in failing))


def _kind(number: int, severity: Severity) -> str:
    return f"{number:,} {severity}" if severity == "advice" or number == 1 else f"{number:,} {severity}s"
