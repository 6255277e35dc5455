"""The same words give the same findings in plain text, Markdown and HTML."""

from __future__ import annotations

import pytest

from copylint.documents import Source, parse
from copylint.documents.escape import escape
from copylint.linter import Linter
from copylint.rulebook.book import load_book
from copylint.rulebook.folders import bundled_rules
from copylint.rulebook.loading import load_rules
from copylint.rulebook.selection import select_rules

LINTER = Linter(select_rules(load_book([bundled_rules()]), ["ALL"]))
FILES = load_rules(bundled_rules())
# Where a page begins and what blocks are called differs between formats; residue of a format is its own matter.
APART = ("data/html-residue", "data/markup-residue", "data/leaked-metadata", "headline/")


def said(text, name):
    found = LINTER.lint(parse(Source(text), name))
    return [(one.rule, one.text, one.message) for one in found if not one.rule.startswith(APART)]


def articles():
    for file in FILES:
        texts = [
            example.text
            for example in file.page.examples
            if example.format == "txt" and not odd(example.text)
        ]
        if texts and not file.rule.id.startswith(APART) and file.rule.group != "data":
            yield pytest.param("\n\n".join(texts), id=file.rule.id)


def odd(text):
    """Copy that is not the same in every format: lines that plain text takes for blocks of their own, marks."""
    return any(mark in text for mark in "<>&`*_#|~[]\\\u00ad\u200b") or any(
        line[:1].isspace() or line[:2] in ("- ", "+ ", "• ", "– ", "— ") or line[:1].isdigit()
        for line in text.splitlines()
    )


@pytest.mark.parametrize("text", list(articles()))
def test_formats_agree(text):
    blocks = text.split("\n\n")
    markdown = "\n\n".join(escape(block, "markdown") for block in blocks)
    html = "".join(f"<p>{escape(block, 'html')}</p>\n" for block in blocks)
    plain = said(text, "copy.txt")
    assert said(markdown, "copy.md") == plain
    assert said(html, "copy.html") == plain
