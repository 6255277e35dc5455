"""Sentences whose figures do not work out, and their true twins: exact spans and messages, and silence."""

from __future__ import annotations

import csv
from functools import cache
from pathlib import Path

import pytest

from copylint.documents import Source, parse
from copylint.linter import Linter
from copylint.rulebook.loading import bundled_rules, load_rule, rule_paths

CHECKS = Path(__file__).parent.parent


def _pairs():
    pairs = []
    for group in ("dates", "numbers"):
        with (CHECKS / group / "pairs.tsv").open(encoding="utf-8", newline="") as file:
            pairs += csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
    return pairs


@cache
def _all_rules():
    """The default rules of both groups: a true twin must be silent under each of them."""
    paths = [path for path in rule_paths(bundled_rules()) if path.parent.name in ("dates", "numbers")]
    return Linter([rule for path in paths if (rule := load_rule(path).rule).set == "default"])


@pytest.mark.parametrize("pair", _pairs(), ids=lambda pair: pair["bad"])
def test_what_fails_is_reported_and_its_twin_is_not(spans, pair):
    start, end = map(int, pair["span"].split("-"))
    assert spans(pair["rule"], pair["bad"]) == [(start, end, pair["message"])]
    assert _all_rules().lint(parse(Source(pair["good"]), "copy.txt")) == []


SILENT = (Path(__file__).parent / "silent.txt").read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("copy", SILENT)
def test_traps_are_silent(copy):
    assert _all_rules().lint(parse(Source(copy), "copy.txt")) == []
