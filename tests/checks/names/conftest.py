"""What the tests of names share."""

from __future__ import annotations

from functools import cache

import pytest

from copylint.linter import Linter
from copylint.rulebook.loading import bundled_rules, load_rule


@cache
def _linter(rule_id):
    return Linter([load_rule(bundled_rules() / f"{rule_id}.yaml").rule])


@pytest.fixture
def linter():
    """A function: a rule's id → its linter."""
    return _linter
