"""repetition/doubled-phrase: "with the government with the government", of two words up to a sentence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from copylint.analysis.article import Article
from copylint.analysis.words import BlockWords
from copylint.findings import Change, Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_LONG = 12  # words of a phrase that commas may divide
_LONGEST_FIX = 600  # code points
_FOR_EFFECT = 3  # copies in somebody's words


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Phrases that stand twice or more in a row, with nothing between but the space."""
    licences = _licences(options)
    for words in article.stutters:
        for first, length, stop in _runs(words):
            if not _reads_as_phrase(words, first, length) or licences.allow(words, first, length, stop):
                continue
            match = _match(article, words, first, length, stop)
            if stop - first < _FOR_EFFECT * length or not article.is_quoted(match.start, match.end):
                yield match


def _runs(words: BlockWords) -> Iterator[tuple[int, int, int]]:
    """(first word, words in the phrase, index behind the last copy's end) of every repetition in a row.

    A word and the one before it that both stood a little earlier, side by side, show where to look.
    """
    done = 0
    for before, index in words.returns:
        if index < done or index - before == 1:
            continue
        length = index - before
        first, stop = _extend(words.words, before - 1, length, done)
        if stop - first >= 2 * length:
            done = stop
            yield first, length, stop


def _extend(words: list[str], before: int, length: int, floor: int) -> tuple[int, int]:
    """The longest stretch around a place in which every word equals the one `length` further on."""
    first = before
    while first > floor and before - first < length and words[first - 1] == words[first - 1 + length]:
        first -= 1
    stop = before + length
    while stop < len(words) and words[stop] == words[stop - length]:
        stop += 1
    return first, stop


def _reads_as_phrase(words: BlockWords, first: int, length: int) -> bool:
    """Whether the first copy is words of one sentence that run on into the second without a mark."""
    phrase = words.words[first : first + length]
    if len(set(phrase)) == 1 or not all(word[:1].isalnum() for word in phrase):
        return False
    if not any(len(word) > 1 and word.isalpha() for word in phrase):
        return False
    if not words.touch(first + length - 1, first + length):  # a comma between: said twice for effect
        return False
    written = words.written[first : first + length]
    if any(word[-1] in ".?!:;…" for word in written):
        return False
    return length >= _LONG or not any(word[-1] == "," for word in written)


class _Licences:
    """What makes a doubled phrase right."""

    def __init__(self, options: Options) -> None:
        self._links = {link: frozenset(linked) for link, linked in options.mapping("links").items()}
        self._openers = frozenset(options.words("openers"))
        self._objects = frozenset(options.words("objects"))

    def allow(self, words: BlockWords, first: int, length: int, stop: int) -> bool:
        """Whether two copies of a phrase, from first to stop (exclusive), are right."""
        before = words.words[first - 1] if first else ""
        if before in self._openers or (length == 2 and before in self._objects):
            return True
        phrase = words.words[first : first + length]
        if length == 2:
            return phrase[0] == "as" or self._is_linked(phrase, stop - first)
        written = " ".join(words.written[first : first + length])
        return written.istitle()

    def _is_linked(self, phrase: list[str], count: int) -> bool:
        """Whether a word is linked to itself: "again and again and", "to face to face"."""
        for link, other in (phrase, phrase[::-1]):
            if link in self._links:
                linked = self._links[link]
                return count > 4 or other in linked or (link == "and" and other.endswith("er"))
        return False


@lru_cache(maxsize=4)
def _licences(options: Options) -> _Licences:
    return _Licences(options)


def _match(article: Article, words: BlockWords, first: int, length: int, stop: int) -> Match:
    copies = (stop - first) // length
    start, end = words.span(first).start, words.span(first + length - 1).end
    last = words.span(first + copies * length - 1).end
    phrase = article.text[start:end]
    times = "twice" if copies == 2 else f"{copies} times"
    changes = (Change(end, last, ""),) if last - start <= _LONGEST_FIX else ()
    return Match(start, last, f"“{phrase}” stands {times} in a row; keep one", changes)
