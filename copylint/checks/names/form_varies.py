"""names/form-varies: one name in two forms: Jong-un and Jong Un, Orbán and Orban, Hayashi Yoshimasa and back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence, Set
from functools import lru_cache
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.analysis.people import Mention, People, Person
from copylint.analysis.people.forms import bare
from copylint.analysis.people.spelling import plain
from copylint.analysis.people.tables import is_given
from copylint.findings import Change, Match, Note
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_MARKS = Pattern(r"[\s'’ʼ‘‑–-]")
_FIRST_LETTER = Pattern(
    r"(?<![^\W_])(?!(?<= )(?:[AE]l-|(?:V[ao]n|De[nr]?|D[aiu]|Dos|L[ae]) ))[^\W_]"
)  # not of particles: Bashar Al-Assad
_DIGRAPH = Pattern(r"([aou])e")
_CAPITAL_PARTICLE = Pattern(r" (?:Al-|El-|(?:V[ao]n|De[nr]?|D[aiu]|Dos|L[ae]) )")
_BEFORE_CAPITAL = Pattern(r" [A-Z]")


_SHORTEST = 4  # letters of a word that stands by itself


class _Use(NamedTuple):
    """A name as it stands at a place."""

    form: str
    start: int
    end: int


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """The rarer of two forms of one name; of two that are as frequent the later one."""
    people = article.people
    reported: list[Match] = []
    for uses in (*_name_groups(people), *_word_groups(people)):
        forms: dict[str, list[_Use]] = {}
        for use in sorted(uses, key=lambda use: use.start):
            if not article.is_quoted(use.start, use.end) and not _is_in_headline(use, article.text):
                forms.setdefault(_comparable(use.form), []).append(use)
        if len(forms) > 1:
            new = [one for one in _minority(list(forms.values())) if not _is_within(one, reported)]
            reported += new
            yield from new


def _is_in_headline(use: _Use, text: str) -> bool:
    """Whether a particle of a name may be in capitals because all words are: Bashar Al-Assad Flees."""
    return _CAPITAL_PARTICLE.search(use.form) is not None and _BEFORE_CAPITAL.match(text, use.end) is not None


def _is_within(match: Match, others: Sequence[Match]) -> bool:
    return any(other.start <= match.start and match.end <= other.end for other in others)


def _name_groups(people: People) -> Iterator[list[_Use]]:
    """Uses of full names that are one name but for hyphens, spaces, diacritics, the article's spelling or the order."""
    groups: dict[object, list[Person]] = {}
    for person in people.persons:
        for key in _keys(person.first.words):
            if key in groups:
                groups[key].append(person)
            else:
                groups[key] = [person]
    for persons in groups.values():
        if len({mention.words for person in persons for mention in person.mentions}) > 1:
            uses = _full_uses(persons)
            if _differ({use.form for use in uses}):
                yield uses


@lru_cache(maxsize=1 << 13)
def _keys(words: tuple[str, ...]) -> tuple[object, ...]:
    """What the forms of one full name have in common: its letters, and for two words their letters in any order."""
    joined = tuple(_joined(word) for word in words if plain(word) not in ("al", "el"))
    together = "".join(joined)
    if (
        len(words) != 2
        or all(is_given(plain(word), "western") for word in words)  # Martin Kelly, Kelly Martin
    ):
        return (together,)
    return (frozenset(joined), together)  # together: Chung Mikyung, Chung Mi-kyung


def _full_uses(persons: Sequence[Person]) -> list[_Use]:
    if not any(person.is_likely for person in persons):
        return []
    return [
        _Use(one.name, one.start, one.end)
        for person in persons
        if not person.name.isupper()
        for one in person.mentions
        if _is_plain(one.words)
    ]


def _is_plain(words: Sequence[str]) -> bool:
    """Whether a form has no initials and is not in capitals: those are no forms of their own."""
    return not any("." in word or len(word) == 1 or (len(word) > 2 and word.isupper()) for word in words)


def _word_groups(people: People) -> Iterator[list[_Use]]:
    """Single words that a diacritic tells apart: Orbán said, Orban added; by the names of people."""
    forms = {key: set(words) for key, words in people.bare_forms.items()}
    places: dict[str, list[int]] = {}  # of the words of short names with a title, or of several words
    for mention in people.shorts:
        for word, start in _words_at(mention):
            forms.setdefault(plain(word), set()).add(word)
            places.setdefault(word, []).append(start)
    has_marks = any(not person.name.isascii() for person in people.persons)
    for key, words in forms.items():
        persons = [one for one in people.with_word(key) if one.is_likely] if len(key) >= _SHORTEST else []
        if has_marks and not persons and _DIGRAPH.search(key):
            key = _DIGRAPH.sub(r"\1", key)
            persons = [one for one in people.with_word(key) if not one.name.isascii()]
        if persons:
            yield from _uses_of_word(key, words, persons, people, places)


def _words_at(mention: Mention) -> Iterator[tuple[str, int]]:
    """The words of a name with their offsets."""
    start = mention.start
    for word in mention.words:
        yield word, start
        start += len(word) + 1


def _uses_of_word(
    key: str, words: Set[str], persons: Sequence[Person], people: People, places: Mapping[str, Sequence[int]]
) -> Iterator[list[_Use]]:
    """All uses of a word of names, in full names and by itself, where its forms differ."""
    whole = {word for one in persons for word in one.first.words if plain(word) == key}
    several = {word for word in words | whole if _is_plain([word])} if whole else words
    if len(several) > 1 and _differ(several):
        uses = [(word, start) for word in several for start in people.bare.get(word, ())]
        uses += [(word, start) for word in several for start in places.get(word, ())]
        full = (use for one in persons for mention in one.mentions for use in _words_at(mention))
        uses += [(word, start) for word, start in full if word in several]
        yield [_Use(word, start, start + len(word)) for word, start in uses]


def _differ(forms: Set[str]) -> bool:
    """Whether there is more between forms than a kind of apostrophe or a first letter's case."""
    return len(forms) > 1 and len(set(map(_comparable, forms))) > 1


@lru_cache(maxsize=1 << 13)
def _joined(word: str) -> str:
    """A name without marks, spaces and an Arabic article, folded."""
    return _MARKS.sub("", bare(word))


def _comparable(form: str) -> str:
    """A form without what is no difference: the kind of apostrophe and hyphen, a first letter's case."""
    form = form.replace("’", "'").replace("ʼ", "'").replace("‑", "-").replace("\u00a0", " ")
    return _FIRST_LETTER.sub(lambda match: match[0].lower(), form)


def _minority(forms: Sequence[Sequence[_Use]]) -> Iterator[Match]:
    most = max(len(uses) for uses in forms)
    right = next(uses for uses in forms if len(uses) == most)
    for uses in forms:
        if uses is right:
            continue
        for use in uses:
            yield Match(
                use.start,
                use.end,
                f"“{use.form}”: the name is written “{right[0].form}” elsewhere; make it one form",
                (Change(use.start, use.end, right[0].form),),
                (Note(right[0].start, right[0].end, f"written “{right[0].form}” here"),),
                safe=False,
            )
