"""Words told by the company they keep."""

from __future__ import annotations

import pytest

from copylint.checks.grammar import confused_company
from copylint.rulebook.wording import expand


def _found(linted, copy):
    return [(finding.text, finding.fix.edits[0].content) for finding in linted(copy)]


@pytest.fixture
def linted():
    from copylint.documents import Source, parse
    from copylint.linter import Linter
    from copylint.rulebook.book import load_book
    from copylint.rulebook.loading import bundled_rules
    from copylint.rulebook.selection import select_rules

    linter = Linter(select_rules(load_book([bundled_rules()]), ["grammar/confused-word"]))
    return lambda copy: linter.lint(parse(Source(copy), "copy.txt"))


@pytest.mark.parametrize(
    ("copy", "wrong", "right"),
    [
        ("The gang is said to pedal stolen passports at the market.", "pedal", "peddle"),
        ("A long cue of lorries, she said, reached the port.", "cue", "queue"),
        ("The trawler floundered off the cape in a gale.", "floundered", "foundered"),
        ("The ship's hole was torn open by the reef.", "hole", "hull"),
        ("His war-wary troops went home.", "wary", "weary"),
        ("The bakery made a prophet of $3 million.", "prophet", "profit"),
    ],
)
def test_company_tells_what_is_meant(linted, copy, wrong, right):
    assert _found(linted, copy) == [(wrong, right)]


@pytest.mark.parametrize(
    "copy",
    [
        "The cyclist had to pedal past a van full of stolen goods.",  # the bicycle outweighs the goods
        "The actor missed his cue. Outside, a queue of fans grew.",  # another sentence
        "Gareth Bale set up the second goal.",  # a name
        "THE BALE SET ON FIRE WAS OF HAY",
        "The pact, with its many clauses, was signed.",
    ],
)
def test_right_words_are_let_be(linted, copy):
    assert _found(linted, copy) == []


def test_every_line_of_the_table_can_be_read():
    table = confused_company._table()
    for line in confused_company._TABLE.read_text(encoding="utf-8").splitlines()[1:]:
        for wrong in expand(line.partition("\t")[0]):
            for meant, where in table.confusions(wrong):
                assert meant != wrong
                assert where, wrong
