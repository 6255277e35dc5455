"""Where the values of a file stand."""

from __future__ import annotations

from typing import NamedTuple

from copylint.rulebook.model import RuleError


class Lines(NamedTuple):
    """The lines (from 1) of keys and list entries, by their path: ("examples", 0, "bad")."""

    path: str
    of: dict[tuple[str | int, ...], int]

    def error(self, message: str, *keys: str | int) -> RuleError:
        """An error that names the file, the line of the nearest known key, and the keys."""
        return RuleError(f"{self.place(*keys)}: {self._named(keys)}{message}")

    def place(self, *keys: str | int) -> str:
        """The file and the line of the nearest known key; without lines, what stands for the file."""
        while keys and keys not in self.of:
            keys = keys[:-1]
        return f"{self.path}:{self.of.get(keys, 1)}" if self.of else self.path

    def _named(self, keys: tuple[str | int, ...]) -> str:
        return ".".join(str(key) for key in keys) + ": " if keys else ""
