"""Names that are nearly the same: one letter apart, or two romanisations of one name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from copylint.analysis.patterns import Pattern
from copylint.regexes import compile_regex

# Letters that romanisations of one name write in several ways, each with the one that stands for all.
_WAYS = (
    (r"skiy\b|skyy\b|skyi\b|skij\b|skii\b|sky\b|skyj\b", "ski"),
    (r"off\b", "ov"),
    (r"eff\b", "ev"),
    (r"tsch|tch|tsh", "ch"),
    (r"(?<!s)ch(?=[aeiou])|kh", "h"),
    (r"dj|dzh", "j"),
    (r"ph", "f"),
    (r"th", "t"),
    (r"gh", "g"),
    (r"dh", "d"),
    (r"ou|oo", "u"),
    (r"ee|iy|ij|ii|yy|yi|ey\b|ei\b|ie\b|y", "i"),
    (r"q|ck", "k"),
    (r"w", "v"),
    (r"(.)\1", r"\1"),
)
_DOUBLED = Pattern(r"(.)\1")
_VARIANTS = (
    "mohammed mohammad mohamed mohamad muhammad muhammed muhamad mohamud",
    "ahmed ahmad",
    "hussein hussain hosein husain husayn hossein houssein hussien",
    "abdullah abdallah abdulla",
    "abdel abdul abd",
    "hassan hasan",
    "yousef yusuf youssef yousif yusef yousuf",
    "omar umar",
    "osama usama",
    "khaled khalid",
    "tariq tarek tareq",
    "saeed said sayed",
    "ibrahim ebrahim",
    "suleiman sulaiman soleiman suleyman",
    "alexander aleksandr alexandr alexandre oleksandr",
    "alexei aleksei alexey aleksey",
    "sergei sergey serhiy serhii",
    "dmitry dmitri dmitriy dimitri dmytro",
    "yevgeny evgeny yevgeni evgeni evgeniy yevgeniy",
    "andrei andrey andriy andrii",
    "mikhail mykhailo",
    "vladimir volodymyr wladimir",
    "nikolai nikolay mykola",
    "zelensky zelenskyy zelenskiy zelenskyi",
    "lukashenko lukashenka",
    "gaddafi qaddafi gadhafi kadafi qadhafi",
    "prayut prayuth",
    "moon mun",
    "rhee lee yi ri",
    "catherine katherine catharine katharine kathryn",
    "geoffrey jeffrey",
    "carl karl",
    "stephen steven stephan",
    "geoff jeff",
    "christopher kristopher",
    "caitlin kaitlin",
)


def is_one_edit(first: str, second: str) -> bool:
    """Whether one letter dropped, added, changed or swapped with its neighbour makes one word the other."""
    if first == second or abs(len(first) - len(second)) > 1:
        return False
    start = 0
    limit = min(len(first), len(second))
    while start < limit and first[start] == second[start]:
        start += 1
    if (
        first[start + 1 :] == second[start + 1 :]
        or first[start:] == second[start + 1 :]
        or first[start + 1 :] == second[start:]
    ):
        return True
    return (
        len(first) == len(second)
        and first[start : start + 2] == second[start : start + 2][::-1]
        and first[start + 2 :] == second[start + 2 :]
    )


def edits(first: str, second: str, most: int) -> int:
    """How many letters dropped, added, changed or swapped make one word the other, `most` + 1 where more."""
    if abs(len(first) - len(second)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(second) + 1))
    for i, letter in enumerate(first, 1):
        earlier, before, row = before, row, [i]
        for j, other in enumerate(second, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            if i > 1 and j > 1 and letter == second[j - 2] and first[i - 2] == other:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
    return min(row[-1], most + 1)


@cache
def _ways() -> tuple[tuple[re.Pattern[str], str], ...]:
    """The ways compiled, when two names are first compared: most articles need none."""
    return tuple((compile_regex(pattern), one) for pattern, one in _WAYS)


@lru_cache(maxsize=1 << 13)
def romanised(word: str) -> str:
    """One spelling for the romanisations of a folded name: equal for Zelensky and Zelenskyy, Yury and Yuri."""
    for pattern, one in _ways():
        word = pattern.sub(one, word)
    return word


def is_doubling(first: str, second: str) -> bool:
    """Whether two folded words differ in doubled letters only: Biden, Bidden."""
    return first != second and _undoubled(first) == _undoubled(second)


@lru_cache(maxsize=1 << 13)
def _undoubled(word: str) -> str:
    return _DOUBLED.sub(r"\1", word)


@lru_cache(maxsize=1)
def _clusters() -> dict[str, int]:
    return {word: number for number, words in enumerate(_VARIANTS) for word in words.split()}


def are_forms(first: str, second: str) -> bool:
    """Whether two folded words are known forms of one given name: Mohamed, Mohammed."""
    clusters = _clusters()
    return first in clusters and clusters[first] == clusters.get(second)


def is_romanisation(first: str, second: str) -> bool:
    """Whether two folded words are romanisations of one name."""
    if first == second:
        return False
    return are_forms(first, second) or romanised(first) == romanised(second)


# Of words that begin alike and are as long, an article has a few; in more of them only a hostile text is lost.
_MOST = 200


# Letters of a word that may be two edits off, and of those that it must share with the other at its start.
_LONG, _SHARED = 10, 4
_SHARED_BY_DOUBLED = 2


class NearIndex:
    """Words by first letter and length, so that near ones are found without comparing all."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words: dict[tuple[str, int], list[str]] = {}
        self._starts: set[str] = set()
        self._undoubled: dict[str, list[str]] = {}
        self._long: dict[str, list[str]] = {}
        for word in words:
            self._words.setdefault((word[0], len(word)), []).append(word)
            self._starts.add(word[:_SHARED_BY_DOUBLED])
            self._undoubled.setdefault(_undoubled(word), []).append(word)
            if len(word) >= _LONG:
                self._long.setdefault(word[:_SHARED], []).append(word)

    def __bool__(self) -> bool:
        return bool(self._words)

    def near(self, word: str) -> Iterator[str]:
        """The indexed words that begin alike and are one edit away, in doubled letters only, or two edits if long."""
        table, first, length = self._words, word[0], len(word)
        for key in ((first, length - 1), (first, length), (first, length + 1)):
            if key in table:
                for other in table[key][:_MOST]:
                    if is_one_edit(word, other):
                        yield other
        if word[:_SHARED_BY_DOUBLED] not in self._starts:
            return
        for other in self._undoubled.get(_undoubled(word), ())[:_MOST]:
            if other != word and not is_one_edit(word, other):
                yield other
        for other in self._long.get(word[:_SHARED], ())[:_MOST] if length >= _LONG else ():
            if edits(word, other, 2) == 2 and not is_doubling(word, other):
                yield other
