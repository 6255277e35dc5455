"""The article that this project started from: the first acceptance case."""

from __future__ import annotations

import csv

import pytest
from corpora import FOLDER, needs_corpora

from copylint.documents import Source, parse
from copylint.linter import Linter
from copylint.rulebook.book import load_book
from copylint.rulebook.folders import bundled_rules
from copylint.rulebook.packs import load_pack
from copylint.rulebook.selection import select_rules


def findings(selection, packs=()):
    rules = load_book([bundled_rules()])
    for pack in packs:
        rules = load_pack(pack, rules)
    text = (FOLDER / "founding-article.txt").read_text(encoding="utf-8")
    found = Linter(select_rules(rules, [selection])).lint(parse(Source(text), "founding-article.txt"))
    return [(one.start.row, one.rule, one.text) for one in found]


def rows(*sets):
    with (FOLDER / "founding-article.tsv").open(encoding="utf-8", newline="") as file:
        return [
            (int(row["line"]), row["rule"], row["span"])
            for row in csv.DictReader(file, delimiter="\t")
            if row["set"] in sets
        ]


@needs_corpora
def test_the_default_run_reports_the_rows_marked_on_and_nothing_else():
    assert sorted(findings("DEFAULT")) == sorted(rows("on"))


@needs_corpora
@pytest.mark.parametrize("row", rows("on", "advice", "pack") if FOLDER.is_dir() else [])
def test_everything_with_the_pack_of_ap_reports_every_row(row):
    assert row in findings("ALL", ["ap"])
