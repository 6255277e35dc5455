"""`copylint clean`: the cache removed."""

from __future__ import annotations

from typing import Any

import click

from copylint.cli import options
from copylint.cli.messages import say
from copylint.errors import UserError


@click.command("clean")
@click.argument("paths", nargs=-1, metavar="[PATH]")
@options.configuration
@options.cache_folder
def command(**given: Any) -> None:
    """Remove the cache of the project that a path (the current directory) lies in."""
    store = options.session(given).store
    try:
        was_there = store.clean()
    except OSError as error:
        raise UserError(f"{store.folder}: cannot be removed: {error.strerror or error}") from None
    say(f"Removed {store.folder}" if was_there else f"No cache at {store.folder}")
