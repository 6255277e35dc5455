"""All rules of a run, from their files or as compiled by an earlier run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from copylint.cache import Store, digest
from copylint.rulebook.model import Rule, RuleError
from copylint.stamps import code_stamps, tree_stamps


def load_book(folders: Sequence[Path], store: Store | None = None) -> list[Rule]:
    """The rules of several folders, in the order of their ids. Raises RuleError.

    Rules that were compiled before, from the same files with the same copylint, come from the store.
    """
    key = digest(
        *code_stamps(), *(stamp for folder in folders for stamp in [str(folder), *tree_stamps(str(folder))])
    )
    stored = store.get("rules", key) if store else None
    if stored is not None:
        return [_from_json(entry) for entry in stored]
    rules = _load(folders)
    if store:
        store.put("rules", key, [asdict(rule) for rule in rules])
    return rules


def _load(folders: Sequence[Path]) -> list[Rule]:
    from copylint.rulebook.loading import load_rules

    rules: dict[str, Rule] = {}
    for folder in folders:
        for file in load_rules(folder):
            if file.rule.id in rules:
                raise RuleError(f"{file.page.path}:1: there is a rule {file.rule.id} already")
            rules[file.rule.id] = file.rule
    return [rules[rule_id] for rule_id in sorted(rules)]


def _from_json(entry: dict[str, Any]) -> Rule:
    factors = entry["factors"]
    return Rule(
        **{
            **entry,
            "factors": None if factors is None else tuple(factors),
            "owners": tuple(entry["owners"]),
            "exceptions": tuple(entry["exceptions"]),
            "aliases": tuple(entry["aliases"]),
        }
    )
