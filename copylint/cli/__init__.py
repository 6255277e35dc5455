"""The command line: one module a command, and the exit status.

0: clean. 1: findings of the severity of `fail-on` or above. 2: anything went wrong. 130: interrupted.
"""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Any

import click

from copylint import __version__
from copylint.errors import UserError

_COMMANDS = {
    "check": "Check articles.",
    "names": "List the people of articles.",
    "rules": "List, show and test rules.",
    "config": "Show the settings in force.",
    "init": "Write a commented settings file and the entry of the commit hook.",
    "baseline": "Write down today's findings, so that only new ones count.",
    "languagetool": "Install, start and stop the grammar engine.",
    "clean": "Remove the cache.",
    "completion": "Print the completion script of a shell.",
}


class _Commands(click.Group):
    """Commands whose modules are imported when they are called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        command: click.Command = import_module(f"copylint.cli.{cmd_name}").command
        return command

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; click itself would give the status 1, findings, where the reader has gone."""
        try:
            status = super().invoke(ctx)
            sys.stdout.flush()
            return status
        except BrokenPipeError:
            _hang_up()
            return 2
        except OSError as error:
            if error.filename is not None:
                raise
            _hang_up()
            raise UserError(f"the output cannot be written: {error.strerror or error}") from None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of commands, without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


@click.group(
    cls=_Commands,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Find the defects of news copy: names, repetition, dates, figures, residue of data.",
)
@click.version_option(__version__, message="copylint %(version)s")
def app() -> None:
    """The command `copylint`."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line and return the exit status; arguments default to those of the process."""
    gc.set_threshold(100_000)  # a run leaves hardly any cycles; to look for them took a tenth of a short one
    try:
        status = app.main(arguments, prog_name="copylint", standalone_mode=False)
    except click.exceptions.Abort:
        return 130
    except click.ClickException as error:
        error.show()
        return 2
    except UserError as error:
        return _fail(str(error))
    except Exception as error:
        if os.environ.get("COPYLINT_TRACEBACK"):
            raise
        from copylint.desk import internal_error

        return _fail(internal_error(error))
    return status if isinstance(status, int) else 0


def _fail(message: str) -> int:
    from copylint.output.terminal import printable

    print(f"copylint: {printable(message)}", file=sys.stderr)
    return 2


def _hang_up() -> None:
    """Nobody takes the output (`| head`, a full disk): no further word, and none from Python at its exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
