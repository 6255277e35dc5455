"""names/office-mismatch: the office of another country or of another person before a name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.analysis.people import Mention, People, Person
from copylint.analysis.people.leaders import in_office, is_famous
from copylint.analysis.people.spelling import plain
from copylint.analysis.people.tables import Leader, is_surname, leaders_with
from copylint.analysis.people.tables import words as listed
from copylint.analysis.people.titles import Title, country_at, read_words, with_country_behind
from copylint.findings import Match, Note
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

# Offices that one person holds in a country, and for life or years in no other.
_GROUPS = frozenset(["president", "premier"])
_OWN_WORDS = listed("own-words")
_WORDS_BEFORE = 4
# What ends an apposition that is no item of a list: "Macron, the German chancellor, and Starmer".
_ENDS = Pattern(r"[.;)–—]|,(?! (?:and|or) )| [–—]")
# "He told President Xi of Russia's offer".
_TELLING = Pattern(r"\b(?:tell|told|inform|warn|accus|remind|convinc|assur|notif|suspect)")
_MOST = 50  # mentions of a person that are compared with a later one


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Mentions whose office and country are not the person's, by the article's own words or the dated table."""
    people = article.people
    for person in people.persons:
        for mention in person.mentions:
            title = mention.title
            if title and _is_checked(title) and not article.is_quoted(mention.start, mention.end):
                if not _TELLING.search(article.text, max(0, mention.title_start - 30), mention.title_start):
                    title = with_country_behind(title, article.text, mention.end)
                known = person.known
                yield from (
                    _by_table(article, mention, title, known)
                    if known
                    else _by_words(article, mention, title, person)
                )
        for mention, title, end in person.behind:
            if title.country and _is_checked(title) and not article.is_quoted(mention.start, end):
                yield from _behind(article, person, mention, title, end)
    for mention in people.shorts:
        title = mention.title
        if title and _is_checked(title) and not article.is_quoted(mention.start, mention.end):
            yield from _short(article, people, mention, title)


def _behind(article: Article, person: Person, mention: Mention, title: Title, end: int) -> Iterator[Match]:
    """A known leader with the same office of another country behind the name: Macron, the German president."""
    known = person.known
    if not known or not title.country or not is_famous(known) or not _ENDS.match(article.text, end):
        return
    if title.group in known.offices and title.country.name != known.country:
        written = article.text[mention.start : end]
        what = f"{known.full} holds office in {known.country}, not {title.country.name}"
        yield Match(mention.start, end, f"“{written}”: {what}; check the office")


def _day(article: Article) -> date | None:
    return article.date.date if article.date else None


def _is_checked(title: Title) -> bool:
    """Whether a title is an office as such: not former, vice or of a part of the state."""
    return title.group in _GROUPS and not title.former and not title.plural and title.words <= _OWN_WORDS


def _by_table(article: Article, mention: Mention, title: Title, known: Leader) -> Iterator[Match]:
    """What the table says of a known leader."""
    if title.country and title.country.name != known.country:
        if known.country and not known.office_is("ambassador"):
            yield _match(
                article, mention, f"{known.full} holds office in {known.country}, not {title.country.name}"
            )
    elif _is_other_office(known, title, _day(article)):
        yield _match(article, mention, f"{known.full} is {_OFFICE[known.offices[0]]} of {known.country}")


def _is_other_office(known: Leader, title: Title, day: date | None) -> bool:
    """Whether a well-known leader holds another of the offices that nobody has two of."""
    if not is_famous(known) or not set(known.offices) <= _GROUPS or title.group in known.offices:
        return False
    return in_office(known, known.offices[0], day)


_OFFICE = {"president": "president", "premier": "head of government"}


def _by_words(article: Article, mention: Mention, title: Title, person: Person) -> Iterator[Match]:
    """What the article says elsewhere of a person whom the table does not know."""
    before = [(other, other.title) for other in person.titled[:_MOST] if other.title]
    before += [(other, behind) for other, behind, _ in person.behind]
    for other, held in before:
        if other.start < mention.start and held.country and _contradicts(title, held):
            what = f"the article gives the office to {held.country.name} before"
            yield _match(article, mention, what, other)
            return


def _contradicts(title: Title, other: Title) -> bool:
    """Whether two titles are one office of two countries."""
    if title.country is None or other.country is None or other.former or other.group != title.group:
        return False
    return title.country.name != other.country.name


def _short(article: Article, people: People, mention: Mention, title: Title) -> Iterator[Match]:
    """A short form with an office and a country: Russian President Xi."""
    if title.country is None:
        return
    persons = people.with_word(mention.key[-1])
    if persons:
        same = [
            one for one in persons if one.reading and plain(mention.name) in map(plain, one.reading.right)
        ]
        if len(persons) == 1 and same and not same[0].known:
            yield from _by_words(article, mention, title, same[0])
        if len(persons) > 1 or not same or not same[0].known:
            return
    found = [
        known
        for known in leaders_with(mention.key[-1])
        if plain(mention.name) in map(plain, known.short) and not known.office_is("ambassador")
    ]
    if not found or any(known.country == title.country.name for known in found):
        return
    day = _day(article)
    famous = [known for known in found if is_famous(known) and in_office(known, title.group, day)]
    if len({known.country for known in famous}) == 1 and not _is_common(mention.key[-1], famous[0]):
        yield _match(
            article,
            mention,
            f"{famous[0].full} holds office in {famous[0].country}, not {title.country.name}",
        )


def _is_common(word: str, known: Leader) -> bool:
    """Whether a short form is a surname that many have."""
    if known.country == "China":
        return is_surname(word, "western", "korean", "vietnamese", "spanish")
    return len(word) < 5 or len({one.full.split()[-1] + one.country for one in leaders_with(word)}) > 2


def _match(article: Article, mention: Mention, what: str, other: Mention | None = None) -> Match:
    start = _with_country(article.text, mention)
    written = article.text[start : mention.end]
    related = (Note(other.title_start, other.end, "the other country stands here"),) if other else ()
    return Match(start, mention.end, f"“{written}”: {what}; check the office", related=related)


def _with_country(text: str, mention: Mention) -> int:
    """Where the title with the country before it starts."""
    start = mention.title_start
    begin = max(0, start - 60)
    begin = max(begin, text.rfind("\n", begin, start) + 1)
    words = read_words(text[begin:start].rstrip(" "), begin)[-_WORDS_BEFORE:] if start > begin else []
    for index in range(len(words)):
        found = country_at(words, index)
        if found and found[1] == len(words):
            return words[index].start
    return start
