"""names/title-varies: one person under two offices."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.people import Mention, People, Person
from copylint.analysis.people.spelling import plain
from copylint.analysis.people.tables import words as listed
from copylint.findings import Match, Note
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

# Offices that nobody has two of at a time.
_EXCLUSIVE = listed("exclusive")
_LESSER = frozenset(["vice", "deputy", "assistant", "under", "acting"])


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """The first mention of a person under another office than before."""
    people = article.people
    shorts = _by_person(people)
    for person in people.persons:
        mentions = sorted([*person.mentions, *shorts.get(id(person), ())], key=lambda mention: mention.start)
        titled = [one for one in mentions if _counts(one)]
        other = next((one for one in titled[1:] if not _is_same(titled[0], one)), None)
        if other:
            first = titled[0]
            before = article.text[first.title_start : first.end]
            yield Match(
                other.title_start,
                other.end,
                f"“{article.text[other.title_start : other.end]}” is “{before}” before; check the office",
                related=(Note(first.title_start, first.end, "another office stands here"),),
            )


def _by_person(people: People) -> dict[int, list[Mention]]:
    """The titled short mentions of everyone who alone can be meant."""
    found: dict[int, list[Mention]] = {}
    for mention in people.shorts:
        persons: list[Person] = [one for one in people.with_word(mention.key[-1]) if one.is_likely]
        if len(persons) == 1 and _is_short(mention, persons[0]):
            found.setdefault(id(persons[0]), []).append(mention)
    return found


def _is_short(mention: Mention, person: Person) -> bool:
    right = person.reading.right if person.reading else person.first.words[-1:]
    return plain(mention.name) in map(plain, right)


def _counts(mention: Mention) -> bool:
    title = mention.title
    if title is None or title.former or title.plural or title.group not in _EXCLUSIVE:
        return False
    return not any(
        word.endswith(("-elect", "-designate")) or word in ("elect", "special") for word in title.words
    )


def _is_same(first: Mention, second: Mention) -> bool:
    """Whether two titles go together: one office, or one of them a lesser office beside it."""
    one, other = first.title, second.title
    if one is None or other is None or one.group == other.group:
        return True
    return not one.words.isdisjoint(_LESSER) or not other.words.isdisjoint(_LESSER)
