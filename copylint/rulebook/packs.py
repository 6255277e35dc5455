"""Packs: a house's style as one YAML file that brings rules, sets their options, and switches others off.

    summary: The style of the Daily Example
    extends: ap                        # a pack's name or a file beside this one; or a list of them
    source: unverified                 # of entries that state none: where the house says so
    rules:
      style/percent-form: {options: {form: "%"}, source: …}
      style/place-names: {options: {phrases: {Kiev: [Kyiv, the paper's choice], Burma: off}}}
      style/cliche: warning            # brings the rule, with a severity of its own
      style/tautology: off
      house/no-moreover: {…}           # a rule of the pack's own, as in a rule file

A rule of the sets none and advice that a pack names is the pack's: it runs in every selection. A default rule stays
where it is. Of options, maps are merged key by key (`off` takes a key out), all else is replaced.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from copylint.errors import suggestion
from copylint.findings import SEVERITIES, Severity
from copylint.rulebook.folders import bundled_rules
from copylint.rulebook.model import KINDS, Rule, RuleError

if TYPE_CHECKING:
    from copylint.cache import Store
    from copylint.rulebook.lines import Lines

OFF, ON = "off", "on"
_KEYS = ("summary", "extends", "source", "rules", "examples")
_ENTRY_KEYS = ("severity", "options", "exceptions", "source")
_EXAMPLE_KEYS = ("bad", "good", "rule", "span", "at")
_DEEPEST = 8  # packs that extend each other


@dataclass(frozen=True)
class Entry:
    """What a pack says of one rule.

    off: the rule does not run. severity, options, exceptions: over the rule's own. source: where the house says so.
    own: the rule itself, where the pack defines it. place: file and line.
    """

    place: str
    off: bool = False
    severity: Severity | None = None
    options: Mapping[str, Any] = field(default_factory=dict)
    exceptions: tuple[str, ...] = ()
    source: str = "unverified"
    own: Rule | None = None


@dataclass(frozen=True)
class PackExample:
    """Copy that the pack reports by one of its rules, or about which all of them are silent; at: see Example."""

    text: str
    rule: str | None = None
    span: str | None = None
    at: int = 1
    line: int = 1


@dataclass(frozen=True)
class Pack:
    """A pack's file, read and checked; extends: the packs beneath it, as paths."""

    name: str
    path: str
    summary: str
    extends: tuple[str, ...]
    entries: Mapping[str, Entry]
    examples: tuple[PackExample, ...] = ()


def load_pack(pack: str, rules: Sequence[Rule], store: Store | None = None) -> list[Rule]:
    """The rules as a pack and the packs beneath it change them, in the order of their ids.

    pack: the name of one of copylint's own, or the path of a file. store: where packs that were read before are
    kept. Raises RuleError with file, line and key.
    """
    for layer in pack_layers(pack, store):
        rules = _apply(layer, rules)
    return list(rules)


def pack_layers(
    pack: str, store: Store | None = None, base: Path | None = None, depth: int = 0
) -> Iterator[Pack]:
    """A pack and those beneath it, the lowest first. Raises RuleError."""
    path = find_pack(pack, base)
    if depth > _DEEPEST:
        raise RuleError(f"{path}:1: extends: the packs extend each other in a circle")
    read = _stored(path, store)
    for parent in read.extends:
        yield from pack_layers(parent, store, path.parent, depth + 1)
    yield read


def pack_names() -> list[str]:
    """The names of copylint's own packs."""
    return sorted(path.stem for path in (bundled_rules() / "packs").glob("*.yaml"))


def find_pack(pack: str, base: Path | None = None) -> Path:
    """The file of a pack: by its name, or by a path that counts from `base`. Raises RuleError."""
    if "/" in pack or "\\" in pack or pack.endswith((".yaml", ".yml")):
        path = (base or Path()) / Path(pack).expanduser()
        if not path.is_file():
            raise RuleError(f"{path}: there is no such pack")
        return path
    path = bundled_rules() / "packs" / f"{pack}.yaml"
    if not path.is_file():
        names = pack_names()
        raise RuleError(
            f"there is no pack {pack!r}{suggestion(pack, names) or '; there are ' + ', '.join(names)}"
        )
    return path


