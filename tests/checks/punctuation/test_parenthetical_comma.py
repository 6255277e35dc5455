"""punctuation/parenthetical-comma: where a comma is missing, and where none is wanted."""

from __future__ import annotations

import pytest

RULE = "punctuation/parenthetical-comma"
BOTH = "interrupts the sentence: put a comma on each side of it"


@pytest.mark.parametrize(
    ("copy", "word"),
    [
        ("President Lula on the other hand called for talks.", "on the other hand"),
        ("The two sides however agreed to meet.", "however"),
        ("Officials in Lima for instance have warned of floods.", "for instance"),
        ("The court by contrast ruled that the law stands.", "by contrast"),
        ("Aid groups meanwhile warn of famine.", "meanwhile"),
        ("Norway of course denies it.", "of course"),
        ("But the minister however refused to resign.", "however"),
        ("In 2019 the firm for example sold a mine.", "for example"),
        ("They will however not attend.", "however"),
        ("The report did not however name the bank.", "however"),
        ("It is however unlikely that it will rain.", "however"),
        ("She said however that the talks would go on.", "however"),
    ],
)
def test_both_commas_are_missing(spans, copy, word):
    start = copy.index(word)
    assert spans(RULE, copy) == [(start, start + len(word), f"“{word}” {BOTH}")]


@pytest.mark.parametrize(
    ("copy", "word", "side"),
    [
        ("Ms. Okafor, however said no.", "however", "after"),
        ("Poland however, will keep its border shut.", "however", "before"),
        ("Analysts in fact, expect a fall.", "in fact", "before"),
        ("The board nevertheless, agreed to it.", "nevertheless", "before"),
        ("The plan, for example would cut taxes.", "for example", "after"),
    ],
)
def test_one_comma_is_missing(spans, copy, word, side):
    start = copy.index(word)
    message = f"“{word}” has a comma on one side only: put another {side} it"
    assert spans(RULE, copy) == [(start, start + len(word), message)]


@pytest.mark.parametrize(
    "copy",
    [
        "The court, however, ruled that the law stands.",
        "However the court ruled, the law stands.",
        "They will do however much they can.",
        "The plan is however you choose to read it.",
        "The board nevertheless agreed to it.",
        "We of course agree.",
        "Mr. Diallo, a spokesman, meanwhile said talks would go on.",
        "He said talks would go on, meanwhile prices rose.",
        "Fighting continued in the south however.",
        "They are looking for example projects.",
        "“The court however ruled,” he said.",
    ],
)
def test_silent(spans, copy):
    assert spans(RULE, copy) == []
