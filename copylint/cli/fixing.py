"""--fix and --diff: what can be mended is mended, or shown as it would be."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from copylint.atomic import write_atomically
from copylint.cli.messages import counted, say
from copylint.cli.session import Session
from copylint.cli.stages import Stage, through
from copylint.documents.source import Source
from copylint.errors import UserError
from copylint.findings import Finding
from copylint.fixes import Fixed, fix_source
from copylint.reports import Report


class Fixer:
    """The stage of --fix and --diff.

    stages: those that a finding must have passed before it counts, so that what is accepted, or out of the
    lines asked for, is not mended. writes: into the files (--fix), else as a diff on standard output.
    """

    def __init__(self, session: Session, stages: Sequence[Stage], *, unsafe: bool, writes: bool) -> None:
        self._session = session
        self._stages = stages
        self._unsafe = unsafe
        self._writes = writes
        self.applied = 0
        self.files = 0

    def __call__(self, report: Report) -> Report:
        if report.problem is not None:
            return report
        fixed = self._fixed(report)
        changed = fixed.source.text != report.source.text
        if changed:
            self.files += 1
            self.applied += len(fixed.applied)
        if changed or report.path in self._session.stdin_names:
            try:
                self._put(report, fixed)
            except UserError as error:
                return replace(report, problem=str(error))
        if not self._writes:
            return report
        return replace(report, source=fixed.source, findings=fixed.left, notes=(*report.notes, *fixed.notes))

    def _fixed(self, report: Report) -> Fixed:
        wanted = any(
            finding.fix and (self._unsafe or finding.fix.applicability == "safe")
            for finding in report.findings
        )
        if not wanted or not (os.path.isfile(report.path) or report.path in self._session.stdin_names):
            return Fixed(report.source, (), report.findings)
        desk = self._session.desk_of(report.path)
        sidecar = self._session.sidecar(report.path)

        def lint(source: Source) -> Sequence[Finding]:
            found, _ = desk.lint(source, report.path, sidecar)
            ignored = desk.ignored(report.path)
            found = [finding for finding in found if finding.rule not in ignored]
            (left,) = through([Report(report.path, source, tuple(found))], self._stages)
            return left.findings

        return fix_source(report.source, lint, unsafe=self._unsafe)

    def _put(self, report: Report, fixed: Fixed) -> None:
        """The outcome to where it belongs. Raises UserError."""
        before, after = report.source.text, fixed.source.text
        if not self._writes:
            from copylint.diffs import diff

            sys.stdout.write(diff(report.path, before, after, on_terminal=sys.stdout.isatty()))
        elif report.path in self._session.stdin_names:
            sys.stdout.flush()
            sys.stdout.buffer.write(report.source.encode(after))
        else:
            encode = report.source.encode
            write_atomically(Path(report.path), encode(after), replacing=encode(before))

    def summary(self) -> None:
        """One line on what was mended."""
        verb = "Mended" if self._writes else "Would mend"
        if self.applied:
            say(f"{verb} {counted(self.applied, 'finding')} in {counted(self.files, 'file')}")
