"""Titles before and behind names: which words they are, whose office they name, of which country."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from copylint.analysis.people.spelling import plain
from copylint.analysis.people.tables import (
    Country,
    Head,
    countries,
    first_words,
    head_words,
    heads,
    modifiers,
)
from copylint.analysis.people.tables import words as listed

# Heads that are surnames and common words as well: before them only words of a title may stand.
_ALSO_NAMES = listed("also-names")
# Of these, the ones that end "Prime Minister Sharif" and "Senator King": behind a title they are the name.
_SURNAMES = listed("surnames")
_AFTER_HEADS = frozenset(["general", "elect", "designate", "in-chief", "at-large"])
_LINKS = frozenset(["of", "for", "to"])
_FORMER = listed("former")


# The offices whose holders are called leaders as well.
_LEADING = frozenset(["president", "premier", "chair", "secretary", "executive", "chief", "general"])


class Title(NamedTuple):
    """A title of a person.

    kind: office, rank, courtesy, honorific, royal, religious or role; group: one word for an office's several
    names ("premier" for a prime minister); words: the other words of it, folded; country: whose office it is;
    start: where its first word stands that is not the country's name, counted as in the words read.
    """

    kind: str
    group: str
    words: frozenset[str] = frozenset()
    country: Country | None = None
    start: int = 0
    plural: bool = False
    former: bool = False

    def agrees(self, other: Title) -> bool:
        """Whether both titles can be one person's: one office in other words, courtesy titles with any."""
        if "courtesy" in (self.kind, other.kind):
            return True
        groups = {self.group, other.group}
        if len(groups) > 1 and not ("leader" in groups and groups & _LEADING):
            return False
        return self._same_country(other) and self._same_department(other)

    def _same_country(self, other: Title) -> bool:
        return self.country is None or other.country is None or self.country.name == other.country.name

    def _same_department(self, other: Title) -> bool:
        mine, theirs = self.words & _DEPARTMENTS, other.words & _DEPARTMENTS
        return not mine or not theirs or bool(mine & theirs)


_DEPARTMENTS = listed("departments")


class Word(NamedTuple):
    """A word of a run, where it starts and ends, and as the tables have it."""

    text: str
    start: int
    end: int
    key: str


def read_words(text: str, offset: int = 0) -> list[Word]:
    """The words between single spaces; the offset is added to their places."""
    found = []
    for word in text.replace("\u00a0", " ").split(" "):
        found.append(Word(word, offset, offset + len(word), folded(word)))
        offset += len(word) + 1
    return found


@lru_cache(maxsize=1 << 15)
def folded(word: str) -> str:
    """A word as the tables have it: folded, without its stop and its possessive ending."""
    key = plain(word)
    if key.endswith(("'s", "s'")):
        key = key[:-2] if key.endswith("'s") else key[:-1]
    return key if len(key) < 3 or key[1] == "." else key.rstrip(".")


def is_possessive(word: str) -> bool:
    """Whether a word ends in 's."""
    return word.endswith(("'s", "’s", "s’", "s'"))


def head_at(words: Sequence[Word], index: int) -> tuple[Head, int, bool] | None:
    """The head of a title that starts at a word: (head, the index behind it, whether it is in the plural)."""
    if index >= len(words):
        return None
    table = heads()
    key = words[index].key
    for behind, phrase in _phrases(words, index, first_words("heads").get(key, 1)):
        if phrase in table:
            return table[phrase], behind, False
        if phrase.endswith("s") and phrase[:-1] in table:
            return table[phrase[:-1]], behind, True
    if key in table:
        return table[key], index + 1, False
    if key.endswith("s") and key[:-1] in table:
        return table[key[:-1]], index + 1, True
    head = _compound(key) if "-" in key else None
    return (head, index + 1, False) if head else None


def _compound(key: str) -> Head | None:
    """The head that a word with a hyphen holds: vice-president, governor-general."""
    first, _, rest = key.partition("-")
    if rest in heads() and first in modifiers():
        return heads()[rest]
    return heads().get(first) if rest in _AFTER_HEADS else None


def country_at(words: Sequence[Word], index: int) -> tuple[Country, int] | None:
    """The country that is named from a word on, and the index behind it."""
    table = countries()
    key = words[index].key
    for behind, phrase in _phrases(words, index, first_words("countries").get(key, 1)):
        if phrase in table:
            return table[phrase], behind
    if key.startswith("then-"):
        key = key[5:]
    return (table[key], index + 1) if key in table else None


def _phrases(words: Sequence[Word], index: int, longest: int) -> list[tuple[int, str]]:
    """The phrases of several words that start at a word, the longest first: (the index behind it, the phrase)."""
    if longest == 1:
        return []
    lengths = range(min(longest, len(words) - index), 1, -1)
    return [
        (index + length, " ".join([word.key for word in words[index : index + length]])) for length in lengths
    ]


def may_hold_title(text: str) -> bool:
    """Whether one of the words between single spaces is one that titles end in."""
    titular = head_words()
    keys = map(folded, text.replace("\u00a0", " ").split(" "))
    return any(key in titular or "-" in key for key in keys)


