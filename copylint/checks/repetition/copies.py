"""Paragraphs of which a copy is a mistake."""

from __future__ import annotations

import re

from copylint.analysis.article import Article
from copylint.analysis.words import BlockWords
from copylint.documents.document import Block

_KINDS = ("paragraph", "quotation")
# "MODERATOR: Thank you very much …": what is said again and again is no copy of it.
SPEAKER = re.compile(r"[^a-z\W][\w.,’' -]{1,60}:")

# "(Carla Voss / Ghent Post) @voss" closes a photograph's caption that the page left among the paragraphs.
_CREDIT = re.compile(
    r"\((?:[A-Z][^()\n/]{1,60}/ ?[A-Z][^()\n]{1,60}|(?:Photo|Image|Picture|Credit)\b[^()\n]{1,80})\)(?: @\w{1,40})?$"
)
_LONGEST_CREDIT = 180  # code points


def is_caption(article: Article, block: Block) -> bool:
    """Whether a block is a photograph's caption: those of one event share their words."""
    start = max(block.start, block.end - _LONGEST_CREDIT)
    return block.kind == "caption" or _CREDIT.search(article.text, start, block.end) is not None


def is_paragraph(words: BlockWords, fewest: int) -> bool:
    """Whether a block has enough words to be no line of a list and no refrain."""
    return len(words.words) >= fewest and words.block.kind in _KINDS


def is_copy(article: Article, words: BlockWords, fewest: int) -> bool:
    """Whether a paragraph that stands in the copy twice is no pull quote, no short answer, no heading of a list."""
    block = words.block
    if article.text[block.end - 1] == ":" or article.is_quoted(block.start, block.end):
        return False
    return len(words.words) >= 2 * fewest or not SPEAKER.match(article.text, block.start, block.end)


def repeated_paragraphs(article: Article, fewest: int) -> dict[Block, Block]:
    """Paragraphs that stand in the article before, word by word, and where they stand first."""
    first: dict[str, Block] = {}
    repeated = {}
    for words in article.words:
        if is_paragraph(words, fewest):
            earlier = first.setdefault(words.key, words.block)
            if earlier is not words.block and is_copy(article, words, fewest):
                repeated[words.block] = earlier
    return repeated
