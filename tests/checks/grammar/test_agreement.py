"""grammar/agreement on the article that the project started from."""

from __future__ import annotations

from pathlib import Path

import pytest

ARTICLE = Path(__file__).parents[4] / "shared" / "corpora" / "founding-article.txt"


@pytest.mark.skipif(not ARTICLE.exists(), reason="the shared corpora are not here")
def test_founding_article(spans):
    copy = ARTICLE.read_text(encoding="utf-8")
    ((start, end, message),) = spans("grammar/agreement", copy)
    assert (copy[start:end], copy.count("\n", 0, start) + 1) == ("its", 13)
    assert message == "“its”: it stands for several, so write “their”"


@pytest.mark.parametrize(
    ("copy", "span", "right"),
    [
        ("The price of tickets have doubled.", "have", "has"),
        ("The talks between Oslo and Bern has failed.", "has", "have"),
        ("Each of the towns receive a grant.", "receive", "receives"),
        ("A number of boats was lost.", "was", "were"),
        ("There is many reasons.", "is", "are"),
    ],
)
def test_number(spans, copy, span, right):
    ((start, end, message),) = spans("grammar/agreement", copy)
    assert copy[start:end] == span
    assert message.endswith(f"so write “{right}”")


@pytest.mark.parametrize(
    "copy",
    [
        "The team are ready, the United States is not, and ten years is a long time.",
        "A majority of lawmakers are against it; the rich are for it.",
        "All they can do in these countries is wait.",
        "Politics is hard, and the police are late.",
        "Among the leaders of the party is a former judge.",
    ],
)
def test_silence(spans, copy):
    assert spans("grammar/agreement", copy) == []
