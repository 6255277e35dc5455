"""The copy desk: settings made ready, so that any number of files can be read by them."""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from copylint.cache import Store, digest
from copylint.documents.decoding import UnreadableError, decode
from copylint.errors import UserError
from copylint.settings.model import Settings
from copylint.stamps import code_stamps, stamp, tree_stamps

if TYPE_CHECKING:
    from copylint.documents.source import Source
    from copylint.findings import Finding
    from copylint.languagetool.proofreader import LanguageToolProofreader
    from copylint.linter import Linter
    from copylint.records import Row
    from copylint.rulebook.model import Page, Rule
    from copylint.rulebook.names import RuleNames
    from copylint.sidecar import Sidecar

_LARGE = 20_000_000  # bytes
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
    "grammar",
)


class Checked(NamedTuple):
    """What a desk says of one file, in plain values that can be stored and sent to another process.

    sidecar: the findings about the file's sidecar.
    """

    rows: list[Row]
    problem: str | None = None
    notes: tuple[str, ...] = ()
    sidecar: list[Row] = []  # noqa: RUF012 (never changed)


class Desk:
    """The rules of some settings at work.

    store: where compiled rules are kept, None where nothing is. answers: where those of the engine are.
    """

    def __init__(self, settings: Settings, store: Store | None, answers: Store | None = None) -> None:
        self.settings = settings
        self.store = store
        self._answers = answers

    @cached_property
    def rules(self) -> tuple[Rule, ...]:
        """All rules that could be selected, as the settings change them. Raises UserError."""
        from pathlib import Path

        from copylint.rulebook.book import load_book
        from copylint.rulebook.names import own_rules
        from copylint.settings.overrides import override

        rules = load_book([*map(Path, self.folders)], self.store)
        for pack in self.settings.packs:
            rules = add_pack(pack, rules, self.store)
        return tuple(override([*rules, *own_rules()], self.settings))

    @cached_property
    def folders(self) -> list[str]:
        """The folders of rules: copylint's own, then those of the house."""
        from copylint.rulebook.folders import bundled_folder

        return [bundled_folder(), *self.settings.rule_folders]

    @cached_property
    def selected(self) -> tuple[Rule, ...]:
        """The rules that run. Raises UserError."""
        from copylint.rulebook.selection import select_rules

        settings = self.settings
        return tuple(
            select_rules(
                self.rules,
                settings.select,
                settings.ignore,
                settings.extend_select,
                engine=settings.has_engine,
            )
        )

    @cached_property
    def ran(self) -> frozenset[str]:
        """The ids of the rules that run. Raises UserError."""
        return frozenset(rule.id for rule in self.selected)

    @cached_property
    def names(self) -> RuleNames:
        """What the words mean by which people call rules. Raises UserError."""
        from copylint.rulebook.names import RuleNames

        return RuleNames(self.rules)

    @cached_property
    def linter(self) -> Linter:
        """The rules that run, ready. Raises UserError."""
        if self.store:  # before anything is imported that compiles its own
            from copylint.regexes import load_regexes

            load_regexes(self.store)
        from copylint.linter import Linter
        from copylint.rulebook.names import own_rules

        own = {rule.id for rule in own_rules()}
        rules = [rule for rule in self.selected if rule.id not in own]
        return Linter(rules, self.settings.house, self.proofreader)

    @cached_property
    def proofreader(self) -> LanguageToolProofreader | None:
        """The grammar engine, where it is asked."""
        if not self.settings.has_engine:
            return None
        from copylint.languagetool.proofreader import LanguageToolProofreader, believed_ids

        server = self.settings.grammar.get("server")
        return LanguageToolProofreader(believed_ids(self.rules), self._answers, server)

    def close(self) -> None:
        """End what runs for this desk besides this process, and keep what it compiled."""
        if self.store and "linter" in self.__dict__:
            from copylint.regexes import keep_regexes

            keep_regexes(self.store)
        if "proofreader" in self.__dict__ and self.proofreader:
            self.proofreader.close()

    @cached_property
    def key(self) -> str:
        """What findings depend on besides the file: code, rules and settings. Equal keys, equal findings."""
        said = [getattr(self.settings, name) for name in _DECISIVE]
        folders = [entry for folder in self.folders for entry in (folder, *tree_stamps(folder))]
        packs = [stamp(path) for pack in self.settings.packs for path in self._pack_files(pack)]
        return digest(*code_stamps(), *folders, *packs, repr(said))

    def _pack_files(self, pack: str) -> list[str]:
        """The files of a pack of the house's own and of those beneath it; ours are among our rules."""
        if not os.path.isabs(pack):
            return []
        from copylint.rulebook.packs import pack_layers

        return [layer.path for layer in pack_layers(pack, self.store)]

    def page(self, rule_id: str) -> Page:
        """What people read of a rule. Raises UserError."""
        from pathlib import Path

        from copylint.rulebook.loading import load_rule
        from copylint.rulebook.names import own_page, own_rules

        if rule_id in {rule.id for rule in own_rules()}:
            return own_page(rule_id)
        for folder in self.folders:
            path = Path(folder, f"{rule_id}.yaml")
            if path.is_file():
                return load_rule(path).page
        from copylint.rulebook.packs import own_page as pack_page

        for pack in self.settings.packs:
            page = pack_page(pack, rule_id)
            if page is not None:
                return page
        raise UserError(f"there is no file for the rule {rule_id}")

    def ignored(self, path: str) -> frozenset[str]:
        """The rules that `per-file-ignores` silences in a file. Raises UserError."""
        if not self.settings.per_file_ignores:
            return frozenset()
        from copylint.rulebook.selection import named_rules

        absolute = os.path.abspath(path)
        selectors = [
            selector
            for pattern, selectors in self.settings.per_file_ignores
            if pattern.verdict(absolute)
            for selector in selectors
        ]
        return frozenset(rule.id for rule in named_rules(self.rules, selectors))

    def check(self, data: bytes, name: str, sidecar: bytes | None = None) -> Checked:
        """The findings in a file's bytes; the ending of `name` tells the format. Raises UserError.

        sidecar: the bytes of the file's sidecar, where it has one.
        """
        try:
            source = decode(data, self.settings.encoding)
        except UnreadableError as error:
            return Checked([], str(error))
        try:
            findings, about = self.lint(source, name, sidecar)
        except _BrokenSidecarError as error:
            return Checked([], str(error))
        except UserError:
            raise
        except Exception as error:
            if os.environ.get("COPYLINT_TRACEBACK"):
                raise
            return Checked([], internal_error(error))
        from copylint.records import to_row

        rows = [to_row(finding) for finding in findings]
        return Checked(rows, None, tuple(_notes(data, source)), [to_row(finding) for finding in about])

    def lint(
        self, source: Source, name: str, sidecar: bytes | None = None
    ) -> tuple[list[Finding], list[Finding]]:
        """The findings in a file that its suppressions leave, those about its sidecar. Raises UserError."""
        from copylint.documents import parse
        from copylint.suppressions import suppress

        document = parse(source, name)
        findings = suppress(self.linter.lint(document), document, self.names, self.ran)
        if sidecar is None:
            return findings, []
        from copylint.sidecar import apply_sidecar

        beside = self._sidecar(sidecar, name)
        return apply_sidecar(findings, document, beside, self.names, self.ran)

    def _sidecar(self, data: bytes, name: str) -> Sidecar:
        from copylint.sidecar import SUFFIX, read_sidecar

        try:
            return read_sidecar(decode(data).text, name + SUFFIX, self.names)
        except UnreadableError as error:
            raise _BrokenSidecarError(f"{name}{SUFFIX}: {error}") from None
        except UserError as error:
            raise _BrokenSidecarError(str(error)) from None


class _BrokenSidecarError(UserError):
    """A file's sidecar cannot be understood, so the file cannot be judged."""


def _notes(data: bytes, source: Source) -> Iterator[str]:
    """What is odd about a file that was checked all the same."""
    if not source.text.strip():
        yield "nothing but white space" if source.text else "empty file"
    if source.encoding.startswith(("utf-16", "utf-32")):
        yield f"read as {source.encoding.upper()}, as its byte-order mark says"
    if len(data) > _LARGE:
        yield f"{len(data) / 1_000_000:.0f} MB: checked, though no article is so long"


def internal_error(error: BaseException) -> str:
    """A defect of copylint itself in one line."""
    said = " ".join(str(error).split())
    return f"internal error: {type(error).__name__}: {said} (COPYLINT_TRACEBACK=1 shows where)"


def add_pack(pack: str, rules: list[Rule], store: Store | None) -> list[Rule]:
    """The rules as a pack changes them. Raises UserError where there is no such pack, or it is broken."""
    from copylint.rulebook.packs import load_pack

    return load_pack(pack, rules, store)
