"""A name or a figure of the headline, or of a caption, that the body lacks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.folding import fold
from copylint.analysis.people.near import is_one_edit
from copylint.checks.places.atlas import countries
from copylint.documents.document import Block
from copylint.findings import Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_NAME = compile_regex(r"(?<![\w’'-])[A-ZÀ-Þ][\w]*[a-zà-ÿ][\w’'-]*")
_FIGURE = compile_regex(r"(?<![\w.,-])(?P<figure>\d(?:[\d,]*\d)?(?:\.\d+)?)(?P<scale>bn|m|k)?(?![\w-])")
_SCALES = {"m": ("million", "mn", "mln"), "bn": ("billion",), "k": ("thousand",)}
_WORD = compile_regex(r"[^\W_]+(?:[.,’'-][^\W_]+)*")
_WORDS = re.findall(r"\w+", "zero one two three four five six seven eight nine ten eleven twelve")
_DATE = compile_regex(r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? (?:\d{1,2}, )?\Z")
_FEWEST_WORDS = 12  # a body shorter than this proves nothing
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
        if not _has_figure(words, match["figure"].replace(",", ""), match["scale"]):
            yield Match(*match.span(), _message(match, block))


def _has_figure(words: set[str], figure: str, scale: str | None) -> bool:
    """Whether the body has a figure in any of its forms: "9m" as "9 million", "9" as "nine" or in "9-year-old"."""
    if scale and f"{figure}{scale}" not in words and not any(word in words for word in _SCALES[scale]):
        return False
    spelled = _WORDS[int(figure)] if figure.isdigit() and int(figure) < len(_WORDS) else figure
    forms = (figure, spelled, f"{figure}{scale}")
    return any(form in words for form in forms) or any(word.startswith(f"{figure}-") for word in words)


def _names(article: Article, block: Block, words: set[str], stems: set[str]) -> Iterator[Match]:
    """Capitalised words that the body has in no form, where the headline does not capitalise its words."""
    written = article.text[block.start : block.end].split()
    if sum(word[0].islower() for word in written if len(word) >= _FEWEST_LETTERS) * 3 < len(written):
        return
    lands = {country.code for word in words for country in countries(word.capitalize())}
    for match in _NAME.finditer(article.text, block.start, block.end):
        word = _plain(match.group())
        parts = [part for part in word.split("-") if part]
        if len(word) < _FEWEST_LETTERS or all(
            part in words or part in stems or part[:-1] in words for part in parts
        ):
            continue
        land = {country.code for country in countries(match.group())}
        if land & lands:
            continue  # "Sweden" above, "Swedish" below
        if match.start() > block.start or land or _is_misspelled(article, word, words):
            yield Match(*match.span(), _message(match, block))


def _is_misspelled(article: Article, word: str, words: set[str]) -> bool:
    """Whether a first word, which has a capital in any case, is a name of the body with one letter off."""
    near = [other for other in words if other[0] == word[0] and is_one_edit(word, other)]
    return any(f" {other.capitalize()}" in article.text for other in near)
