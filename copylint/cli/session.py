"""What the commands share: the settings of every folder, the desks, the cache, the files to read."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property

from copylint.cache import FOLDER_NAME, Store
from copylint.cli.messages import say
from copylint.desk import Desk
from copylint.documents.source import Source
from copylint.files import STDIN, Target, Walk
from copylint.reports import Report
from copylint.runner import Job, Runner
from copylint.settings.finding import Finder
from copylint.settings.model import Settings

_STDIN_NAME = "<stdin>"
_SIDECAR = ".copylint.yaml"  # copylint.sidecar.SUFFIX, whose import each start would pay for


class Session:
    """A command's surroundings.

    paths: what was named on the command line, the current directory where nothing was. cache_folder: as
    --cache-dir gave it. stdin_name: what to call standard input. no_cache: neither read nor keep findings and
    the engine's answers. quiet: say nothing of what is left out. As a context manager it ends at its exit what
    runs besides this process.
    """

    def __init__(
        self,
        finder: Finder,
        paths: Sequence[str],
        cache_folder: str | None = None,
        stdin_name: str | None = None,
        *,
        no_cache: bool = False,
        quiet: bool = False,
    ) -> None:
        self._finder = finder
        self.is_isolated = finder.is_isolated
        self._cache_folder = cache_folder
        self._desks: dict[int, Desk] = {}
        self._is_cached = not no_cache
        self._is_quiet = quiet
        self.paths = tuple(paths) or (os.curdir,)
        self.stdin_names = (stdin_name or _STDIN_NAME,) if STDIN in self.paths else ()

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *error: object) -> None:
        for desk in self._desks.values():
            desk.close()

    @cached_property
    def settings(self) -> Settings:
        """The run's settings: those of the current directory, else of the first path. Raises UserError."""
        here = self._finder.settings(os.getcwd())
        return here if here.file else self._finder.settings(_folder_of(self.paths[0]))

    @cached_property
    def store(self) -> Store:
        """The cache: where it was said to be, else in the folder of the settings file."""
        said = self._cache_folder or os.environ.get("COPYLINT_CACHE_DIR")
        return Store(said or os.path.join(self.settings.root, FOLDER_NAME))

    def desk(self, folder: str) -> Desk:
        """The desk of a folder (absolute). Raises UserError."""
        settings = self._finder.settings(folder)
        if id(settings) not in self._desks:
            self._desks[id(settings)] = Desk(settings, self.store, self.store if self._is_cached else None)
        return self._desks[id(settings)]

    def desk_of(self, path: str) -> Desk:
        """The desk of a file's folder. Raises UserError."""
        return self.desk(os.path.dirname(os.path.abspath(path)))

    @property
    def run_desk(self) -> Desk:
        """The desk of the settings of the run."""
        return self.desk(os.getcwd() if self.settings.file is None else self.settings.root)

    @property
    def desks(self) -> tuple[Desk, ...]:
        """All desks that were asked for so far."""
        return tuple(self._desks.values())

    def runner(self, jobs: int | None) -> Runner:
        """What checks files; the engine works in many threads itself, so one process asks it."""
        return Runner(self.store if self._is_cached else None, 1 if self.settings.has_engine else jobs)

    def targets(self) -> Iterator[Target]:
        """The files of the paths. Raises UserError."""
        walk = Walk(self._finder.settings, self.settings.force_exclude)
        return walk.targets(path for path in self.paths if path != STDIN)

    def jobs(self, targets: Iterable[Target]) -> Iterator[Job | Report]:
        """The files read; a report instead where one cannot be. Raises UserError.

        What is left out is said before the first file is read, whatever the number of workers that read ahead.
        """
        for name in self.stdin_names:
            yield Job(name, sys.stdin.buffer.read(), self.desk_of(name), self.sidecar(name))
        walked = list(targets)
        for target in walked:
            if target.note and not self._is_quiet:
                say(f"{target.path}: {target.note}")
        yield from (self._read(target) for target in walked if target.note is None)

    def _read(self, target: Target) -> Job | Report:
        if target.problem:
            return Report(target.path, Source(""), problem=target.problem)
        desk = self.desk_of(target.path)
        try:
            with open(target.path, "rb") as file:
                return Job(target.path, file.read(), desk, self.sidecar(target.path))
        except OSError as error:
            return Report(target.path, Source(""), problem=f"cannot be read: {error.strerror or error}")

    def sidecar(self, path: str) -> bytes | None:
        """The bytes of a file's sidecar, None where it has none or none is to be read."""
        if self.is_isolated:
            return None
        try:
            with open(path + _SIDECAR, "rb") as file:
                return file.read()
        except OSError:
            return None


def _folder_of(path: str) -> str:
    """The folder of whose settings a path's are (absolute)."""
    absolute = os.path.abspath(path)
    return absolute if os.path.isdir(absolute) else os.path.dirname(absolute)
