"""Generated pairs: at least 19 of 20 found for every rule, and every true twin silent."""

from __future__ import annotations

import pytest

pytest.importorskip("benchmarks.sums", reason="the benchmarks are not part of the wheel")

from benchmarks.sums import measure, pairs


def test_recall_and_silence():
    for rule, tally in measure(seed=20, each=2).items():
        assert tally.alarmed == [], rule
        assert len(tally.missed) <= tally.total / 20, (rule, tally.missed)


def test_pairs_depend_on_the_seed_only():
    assert list(pairs(3, 1)) == list(pairs(3, 1))
    assert list(pairs(3, 1)) != list(pairs(4, 1))
