"""Fixtures for the checks: one rule run on a piece of copy."""

from __future__ import annotations

from functools import cache

import pytest

from copylint.documents import Source, parse
from copylint.linter import Linter
from copylint.rulebook.loading import bundled_rules, load_rule


@cache
def _linter(rule_id):
    return Linter([load_rule(bundled_rules() / f"{rule_id}.yaml").rule])


@pytest.fixture
def spans():
    """Function of a rule's id and copy: (start, end, message) of each finding, in code points."""

    def run(rule_id, copy):
        findings = _linter(rule_id).lint(parse(Source(copy), "copy.txt"))
        return [(one.start.offset, one.end.offset, one.message) for one in findings]

    return run
