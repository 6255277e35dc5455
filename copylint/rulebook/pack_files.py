"""Packs' files read and checked: see copylint.rulebook.packs for what stands in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from copylint.errors import suggestion
from copylint.findings import SEVERITIES, Severity
from copylint.rulebook.model import KINDS, Rule, RuleError, RuleFile

if TYPE_CHECKING:
    from copylint.rulebook.lines import Lines

_NONE: Mapping[str, Any] = {}
OFF, ON = "off", "on"
_KEYS = ("summary", "extends", "source", "rules", "examples")
_ENTRY_KEYS = ("severity", "options", "exceptions", "source")
_EXAMPLE_KEYS = ("bad", "good", "rule", "span", "at")


class Entry(NamedTuple):
    """What a pack says of one rule.

    off: the rule does not run. severity, options, exceptions: over the rule's own. source: where the house says so.
    own: the rule itself, where the pack defines it. place: file and line.
    """

    place: str
    off: bool = False
    severity: Severity | None = None
    options: Mapping[str, Any] = _NONE
    exceptions: tuple[str, ...] = ()
    source: str = "unverified"
    own: Rule | None = None


class PackExample(NamedTuple):
    """Copy that the pack reports by one of its rules, or about which all of them are silent; at: see Example."""

    text: str
    rule: str | None = None
    span: str | None = None
    at: int = 1
    line: int = 1


class Pack(NamedTuple):
    """A pack's file, read and checked; extends: the packs beneath it, as paths."""

    name: str
    path: str
    summary: str
    extends: tuple[str, ...]
    entries: Mapping[str, Entry]
    examples: tuple[PackExample, ...] = ()


def read_pack(path: Path) -> Pack:
    """The pack of a file. Raises RuleError."""
    from copylint.rulebook.yaml_reader import read_yaml

    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RuleError(f"{path}:1: cannot be read: {error}") from None
    raw, lines = read_yaml(text, str(path))
    if not isinstance(raw, dict):
        raise lines.error("a pack is a map of keys and values")
    for key in raw:
        if key not in _KEYS:
            raise lines.error(f"unknown key{suggestion(key, _KEYS)}", key)
    if not isinstance(raw.get("summary"), str) or not raw["summary"].strip():
        raise lines.error("the key summary is missing")
    if not isinstance(raw.get("rules", {}), dict):
        raise lines.error("must be a map of rules", "rules")
    source = raw.get("source", "unverified")
    entries = {
        rule_id: _entry(rule_id, value, lines, source, path.stem)
        for rule_id, value in (raw.get("rules") or {}).items()
    }
    examples = tuple(_examples(raw.get("examples", []), lines))
    return Pack(path.stem, str(path), raw["summary"], _extends(raw, lines), entries, examples)


def _extends(raw: Mapping[str, Any], lines: Lines) -> tuple[str, ...]:
    value = raw.get("extends", [])
    parents = [value] if isinstance(value, str) else value
    if not isinstance(parents, list) or not all(isinstance(parent, str) and parent for parent in parents):
        raise lines.error("must be a pack's name or file, or a list of them", "extends")
    return tuple(parents)


def _entry(rule_id: str, value: Any, lines: Lines, source: str, pack: str) -> Entry:
    """What the file says of a rule: one word, a map of changes, or a rule of the pack's own."""
    where = ("rules", rule_id)
    place = lines.place(*where)
    if isinstance(value, str):
        if value not in (OFF, ON, *SEVERITIES):
            raise lines.error(f"must be {OFF}, {ON}, {', '.join(SEVERITIES)}, or a map", *where)
        severity: Any = value if value in SEVERITIES else None
        return Entry(place, off=value == OFF, severity=severity, source=source)
    if not isinstance(value, dict):
        raise lines.error("must be a word or a map", *where)
    if any(kind in value for kind in KINDS):
        return Entry(place, source=source, own=read_own(rule_id, value, lines, pack).rule)
    for key in value:
        if key not in _ENTRY_KEYS:
            raise lines.error(f"unknown key{suggestion(key, _ENTRY_KEYS)}", *where, key)
    if value.get("severity", SEVERITIES[0]) not in SEVERITIES:
        raise lines.error(f"must be one of {', '.join(SEVERITIES)}", *where, "severity")
    if not isinstance(value.get("options", {}), dict):
        raise lines.error("must be a map", *where, "options")
    exceptions = value.get("exceptions", [])
    if not isinstance(exceptions, list) or not all(isinstance(phrase, str) for phrase in exceptions):
        raise lines.error("must be a list of texts", *where, "exceptions")
    return Entry(
        place,
        False,
        value.get("severity"),
        value.get("options", {}),
        tuple(exceptions),
        value.get("source", source),
    )


def read_own(rule_id: str, raw: dict[str, Any], lines: Lines, pack: str) -> RuleFile:
    """A rule that the pack defines, read like a rule's file, its errors at the pack's lines."""
    from copylint.rulebook.lines import Lines as LinesOf
    from copylint.rulebook.loading import build_rule

    inside = ("rules", rule_id)
    depth = len(inside)
    below = {keys[depth:]: line for keys, line in lines.of.items() if keys[:depth] == inside}
    return build_rule({"set": "none", **raw}, LinesOf(lines.path, below), rule_id, lines.path, pack=pack)


def _examples(raw: Any, lines: Lines) -> Iterator[PackExample]:
    if not isinstance(raw, list):
        raise lines.error("must be a list", "examples")
    for index, entry in enumerate(raw):
        where = ("examples", index)
        if (
            not isinstance(entry, dict)
            or not set(entry) <= set(_EXAMPLE_KEYS)
            or ("bad" in entry) == ("good" in entry)
        ):
            raise lines.error("an example is a map with `bad`, `rule` and `span`, or with `good`", *where)
        if "bad" in entry and not (
            "rule" in entry and entry.get("span", "") in entry["bad"] and entry.get("span")
        ):
            raise lines.error("a bad example names the rule and the span that is reported", *where)
        text = str(entry.get("bad", entry.get("good")))
        yield PackExample(
            text, entry.get("rule"), entry.get("span"), int(entry.get("at", "1")), lines.of.get(where, 1)
        )
