"""Rule files read and checked: every error names the file, the line and the key."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from copylint.errors import suggestion
from copylint.findings import SEVERITIES
from copylint.rulebook.folders import bundled_rules as bundled_rules
from copylint.rulebook.kinds import BodyError, kind_of, pattern
from copylint.rulebook.lines import Lines
from copylint.rulebook.model import KINDS, PLACES, Example, Page, Rule, RuleError, RuleFile
from copylint.rulebook.yaml_reader import read_yaml

_ID = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*/[a-z0-9]+(?:-[a-z0-9]+)*")
CHOICES: Mapping[str, tuple[str, ...]] = {
    "set": ("default", "advice", "none"),
    "severity": SEVERITIES,
    "quoted": ("look", "skip"),
    "case": ("fold", "exact"),
    "place": PLACES,
    "fix": ("safe", "unsafe"),
    "alone": ("yes", "no"),
}
REQUIRED = ("summary", "set", "severity", "quoted", "why", "examples")
_TEXTS = ("summary", "why", "message")
LISTS = ("sources", "exceptions", "aliases", "yields")
KEYS = (
    *REQUIRED,
    "message",
    "case",
    "place",
    "fix",
    "alone",
    "sources",
    "exceptions",
    "aliases",
    "yields",
    "options",
    *KINDS,
)
EXAMPLE_KEYS = ("bad", "good", "span", "at", "message", "format", "options")
_FEWEST = 2


def rule_paths(folder: Path) -> list[Path]:
    """The rule files of a folder, in the order of their ids; packs are no rules."""
    paths = sorted(folder.glob("*/*.yaml"))
    return [path for path in paths if path.parent.name != "packs"]


def load_rules(folder: Path) -> list[RuleFile]:
    """All rules of a folder. Raises RuleError for the first that is broken, or where there is none."""
    if not folder.is_dir():
        raise RuleError(f"{folder}: no such folder of rules")
    misplaced = [*folder.glob("*.yaml"), *folder.rglob("*.yml")]
    if misplaced:
        raise RuleError(f"{misplaced[0]}: a rule file is <group>/<name>.yaml below its folder of rules")
    files = [load_rule(path) for path in rule_paths(folder)]
    if not files:
        raise RuleError(f"{folder}: no rules here; a rule file is <group>/<name>.yaml")
    return files


def load_rule(path: Path) -> RuleFile:
    """The rule of a file, its id from the path. Raises RuleError."""
    rule_id = f"{path.parent.name}/{path.stem}"
    if not _ID.fullmatch(rule_id):
        raise RuleError(f"{path}:1: {rule_id}: a rule's id is lower-case words with hyphens, <group>/<name>")
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise RuleError(f"{path}:1: cannot be read: {error}") from None
    return parse_rule(text, rule_id, str(path))


def parse_rule(text: str, rule_id: str, path: str, *, pack: str | None = None) -> RuleFile:
    """The rule of a YAML text. Raises RuleError."""
    raw, lines = read_yaml(text, path)
    return build_rule(raw, lines, rule_id, path, pack=pack)


def build_rule(raw: Any, lines: Lines, rule_id: str, path: str, *, pack: str | None = None) -> RuleFile:
    """The rule of a YAML value. Raises RuleError."""
    if not isinstance(raw, dict):
        raise lines.error("a rule is a map of keys and values")
    _check_keys(raw, lines)
    kind = next(key for key in KINDS if key in raw)
    rule = _rule(raw, kind, rule_id, pack)
    try:
        found = kind_of(kind).factors(rule)
        owners = pattern.owners(rule) if kind == "pattern" and isinstance(rule.body, list) else ()
    except BodyError as error:
        raise lines.error(str(error), kind, *error.keys) from None
    examples = tuple(_examples(raw["examples"], lines))
    page = Page(rule_id, raw["summary"], raw["why"], tuple(raw.get("sources", ())), examples, path)
    return RuleFile(rule._replace(factors=found, owners=owners), page)


def _rule(raw: dict[str, Any], kind: str, rule_id: str, pack: str | None) -> Rule:
    return Rule(
        id=rule_id,
        set=raw["set"],
        severity=raw["severity"],
        quoted=raw["quoted"],
        message=raw.get("message", raw["summary"]),
        kind=kind,
        body=raw[kind],
        options=raw.get("options", {}),
        exceptions=tuple(raw.get("exceptions", ())),
        case=raw.get("case", "fold"),
        place=raw.get("place", "anywhere"),
        fix=raw.get("fix", "unsafe"),
        aliases=tuple(raw.get("aliases", ())),
        yields=tuple(raw.get("yields", ())),
        alone=raw.get("alone") == "yes",
        pack=pack,
    )


def _check_keys(raw: dict[str, Any], lines: Lines) -> None:
    for key in raw:
        if key not in KEYS:
            raise lines.error(f"unknown key{suggestion(key, KEYS)}", key)
    for key in REQUIRED:
        if key not in raw:
            raise lines.error(f"the key {key} is missing")
    kinds = [key for key in KINDS if key in raw]
    if len(kinds) != 1:
        what = "has none" if not kinds else f"has {', '.join(kinds)}"
        raise lines.error(f"a rule has one of {', '.join(KINDS)}; this one {what}", *kinds[1:2])
    for key in _TEXTS:
        if key in raw and not (isinstance(raw[key], str) and raw[key].strip()):
            raise lines.error("must be text", key)
    for key in LISTS:
        if key in raw and not _is_texts(raw[key]):
            raise lines.error("must be a list of texts", key)
    for key, choices in CHOICES.items():
        if key in raw and raw[key] not in choices:
            raise lines.error(f"must be one of {', '.join(choices)}, not {raw[key]!r}", key)
    if not isinstance(raw.get("options", {}), dict):
        raise lines.error("must be a map", "options")
    if (raw["severity"] == "advice") != (raw["set"] == "advice") and raw["set"] != "none":
        raise lines.error("the severity advice and the set advice go together", "severity")


def _is_texts(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(entry, str) for entry in value)


def _examples(raw: Any, lines: Lines) -> Iterator[Example]:
    if not isinstance(raw, list):
        raise lines.error("must be a list", "examples")
    found = [_example(entry, lines, index) for index, entry in enumerate(raw)]
    if sum(example.bad for example in found) < _FEWEST or sum(not example.bad for example in found) < _FEWEST:
        raise lines.error(f"a rule needs at least {_FEWEST} bad and {_FEWEST} good examples", "examples")
    return iter(found)


def _example(raw: Any, lines: Lines, index: int) -> Example:
    where = ("examples", index)
    if not isinstance(raw, dict) or not raw:
        raise lines.error("an example is a map with `bad` or `good`", *where)
    for key in raw:
        if key not in EXAMPLE_KEYS:
            raise lines.error(f"unknown key{suggestion(key, EXAMPLE_KEYS)}", *where, key)
    bad = "bad" in raw
    text = raw.get("bad", raw.get("good"))
    if not isinstance(text, str):
        raise lines.error("must be text", *where)
    if bad and not isinstance(raw.get("span"), str):
        raise lines.error("a bad example names the span that is reported", *where)
    if bad and raw["span"] not in text:
        raise lines.error("the span does not stand in the example", *where, "span")
    at = raw.get("at", "1")
    if not at.isdigit() or int(at) < 1 or (bad and text.count(raw["span"]) < int(at)):
        raise lines.error("must say which occurrence of the span is meant, from 1", *where, "at")
    if not isinstance(raw.get("options", {}), dict):
        raise lines.error("must be a map", *where, "options")
    return Example(
        text=text,
        bad=bad,
        span=raw.get("span"),
        at=int(at),
        good=raw.get("good") if bad else None,
        message=raw.get("message"),
        format=raw.get("format", "txt"),
        options=raw.get("options", {}),
        line=lines.of.get(where, 1),
    )
