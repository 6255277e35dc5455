"""style/numerals: small numbers in words, larger ones in figures, and no figure at a sentence's start."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.checks.style.figures import find_figures
from copylint.checks.style.numbers import ORDINALS, VALUES, in_words, ordinal, suffixed
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
_AGE = re.compile(r" (?:years?|months?|weeks?|days?) old\b")
_AGE_FIGURE = re.compile(
    r"(?:(?<![\w.$£€-])(?P<figure>[1-9]|1[0-2])(?=-(?:year|month|week|day)-olds?\b)"
    r"|\b(?:boy|girl|son|daughter|child), (?P<figure2>[1-9]|1[0-2])(?=, (?:was|is|who|has|had|said)\b))"
)
_ORDINAL_FIGURE = re.compile(
    r"(?<=[a-z,] )(?P<number>[1-9]|1[0-2])(?:st|nd|rd|th)(?= [a-z])"
    r"(?! of [A-Z]| (?:district|circuit|ward|precinct|street|avenue)\b)"
)
# “July 5th”, “on the 5th”: a day of the month.
_DAY = re.compile(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|on the) \Z"
)
_ORDINAL_WORD = re.compile(
    r"(?<![\w-])(?<!\ba )(?<!\bone )(?<!\btwo )(?P<word>"
    + "|".join(sorted(ORDINALS, key=len, reverse=True))
    + r")(?![\w-]| of\b| hour\b)"
)
_START = re.compile(r"\d[\d,]{0,20}(?![\d.,])")
_RUNNING = ("paragraph", "quotation")
_YEAR = re.compile(r"(?:1[0-9]|20)\d\d")


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Each number that the house writes the other way."""
    limit = int(options.number("words-up-to"))
    kinds = options.words("figures-for")
    for kind, start, end in article.prose:
        if kind in _RUNNING:
            always = list(find_figures(article, kinds, start, end))
            yield from always
            yield from _figures(article, options, limit, start, end)
            if "ages" not in kinds:
                yield from _ages(article, limit, start, end)
            taken = {offset for match in always for offset in range(match.start, match.end)}
            for match in _spelled(article, options, limit, start, end):
                if match.start not in taken:
                    yield match
            if options.flag("ordinals"):
                yield from _ordinals(article, limit, start, end)
    if options.flag("words-at-start"):
        yield from _at_start(article)


def _figures(article: Article, options: Options, limit: int, start: int, end: int) -> Iterator[Match]:
    units, labels = set(options.words("units")), set(options.words("labels"))
    ages = "ages" in options.words("figures-for")
    text = article.straight
    for found in _FIGURE.finditer(text, start, end):
        before = _BEFORE.search(text, max(start, found.start() - 30), found.start())
        if int(found["figure"]) > limit or found["word"] in units or _is_label(before, labels):
            continue
        if not (ages and _AGE.match(text, found.end("figure"))):
            yield _in_words(*found.span("figure"), found["figure"], limit)


def _ages(article: Article, limit: int, start: int, end: int) -> Iterator[Match]:
    """Small figures in ages, where the house has no figures for them: “a 5-year-old girl”."""
    for found in _AGE_FIGURE.finditer(article.straight, start, end):
        figure = found["figure"] or found["figure2"]
        if int(figure) <= limit:
            yield _in_words(*found.span("figure" if found["figure"] else "figure2"), figure, limit)


def _in_words(start: int, end: int, figure: str, limit: int) -> Match:
    words = in_words(int(figure))
    message = f"“{figure}”: numbers up to {in_words(limit)} stand in words here, write “{words}”"
    return Match.replacing(start, end, words, message)


def _ordinals(article: Article, limit: int, start: int, end: int) -> Iterator[Match]:
    """“7th” and “fifteenth” where the house writes “seventh” and “15th”."""
    for found in _ORDINAL_FIGURE.finditer(article.straight, start, end):
        if int(found["number"]) <= limit and not _DAY.search(
            article.straight, max(start, found.start() - 12), found.start()
        ):
            words = ordinal(int(found["number"]))
            message = f"“{found[0]}”: small ordinals stand in words here, write “{words}”"
            yield Match.replacing(*found.span(), words, message)
    for found in _ORDINAL_WORD.finditer(article.straight, start, end):
        value = ORDINALS[found["word"]]
        if value > limit:
            right = suffixed(value)
            message = f"“{found['word']}”: larger ordinals stand in figures here, write “{right}”"
            yield Match.replacing(*found.span("word"), right, message)


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
