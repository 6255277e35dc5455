"""names/known-name-misspelled: a head of state or government whose name is one letter off."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from copylint.analysis.article import Article
from copylint.analysis.people import Mention, Person
from copylint.analysis.people.leaders import folded_name, in_office, is_famous, near_leaders
from copylint.analysis.people.mentions import is_introduced
from copylint.analysis.people.places import countries_in
from copylint.analysis.people.spelling import plain
from copylint.analysis.people.tables import Leader, is_given, is_surname
from copylint.analysis.people.titles import Title
from copylint.analysis.spans import Span
from copylint.findings import Change, Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_LONGEST = 6  # words
_SHORT = 4  # letters of a word that only an office and its country make certain


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Full names one letter from a known leader's, where the leader is not named in the article as well."""
    persons = article.people.persons
    for person in persons:
        near = near_leaders(person.identity) if len(person.identity) <= _LONGEST else ()
        if not near or not _is_unknown(person, article.text):
            continue
        named = {one.identity for one in persons}
        day = article.date.date if article.date else None
        meant = [
            one for one in near if folded_name(one) not in named and _is_meant(one, person, day, article)
        ]
        if meant and len({one.country for one in meant}) == 1:
            for mention in person.mentions:
                yield from _match(mention, meant[0])


def _is_unknown(person: Person, text: str) -> bool:
    """Whether someone may be a person whom neither the tables nor the house know, nor the copy introduces."""
    if not person.is_likely or person.house or person.known:
        return False
    return bool(person.titles) or not is_introduced(text, person.first)


def _is_meant(known: Leader, person: Person, day: date | None, article: Article) -> bool:
    """Whether the person's titles are the leader's, or the name is famous and the slip no name of anyone.

    A surname that ends in another letter may be somebody else's: without a title the article has to name the country.
    """
    is_short = any(len(word) <= _SHORT for word in set(folded_name(known)) - set(person.identity))
    offices = [title for title in person.titles if title.kind in ("office", "rank", "role")]
    if any(_is_office_of(known, title, day) and (title.country or not is_short) for title in offices):
        return True
    return (
        not offices
        and not is_short
        and is_famous(known)
        and not any(
            is_given(word) or is_surname(word) for word in person.identity if word not in folded_name(known)
        )
        and (
            not _is_other_ending(person.identity[-1], folded_name(known)[-1])
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
