"""Folding keeps every offset."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from copylint.analysis.folding import fold, straighten


def test_apostrophes_become_straight():
    assert straighten("don’t ‘go’ 5′ ʼ＇") == "don't 'go' 5' ''"


def test_fold_lowers_and_straightens():
    assert fold("Don’t SHOUT, Élan") == "don't shout, élan"


def test_capital_i_with_dot_stays_one_code_point():
    assert fold("İSTANBUL’un") == "istanbul'un"


@given(st.text())
def test_fold_keeps_the_length(text):
    assert len(fold(text)) == len(text)
