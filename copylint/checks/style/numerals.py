"""style/numerals: small numbers in words, larger ones in figures, and no figure at a sentence's start."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.checks.style.numbers import VALUES, in_words
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

# A figure that counts things: a word in lower case on either side, no unit, no fraction, no label before it.
_FIGURE = re.compile(r"(?<=[a-z,] )(?P<figure>[1-9]|1[0-2]) (?=(?P<word>[a-z][a-z'-]+)\b)")
_BEFORE = re.compile(r"(?P<word>[\w.'-]+),? $")
_SPELLED = re.compile(
    r"(?<![\w-])(?P<word>ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen"
    r"|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-(?:one|two|three|four|five|six|seven|eight|nine))?)(?![\w-])"
)
_NO_COUNT = re.compile(
    r" (?:or so|hundred|thousand|times|to one|commandments|past|o'clock|minutes (?:past|to)|days?'|years?')\b"
)
_START = re.compile(r"\d[\d,]{0,20}(?![\d.,])")
_RUNNING = ("paragraph", "quotation")
_YEAR = re.compile(r"(?:1[0-9]|20)\d\d")


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Each number that the house writes the other way."""
    limit = int(options.number("words-up-to"))
    for kind, start, end in article.prose:
        if kind in _RUNNING:
            yield from _figures(article, options, limit, start, end)
            yield from _spelled(article, options, limit, start, end)
    if options.flag("words-at-start"):
        yield from _at_start(article)


def _figures(article: Article, options: Options, limit: int, start: int, end: int) -> Iterator[Match]:
    units, labels = set(options.words("units")), set(options.words("labels"))
    text = article.straight
    for found in _FIGURE.finditer(text, start, end):
        before = _BEFORE.search(text, max(start, found.start() - 30), found.start())
        if int(found["figure"]) > limit or found["word"] in units or _is_label(before, labels):
            continue
        words = in_words(int(found["figure"]))
        span = found.span("figure")
        yield Match.replacing(
            *span,
            words,
            f"“{found['figure']}”: numbers up to {in_words(limit)} stand in words here, write “{words}”",
        )


def _is_label(before: re.Match[str] | None, labels: set[str]) -> bool:
    """Whether the word before a figure makes it a name ("Vostok 1") or a label ("page 3")."""
    return before is not None and (before["word"].lower() in labels or before["word"][0].isupper())


def _spelled(article: Article, options: Options, limit: int, start: int, end: int) -> Iterator[Match]:
    phrases = options.words("spelled")
    for found in _SPELLED.finditer(article.straight, start, end):
        value = VALUES[found["word"]]
        around = article.folded[max(start, found.start() - 25) : found.end() + 25]
        if (
            value <= limit
            or _NO_COUNT.match(article.folded, found.end())
            or any(phrase in around for phrase in phrases)
        ):
            continue
        message = f"“{found['word']}”: numbers above {in_words(limit)} stand in figures here, write “{value}”"
        yield Match.replacing(*found.span(), str(value), message)


def _at_start(article: Article) -> Iterator[Match]:
    """Figures that begin a sentence; a year may, and an item of a list."""
    for sentence in article.sentences:
        found = _START.match(article.text, sentence.start)
        if (
            found is None
            or _YEAR.fullmatch(found[0])
            or article.text[found.end() : found.end() + 1] not in (" ", "-", "%")
        ):
            continue
        if article.document.block_at(sentence.start).kind in _RUNNING and _ends(article.text, sentence.end):
            message = f"“{found[0]}” begins a sentence: spell the number out or turn the sentence"
            yield Match(*found.span(), message)


def _ends(text: str, end: int) -> bool:
    return text[end - 3 : end].rstrip('"”’)')[-1:] in (".", "!", "?")
