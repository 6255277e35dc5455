"""Packs: what they bring and change, in layers, with errors that name file, line and key; each pack's own examples."""

from __future__ import annotations

from functools import cache

import pytest

from copylint.cache import Store
from copylint.documents import Source, parse
from copylint.linter import Linter
from copylint.rulebook.book import load_book
from copylint.rulebook.loading import bundled_rules
from copylint.rulebook.model import RuleError
from copylint.rulebook.packs import load_pack, pack_layers, pack_names
from copylint.rulebook.selection import select_rules


@cache
def _rules():
    return load_book([bundled_rules()])


@cache
def _linter(pack):
    return Linter(
        [rule for rule in load_pack(pack, _rules()) if rule.pack or rule.id == "capitals/proper-name"]
    )


def _by_id(rules):
    return {rule.id: rule for rule in rules}


def _write(folder, text, name="house.yaml"):
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def _examples():
    for name in pack_names():
        *_, top = pack_layers(name)
        for example in top.examples:
            yield pytest.param(name, example, id=f"{name}:{example.line}")


@pytest.mark.parametrize(("name", "example"), list(_examples()))
def test_examples_of_packs(name, example):
    findings = _linter(name).lint(parse(Source(example.text), "example.txt"))
    found = [(one.rule, one.text) for one in findings]
    assert ((example.rule, example.span) in found) if example.rule else found == []


def test_a_pack_adds_its_rules_to_any_selection():
    rules = load_pack("ap", _rules())
    ids = {rule.id for rule in select_rules(rules, ["names"])}
    assert "capitals/title-without-name" in ids
    assert "style/tautology" not in ids
    without = {rule.id for rule in select_rules(_rules(), ["ALL"])}
    assert "capitals/title-without-name" not in without


def test_a_group_brings_no_rule_of_a_pack_that_is_not_chosen():
    ids = {rule.id for rule in select_rules(_rules(), ["style", "capitals"])}
    assert (
        "style/tautology" in ids and "style/numerals" not in ids and "capitals/title-without-name" not in ids
    )


def test_a_house_extends_a_pack_and_overrides_single_rules(tmp_path):
    path = _write(
        tmp_path,
        """summary: The house
extends: ap
rules:
  style/percent-form: {options: {form: per cent}, severity: error}
  style/tautology: off
  style/courtesy-titles: off
  style/place-names: {options: {phrases: {Burma: off, Danzig: [Gdansk, the Polish name]}}}
  style/preferred-word: {exceptions: [sex change operation]}
""",
    )
    rules = _by_id(load_pack(path, _rules()))
    assert rules["style/percent-form"].options == {"form": "per cent"}
    assert (rules["style/percent-form"].severity, rules["style/percent-form"].pack) == ("error", "house")
    assert rules["style/tautology"].set == "none" and rules["style/courtesy-titles"].pack is None
    phrases = rules["style/place-names"].options["phrases"]
    assert "Burma" not in phrases and phrases["Danzig"] == ["Gdansk", "the Polish name"] and "Kiev" in phrases
    assert (
        "danzig" in rules["style/place-names"].factors and "burma" not in rules["style/place-names"].factors
    )
    assert "sex change operation" in rules["style/preferred-word"].exceptions
    selected = {rule.id for rule in select_rules(list(rules.values()), ["DEFAULT", "style"])}
    assert "style/tautology" not in selected and "style/courtesy-titles" not in selected


def test_a_pack_may_define_a_rule_of_its_own(tmp_path):
    path = _write(
        tmp_path,
        """summary: The house
rules:
  house/no-moreover:
    summary: The house does without “moreover”
    severity: warning
    quoted: skip
    phrases: [moreover]
    why: It is a heavy word. The house writes “and”.
    examples:
      - {bad: "Moreover, it rained.", span: Moreover}
      - {bad: "It moreover rained.", span: moreover}
      - good: It rained.
      - good: And it rained.
""",
    )
    rule = _by_id(load_pack(path, _rules()))["house/no-moreover"]
    assert (rule.pack, rule.set, rule.factors) == ("house", "none", ("moreover",))


def test_packs_follow_each_other(tmp_path):
    _write(
        tmp_path, "summary: Below\nrules: {style/percent-form: {options: {form: percent}}}\n", "below.yaml"
    )
    path = _write(
        tmp_path, "summary: Above\nextends: ./below.yaml\nrules: {style/decades: error}\n", "above.yaml"
    )
    rules = _by_id(load_pack(path, _rules()))
    assert rules["style/percent-form"].options == {"form": "percent"}
    assert rules["style/decades"].severity == "error"


def test_a_pack_from_the_store_is_the_same(tmp_path):
    store = Store(tmp_path / "cache")
    read = load_pack("guardian", _rules(), store)
    assert load_pack("guardian", _rules(), store) == read == load_pack("guardian", _rules())


HEAD = "summary: S\nrules:\n"
BROKEN = {
    "rules: {}\n": "house.yaml:1: the key summary is missing",
    "summary: S\nextend: ap\n": "house.yaml:2: extend: unknown key; did you mean extends?",
    "summary: S\nextends: [ape]\n": "there is no pack 'ape'; did you mean ap?",
    "summary: S\nextends: ./house.yaml\n": "extends: the packs extend each other in a circle",
    HEAD + "  style/tautolgy: off\n": (
        "house.yaml:3: rules.style/tautolgy: there is no such rule; did you mean style/tautology?"
    ),
    HEAD + "  style/dates:\n    options:\n      ordr: day-first\n": (
        "house.yaml:3: rules.style/dates.options.ordr: the rule has no such option; did you mean order?"
    ),
    HEAD + "  style/dates: maybe\n": (
        "house.yaml:3: rules.style/dates: must be off, on, error, warning, advice, or a map"
    ),
    HEAD + "  style/dates:\n    severity: loud\n": (
        "house.yaml:4: rules.style/dates.severity: must be one of error, warning, advice"
    ),
    HEAD + "  style/dates:\n    option: {}\n": (
        "house.yaml:4: rules.style/dates.option: unknown key; did you mean options?"
    ),
    HEAD + "  house/x:\n    summary: X\n    phrases: []\n": "house.yaml:3: the key severity is missing",
}


@pytest.mark.parametrize(("text", "message"), BROKEN.items())
def test_errors_name_file_line_and_key(tmp_path, text, message):
    path = _write(tmp_path, text)
    with pytest.raises(RuleError) as caught:
        load_pack(path, _rules())
    assert str(caught.value).endswith(message)


def test_a_pack_that_is_not_there(tmp_path):
    with pytest.raises(RuleError, match="there is no such pack"):
        load_pack(str(tmp_path / "none.yaml"), _rules())
    with pytest.raises(RuleError, match="there is no pack 'guardain'; did you mean guardian"):
        load_pack("guardain", _rules())
