"""Every rule's own examples."""

from __future__ import annotations

import pytest

from copylint.rulebook.examples import failures
from copylint.rulebook.loading import bundled_rules, load_rule, rule_paths


@pytest.mark.parametrize("path", rule_paths(bundled_rules()), ids=lambda path: f"{path.parent.name}/{path.stem}")
def test_examples(path):
    assert list(failures(load_rule(path))) == []
