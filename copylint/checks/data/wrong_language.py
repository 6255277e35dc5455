"""data/wrong-language: copy that is mostly not English, which no other rule can judge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

# English function words that are common in no other language written in Latin letters (not: in, a, on, an, as, no, me).
_WORDS = """
the of and to that is was for with it he she his her by from are have this had not but they which you
their been would who has were said more about after when there can other all its into than could over
also we our your what be or if will at do my i us them these those out up because while during before
between how where only through
"""
_ENGLISH = frozenset(_WORDS.split())
_BLOCKS = 60  # an article that is English that long is English
_BEGINNING = 1_000  # code points, which mostly settle it
_LETTERS = 4_000  # code points
# Greek to the last script before the Latin letters of Vietnamese; Cherokee and on; Chinese, Japanese and Korean.
_OTHER_SCRIPT = Pattern("[\u0370-\u1dff\u2c60-\ud7ff\uf900-\ufdff\uff66-\uffdc]")


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """One match over the first block, where the article is in another language."""
    if _is_other_script(article, int(options.number("fewest-letters"))) or _is_other_language(
        article, options
    ):
        block = article.prose[0]
        yield Match(block.start, block.end, "This is mostly not English; nothing else was checked")


def _is_other_script(article: Article, fewest: int) -> bool:
    """Whether most letters are Cyrillic, Arabic, Chinese or of another script but the Latin one."""
    sample = article.text[:_LETTERS]
    if sample.isascii():
        return False
    other = len(_OTHER_SCRIPT.findall(sample))
    return other > fewest / 2 and other > sum(map(str.isalpha, sample)) / 2 >= fewest / 2


def _is_other_language(article: Article, options: Options) -> bool:
    """Whether too few words are English function words, of running text and not of a list of names."""
    least = options.number("function-words")
    fewest = int(options.number("fewest-words"))
    beginning = article.folded[:_BEGINNING].split()
    if len(beginning) >= fewest and _english(beginning) >= 2 * least * len(beginning):
        return False
    blocks = article.words[:_BLOCKS]
    words = [word for block in blocks for word in block.words]
    if len(words) < fewest or _english(words) >= least * len(words):
        return False
    # Only words that are written in lower case count: a list of names or places is in no language.
    written = (word for block in blocks for word in block.written)
    running = [word for word, form in zip(words, written, strict=True) if form[:1].islower()]
    if len(running) < max(fewest / 2, len(words) / 3):
        return False
    return _english(running) < least * len(running)


def _english(words: list[str]) -> int:
    return sum(map(_ENGLISH.__contains__, words))
