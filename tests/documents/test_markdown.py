"""Markdown and its front matter."""

from __future__ import annotations

from time import process_time

import pytest

from copylint.documents import Comment, Document, Source, markdown


def parse(text: str) -> Document:
    return markdown.parse(Source(text))


def blocks(text: str) -> list[tuple[str, str]]:
    document = parse(text)
    return [(block.kind, document.text[block.start : block.end]) for block in document.blocks]


def written(document: Document, words: str) -> str:
    start = document.text.index(words)
    first, last = document.source_span(start, start + len(words))
    return document.source.text[first:last]


def crosses(document: Document, words: str) -> bool:
    start = document.text.index(words)
    return document.crosses_markup(start, start + len(words))


def test_kinds() -> None:
    text = (
        "# Head\n\nOne\ntwo.\n\n> Said\n> so\n\n- a\n- b\n\n  c\n\n```py\nx\n\ny\n```\n\n    z\n\n"
        "| k |\n|---|\n| v |\n\nSetext\n===\n\n> [!NOTE]\n> Note\n\nx[^1]\n\n[^1]: Foot\n"
    )
    assert blocks(text) == [
        ("headline", "Head"),
        ("paragraph", "One two."),
        ("quotation", "Said so"),
        ("item", "a"),
        ("item", "b"),
        ("item", "c"),
        ("code", "x y"),
        ("code", "z"),
        ("table", "k"),
        ("table", "v"),
        ("headline", "Setext"),
        ("paragraph", "Note"),
        ("paragraph", "x"),
        ("paragraph", "Foot"),
    ]


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("un*believ*able **so**", "unbelievable so"),
        ("[li*n*k](http://x.example 't') ![alt *a*](u) end", "link end"),
        ("[ref] and [text][ref]\n\n[ref]: http://x.example", "ref and text"),
        ("<http://x.example>", "http://x.example"),
        ("`a  b` and `` ` ``", "a b and `"),
        ("~~gone~~", "gone"),
        ("hard  \nbreak\\\nhere", "hard break here"),
        ("caf&eacute;&nbsp;&amp;nbsp; AT&T", "café &nbsp; AT&T"),
        (r"\*no\* \\ 1\. [a\]", r"*no* \ 1. [a]"),
        ('"q" -- ... don\'t', '"q" -- ... don\'t'),
        ("a <b>b</b><!-- c --> d<br>e", "a b d e"),
        ("a <span hidden>no *no*</span> b", "a b"),
        ("<div>\na\n</div>\n\nb", "a\n\nb"),
        ("<aside>\n\nno *no*\n\n</aside>\n\nyes", "yes"),
        ("<script>\nno\n\nno</script>\n\nyes", "yes"),
        ("- [x] done", "done"),
        ("a\rb\r\rc", "a b\n\nc"),
        ("a\r\nb\r\n\r\nc", "a b\n\nc"),
        ("> <div>a\n> b</div>", "a b"),
        ("> ```\n> a\n>   b\n> ```", "a b"),
        ("1. one\n2. two", "one\n\ntwo"),
        ("# Head {#id} #", "Head {#id}"),
    ],
)
def test_text(text: str, read: str) -> None:
    assert parse(text).text == read


def test_places_are_code_points() -> None:
    text = "Ünïcode 🙂 *the* caf&eacute; \\*x\n> ъ `c d`"
    document = parse(text)
    assert document.text == "Ünïcode 🙂 the café *x\n\nъ c d"
    assert written(document, "🙂") == "🙂"
    assert written(document, "the") == "the"
    assert written(document, "café") == "caf&eacute;"
    assert written(document, "*x") == "\\*x"
    assert written(document, "ъ c d") == "ъ `c d"


def test_crosses_markup() -> None:
    assert crosses(parse("the **the** end"), "the the")
    assert not crosses(parse("of\nof end"), "of of")
    assert not crosses(parse("- a of\n  of end"), "of of")
    assert crosses(parse("> of\n> of end"), "of of")
    assert not crosses(parse(r"\*a b"), "*a b")


def test_code_in_a_wrapped_quotation() -> None:
    document = parse("> see `one\n> two` here")
    assert document.text == "see one two here"
    assert written(document, "two here") == "two` here"


