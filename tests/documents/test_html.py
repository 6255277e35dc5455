"""HTML: what is text, as what, from where; and no text that takes it down."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copylint.documents import Comment, Document, Source, html
from copylint.documents.tags import tokens


def parse(text: str) -> Document:
    return html.parse(Source(text))


def blocks(text: str) -> list[tuple[str, str]]:
    document = parse(text)
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


def test_kinds() -> None:
    page = (
        "<h1>Head</h1><p>One<p>Two<blockquote><p>Said</blockquote><ul><li>a<li><p>b</ul>"
        "<figure><img alt=no><figcaption>Seen</figcaption></figure><pre>x\n  y</pre>"
        "<table><tr><th>k<td>v</table><div>Loose</div> end"
    )
    assert blocks(page) == [
        ("headline", "Head"),
        ("paragraph", "One"),
        ("paragraph", "Two"),
        ("quotation", "Said"),
        ("item", "a"),
        ("item", "b"),
        ("caption", "Seen"),
        ("code", "x y"),
        ("table", "k"),
        ("table", "v"),
        ("paragraph", "Loose"),
        ("paragraph", "end"),
    ]


@pytest.mark.parametrize(
    "markup",
    [
        "<script>no</script>",
        "<style>p {}</style>",
        "<template>no</template>",
        "<noscript><p>no</noscript>",
        "<nav><div>no</div></nav>",
        "<header><h1>no</h1></header>",
        "<footer>no</footer>",
        "<aside><p>no</aside>",
        "<button>no</button>",
        "<select><option>no<option>no</select>",
        "<textarea>no</textarea>",
        "<div hidden>no<div>no</div></div>",
        "<span hidden>no<span>no</span>no</span>",
        '<i aria-hidden="TRUE">no</i>',
        "<p style='color: red; DISPLAY : none'>no</p>",
        "<b style=visibility:hidden>no</b>",
        "<svg><title>no</title></svg>",
        "<!-- no -->",
        "<!doctype no>",
        "<?no?>",
    ],
)
def test_left_out(markup: str) -> None:
    assert parse(f"<p>a</p>{markup}<p>b</p>").text == "a\n\nb"


@pytest.mark.parametrize(
    "markup", ["<p class=hidden>yes</p>", "<p style='display:block'>yes</p>", "<br>yes<hr>"]
)
def test_not_left_out(markup: str) -> None:
    assert parse(markup).text == "yes"


def test_a_header_of_an_article_keeps_its_headings_and_date() -> None:
    page = (
        "<article><header><h1>Head</h1><p>By me <time datetime=2025-02-25>today</time></header>Text</article>"
    )
    document = parse(page)
    assert document.text == "Head\n\nText"
    assert document.fields["date"].value == "2025-02-25"


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("un<b>believ</b>able", "unbelievable"),
        ("a<br>b", "a b"),
        ("a<br> <br/>b", "a\n\nb"),
        ("a<br><b>b</b><br>c", "a b c"),
        ("caf&eacute;&nbsp;&#8217;&#x2019;", "café ’’"),
        ("&amp;nbsp; &lt;br&gt;", "&nbsp; <br>"),
        ("AT&T, R&D; a < b && c <3", "AT&T, R&D; a < b && c <3"),
        ("\ufeffa\ufeff", "\ufeffa\ufeff"),
        ("&#0;&#xD800;&#99999999999;", "\ufffd\ufffd\ufffd"),
        ("a<p/>b</p></p>c", "a\n\nb\n\nc"),
        ("<a href='>'>x</a>", "x"),
        ('<p title="it>x</p><p>y</p>', "x\n\ny"),
        ("a <b", "a <b"),
        ("a</", "a</"),
        ("x<y z", "x<y z"),
        ("Â&nbsp;5", "Â\u00a05"),
    ],
)
def test_text(markup: str, text: str) -> None:
    assert parse(markup).text == text


def test_places() -> None:
    page = "<p>Ören &amp; the\n  <b>the</b> caf&eacute;</p>"
    document = parse(page)
    assert document.text == "Ören & the the café"
    for words, written in [
        ("Ören", "Ören"),
        ("&", "&amp;"),
        ("café", "caf&eacute;"),
        ("the the", "the\n  <b>the"),
        (" the ", " the\n  <b>"),
    ]:
        start = document.text.index(words)
        first, last = document.source_span(start, start + len(words))
        assert page[first:last].startswith(written.split("<")[0]), words


def test_crosses_markup() -> None:
    document = parse("<p>the <b>the</b> of\nof in&nbsp;in on<br>on caf&eacute; x</p><p>y</p>")

    def crosses(words: str) -> bool:
        start = document.text.index(words)
        return document.crosses_markup(start, start + len(words))

    assert crosses("the the") and crosses("on on") and crosses("x\n\ny")
    assert not crosses("of of") and not crosses("in in") and not crosses("café")
    assert not document.crosses_markup(2, 2)


def test_comments_are_kept_and_are_no_text() -> None:
    page = "<p>a<!-- copylint: ignore[x] why -->b</p><!--> c"
    document = parse(page)
    assert document.text == "ab\n\nc"
    assert document.comments == (Comment(" copylint: ignore[x] why ", 4, 36),)
    assert page[4:36] == "<!-- copylint: ignore[x] why -->"


def test_fields_and_their_places() -> None:
    page = (
        '<html lang="en-GB"><head><title>Two &amp;\n two</title>'
        '<meta name="description" content="What it says"><meta property="og:description" content="other">'
        '<meta property="article:author" content="https://example.com/jo">'
        '<meta name=author content="Jo &amp; Al">'
        '<script type="application/ld+json">{"@context": "x", "datePublished": "2025-02-25"}</script>'
        "</head><body>Text"
    )
    document = parse(page)
    assert {key: field.value for key, field in document.fields.items()} == {
        "language": "en-GB",
        "title": "Two & two",
        "description": "What it says",
        "byline": "Jo & Al",
        "date": "2025-02-25",
    }
    places = {key: page[field.start : field.end] for key, field in document.fields.items()}
    assert places["byline"] == "Jo &amp; Al"
    assert places["date"] == "2025-02-25"
    assert places["language"] == "en-GB"
    assert document.text == "Text"


def test_the_best_statement_of_a_date_wins() -> None:
    page = (
        "<meta name=date content=2020-01-01><meta property='article:published_time' content=2021-01-01>"
        "<time pubdate datetime=2022-01-01>"
    )
    assert parse(page).fields["date"].value == "2021-01-01"


HOSTILE = {
    "less-than signs": "<",
    "tags that do not end": "<a ",
    "tags in tags": "<a",
    "open attributes": '<a b="',
    "attributes out of step": "<a b='c'd='>",
    "comments that do not end": "<!-- ",
    "comments": "<!--x-->",
    "declarations": "<!",
    "nested": "<div>",
    "end tags": "</div>",
    "inline": "<b>",
    "hidden": "<i hidden><div>",
    "misnested": "<b><div></b></div>",
    "paragraphs": "<p>a",
    "references": "&amp;",
    "half references": "&a",
    "scripts": "<script>",
    "titles": "<title></title>",
    "breaks": "<br>",
    "spaces": " ",
    "author": '<script>{"@context":"author":{',
}


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE)
def test_time_grows_with_the_text(unit: str) -> None:
    def seconds(size: int) -> float:
        source = Source(unit * (size // len(unit)))
        start = process_time()
        html.parse(source)
        return process_time() - start

    small = max(seconds(30_000), 0.005)
    assert seconds(300_000) < 40 * small  # quadratic time would be a hundredfold


@pytest.mark.parametrize(
    "text",
    [
        "<p title='" + "x" * 1_000_000 + "'>a",
        "<p title='" + "x" * 1_000_000,
        "<p " + "a=b " * 250_000 + "hidden>a",
        "<p " + "=" * 1_000_000 + ">",
        "<p =" + " " * 1_000_000,
        "<p style='" + ";  " * 300_000 + "display'>",
        "&#" + "9" * 1_000_000 + ";",
        "<meta name=author content='&#" + "9" * 1_000_000 + ";'>",
        '<script>{"@context":1, "author":' + " " * 1_000_000 + "</script>",
        "<title>" + "&#" + "9" * 100_000 + ";</title>",
    ],
)
def test_giants(text: str) -> None:
    start = process_time()
    parse(text)
    assert process_time() - start < 5


_PIECES = """
< > / ! -- & ; # ' " = a p br div hidden é <p> </p> <b> </b> <!-- --> &amp; &nbsp; <nav> </nav> <title>
"""
SOUP = st.lists(st.sampled_from([" ", *_PIECES.split()]), max_size=40).map("".join)


@given(SOUP)
def test_tokens_have_no_gaps_and_parsing_never_fails(text: str) -> None:
    position = 0
    for token in tokens(text):
        assert token.start == position
        position = token.end
    assert position == len(text)
    parse(text)
