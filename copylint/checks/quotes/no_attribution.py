"""quotes/no-attribution: a quotation without a word of saying in its paragraph or beside it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.spans import Span
from copylint.checks.quotes.speakers import SAID
from copylint.documents.document import Block
from copylint.findings import Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_SAYING = compile_regex(
    rf"\b(?:{SAID}|according to|quote[sd]?|reads?|saying|telling|writing|asking|adding|arguing|warning"
    r"|called|calls?|calling|described|statement|speech|letter|message|signs?|banner|motto|slogan|phrase|words?|titled|entitled|headlined|named"
    r"|chant\w*|sang|sings?|heard|thought|believes?|read|in an interview)\b|:",
    re.IGNORECASE,
)
_WORD = compile_regex(r"[^\W_]+(?:['’-][^\W_]+)*")


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Quotations that are sentences of their own, and that nobody is said to have said."""
    shortest = int(options.number("shortest"))
    blocks = article.prose
    numbers = {block.start: number for number, block in enumerate(blocks)}
    said: dict[int, bool] = {}
    for whole in article.quotations.wholes():
        span = whole[0]
        words = _WORD.findall(article.text, *span)
        if len(words) < shortest or _is_title(words) or not _is_sentence(article, whole):
            continue
        number = numbers[article.document.block_at(span.start).start]
        if blocks[number].kind == "quotation":
            continue
        for near in range(max(0, number - 1), min(number + 2, len(blocks))):
            if near not in said:
                said[near] = _says(article, blocks[near])
        if not any(said.get(near, False) for near in range(number - 1, number + 2)):
            yield Match(*span)


def _is_sentence(article: Article, whole: Sequence[Span]) -> bool:
    """Whether a quotation is no part of somebody else's sentence, and nobody signs it (“– A. Smith”)."""
    start = whole[0].start
    before = article.text[max(article.document.block_at(start).start, start - 3) : start].rstrip()
    last = article.text[whole[-1].end - 2 : whole[-1].end]
    after = article.text[whole[-1].end : whole[-1].end + 6].lstrip(" \n,")
    return before[-1:] in ("", ".", "!", "?") and last[:1] in ".!?…," and after[:1] not in "–—-("


def _says(article: Article, block: Block) -> bool:
    """Whether a block has a word of saying outside of quotation marks."""
    return any(
        not article.is_quoted(*found.span())
        for found in _SAYING.finditer(article.text, block.start, block.end)
    )


def _is_title(words: Sequence[str]) -> bool:
    """Whether most words are capitalised, as in the name of a work."""
    return sum(word[0].isupper() for word in words) * 2 > len(words)
