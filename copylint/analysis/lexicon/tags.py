"""Copy as a string of codes, one character a token: what each word can be, so that patterns of words are patterns.

A code stands for words that no pattern tells apart ("noun or verb, mostly noun"; "want, hope, plan"), or for names,
numbers, unknown words; a mark stands for itself. The table codes.txt is made for the patterns that exist: see
scripts/build_words.py. Words with capitals are names, except at the start of a sentence.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from string import ascii_letters, digits

from copylint.analysis.lexicon.tables import read_lists, word_set
from copylint.analysis.spans import Span

_POOL = [*ascii_letters, *digits, *map(chr, range(0xA1, 0x400))]
NAME, NUMBER, UNKNOWN, POSSESSIVE, COMPOUND = "a", "b", "c", "d", "e"  # the first of the pool
CODES = tuple(_POOL[5:])
_MARKS = {"“": "{", "”": "}", "‘": "[", "—": "~", "–": "~", "…": "^", "•": "*", "[": "(", "]": ")"}
_TOKEN = re.compile(r"[A-Z]\.(?:[A-Z]\.)+|\d+(?:[,.]\d+)*\w*(?:-\w+)*|\w+(?:['-]\w+)*|\n+|[^\w\s]")
# A word whose capital may only be that of the sentence it opens.
_OPENING = re.compile(r"[\n!?:;“\"(—–•*.][ “\"]{0,2}(?P<word>[A-Z][a-z]*)(?=[ ,'])")
_ABBREVIATED = re.compile(r"(?:[A-Z]|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Maj|Sgt|Capt|Adm|St|Prof)\Z")
# Open sentences as names more often than as verbs and nouns.
_NAMES = word_set(
    "Will May Mark Bill Grant Rose Chase Drew Frank Rob Sue Wade Art Pat Josh Nick Hope Faith Grace Jack"
)
_BREAK = re.compile(r"\n+")
_MOST = 100_000
_WEIGHTS: Mapping[str, float] = {
    NAME: 1200,
    NUMBER: 200,
    POSSESSIVE: 90,
    UNKNOWN: 50,
    COMPOUND: 60,
    "\n": 250,
    ".": 450,
    ",": 500,
}


class Alphabet:
    """Which code stands for what."""

    def __init__(self) -> None:
        self.kinds: dict[str, str] = {}  # the tags of a code's words, the dominant one first
        self.codes: dict[str, str] = {}  # by word
        self.weights = dict(_WEIGHTS)  # how many of 10,000 tokens have a code
        for code, (key, words) in zip(CODES, read_lists("codes").items(), strict=False):
            self.kinds[code], _, weight = key.split(":")
            self.weights[code] = float(weight)
            self.codes.update(dict.fromkeys(words, code))

    def code(self, token: str) -> str:
        """The code of a token, its apostrophes straight."""
        known = self.codes.get(token)
        if known is not None:
            return known
        first = token[0]
        if not first.isalnum():
            return _MARKS.get(first, first if first < "\x7f" else "_")
        if first.isdigit():
            return NUMBER
        if token == "I":
            return self.codes.get("i", NAME)
        if token.endswith("'s"):
            return POSSESSIVE
        return NAME if not token.islower() else COMPOUND if "-" in token else UNKNOWN


@cache
def alphabet() -> Alphabet:
    """The alphabet of the tables."""
    return Alphabet()


class _Memory(dict[str, str]):
    """Codes by token: most tokens of an article were in the one before."""

    def __missing__(self, token: str) -> str:
        if len(self) > _MOST:
            self.clear()
        code = self[token] = alphabet().code(token)
        return code


@cache
def _memory() -> _Memory:
    return _Memory()


class Tagged:
    """A text's tokens as codes, with a paragraph's end in front of the first."""

    def __init__(self, straight: str) -> None:
        self._text = _OPENING.sub(_opened, "\n" + straight)
        self._known: dict[int, list[tuple[int, int]]] = {}
        self.tokens: list[str] = _TOKEN.findall(self._text)
        self.codes = "".join(map(_memory().__getitem__, self.tokens))

    def places(self, codes: re.Pattern[str]) -> Iterator[tuple[int, str]]:
        """Where some codes stand, in order, each with the code; `codes` is a character class of them."""
        return ((found.start(), found[0]) for found in codes.finditer(self.codes))

    @cached_property
    def _breaks(self) -> list[int]:
        return [place for place, code in enumerate(self.codes) if code == "\n"]

    def span(self, first: int, last: int) -> Span:
        """The code points from the token `first` to the token `last`, inclusive; both stand in one paragraph."""
        number = max(0, bisect_right(self._breaks, first) - 1)
        spans = self._paragraph(number)
        opening = self._breaks[number]
        return Span(spans[first - opening][0], spans[last - opening][1])

    @cached_property
    def _starts(self) -> list[int]:
        return [found.start() for found in _BREAK.finditer(self._text)]

    def _paragraph(self, number: int) -> list[tuple[int, int]]:
        """The spans of a paragraph's tokens, the break in front of it among them; only those asked for are made."""
        if number not in self._known:
            ends = [*self._starts[number + 1 : number + 2], len(self._text)]
            tokens = _TOKEN.finditer(self._text, self._starts[number], ends[0])
            self._known[number] = [(found.start() - 1, found.end() - 1) for found in tokens]
        return self._known[number]


def _opened(found: re.Match[str]) -> str:
    """The opening of a sentence in lower case, unless a name or no sentence opens there ("Mr. Banks")."""
    opening, start = found[0], found.start()
    if found["word"] in _NAMES:
        return opening
    if opening[0] == "." and _ABBREVIATED.search(found.string, max(0, start - 4), start):
        return opening
    return opening.lower()


def kinds() -> Mapping[str, str]:
    """The tags of each code that has any."""
    return alphabet().kinds
