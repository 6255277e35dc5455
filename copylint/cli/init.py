"""`copylint init`: a commented settings file, and the entry of the commit hook."""

from __future__ import annotations

import os

import click

from copylint.cli.messages import say
from copylint.errors import UserError
from copylint.settings.finding import FILE_NAMES, settings_file

_HOOKS = ".pre-commit-config.yaml"
_SETTINGS = """\
# Settings of copylint; every key with its meaning: docs/settings.md, and `copylint config show` says what is
# in force. What is commented out is an example, not the default.

# The rules that run: ids, groups and the sets DEFAULT, ADVICE, ALL.
select: [DEFAULT]
# extend-select: [ADVICE]
# ignore: [style, consistency/spelling-varies]

# The house's spelling: en-US, en-GB, en-CA, en-AU, en-NZ, en-IE, en-IN or en-ZA.
# dialect: en-GB

# A house style: ap, guardian, reuters, bbc, economist, or a file of yours.
# packs: [ap]

# The least severity that fails a run: error, warning or advice.
fail-on: warning

# Paths that are no copy, in the manner of .gitignore.
# extend-exclude: [archive/]
# per-file-ignores:
#   "transcripts/*.txt": [repetition]

# People as the house writes them, and words that it accepts.
# names:
#   - full: Xi Jinping
#     short: Xi
#     wrong: [Jinping]
# spellings: [copydesk]

# One rule's severity, options and exceptions.
# rules:
#   style/tautology:
#     severity: error
#     exceptions: [end result]
"""
_HOOK = """\
  - repo: local
    hooks:
      - id: copylint
        name: copylint
        entry: copylint check --force-exclude
        language: system
        types_or: [plain-text, markdown, html]
        require_serial: true
"""


@click.command("init")
@click.argument("folder", default=".", metavar="[FOLDER]")
@click.option("--no-hook", is_flag=True, help="Leave the commit hook alone.")
def command(folder: str, no_hook: bool) -> None:
    """Write copylint.yaml with comments and a hook in .pre-commit-config.yaml; nothing is overwritten."""
    there = settings_file(os.path.abspath(folder))
    if there:
        raise UserError(f"{there}: there are settings already")
    path = os.path.join(folder, FILE_NAMES[1])
    _create(path, _SETTINGS)
    say(f"Wrote {path}")
    if not no_hook:
        _add_hook(os.path.join(folder, _HOOKS))


def _add_hook(path: str) -> None:
    if os.path.exists(path):
        say(f"{path}: there are hooks already; put this below `repos:`\n")
        click.echo(_HOOK, nl=False)
        return
    _create(path, f"repos:\n{_HOOK}")
    say(f"Wrote {path}")


def _create(path: str, text: str) -> None:
    """Write a file that is not there yet. Raises UserError."""
    try:
        with open(path, "x", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except OSError as error:
        raise UserError(f"{path}: cannot be written: {error.strerror or error}") from None
