"""Known leaders whom an article calls by a part of the name only: the dated table says who is meant."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from copylint.analysis.patterns import Pattern
from copylint.analysis.people.cultures import read_name
from copylint.analysis.people.forms import Reading, bare
from copylint.analysis.people.mentions import Mention
from copylint.analysis.people.near import are_forms, is_doubling, is_one_edit, is_romanisation
from copylint.analysis.people.spelling import plain
from copylint.analysis.people.tables import Leader, culture_of, leader, leader_names_with, leaders_with

# The offices of the table's source, as groups of titles.
_GROUPS = {
    "chief of state": ("president", "chair"),
    "head of government": ("premier", "president", "chair", "executive"),
}
_LESSER = frozenset(["vice", "deputy", "assistant", "former", "then", "ex"])
# Cultures whose names are written in Latin letters: there another letter is a slip and no romanisation.
_LATIN = frozenset(
    [
        "western",
        "spanish",
        "portuguese",
        "filipino",
        "dutch",
        "hungarian",
        "turkish",
        "african",
        "nigerian",
        "icelandic",
    ]
)
# Countries of the same cultures whose names are romanised in several ways all the same.
_IN_OTHER_LETTERS = frozenset(
    ["Armenia", "Azerbaijan", "Bosnia and Herzegovina", "Bulgaria", "Cyprus", "Georgia", "Greece", "Montenegro",
     "North Macedonia", "Serbia", "Ukraine"]
)  # fmt: skip
_UMLAUT = Pattern(r"([aou])e|a(?=a)")
# Letters that no romanisation of Russian doubles.
_DOUBLED_SLIP = Pattern(r"([bdgkmprtvz])\1")
# Their vowels are romanised in two ways each: Dbeibah, Dbeibeh.
_WITH_LOOSE_VOWELS = frozenset(["arabic", "persian"])
_VOWELS = str.maketrans("eoy", "aui")
# Their h is written or left out behind consonants and at the end of words: Viphavan, Viphavanh.
_WITH_SILENT_H = frozenset(["lao", "thai", "khmer", "burmese"])
_SUFFIXES = frozenset(["jr.", "jr", "sr.", "ii", "iii"])
_SHORTEST = 4  # letters of a word that a slip is looked for in
_SLACK = 400  # days: the table's dates are those of its editions


def meant_leaders(mention: Mention, day: date | None) -> list[tuple[Leader, Reading]]:
    """The leaders of any country whom a titled part of a name can mean, with how their names are read.

    day: the article's own, None where unknown.
    """
    title = mention.title
    if title is None or not title.words.isdisjoint(_LESSER):
        return []
    return [
        (known, read)
        for known in leaders_with(mention.key[0])
        if in_office(known, title.group, day)
        and _is_part(mention, known.full)
        and (read := read_name(known.full.split(), ()))
    ]


def _is_part(mention: Mention, full: str) -> bool:
    words = {part for word in full.split() for part in (plain(word), bare(word))}
    return words.issuperset(mention.key)


def in_office(known: Leader, group: str, day: date | None) -> bool:
    """Whether a leader held an office of a group of titles on a day, or ever."""
    if not any(group in _GROUPS.get(office, (office,)) for office in known.offices):
        return False
    if day is None or not known.first:
        return True
    last = date.max if known.last == "9999" else date.fromisoformat(known.last)
    return (date.fromisoformat(known.first) - day).days < _SLACK and (day - last).days < _SLACK


@lru_cache(maxsize=1 << 12)
def near_leaders(identity: tuple[str, ...]) -> tuple[Leader, ...]:
    """Heads of state and government whose folded names differ from another in one word, by one letter not the first."""
    names = dict.fromkeys((*leader_names_with(identity[0]), *leader_names_with(identity[-1])))
    found = []
    for name in names:
        words = name.split()
        if words[-1] in _SUFFIXES:
            words.pop()
        differing = [pair for pair in zip(words, identity, strict=False) if pair[0] != pair[1]]
        if len(words) == len(identity) and len(differing) == 1:
            known = leader(name)
            if known and not known.office_is("ambassador") and _is_near(*differing[0], known):
                found.append(known)
    return tuple(found)


@lru_cache(maxsize=1 << 12)
def folded_name(known: Leader) -> tuple[str, ...]:
    """The folded words of a leader's full name."""
    return tuple(plain(known.full).split())


def _is_near(right: str, written: str, known: Leader) -> bool:
    """Whether a folded word is a slip for the one of a leader's name."""
    a, b = (word.replace("-", "").replace("'", "") for word in (right, written))
    if f"{a}n" == b and right == folded_name(known)[0] and culture_of(known.country) == "mongolian":
        return False  # a father's name in the genitive
    return len(a) >= _SHORTEST and a[0] == b[0] and is_one_edit(a, b) and not _is_variant(a, b, known.country)


def _is_variant(right: str, written: str, country: str) -> bool:
    """Whether two spellings are both in use; where names are written in Latin letters there is one but for umlauts."""
    culture = culture_of(country)
    is_latin = culture in _LATIN or country == "United Nations"
    if is_latin and (country not in _IN_OTHER_LETTERS or is_doubling(right, written)):
        return are_forms(right, written) or _without_umlauts(right) == _without_umlauts(written)
    if culture == "russian" and is_doubling(right, written):
        return not _DOUBLED_SLIP.search(written)
    if culture in _WITH_LOOSE_VOWELS and right.translate(_VOWELS) == written.translate(_VOWELS):
        return True
    if culture in _WITH_SILENT_H and right.replace("h", "") == written.replace("h", ""):
        return True
    return is_romanisation(right, written)


def _without_umlauts(word: str) -> str:
    """A folded word with the letters that stand for an umlaut as one: Stoere, Store."""
    return _UMLAUT.sub(r"\1", word)


def is_famous(known: Leader) -> bool:
    """Whether a leader is in the hand-kept part of the table, whose offices are groups of titles."""
    return not known.office_is("chief of state", "head of government", "ambassador")
