"""Which files a run reads: what was named, and the articles in the folders that were named."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, NamedTuple, Protocol

from copylint.documents import FORMATS

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

IGNORE_FILES = (".gitignore", ".ignore")  # the later one overrides the earlier
STDIN = "-"
# Folders that hold no copy of the house's own.
SKIPPED_FOLDERS = frozenset((".git", ".hg", ".svn", ".bzr", ".jj", ".idea", ".vscode", ".copylint_cache"))
SKIPPED_FOLDERS |= {".venv", "venv", "node_modules", "site-packages", "__pycache__", ".tox", ".nox", ".eggs"}
SKIPPED_FOLDERS |= {".mypy_cache", ".pytest_cache", ".ruff_cache", ".hypothesis"}
# Papers of a project, not copy: checked only where they are named. Words that may head an article too (news,
# security) are taken for papers in capitals only, as projects write them.
_PAPER = (
    r"(?i:readme|licen[cs]e|copying|codeowners|changelog|contribut(?:ing|ors)|maintainers|code[-_]of[-_]conduct"
    r"|cmakelists|meson_options|robots|humans|llms(?:-full)?|pull_request_template|issue_template"
    r")(?i:[-_.][a-z]{2}(?:[-_][a-z]{2,4})?)?(?i:\.(?:txt|text|md|markdown|html?|xhtml))"
    r"|(?i:(?:\w+[-_])?(?:requirements|constraints)(?:[-_.]\w+){0,2}\.txt)"
    r"|(?:NOTICE|COPYRIGHT|AUTHORS|CHANGES|HISTORY|NEWS|RELEASES?|RELEASE[-_]NOTES|RELEASING|SECURITY|SUPPORT"
    r"|GOVERNANCE|INSTALL|TODO|ROADMAP|UPGRADING|AGENTS|CLAUDE)\.(?i:txt|text|md|markdown|html?|xhtml)"
)


class Target(NamedTuple):
    """A path to read; `problem` where it is known already that it cannot be, `note` where it is left out."""

    path: str
    problem: str | None = None
    note: str | None = None


class Patterns(Protocol):
    """The part of the settings that chooses files, for the folder that a file lies in."""

    def excludes(self, path: str, *, folder: bool) -> bool:
        """Whether `exclude` or `extend-exclude` names the path."""

    def includes(self, path: str) -> bool:
        """Whether a file found in a folder is an article by its name."""


class _Unexcluded(NamedTuple):
    """Patterns in a folder that is excluded but was named: it is what the user wants to see."""

    patterns: Patterns

    def excludes(self, path: str, *, folder: bool) -> bool:
        return False

    def includes(self, path: str) -> bool:
        return self.patterns.includes(path)


class Walk(NamedTuple):
    """How the paths of a command line become files.

    patterns: from a folder's absolute path to its patterns.
    force_exclude: exclusions hold for named paths too, and papers of a project are left out there.
    """

    patterns: Callable[[str], Patterns]
    force_exclude: bool = False

    def targets(self, paths: Iterable[str]) -> Iterator[Target]:
        """The files of the paths, each once, a folder's in the order of their names."""
        seen: set[str] = set()
        for path in paths:
            for target in self._of(path):
                key = os.path.normcase(os.path.abspath(target.path))
                if key not in seen:
                    seen.add(key)
                    yield target

    def _of(self, path: str) -> Iterator[Target]:
        if os.path.isdir(path):
            if not self._is_excluded(path, folder=True):
                yield from self._folder(path, _ignores_above(path))
            elif not self.force_exclude:
                named = self._replace(patterns=lambda folder: _Unexcluded(self.patterns(folder)))
                yield from named._folder(path, _ignores_above(path))
        elif not (self.force_exclude and (is_paper(path) or self._is_excluded(path, folder=False))):
            yield Target(shown(path))

    def _is_excluded(self, path: str, *, folder: bool) -> bool:
        """Whether a named path, or a folder that holds it, is excluded by the settings."""
        absolute = os.path.abspath(path)
        patterns = self.patterns(os.path.dirname(absolute))
        if patterns.excludes(absolute, folder=folder):
            return True
        return any(patterns.excludes(parent, folder=True) for parent in _parents(absolute))

    def _folder(self, folder: str, ignores: tuple[Ignore, ...]) -> Iterator[Target]:
        try:
            with os.scandir(folder) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError as error:
            yield Target(shown(folder), problem=_why(error))
            return
        absolute = os.path.abspath(folder)
        ignores = (*_ignores_in(absolute, {entry.name for entry in entries}), *ignores)
        patterns = self.patterns(absolute)
        for entry in entries:
            yield from self._entry(entry, absolute, patterns, ignores)

    def _entry(
        self, entry: os.DirEntry[str], parent: str, patterns: Patterns, ignores: tuple[Ignore, ...]
    ) -> Iterator[Target]:
        path = os.path.join(parent, entry.name)
        if entry.is_dir(follow_symlinks=False):
            if _is_foreign(entry) or _is_ignored(path, ignores, folder=True):
                return
            if not patterns.excludes(path, folder=True):
                yield from self._folder(entry.path, ignores)
            return
        is_linked_folder = entry.is_symlink() and os.path.isdir(path)
        if not (is_linked_folder or patterns.includes(path)) or _is_ignored(
            path, ignores, folder=is_linked_folder
        ):
            return
        if patterns.excludes(path, folder=is_linked_folder):
            return
        if is_linked_folder:
            yield Target(shown(entry.path), note="a link to a folder is not followed; name it to check it")
        else:
            yield from _regular(entry)


