"""names/known-name-misspelled: a head of state or government whose name is one letter off."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from copylint.analysis.article import Article
from copylint.analysis.people import Mention, Person
from copylint.analysis.people.leaders import in_office, is_famous, near_leaders
from copylint.analysis.people.mentions import is_introduced
from copylint.analysis.people.places import countries_in
from copylint.analysis.people.spelling import plain
from copylint.analysis.people.tables import Leader, is_given, is_surname
from copylint.analysis.people.titles import Title
from copylint.analysis.spans import Span
from copylint.findings import Change, Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Full names one letter from a known leader's, where the leader is not named in the article as well."""
    named = {person.identity for person in article.people.persons}
    day = article.date.date if article.date else None
    for person in article.people.persons:
        if not person.is_likely or person.house or len(person.identity) > 4 or person.known:
            continue
        if not person.titles and is_introduced(article.text, person.first):
            continue
        near = [one for one in near_leaders(person.identity) if tuple(plain(one.full).split()) not in named]
        meant = [one for one in near if _is_meant(one, person, day, article)]
        if meant and len({one.country for one in meant}) == 1:
            for mention in person.mentions:
                yield from _match(mention, meant[0])


def _is_meant(known: Leader, person: Person, day: date | None, article: Article) -> bool:
    """Whether the person's titles are the leader's, or the name is famous and the slip no name of anyone.

    A surname that ends in another letter may be somebody else's: without a title the article has to name the country.
    """
    offices = [title for title in person.titles if title.kind in ("office", "rank", "role")]
    if any(_is_office_of(known, title, day) for title in offices):
        return True
    return (
        not offices
        and is_famous(known)
        and not any(
            is_given(word) or is_surname(word)
            for word in person.identity
            if word not in plain(known.full).split()
        )
        and (
            not _is_other_ending(person.identity[-1], plain(known.full).split()[-1])
            or known.country in countries_in(article.text, Span(0, len(article.text)))
        )
    )


def _is_other_ending(written: str, right: str) -> bool:
    """Whether two surnames differ in their ends only: Albanese, Albanesi."""
    return (written != right and written[:-1] in (right, right[:-1])) or written == right[:-1]


def _is_office_of(known: Leader, title: Title, day: date | None) -> bool:
    if title.country and title.country.name != known.country:
        return False
    return in_office(known, title.group, day) or title.group == "leader"


def _match(mention: Mention, known: Leader) -> Iterator[Match]:
    """The one word that is off."""
    right = {plain(word): word for word in known.full.split()}
    written = set(mention.key)
    missing = [word for key, word in right.items() if key not in written]
    start = mention.start
    for word, key in zip(mention.words, mention.key, strict=True):
        if key not in right and len(key) > 2 and len(missing) == 1:
            content = missing[0].upper() if word.isupper() else missing[0]
            message = f"“{mention.name}”: the name is spelled “{known.full}” ({known.country})"
            yield Match(
                start, start + len(word), message, (Change(start, start + len(word), content),), safe=False
            )
        start += len(word) + 1