def test_comments() -> None:
    text = "<!-- copylint: ignore[x] why -->\n\ntext <!-- b --> more\n\n> <!-- c\n> d -->\n"
    document = parse(text)
    assert document.text == "text more"
    assert document.comments == (
        Comment(" copylint: ignore[x] why ", 0, 32),
        Comment(" b ", 39, 49),
        Comment(" c\n  d ", 58, 72),
    )


def test_front_matter_is_fields_and_blocks() -> None:
    text = (
        "---\ntitle: 'China''s \"talks\"'\ndate: 2025-02-25\nauthors:\n  - name: Jo\n  - Al\nlang: en\n"
        'summary: >\n  Two leaders\n  spoke.\nactive: no\n---\n# China\'s "talks"\n\nText.\n'
    )
    document = parse(text)
    assert {key: field.value for key, field in document.fields.items()} == {
        "title": 'China\'s "talks"',
        "date": "2025-02-25",
        "byline": "Jo, Al",
        "language": "en",
        "description": "Two leaders spoke.",
        "active": "no",
    }
    date = document.fields["date"]
    assert text[date.start : date.end] == "2025-02-25"
    assert blocks(text) == [
        ("headline", 'China\'s "talks"'),
        ("paragraph", "Two leaders spoke."),
        ("paragraph", "Text."),
    ]
    assert written(document, "China's") == "China''s"
    assert written(document, "leaders spoke") == "leaders\n  spoke"
    assert crosses(document, "leaders")  # an edit of front matter is no edit of prose
    assert not crosses(document, "Text")


@pytest.mark.parametrize(
    ("value", "title"),
    [
        ("Plain words # comment", "Plain words"),
        ('"Double \\"quoted\\" \\u2019"', 'Double "quoted" ’'),
        ("Talks: a summary", "Talks: a summary"),
        ("|\n  Block\n  text", "Block text"),
        ("!!python/object/apply:os.system [ls]", None),
        ("&a Anchored", "Anchored"),
        ("~", None),
        ("[a, b]", "a, b"),
        ("*nothing", "*nothing"),
    ],
)
def test_titles(value: str, title: str | None) -> None:
    document = parse(f"---\ntitle: {value}\ndate: 2025-02-25\n---\nText.")
    found = document.fields.get("title")
    assert (" ".join(found.value.split()) if found else None) == title or value.startswith("!!")
    assert document.text == (f"{title}\n\nText." if title else "Text.") or value.startswith("!!")
    assert document.fields["date"].value == "2025-02-25"


def test_toml() -> None:
    text = '+++\ntitle = "A \\"b\\""\ndate = 2025-02-25\nauthors = ["Jo", "Al"]\n[extra]\nx = 1\n+++\nText.'
    document = parse(text)
    assert {key: field.value for key, field in document.fields.items()} == {
        "title": 'A "b"',
        "date": "2025-02-25",
        "byline": "Jo, Al",
    }
    assert document.text == 'A "b"\n\nText.'


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("---\n\nProse after a rule.\n\n---\n\nMore.", "Prose after a rule.\n\nMore."),
        ("---\ntitle: never closed\n\nText.", "title: never closed\n\nText."),
        ("---\n---\nText.", "Text."),
        ("---\n# A heading\n---\nText.", "A heading\n\nText."),
        (" ---\ntitle: x\n---", "title: x"),
    ],
)
def test_no_front_matter(text: str, read: str) -> None:
    assert parse(text).text == read


def test_only_the_first_repetition_of_a_title_goes() -> None:
    assert parse("---\ntitle: News\n---\n# News\n\nText.\n\n## News").text == "News\n\nText.\n\nNews"


FRONT = "---\n{}\n---\n"


@pytest.mark.parametrize(
    "text",
    [
        *(
            unit * (300_000 // len(unit))
            for unit in ("[", "![", "> a\n", "- a\n", "*a ", "<a ", "<!--", "&a", "`a` ")
        ),
        "> " * 10_000,
        "> <div>\n" + "> a\n" * 50_000,
        FRONT.format("[" * 60_000),
        FRONT.format("{a: " * 15_000),
        FRONT.format("- " * 30_000),
        FRONT.format("a: &x [*x]"),
        FRONT.format("a: &a [x,x,x]\n" + "\n".join(f"b{n}: &b{n} [*a,*a,*a]" for n in range(2_000))),
        FRONT.format('a: "' + '\\"' * 30_000 + '"'),
        "---\n" + "\n" * 1_000_000,
    ],
)
def test_time_is_bounded(text: str) -> None:
    start = process_time()
    parse(text)
    assert process_time() - start < 10
