"""repetition/doubled-word: "the the", also across a line break or markup."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from copylint.analysis.article import Article
from copylint.analysis.function_words import FUNCTION_WORDS
from copylint.analysis.patterns import Pattern
from copylint.analysis.words import BlockWords
from copylint.findings import Change, Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_LETTERS = Pattern(r"[^\W\d_]+(?:['-][^\W\d_]+)*")
# How far back a word that licenses the doubling may stand ("what I think it is is …").
_CLAUSE = 8
_LONGEST_FIX = 10
_PREPOSITIONS = frozenset({"to", "for", "with", "about", "at", "from", "in", "on"})
_OBJECTS = frozenset({"them", "him", "her", "us", "me", "it", "you", "those", "these", "this"})


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Runs of one word, each reported once."""
    licences = _licences(options)
    for words in article.stutters:
        stop = -1
        for first, second in words.returns:
            if second - first > 1 or first < stop or not _LETTERS.fullmatch(words.words[first]):
                continue
            stop = _run_end(words, first)
            if stop - first > 1 and not licences.allow(article, words, first, stop):
                yield _match(article, words, first, stop)


def _run_end(words: BlockWords, first: int) -> int:
    """The index behind the last of a run of the same word with nothing but spaces between."""
    stop = first + 1
    while stop < len(words.words) and words.words[stop] == words.words[first] and words.touch(stop - 1, stop):
        stop += 1
    return stop


class _Licences:
    """What makes a doubled word right."""

    def __init__(self, options: Options) -> None:
        self._twice = frozenset(options.words("twice"))
        self._free = frozenset(options.words("free"))
        self._after = {word: frozenset(before) for word, before in options.mapping("after").items()}
        self._before = {word: frozenset(behind) for word, behind in options.mapping("before").items()}
        self._wrong_before = {
            word: frozenset(behind) for word, behind in options.mapping("wrong-before").items()
        }
        self._within = {word: frozenset(before) for word, before in options.mapping("within").items()}
        self._naming = frozenset(options.words("naming"))
        self._capitalised = frozenset(options.words("capitalised"))

    def allow(self, article: Article, words: BlockWords, first: int, stop: int) -> bool:
        """Whether the run from first to stop (exclusive) is no mistake."""
        word = words.words[first]
        if word in self._free or (len(word) == 1 and word not in "ai"):
            return True
        behind = words.words[stop] if stop < len(words.words) else ""
        if word in self._twice and stop - first == 2:
            return behind not in self._wrong_before.get(word, ())
        if behind in self._before.get(word, ()) and stop - first == 2:
            return True
        if stop - first > 2 and word not in FUNCTION_WORDS:  # "killing killing killing": for effect
            return True
        if (
            stop - first == 2
            and first
            and words.words[first - 1] in self._naming
            and word not in FUNCTION_WORDS
        ):
            return True
        if first and words.words[first - 1] in self._after.get(word, ()) and stop - first == 2:
            return True
        clause = words.words[max(0, first - _CLAUSE) : first]
        if not self._within.get(word, frozenset()).isdisjoint(clause) and not _ends_phrase(words, first):
            return True
        return self._is_name(article, words, first, stop)

    def _is_name(self, article: Article, words: BlockWords, first: int, stop: int) -> bool:
        """Whether capitals show a name that doubles a word (Duran Duran), or two words (Will will)."""
        one, two = (words.span(index) for index in (first, first + 1))
        one_written, two_written = article.text[slice(*one)], article.text[slice(*two)]
        if two_written.islower():
            return one_written[0].isupper() and not words.opens_sentence(first)
        if words.words[first] in self._capitalised:
            return False
        if (
            words.words[stop : stop + 1] and words.words[stop][0].isdigit()
        ):  # a row of a table: "Rubio Rubio 125.0"
            return True
        if one_written != two_written:
            return True
        if re.search(
            rf"(?<!\w){re.escape(words.words[first])}(?!\w)", article.text
        ):  # the word in lower case
            return False
        return not _stands_once(article, words, first, stop)


def _ends_phrase(words: BlockWords, first: int) -> bool:
    """Whether a preposition is doubled behind an object, which cannot leave it stranded: “them from from”."""
    return words.words[first] in _PREPOSITIONS and words.words[first - 1] in _OBJECTS


@lru_cache(maxsize=4)
def _licences(options: Options) -> _Licences:
    return _Licences(options)


def _stands_once(article: Article, words: BlockWords, first: int, stop: int) -> bool:
    """Whether the name stands elsewhere with the same neighbour, and undoubled ("Antony Blinken")."""
    name = article.text[slice(*words.span(first))]
    double = f"{name} {name}"
    if article.text.count(double) > 1:
        return False
    for index in (first - 1, stop):
        if not 0 <= index < len(words.words):
            continue
        touching = words.touch(index, first) if index < first else words.touch(stop - 1, stop)
        neighbour = article.text[slice(*words.span(index))]
        if not touching or not neighbour[:1].isupper() or neighbour.endswith("."):
            continue
        whole = f"{neighbour} {name}" if index < first else f"{name} {neighbour}"
        if article.text.count(whole) > 1:
            return True
    return False


def _match(article: Article, words: BlockWords, first: int, stop: int) -> Match:
    start, end = words.span(first)
    last = words.span(stop - 1).end
    word = article.text[start:end]
    times = "twice" if stop - first == 2 else f"{stop - first} times"
    message = f"“{word}” stands {times} in a row; keep one"
    changes = (Change(end, last, ""),) if stop - first <= _LONGEST_FIX else ()
    return Match(start, last, message, changes, safe=word.islower() or words.opens_sentence(first))
