"""A rule's options as its check reads them: strings in the file, typed here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from copylint.errors import UserError


class OptionError(UserError):
    """An option has a value that it cannot have; the message names the option."""


class Options:
    """Options by name. An option that the rule's file does not give is an error of the check's author."""

    def __init__(self, values: Mapping[str, Any]) -> None:
        self._values = values

    def text(self, name: str) -> str:
        """A string as it stands."""
        return str(self._values[name])

    def number(self, name: str) -> float:
        """A number, such as 3 or .85. Raises OptionError."""
        try:
            return float(self._values[name])
        except (TypeError, ValueError):
            raise OptionError(f"{name}: {self._values[name]!r} is not a number") from None

    def flag(self, name: str) -> bool:
        """yes/no, true/false or on/off. Raises OptionError."""
        value = str(self._values[name]).lower()
        if value in ("yes", "true", "on"):
            return True
        if value in ("no", "false", "off"):
            return False
        raise OptionError(f"{name}: {value!r} is neither yes nor no")

    def words(self, name: str) -> tuple[str, ...]:
        """A list of strings; a single one counts as a list of one. Raises OptionError."""
        value = self._values[name]
        if isinstance(value, str):
            return (value,) if value else ()
        if isinstance(value, (list, tuple)) and all(isinstance(entry, str) for entry in value):
            return tuple(value)
        raise OptionError(f"{name}: not a list of words")

    def mapping(self, name: str) -> Mapping[str, Any]:
        """A map from strings. Raises OptionError."""
        value = self._values[name]
        if not isinstance(value, dict):
            raise OptionError(f"{name}: not a map")
        return value

    def get(self, name: str, default: Any = None) -> Any:
        """The value as the file has it, or a default."""
        return self._values.get(name, default)

    def __contains__(self, name: str) -> bool:
        return name in self._values
