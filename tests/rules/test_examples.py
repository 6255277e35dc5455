"""Every rule's own examples."""

from __future__ import annotations

import pytest

from copylint.rulebook.examples import failures
from copylint.rulebook.folders import bundled_rules
from copylint.rulebook.loading import load_rule, rule_paths

PATHS = rule_paths(bundled_rules())


def ident(path):
    return f"{path.parent.name}/{path.stem}"


@pytest.mark.parametrize("path", PATHS, ids=ident)
def test_examples(path, request):
    file = load_rule(path)
    engine = request.getfixturevalue("proofreader") if file.rule.kind == "engine" else None
    assert list(failures(file, engine)) == []
