"""A name or a figure of the headline, or of a caption, that the body lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.folding import fold
from copylint.documents.document import Block
from copylint.findings import Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_NAME = compile_regex(r"(?<![\w’'-])[A-ZÀ-Þ][\w]*[a-zà-ÿ][\w’'-]*")
_FIGURE = compile_regex(r"(?<![\w.,-])\d(?:[\d,]*\d)?(?:\.\d+)?(?![\w-])")
_WORD = compile_regex(r"[^\W_]+(?:[.,’'-][^\W_]+)*")
_WORDS = re.findall(r"\w+", "zero one two three four five six seven eight nine ten eleven twelve")
_DATE = compile_regex(r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (?:\d{1,2}, )?\Z")
_FEWEST_WORDS = 40  # a body shorter than this proves nothing
_FEWEST_LETTERS = 4


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """The names and figures of headlines and captions that stand nowhere in the paragraphs."""
    above = [block for block in article.prose if block.kind in ("headline", "caption")] or _first_line(
        article
    )
    body = [block for block in article.prose if block not in above]
    words = {
        _plain(match.group())
        for block in body
        for match in _WORD.finditer(article.text, block.start, block.end)
    }
    if len(words) < _FEWEST_WORDS:
        return
    stems = {word[: len(word) - 1] for word in words} | words
    for block in above:
        yield from _figures(article, block, words)
        yield from _names(article, block, words, stems)


def _first_line(article: Article) -> list[Block]:
    """The first block where it reads like a headline: one line without a full stop."""
    first = article.prose[:1]
    return [
        block for block in first if article.text[block.end - 1].isalnum() and block.end - block.start < 150
    ]


def _plain(word: str) -> str:
    return fold(word).replace(",", "").removesuffix("'s").removesuffix("'")


def _message(match: re.Match[str], block: Block) -> str:
    where = "caption" if block.kind == "caption" else "headline"
    return f"“{match.group()}” stands in the {where} and nowhere in the text: check it"


def _figures(article: Article, block: Block, words: set[str]) -> Iterator[Match]:
    for match in _FIGURE.finditer(article.text, block.start, block.end):
        if _DATE.search(article.text, max(0, match.start() - 16), match.start()):
            continue
        figure = match.group().replace(",", "")
        spelled = _WORDS[int(figure)] if figure.isdigit() and int(figure) < len(_WORDS) else figure
        if (
            figure not in words
            and spelled not in words
            and not any(word.startswith(f"{figure}-") for word in words)
        ):
            yield Match(
                *match.span(),
                _message(match, block),
            )


def _names(article: Article, block: Block, words: set[str], stems: set[str]) -> Iterator[Match]:
    """Capitalised words that the body has in no form, where the headline does not capitalise its words."""
    written = article.text[block.start : block.end].split()
    if sum(word[0].islower() for word in written if len(word) >= _FEWEST_LETTERS) * 3 < len(written):
        return
    for match in _NAME.finditer(article.text, block.start + 1, block.end):
        word = _plain(match.group())
        parts = [part for part in word.split("-") if part]
        if len(word) >= _FEWEST_LETTERS and not all(
            part in words or part in stems or part[:-1] in stems for part in parts
        ):
            yield Match(
                *match.span(),
                _message(match, block),
            )
