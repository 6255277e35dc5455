"""Mentions become people: full names that are one person's, and the index that finds them by a word."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache

from copylint.analysis.people.cultures import read_name
from copylint.analysis.people.forms import Reading
from copylint.analysis.people.forms import bare as _bare
from copylint.analysis.people.house import HouseName
from copylint.analysis.people.mentions import BEFORE_TITLE, Mention, find_mentions, title_behind
from copylint.analysis.people.spelling import plain
from copylint.analysis.people.tables import Leader, countries, heads, is_given, is_surname, leader, modifiers
from copylint.analysis.people.tables import words as listed
from copylint.analysis.people.titles import Title, with_country_behind
from copylint.documents.document import Block

# A person has this many titles at the most: more would be a name that is no person's.
_ORDERS = frozenset(
    ["pope", "father", "fr", "sister", "mother", "brother", "patriarch", "lama", "dalai lama", "abbess"]
)
_THINGS = listed("things")
_MOST_TITLES = 12


class Person:
    """Someone whom the article names in full.

    identity: the folded words of the name without initials; mentions: of the full forms, in order; titles: those
    that the article gives the person; behind: those that stand behind the name, with where they end; house: the
    house's entry for the name, where it has one.
    """

    def __init__(self, identity: tuple[str, ...], house: HouseName | None = None) -> None:
        self.identity = identity
        self.house = house
        self.mentions: list[Mention] = []
        self.titles: list[Title] = []
        self.behind: list[tuple[Mention, Title, int]] = []

    @property
    def first(self) -> Mention:
        """Where the full name stands first."""
        return self.mentions[0]

    @property
    def name(self) -> str:
        """The full name as it stands first."""
        return self.first.name

    @cached_property
    def reading(self) -> Reading | None:
        """How the name is read, None where its culture is not certain."""
        if self.house:
            return self.house.reading()
        cultures = [title.country.culture for title in self.titles if title.country and not title.plural]
        return read_name(self.first.words, cultures)

    @cached_property
    def titled(self) -> list[Mention]:
        """The mentions of the full name with a title, in order."""
        return [mention for mention in self.mentions if mention.title]

    @cached_property
    def known(self) -> Leader | None:
        """The leader of the table whom the name is, where it is one."""
        return leader(" ".join(self.first.key)) or leader(" ".join(self.identity))

    @property
    def is_likely(self) -> bool:
        """Whether the capitals are a person's name: a title before them, or words that names have and bodies do not."""
        return bool(self.titles) or self.house is not None or _is_like_name(self.identity)

    @property
    def is_styled(self) -> bool:
        """Whether the person is of a royal house or an order, whose members are called by given names."""
        return any(title.kind == "royal" or title.group in _ORDERS for title in self.titles)

    def holds(self, title: Title) -> bool:
        """Whether one of the person's titles agrees with another."""
        return any(own.agrees(title) for own in self.titles)

    def add_title(self, title: Title | None) -> None:
        """One more title that the article gives the person."""
        if title and title not in self.titles and len(self.titles) < _MOST_TITLES:
            self.titles.append(title)


class People:
    """Everyone whom an article names.

    persons: those named in full, by first mention; by_word: the same by each folded word of their names, Arabic
    articles left out; shorts: mentions of a part of a name: one word with a title, or several words of a longer
    name; bare: where single capitalised words without a title stand, by the word: names of people among them.
    """

    def __init__(
        self,
        persons: tuple[Person, ...],
        by_word: dict[str, list[Person]],
        shorts: tuple[Mention, ...],
        bare: dict[str, list[int]],
    ) -> None:
        self.persons = persons
        self.by_word = by_word
        self.shorts = shorts
        self.bare = bare

    @cached_property
    def bare_forms(self) -> dict[str, list[str]]:
        """The single words without a title by their folded form."""
        found: dict[str, list[str]] = {}
        for word in self.bare:
            found.setdefault(plain(word), []).append(word)
        return found

    @cached_property
    def _short_uses(self) -> Counter[str]:
        return Counter(mention.name for mention in self.shorts)

    def uses(self, name: str) -> int:
        """How often a part of a name stands by itself, with a title or without."""
        return len(self.bare.get(name, ())) + self._short_uses[name]

    @cached_property
    def _in_order(self) -> tuple[list[int], list[Mention]]:
        mentions = [mention for person in self.persons for mention in person.mentions] + list(self.shorts)
        for word, places in self.bare.items():
            if len(word) > 2 and self.with_word(plain(word)):
                key = (plain(word),)
                mentions += [Mention(start, start + len(word), (word,), key, None, start) for start in places]
        mentions.sort(key=lambda mention: mention.start)
        return [mention.start for mention in mentions], mentions

    def between(self, start: int, end: int) -> Sequence[Mention]:
        """The mentions that start in a stretch of the text, in order: full names, short ones, bare surnames."""
        starts, mentions = self._in_order
        return mentions[bisect_left(starts, start) : bisect_left(starts, end)]

    def with_word(self, word: str) -> Sequence[Person]:
        """The persons who have a folded word in their names."""
        return self.by_word.get(_bare(word), ())