def read_title(words: Sequence[Word], index: int = 0) -> tuple[Title, int] | None:
    """The title that words hold from an index on, and the index of the word behind it; None where there is none.

    Words that belong to no title ("Google", in "Google Chief Executive Sundar Pichai") may stand before its head.
    """
    titular = head_words()
    if not any(word.key in titular or "-" in word.key for word in words[index:]):
        return None
    reader = _Reader(words, index)
    while reader.step():
        pass
    return reader.result()


def with_country_behind(title: Title, text: str, end: int) -> Title:
    """A title with the country that stands behind the name that ends there: "Vice Minister Kim of South Korea"."""
    if title.country or not text.startswith(" of ", end):
        return title
    words = read_words(text[end + 4 : end + 44])
    country = country_at(words, 1 if words[0].key == "the" else 0)
    return title._replace(country=country[0]) if country else title


class _Reader:
    """Reads a title word by word: what was read up to the last head is the title."""

    def __init__(self, words: Sequence[Word], index: int) -> None:
        self.words = words
        self.index = index
        self.head: Head | None = None
        self.behind = index
        self.country: Country | None = None
        self.start = -1
        self.others: list[str] = []
        self.plural = False
        self.owns = False  # the country stands in the possessive
        self.foreign = False  # a word that belongs to no title was read

    def step(self) -> bool:
        """Read the next words; False at the end of the title."""
        if self.index >= len(self.words):
            return False
        found = head_at(self.words, self.index)
        if found and not (self.foreign and self._is_name(self.index, found[1])):
            return self._take_head(*found)
        country = country_at(self.words, self.index)
        if country:
            return self._take_country(*country)
        key = self.words[self.index].key
        if key in modifiers() or all(part in modifiers() for part in key.split("-")):
            return self._take_word(key)
        if self.head and key in _LINKS:
            return self._read_of()
        return self._pass_over(key)

    def _is_name(self, start: int, end: int) -> bool:
        return end - start == 1 and self.words[start].key.removesuffix("s") in _ALSO_NAMES

    def _take_head(self, head: Head, behind: int, plural: bool) -> bool:
        if self.head and behind == len(self.words) and self.words[self.index].key in _SURNAMES:
            return False
        if self.head and head.kind == "relation" and self.words[self.index].text[:1].isupper():
            return False  # "Foreign Minister Son Hui": a name
        if self.start < 0 or self.foreign:
            self.start = self.words[self.index].start
        for word in self.words[self.index : behind]:
            self.others.append(word.key)
        self.behind = behind
        # "Minister Daw Khin", "Prime Minister Datuk Seri Anwar": the office says more.
        if self.head is None or self.head.kind not in ("office", "rank") or head.kind != "honorific":
            self.head, self.plural = head, plural
        self.index, self.foreign = behind, False
        return True

    def _take_country(self, country: Country, behind: int) -> bool:
        if self.head and self.index == self.behind:  # "President Jordan": a name
            return False
        if self.country is None or self.foreign:
            self.country = country
        self.owns = is_possessive(self.words[behind - 1].text)
        if self.words[self.index].key.startswith("then-"):
            self.others.append("then-")
        self.index = behind
        return True

    def _take_word(self, key: str) -> bool:
        if self.head and self.index == self.behind and not head_at(self.words, self.index + 1):
            return False
        if self.start < 0:
            self.start = self.words[self.index].start
        self.others.append(key)
        self.index += 1
        return True

    def _read_of(self) -> bool:
        """ "of State", "of Foreign Affairs and Trade", "to the United Nations", "of Istanbul"."""
        index, length = self.index + 1, len(self.words)
        if index < length and self.words[index].text == "the":
            index += 1
        begin = index
        if self.words[self.index].key != "of" and self._is_title_of_other(index):
            self.head, self.country, self.start, self.others = None, None, -1, []
            self.index = index
            return True
        while index < length:
            key = self.words[index].key
            country = country_at(self.words, index)
            if country:
                if self.words[self.index].key == "of":
                    self.country = self.country or country[0]
                index = country[1]
            elif key in modifiers() or (key in ("and", "of", "the") and self._goes_on(index + 1)):
                self.others.append(key)
                index += 1
            else:
                break
        if index == begin and index < length and self.words[index].text[:1].isupper():
            index += 1
        self.behind = self.index = index
        return True

    def _is_title_of_other(self, index: int) -> bool:
        """Whether the title of the one who is named starts here: "Aides to Bolivian President Luis Arce"."""
        country = country_at(self.words, index) if index < len(self.words) else None
        return head_at(self.words, country[1] if country else index) is not None

    def _goes_on(self, index: int) -> bool:
        return index < len(self.words) and self.words[index].key in modifiers()

    def _pass_over(self, key: str) -> bool:
        """Pass over a word that belongs to no title, when one may follow."""
        if (
            self.head
            or key in ("and", "of", "for", "to", "the")
            or is_possessive(self.words[self.index].text)
        ):
            return False
        if not self.owns and self.words[self.index].text.islower():
            self.country = None  # "The United States asked Palestinian leader Mahmoud Abbas"
        self.foreign = True
        self.start = -1
        self.index += 1
        return True

    def result(self) -> tuple[Title, int] | None:
        """What was read."""
        if self.head is None:
            return None
        words = frozenset(self.others)
        former = not words.isdisjoint(_FORMER) or any(word.startswith(("ex-", "then-")) for word in words)
        title = Title(self.head.kind, self.head.group, words, self.country, self.start, self.plural, former)
        return title, self.behind
