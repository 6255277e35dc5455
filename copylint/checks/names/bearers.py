"""Who is meant by a title before a part of a name that is no short form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.analysis.people import Mention, People, Person
from copylint.analysis.people.forms import Reading, bare, units
from copylint.analysis.people.house import house_name
from copylint.analysis.people.leaders import in_office, meant_leaders
from copylint.analysis.people.near import is_romanisation
from copylint.analysis.people.places import countries_in
from copylint.analysis.people.shapes import is_hyphenated_pair, is_pinyin
from copylint.analysis.people.spelling import plain
from copylint.analysis.people.tables import is_given, is_surname
from copylint.analysis.people.titles import Title, with_country_behind
from copylint.analysis.spans import Span

# A surname that the article uses this often is the short form, whatever the name's culture.
_MAJORITY = 2
# A given name of these cultures is nobody's surname; siblings are told apart by more than the given name.
_FAMILY_FIRST = frozenset(["chinese", "taiwan", "hongkong", "korean"])
# Here one person's given name is the next one's surname: Abbas Araghchi, Mahmoud Abbas.
_GIVEN_AS_SURNAMES = frozenset(["arabic", "persian", "indian", "african", "nigerian", "malay", "ethiopian"])
_FORMAL = _FAMILY_FIRST | {"japanese", "vietnamese", "burmese", "khmer"}
_NEAR = 300  # code points to either side in which a sentence may name the country of an office
_SHORTEST_PAIR = 5  # letters of two syllables of pinyin


class Bearer(NamedTuple):
    """Who is meant: the full name, the right short form, where the article has the full name first.

    certain: the article's own full name and the name's culture say so.
    """

    name: str
    right: str
    first: Mention | None
    certain: bool


class Bearers:
    """Finds who is meant in one article."""

    def __init__(self, article: Article) -> None:
        self._article = article
        self._people = article.people
        self._named: dict[tuple[str, ...], list[Person]] = {}

    def of(self, mention: Mention) -> Bearer | None:
        """The one person whose name a mention is a wrong part of: of the article, the house's list, the table."""
        if self._people.with_word(mention.key[0]):
            named = self._named.get(mention.words)
            if named is None:
                named = self._named[mention.words] = _wrongly_named(mention, self._people)
            return _in_article(mention, named, self._article) if named else None
        return _in_house(mention, self._article) or _in_table(mention, self._article)


def _wrongly_named(mention: Mention, people: People) -> list[Person]:
    """The persons of whose names a mention is a part; none where it may be a short form of one of them."""
    named = [person for person in people.with_word(mention.key[0]) if _is_part(mention, person)]
    if any(person.is_styled for person in named):
        return []
    if len(named) == 1 and named[0].reading is None:
        return named
    return named if all(_is_wrong(mention, person.reading) for person in named) else []


def _in_article(mention: Mention, named: Sequence[Person], article: Article) -> Bearer | None:
    people = article.people
    if named[0].reading is None:
        return _by_majority(mention, named[0], people)
    title = mention.title and with_country_behind(mention.title, article.text, mention.end)
    meant = [person for person in named if _is_held(mention, title, person, people, alone=len(named) == 1)]
    rights = {person.reading.right[0] for person in meant if person.reading}
    if len(rights) != 1 or (_may_share(meant[0]) and _is_shared(meant[0], people)):
        return None
    return Bearer(meant[0].name, rights.pop(), meant[0].first, True)


def _is_held(mention: Mention, title: Title | None, person: Person, people: People, *, alone: bool) -> bool:
    """Whether a person can be meant by a title before a part of the name; alone: nobody else has that part."""
    read = person.reading
    if title is None or read is None or (title.kind == "honorific" and read.culture not in _FORMAL):
        return False
    if _is_other_surname(mention, person) or _is_surname_of_another(mention, title, read):
        return False
    if _is_stage_name(mention, read, people):
        return False
    if _agrees(person, title):
        return True
    if not alone or not _same_country(person, title):
        return False
    if read.culture in _FAMILY_FIRST and _is_given_pair(mention):
        return True
    return not person.titles and _is_only_theirs(mention, person, people)


def _agrees(person: Person, title: Title) -> bool:
    """Whether a title is one of a person's; one in the plural only where the person has one in the singular."""
    known = person.known
    if known and in_office(known, title.group, None) and not title.plural:
        return title.country is None or title.country.name in known.countries
    if title.kind == "honorific":
        return True
    return person.holds(title) and (not title.plural or any(not own.plural for own in person.titles))


def _same_country(person: Person, title: Title) -> bool:
    """Whether no title of the person contradicts a title's country."""
    countries = {own.country.name for own in person.titles if own.country}
    return title.country is None or not countries or title.country.name in countries


def _is_given_pair(mention: Mention) -> bool:
    """Whether a part of a name is two syllables that are nobody's surname: Jae-in, Jinping."""
    (word, *more) = mention.words
    if more:
        return True
    return is_hyphenated_pair(word) or (
        is_pinyin(word)
        and len(word) >= _SHORTEST_PAIR
        and not is_surname(plain(word))
        and not is_given(plain(word), "western")
    )


