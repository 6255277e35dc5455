"""`copylint check`: articles in, findings out."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, TextIO

import click

from copylint.cli import options
from copylint.cli.messages import say
from copylint.cli.session import Session
from copylint.cli.tally import Tally
from copylint.files import Target
from copylint.output import default_format, wants_colour, write
from copylint.reports import Report

if TYPE_CHECKING:
    from copylint.changes import Changes
    from copylint.cli.fixing import Fixer
    from copylint.cli.stages import Baselined, Stage


@click.command("check")
@click.argument("paths", nargs=-1, metavar="[PATHS]...")
@options.selection
@options.configuration
@options.choice_of_files
@options.changes
@options.fixing
@options.reporting
@options.running
def command(**given: Any) -> int:
    """Check articles: files, folders, or `-` for standard input; without PATHS the current directory.

    Exit status: 0 clean, 1 findings of the severity warning or above (see --fail-on), 2 anything that went
    wrong.
    """
    with options.session(given) as session:
        changes = options.changes_of(given)
        targets = list(_targets(session, changes))
        if given["show_files"]:
            return _show_files(targets)
        run = _Run(session, given, changes)
        with _stream(given["output_file"]) as stream:
            run.write(run.reports(targets), stream)
        run.tally.summary()
        return run.status()


class _Run:
    """One check: its stages, and what it amounts to."""

    def __init__(self, session: Session, given: dict[str, Any], changes: Changes | None) -> None:
        self._session = session
        self._given = given
        self.tally = Tally(session.settings.fail_on, quiet=given["quiet"])
        self._baselined = _baselined(session)
        self._filters = list(_filters(self._baselined, changes if given["changed_lines"] else None))
        self._fixer = self._make_fixer()

    def _make_fixer(self) -> Fixer | None:
        given = self._given
        if not (given["fix"] or given["unsafe_fixes"] or given["diff"]):
            return None
        from copylint.cli.fixing import Fixer

        unsafe, writes = given["unsafe_fixes"], not given["diff"]
        return Fixer(self._session, self._filters, unsafe=unsafe, writes=writes)

    def reports(self, targets: Sequence[Target]) -> Iterator[Report]:
        """The reports to be written."""
        from copylint.cli.progress import with_progress

        found = self._session.runner(self._given["jobs"]).run(self._session.jobs(targets))
        stages = self._stages()
        if stages:
            from copylint.cli.stages import through

            found = through(found, stages)
        return self.tally.watch(with_progress(found, len(targets)))

    def _stages(self) -> list[Stage]:
        stages: list[Stage] = [*self._filters]
        if self._fixer:
            stages.append(self._fixer)
        most = self._session.settings.max_findings_per_rule
        if most:
            from copylint.cli.stages import capped

            stages.append(capped(most))
        return stages

    def write(self, reports: Iterable[Report], stream: TextIO) -> None:
        """The findings, as the options want them."""
        if self._given["diff"]:
            for _ in reports:
                pass
        elif self._given["statistics"]:
            from copylint.cli.statistics import write_statistics

            write_statistics(reports, stream)
        else:
            _write(self._session, reports, self._findings_stream(stream))

    def _findings_stream(self, stream: TextIO) -> TextIO:
        """Standard output belongs to the mended text where that is what was asked for."""
        return sys.stderr if self._fixer and self._session.stdin_names and stream is sys.stdout else stream

    def status(self) -> int:
        """The exit status, after the last words on standard error."""
        quiet = self._given["quiet"]
        if self._baselined and not quiet:
            self._baselined.say_stale()
        if self._fixer and not quiet:
            self._fixer.summary()
        exit_zero = self._given["exit_zero"]
        if self._given["diff"] and self._fixer:
            return self.tally.status(exit_zero=True) or int(bool(self._fixer.files) and not exit_zero)
        return self.tally.status(exit_zero=exit_zero)


def _baselined(session: Session) -> Baselined | None:
    """The stage of the baseline; told cheaply where there is none."""
    settings = session.settings
    if settings.baseline is None and not os.path.exists(
        os.path.join(settings.root, ".copylint-baseline.json")
    ):
        return None
    from copylint.cli.stages import baselined

    return baselined(session)


def _filters(baseline: Baselined | None, changes: Changes | None) -> Iterator[Stage]:
    """The stages that take findings out."""
    if baseline:
        yield baseline
    if changes:
        from copylint.cli.stages import on_changed_lines

        yield on_changed_lines(changes)


def _targets(session: Session, changes: Changes | None) -> Iterator[Target]:
    """The files to check, a line on standard error where there are none."""
    found = False
    for target in session.targets():
        found = True
        if changes is None or target.problem or os.path.realpath(target.path) in changes.files:
            yield target
    if not found and not session.stdin_names:
        say(f"No articles in {', '.join(session.paths)}")


def _write(session: Session, reports: Iterable[Report], stream: TextIO) -> None:
    from copylint.cli.rule_infos import RuleInfos

    isatty = stream.isatty()
    format = session.settings.output_format or default_format(os.environ, isatty)
    colour = wants_colour(os.environ, isatty)
    write(format, reports, stream, rules=RuleInfos(session), colour=colour)


@contextmanager
def _stream(path: str | None) -> Iterator[TextIO]:
    """Where the findings go; a file is written in one step at the end."""
    if path is None:
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(errors="backslashreplace")
        yield sys.stdout
        return
    from pathlib import Path

    from copylint.atomic import write_atomically

    text = io.StringIO()
    yield text
    write_atomically(Path(path), text.getvalue().encode("utf-8", "backslashreplace"))


def _show_files(targets: Iterable[Target]) -> int:
    from copylint.output.terminal import printable

    failed = False
    for target in targets:
        if target.note:
            say(f"{target.path}: {target.note}")
        elif target.problem or not os.path.isfile(target.path):
            failed = True
            say(f"{target.path}: error: {target.problem or 'no such file'}")
        else:
            click.echo(printable(target.path))
    return 2 if failed else 0
