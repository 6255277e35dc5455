"""names/spelling-varies: one person spelled in two ways."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.analysis.people import Mention, People, Person
from copylint.analysis.people.mentions import is_introduced
from copylint.analysis.people.near import NearIndex, is_doubling, is_one_edit, is_romanisation
from copylint.analysis.people.spelling import plain
from copylint.analysis.people.tables import countries, is_given, is_surname
from copylint.analysis.people.titles import Title
from copylint.findings import Change, Match, Note
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_INTRODUCING = ("office", "rank", "role")
_SHORTEST_TITLED = 4  # letters of a word that is compared
_SHORTEST_BARE = 6
_LONG = 7
_NEARBY = 600  # code points from a full name on in which its bearer is meant
_SAYING = Pattern(r" (?:said|says|told|added|had|has|was|is|will|would|[a-z]+(?:ed|es)) ")
_SCOTTISH = Pattern(r"^(?:Mc|Mac)(?=[A-Z])")
_NO_ENDINGS = frozenset("bcdfghkpt")  # letters that make no adjective, plural or feminine of a name
_MOST = 30  # persons who share a word and are compared
_DEFINING = (
    " is a ",
    " is an ",
    " is the ",
    " was a ",
    " was an ",
    ", a ",
    ", an ",
    ", the ",
)  # of something new
_OF_PLACES = frozenset(["the", "The", "a", "an", "in", "In", "at", "At", "near", "from", "into"])


class _Use(NamedTuple):
    """A spelling at a place."""

    word: str
    start: int
    end: int


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """The rarer of two spellings of one person's name; of two that are as frequent the later one."""
    people = article.people
    yield from _full_names(article, people)
    yield from _titled(article, people)
    yield from _labels(article, people)
    yield from _bare(article, people)


def _full_names(article: Article, people: People) -> Iterator[Match]:
    """Two full names that differ in one word: Laura Seligman, Lara Seligman."""
    for persons in people.by_word.values():
        for person, other in combinations(persons[:_MOST], 2) if len(persons) > 1 else ():
            place = _differing(person, other)
            if place is not None and _is_one_person(person, other, place, article):
                yield _minority(article, people, person, other, place)


def _differing(person: Person, other: Person) -> int | None:
    """The place of the one word in which two names differ by a slip or a romanisation."""
    first, second = person.identity, other.identity
    if len(first) != len(second):
        return None
    places = [place for place, (a, b) in enumerate(zip(first, second, strict=True)) if a != b]
    if len(places) != 1:
        return None
    a, b = first[places[0]], second[places[0]]
    if min(len(a), len(b)) < _SHORTEST_TITLED or (a[0] != b[0] and not is_romanisation(a, b)):
        return None
    return places[0] if is_one_edit(a, b) or is_romanisation(a, b) else None


def _is_one_person(person: Person, other: Person, place: int, article: Article) -> bool:
    """Whether nothing says that two people of like names are meant."""
    a, b = person.identity[place], other.identity[place]
    if any(_is_coined(one, place) for one in (person, other)):
        return False
    if place == 0 and _are_sexes(a, b):
        return False
    if a in countries() or b in countries() or not (person.is_likely or other.is_likely):
        return False
    if _is_plural(a, b) and not (person.titles and other.titles):
        return False
    offices = [title for title in person.titles if title.kind in _INTRODUCING]
    others = [title for title in other.titles if title.kind in _INTRODUCING]
    if offices and others and not any(title.agrees(more) for title in offices for more in others):
        return False
    if all(is_introduced(article.text, one.first) for one in (person, other)):
        return False
    sentence = article.sentence_at(person.first.start)
    return sentence is None or not sentence.start <= other.first.start < sentence.end


def _is_coined(person: Person, place: int) -> bool:
    """Whether a word has a capital at its end: RoyalE, the name of an account."""
    word = _word_use(person, place).word
    return word[-1].isupper() and not word.isupper()


