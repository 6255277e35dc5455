"""Paragraphs that a copy can be made of, and what tells two of them apart."""

from __future__ import annotations

import re
from collections.abc import Iterator

from copylint.analysis.article import Article
from copylint.analysis.words import BlockWords, without_marks
from copylint.documents.document import Block
from copylint.rulebook.options import Options

# "MODERATOR: Thank you very much …": what is said again and again is no copy of it.
SPEAKER = re.compile(r"[^a-z\W][\w.,’' -]{1,60}:")
_KINDS = ("paragraph", "quotation")


def key_of(text: str) -> str:
    """What copies have in common: the folded text without stops, commas and quotation marks."""
    return without_marks(text).strip()


def paragraphs(article: Article, options: Options) -> Iterator[tuple[Block, BlockWords]]:
    """The paragraphs with enough words to be no line of a list, no refrain and no pull quote."""
    fewest = int(options.number("fewest-words"))
    for words in article.words:
        block = words.block
        if block.kind not in _KINDS or len(words.words) < fewest:
            continue
        if article.text[block.end - 1] == ":" or (
            len(words.words) < 2 * fewest and SPEAKER.match(article.text, block.start, block.end)
        ):
            continue
        if not article.is_quoted(block.start, block.end):
            yield block, words


def repeated_paragraphs(article: Article, options: Options) -> dict[Block, Block]:
    """Paragraphs that stand in the article before, word by word, and where they stand first."""
    first: dict[str, Block] = {}
    repeated = {}
    for block, words in paragraphs(article, options):
        earlier = first.setdefault(" ".join(words.words), block)
        if earlier is not block:
            repeated[block] = earlier
    return repeated
