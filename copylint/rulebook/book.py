"""All rules of a run, from their files or as compiled by an earlier run."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from copylint import __version__
from copylint.cache import Store, digest
from copylint.rulebook.model import Rule, RuleError


def load_book(folders: Sequence[Path], store: Store | None = None) -> list[Rule]:
    """The rules of several folders, in the order of their ids. Raises RuleError.

    Rules that were compiled before, from the same files with the same copylint, come from the store.
    """
    key = digest(__version__, *_fingerprint(folders))
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


def _fingerprint(folders: Sequence[Path]) -> Iterator[str]:
    """What tells that no rule file changed: every file's path, size and time of change."""
    for folder in folders:
        yield str(folder.resolve())
        for entry in sorted(_files(folder)):
            status = os.stat(entry)
            yield f"{entry}\0{status.st_size}\0{status.st_mtime_ns}"


def _files(folder: Path) -> Iterator[str]:
    if folder.is_dir():
        with os.scandir(folder) as groups:
            for group in groups:
                if group.is_dir():
                    with os.scandir(group.path) as files:
                        yield from (file.path for file in files if file.name.endswith((".yaml", ".yml")))


def _from_json(entry: dict[str, Any]) -> Rule:
    factors = entry["factors"]
    return Rule(
        **{
            **entry,
            "factors": None if factors is None else tuple(factors),
            "exceptions": tuple(entry["exceptions"]),
            "aliases": tuple(entry["aliases"]),
        }
    )
