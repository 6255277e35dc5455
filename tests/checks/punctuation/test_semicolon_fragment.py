"""punctuation/semicolon-fragment: fragments, clauses and lists."""

from __future__ import annotations

import pytest

RULE = "punctuation/semicolon-fragment"
MESSAGE = "What follows the semicolon is no sentence of its own: use a comma"


@pytest.mark.parametrize(
    ("copy", "span"),
    [
        ("The tie is a choice for the nation; not a tool, and not a threat to anyone.", "; not a tool"),
        ("The council rejected the plan; which had taken two years.", "; which had taken two years"),
        ("The talks ended on Sunday; without a word of thanks.", "; without a word of thanks"),
        ("He called the vote a turning point; a sign of things to come.", "; a sign of things to come"),
        ("The plan has backers; including the mayor, who said it would help.", "; including the mayor"),
        ("Rents fell; while wages rose.", "; while wages rose"),
        ("She owns ten shops; most of them in the valley.", "; most of them in the valley"),
        ("The pier opened in May; two years later than planned.", "; two years later than planned"),
        ("It was a gift; not something to be traded, sold or given away.", "; not something to be traded"),
    ],
)
def test_fragment(spans, copy, span):
    start = copy.index(span)
    assert spans(RULE, copy) == [(start, start + len(span), MESSAGE)]


@pytest.mark.parametrize(
    "copy",
    [
        "The fire destroyed three houses; none was insured.",
        "The city has two bridges; a third is planned.",
        "If it rains, they stay; if it does not, they go.",
        "She owns ten shops; most of them lose money.",
        "The pier opened in May; two years later it fell.",
        "It was called &quot;dead&quot; by many.",
        "The vote was close; not one member objected.",
        "They met Anna Kahn, a lawyer; Tom Lee, a judge; and Ann Poe.",
        "Two won: Anna Kahn, a lawyer; a judge from Oslo.",
        "One leads to growth; the other, to decline.",
        "He asked them all a question; which of you did it?",
        "“It is a choice; not a tool,” he said.",
    ],
)
def test_silent(spans, copy):
    assert spans(RULE, copy) == []
