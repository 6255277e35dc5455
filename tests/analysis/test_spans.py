"""Questions asked of spans and words."""

from __future__ import annotations

import pytest

from copylint.analysis.spans import Span, span_at
from copylint.analysis.tokens import WORD, is_bounded, is_word_end, is_word_start


@pytest.mark.parametrize(
    ("offset", "span"), [(0, None), (2, Span(2, 5)), (4, Span(2, 5)), (5, None), (7, Span(7, 8)), (8, None)]
)
def test_span_at(offset, span):
    assert span_at([Span(2, 5), Span(7, 8)], offset) == span


def test_span_at_of_nothing():
    assert span_at([], 0) is None


def test_words_hold_their_apostrophes_and_hyphens():
    text = "Kim Jong-un didn’t meet O'Neill, 3 boys' team_1."
    assert WORD.findall(text) == ["Kim", "Jong-un", "didn’t", "meet", "O'Neill", "3", "boys", "team", "1"]


def test_word_bounds():
    text = "a bc_d, e"
    assert [offset for offset in range(len(text)) if is_word_start(text, offset)] == [0, 2, 7, 8]
    assert is_word_start("", 0)
    assert is_word_end(text, 1)
    assert not is_word_end(text, 3)
    assert is_word_end(text, len(text))


@pytest.mark.parametrize(
    ("start", "end", "bounded"), [(0, 3, True), (0, 2, False), (1, 3, False), (3, 5, True), (4, 7, False)]
)
def test_is_bounded(start, end, bounded):
    assert is_bounded("abc, def9", start, end) is bounded
