"""data/wrong-language: copy that is mostly not English, which no other rule can judge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from copylint.analysis.article import Article
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

# English function words that are common in no other language written in Latin letters (not: in, a, on, an, as, no, me).
_ENGLISH = frozenset(
    """the of and to that is was for with it he she his her by from are have this had not but they which you their been
    would who has were said more about after when there can other all its into than could over also we our your what be
    or if will at do my i us them these those out up because while during before between how where only through""".split()
)
_SAMPLE = 4_000  # words: an article that is English that long is English
_LETTERS = 20_000  # code points


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
    letters = [character for character in sample if character.isalpha()]
    other = sum(character > "\u036f" and not "\u1e00" <= character <= "\u1eff" for character in letters)
    return len(letters) >= fewest and other > len(letters) / 2


def _is_other_language(article: Article, options: Options) -> bool:
    """Whether too few words are English function words, of running text and not of a list of names."""
    words = list(
        islice(
            (word for block in article.words for word in zip(block.words, block.written, strict=True)),
            _SAMPLE,
        )
    )
    fewest = int(options.number("fewest-words"))
    if len(words) < fewest:
        return False
    # Only words that are written in lower case count: a list of names or places is in no language.
    running = [word for word, written in words if written[:1].islower()]
    if len(running) < max(fewest / 2, len(words) / 3):
        return False
    english = sum(word in _ENGLISH for word in running)
    return english < options.number("function-words") * len(running)
