"""What a terminal gets: nothing that it obeys, and carets under the right words."""

from __future__ import annotations

import io
import sys
import unicodedata

import pytest
import wcwidth
from hypothesis import given
from hypothesis import strategies as st

from copylint.documents import Source
from copylint.findings import Finding
from copylint.output import write
from copylint.output.snippet import snippet
from copylint.output.terminal import printable, width
from copylint.reports import Report


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("\x1b[2J\x07", r"\x1b[2J\x07"),
        ("a\nb\r\tc", r"a\nb\r\tc"),
        ("\x9b31m\x7f", r"\x9b31m\x7f"),
        ("\u202eevil\u2069", r"\u202eevil\u2069"),
        ("soft\u00adhyphen\u200b\ufeff", r"soft\xadhyphen\u200b\ufeff"),
        ("\udcff\U000e0041\uffff", r"\udcff\U000e0041\uffff"),
        ("“Zürich” 世界 🙂 e\u0301\u00a0–", "“Zürich” 世界 🙂 e\u0301\u00a0–"),
    ],
)
def test_printable(text, shown):
    assert printable(text) == shown


def test_nothing_that_a_terminal_obeys_is_printable():
    for code in range(sys.maxunicode + 1):
        if unicodedata.category(chr(code)) in ("Cc", "Cf", "Cs", "Zl", "Zp"):
            shown = printable(chr(code))
            assert shown.isascii(), hex(code)
            assert shown.isprintable(), hex(code)


@given(
    st.text(
        # Symbols (So, No) changed their width between versions of Unicode, and Python's tables are as old as Python.
        st.characters(
            exclude_categories=["Cc", "Cf", "Cs", "Cn", "Co", "Zl", "Zp", "Mn", "Mc", "Me", "Sk", "So", "No"]
        )
    )
)
def test_width_agrees_with_another_measure(text):
    # One character at a time: how sequences (emoji with modifiers, conjoining Hangul) are drawn differs.
    assert sum(map(width, text)) == sum(max(wcwidth.wcwidth(character), 0) for character in text)


def picture(text, start, end):
    """The lines shown of a span, and what the carets stand under."""
    source = Source(text)
    rows = list(snippet(source, source.location(start), source.location(end)))
    return [(row.number, row.text, " " * row.indent + "^" * row.marked if row.marked else "") for row in rows]


def test_carets_stand_under_the_words():
    assert picture("He went to the the talks.", 11, 18) == [
        (1, "He went to the the talks.", " " * 11 + "^" * 7)
    ]


@pytest.mark.parametrize(
    ("before", "columns"),
    [("世界 ", 5), ("e\u0301t\u0301 ", 3), ("\t", 4), ("\u202e", 6), ("한글 ", 5), ("“é” ", 4)],
)
def test_carets_count_terminal_columns(before, columns):
    ((_, text, marks),) = picture(f"{before}teh end", len(before), len(before) + 3)
    assert marks == " " * columns + "^^^"
    assert text.endswith("teh end")


def test_wide_and_combining_words_have_as_many_carets_as_columns():
    assert picture("世界", 0, 2)[0][2] == "^^^^"
    assert picture("e\u0301", 0, 2)[0][2] == "^"
    assert picture("a\u200bb", 1, 2) == [(1, r"a\u200bb", " ^^^^^^")]


def test_a_span_of_no_width_has_a_caret():
    assert picture("", 0, 0) == [(1, "", "^")]
    assert picture("end", 3, 3) == [(1, "end", "   ^")]


def test_a_long_line_is_cut_around_the_span():
    text = "before " * 50 + "the the " + "after " * 50
    ((_, shown, marks),) = picture(text, 350, 357)
    assert len(shown) <= 102
    assert shown.startswith("…before ")
    assert shown.endswith("after…")
    assert shown[len(marks) - 7 : len(marks)] == "the the"
    assert marks.endswith(" ^^^^^^^")


def test_a_line_of_wide_characters_is_cut_to_columns():
    ((_, shown, marks),) = picture("世" * 500, 250, 252)
    assert width(shown) <= 102
    assert marks.endswith("^^^^")
    assert width(marks) < width(shown)


def test_a_long_span_is_marked_to_the_cut():
    ((_, shown, marks),) = picture("a " * 500, 10, 900)
    assert width(shown) <= 102
    assert len(marks) <= 102


def test_a_span_over_two_lines_is_marked_in_both():
    assert picture("He saw the\n  the man.\n", 7, 16) == [
        (1, "He saw the", "       ^^^"),
        (2, "  the man.", "  ^^^"),
    ]


def test_of_a_span_over_many_lines_the_first_and_the_last_are_shown():
    text = "one\ntwo\nthree\nfour\nfive\n"
    assert picture(text, 0, len(text)) == [(1, "one", "^^^"), (None, "...", ""), (5, "five", "^^^^")]


@given(st.text(alphabet="ab \n\r\t世e\u0301\u202e", max_size=300), st.data())
def test_any_span_has_a_picture(text, data):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    rows = picture(text, start, end)
    assert rows
    assert all(width(shown) <= 110 and printable(shown) == shown for _, shown, _ in rows)


def test_a_line_of_megabytes_is_shown_at_once():
    text = "word " * 2_000_000
    ((_, shown, _),) = picture(text, 5_000_000, 5_000_004)
    assert width(shown) <= 102


def test_full_shows_line_fix_and_related_places():
    from copylint.findings import Edit, Fix, Related

    source = Source("The adviser came.\nThe advisor went.\n")
    places = source.location(22), source.location(29)
    one = Finding(
        "consistency/spelling-varies",
        "warning",
        "“advisor”: elsewhere “adviser”.",
        *places,
        "advisor",
        Fix("Replace “advisor” with “adviser”", "unsafe", (Edit(*places, "adviser"),)),
        (Related("first written here", source.location(4), source.location(11)),),
    )
    stream = io.StringIO()
    write("full", [Report("a.txt", source, (one,))], stream, rules={})
    assert stream.getvalue() == (
        "warning consistency/spelling-varies “advisor”: elsewhere “adviser”.\n"
        " --> a.txt:2:5\n"
        "  |\n"
        "2 | The advisor went.\n"
        "  |     ^^^^^^^\n"
        "  |\n"
        "  = fix (unsafe): Replace “advisor” with “adviser”\n"
        "  = line 1, column 5: first written here: “adviser”\n"
        "\n"
    )


def test_colour_changes_nothing_but_colour():
    import re

    source = Source("He went to the the talks.")
    one = Finding("a/b", "error", "Twice.", source.location(11), source.location(18), "the the")
    plain, coloured = io.StringIO(), io.StringIO()
    write("full", [Report("a.txt", source, (one,))], plain, rules={})
    write("full", [Report("a.txt", source, (one,))], coloured, rules={}, colour=True)
    assert "\x1b[" not in plain.getvalue()
    assert "\x1b[1;31m^^^^^^^\x1b[0m" in coloured.getvalue()
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured.getvalue()) == plain.getvalue()
