"""`copylint completion`: what a shell needs to complete commands, options and rules."""

from __future__ import annotations

import click
from click.shell_completion import get_completion_class


@click.command("completion")
@click.argument("shell", type=click.Choice(("bash", "zsh", "fish")))
def command(shell: str) -> None:
    """Print the completion script of a shell: `eval "$(copylint completion bash)"` in its start-up file."""
    from copylint.cli import app

    found = get_completion_class(shell)
    assert found is not None
    click.echo(found(app, {}, "copylint", "_COPYLINT_COMPLETE").source())
