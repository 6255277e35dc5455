"""spelling/misspelled-word: lower-case words that are no words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.lexicon.spelling import is_known, known_misspelling, meant
from copylint.analysis.lexicon.tags import DOUBTFUL, UNKNOWN
from copylint.findings import Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_MOST_GUESSES = 3
_JOINED_BEHIND = compile_regex(r"[\w@#/\\_-]|[.:]\w|://|['’]\w")
_JOINED_BEFORE = compile_regex(r"[\w@#/\\._'’-]\Z")
_CONTRAST_WINDOW = 60  # code points
_WORDS = compile_regex(r"[a-z]+")

_DOUBTFUL = compile_regex(DOUBTFUL)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Well-known misspellings, and unknown words that stand once and are one slip away from a common word."""
    house = {word.lower() for word in article.house.spellings}
    places: dict[str, list[int]] = {}
    for place, _ in article.tags.places(_DOUBTFUL):
        places.setdefault(_word(article, place), []).append(place)
    for word, found in places.items():
        if word not in house and (known_misspelling(word) or _is_slip(article, word, found)):
            for place in found:
                match = _match(article, place, meant(word))
                if match is not None:
                    yield match


def _word(article: Article, place: int) -> str:
    return article.folded[slice(*article.tags.span(place, place))]


def _is_slip(article: Article, word: str, places: Sequence[int]) -> bool:
    """Whether an unknown word is none of the writer's: not used again, no name, and not beside another unknown word."""
    if len(places) > 1 or word.capitalize() in article.text or _is_coined(article, word, places[0]):
        return False
    codes, place = article.tags.codes, places[0]
    beside = (next_ for next_ in (place - 1, place + 1) if codes[next_ : next_ + 1] in (UNKNOWN, DOUBTFUL))
    return all(is_known(_word(article, next_)) for next_ in beside)


def _is_coined(article: Article, word: str, place: int) -> bool:
    """Whether a word is set against the one that it plays on: “lastly, but not leastly”."""
    start = article.tags.span(place, place).start
    before = article.folded[max(0, start - _CONTRAST_WINDOW) : start]
    words = _WORDS.findall(before)
    return words[-1:] == ["not"] and not set(meant(word)).isdisjoint(words)


def _match(article: Article, place: int, right: Sequence[str]) -> Match | None:
    """The finding; none inside addresses and the like, where the word is but a part."""
    start, end = article.tags.span(place, place)
    if _JOINED_BEHIND.match(article.text, end) or _JOINED_BEFORE.search(
        article.text, max(0, start - 1), start
    ):
        return None
    text = article.text[start:end]
    if not text.islower():
        return None
    if len(right) == 1:
        return Match.replacing(start, end, right[0], f"“{text}” is misspelled; write “{right[0]}”")
    choice = " or ".join(f"“{one}”" for one in right[:_MOST_GUESSES])
    return Match(start, end, f"“{text}” is misspelled; {choice} is meant")
