"""Pairs of news sentences: blind.tsv and fresh.tsv came after the rules, the others grew with them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from copylint.documents import Source, parse
from copylint.linter import Linter
from copylint.rulebook.book import load_book
from copylint.rulebook.loading import bundled_rules
from copylint.rulebook.selection import select_rules

FOLDER = Path(__file__).parent
SETS = ("pairs", "blind", "fresh", "wire", "desk")


@cache
def _linter():
    return Linter(select_rules(load_book([bundled_rules()]), ["grammar", "spelling"]))


def _pairs(name):
    lines = (FOLDER / f"{name}.tsv").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines]


def _findings(copy):
    return [(finding.rule, finding.text) for finding in _linter().lint(parse(Source(copy), "copy.txt"))]


@pytest.mark.parametrize("name", SETS)
def test_right_sentences_are_silent(name):
    assert {right: _findings(right) for _, right in _pairs(name) if _findings(right)} == {}


@pytest.mark.parametrize(
    ("name", "share"), [("pairs", 0.95), ("blind", 0.85), ("fresh", 0.85), ("wire", 0.9), ("desk", 0.9)]
)
def test_most_wrong_sentences_are_found(name, share):
    missed = [wrong for wrong, _ in _pairs(name) if not _findings(wrong)]
    assert len(missed) <= (1 - share) * len(_pairs(name)), missed


def test_fixes_make_the_right_sentence():
    from copylint.fixes import apply_fixes

    made = []
    for wrong, right in _pairs("fresh"):
        findings = _linter().lint(parse(Source(wrong), "copy.txt"))
        made.append(apply_fixes(wrong, findings, unsafe=True)[0] == right)
    assert sum(made) >= 0.7 * len(made)
