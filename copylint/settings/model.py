"""What may be set: one field for each key of a settings file, with what holds where nothing is said."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple

from copylint.analysis.house import House
from copylint.errors import UserError
from copylint.findings import Severity

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec


class SettingsError(UserError):
    """A setting cannot be used; the message names the file, the line and the key."""


class Pattern(NamedTuple):
    """A pattern of paths in the manner of .gitignore, and the folder from which it counts."""

    base: str
    text: str

    def verdict(self, path: str, *, folder: bool = False) -> bool | None:
        """Whether the pattern takes an absolute path, or with `!` gives it up; None: it does neither."""
        below = self.base.rstrip(os.sep) + os.sep
        if not path.startswith(below):
            return None
        relative = path[len(below) :].replace(os.sep, "/") + ("/" if folder else "")
        return _compiled(self.text).check_file(relative).include


def matches(patterns: Iterable[Pattern], path: str, *, folder: bool = False) -> bool:
    """Whether the last pattern that speaks of an absolute path takes it."""
    verdict = False
    for pattern in patterns:
        said = pattern.verdict(path, folder=folder)
        verdict = verdict if said is None else said
    return verdict


@cache
def _compiled(text: str) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines([text])


@dataclass(frozen=True)
class RuleSettings:
    """What is set for one rule, over what its file says; None and empty leave that as it is."""

    severity: Severity | None = None
    options: Mapping[str, Any] = field(default_factory=dict)
    exceptions: tuple[str, ...] = ()


@dataclass(frozen=True, eq=False, repr=False)  # each of these would cost 1 ms at every start
class Settings:
    """All settings in force for a folder; paths are absolute.

    root: the folder of the settings file, where the cache and the baseline are; else the current one.
    file: the settings file itself.
    per_file_ignores: for each pattern the selectors that it ignores.
    max_findings_per_rule: in one file; 0 for no limit.
    grammar: the engine (none or languagetool), and the address of a server of the house's own.
    origins: where each key that is set was set: `copylint.yaml:3` or a flag.
    """

    root: str
    file: str | None = None
    select: tuple[str, ...] = ("DEFAULT",)
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    per_file_ignores: tuple[tuple[Pattern, tuple[str, ...]], ...] = ()
    include: tuple[Pattern, ...] = ()
    exclude: tuple[Pattern, ...] = ()
    extend_exclude: tuple[Pattern, ...] = ()
    force_exclude: bool = False
    rules: Mapping[str, RuleSettings] = field(default_factory=dict)
    rule_folders: tuple[str, ...] = ()
    packs: tuple[str, ...] = ()
    fail_on: Severity = "warning"
    max_findings_per_rule: int = 0
    baseline: str | None = None
    output_format: str | None = None
    encoding: str | None = None
    dialect: str | None = None
    dateline: Mapping[str, str] = field(default_factory=dict)
    grammar: Mapping[str, str] = field(default_factory=dict)
    names: tuple[Mapping[str, Any], ...] = ()
    spellings: tuple[str, ...] = ()
    origins: Mapping[str, str] = field(default_factory=dict, compare=False)

    def excludes(self, path: str, *, folder: bool) -> bool:
        """Whether `exclude` or `extend-exclude` names an absolute path."""
        return matches((*self.exclude, *self.extend_exclude), path, folder=folder)

    def includes(self, path: str) -> bool:
        """Whether a file found in a folder is an article: by `include`, else by its name."""
        if self.include:
            return matches(self.include, path)
        from copylint.files import is_article

        return is_article(os.path.basename(path))

    @property
    def has_engine(self) -> bool:
        """Whether the grammar engine is asked."""
        return self.grammar.get("engine", "none") != "none"

    @property
    def house(self) -> House:
        """The part that rules may ask for."""
        return House(
            names=self.names,
            spellings=frozenset(self.spellings),
            dialect=self.dialect,
            date=self.dateline.get("date"),
            zone=self.dateline.get("zone"),
        )