def _is_only_theirs(mention: Mention, person: Person, people: People) -> bool:
    """Whether a part of the name of a person without a title can be nobody else's name."""
    read = person.reading
    if read is None or (read.culture in _GIVEN_AS_SURNAMES and not person.known):
        return False
    if any(is_surname(word) for word in mention.key) and not person.known:
        return False
    return people.uses(mention.name) <= people.uses(read.right[0]) + len(person.mentions) + 1


def _is_surname_of_another(mention: Mention, title: Title, read: Reading) -> bool:
    """Whether a courtesy title stands before a given name that is a surname too: Mr. Howard, beside Howard Flight."""
    own = (
        ("western",)
        if read.culture == "western"
        else tuple(_FAMILY_FIRST)
        if read.culture in _FAMILY_FIRST
        else ()
    )
    return title.kind == "courtesy" and bool(own) and is_surname(mention.key[0], *own)


def _is_stage_name(mention: Mention, read: Reading, people: People) -> bool:
    """Whether the article calls someone by a given name again and again and never by the surname: Judge Judy."""
    return read.culture == "western" and people.uses(mention.name) > 1 and not people.uses(read.right[0])


def _is_other_surname(mention: Mention, person: Person) -> bool:
    """Whether a middle word of a name is a Korean surname as well, which somebody else may have."""
    (word, *more) = mention.key
    return not more and word in person.first.key[1:-1] and is_surname(word, "korean")


def _may_share(person: Person) -> bool:
    return person.reading is not None and person.reading.culture not in _FAMILY_FIRST


def _is_shared(person: Person, people: People) -> bool:
    """Whether someone else of the article has the same short form: spouses, siblings."""
    right = person.reading.right[0] if person.reading else person.name
    key = person.first.key
    return any(
        other is not person and other.first.key[-1] == key[-1] and other.first.key[0] != key[0]
        for other in people.with_word(plain(right).split()[-1])
    )


def _by_majority(mention: Mention, person: Person, people: People) -> Bearer | None:
    """A person of unknown culture whom the article calls by the last name again and again, and once by another."""
    words = person.first.words
    if mention.title is None or not person.holds(mention.title) or person.first.key[-1] in mention.key:
        return None
    if people.uses(words[-1]) < _MAJORITY or people.uses(mention.name) > 1:
        return None
    return Bearer(person.name, words[-1], person.first, False)


def _in_house(mention: Mention, article: Article) -> Bearer | None:
    """A person of the house's list."""
    names = [name for name in map(house_name, article.house.names) if set(mention.key) <= set(name.key)]
    wrong = [(name, read) for name in names if (read := name.reading()) and _is_wrong(mention, read)]
    if len(names) != 1 or not wrong:
        return None
    name, read = wrong[0]
    return Bearer(name.full, read.right[0], None, False)


def _in_table(mention: Mention, article: Article) -> Bearer | None:
    """A known leader whose office and country the article gives with the mention."""
    title = mention.title
    if title is None or title.kind not in ("office", "rank"):
        return None
    found = meant_leaders(mention, article.date.date if article.date else None)
    if not any(_is_wrong(mention, read) for _, read in found):
        return None
    countries = frozenset(_countries(title, mention, article))
    found = [(known, read) for known, read in found if not countries.isdisjoint(known.countries)]
    found = [(known, read) for known, read in found if title.group in known.offices] or found
    right = _common_form([read.right for _, read in found])
    if not right or not all(_is_wrong(mention, read) for _, read in found):
        return None
    return Bearer(found[0][0].full, right, None, False)


def _common_form(rights: Sequence[Sequence[str]]) -> str | None:
    """The short form that rows of the table share, which may be one leader in two spellings."""
    if not rights:
        return None
    shared = [form for form in rights[0] if all(form in others for others in rights)]
    usual = rights[0][0]
    if shared or all(is_romanisation(plain(usual), plain(others[0])) for others in rights[1:]):
        return (shared or [usual])[0]
    return None


def _countries(title: Title, mention: Mention, article: Article) -> Iterator[str]:
    """The country of a title, else those that its sentence names."""
    sentence = article.sentence_at(mention.start)
    if title.country:
        yield title.country.name
    elif sentence:
        near = Span(max(sentence.start, mention.start - _NEAR), min(sentence.end, mention.end + _NEAR))
        yield from countries_in(article.text, near)


def _is_part(mention: Mention, person: Person) -> bool:
    words = {part for word in person.first.key for part in (word, bare(word))}
    return all(bare(word) in words or word in words for word in mention.key)


def _is_wrong(mention: Mention, reading: Reading | None) -> bool:
    """Whether no word of a mention is, or may be, a short form."""
    name = plain(mention.name)
    if reading is None or name in {plain(form) for form in reading.right}:
        return False
    names = units(mention.words)
    return bool(names) and (name in reading.wrong or all(_part_is_wrong(part, reading) for part in names))


def _part_is_wrong(name: str, reading: Reading) -> bool:
    return plain(name) in reading.wrong or bare(name) in reading.wrong
