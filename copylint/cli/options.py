"""Options that several commands have, and how they become settings."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, TypeVar

import click

from copylint.settings.finding import Finder

_Command = TypeVar("_Command", bound=Callable[..., Any])

# Flags that are settings too: the parameter's name, the key, whether its values are lists with commas.
_SETTINGS = (
    ("select", "select", True),
    ("ignore", "ignore", True),
    ("extend_select", "extend-select", True),
    ("exclude", "exclude", True),
    ("extend_exclude", "extend-exclude", True),
    ("force_exclude", "force-exclude", False),
    ("rules", "rule-folders", False),
    ("packs", "packs", True),
    ("fail_on", "fail-on", False),
    ("output_format", "output-format", False),
    ("encoding", "encoding", False),
    ("baseline", "baseline", False),
)


def selection(command: _Command) -> _Command:
    """The options that choose rules."""
    for option in reversed(
        (
            click.option("--select", multiple=True, metavar="RULES", shell_complete=complete_rules,
                         help="Run these only: ids, groups, DEFAULT, ADVICE, ALL; with commas."),
            click.option("--ignore", multiple=True, metavar="RULES", shell_complete=complete_rules,
                         help="Do not run these."),
            click.option("--extend-select", multiple=True, metavar="RULES", shell_complete=complete_rules,
                         help="Run these too."),
            click.option("--rules", multiple=True, metavar="DIR", help="A folder of more rules; may be repeated."),
            click.option("--pack", "packs", multiple=True, metavar="NAME",
                         help="A house style: a pack's name or file; may be repeated."),
        )
    ):  # fmt: skip
        command = option(command)
    return command


def configuration(command: _Command) -> _Command:
    """The options that say where settings come from."""
    for option in reversed(
        (
            click.option("--config", multiple=True, metavar="FILE|KEY=VALUE",
                         help="A settings file instead of the nearest, or one setting; may be repeated."),
            click.option("--isolated", is_flag=True, help="Read no settings file, baseline or sidecar."),
        )
    ):  # fmt: skip
        command = option(command)
    return command


def choice_of_files(command: _Command) -> _Command:
    """The options that choose among the files of folders."""
    for option in reversed(
        (
            click.option("--exclude", multiple=True, metavar="PATTERNS", help="Leave out these paths; with commas."),
            click.option("--extend-exclude", multiple=True, metavar="PATTERNS", help="Leave out these paths too."),
            click.option("--force-exclude", is_flag=True, help="Leave excluded files out even where they are named."),
        )
    ):  # fmt: skip
        command = option(command)
    return command


def finder(parameters: Mapping[str, Any]) -> Finder:
    """The settings that a command's options ask for."""
    flags = [
        (key, "--" + ("pack" if name == "packs" else name.replace("_", "-")), _raw(parameters[name], commas))
        for name, key, commas in _SETTINGS
        if parameters.get(name) not in (None, (), False)
    ]
    return Finder(isolated=parameters["isolated"], config=parameters["config"], flags=flags)


def _raw(value: Any, commas: bool) -> object:
    """A flag's value as a settings file would have it."""
    if isinstance(value, bool):
        return "true"
    if isinstance(value, (tuple, list)):
        return [
            part.strip()
            for entry in value
            for part in (entry.split(",") if commas else [entry])
            if part.strip()
        ]
    return value


def complete_rules(context: click.Context, parameter: click.Parameter, incomplete: str) -> Sequence[str]:
    """Ids, groups and sets that begin as the word does."""
    from copylint.rulebook.folders import bundled_rules
    from copylint.rulebook.loading import rule_paths
    from copylint.rulebook.selection import SETS

    done, comma, last = incomplete.rpartition(",")
    ids = [f"{path.parent.name}/{path.stem}" for path in rule_paths(bundled_rules())]
    known = sorted({*SETS, *ids, *(rule.partition("/")[0] for rule in ids)})
    return [f"{done}{comma}{word}" for word in known if word.startswith(last)]
