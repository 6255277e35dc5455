"""names/known-name-misspelled: a head of state or government whose name is a letter or two off."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from copylint.analysis.article import Article
from copylint.analysis.people import Mention, Person
from copylint.analysis.people.leaders import in_office, is_famous
from copylint.analysis.people.mentions import is_introduced
from copylint.analysis.people.near import is_doubling
from copylint.analysis.people.places import countries_in
from copylint.analysis.people.spelling import plain
from copylint.analysis.people.tables import Leader, is_given, is_surname, leaders_with
from copylint.analysis.people.titles import Title
from copylint.analysis.spans import Span
from copylint.checks.names.leader_slips import Slip, leaders_nearly_called, slips_in_country, slips_of
from copylint.findings import Change, Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_LONGEST = 6  # words
_SHORT = 4  # letters of a word that only an office and its country make certain
_HEADS = frozenset(["president", "premier"])
# What the holder of any office may be called, and offices under another, which the table has not.
_LEADING = frozenset(["leader", "chief", "head"])
_LESSER = frozenset(["vice", "deputy"])
_INTRODUCING = ("office", "rank", "role")
# There people of like names are many, and in their copy the countries go without saying.
_ENGLISH_SPEAKING = frozenset(["Britain", "United States", "Canada", "Australia", "New Zealand", "Ireland"])


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Names that are nearly a known leader's, where the leader is not named in the article as well."""
    yield from _full_names(article)
    yield from _short_names(article)


def _full_names(article: Article) -> Iterator[Match]:
    """Full names with one word off: Vladmir Putin, Tony Blaire."""
    persons = article.people.persons
    named: set[str] = set()
    for person in persons:
        slips = _slips(person)
        if not slips or not _is_unknown(person, article.text):
            continue
        named = named or {one.known.full for one in persons if one.known}
        meant = [slip for slip in slips if slip.leader.full not in named and _is_meant(slip, person, article)]
        if meant and len({slip.leader.country for slip in meant}) == 1:
            nearest = min(meant, key=lambda slip: len(slip.places))
            for mention in person.mentions:
                yield from _matches(mention, person, nearest)


def _slips(person: Person) -> Sequence[Slip]:
    """The leaders for whom a person's name may be meant; with an office and its country both words may be off."""
    if len(person.identity) > _LONGEST or not person.is_likely or person.known:
        return ()
    found = slips_of(person.identity)
    if found or len(person.identity) > 2 or not person.titles:
        return found
    countries = (title.country.name for title in person.titles if title.country and title.group in _HEADS)
    return next((slips_in_country(person.identity, country) for country in countries), ())


def _is_unknown(person: Person, text: str) -> bool:
    """Whether someone may be a person whom neither the house knows nor the copy introduces."""
    if person.house:
        return False
    return bool(person.titles) or not is_introduced(text, person.first)


def _is_meant(slip: Slip, person: Person, article: Article) -> bool:
    """Whether the person's titles are the leader's, or the name is famous and the slip no name of anyone."""
    offices = [title for title in person.titles if title.kind in _INTRODUCING]
    held = [title for title in offices if _is_office_of(slip.leader, title, _day(article))]
    if any(title.country for title in held):
        return True
    is_short = any(len(word) <= _SHORT for word in slip.right)
    if held:
        written = person.identity[slip.places[0]]
        is_head = is_famous(slip.leader) and any(title.group in _HEADS for title in held)
        return slip.is_plain and (
            not is_short or (is_head and not is_given(written) and not is_surname(written))
        )
    return not offices and slip.is_plain and not is_short and _is_famous_slip(slip, person, article)


def _is_famous_slip(slip: Slip, person: Person, article: Article) -> bool:
    """Whether a name without an office can be nobody's but a famous leader's.

    A surname that ends in another letter may be somebody else's, and so may short and English names: the article has
    to name the leader's country.
    """
    written = person.identity[slip.places[0]]
    if not is_famous(slip.leader) or is_given(written) or is_surname(written):
        return False
    return not _may_be_other(slip, person) or _names_country(article, slip.leader, Span(0, len(article.text)))


def _may_be_other(slip: Slip, person: Person) -> bool:
    """Whether somebody else may well have a name that is nearly a leader's."""
    place, right = slip.places[0], plain(slip.right[0])
    is_surname_off = place == len(person.identity) - 1
    if is_surname_off and len(right) <= _SHORT + 1 and not is_doubling(right, person.identity[place]):
        return True  # Gustavo Petro, Gustavo Pietro
    if slip.leader.country in _ENGLISH_SPEAKING and (
        is_surname_off or is_surname(person.identity[-1], "common")
    ):
        return True
    return _is_other_ending(person.identity[-1], slip)


def _is_other_ending(written: str, slip: Slip) -> bool:
    """Whether two surnames differ in their ends only: Albanese, Albanesi."""
    right = plain(slip.leader.full.split()[-1])
    return (written != right and written[:-1] in (right, right[:-1])) or written == right[:-1]


def _names_country(article: Article, known: Leader, span: Span) -> bool:
    return not countries_in(article.text, span).isdisjoint(known.countries)


def _day(article: Article) -> date | None:
    return article.date.date if article.date else None


def _is_office_of(known: Leader, title: Title, day: date | None) -> bool:
    if title.country and title.country.name not in known.countries:
        return False
    if title.group in _LEADING or (title.country and not _LESSER.isdisjoint(title.words)):
        return True
    if "vice" in title.words:
        return known.office_is("vice president")
    return in_office(known, title.group, None if title.former else day)


def _matches(mention: Mention, person: Person, slip: Slip) -> Iterator[Match]:
    """The words that are off."""
    off = {person.identity[place]: word for place, word in zip(slip.places, slip.right, strict=True)}
    start = mention.start
    for word, key in zip(mention.words, mention.key, strict=True):
        if key in off:
            yield _match(mention, start, word, off[key], slip.leader)
        start += len(word) + 1


def _match(mention: Mention, start: int, written: str, right: str, known: Leader) -> Match:
    content = right.upper() if written.isupper() else right
    message = f"“{mention.name}”: the name is spelled “{known.full}” ({', '.join(known.countries)})"
    return Match(
        start, start + len(written), message, (Change(start, start + len(written), content),), safe=False
    )


def _short_names(article: Article) -> Iterator[Match]:
    """Surnames with one letter off behind an office and its country: French President Macorn."""
    people = article.people
    for mention in people.shorts:
        title = mention.title
        if (
            title is None
            or title.kind != "office"
            or len(mention.key) != 1
            or title.plural
            or not title.country
        ):
            continue
        word = mention.key[0]
        if people.with_word(word) or leaders_with(word) or (len(word) <= _SHORT and is_surname(word)):
            continue
        for known in leaders_nearly_called(word):
            if _is_office_of(known, title, _day(article)):
                yield _match(mention, mention.start, mention.words[0], _short_form(known), known)
                break


def _short_form(known: Leader) -> str:
    """The usual short form of one word."""
    return next(form for form in known.short if " " not in form)
