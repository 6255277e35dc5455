"""The same words are the same text from every format, and every word knows where it stands in the file."""

from __future__ import annotations

from collections.abc import Callable
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copylint.documents import Document, Source, parse
from tests.documents import articles
from tests.documents.articles import Article

ends = st.sampled_from(["\n", "\r\n", "\r"])
FORMATS: list[tuple[str, Callable[[Article, str], str]]] = [
    ("a.txt", articles.plain),
    ("a.md", articles.wrapped),
    ("a.md", articles.marked_up),
    ("a.html", articles.html),
    ("a.html", articles.references),
]


@pytest.mark.parametrize(("filename", "write"), FORMATS)
@given(article=articles.articles, end=ends)
def test_the_same_text_and_right_places(
    filename: str, write: Callable[[Article, str], str], article: Article, end: str
) -> None:
    document = parse(Source(write(article, end)), filename)
    assert document.text == article.text
    assert [document.text[block.start : block.end] for block in document.blocks] == article.text.split("\n\n")
    assert_words_stand_where_they_say(document)
    assert_segments_are_in_order(document)


def assert_words_stand_where_they_say(document: Document) -> None:
    position = 0
    for word in document.text.split():
        start = document.text.index(word, position)
        position = start + len(word)
        first, last = document.source_span(start, position)
        written = document.source.text[first:last]
        if document.format == "html":
            written = unescape(written)
        elif document.format == "markdown":
            written = unmarked(written)
        assert written == word


def unmarked(written: str) -> str:
    """Markdown without the backslashes that escape."""
    read, escaped = "", False
    for letter in written:
        escaped = letter == "\\" and not escaped
        read += "" if escaped else letter
    return read


def assert_segments_are_in_order(document: Document) -> None:
    position = text_position = 0
    for text_start, source_start, source_end in document.segments:
        assert text_start >= text_position and position <= source_start <= source_end
        text_position, position = text_start, source_end
    assert position <= len(document.source.text)


def test_one_article_by_hand() -> None:
    plain = "Talks end\n\nThe minister's café: the\nthe end & more.\n\n- one\n- two\n"
    markdown = "# Talks *end*\n\nThe minister's caf&eacute;: the\nthe [end](x) & more.\n\n* one\n* two\n"
    html = "<h1>Talks end</h1><p>The minister's café: the <i>the</i> end &amp; more.<ul><li>one<li>two</ul>"
    texts = [
        parse(Source(text), name).text
        for text, name in [(plain, "a.txt"), (markdown, "a.md"), (html, "a.html")]
    ]
    assert texts == ["Talks end\n\nThe minister's café: the the end & more.\n\none\n\ntwo"] * 3
