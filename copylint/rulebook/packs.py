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

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from copylint.errors import suggestion
from copylint.rulebook.folders import bundled_rules
from copylint.rulebook.model import Page, Rule, RuleError
from copylint.rulebook.pack_files import OFF, Entry, Pack, PackExample, read_own, read_pack

if TYPE_CHECKING:
    from copylint.cache import Store

_DEEPEST = 8  # packs that extend each other


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


def own_page(pack: str, rule_id: str) -> Page | None:
    """What people read of a rule that a pack, or one beneath it, defines itself. Raises RuleError."""
    from copylint.rulebook.yaml_reader import read_yaml

    for layer in pack_layers(pack):
        if rule_id in layer.entries and layer.entries[rule_id].own is not None:
            raw, lines = read_yaml(Path(layer.path).read_text(encoding="utf-8"), layer.path)
            return read_own(rule_id, raw["rules"][rule_id], lines, layer.name).page
    return None


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
    store.put("packs", key, _to_json(pack))
    return pack


def _to_json(pack: Pack) -> dict[str, Any]:
    entries = {
        rule_id: {**entry._asdict(), "own": entry.own._asdict() if entry.own else None}
        for rule_id, entry in pack.entries.items()
    }
    examples = [example._asdict() for example in pack.examples]
    return {**pack._asdict(), "entries": entries, "examples": examples}


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
            known[rule.id] = rule._replace(set="none", pack=None)
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
    changed = rule._replace(
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
        return changed._replace(factors=kind_of(changed.kind).factors(changed))
    except BodyError as error:
        raise RuleError(f"{entry.place}: rules.{rule.id}: {error}") from None


def _merged(before: Any, after: Any) -> Any:
    """An option's new value: maps key by key, `off` taking a key out; all else replaced."""
    if not isinstance(before, dict) or not isinstance(after, dict):
        return after
    return {key: value for key, value in {**before, **after}.items() if value != OFF}
