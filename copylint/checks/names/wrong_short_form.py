"""names/wrong-short-form: a title before the part of a name that is no short form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.analysis.people import Mention, People, Person
from copylint.analysis.people.forms import Reading, bare, units
from copylint.analysis.people.house import house_name
from copylint.analysis.people.leaders import meant_leaders
from copylint.analysis.people.places import countries_in
from copylint.analysis.people.spelling import plain
from copylint.analysis.people.tables import is_surname
from copylint.analysis.people.titles import Title, country_at, read_words
from copylint.findings import Change, Match, Note
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

# Here one person's given name is the next one's surname: Abbas Araghchi, Mahmoud Abbas.
_GIVEN_AS_SURNAMES = frozenset(["arabic", "persian", "indian", "african", "nigerian", "malay", "ethiopian"])
# A capital right behind: the name was cut short at the end of a long run.
_GOES_ON = re.compile(r"[ \u00a0](?!I\b)[^\W\d_a-z]")
_KINDS = frozenset(["office", "rank", "role", "courtesy"])
_OFFICES = frozenset(["office", "rank"])
# A surname that the article uses this often is the short form, whatever the name's culture.
_MAJORITY = 2
# In these cultures siblings and namesakes are told apart by more than the given name.
_FAMILY_FIRST = frozenset(["chinese", "taiwan", "hongkong", "korean"])


class _Meant(NamedTuple):
    """Who is meant by a wrong short form; certain: the article's own full name and the name's culture say so."""

    name: str
    right: str
    first: Mention | None
    certain: bool


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """The titled mentions whose name is no short form of the one person whom they can mean."""
    people = article.people
    yield from _house_forms(article)
    patronymics = options.get("patronymics", "report") == "report"
    for mention in people.shorts:
        if mention.title and mention.title.kind in _KINDS and not _GOES_ON.match(article.text, mention.end):
            meant = _meant(mention, article) or _of_house(mention, article) or _known(mention, article)
            if meant and (patronymics or not mention.key[-1].endswith(("son", "dottir"))):
                yield _match(article, mention, meant)


def _house_forms(article: Article) -> Iterator[Match]:
    """The forms that the house's list of people calls wrong, wherever they stand."""
    for row in article.house.names:
        name = house_name(row)
        for form in name.wrong:
            pattern = rf"(?<![^\W_]){re.escape(form)}(?![^\W_])"
            for match in re.finditer(pattern, article.text):
                right = name.short or name.full
                message = f"“{form}”: the house writes “{right}” for {name.full}"
                yield Match.replacing(match.start(), match.end(), right, message)


def _meant(mention: Mention, article: Article) -> _Meant | None:
    """The one person of the article whose name the mention is a wrong part of."""
    people = article.people
    named = [person for person in people.with_word(mention.key[0]) if _is_part(mention, person)]
    if not named or any(person.is_styled for person in named):
        return None
    if len(named) == 1 and named[0].reading is None:
        return _by_majority(mention, named[0], people)
    if any(not _is_wrong(mention, person.reading) for person in named):
        return None
    title = _with_country_behind(mention, article)
    meant = [
        person
        for person in named
        if title and _holds(person, title) and not _is_other_surname(mention, person)
    ]
    if not meant and len(named) == 1 and not named[0].titles and _is_only_hers(mention, named[0], people):
        meant = named
    if not meant:
        return None
    person, read = meant[0], meant[0].reading
    if read is None or any(other.reading and other.reading.right[0] != read.right[0] for other in meant):
        return None
    if read.culture not in _FAMILY_FIRST and _is_shared(read.right[0], person, people):
        return None
    return _Meant(person.name, read.right[0], person.first, True)


def _with_country_behind(mention: Mention, article: Article) -> Title | None:
    """The title before a name, with the country that stands behind: "Vice Minister Kim of South Korea"."""
    title = mention.title
    if title is None or title.country or not article.text.startswith(" of ", mention.end):
        return title
    words = read_words(article.text[mention.end + 4 : mention.end + 44])
    country = country_at(words, 1 if words[0].key == "the" else 0)
    return title._replace(country=country[0]) if country else title


