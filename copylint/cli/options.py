"""Options that several commands have, and how they become settings."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import click

from copylint.cli.session import Session
from copylint.findings import SEVERITIES
from copylint.output import FORMATS
from copylint.settings.finding import Finder

if TYPE_CHECKING:
    from copylint.changes import Changes

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
    ("grammar", "grammar", False),
    ("baseline", "baseline", False),
)


def _group(*group: Callable[[_Command], _Command]) -> Callable[[_Command], _Command]:
    """Several options as one decorator, in the order in which --help shall show them."""

    def decorate(command: _Command) -> _Command:
        for option in reversed(group):
            command = option(command)
        return command

    return decorate


def complete_rules(context: click.Context, parameter: click.Parameter, incomplete: str) -> Sequence[str]:
    """Ids, groups and sets that begin as the word does."""
    from copylint.rulebook.folders import bundled_rules
    from copylint.rulebook.loading import rule_paths
    from copylint.rulebook.selection import SETS

    done, comma, last = incomplete.rpartition(",")
    ids = [f"{path.parent.name}/{path.stem}" for path in rule_paths(bundled_rules())]
    known = sorted({*SETS, *ids, *(rule.partition("/")[0] for rule in ids)})
    return [f"{done}{comma}{word}" for word in known if word.startswith(last)]


def _rules_option(name: str, help: str) -> Callable[[_Command], _Command]:
    return click.option(name, multiple=True, metavar="RULES", shell_complete=complete_rules, help=help)


selection = _group(
    _rules_option("--select", "Run these only: ids, groups, DEFAULT, ADVICE, ALL; with commas."),
    _rules_option("--ignore", "Do not run these."),
    _rules_option("--extend-select", "Run these too."),
    click.option("--rules", multiple=True, metavar="DIR", help="A folder of more rules; may be repeated."),
    click.option(
        "--grammar", type=click.Choice(("none", "languagetool")), help="The grammar engine; none if not set."
    ),
    click.option(
        "--pack",
        "packs",
        multiple=True,
        metavar="NAME",
        help="A house style: a pack's name or file; may be repeated.",
    ),
)
configuration = _group(
    click.option(
        "--config",
        multiple=True,
        metavar="FILE|KEY=VALUE",
        help="A settings file instead of the nearest, or one setting; may be repeated.",
    ),
    click.option("--isolated", is_flag=True, help="Read no settings file, baseline or sidecar."),
)
choice_of_files = _group(
    click.option("--exclude", multiple=True, metavar="PATTERNS", help="Leave out these paths; with commas."),
    click.option("--extend-exclude", multiple=True, metavar="PATTERNS", help="Leave out these paths too."),
    click.option(
        "--force-exclude",
        is_flag=True,
        help="Leave files out where they are named, too: excluded ones, README and the like.",
    ),
    click.option("--encoding", metavar="NAME", help="The files' encoding where it is not UTF-8."),
    click.option("--stdin-filename", metavar="NAME", help="The name of what comes by standard input (`-`)."),
)
changes = _group(
    click.option("--changed", is_flag=True, help="Only files that git says changed since the last commit."),
    click.option("--since", metavar="REV", help="Only files that git says changed since this revision."),
    click.option("--changed-lines", is_flag=True, help="Of those files only the lines that changed."),
)
fixing = _group(
    click.option("--fix", is_flag=True, help="Mend what can be mended safely, in the files."),
    click.option("--unsafe-fixes", is_flag=True, help="Mend what an editor should look at too."),
    click.option("--diff", is_flag=True, help="Show what would be mended, and change nothing."),
)
baseline = click.option(
    "--baseline",
    metavar="FILE",
    help="Where the accepted findings are (.copylint-baseline.json beside the settings).",
)
reporting = _group(
    baseline,
    click.option(
        "--fail-on",
        type=click.Choice(SEVERITIES),
        help="The least severity that fails the run: warning, if not set.",
    ),
    click.option(
        "--output-format", type=click.Choice(FORMATS), metavar="FORMAT", help=f"One of {', '.join(FORMATS)}."
    ),
    click.option("-o", "--output-file", metavar="FILE", help="Write the findings to a file."),
    click.option("--statistics", is_flag=True, help="Only count the findings of each rule."),
    click.option("--show-files", is_flag=True, help="Print the files that would be checked, and stop."),
    click.option("--exit-zero", is_flag=True, help="Exit with 0 even where there are findings."),
    click.option("-q", "--quiet", is_flag=True, help="No notes and no summary on standard error."),
)
cache_folder = click.option(
    "--cache-dir",
    metavar="DIR",
    help="Where the cache is; else COPYLINT_CACHE_DIR says it, or it is beside the settings.",
)
running = _group(
    click.option("-j", "--jobs", type=click.IntRange(1), metavar="N", help="How many processes check files."),
    click.option("--no-cache", is_flag=True, help="Neither read nor keep findings and the engine's answers."),
    cache_folder,
)


def session(given: Mapping[str, Any]) -> Session:
    """The surroundings that a command's options ask for."""
    return Session(
        finder(given),
        given["paths"],
        given.get("cache_dir"),
        given.get("stdin_filename"),
        no_cache=given.get("no_cache", False),
        quiet=given.get("quiet", False),
    )


def changes_of(given: Mapping[str, Any]) -> Changes | None:
    """What git says changed, where the options ask for it."""
    if not (given["changed"] or given["since"] or given["changed_lines"]):
        return None
    from copylint.changes import Changes

    return Changes(given["since"])


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
