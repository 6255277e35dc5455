"""`copylint baseline`: today's findings accepted, so that only new ones count."""

from __future__ import annotations

from typing import Any

import click

from copylint.baseline import Baseline, baseline_of, pruned, read_baseline, write_baseline
from copylint.cli import options
from copylint.cli.messages import counted, say
from copylint.cli.stages import baseline_path
from copylint.cli.tally import Tally


@click.command("baseline")
@click.argument("paths", nargs=-1, metavar="[PATHS]...")
@options.selection
@options.configuration
@options.choice_of_files
@options.baseline
@click.option("--prune", is_flag=True, help="Only take out what is no longer found; accept nothing new.")
@options.running
def command(**given: Any) -> int:
    """Write the findings of PATHS (the current directory) to a file; `copylint check` passes them by.

    Exit status: 0 written, 2 anything that went wrong.
    """
    with options.session(given) as session:
        path = baseline_path(session)
        tally = Tally("error", quiet=True)
        reports = tally.watch(session.runner(given["jobs"]).run(session.jobs(session.targets())))
        if given["prune"]:
            desk = session.run_desk
            before = read_baseline(path, desk.names)
            after = pruned(before, reports, desk.ran)
            said = f"{counted(_size(before) - _size(after), 'entry', 'entries')} taken out of {path}"
        else:
            after = baseline_of(path, reports)
            said = f"{counted(_size(after), 'finding')} written to {path}"
    if tally.status(exit_zero=True):
        say(f"{path} not written: there are files that could not be checked")
        return 2
    write_baseline(after)
    say(said)
    return 0


def _size(baseline: Baseline) -> int:
    """How many findings a baseline accepts."""
    return sum(sum(found.values()) for found in baseline.entries.values())
