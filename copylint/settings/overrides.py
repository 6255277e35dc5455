"""What the settings change in the rules themselves: severity, options, exceptions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from copylint.errors import suggestion
from copylint.settings.model import RuleSettings, Settings, SettingsError

if TYPE_CHECKING:
    from copylint.rulebook.model import Rule


def override(rules: Sequence[Rule], settings: Settings) -> Iterator[Rule]:
    """The rules as the settings want them. Raises SettingsError for a rule or an option that there is not."""
    if not settings.rules:
        yield from rules
        return
    place = settings.origins.get("rules", "settings")
    names = {name: rule.id for rule in rules for name in (rule.id, *rule.aliases)}
    wanted: dict[str, RuleSettings] = {}
    for name, said in settings.rules.items():
        if name not in names:
            raise SettingsError(
                f"{place}: rules.{name}: there is no such rule{suggestion(name, sorted(names))}"
            )
        wanted[names[name]] = said
    for rule in rules:
        yield _changed(rule, wanted[rule.id], place) if rule.id in wanted else rule


def _changed(rule: Rule, said: RuleSettings, place: str) -> Rule:
    for option in said.options:
        if option not in rule.options:
            known = sorted(rule.options)
            has = f"; it has {', '.join(known)}" if known else "; it has none"
            raise SettingsError(
                f"{place}: rules.{rule.id}.options.{option}: the rule has no such option"
                f"{suggestion(option, known) or has}"
            )
    changed = rule._replace(
        severity=said.severity or rule.severity,
        options={**rule.options, **said.options},
        exceptions=(*rule.exceptions, *said.exceptions),
    )
    return with_factors(changed, place) if said.options else changed


def with_factors(rule: Rule, place: str) -> Rule:
    """A rule whose options changed, with the factors that they give. Raises SettingsError."""
    from copylint.rulebook.kinds import BodyError, kind_of

    try:
        return rule._replace(factors=kind_of(rule.kind).factors(rule))
    except BodyError as error:
        raise SettingsError(f"{place}: rules.{rule.id}: {error}") from None
