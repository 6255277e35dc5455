"""Where a text goes on as it did before."""

from __future__ import annotations

from copylint.analysis.echoes import Echo, alike_sentences, find_echoes
from copylint.analysis.spans import Span

_COPY = "a crack was found in the third pillar of the bridge. "


def test_an_echo_names_the_first_and_the_last_place() -> None:
    text = _COPY * 3
    echoes = find_echoes(text)
    place = text.index("third")
    later = place + 2 * len(_COPY)
    assert {Echo(place, later), Echo(place + len(_COPY), later)} <= set(echoes)


def test_copy_that_repeats_nothing_has_no_echo() -> None:
    assert find_echoes("the ferry leaves at noon, and the crew of the tug is asleep in the van.") == ()


def test_sentences_that_begin_or_end_alike_are_paired() -> None:
    one = "the council will vote in may on the old bridge."
    other = "the council will vote in june on the old bridge."
    spans = [Span(0, len(one)), Span(len(one) + 1, len(one) + 1 + len(other))]
    assert (spans[0], spans[1]) in alike_sentences(f"{one} {other}", spans)


def test_sentences_of_other_lengths_are_not_paired() -> None:
    one = "the council will vote in may."
    other = "the council will vote in may on whether the bridge is to be mended or replaced by a ferry."
    spans = [Span(0, len(one)), Span(len(one) + 1, len(one) + 1 + len(other))]
    assert alike_sentences(f"{one} {other}", spans) == ()