def _stored(path: Path, store: Store | None) -> Pack:
    """A pack from the store, or from its file and then into the store."""
    if store is None:
        return read_pack(path)
    from copylint.cache import digest
    from copylint.stamps import code_stamps, stamp

    key = digest(*code_stamps(), stamp(str(path)))
    stored = store.get("packs", key)
    if stored is not None:
        return _from_json(stored)
    pack = read_pack(path)
    store.put("packs", key, asdict(pack))
    return pack


def _from_json(stored: dict[str, Any]) -> Pack:
    from copylint.rulebook.book import rule_from_json

    entries = {
        rule_id: Entry(
            **{
                **entry,
                "exceptions": tuple(entry["exceptions"]),
                "own": rule_from_json(entry["own"]) if entry["own"] else None,
            }
        )
        for rule_id, entry in stored["entries"].items()
    }
    examples = tuple(PackExample(**example) for example in stored["examples"])
    return Pack(**{**stored, "extends": tuple(stored["extends"]), "entries": entries, "examples": examples})


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
        return Entry(place, source=source, own=_own(rule_id, value, lines, pack))
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


def _own(rule_id: str, raw: dict[str, Any], lines: Lines, pack: str) -> Rule:
    """A rule that the pack defines, read like a rule's file, its errors at the pack's lines."""
    from copylint.rulebook.lines import Lines as LinesOf
    from copylint.rulebook.loading import build_rule

    inside = ("rules", rule_id)
    depth = len(inside)
    below = {keys[depth:]: line for keys, line in lines.of.items() if keys[:depth] == inside}
    return build_rule({"set": "none", **raw}, LinesOf(lines.path, below), rule_id, lines.path, pack=pack).rule


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
        text = entry.get("bad", entry.get("good"))
        yield PackExample(
            text, entry.get("rule"), entry.get("span"), int(entry.get("at", "1")), lines.of.get(where, 1)
        )


def _apply(pack: Pack, rules: Sequence[Rule]) -> list[Rule]:
    """The rules as one pack changes them. Raises RuleError."""
    known = {rule.id: rule for rule in rules}
    names = {name: rule.id for rule in rules for name in (rule.id, *rule.aliases)}
    for name, entry in pack.entries.items():
        if entry.own is not None:
            known[name] = entry.own
            continue
        if name not in names:
            raise RuleError(
                f"{entry.place}: rules.{name}: there is no such rule{suggestion(name, sorted(names))}"
            )
        rule = known[names[name]]
        if entry.off:
            known[rule.id] = replace(rule, set="none", pack=None)
        else:
            known[rule.id] = _changed(rule, entry, pack.name)
    return [known[rule_id] for rule_id in sorted(known)]


def _changed(rule: Rule, entry: Entry, pack: str) -> Rule:
    """A rule with what a pack says of it."""
    for option in entry.options:
        if option not in rule.options:
            raise RuleError(
                f"{entry.place}: rules.{rule.id}.options.{option}: the rule has no such option"
                f"{suggestion(option, sorted(rule.options))}"
            )
    changed = replace(
        rule,
        severity=entry.severity or rule.severity,
        options={
            **rule.options,
            **{key: _merged(rule.options[key], value) for key, value in entry.options.items()},
        },
        exceptions=(*rule.exceptions, *entry.exceptions),
        pack=rule.pack if rule.set == "default" else pack,
    )
    if not entry.options:
        return changed
    from copylint.rulebook.kinds import BodyError, kind_of

    try:
        return replace(changed, factors=kind_of(changed.kind).factors(changed))
    except BodyError as error:
        raise RuleError(f"{entry.place}: rules.{rule.id}: {error}") from None


def _merged(before: Any, after: Any) -> Any:
    """An option's new value: maps key by key, `off` taking a key out; all else replaced."""
    if not isinstance(before, dict) or not isinstance(after, dict):
        return after
    return {key: value for key, value in {**before, **after}.items() if value != OFF}
