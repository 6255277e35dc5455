"""What a report says of a rule; its file is read only when a format asks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property, partial
from typing import TYPE_CHECKING

from copylint.findings import Severity

if TYPE_CHECKING:
    from copylint.rulebook.model import Page, Rule


@dataclass(frozen=True)
class RuleInfo:
    """A rule as a report shows it.

    severity: the rule's own; a finding may have another from the settings.
    read: gives the rule's page; called once, when `summary` or `why` is first asked for.
    url: where the page is published, if it is.
    """

    id: str
    severity: Severity
    read: Callable[[], Page]
    url: str | None = None

    @property
    def summary(self) -> str:
        """What the rule reports, in a line."""
        return self._page.summary

    @property
    def why(self) -> str:
        """Why that matters, for the person who gets the finding."""
        return self._page.why

    @cached_property
    def _page(self) -> Page:
        return self.read()


def rule_infos(rules: Iterable[Rule], read: Callable[[str], Page]) -> dict[str, RuleInfo]:
    """The rules of a run by id; `read` gives the page of an id."""
    return {rule.id: RuleInfo(rule.id, rule.severity, partial(read, rule.id)) for rule in rules}
