"""Rules that need code: copylint/checks/<group>/<name>.py has a function `find` for each."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Protocol

from copylint.analysis.article import Article
from copylint.analysis.folding import fold
from copylint.findings import Match
from copylint.rulebook.kinds import BodyError, Finder
from copylint.rulebook.matcher import Hit
from copylint.rulebook.model import Rule
from copylint.rulebook.options import Options
from copylint.rulebook.wording import expand

_NAME = re.compile(r"[a-z0-9-]+/[a-z0-9-]+")
KEYS = {"triggers", "use", "always", "parts"}


class Find(Protocol):
    """The function that a check's module defines."""

    def __call__(self, article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
        """The matches in an article.

        hits: where the triggers of the rule's file stand, whole words only; empty for a check without triggers.
        """


def factors(rule: Rule) -> tuple[str, ...] | None:
    """The triggers: literals without one of which the check has nothing to find."""
    if not isinstance(rule.body, dict) or not set(rule.body) <= KEYS:
        raise BodyError(
            "must be a map, {} or with `triggers` (a list, or the name of an option), `use`, `always`, `parts`"
        )
    if not _NAME.fullmatch(rule.body.get("use", rule.id)) or not _exists(_module(rule)):
        raise BodyError(f"there is no check {rule.body.get('use', rule.id)}")
    triggers = rule.body.get("triggers")
    if isinstance(triggers, str):
        triggers = rule.options.get(triggers)
    if triggers is None:
        return None
    if isinstance(triggers, dict) and "table" in triggers and set(triggers) <= {"table", "also"}:
        triggers = [*_first_column(triggers["table"]), *triggers.get("also", ())]
    elif isinstance(triggers, dict) and set(triggers) == {"options"}:
        triggers = [entry for option in triggers["options"] for entry in rule.options[option]]
    if not isinstance(triggers, (list, dict)) or not all(
        isinstance(entry, str) and entry for entry in triggers
    ):
        raise BodyError("must be a list of words and phrases", "triggers")
    return tuple(dict.fromkeys(fold(form) for entry in triggers for form in expand(entry)))


def _first_column(table: str) -> list[str]:
    """The names of a table of copylint/tables that has a line of headings: {table: proper_names, also: [a, b]}."""
    path = Path(__file__).parent.parent.parent / "tables" / f"{table}.tsv"
    if not path.is_file():
        raise BodyError(f"there is no table {table}", "triggers")
    return [line.partition("\t")[0] for line in path.read_text(encoding="utf-8").splitlines()[1:]]


def _exists(module: str) -> bool:
    try:
        return find_spec(module) is not None
    except ModuleNotFoundError:
        return False


def _module(rule: Rule) -> str:
    """Where the code is: the rule's own path, or that of the rule which it `use`s with other options."""
    return "copylint.checks." + str(rule.body.get("use", rule.id)).replace("-", "_").replace("/", ".")


def build(rule: Rule) -> Finder:
    """See Kind."""
    return _Check(rule)


class _Check:
    def __init__(self, rule: Rule) -> None:
        self._rule = rule
        self._options = Options(rule.options)

    @cached_property
    def _find(self) -> Find:
        module: Any = import_module(_module(self._rule))
        find: Find = module.find
        return find

    def find(self, article: Article, hits: Sequence[Hit]) -> Iterator[Match]:
        """What the check's own function finds."""
        return self._find(article, self._options, hits)
