"""Text that is escaped is read back as that text."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from copylint.documents import Source, parse
from copylint.documents.escape import escape

TEXT = st.text("ab1 .,)(-+=#>&;<!*_`~[]|\\:/\"'éx{}$^@\u200b", min_size=1, max_size=20).map(
    lambda text: " ".join(text.split())
)


@pytest.mark.parametrize("filename", ["a.html", "a.md"])
@given(TEXT)
@example("1. a")
@example("&nbsp;")
@example("# a #")
@example("a #")
@example("---")
@example("***")
@example("<b>a</b> & b")
@example("`a` ~~b~~ [c](d) | e")
def test_alone_in_its_paragraph_and_inside_one(filename: str, text: str) -> None:
    format = parse(Source(""), filename).format
    written = escape(text, format)
    assert parse(Source(written), filename).text == text
    assert parse(Source(f"Some {written} more"), filename).text == " ".join(f"Some {text} more".split())


@given(TEXT)
def test_in_a_heading_and_a_quotation(text: str) -> None:
    for before in ("# ", "> ", "a\n", "- "):
        read = parse(Source(before + escape(text, "markdown")), "a.md").text
        assert read == " ".join((before.strip("#>- \n") + " " + text).split())


def test_only_what_is_needed() -> None:
    assert escape("The U.S. said: 3.5% - and AT&T!", "markdown") == "The U.S. said: 3.5% - and AT&T!"
    assert escape("a & b <c>", "text") == "a & b <c>"
    assert escape('a & "b" <c>', "html") == 'a &amp; "b" &lt;c&gt;'
