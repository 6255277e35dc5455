"""`copylint config`: the settings in force, and the keys that there are."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from dataclasses import fields
from typing import Any

import click

from copylint.cli import options
from copylint.output.terminal import printable
from copylint.settings.keys import KEYS
from copylint.settings.model import Pattern, RuleSettings, Settings


@click.group("config")
def command() -> None:
    """Show the settings in force."""


@command.command("show")
@click.argument("paths", nargs=-1, metavar="[PATH]")
@options.selection
@options.configuration
@options.choice_of_files
@options.reporting
def show(**given: Any) -> None:
    """Print every setting in force for a path (the current directory), and where its value comes from.

    The output is YAML that `--config FILE` reads.
    """
    session = options.session(given)
    settings = session.settings
    if settings.rules or settings.packs or settings.rule_folders:
        assert session.run_desk.selected is not None  # says what is wrong with them
    click.echo("\n".join(_lines(settings)))


def _lines(settings: Settings) -> Iterator[str]:
    yield f"# {printable(settings.file) if settings.file else 'no settings file'}"
    defaults = {field.name: getattr(Settings(root=settings.root), field.name) for field in fields(Settings)}
    for key in KEYS:
        name = key.replace("-", "_")
        value = getattr(settings, name)
        origin = settings.origins.get(key, "default")
        absent = value is None or (
            not value and value == defaults[name] and not isinstance(value, (bool, int))
        )
        text = json.dumps(_plain(value, settings.root), ensure_ascii=False)
        yield printable(f"{'# ' if absent else ''}{key}: {text}  # {origin}")


def _plain(value: Any, root: str) -> Any:
    """A setting as a settings file would have it."""
    if isinstance(value, Pattern):
        return (
            value.text if value.base == root else os.path.join(os.path.relpath(value.base, root), value.text)
        )
    if isinstance(value, RuleSettings):
        said = {
            "severity": value.severity,
            "options": dict(value.options),
            "exceptions": list(value.exceptions),
        }
        return {key: entry for key, entry in said.items() if entry}
    if isinstance(value, Mapping):
        return {key: _plain(entry, root) for key, entry in value.items()}
    if (
        isinstance(value, tuple)
        and value
        and all(
            isinstance(entry, tuple) and len(entry) == 2 and isinstance(entry[0], Pattern) for entry in value
        )
    ):
        return {_plain(pattern, root): list(selectors) for pattern, selectors in value}
    if isinstance(value, tuple):
        return [_plain(entry, root) for entry in value]
    return value
