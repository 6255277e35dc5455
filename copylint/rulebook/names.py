"""The words that name rules where people write about them: ids, former ids, groups."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from copylint.errors import suggestion
from copylint.findings import Severity
from copylint.rulebook.model import Page, Rule

UNUSED = "suppressions/unused"
MALFORMED = "suppressions/malformed"

_OWN: Mapping[str, tuple[Severity, str, str]] = {
    UNUSED: (
        "warning",
        "A suppression silences nothing",
        "The defect that this suppression was written for is gone, or the rule no longer reports it. Left "
        "standing it would hide the next one: take it out.",
    ),
    MALFORMED: (
        "error",
        "A suppression cannot be understood",
        "The comment speaks to copylint in words that it does not know, so it silences nothing. Its form is "
        "“copylint: ignore[rule] reason”, and the rule must exist.",
    ),
}


def own_rules() -> list[Rule]:
    """The rules about suppressions: they can be listed, selected and ignored, but no Linter runs them."""
    return [
        Rule(rule_id, "default", severity, "look", summary, "check", {})
        for rule_id, (severity, summary, _) in _OWN.items()
    ]


def own_page(rule_id: str) -> Page:
    """The page of one of own_rules()."""
    _, summary, why = _OWN[rule_id]
    return Page(rule_id, summary, why, (), (), "")


class RuleNames:
    """What the words mean, for one book of rules; own_rules() are known to it by themselves."""

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._named: dict[str, set[str]] = {}
        self._current: dict[str, str] = {}
        self._severities: dict[str, Severity] = {}
        self._default = {rule.id for rule in rules if rule.set == "default"}
        for rule in (*own_rules(), *rules):
            for name in (rule.id, rule.group, *rule.aliases):
                self._named.setdefault(name, set()).add(rule.id)
            self._current.update(dict.fromkeys(rule.aliases, rule.id))
            self._severities[rule.id] = rule.severity

    def ids(self, name: str) -> Collection[str]:
        """The ids of the rules that a word names; none where it names nothing."""
        return self._named.get(name, ())

    def is_named(self, rule_id: str, name: str | None) -> bool:
        """Whether a word names this rule; None names every rule."""
        return name is None or rule_id in self.ids(name)

    def current(self, rule_id: str) -> str:
        """The id that a rule has today."""
        return self._current.get(rule_id, rule_id)

    def severity(self, rule_id: str) -> Severity:
        """The severity that a rule has in this book."""
        return self._severities[rule_id]

    def is_judged(self, name: str | None, ran: Collection[str]) -> bool:
        """Whether a run with the rules `ran` can tell that nothing of that name (None: at all) is found.

        It can where it ran the rule, every default rule of the group, or every default rule.
        """
        ids = self._default if name is None else self.ids(name)
        wanted = set(ids) if len(ids) == 1 else self._default.intersection(ids)
        return bool(wanted) and wanted.issubset(ran)

    def suggestion(self, name: str) -> str:
        """What was meant instead, if anything is near."""
        return suggestion(name, sorted(self._named))
