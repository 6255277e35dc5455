"""style/numerals: small numbers in words, larger ones in figures, and no figure at a sentence's start."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.checks.style.figures import figure
from copylint.checks.style.numbers import ONES, ORDINALS, VALUES, in_words, ordinal, suffixed
from copylint.findings import Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit, in_text_order
from copylint.rulebook.options import Options

# A figure that counts things: a word in lower case on either side, no unit, no fraction, no label before it.
_FIGURE = compile_regex(r"(?<=[a-z,] )(?P<figure>[1-9]|1[0-2]) (?=(?P<word>[a-z][a-z'-]+)\b)")
_BEFORE = compile_regex(r"(?P<word>[\w.'-]+),? $")
_TENS = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
_NUMBER = compile_regex(
    r"(?<![\w-])(?:(?:" + _TENS + r")(?:-(?:one|two|three|four|five|six|seven|eight|nine)(?![\w]))?"
    r"|" + "|".join(sorted(ONES[1:], key=len, reverse=True)) + r")(?!\w)"
)
_NO_COUNT = compile_regex(
    r" (?:or so|hundred|thousand|times|to one|commandments|past|o'clock|minutes (?:past|to)|days?'|years?')\b"
)
_AGE = compile_regex(r" (?:years?|months?|weeks?|days?) old\b")
_AGE_FIGURE = compile_regex(
    r"(?:(?<![\w.$£€-])(?P<figure>[1-9]|1[0-2])(?=-(?:year|month|week|day)-olds?\b)"
    r"|(?:(?<=\bboy, )|(?<=\bgirl, )|(?<=\bson, )|(?<=\bdaughter, )|(?<=\bchild, ))"
    r"(?P<figure2>[1-9]|1[0-2])(?=, (?:was|is|who|has|had|said)\b))"
)
_ORDINAL_FIGURE = compile_regex(
    r"(?<=[a-z,] )(?P<number>[1-9]|1[0-2])(?:st|nd|rd|th)(?= [a-z])"
    r"(?! of [A-Z]| (?:district|circuit|ward|precinct|street|avenue)\b)"
)
# “July 5th”, “on the 5th”: a day of the month.
_DAY = compile_regex(
    r"\b(?:January|February|March|April|May|June|July|August|September|October|November|December|on the) \Z"
)
_ORDINAL_WORD = compile_regex(
    r"(?<![\w-])(?<!\ba )(?<!\bone )(?<!\btwo )(?P<word>(?:(?:"
    + _TENS
    + r")-(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth))|(?:"
    + "|".join(word for word in ORDINALS if "-" not in word)
    + r"))(?![\w-]| of\b| hour\b)"
)
_START = compile_regex(r"\d[\d,]{0,20}(?![\d.,])")
_RUNNING = ("paragraph", "quotation")
_YEAR = compile_regex(r"(?:1[0-9]|20)\d\d")


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Each number that the house writes the other way."""
    numbers = _Numbers(article, options)
    done = 0
    for hit in in_text_order(hits):
        match = numbers.at(hit.start) if hit.start >= done else None
        if match is not None:
            done = match.end
            yield match
    if options.flag("words-at-start"):
        yield from _at_start(article)


class _Numbers:
    """What is wrong with the numbers of an article by the options of a house."""

    def __init__(self, article: Article, options: Options) -> None:
        self._article = article
        self._text = article.straight
        self._limit = int(options.number("words-up-to"))
        self._kinds = options.words("figures-for")
        self._units, self._labels = set(options.words("units")), set(options.words("labels"))
        self._phrases = options.words("spelled")
        self._ordinals = options.flag("ordinals")

    def at(self, start: int) -> Match | None:
        """The match of the number that begins at a place of running text."""
        if self._article.document.block_at(start).kind not in _RUNNING:
            return None
        if self._text[start] in "123456789":
            return self._figure(start) or self._age(start) or self._ordinal_figure(start)
        word = _NUMBER.match(self._text, start)
        if word is None:
            return self._ordinal_word(start)
        return (
            figure(self._article, self._kinds, *word.span()) or self._ordinal_word(start) or self._word(word)
        )

    def _figure(self, start: int) -> Match | None:
        found = _FIGURE.match(self._text, start)
        if found is None or int(found["figure"]) > self._limit or found["word"] in self._units:
            return None
        before = _BEFORE.search(self._text, max(0, start - 30), start)
        if self._is_label(before) or ("ages" in self._kinds and _AGE.match(self._text, found.end("figure"))):
            return None
        return self._in_words(*found.span("figure"))

    def _is_label(self, before: re.Match[str] | None) -> bool:
        """Whether the word before a figure makes it a name ("Vostok 1") or a label ("page 3")."""
        return before is not None and (before["word"].lower() in self._labels or before["word"][0].isupper())

    def _age(self, start: int) -> Match | None:
        """A small figure in an age, where the house has no figures for them: “a 5-year-old girl”."""
        found = None if "ages" in self._kinds else _AGE_FIGURE.match(self._text, start)
        return self._in_words(*found.span()) if found and int(found[0]) <= self._limit else None

    def _in_words(self, start: int, end: int) -> Match:
        digits = self._text[start:end]
        words = in_words(int(digits))
        message = f"“{digits}”: numbers up to {in_words(self._limit)} stand in words here, write “{words}”"
        return Match.replacing(start, end, words, message)

    def _ordinal_figure(self, start: int) -> Match | None:
        """“7th” where the house writes “seventh”."""
        found = _ORDINAL_FIGURE.match(self._text, start) if self._ordinals else None
        if (
            found is None
            or int(found["number"]) > self._limit
            or _DAY.search(self._text, max(0, start - 12), start)
        ):
            return None
        words = ordinal(int(found["number"]))
        message = f"“{found[0]}”: small ordinals stand in words here, write “{words}”"
        return Match.replacing(*found.span(), words, message)

    def _ordinal_word(self, start: int) -> Match | None:
        """“fifteenth” where the house writes “15th”."""
        found = _ORDINAL_WORD.match(self._text, start) if self._ordinals else None
        if found is None or ORDINALS[found["word"]] <= self._limit:
            return None
        right = suffixed(ORDINALS[found["word"]])
        message = f"“{found['word']}”: larger ordinals stand in figures here, write “{right}”"
        return Match.replacing(*found.span("word"), right, message)

    def _word(self, found: re.Match[str]) -> Match | None:
        value, (start, end) = VALUES[found[0]], found.span()
        if value <= self._limit or self._text[end : end + 1] == "-":
            return None
        folded = self._article.folded
        around = folded[max(0, start - 25) : end + 25]
        if _NO_COUNT.match(folded, end) or any(phrase in around for phrase in self._phrases):
            return None
        message = (
            f"“{found[0]}”: numbers above {in_words(self._limit)} stand in figures here, write “{value}”"
        )
        return Match.replacing(start, end, str(value), message)


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
