"""Where sentences end."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copylint.analysis.sentences import split_sentences
from copylint.analysis.spans import Span


def sentences(text):
    return [text[start:end] for start, end in split_sentences(text, 0, len(text))]


# The sentences of each piece of copy, divided by |.
@pytest.mark.parametrize(
    "copy",
    [
        "The dam held.|Nobody was hurt.",
        "Mr. Alder and Dr. Beech met Gen. Cedar.|They talked.",
        "Lt. Col. Ash spoke to Sen. Birch.|Gov. Elm listened.",
        "The harbour froze in Jan. 1998.|It froze again on Feb. 3.",
        "He lives in the U.S.|The house is old.",
        "The U.S. Navy denied it.",
        "The U.S. Under Secretary of State denied it.",
        "She flew to Washington, D.C.|In March she came back.",
        "She works for the Harbour Co. Ltd. Group.|It pays well.",
        "She worked for Harbour Inc.|The firm closed.",
        "J. K. Alder wrote it.|George W. Birch read it.",
        "The trial of Alder v. Birch began.|It was Port vs. The Town.",
        "Bring fruit, e.g. Apples from St. Helier.|Then go.",
        "Dr. Ash, Ph.D., of Portland, Ore. Mayor Elm's home.",
        "Trains ran until 5 p.m. Monday.|They stopped.",
        "Trains ran until 5 p.m. EST on Friday.",
        "Trains ran until 5 p.m.|Police closed the line.",
        "He said no.|She said yes.",
        "They ranked No. 5 in the list.|No.|They lost.",
        "See p. 14 and Vol. 2 of it.|Read Sec. 3.",
        "Prices rose 3.5 percent.|They fell 2.1 percent.",
        "It was in 2015.|20 people saw it.",
        "It cost $5.|$6 would have been too much.",
        "The first.Then the second.",
        "“Why?” he asked.|“Because!” she said.",
        "“Why?” Alder asked.|Nobody knew.",
        "“Why go there?” Then he left.".replace("” ", "”|"),
        "“I will go.”|The mayor left.",
        '"I will go."|The mayor left.',
        "He sang ‘Home at Last’.|She clapped.",
        'He sang "Home at Last".|She clapped.',
        "(He left.)|She stayed (for once.)|“They know.”",
        "Wait ...|The end was near.",
        "I waited ... Alder came.",
        "I waited…|Alder came.",
        "“… and then it was over.”|He left.",
        "... and then it was over.|He left.",
        "They came (!) Monday.",
        "1. The first point.|2. The second point.",
        "A. He did not.|Q. Why?",
        "Really?!|Yes!|(Applause.)|Thanks.",
        "Sales fell.|iPhone prices rose.|al-Amin resigned.",
        "Sen. Rowan (D-Pa.) Thursday agreed.",
        "The river rose.[4]|The bridge fell.",
        "Über alles steht die Zeit.|Élan counts.",
        "It ends.|— Reporting by Ash",
        "no stop at all",
        "Only one.",
    ],
)
def test_sentences_of_copy(copy):
    assert sentences(copy.replace("|", " ")) == copy.split("|")


def test_spans_are_offsets_of_the_whole_text():
    text = "Skipped.\n\nIt rained. It poured.\n\nSkipped."
    assert list(split_sentences(text, 10, 31)) == [Span(10, 20), Span(21, 31)]


def test_an_empty_block_has_no_sentence():
    assert list(split_sentences("abc", 1, 1)) == []


@pytest.mark.parametrize(
    ("piece", "count"),
    [
        (".", 1),
        ("Mr. ", 1),
        ("”", 1),
        ('"', 1),
        ("a", 1),
        ("A.", 1),
        (". ", 1),
        (". “", 1),
        (".[1]", 1),
        ('"""""". ', 1),
        ("? ((((((( ", 1),
        ("It is. ", 100_000),
    ],
)
def test_a_megabyte_of_anything_is_read_in_one_go(piece, count):
    text = piece * 100_000 + "x" * 300_000
    found = list(split_sentences(text, 0, len(text)))
    assert len(found) == count
    assert (found[0].start, found[-1].end) == (0, len(text))


@given(st.text(alphabet="aB .?!…\"'“”()1Mr", max_size=80))
def test_sentences_are_in_order_and_leave_out_nothing_but_spaces(text):
    spans = list(split_sentences(text, 0, len(text)))
    position = 0
    for start, end in spans:
        assert start < end <= len(text)
        assert not text[position:start].strip(" ")
        position = end
    assert position == len(text)
