"""One defect, one finding: rules that yield to others."""

from __future__ import annotations

import pytest

from copylint.documents import Source, parse
from copylint.linter import Linter
from copylint.rulebook.book import load_book
from copylint.rulebook.folders import bundled_rules
from copylint.rulebook.model import Rule

RULES = {rule.id: rule for rule in load_book([bundled_rules()])}


def phrases(rule_id, *words, yields=()):
    return Rule(
        id=rule_id,
        set="default",
        severity="warning",
        quoted="look",
        message="wrong",
        kind="phrases",
        body=list(words),
        factors=words,
        yields=yields,
    )


def found(text, *rules):
    return [(one.rule, one.text) for one in Linter(rules).lint(parse(Source(text)))]


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("The very old bridge fell.", [("a/long", "very old bridge")]),
        ("An old bridge fell.", [("a/short", "old bridge")]),
        (
            "A very old bridge and an old bridge fell.",
            [("a/long", "very old bridge"), ("a/short", "old bridge")],
        ),
        ("An old bridge and a very old bridge.", [("a/short", "old bridge"), ("a/long", "very old bridge")]),
    ],
)
def test_a_rule_yields_where_the_other_found_the_same_words(text, left):
    short = phrases("a/short", "old bridge", yields=("a/long",))
    assert found(text, short, phrases("a/long", "very old bridge")) == left


def test_a_rule_yields_to_none_that_does_not_run():
    assert found("A very old bridge.", phrases("a/short", "old bridge", yields=("a/long",))) == [
        ("a/short", "old bridge")
    ]


def test_rules_that_do_not_yield_stand_side_by_side():
    both = found("A very old bridge.", phrases("a/short", "old bridge"), phrases("a/long", "very old bridge"))
    assert both == [("a/long", "very old bridge"), ("a/short", "old bridge")]


@pytest.mark.parametrize(
    ("rule", "text", "left"),
    [
        ("grammar/verb-form", "The mayor denied to have met them.", "denied to have"),
        ("dates/age-mismatch", "He was born on 9 August 1958 and turned 75 on 9 August 2023.", "turned 75"),
    ],
)
def test_of_findings_of_one_rule_the_outermost_is_left(rule, text, left):
    assert found(text, RULES[rule]) == [(rule, left)]


def test_many_findings_take_time_in_proportion():
    text = "A very old bridge. " * 20_000
    both = found(text, phrases("a/short", "old", yields=("a/long",)), phrases("a/long", "very"))
    assert len(both) == 40_000


@pytest.mark.parametrize("rule", [rule for rule in RULES.values() if rule.yields], ids=lambda rule: rule.id)
def test_bundled_rules_yield_to_rules_that_do_not_yield_back(rule):
    for other in rule.yields:
        assert rule.id not in RULES[other].yields
