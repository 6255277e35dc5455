"""repetition/repeated-opening: paragraphs in a row that open with the same words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.words import BlockWords
from copylint.findings import Match, Note
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_SHORTEST = 6  # words of a paragraph


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """The opening of each paragraph that is at least the third of its row."""
    in_row, opening = int(options.number("in-a-row")), int(options.number("words"))
    row: list[BlockWords] = []
    for words in article.words:
        if (
            words.block.kind != "paragraph"
            or len(words.words) < _SHORTEST
            or ":" in words.written[0] + words.written[1]
        ):
            row = []
            continue
        if row and row[-1].words[:opening] != words.words[:opening]:
            row = []
        row.append(words)
        if len(row) >= in_row:
            yield _match(article, row, opening)


def _match(article: Article, row: list[BlockWords], opening: int) -> Match:
    places = [(words.block.start, words.span(opening - 1).end) for words in row]
    start, end = places[-1]
    message = f"{len(row)} paragraphs in a row open with “{article.text[start:end]}”; begin one another way"
    notes = tuple(Note(*place, "this one too") for place in places[:-1])
    return Match(start, end, message, (), notes[-4:])