def find_people(text: str, blocks: Sequence[Block], house: Mapping[str, HouseName] | None = None) -> People:
    """The people in the blocks of a text; house: the people of the house's list, by folded full names."""
    shorts: list[Mention] = []
    bare: dict[str, list[int]] = {}
    persons: dict[tuple[str, ...], Person] = {}
    for mention in find_mentions(text, blocks, bare):
        key = mention.key
        if len(key) == 1:
            shorts.append(mention)
            continue
        if len(key) > 2 and key[-1] in _THINGS:
            continue  # "The Steve Harvey Morning Show"
        identity = _identity(key)
        person = persons.get(identity)
        if person is None:
            entry = house.get(" ".join(key)) if house else None
            person = persons[identity] = Person(identity, entry)
        person.mentions.append(mention)
        if mention.title:
            person.add_title(with_country_behind(mention.title, text, mention.end))
    everyone = list(persons.values())
    for person in everyone:
        for mention in person.mentions[:2]:
            if text.startswith(BEFORE_TITLE, mention.end):
                behind = title_behind(text, mention)
                if behind:
                    person.add_title(behind[0])
                    person.behind.append((mention, *behind))
    by_word = _index(everyone)
    parts = dict(_partial(everyone, by_word))
    for part, whole in parts.items():
        shorts += part.mentions
        for title in part.titles:
            whole.add_title(title)
    for word in {word for part in parts for word in _words_of(part.first.key)}:
        by_word[word] = [person for person in by_word[word] if person not in parts]
    persons_only = tuple(person for person in everyone if person not in parts)
    return People(persons_only, by_word, tuple(sorted(shorts, key=lambda mention: mention.start)), bare)


@lru_cache(maxsize=1 << 13)
def _is_like_name(words: tuple[str, ...]) -> bool:
    """Whether folded words are those of names and not of bodies."""
    names = [word for word in words if is_given(word) or is_surname(word)]
    if len(words) > 4 or not names:
        return False
    others = (word for word in words if word not in names and len(word) > 2)
    return not any(word in modifiers() or word in heads() or word in countries() for word in others)


@lru_cache(maxsize=1 << 13)
def _identity(key: tuple[str, ...]) -> tuple[str, ...]:
    """What two full forms of one person have in common: the name without initials."""
    words = tuple(word for word in key if not ((len(word) == 1 and word != "o") or word.endswith(".")))
    return words if len(words) > 1 else key


def _index(persons: Iterable[Person]) -> dict[str, list[Person]]:
    found: dict[str, list[Person]] = {}
    for person in persons:
        for word in _words_of(person.first.key):
            if word in found:
                found[word].append(person)
            else:
                found[word] = [person]
    return found


@lru_cache(maxsize=1 << 13)
def _words_of(key: tuple[str, ...]) -> tuple[str, ...]:
    """The words of a folded name that are no initials, without Arabic articles, each once."""
    return tuple(dict.fromkeys(_bare(word) for word in key if len(word) > 1))


def _partial(persons: Sequence[Person], by_word: dict[str, list[Person]]) -> Iterator[tuple[Person, Person]]:
    """Names of two words and more that are part of a longer one, with that: "Jong Un", "Suu Kyi", "Peña Nieto"."""
    for person in persons:
        first = person.first.key
        others = by_word.get(_bare(first[0]), ())
        if len(others) < 2 and len(first[0]) > 1:
            continue
        key = tuple(map(_bare, first))
        for other in others[:20]:
            longer = other.first.key
            if len(longer) > len(key) and _holds(tuple(map(_bare, longer)), key):
                yield person, other
                break


def _holds(longer: tuple[str, ...], key: tuple[str, ...]) -> bool:
    return any(longer[index : index + len(key)] == key for index in range(len(longer) - len(key) + 1))
