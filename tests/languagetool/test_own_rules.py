"""Our own rules for LanguageTool: each finds its wrong example where it is marked, and is silent on its right one."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree

import pytest

from copylint.languagetool.home import OWN_RULES
from copylint.languagetool.proofreader import believed_ids
from copylint.rulebook.book import load_book
from copylint.rulebook.folders import bundled_rules

PATH = OWN_RULES / "org" / "languagetool" / "rules" / "en" / "grammar_custom.xml"
RULES = {rule.get("id"): rule for rule in ElementTree.parse(PATH).iter("rule")}


def marked(example):
    """The example's text, and the stretch between its markers."""
    before, (marker,) = example.text or "", list(example)
    return before + marker.text + (marker.tail or ""), (len(before), len(before) + len(marker.text))


def test_every_rule_is_believed_and_every_believed_one_is_there():
    believed = {
        entry for entry in believed_ids(load_book([bundled_rules()])) if entry.startswith("COPYLINT_")
    }
    assert believed == set(RULES)


@pytest.mark.parametrize("name", RULES)
def test_examples(name, proofreader):
    wrong, right = RULES[name].iter("example")
    text, place = marked(wrong)
    assert (name, *place) in [remark[:3] for remark in proofreader.read(text)]
    assert name not in [remark.rule for remark in proofreader.read(right.text)]
