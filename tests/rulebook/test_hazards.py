"""Patterns that could hang the linter are told from those that cannot."""

from __future__ import annotations

import pytest

from copylint.rulebook.hazards import hazard

EXPLODING = [
    r"(a+)+b",
    r"(a|aa)+$",
    r"(\w+\s*)*x",
    r"(a*)*",
    r"(x+x+)+y",
    r"(.*a){12}",
    r"^(([a-z])+.)+[A-Z]([a-z])+$",
    r"([a-zA-Z]+)*$",
    r"(?=(a+)+b)c",
    r"(?<!x)(?:\d+,?)+x",
    r"(\w|ab)+!",
    r".*foo.*bar",
    r"\s*\s*x",
    r"\w+\d+!",
    r"[^.]*\bsaid\b[^.]*",
    r"(\w)\1",
    r"(?P<word>\w+) (?P=word)",
]
SAFE = [
    r"\w+ foo",
    r"(?:\w+, )+and",
    r"(?:\w+ ){0,3}not (?:\w+ ){0,3}now",
    r"(?:[A-Z][a-z]+ )+said",
    r"[^.]{0,80}foo[^.]{0,80}",
    r"\d+(?:,\d{3})*(?:\.\d+)? ?%",
    r"(?:ab|cd)+e",
    r"[^\W_]+(?:['-][^\W_]+)* said",
    r"(?<=the )\w+ly\b(?! said)",
]


@pytest.mark.parametrize("pattern", EXPLODING)
def test_a_pattern_that_can_explode_is_refused(pattern):
    assert hazard(pattern)


@pytest.mark.parametrize("pattern", SAFE)
def test_a_safe_pattern_is_accepted(pattern):
    assert hazard(pattern) is None
