"""spelling/misspelled-word: slips in lower case, and nothing else."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("word", "right"),
    [
        ("goverment", "government"),
        ("inqiury", "inquiry"),
        ("informations", "information"),
        ("policesaid", "police said"),
        ("wouldbegin", "would begin"),
    ],
)
def test_misspelled(spans, word, right):
    copy = f"The {word} came late."
    assert spans("spelling/misspelled-word", copy) == [
        (4, 4 + len(word), f"“{word}” is misspelled; write “{right}”")
    ]


@pytest.mark.parametrize(
    "copy",
    [
        "Goverment is a band.",
        "The inqiury and the second inqiury opened.",
        "See goverment.example or ask @goverment.",
        "Colour and color, organise and organize, ageing and jewellery.",
        "The toll was underreported, and the northernmost threepenny bridge was drawn.",
        "They ate nasi lemak and satay in the kampong.",
        "He spoke of the “goverment”, he wrote.",
    ],
)
def test_silence(spans, copy):
    assert spans("spelling/misspelled-word", copy) == []
