"""What git says has changed: files, and lines of a file."""

from __future__ import annotations

import os
import re
import subprocess
from collections.abc import Sequence
from functools import cached_property

from copylint.errors import UserError

_HUNK = re.compile(rb"^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@", re.MULTILINE)
# Settings of the repository that would run programs of its choosing stay out of it.
_GIT = ("git", "-c", "core.fsmonitor=false", "-c", "core.quotePath=false")
_DIFF = ("diff", "--no-ext-diff", "--no-textconv", "--no-color", "--no-renames", "--diff-filter=d")


class Changes:
    """The changes of the working tree, staged or not, since a revision.

    since: None for the last commit; of a branch the changes count from where it and the working tree parted.
    """

    def __init__(self, since: str | None = None) -> None:
        self._since = since

    @cached_property
    def _top(self) -> str:
        return os.fsdecode(_run(("rev-parse", "--show-toplevel")).rstrip(b"\r\n"))

    @cached_property
    def _base(self) -> str:
        """The revision to compare with; the empty tree where nothing was committed yet."""
        if self._since is None:
            return "HEAD" if _succeeds(("rev-parse", "--verify", "--quiet", "HEAD")) else self._nothing()
        if self._since.startswith("-") or not _succeeds(
            ("rev-parse", "--verify", "--quiet", f"{self._since}^{{commit}}")
        ):
            raise UserError(f"--since: git knows no revision {self._since!r}")
        fork = ("merge-base", self._since, "HEAD")
        return os.fsdecode(_run(fork).strip()) if _succeeds(fork) else self._since

    @staticmethod
    def _nothing() -> str:
        return os.fsdecode(_run(("hash-object", "-t", "tree", os.devnull)).strip())

    @cached_property
    def _untracked(self) -> frozenset[str]:
        return self._paths(
            _run(("ls-files", "--others", "--exclude-standard", "--full-name", "-z", "--", ":/"))
        )

    @cached_property
    def files(self) -> frozenset[str]:
        """The real paths of the files that changed or are new. Raises UserError."""
        return self._paths(_run((*_DIFF, "--name-only", "-z", self._base, "--"))) | self._untracked

    def _paths(self, listing: bytes) -> frozenset[str]:
        names = (os.fsdecode(name) for name in listing.split(b"\0") if name)
        return frozenset(os.path.realpath(os.path.join(self._top, name)) for name in names)

    def lines(self, path: str) -> Sequence[range] | None:
        """The lines of a file (from 1) that changed; None for all of them. Raises UserError."""
        real = os.path.realpath(path)
        if real in self._untracked:
            return None
        found = _run((*_DIFF, "-U0", self._base, "--", real))
        hunks = ((int(first), int(count or 1)) for first, count in _HUNK.findall(found))
        return [range(first, first + count) for first, count in hunks if count]


def _succeeds(arguments: Sequence[str]) -> bool:
    return _git(arguments).returncode == 0


def _run(arguments: Sequence[str]) -> bytes:
    """What git prints. Raises UserError with what it says where it fails."""
    done = _git(arguments)
    if done.returncode:
        said = os.fsdecode(done.stderr).strip().splitlines()
        raise UserError(f"git cannot say what changed: {said[0] if said else 'it failed'}")
    return done.stdout


def _git(arguments: Sequence[str]) -> subprocess.CompletedProcess[bytes]:
    try:
        return subprocess.run((*_GIT, *arguments), capture_output=True, check=False)
    except OSError:
        raise UserError("git cannot say what changed: there is no git here") from None
