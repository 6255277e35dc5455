"""The kinds of rules: a module each, with what it needs at load (`factors`) and in a run (`build`)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from importlib import import_module
from typing import Any, Protocol, cast

from copylint.analysis.article import Article
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.model import Rule


class BodyError(Exception):
    """What stands under a rule's kind is wrong; `keys` lead to the place below the kind's key."""

    def __init__(self, message: str, *keys: str | int) -> None:
        super().__init__(message)
        self.keys = keys


class Finder(Protocol):
    """A rule at work: from an article and the hits of the rule's factors in it to matches."""

    def find(self, article: Article, hits: Sequence[Hit]) -> Iterator[Match]:
        """The rule's matches, in any order."""


class Kind(Protocol):
    """A module of this package."""

    def factors(self, rule: Rule) -> tuple[str, ...] | None:
        """The rule's required literals, None where it has none. Raises BodyError for a broken body."""

    def build(self, rule: Rule) -> Finder:
        """The rule at work."""


def kind_of(name: str) -> Kind:
    """The module of a kind."""
    module: Any = import_module(f"copylint.rulebook.kinds.{name}")
    return cast(Kind, module)
