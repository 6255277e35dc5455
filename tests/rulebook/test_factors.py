"""Required factors: no match without one of them."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copylint.analysis.folding import fold
from copylint.rulebook.factors import required_factors


@pytest.mark.parametrize(
    ("pattern", "factors"),
    [
        (r"\bgroup of (?:friends|foes)\b", ("group of foes", "group of friends")),
        (r"\w+ing the boat", ("ing the boat",)),
        (r"(?:cease|hold) ?fire", ("cease fire", "ceasefire", "hold fire", "holdfire")),
        (r"War of \w+", ("war of ",)),
        (r"\d+ (?:dollars|euros)", (" dollars", " euros")),
        (r"(?:very )*good", ("good",)),
        (r"(?:very )+\w", ("very ",)),
        (r"\w+\d*", None),
        (r"(?:foo|\d+)", None),
        (r"x?", None),
        (r"don't", ("don't",)),
    ],
)
def test_factors_of(pattern, factors):
    assert required_factors(pattern) == factors


PIECES = st.sampled_from(["ab", "c", r"\w", "(?:ab|cd)", "(?:a|bc)+", "d?", "[xy]", "(?:ef){2}", r"\d*", "é"])


@given(st.lists(PIECES, min_size=1, max_size=6), st.text("abcdefxyé1 ", max_size=40))
def test_every_match_holds_a_factor(pieces, text):
    pattern = "".join(pieces)
    factors = required_factors(pattern)
    for match in re.finditer(pattern, text):
        assert factors is None or any(factor in fold(text) for factor in factors), match
