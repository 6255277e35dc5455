"""The copy desk: settings made ready, so that any number of files can be read by them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from copylint.cache import Store, digest
from copylint.documents.decoding import UnreadableError, decode
from copylint.errors import UserError
from copylint.settings.model import Settings
from copylint.stamps import code_stamps, stamp, tree_stamps

if TYPE_CHECKING:
    from copylint.linter import Linter
    from copylint.records import Row
    from copylint.rulebook.model import Page, Rule

_LARGE = 20 << 20  # bytes


class Checked(NamedTuple):
    """What a desk says of one file, in plain values that can be stored and sent to another process."""

    rows: list[Row]
    problem: str | None = None
    notes: tuple[str, ...] = ()


class Desk:
    """The rules of some settings at work.

    store: where compiled rules are kept, None where nothing is.
    """

    def __init__(self, settings: Settings, store: Store | None) -> None:
        self.settings = settings
        self.store = store

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """All rules that could be selected, as the settings change them. Raises UserError."""
        from copylint.rulebook.book import load_book
        from copylint.settings.overrides import override

        rules = load_book(self.folders, self.store)
        for pack in self.settings.packs:
            rules = add_pack(pack, rules)
        return tuple(override(rules, self.settings))

    @cached_property
    def folders(self) -> list[Path]:
        """The folders of rules: copylint's own, then those of the house."""
        from copylint.rulebook.folders import bundled_rules

        return [bundled_rules(), *map(Path, self.settings.rule_folders)]

    @cached_property
    def selected(self) -> tuple[Rule, ...]:
        """The rules that run. Raises UserError."""
        from copylint.rulebook.selection import select_rules

        settings = self.settings
        return tuple(select_rules(self.rules, settings.select, settings.ignore, settings.extend_select))

    @cached_property
    def linter(self) -> Linter:
        """The rules that run, ready. Raises UserError."""
        from copylint.linter import Linter

        return Linter(self.selected, self.settings.house)

    @cached_property
    def key(self) -> str:
        """What findings depend on besides the file: code, rules and settings. Equal keys, equal findings."""
        said = [getattr(self.settings, name) for name in _DECISIVE]
        folders = [stamp for folder in self.folders for stamp in [str(folder), *tree_stamps(str(folder))]]
        packs = [stamp(pack) for pack in self.settings.packs]
        return digest(*code_stamps(), *folders, *packs, repr(said))

    def page(self, rule_id: str) -> Page:
        """What people read of a rule. Raises UserError."""
        from copylint.rulebook.loading import load_rule

        for folder in self.folders:
            path = folder / f"{rule_id}.yaml"
            if path.is_file():
                return load_rule(path).page
        raise UserError(f"there is no file for the rule {rule_id}")

    def ignored(self, path: str) -> frozenset[str]:
        """The rules that `per-file-ignores` silences in a file. Raises UserError."""
        if not self.settings.per_file_ignores:
            return frozenset()
        from copylint.rulebook.selection import select_rules

        absolute = os.path.abspath(path)
        selectors = [
            selector
            for pattern, selectors in self.settings.per_file_ignores
            if pattern.verdict(absolute)
            for selector in selectors
        ]
        return (
            frozenset(rule.id for rule in select_rules(self.rules, selectors)) if selectors else frozenset()
        )

    def check(self, data: bytes, name: str) -> Checked:
        """The findings in a file's bytes; the ending of `name` tells the format. Raises UserError."""
        try:
            source = decode(data, self.settings.encoding)
        except UnreadableError as error:
            return Checked([], str(error))
        from copylint.documents import parse
        from copylint.records import to_row

        try:
            findings = self.linter.lint(parse(source, name))
        except (UserError, KeyboardInterrupt):
            raise
        except Exception as error:
            if os.environ.get("COPYLINT_TRACEBACK"):
                raise
            return Checked([], internal_error(error))
        return Checked(
            [to_row(finding) for finding in findings], None, tuple(_notes(data, source.encoding, source.text))
        )


# The settings that a file's findings depend on.
_DECISIVE = (
    "select",
    "ignore",
    "extend_select",
    "rules",
    "packs",
    "encoding",
    "dialect",
    "dateline",
    "names",
    "spellings",
)


def _notes(data: bytes, encoding: str, text: str) -> Iterator[str]:
    """What is odd about a file that was checked all the same."""
    if not text.strip():
        yield "empty file" if not data else "nothing but white space"
    if encoding.startswith(("utf-16", "utf-32")):
        yield f"read as {encoding.upper()}, as its byte-order mark says"
    if len(data) > _LARGE:
        yield f"{len(data) / (1 << 20):.0f} MB: checked, though no article is so long"


def internal_error(error: BaseException) -> str:
    """A defect of copylint itself in one line."""
    said = " ".join(str(error).split())
    return f"internal error: {type(error).__name__}: {said} (COPYLINT_TRACEBACK=1 shows where)"


def add_pack(pack: str, rules: list[Rule]) -> list[Rule]:
    """The rules with those of a pack. Raises UserError where there is no such pack."""
    try:
        from copylint.rulebook.packs import load_pack
    except ImportError:
        raise UserError(f"there is no pack {pack!r}") from None
    return list(load_pack(pack, rules))
