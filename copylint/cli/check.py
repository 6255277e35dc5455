"""`copylint check`: articles in, findings out."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any, TextIO

import click

from copylint.cli import options
from copylint.cli.session import Session
from copylint.cli.tally import Tally
from copylint.output import FORMATS, default_format, wants_colour, write
from copylint.reports import Report
from copylint.runner import Runner


@click.command("check")
@click.argument("paths", nargs=-1, metavar="[PATHS]...")
@options.selection
@options.configuration
@options.choice_of_files
@click.option(
    "--fail-on",
    type=click.Choice(("error", "warning", "advice")),
    help="The least severity that fails the run.",
)
@click.option(
    "--output-format", type=click.Choice(FORMATS), metavar="FORMAT", help=f"One of {', '.join(FORMATS)}."
)
@click.option("--encoding", metavar="NAME", help="The files' encoding where it is not UTF-8.")
@click.option("--stdin-filename", metavar="NAME", help="The name of what comes by standard input (`-`).")
@click.option("-o", "--output-file", metavar="FILE", help="Write the findings to a file.")
@click.option("-j", "--jobs", type=click.IntRange(1), metavar="N", help="How many processes check files.")
@click.option("--no-cache", is_flag=True, help="Neither read nor keep findings and the engine's answers.")
@click.option("--cache-dir", metavar="DIR", help="Where the cache is.")
@click.option("--show-files", is_flag=True, help="Print the files that would be checked, and stop.")
@click.option("--exit-zero", is_flag=True, help="Exit with 0 even where there are findings.")
@click.option("-q", "--quiet", is_flag=True, help="No notes and no summary on standard error.")
def command(**given: Any) -> int:
    """Check articles: files, folders, or `-` for standard input; without PATHS the current directory.

    Exit status: 0 clean, 1 findings of the severity warning or above (see --fail-on), 2 anything that went wrong.
    """
    session = Session(options.finder(given), given["paths"], given["cache_dir"])
    if given["show_files"]:
        return _show_files(session)
    tally = Tally(session.settings.fail_on, quiet=given["quiet"])
    runner = Runner(None if given["no_cache"] else session.store, given["jobs"])
    reports = runner.run(session.jobs(session.targets(), given["stdin_filename"]))
    with _stream(given["output_file"]) as stream:
        _write(session, tally.watch(reports), stream)
    tally.summary()
    return tally.status(exit_zero=given["exit_zero"])


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
        if isinstance(sys.stdout, TextIO) or hasattr(sys.stdout, "reconfigure"):
            sys.stdout.reconfigure(errors="backslashreplace")
        yield sys.stdout
        return
    draft = f"{path}.{os.getpid()}"
    try:
        with open(draft, "w", encoding="utf-8", newline="\n") as file:
            yield file
        os.replace(draft, path)
    except OSError as error:
        raise click.FileError(path, hint=error.strerror or str(error)) from None


def _show_files(session: Session) -> int:
    from copylint.output.terminal import printable

    failed = False
    for target in session.targets():
        if target.problem or not os.path.isfile(target.path):
            failed = True
            click.echo(f"{printable(target.path)}: {target.problem or 'no such file'}", err=True)
        elif not target.note:
            click.echo(printable(target.path))
    return 2 if failed else 0
