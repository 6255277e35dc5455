"""Settings files and KEY=VALUE flags to raw values: everything a string, a list or a map, with its line."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from typing import Any

from copylint.rulebook.lines import Lines
from copylint.rulebook.model import RuleError
from copylint.rulebook.yaml_reader import read_yaml
from copylint.settings.model import SettingsError
from copylint.settings.values import Value

_HEADER = re.compile(r"\s*\[\s*tool\s*\.\s*copylint\s*(?:\.\s*(?P<below>[^\]]+?))?\s*\]")
_KEY = re.compile(r"\s*(?P<key>\"[^\"]+\"|'[^']+'|[\w-]+)\s*[.=]")


def read_file(path: str, shown: str) -> Value:
    """The settings of a YAML file or of a pyproject.toml. Raises SettingsError."""
    try:
        with open(path, encoding="utf-8-sig") as file:
            text = file.read()
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else "not UTF-8"
        raise SettingsError(f"{shown}: cannot be read: {why}") from None
    base = os.path.dirname(os.path.abspath(path))
    if path.endswith(".toml"):
        raw, lines = _toml(text, shown)
    else:
        raw, lines = _yaml(text, shown)
    return Value(raw, (), lines, base)


def read_assignment(text: str, base: str) -> Value:
    """The settings of KEY=VALUE, in YAML; a key may lead into a map: dateline.zone. Raises SettingsError."""
    key, _, value = text.partition("=")
    where = f"--config {text}"
    raw, _ = _yaml(value, where)
    for part in reversed(_parts(key)):
        raw = {part: raw}
    return Value(raw, (), Lines(where, {}), base)


def _parts(key: str) -> list[str]:
    """The keys of a dotted key."""
    return [part.strip() for part in key.split(".")]


def _yaml(text: str, shown: str) -> tuple[Any, Lines]:
    try:
        return read_yaml(text, shown)
    except RuleError as error:
        raise SettingsError(str(error)) from None


def _toml(text: str, shown: str) -> tuple[Any, Lines]:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        import tomli as tomllib
    try:
        table = tomllib.loads(text).get("tool", {}).get("copylint", {})
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{shown}: not TOML: {error}") from None
    return _as_text(table), Lines(shown, dict(_toml_lines(text)))


def _as_text(value: Any) -> Any:
    """A TOML value with every scalar as a string, as YAML gives it."""
    if isinstance(value, dict):
        return {key: _as_text(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [_as_text(entry) for entry in value]
    return str(value).lower() if isinstance(value, bool) else str(value)


def _toml_lines(text: str) -> Iterator[tuple[tuple[str | int, ...], int]]:
    """The lines of the keys of [tool.copylint] and of the tables below it."""
    table: tuple[str, ...] | None = None
    for number, line in enumerate(text.splitlines(), 1):
        header = _HEADER.match(line)
        if header:
            below = header["below"]
            table = tuple(part.strip("\"' ") for part in below.split(".")) if below else ()
            yield table, number
        elif line.lstrip().startswith("["):
            table = None
        elif table is not None and (key := _KEY.match(line)):
            yield (*table, key["key"].strip("\"'")), number
