"""spelling/misspelled-word: lower-case words that are no words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.lexicon.spelling import guesses, is_known, known_misspelling
from copylint.analysis.lexicon.tags import UNKNOWN
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_MOST_GUESSES = 3
_JOINED_BEHIND = re.compile(r"[\w@#/\\_-]|[.:]\w|://|['’]\w")
_JOINED_BEFORE = re.compile(r"[\w@#/\\._'’-]\Z")

_UNKNOWN = re.compile(UNKNOWN)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Well-known misspellings, and unknown words that stand once and are one slip away from a common word."""
    tagged = article.tags
    places: dict[str, list[int]] = {}
    for place, _ in tagged.places(_UNKNOWN):
        places.setdefault(tagged.tokens[place], []).append(place)
    house = {word.lower() for word in article.house.spellings}
    for word, found in places.items():
        if word not in house and word.isascii() and word.isalpha():
            meant = known_misspelling(word) or _guessed(article, word, found)
            for place in found if meant else ():
                match = _match(article, place, word, meant)
                if match is not None:
                    yield match


def _guessed(article: Article, word: str, places: Sequence[int]) -> tuple[str, ...]:
    """What an unknown word may stand for; nothing where it is used again, or beside another unknown word."""
    if len(places) > 1 or is_known(word):
        return ()
    codes, tokens, place = article.tags.codes, article.tags.tokens, places[0]
    beside = [next_ for next_ in (place - 1, place + 1) if next_ < len(codes) and codes[next_] == UNKNOWN]
    if any(not is_known(tokens[next_]) for next_ in beside):
        return ()
    return () if word.capitalize() in article.text else guesses(word)


def _match(article: Article, place: int, word: str, meant: Sequence[str]) -> Match | None:
    """The finding; none inside addresses and the like, where the word is but a part."""
    start, end = article.tags.span(place, place)
    if _JOINED_BEHIND.match(article.text, end) or _JOINED_BEFORE.search(
        article.text, max(0, start - 1), start
    ):
        return None
    text = article.text[start:end]
    if not text.islower():
        return None
    if len(meant) == 1:
        return Match.replacing(start, end, meant[0], f"“{text}” is misspelled; write “{meant[0]}”")
    choice = " or ".join(f"“{one}”" for one in meant[:_MOST_GUESSES])
    return Match(start, end, f"“{text}” is misspelled; {choice} is meant")
