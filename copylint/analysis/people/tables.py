"""The tables of names and titles (copylint/tables/names), each read when first asked for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from copylint.analysis.people.spelling import plain

_FOLDER = Path(__file__).parent.parent.parent / "tables" / "names"


class Country(NamedTuple):
    """A country and the culture of names that is common in it, "" where there is none.

    state: the American state by which it is named, folded, "" where it is not named by one.
    """

    name: str
    culture: str
    state: str = ""


class Head(NamedTuple):
    """The word that a title ends in: its kind (office, rank, courtesy, …) and the group of one office's words."""

    kind: str
    group: str


class Leader(NamedTuple):
    """A known leader; `short` are the short forms, the first the usual one, dates as YYYY-MM-DD.

    countries: the leader's own first, then the bodies that the leader held office in (NATO).
    """

    full: str
    short: tuple[str, ...]
    countries: tuple[str, ...]
    offices: tuple[str, ...]
    first: str
    last: str

    @property
    def country(self) -> str:
        """The leader's own country."""
        return self.countries[0]

    def office_is(self, *offices: str) -> bool:
        """Whether the person held one of these offices."""
        return any(office in offices for office in self.offices)


def _rows(name: str) -> Iterator[list[str]]:
    for line in (_FOLDER / name).read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield line.split("\t")


@cache
def _word_lists() -> dict[str, frozenset[str]]:
    return {name: frozenset(entries.split()) for name, entries in _rows("words.tsv")}


def words(name: str) -> frozenset[str]:
    """A list of folded words by its name: function words, what titles of former offices have, and the like."""
    return _word_lists()[name]


@cache
def countries() -> dict[str, Country]:
    """Countries by their folded names and adjectives."""
    found = {}
    for name, forms, culture in _rows("countries.tsv"):
        country = Country(name, culture.strip("-"))
        for form in (name, *forms.split("|")):
            if form != "-":  # no other form
                found[plain(form)] = country
    for state in words("states"):
        key = state.replace("-", " ")
        found[key] = found[key]._replace(state=key)
    return found


def culture_of(country: str) -> str:
    """The culture of names that is common in a country, by the country's name; "" where none is."""
    found = countries().get(plain(country))
    return found.culture if found else ""


@cache
def heads() -> dict[str, Head]:
    """The last words of titles, folded and without stops, with their kinds."""
    found: dict[str, Head] = {}
    for kind, words in _rows("titles.tsv"):
        if kind != "modifier":
            for entry in words.split(","):
                word, _, group = entry.partition("=")
                found.setdefault(plain(word), Head(kind, group or word))
    return found


@cache
def head_ends() -> frozenset[str]:
    """The last three letters of the last words of titles: most words that are no titles end in others."""
    return frozenset(f" {phrase}"[-3:] for phrase in heads())


@cache
def first_words(table: str) -> dict[str, int]:
    """The first words of the phrases in a table (heads, countries), and how many words the longest has."""
    found: dict[str, int] = {}
    for phrase in heads() if table == "heads" else countries():
        words = phrase.split()
        if len(words) > 1:
            found[words[0]] = max(len(words), found.get(words[0], 0))
    return found


@cache
def last_words_of_countries() -> frozenset[str]:
    """The last words of countries' names, folded."""
    return frozenset(name.split()[-1] for name in countries())


@cache
def head_words() -> frozenset[str]:
    """The words of one of which every title has at least one."""
    return frozenset(form for phrase in heads() for word in phrase.split() for form in (word, f"{word}s"))


@cache
def modifiers() -> frozenset[str]:
    """Words that stand in titles before or behind the last one, folded."""
    return frozenset(
        word for kind, words in _rows("titles.tsv") if kind == "modifier" for word in words.split(",")
    )


@cache
def _by_culture(name: str) -> dict[str, str]:
    return dict(_rows(name))


@cache
def _words_of(name: str, culture: str) -> frozenset[str]:
    return frozenset(_by_culture(name).get(culture, "").split())


@cache
def _all_words(name: str) -> frozenset[str]:
    return frozenset(" ".join(_by_culture(name).values()).split())


def _is_listed(name: str, word: str, cultures: tuple[str, ...]) -> bool:
    """Whether a table has a word in one of some cultures; in any where none is named."""
    if word not in _all_words(name):
        return False
    return not cultures or any(word in _words_of(name, culture) for culture in cultures)


def is_given(word: str, *cultures: str) -> bool:
    """Whether a folded word is a given name in one of these cultures; in any where none is named."""
    return _is_listed("given.tsv", word, cultures)


def is_surname(word: str, *cultures: str) -> bool:
    """Whether a folded word is a surname in one of these cultures; in any where none is named."""
    return _is_listed("surnames.tsv", word, cultures)


@cache
def _leader_lines() -> dict[str, str]:
    text = (_FOLDER / "leaders.tsv").read_text(encoding="utf-8")
    named = [(line[: line.index("\t")], line) for line in text.splitlines() if line[0] != "#"]
    return {name.lower() if name.isascii() else plain(name): line for name, line in named}


@cache
def leader(name: str) -> Leader | None:
    """The known leader of a full name, folded."""
    line = _leader_lines().get(name)
    if line is None:
        return None
    full, short, country, offices, first, last = line.split("\t")
    return Leader(
        full, tuple(short.split("|")), tuple(country.split("|")), tuple(offices.split("|")), first, last
    )


@cache
def leader_shorts() -> tuple[str, ...]:
    """The short forms of one word in the table of leaders, folded, each once, in its order."""
    shorts = (form for line in _leader_lines().values() for form in line.split("\t", 2)[1].split("|"))
    return tuple(dict.fromkeys(plain(form) for form in shorts if " " not in form))


@cache
def _leader_names_by_country() -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for name, line in _leader_lines().items():
        found.setdefault(line.split("\t", 3)[2].partition("|")[0], []).append(name)
    return found


def leader_names_of(country: str) -> Sequence[str]:
    """The folded full names of the known leaders of a country."""
    return _leader_names_by_country().get(country, ())


@cache
def _leader_names() -> dict[str, list[str]]:
    """The folded names of the known leaders by each of their words, initials left out."""
    found: dict[str, list[str]] = {}
    for name in _leader_lines():
        for word in name.split(" "):
            if word in found:
                found[word].append(name)
            elif len(word) > 1:
                found[word] = [name]
    return found


def leaders_with(word: str) -> list[Leader]:
    """The known leaders who have a folded word, no initial, in their names."""
    return [known for name in leader_names_with(word) if (known := leader(name))]


def leader_names_with(word: str) -> Sequence[str]:
    """The folded full names of the same leaders."""
    return _leader_names().get(word, ())
