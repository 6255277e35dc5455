"""Copy as a string of codes, one character a token: what each word can be, so that patterns of words are patterns.

A code stands for words that no pattern tells apart ("noun or verb, mostly noun"; "want, hope, plan"), or for names,
numbers, unknown words (doubtful, where a known word may be meant); a mark stands for itself. The table codes.txt is
made for the patterns that exist: see scripts/build_words.py. Words with capitals are names, except where a sentence
begins.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache, cached_property
from string import ascii_letters, digits

from copylint.analysis.lexicon.tables import read_table
from copylint.analysis.spans import Span
from copylint.regexes import compile_regex

_POOL = [*ascii_letters, *digits, *map(chr, range(0xA1, 0x1000))]
NAME, NUMBER, UNKNOWN, POSSESSIVE, COMPOUND, DOUBTFUL = "a", "b", "c", "d", "e", "f"  # the first of the pool
CODES = tuple(_POOL[6:])
_MARKS = {"“": "{", "”": "}", "‘": "[", "—": "~", "–": "~", "…": "^", "•": "*", "[": "(", "]": ")"}
_TOKEN = compile_regex(r"[A-Z]\.(?:[A-Z]\.)+|\d+(?:[,.]\d+)*\w*(?:-\w+)*|\w+(?:['-]\w+)*|\n+|[^\w\s]")
# A word whose capital may only be that of the sentence it opens: not behind "Mr.", and none of those that open
# sentences as names more often than as verbs and nouns.
_OPENING = compile_regex(
    r"[\n!?:;“\"(—–•*.](?<![A-Z]\.)(?<!Mr\.|Ms\.|Dr\.|Lt\.|St\.)(?<!Capt\.|Prof\.)"
    r"(?<!Mrs\.|Gen\.|Sen\.|Rep\.|Gov\.|Col\.|Maj\.|Sgt\.|Adm\.)[ “\"]{0,2}"
    r"(?!(?:Will|May|Mark|Bill|Grant|Rose|Chase|Drew|Frank|Rob|Sue|Wade|Art|Pat|Josh|Nick|Hope|Faith|Grace|Jack)"
    r"[ ,'])[A-Z][a-z]*(?=[ ,'])"
)
_BREAK = compile_regex(r"\n+")
_MOST = 100_000
BEGINNING = 3  # letters that the words of a line of the table have in common
_WEIGHTS: Mapping[str, float] = {
    NAME: 1200,
    NUMBER: 200,
    POSSESSIVE: 90,
    UNKNOWN: 50,
    DOUBTFUL: 5,
    COMPOUND: 60,
    "\n": 250,
    ".": 450,
    ",": 500,
}


class Codes:
    """Codes by folded word. Of the table only those words are read that begin as one that is asked for."""

    def __init__(self, rows: Iterable[str]) -> None:
        self._rows: dict[str, str] = dict(row.split("\t", 1) for row in rows)
        self._read: dict[str, str] = {}

    def get(self, word: str) -> str | None:
        """The code of a word, None where it has none."""
        row = self._rows.pop(word[:BEGINNING], None)
        if row is not None:
            words, _, codes = row.partition("\t")
            self._read.update(zip(words.split(" "), codes, strict=True))
        return self._read.get(word)

    def __getitem__(self, word: str) -> str:
        """The code of a word. Raises KeyError."""
        code = self.get(word)
        if code is None:
            raise KeyError(word)
        return code


class Alphabet:
    """Which code stands for what.

    Each line of the table has how words begin, the words and a code for each, parted by tabs. Below an empty line
    stand the tags and the weight of each code's words, in the order of CODES.
    """

    def __init__(self) -> None:
        words, _, self._classes = read_table("codes").partition("\n\n")
        self.codes = Codes(words.split("\n"))

    @cached_property
    def kinds(self) -> Mapping[str, str]:
        """The tags of each code's words, the dominant one first."""
        return {
            code: row.partition(":")[0] for code, row in zip(CODES, self._classes.splitlines(), strict=False)
        }

    @cached_property
    def weights(self) -> Mapping[str, float]:
        """How many of 10,000 tokens have a code."""
        rows = zip(CODES, self._classes.splitlines(), strict=False)
        return {**_WEIGHTS, **{code: float(row.partition(":")[2]) for code, row in rows}}

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
            return self.codes["i"]
        if token.endswith("'s"):
            return POSSESSIVE
        if not token.islower():
            return NAME
        return COMPOUND if "-" in token else DOUBTFUL if _may_be_slip(token) else UNKNOWN


def _may_be_slip(word: str) -> bool:
    from copylint.analysis.lexicon.spelling import meant

    return bool(meant(word))


@cache
def alphabet() -> Alphabet:
    """The alphabet of the tables."""
    return Alphabet()


class _Memory(dict[str, str]):
    """Codes of the tokens between two spaces: most of an article's were in the one before."""

    def __missing__(self, stretch: str) -> str:
        if len(self) > _MOST:
            self.clear()
        known = alphabet()
        codes = known.codes.get(stretch)
        if codes is None:
            codes = "".join(map(known.code, _TOKEN.findall(stretch)))
        self[stretch] = codes
        return codes


@cache
def _memory() -> _Memory:
    return _Memory()


class Tagged:
    """A text's tokens as codes, with a paragraph's end in front of the first."""

    def __init__(self, straight: str) -> None:
        self._text = "\n" + straight
        self._known: dict[int, list[tuple[int, int]]] = {}
        folded = _OPENING.sub(_opened, self._text)
        stretches = folded.replace("\n\n", " \n\n ").replace('"', ' " ').split(" ")
        self.codes = "".join(map(_memory().__getitem__, stretches))

    def places(self, codes: re.Pattern[str]) -> Iterator[tuple[int, str]]:
        """Where some codes stand, in order, each with the code; `codes` is a character class of them."""
        return ((found.start(), found[0]) for found in codes.finditer(self.codes))

    def span(self, first: int, last: int) -> Span:
        """The code points from the token `first` to the token `last`, inclusive; both stand in one paragraph."""
        spans = self.spans(first, last + 1)
        return Span(spans[0][0], spans[-1][1])

    def spans(self, start: int, end: int) -> list[tuple[int, int]]:
        """The code points of the tokens from start to end; all stand in one paragraph."""
        opening = self.codes.rfind("\n", 0, start + 1)
        paragraph = self._paragraph(self.codes.count("\n", 0, opening))
        return paragraph[start - opening : end - opening]

    @cached_property
    def _starts(self) -> list[int]:
        return list(map(re.Match.start, _BREAK.finditer(self._text)))

    def _paragraph(self, number: int) -> list[tuple[int, int]]:
        """The spans of a paragraph's tokens and of the breaks around it; only those asked for are made."""
        if number not in self._known:
            end = self._starts[number + 1] + 1 if number + 1 < len(self._starts) else len(self._text)
            tokens = _TOKEN.finditer(self._text, self._starts[number], end)
            self._known[number] = [(found.start() - 1, found.end() - 1) for found in tokens]
        return self._known[number]


def _opened(found: re.Match[str]) -> str:
    """The opening of a sentence in lower case, apart from the last word, so that both are stretches met before."""
    opening = found[0].lower()
    return opening if opening[0] == "\n" else " " + opening


def kinds() -> Mapping[str, str]:
    """The tags of each code that has any."""
    return alphabet().kinds
