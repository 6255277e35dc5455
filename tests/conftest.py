"""What every test shares: linting a piece of copy with chosen rules."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))


@pytest.fixture
def lint():
    """A function: (copy, rule YAML by id, filename) → the findings."""
    from copylint.documents import Source, parse
    from copylint.linter import Linter
    from copylint.rulebook.loading import parse_rule

    def run(text, rules, filename="copy.txt"):
        parsed = [parse_rule(body, rule_id, f"{rule_id}.yaml").rule for rule_id, body in rules.items()]
        return Linter(parsed).lint(parse(Source(text), filename))

    return run
