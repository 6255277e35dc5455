"""spelling/dialect-mixed: only against the dialect that the settings name."""

from __future__ import annotations

import pytest

from copylint.analysis.article import Article
from copylint.analysis.house import House
from copylint.checks.spelling.dialect_mixed import find
from copylint.documents import Source, parse
from copylint.rulebook.options import Options

COPY = "The labour office said the color of the harbor was analysed."


@pytest.mark.parametrize(
    ("dialect", "expected"),
    [
        (None, []),
        ("en-US", ["labour", "analysed"]),
        ("en-GB", ["color", "harbor"]),
        ("en-AU", ["color", "harbor"]),
        ("en-CA", []),
    ],
)
def test_dialects(dialect, expected):
    article = Article(parse(Source(COPY), "copy.txt"), House(dialect=dialect))
    found = find(article, Options({"dialect": ""}), ())
    assert [COPY[match.start : match.end] for match in found if match is not None] == expected


def test_house_vocabulary():
    article = Article(
        parse(Source(COPY), "copy.txt"), House(dialect="en-US", spellings=frozenset({"labour"}))
    )
    found = find(article, Options({"dialect": ""}), ())
    assert [COPY[match.start : match.end] for match in found] == ["analysed"]
