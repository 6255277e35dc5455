"""All rules of a run, from their files or as compiled by an earlier run."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from copylint.cache import Store, digest
from copylint.errors import suggestion
from copylint.rulebook.model import Rule, RuleError
from copylint.stamps import code_stamps, tree_stamps


def load_book(folders: Sequence[Path], store: Store | None = None) -> list[Rule]:
    """The rules of several folders, in the order of their ids. Raises RuleError.

    Rules that were compiled before, from the same files with the same copylint, come from the store.
    """
    rules: dict[str, Rule] = {}
    places: dict[str, Path] = {}
    for folder in folders:
        for rule in _folder(folder, store):
            if rule.id in rules:
                raise RuleError(f"{folder / rule.id}.yaml:1: there is a rule {rule.id} already")
            rules[rule.id] = rule
            places[rule.id] = folder / f"{rule.id}.yaml"
    for rule in rules.values():
        for other in rule.yields:
            if other not in rules:
                message = f"yields: there is no rule {other}{suggestion(other, sorted(rules))}"
                raise RuleError(f"{places[rule.id]}:1: {message}")
    return [rules[rule_id] for rule_id in sorted(rules)]


def _folder(folder: Path, store: Store | None) -> list[Rule]:
    key = digest(*code_stamps(), str(folder), *tree_stamps(str(folder)))
    stored = store.get("rules", key) if store else None
    if stored is not None:
        return [rule_from_json(entry) for entry in stored]
    from copylint.rulebook.loading import load_rules

    rules = [file.rule for file in load_rules(folder)]
    if store:
        store.put("rules", key, [rule._asdict() for rule in rules])
    return rules


def rule_from_json(entry: dict[str, Any]) -> Rule:
    """A rule from what `_asdict` made of it."""
    factors = entry["factors"]
    return Rule(
        **{
            **entry,
            "factors": None if factors is None else tuple(factors),
            "owners": tuple(entry["owners"]),
            "exceptions": tuple(entry["exceptions"]),
            "aliases": tuple(entry["aliases"]),
            "yields": tuple(entry["yields"]),
        }
    )