def _are_sexes(first: str, second: str) -> bool:
    """Whether two given names are a man's and a woman's: Mario, Maria; Daniel, Daniela."""
    longer, shorter = sorted((first, second), key=len, reverse=True)
    if longer != shorter and longer in (shorter + "a", shorter + "e"):
        return is_given(shorter) and is_given(longer)
    ends = {first[-1], second[-1]}
    return first[:-1] == second[:-1] and ends <= {"a", "o", "e"} and is_given(first) and is_given(second)


def _is_plural(first: str, second: str) -> bool:
    return first in (second + "s", second + "es") or second in (first + "s", first + "es")


def _minority(article: Article, people: People, person: Person, other: Person, place: int) -> Match:
    keys = person.identity[place], other.identity[place]
    counts = [len(one.mentions) + _uses(people, key) for one, key in zip((person, other), keys, strict=True)]
    wrong, right = (other, person) if counts[0] >= counts[1] else (person, other)
    if _is_settled(person) != _is_settled(other):
        wrong, right = (other, person) if _is_settled(person) else (person, other)
    return _match(article, _word_use(wrong, place), _word_use(right, place).word, right.first, right.name)


def _word_use(person: Person, place: int) -> _Use:
    """A word of the full name where it stands first."""
    mention = person.first
    index = mention.key.index(person.identity[place])
    start = mention.start + sum(len(word) + 1 for word in mention.words[:index])
    return _Use(mention.words[index], start, start + len(mention.words[index]))


def _is_settled(person: Person) -> bool:
    return person.house is not None or person.known is not None


def _uses(people: People, key: str) -> int:
    return sum(len(people.bare[word]) for word in people.bare_forms.get(key, ()))


def _titled(article: Article, people: People) -> Iterator[Match]:
    """A titled short name that is a slip for someone's: President Alavarado, of Carlos Alvarado."""
    index: NearIndex | None = None
    for mention in people.shorts:
        key, title = mention.key[0], mention.title
        if (
            title is None
            or (title.kind == "courtesy" and (len(key) < _LONG or is_surname(key) or is_given(key)))
            or len(mention.key) != 1
            or len(key) <= _SHORTEST_TITLED
            or not key[-1].isalnum()
            or people.with_word(key)
        ):
            continue
        index = index or _name_index(people, _SHORTEST_TITLED)
        for near in index.near(key):
            person = _agreeing(title, near, people)
            if person and people.uses(mention.name) <= people.uses(_written(person, near)) + len(
                person.mentions
            ):
                yield _match(article, _use(mention), _written(person, near), person.first, person.name)
                break


def _labels(article: Article, people: People) -> Iterator[Match]:
    """Two titled short names of which neither stands in full: Ambassador Khalizad, MS BAITTO."""
    uses: dict[str, list[Mention]] = {}
    for mention in people.shorts:
        key = mention.key[0]
        if len(mention.key) == 1 and len(key) >= _SHORTEST_BARE and mention.title:
            uses.setdefault(key, []).append(mention)
    uses = {key: mentions for key, mentions in uses.items() if not people.with_word(key)}
    if len(uses) < 2:
        return
    index = NearIndex(uses)
    for key, mentions in uses.items():
        for near in index.near(key):
            if (
                len(uses[near]) > len(mentions)
                and not is_surname(key)
                and _are_one(mentions[0], uses[near][0])
            ):
                right = uses[near][0]
                yield from (_match(article, _use(one), right.words[0], right, right.name) for one in mentions)
                break


def _are_one(mention: Mention, other: Mention) -> bool:
    """Whether two titles before like names are one person's; courtesy titles only before speakers' words."""
    first, second = mention.title, other.title
    if (
        first is None
        or second is None
        or first.kind != second.kind
        or _is_plural(mention.key[0], other.key[0])
    ):
        return False
    if first.kind == "courtesy":
        return first.group == second.group and mention.name.isupper() and other.name.isupper()
    return first.agrees(second)


def _use(mention: Mention) -> _Use:
    return _Use(mention.words[0], mention.start, mention.end)


def _name_index(people: People, shortest: int) -> NearIndex:
    """The words of full names, the initials and short ones left out."""
    return NearIndex(word for word in people.by_word if len(word) >= shortest and word[0].isalpha())


