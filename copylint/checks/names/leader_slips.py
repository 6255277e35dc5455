"""Slips in the names of known leaders: which leader a name may be meant for, and which word of it is off."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from copylint.analysis.patterns import Pattern
from copylint.analysis.people.forms import bare
from copylint.analysis.people.leaders import is_famous
from copylint.analysis.people.near import (
    NearIndex,
    are_forms,
    edits,
    is_doubling,
    is_one_edit,
    is_romanisation,
)
from copylint.analysis.people.spelling import plain
from copylint.analysis.people.tables import (
    Leader,
    culture_of,
    leader,
    leader_names_of,
    leader_names_with,
    leader_shorts,
    leaders_with,
)

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
# Of these too a leader's own spelling is known, though names vary from bearer to bearer.
_WRITTEN_IN_LATIN = _LATIN | {"indonesian", "malay", "indian", "vietnamese"}
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
_SHORTEST = 4  # letters of a word in which a slip is one without the office
_SHORTEST_TITLED = 3
_LONG = 6  # letters of a word that may be two edits off


class Slip(NamedTuple):
    """A leader for whom a name may be meant: the places of the words that are off, and how each is spelled.

    is_plain: the slip is one whoever is meant; else only an office and its country make it certain.
    """

    leader: Leader
    places: tuple[int, ...]
    right: tuple[str, ...]
    is_plain: bool


@lru_cache(maxsize=1 << 12)
def slips_of(identity: tuple[str, ...]) -> tuple[Slip, ...]:
    """The heads of state and government whose names a folded full name is nearly, with a word the same."""
    names = dict.fromkeys(name for word in identity for name in leader_names_with(word))
    found = tuple(slip for name in names if (slip := _slip(name, identity)))
    whole = [bare(word) for word in identity]
    if found and any([bare(word) for word in name.split(" ")] == whole for name in names):
        return ()  # Muammar al-Qaddafi, of whom the table has Muammar Qaddafi
    return found


@lru_cache(maxsize=1 << 10)
def slips_in_country(identity: tuple[str, ...], country: str) -> tuple[Slip, ...]:
    """The well-known leaders of a country for whose names a full name is a slip in every word: Kier Stramer."""
    return tuple(slip for name in _names_of(country) if (slip := _slip(name, identity, most=2)))


@cache
def _names_of(country: str) -> tuple[str, ...]:
    """The folded full names of a country's well-known leaders."""
    return tuple(name for name in leader_names_of(country) if (known := leader(name)) and is_famous(known))


def _slip(name: str, identity: Sequence[str], most: int = 0) -> Slip | None:
    """How a folded full name differs from a leader's: in `most` words at most, or leaving one that is the same."""
    keys = name.split(" ")
    if len(keys) != len(identity):
        keys = _main_words(name) if len(keys) > len(identity) else []
    if len(keys) != len(identity):
        return None
    places = [place for place, key in enumerate(keys) if key != identity[place]]
    if len(places) < len(keys):
        places = [place for place in places if bare(keys[place]) != bare(identity[place])]
    if not 0 < len(places) <= (most or min(2, len(keys) - 1)):
        return None
    pairs = [(keys[place], identity[place]) for place in places]
    known = leader(name) if all(_is_like(*pair) for pair in pairs) else None
    if known is None or known.office_is("ambassador"):
        return None
    is_plain = all(_is_plain(*pair, known) for pair in pairs)
    if not is_plain and (len(pairs) == len(keys) or not all(_is_likely(*pair, known) for pair in pairs)):
        return None
    words = _main_words(known.full)
    right = tuple(words[place] for place in places)
    return Slip(known, tuple(places), right, is_plain and len(pairs) == 1)


def _main_words(name: str) -> list[str]:
    """The words of a full name without initials and suffixes."""
    words = name.split()
    return [
        word for word in words if not (len(word) == 2 and word[1] == ".") and plain(word) not in _SUFFIXES
    ]


def _is_like(right: str, written: str) -> bool:
    """Whether two words are worth a closer look."""
    return abs(len(right) - len(written)) <= 2 and (right[0] == written[0] or is_one_edit(right, written))


def _is_plain(right: str, written: str, known: Leader) -> bool:
    """Whether a folded word is a slip for the one of a leader's name: one edit off, and no other spelling of it."""
    a, b = _joined(right), _joined(written)
    if f"{a}n" == b and culture_of(known.country) == "mongolian":
        return False  # a father's name in the genitive
    return len(a) >= _SHORTEST and a[0] == b[0] and is_one_edit(a, b) and not _is_variant(a, b, known.country)


def _is_likely(right: str, written: str, known: Leader) -> bool:
    """Whether a word is a slip if the leader is meant, whose spellings are all in the table."""
    a, b = _joined(right), _joined(written)
    if not is_famous(known) or len(a) < _SHORTEST_TITLED:
        return False
    is_latin = culture_of(known.country) in _WRITTEN_IN_LATIN and known.country not in _IN_OTHER_LETTERS
    if not is_latin and (are_forms(a, b) or (is_romanisation(a, b) and not _is_always_slip(a, b))):
        return False
    if is_one_edit(a, b):
        return _without_umlauts(a) != _without_umlauts(b)
    return a[0] == b[0] and (is_doubling(a, b) or (len(a) >= _LONG and edits(a, b, 2) == 2))


def _is_always_slip(right: str, written: str) -> bool:
    """Whether two words differ as no two romanisations do: by doubled letters or by their order."""
    return is_doubling(right, written) or sorted(right) == sorted(written)


def _joined(word: str) -> str:
    return word.replace("-", "").replace("'", "")


def _is_variant(right: str, written: str, country: str) -> bool:
    """Whether two spellings are both in use; where names are written in Latin letters there is one but for umlauts."""
    culture = culture_of(country)
    if culture in _LATIN and (country not in _IN_OTHER_LETTERS or is_doubling(right, written)):
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


@cache
def _short_index() -> NearIndex:
    """The leaders' short forms of one word, those long enough for a slip to show."""
    return NearIndex(word for word in leader_shorts() if len(word) >= _SHORTEST)


def leaders_nearly_called(word: str) -> Iterator[Leader]:
    """The well-known leaders for whose short form a folded word is a slip."""
    for near in _short_index().near(word) if len(word) >= _SHORTEST else ():
        for known in leaders_with(near):
            if is_famous(known) and near in map(plain, known.short) and _is_likely(near, word, known):
                yield known
