"""The people of an article as a list: their forms, how often, where first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from copylint.analysis.people.grouping import People, Person
from copylint.analysis.people.mentions import Mention
from copylint.analysis.people.spelling import plain


@dataclass
class Entry:
    """A person: the name as it stands first, titles as they stand, forms with their counts, the first offset."""

    name: str
    short: str | None
    culture: str | None
    start: int
    end: int
    titles: list[str] = field(default_factory=list)
    forms: Counter[str] = field(default_factory=Counter)


def read_roll(text: str, people: People) -> list[Entry]:
    """Everyone who is named in full or with a title, by where they stand first."""
    entries = {id(person): _entry(text, person) for person in people.persons if person.is_likely}
    others: dict[str, Entry] = {}
    for mention in people.shorts:
        person = _bearer(people, mention.key)
        if person and id(person) in entries:
            _count(text, entries[id(person)], mention)
        elif mention.title and mention.title.kind not in ("relation",) and not mention.title.plural:
            other = others.setdefault(
                plain(mention.name), Entry(mention.name, None, None, mention.start, mention.end)
            )
            _count(text, other, mention)
    for word, places in people.bare.items():
        person = _bearer(people, (plain(word),))
        if person and id(person) in entries and len(word) > 1:
            entries[id(person)].forms[word] += len(places)
        elif plain(word) in others:
            others[plain(word)].forms[word] += len(places)
    return sorted([*entries.values(), *others.values()], key=lambda entry: entry.start)


def _entry(text: str, person: Person) -> Entry:
    first = person.first
    read = person.reading
    entry = Entry(
        person.name, read.right[0] if read else None, read.culture if read else None, first.start, first.end
    )
    for mention in person.mentions:
        _count(text, entry, mention)
    return entry


def _bearer(people: People, key: Sequence[str]) -> Person | None:
    """The one likely person who has all words of a short name."""
    named = [one for one in people.with_word(key[-1]) if one.is_likely and set(key) <= set(one.first.key)]
    return named[0] if len(named) == 1 else None


def _count(text: str, entry: Entry, mention: Mention) -> None:
    entry.forms[mention.name] += 1
    if mention.title and mention.title_start < mention.start:
        title = " ".join(text[mention.title_start : mention.start].split())
        if title not in entry.titles:
            entry.titles.append(title)


def forms_of(entry: Entry) -> Iterator[tuple[str, int]]:
    """The forms of a person with their counts, the most frequent first, of equal ones in the order of letters."""
    yield from sorted(entry.forms.items(), key=lambda form: (-form[1], form[0]))
