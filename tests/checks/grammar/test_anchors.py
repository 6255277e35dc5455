"""The table of anchors belongs to the patterns and the codes; else run scripts/build_words.py codes anchors."""

from __future__ import annotations

from importlib import import_module

import pytest

from copylint.analysis.lexicon.patterns import OFTEN, anchor, known_anchor, pattern_key
from copylint.analysis.lexicon.tables import read_json

MODULES = (
    "adverb",
    "agreement",
    "comparative",
    "confused_word",
    "determiner",
    "lost_infinitive",
    "lost_little",
    "lost_word",
    "mistyped",
    "preposition",
    "verb_complement",
    "verb_form",
)


@pytest.mark.parametrize("module", MODULES)
def test_each_pattern_has_its_anchor_in_the_table(module):
    table = read_json("anchors")["anchors"]
    for slip in import_module(f"copylint.checks.grammar.{module}").SLIPS:
        assert pattern_key(slip.pattern) in table, slip.pattern
        found = anchor(slip.pattern)
        assert known_anchor(slip.pattern) == (found if found.weight < OFTEN else None), slip.pattern
