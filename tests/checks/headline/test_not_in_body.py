"""headline/not-in-body: what only the headline or a caption says."""

from __future__ import annotations

BODY = (
    "A storm killed twelve people in the harbour of Norwich on Monday, the police said. Boats were thrown onto the"
    " quay, and roofs flew through the streets. The mayor asked people to stay at home until the wind had gone. Schools"
    " will be closed on Tuesday, and trains stand still."
)
RULE = "headline/not-in-body"


def _found(spans, headline):
    copy = f"{headline}\n\n{BODY}"
    return [copy[start:end] for start, end, _ in spans(RULE, copy)]


def test_figure_and_name(spans):
    assert _found(spans, "Storm near Norwidge kills 13 people in the harbour") == ["Norwidge", "13"]


def test_what_the_body_has(spans):
    assert _found(spans, "Storm kills 12 people in the harbour of Norwich") == []
    assert _found(spans, "Storm Kills Dozens In Yarmouth") == []  # capitals say nothing in such a headline
