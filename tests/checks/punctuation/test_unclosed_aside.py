"""punctuation/unclosed-aside: asides behind a subject, closed and not."""

from __future__ import annotations

import pytest

RULE = "punctuation/unclosed-aside"


@pytest.mark.parametrize(
    ("copy", "span", "verb"),
    [
        ("Maria Lopez, a nurse at the clinic said the ward was full.", "a nurse at the clinic", "said"),
        ("Dr. Okafor, a surgeon from Lagos will speak first.", "a surgeon from Lagos", "will"),
        ("The bank, which has 40 branches said it would close two.", "which has 40 branches", "said"),
        ("The old mayor, who is 81 was not hurt.", "who is 81", "was"),
        ("The pier, built in 1911 is to be widened.", "built in 1911", "is"),
    ],
)
def test_unclosed(spans, copy, span, verb):
    start = copy.index(span)
    message = f"The comma opens an aside that nothing closes: put another before “{verb}”"
    assert spans(RULE, copy) == [(start, start + len(span), message)]


@pytest.mark.parametrize(
    "copy",
    [
        "Maria Lopez, a nurse at the clinic, said the ward was full.",
        "In Lagos, a surgeon from the clinic said the ward was full.",
        "On Monday, a nurse said the ward was full.",
        "The bank, which officials said was in debt, will close.",
        "The mayor, who is said to be ill, was not there.",
        "The man, who was told by a judge to leave, stayed.",
        "Maria Lopez, a nurse who has two sons, said so.",
        "“Maria Lopez, a nurse at the clinic said so,” he wrote.",
    ],
)
def test_silent(spans, copy):
    assert spans(RULE, copy) == []
