"""The marks that an edit leaves behind: doubled ones, stray spaces, brackets without a partner."""

from __future__ import annotations

import pytest

OPENS = "This bracket closes an aside that does not open: put the opening bracket, or take this one out"
CLOSES = "The aside that opens here does not close: put the closing bracket where it ends"


@pytest.mark.parametrize(
    ("rule", "copy", "places"),
    [
        ("doubled-mark", "The fund,, now empty.. It closed.", [(8, 10), (20, 22)]),
        ("doubled-mark", "Wait... what?! U.S., Inc., at 5 p.m., etc., it said.", []),
        ("doubled-mark", "In Tulsa, Okla., and at 9 Elm Blvd., Fresno, Calif., it rained.", []),
        ("doubled-mark", "The mayor resigned.; the council did not.", [(18, 20)]),
        (
            "doubled-mark",
            "The boat – – all saved – cost $5..5 million;. It sank.",
            [(8, 13), (32, 34), (43, 45)],
        ),
        (
            "apostrophe",
            "Two day's notice for two MP's left as three player's were late.",
            [(4, 9), (25, 29), (44, 52)],
        ),
        ("apostrophe", "A day's rest, two women's teams, two bachelor's degrees.", []),
        ("space-before-mark", "The fund , now empty .", [(8, 10), (20, 22)]),
        ("space-before-mark", "He waited . . . and left ... for .5 of a mile.", []),
        ("space-before-mark", "See www.example.org/a , or @example .", []),
        ("lost-before-mark", "The talks were led by , the envoy said.", [(19, 23)]),
        ("lost-before-mark", "What was it made of? The talks were led by him.", []),
    ],
)
def test_marks(spans, rule, copy, places):
    assert [(start, end) for start, end, _ in spans(f"punctuation/{rule}", copy)] == places


@pytest.mark.parametrize(
    ("copy", "place", "message"),
    [
        ("The fund (now empty is shut.", 9, CLOSES),
        ("The fund now empty) is shut.", 18, OPENS),
        ("The bank (in Oslo (Norway) is shut.", 9, CLOSES),
        ("(He spoke.\n\nThen he left.", 0, CLOSES),
        ("The fund (in Oslo] is shut.", 17, "“]” closes what “(” opened: write “)”"),
    ],
)
def test_bracket(spans, copy, place, message):
    assert spans("punctuation/unbalanced-bracket", copy) == [(place, place + 1, message)]


@pytest.mark.parametrize(
    "copy",
    [
        "He wants: a) peace, b) land, and 3) bread.",
        "They want (see 1) peace, 2) land) now.",
        "Rain (Volume 1, Chapter 1) fell.",
        "It rained :( but stopped ;)",
        "It snowed 8-) and melted x-(",
        "The play (1978) and the pact (the Group of 8) cost a levy (land tax) and $8 (£18) more.",
        "Her new game [for Xbox] (shown at 8) is out.",
        "(He spoke.\n\nThen he left.)",
        "A value in [0, 1) is right.",
        "The Senate (D-Ohio):  it met.",
    ],
)
def test_brackets_in_pairs(spans, copy):
    assert spans("punctuation/unbalanced-bracket", copy) == []
