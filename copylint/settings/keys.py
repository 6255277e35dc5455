"""The keys of a settings file: how each is read, and how it adds to what another file said before."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from copylint.findings import SEVERITIES
from copylint.settings.model import Pattern, RuleSettings, Settings
from copylint.settings.values import Value

DIALECTS = ("en-US", "en-GB", "en-CA", "en-AU", "en-NZ", "en-IE", "en-IN", "en-ZA")
ENGINES = ("none", "languagetool")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_NAME_KEYS = ("full", "short", "aliases", "wrong", "confirmed")


def apply(settings: Settings, value: Value) -> Settings:
    """The settings with a file's (or a flag's) map of keys over them. Raises SettingsError."""
    changes: dict[str, Any] = {}
    origins = dict(settings.origins)
    for key, entry in value.entries((*READERS, "extends")).items():
        if key == "extends":
            continue
        name = key.replace("-", "_")
        read = READERS[key](entry)
        changes[name] = _joined(key, getattr(settings, name), read)
        origins[key] = (
            entry.place if key not in _ADDING or key not in origins else f"{origins[key]}, {entry.place}"
        )
    return replace(settings, **changes, origins=origins)


def _joined(key: str, before: Any, read: Any) -> Any:
    """What a key says in all: lists that add, maps that merge, the rest replaced."""
    if key not in _ADDING:
        return read
    if isinstance(read, Mapping):
        return {**before, **read}
    return tuple(dict.fromkeys((*before, *read))) if key != "names" else (*before, *read)


def _patterns(value: Value) -> tuple[Pattern, ...]:
    return tuple(_pattern(value, text) for text in value.texts())


def _pattern(value: Value, text: str) -> Pattern:
    from copylint.files import compile_patterns

    try:
        compile_patterns([text])
    except ValueError as error:
        raise value.error(f"{text!r} is no pattern of paths: {error}") from None
    return Pattern(value.base, text)


def _per_file_ignores(value: Value) -> tuple[tuple[Pattern, tuple[str, ...]], ...]:
    return tuple((_pattern(entry, key), entry.texts()) for key, entry in value.entries().items())


def _rules(value: Value) -> dict[str, RuleSettings]:
    return {rule: _rule(entry) for rule, entry in value.entries().items()}


def _rule(value: Value) -> RuleSettings:
    """`off`-like words are no severities: a rule is switched off by `ignore`."""
    if isinstance(value.raw, str):
        return RuleSettings(severity=value.choice(SEVERITIES))  # type: ignore[arg-type]
    entries = value.entries(("severity", "options", "exceptions"))
    severity = entries["severity"].choice(SEVERITIES) if "severity" in entries else None
    options = entries["options"].entries() if "options" in entries else {}
    return RuleSettings(
        severity=severity,  # type: ignore[arg-type]
        options={name: option.raw for name, option in options.items()},
        exceptions=entries["exceptions"].texts() if "exceptions" in entries else (),
    )


def _folders(value: Value) -> tuple[str, ...]:
    folders = tuple(value.resolve(path) for path in value.texts())
    for folder in folders:
        if not os.path.isdir(folder):
            raise value.error(f"{folder}: no such folder")
    return folders


def _packs(value: Value) -> tuple[str, ...]:
    return tuple(value.resolve(pack) if _is_path(pack) else pack for pack in value.texts())


def _is_path(pack: str) -> bool:
    return "/" in pack or os.sep in pack or pack.endswith((".yaml", ".yml"))


def _dateline(value: Value) -> dict[str, str]:
    entries = value.entries(("date", "zone"))
    if "date" in entries and not _is_date(entries["date"].text()):
        raise entries["date"].error("must be a day, such as 2025-02-25")
    return {key: entry.text() for key, entry in entries.items()}


def _is_date(text: str) -> bool:
    from datetime import date

    try:
        return _DATE.fullmatch(text) is not None and bool(date(*map(int, text.split("-"))))
    except ValueError:
        return False


def _grammar(value: Value) -> dict[str, str]:
    """The engine's name alone, or a map with the address of a server too."""
    if isinstance(value.raw, str):
        return {"engine": value.choice(ENGINES)}
    entries = value.entries(("engine", "server"))
    found = {key: entry.text() for key, entry in entries.items()}
    if "engine" in entries:
        entries["engine"].choice(ENGINES)
    if "server" in found and not found["server"].startswith(("http://", "https://")):
        raise entries["server"].error("must be an address: http://127.0.0.1:8081")
    return found


def _names(value: Value) -> tuple[Mapping[str, Any], ...]:
    return tuple(_name(entry) for entry in value.items())


def _name(value: Value) -> Mapping[str, Any]:
    if isinstance(value.raw, str):
        return {"full": value.text()}
    entries = value.entries(_NAME_KEYS)
    if "full" not in entries:
        raise value.error("the key full is missing")
    return {
        key: entry.texts() if key in ("aliases", "wrong") else entry.text() for key, entry in entries.items()
    }


def _encoding(value: Value) -> str:
    import codecs

    try:
        codecs.lookup(value.text())
    except LookupError:
        raise value.error(f"there is no encoding {value.raw!r}") from None
    return value.text()


def _format(value: Value) -> str:
    from copylint.output import FORMATS

    return value.choice(FORMATS)


READERS: Mapping[str, Callable[[Value], Any]] = {
    "select": Value.texts,
    "ignore": Value.texts,
    "extend-select": Value.texts,
    "per-file-ignores": _per_file_ignores,
    "include": _patterns,
    "exclude": _patterns,
    "extend-exclude": _patterns,
    "force-exclude": Value.flag,
    "rules": _rules,
    "rule-folders": _folders,
    "packs": _packs,
    "fail-on": lambda value: value.choice(SEVERITIES),
    "max-findings-per-rule": Value.number,
    "baseline": Value.path,
    "output-format": _format,
    "encoding": _encoding,
    "dialect": lambda value: value.choice(DIALECTS),
    "dateline": _dateline,
    "grammar": _grammar,
    "names": _names,
    "spellings": Value.texts,
}
_MERGED = ("per-file-ignores", "rules", "dateline", "grammar")
_ADDING = {"extend-select", "extend-exclude", "rule-folders", "packs", "names", "spellings", *_MERGED}
KEYS = tuple(READERS)
