"""The builder: what every Document keeps to, whatever it is made of."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from copylint.documents import Source
from copylint.documents.builder import DocumentBuilder

TEXT = st.text("ab.  \n\r\t\u00a0\u2003\x85\u2028\x1c\ufeff\x0cÂéÂ", max_size=40)


@given(TEXT, st.lists(st.tuples(st.integers(0, 40), st.sampled_from(["add", "open", "space", "decoded"]))))
def test_pieces_of_any_text(text: str, cuts: list[tuple[int, str]]) -> None:
    builder = DocumentBuilder(Source(text), "text")
    position = 0
    for cut, action in [*sorted(cuts), (len(text), "add")]:
        cut = max(position, min(cut, len(text)))
        if action == "open":
            builder.open("item")
        elif action == "space":
            builder.add_space(position, cut)
        elif action == "decoded":
            builder.add_decoded("x", position, cut)
        else:
            builder.add(position, cut)
        position = cut
    document = builder.finish()

    blocks = [document.text[block.start : block.end] for block in document.blocks]
    assert "\n\n".join(blocks) == document.text
    for block in blocks:
        assert block and "  " not in block and block.strip(" ") == block
        assert "\n" not in block and "\r" not in block and "\t" not in block
        assert "\u00a0" not in block.replace("Â\u00a0", "")
    for start in range(len(document.text)):
        for end in range(start, len(document.text) + 1):
            first, last = document.source_span(start, end)
            assert 0 <= first <= last <= len(text)
        letter = document.text[start]
        first, last = document.source_span(start, start + 1)
        assert letter in " x\n" or text[first:last] == letter


def test_one_letter_of_the_source_is_one_segment() -> None:
    text = "one\ntwo three"
    builder = DocumentBuilder(Source(text), "text")
    builder.add(0, 5)
    builder.add(5, len(text))
    assert builder.finish().segments == ((0, 0, 13),)


def test_an_insertion_point_is_behind_the_letter_before_it() -> None:
    builder = DocumentBuilder(Source("<b>one</b> <i>two</i>"), "html")
    builder.add(3, 6)
    builder.add_space(10, 11)
    builder.add(14, 17)
    document = builder.finish()
    assert [document.source_span(place, place)[0] for place in (0, 3, 4, 7)] == [3, 6, 11, 17]


def test_a_reference_that_stands_for_nothing_leaves_no_trace() -> None:
    builder = DocumentBuilder(Source("a&#1;b"), "html")
    builder.add(0, 1)
    builder.add_decoded("", 1, 5)
    builder.add(5, 6)
    assert builder.finish().text == "ab"


def test_what_is_said_once() -> None:
    text = "one two one"
    builder = DocumentBuilder(Source(text), "text")
    for start, end in [(0, 3), (4, 7), (8, 11)]:
        builder.open("paragraph")
        builder.add(start, end)
        if start == 0:
            builder.say_once()
    document = builder.finish()
    assert document.text == "one\n\ntwo"
    assert document.source_span(5, 8) == (4, 7)
