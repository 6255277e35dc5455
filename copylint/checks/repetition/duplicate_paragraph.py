"""repetition/duplicate-paragraph: a paragraph that was pasted twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.checks.repetition.copies import repeated_paragraphs
from copylint.findings import Change, Match, Note
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_MESSAGE = "This paragraph stands in the copy twice, word by word; take one out"


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Every repetition, with the place of the first."""
    fewest = int(options.number("fewest-words"))
    for block, first in repeated_paragraphs(article, fewest).items():
        note = Note(first.start, first.end, "first written here")
        yield Match(block.start, block.end, _MESSAGE, (Change(block.start, block.end, ""),), (note,))
