"""names/wrong-short-form: a title before the part of a name that is no short form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.people import Mention, People, Person
from copylint.analysis.people.forms import Reading, bare, units
from copylint.analysis.people.spelling import plain
from copylint.findings import Change, Match, Note
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_KINDS = frozenset(["office", "rank", "role", "courtesy"])


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """The titled mentions whose name is no short form of the one person whom they can mean."""
    people = article.people
    for mention in people.shorts:
        if mention.title and mention.title.kind in _KINDS:
            person = _meant(mention, people)
            if person and person.reading:
                yield _match(article, mention, person, person.reading)


def _meant(mention: Mention, people: People) -> Person | None:
    """The one person whose name the mention is a wrong part of."""
    named = [person for person in people.with_word(mention.key[0]) if _is_part(mention, person)]
    if not named or any(not _is_wrong(mention, person.reading) for person in named):
        return None
    title = mention.title
    meant = [person for person in named if title and person.holds(title)]
    if not meant and len(named) == 1 and not named[0].titles:
        meant = named
    shorts = {person.reading.right[0] for person in meant if person.reading}
    return meant[0] if len(shorts) == 1 else None


def _is_part(mention: Mention, person: Person) -> bool:
    words = {part for word in person.first.key for part in (word, bare(word))}
    return all(bare(word) in words or word in words for word in mention.key)


def _is_wrong(mention: Mention, reading: Reading | None) -> bool:
    """Whether no word of a mention is, or may be, a short form."""
    if reading is None or plain(mention.name) in {plain(form) for form in reading.right}:
        return False
    names = units(mention.words)
    return bool(names) and (
        plain(mention.name) in reading.wrong or all(_part_is_wrong(name, reading) for name in names)
    )


def _part_is_wrong(name: str, reading: Reading) -> bool:
    return plain(name) in reading.wrong or bare(name) in reading.wrong


def _match(article: Article, mention: Mention, person: Person, reading: Reading) -> Match:
    right = reading.right[0]
    written = article.text[mention.title_start : mention.end]
    content = right.upper() if mention.name.isupper() and len(mention.name) > 2 else right
    return Match(
        mention.title_start,
        mention.end,
        f"“{written}”: {person.name}'s short form is “{right}”",
        (Change(mention.start, mention.end, content),),
        (Note(person.first.start, person.first.end, "the full name stands here"),),
        safe=not article.is_quoted(mention.start, mention.end),
    )
