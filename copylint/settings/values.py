"""Values of a settings file, read as what they should be; errors name the file, the line and the key."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from copylint.errors import suggestion
from copylint.settings.model import SettingsError

if TYPE_CHECKING:
    from copylint.rulebook.lines import Lines


class Value(NamedTuple):
    """A value, the keys that lead to it, the lines of its file, and the folder from which its paths count."""

    raw: Any
    keys: tuple[str | int, ...]
    lines: Lines
    base: str

    def error(self, message: str) -> SettingsError:
        """An error about this value."""
        return SettingsError(str(self.lines.error(message, *self.keys)))

    @property
    def place(self) -> str:
        """The file and line where it stands; a flag stands for itself."""
        return self.lines.place(*self.keys)

    def text(self) -> str:
        """A text that is not empty. Raises SettingsError."""
        if not isinstance(self.raw, str) or not self.raw.strip():
            raise self.error("must be text")
        return self.raw

    def choice(self, choices: Sequence[str]) -> str:
        """One of several words. Raises SettingsError."""
        if self.raw not in choices:
            raise self.error(
                f"must be one of {', '.join(choices)}, not {self.raw!r}{suggestion(str(self.raw), choices)}"
            )
        return str(self.raw)

    def flag(self) -> bool:
        """True or false. Raises SettingsError."""
        return self.choice(("true", "false")) == "true"

    def number(self) -> int:
        """A whole number from 0. Raises SettingsError."""
        if not (isinstance(self.raw, str) and self.raw.isascii() and self.raw.isdigit()):
            raise self.error(f"must be a whole number, not {self.raw!r}")
        return int(self.raw)

    def texts(self) -> tuple[str, ...]:
        """A list of texts; a single one counts as a list of one. Raises SettingsError."""
        if isinstance(self.raw, str) and self.raw:
            return (self.raw,)
        if not isinstance(self.raw, list) or not all(isinstance(entry, str) and entry for entry in self.raw):
            raise self.error("must be a list of texts")
        return tuple(self.raw)

    def path(self) -> str:
        """A path, absolute. Raises SettingsError."""
        return self.resolve(self.text())

    def resolve(self, path: str) -> str:
        """A path as the file means it, absolute."""
        return os.path.normpath(os.path.join(self.base, os.path.expanduser(path)))

    def entries(self, known: Sequence[str] | None = None) -> dict[str, Value]:
        """The values of a map by key; a key that is not known is an error. Raises SettingsError."""
        if self.raw in (None, ""):
            return {}
        if not isinstance(self.raw, dict):
            raise self.error("must be a map of keys and values")
        found = {key: self._replace(raw=raw, keys=(*self.keys, key)) for key, raw in self.raw.items()}
        for key, value in found.items():
            if known is not None and key not in known:
                raise value.error(f"unknown key{suggestion(key, known)}")
        return found

    def items(self) -> list[Value]:
        """The values of a list. Raises SettingsError."""
        if not isinstance(self.raw, list):
            raise self.error("must be a list")
        return [self._replace(raw=raw, keys=(*self.keys, index)) for index, raw in enumerate(self.raw)]
