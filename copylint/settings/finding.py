"""Which settings hold where: the nearest file upwards, what it extends, and the flags over all."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from copylint.files import shown
from copylint.settings.model import Settings

if TYPE_CHECKING:
    from copylint.settings.values import Value

FILE_NAMES = (".copylint.yaml", "copylint.yaml")
PYPROJECT = "pyproject.toml"
_TABLE = re.compile(r"\s*\[\s*tool\s*\.\s*copylint\s*[.\]]")


class Finder:
    """The settings of any folder, each file read once.

    isolated: no file is read. config: what --config gave, settings files and KEY=VALUE, the later over the
    earlier; a file among them is read instead of the nearest. flags: (key, flag, value) of other flags.
    """

    def __init__(
        self,
        *,
        isolated: bool = False,
        config: Sequence[str] = (),
        flags: Sequence[tuple[str, str, object]] = (),
    ) -> None:
        self.is_isolated = isolated
        self._here = os.getcwd()
        self._files = [entry for entry in config if not _is_assignment(entry)]
        self._assignments = [entry for entry in config if _is_assignment(entry)]
        self._flags = tuple(flags)
        self._of_folder: dict[str, Settings] = {}
        self._of_file: dict[str | None, Settings] = {}

    def settings(self, folder: str) -> Settings:
        """The settings that hold in a folder (absolute). Raises SettingsError."""
        if folder not in self._of_folder:
            file = None if self.is_isolated or self._files else self._nearest(folder)
            if file not in self._of_file:
                self._of_file[file] = self._read(file)
            self._of_folder[folder] = self._of_file[file]
        return self._of_folder[folder]

    def _nearest(self, folder: str) -> str | None:
        """The settings file of a folder or of the nearest above it."""
        while True:
            path = settings_file(folder)
            if path is not None:
                return path
            parent = os.path.dirname(folder)
            if parent == folder:
                return None
            folder = parent

    def _read(self, file: str | None) -> Settings:
        paths = [file] if file else self._files
        root = os.path.dirname(file) if file else self._here
        settings = Settings(root=root, file=file)
        if not (paths or self._assignments or self._flags):
            return settings
        from copylint.settings.keys import apply

        for value in self._layers(paths):
            settings = apply(settings, value)
        return settings

    def _layers(self, paths: Sequence[str]) -> Iterator[Value]:
        from copylint.settings.values import Value

        for path in paths:
            yield from _with_bases(path, ())
        for text in self._assignments:
            from copylint.settings.reading import read_assignment

            yield read_assignment(text, self._here)
        if self._flags:
            from copylint.rulebook.lines import Lines

            for key, flag, raw in self._flags:
                yield Value({key: raw}, (), Lines(flag, {}), self._here)


def settings_file(folder: str) -> str | None:
    """The settings file of a folder itself."""
    for name in FILE_NAMES:
        path = os.path.join(folder, name)
        if os.path.isfile(path):
            return path
    path = os.path.join(folder, PYPROJECT)
    if os.path.isfile(path):
        return path if _speaks_of_us(path) else None
    return None


def _speaks_of_us(path: str) -> bool:
    """Whether a pyproject.toml has a table of copylint's, told without parsing it."""
    try:
        with open(path, encoding="utf-8-sig", errors="replace") as file:
            return any(_TABLE.match(line) for line in file)
    except OSError:
        return False


def _with_bases(path: str, users: tuple[str, ...]) -> Iterator[Value]:
    """A file's values, after those of the files that it extends. Raises SettingsError."""
    from copylint.settings.reading import read_file

    real = os.path.realpath(path)
    value = read_file(path, shown(path))
    extends = value.entries().get("extends")
    if extends:
        for base in extends.texts():
            target = extends.resolve(base)
            if os.path.realpath(target) in (real, *users):
                raise extends.error(f"{base} extends this file in turn")
            if not os.path.isfile(target):
                raise extends.error(f"{base}: no such file")
            yield from _with_bases(target, (*users, real))
    yield value


def _is_assignment(entry: str) -> bool:
    """Whether --config got KEY=VALUE and not a file."""
    return "=" in entry and not os.path.isfile(entry)
