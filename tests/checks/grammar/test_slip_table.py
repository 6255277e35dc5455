"""Slips as data."""

from __future__ import annotations

import pytest

from copylint.checks.grammar.slip_table import MEANT, _slips
from copylint.checks.grammar.slips import Slip

TABLE = """# a remark
%sides left|right

than
    more < then > %sides|any
    other|better < then > the
        unless 1 other; !-1 any
        unless before2 %sides|*est
"""


def test_a_table_gives_its_slips_in_order():
    first, second = _slips(TABLE.splitlines())
    assert first == Slip("more < then > left|right|any", "than", MEANT)
    assert second[:3] == ("other|better < then > the", "than", MEANT)


@pytest.mark.parametrize(
    ("words", "before", "silent"),
    [
        (["other", "then", "the"], [], True),
        (["other", "then", "any"], [], False),
        (["better", "then", "the"], [], False),
        (["better", "then", "the"], ["left", "is"], True),
        (["better", "then", "the"], ["biggest"], True),
        (["better", "then", "the"], ["right", "it", "is"], False),
    ],
)
def test_each_exception_is_met_as_a_whole(words, before, silent):
    _, slip = _slips(TABLE.splitlines())
    assert slip.unless(words, before) is silent