def _agreeing(title: Title, near: str, people: People) -> Person | None:
    """The person with a near word in the name whose titles agree with a title."""
    for person in people.with_word(near)[:_MOST]:
        is_untitled = title.kind == "courtesy" and not person.titles and person.is_likely
        if near in person.first.key[-2:] and (is_untitled or person.holds(title)):
            return person
    return None


def _written(person: Person, key: str) -> str:
    """A word of a name as the article writes it."""
    return next(
        (word for word in person.first.words if key in (plain(word), plain(word).partition("-")[2])), key
    )


def _bare(article: Article, people: People) -> Iterator[Match]:
    """A surname without a title that is a slip for the surname of someone: Zawihiri."""
    index = NearIndex(_surnames(people))
    for key, words in people.bare_forms.items() if index else ():
        nears = list(index.near(key)) if len(key) >= _SHORTEST_BARE else []
        for word in words if nears else ():
            yield from _slips(article, people, word, key, nears)


def _slips(article: Article, people: People, word: str, key: str, nears: Sequence[str]) -> Iterator[Match]:
    """The places of a word that is a slip for the first of some near surnames that it can be one for."""
    if not _may_be_slip(word, key, people):
        return
    places = people.bare[word]
    for near in nears:
        person = people.with_word(near)[0]
        right = _written(person, near)
        if is_surname(key) and not _is_for_surname_nearby(article.text, person, places, key, near):
            continue
        more = people.uses(right) + len(person.mentions) - len(places)
        if _is_slip(key, near) and (
            more > 0 or (more == 0 and _is_only_name(article.text, person, word, places[0], near))
        ):
            for start in places:
                yield _match(article, _Use(word, start, start + len(word)), right, person.first, person.name)
            return


def _surnames(people: People) -> Iterator[str]:
    """The last words of full names of people, those that are long enough to be compared."""
    for person in people.persons:
        key = person.first.key[-1]
        if len(key) >= _SHORTEST_BARE and key.isalpha() and _is_person(person) and not person.name.isupper():
            yield key


def _is_person(person: Person) -> bool:
    return bool(person.titles) or (is_given(person.first.key[0]) and person.is_likely)


def _is_only_name(text: str, person: Person, slip: str, start: int, surname: str) -> bool:
    """Whether a surname is long enough to be known by one use, and the slip stands behind the name as a person's."""
    from copylint.analysis.lexicon.spelling import is_known

    before = text[max(0, start - 12) : start].split()
    if is_known(slip.lower()) or text.startswith(_DEFINING, start + len(slip)):
        return False
    return len(surname) >= _LONG and start > person.first.end and not (before and before[-1] in _OF_PLACES)


def _may_be_slip(word: str, key: str, people: People) -> bool:
    end = _SCOTTISH.sub("", word)[1:]
    if not word.isalpha() or end != end.lower() or people.with_word(key) or key in countries():
        return False
    return not is_given(key)


def _is_for_surname_nearby(text: str, person: Person, places: Sequence[int], key: str, near: str) -> bool:
    """Whether a surname stands for one that is nearly the same right behind the full name: Whitaker, Whittaker said."""
    ends = {key[-3:], near[-3:]}
    if len(places) > 1 or not (is_doubling(key, near) or ends == {"son", "sen"}):
        return False
    between = text[person.first.end : places[0]]
    return 0 < len(between) < _NEARBY and _SAYING.match(text, places[0] + len(key)) is not None


def _is_slip(key: str, near: str) -> bool:
    """Whether the difference is more than an ending: "Iranian" is no slip for Irania, nor "Robles" for Roble."""
    longer, shorter = sorted((key, near), key=len, reverse=True)
    if key[:-1] == near[:-1]:
        return {key[-1], near[-1]} == {"i", "y"}  # Murkowski, Murkowsky
    return not longer.startswith(shorter) or longer[-1] in _NO_ENDINGS


def _match(article: Article, use: _Use, right: str, first: Mention, name: str) -> Match:
    content = right.upper() if use.word.isupper() else right
    return Match(
        use.start,
        use.end,
        f"“{use.word}”: the name is spelled “{right}” elsewhere ({name}); make it one spelling",
        (Change(use.start, use.end, content),),
        (Note(first.start, first.end, f"spelled “{right}” here"),),
        safe=False,
    )