def _regular(entry: os.DirEntry[str]) -> Iterator[Target]:
    """A file found in a folder; a pipe or a device is none, and a link that leads nowhere is a problem."""
    try:
        mode = entry.stat().st_mode
    except OSError as error:
        yield Target(shown(entry.path), problem=_why(error))
    else:
        if stat.S_ISREG(mode):
            yield Target(shown(entry.path))


def _is_foreign(folder: os.DirEntry[str]) -> bool:
    """Whether a folder holds no copy of the house's own: a tool's, or a Python environment."""
    return folder.name in SKIPPED_FOLDERS or os.path.exists(os.path.join(folder.path, "pyvenv.cfg"))


def is_article(name: str) -> bool:
    """Whether a file found in a folder is taken for an article: by its ending, and no paper of a project."""
    return os.path.splitext(name)[1].lower() in FORMATS and not is_paper(name)


def is_paper(path: str) -> bool:
    """Whether a file is one of a project's papers by its name: README.md, requirements-dev.txt."""
    return _paper().fullmatch(os.path.basename(path)) is not None


@cache
def _paper() -> re.Pattern[str]:
    return re.compile(_PAPER)


def shown(path: str) -> str:
    """A path as the user is told it: relative to the current directory where it lies below it."""
    here = os.getcwd()
    absolute = os.path.abspath(path)
    if absolute.startswith(here.rstrip(os.sep) + os.sep):
        return absolute[len(here.rstrip(os.sep)) + 1 :]
    return path


class Ignore(NamedTuple):
    """An ignore file: the folder that its patterns count from, and the patterns."""

    folder: str
    spec: GitIgnoreSpec


def _ignores_in(folder: str, names: set[str]) -> Iterator[Ignore]:
    """The ignore files of a folder, the one that decides first."""
    for name in reversed(IGNORE_FILES):
        if name in names:
            yield from _read_ignore(os.path.join(folder, name), folder)


def _ignores_above(folder: str) -> tuple[Ignore, ...]:
    """The ignore files from above a folder to the top of its repository, none where it is in none.

    One that ignores the folder itself is left out: the folder was named.
    """
    absolute = os.path.abspath(folder)
    found: list[Ignore] = []
    for parent in (absolute, *_parents(absolute)):
        if parent != absolute:
            found += _ignores_in(
                parent, {name for name in IGNORE_FILES if os.path.isfile(os.path.join(parent, name))}
            )
        if os.path.exists(os.path.join(parent, ".git")):
            found += _read_ignore(os.path.join(parent, ".git", "info", "exclude"), parent)
            return tuple(one for one in found if not _is_ignored(absolute, (one,), folder=True))
    return ()


def _read_ignore(path: str, folder: str) -> Iterator[Ignore]:
    try:
        with open(path, encoding="utf-8", errors="replace") as file:
            lines = [line for line in file.read().splitlines() if line.strip() and not line.startswith("#")]
    except OSError:
        return
    if lines:
        yield Ignore(folder, compile_patterns(lines))


def compile_patterns(lines: Iterable[str]) -> GitIgnoreSpec:
    """Patterns in the manner of .gitignore. Raises ValueError for one that is none."""
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines(lines)


def _is_ignored(path: str, ignores: tuple[Ignore, ...], *, folder: bool) -> bool:
    """Whether the nearest ignore file that speaks of the path ignores it."""
    for ignore in ignores:
        relative = path[len(ignore.folder.rstrip(os.sep)) + 1 :].replace(os.sep, "/") + (
            "/" if folder else ""
        )
        verdict = ignore.spec.check_file(relative).include
        if verdict is not None:
            return verdict
    return False


def _parents(path: str) -> Iterator[str]:
    while (parent := os.path.dirname(path)) != path:
        yield parent
        path = parent


def _why(error: OSError) -> str:
    return f"cannot be read: {error.strerror or error}"