def _is_other_surname(mention: Mention, person: Person) -> bool:
    """Whether a middle word of a name is a Korean or Chinese surname as well, which somebody else may have."""
    (word, *more) = mention.key
    return not more and word in person.first.key[1:-1] and is_surname(word, "korean")


def _is_only_hers(mention: Mention, person: Person, people: People) -> bool:
    """Whether a part of the name of a person without a title can be nobody else's name."""
    read = person.reading
    if read is None or read.culture in _GIVEN_AS_SURNAMES:
        return False
    if any(is_surname(word) for word in mention.key) and not person.is_known:
        return False
    right = read.right[0]
    return people.uses(mention.name) <= people.uses(right) + len(person.mentions) + 1


def _holds(person: Person, title: Title) -> bool:
    """Whether a title can be a person's; one in the plural only where the person has one in the singular."""
    return person.holds(title) and (not title.plural or any(not own.plural for own in person.titles))


def _is_shared(right: str, person: Person, people: People) -> bool:
    """Whether someone else of the article has the same short form: spouses, siblings."""
    word = plain(right).split()[-1]
    return any(
        other is not person
        and other.first.key[-1] == person.first.key[-1]
        and other.first.key[0] != person.first.key[0]
        for other in people.with_word(word)
    )


def _by_majority(mention: Mention, person: Person, people: People) -> _Meant | None:
    """A person of unknown culture whom the article calls by the last name again and again, and once by another."""
    words = person.first.words
    if mention.title is None or not person.holds(mention.title) or person.first.key[-1] in mention.key:
        return None
    if people.uses(words[-1]) < _MAJORITY or people.uses(mention.name) > 1:
        return None
    return _Meant(person.name, words[-1], person.first, False)


def _of_house(mention: Mention, article: Article) -> _Meant | None:
    """The one person of the house's list whose name the mention is a wrong part of, where nobody else has it."""
    if not article.house.names or article.people.with_word(mention.key[0]):
        return None
    names = [name for name in map(house_name, article.house.names) if set(mention.key) <= set(name.key)]
    wrong = [(name, read) for name in names if (read := name.reading()) and _is_wrong(mention, read)]
    if len(names) != 1 or not wrong:
        return None
    name, read = wrong[0]
    return _Meant(name.full, read.right[0], None, False)


def _known(mention: Mention, article: Article) -> _Meant | None:
    """The known leader whose name the mention is a wrong part of, where nobody in the article has such a name."""
    title = mention.title
    if title is None or title.kind not in _OFFICES or article.people.with_word(mention.key[0]):
        return None
    if title.country:
        countries = frozenset([title.country.name])
    else:
        sentence = article.sentence_at(mention.start)
        countries = countries_in(article.text, sentence) if sentence else frozenset()
    day = article.date.date if article.date else None
    found = meant_leaders(mention, countries, day)
    rights = {read.right[0] for _, read in found}
    if len(rights) != 1 or not all(_is_wrong(mention, read) for _, read in found):
        return None
    return _Meant(found[0][0].full, rights.pop(), None, False)


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


def _match(article: Article, mention: Mention, meant: _Meant) -> Match:
    written = article.text[mention.title_start : mention.end]
    capitals = mention.name.isupper() and len(mention.name) > 2
    related: tuple[Note, ...] = ()
    if meant.first:
        related = (Note(meant.first.start, meant.first.end, "the full name stands here"),)
    return Match(
        mention.title_start,
        mention.end,
        f"“{written}”: {meant.name}'s short form is “{meant.right}”",
        (Change(mention.start, mention.end, meant.right.upper() if capitals else meant.right),),
        related,
        safe=meant.certain and not article.is_quoted(mention.start, mention.end),
    )
