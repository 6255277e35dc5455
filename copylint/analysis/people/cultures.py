"""Which culture a full name belongs to, and so what its short form is.

A country in the person's title says most; without one the shape of the name and the tables of names must be
plain. Where they are not there is no reading, and rules stay silent.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache

from copylint.analysis.people import orders
from copylint.analysis.people.forms import Reading, bare, units
from copylint.analysis.people.shapes import (
    is_east_syllable,
    is_hyphenated_pair,
    is_korean,
    is_pinyin,
    is_vietnamese,
)
from copylint.analysis.people.spelling import plain
from copylint.analysis.people.tables import culture_of, is_given, is_surname, leader
from copylint.analysis.people.tables import words as listed

_Order = Callable[[list[str], str], "Reading | None"]
_ORDERS: dict[str, _Order] = {
    **dict.fromkeys(("chinese", "taiwan", "hongkong", "korean"), orders.family_first),
    "japanese": orders.japanese,
    "hungarian": orders.hungarian,
    "vietnamese": orders.vietnamese,
    "mongolian": orders.given_last,
    "burmese": orders.whole,
    "khmer": orders.whole,
    **dict.fromkeys(("thai", "lao", "ethiopian"), orders.given_first),
    "malay": orders.malay,
    "indonesian": orders.indonesian,
    "icelandic": orders.icelandic,
    "spanish": orders.spanish,
}
_FAMILY_LAST = listed("family-last")
_FAMILY_FIRST = ("chinese", "taiwan", "hongkong", "korean", "japanese", "hungarian", "mongolian")
_EAST = ("chinese", "taiwan", "hongkong", "korean")
_ELSEWHERE = ("western", "spanish", "portuguese", "arabic", "indian", "african", "russian", "vietnamese")
_SURNAMES_LAST = ("western", "spanish", "filipino", "portuguese", "russian", "hebrew", "dutch", "indian")
_WITHOUT_PARTICLES = frozenset(["vietnamese", "khmer", "burmese", "chinese", "korean", "taiwan", "hongkong"])
_ROYAL_ENDS = ("al thani", "al nahyan", "al saud", "al maktoum", "al khalifa", "al sabah", "al said")


def read_name(words: Sequence[str], cultures: Sequence[str] = ()) -> Reading | None:
    """How a full name is read, with the cultures of the countries that the article gives its bearer."""
    return _read(tuple(words), tuple(cultures))


@lru_cache(maxsize=1 << 13)
def _read(words: tuple[str, ...], cultures: tuple[str, ...]) -> Reading | None:
    # "Van" and "Al" are particles elsewhere, and words of names here.
    has_no_particles = not _WITHOUT_PARTICLES.isdisjoint(cultures) or looks_vietnamese(words)
    names = list(words) if has_no_particles else units(words)
    if _is_turned(words):
        return _read(words[::-1], cultures)
    known = leader(plain(" ".join(words)))
    if known:
        usual = _by_culture(names, culture_of(known.country))
        if usual and usual.culture == "icelandic":  # the table takes patronymics for surnames
            return usual
        return _checked(orders.known(words, known), usual)
    if len(names) == 1 and len(words) > 2:
        return orders.bound(names)
    if not 2 <= len(names) <= 6 or plain(names[-1]) in _ROYAL_ENDS or len(set(map(plain, names))) == 1:
        return None
    for culture in dict.fromkeys(cultures):
        if culture and not _is_foreigner(names, culture):
            found = _by_culture(names, culture)
            if found:
                return found
    return _by_shape(names)


def _is_turned(words: tuple[str, ...]) -> bool:
    """Whether a known leader's name is turned round, as the West has it: Khurelsukh Ukhnaa."""
    if len(words) != 2 or leader(plain(" ".join(words))):
        return False
    known = leader(plain(f"{words[1]} {words[0]}"))
    return known is not None and culture_of(known.country) in _FAMILY_FIRST


def _checked(known: Reading, usual: Reading | None) -> Reading:
    """What the table says of a name, less what the leader's culture would call a short form: the table has slips."""
    if usual is None or known.culture in ("burmese", "khmer"):
        return known
    return known._replace(
        wrong=known.wrong - {part for form in usual.right for part in (plain(form), bare(form))}
    )


def _by_culture(names: list[str], culture: str) -> Reading | None:
    if culture in _FAMILY_LAST:
        return orders.family_last(names, culture, sure=True)
    order = _ORDERS.get(culture)
    return order(names, culture) if order else None


def _is_foreigner(names: Sequence[str], culture: str) -> bool:
    """Whether a bearer's name is plainly of another culture than the title's country: an envoy, a minority."""
    first, last = plain(names[0]), plain(names[-1])
    if is_given(first, culture) or is_surname(first, culture):
        return False
    if culture in _EAST:
        return False
    if culture in _FAMILY_LAST or culture in ("spanish", "icelandic"):
        return looks_east(names) or looks_vietnamese(names)
    if culture in ("malay", "indonesian") and looks_east(names):
        return True
    return is_given(first, "western") and not is_surname(last, culture)


def _by_shape(names: list[str]) -> Reading | None:
    """The reading of a name whose bearer's country is unknown."""
    if looks_east(names):
        return orders.family_first(names, "chinese")
    if looks_vietnamese(names):
        return orders.vietnamese(names, "vietnamese")
    if looks_burmese(names):
        return orders.whole(names, "burmese")
    if _patronymic(names):
        return orders.family_last(names, "russian", sure=True)
    first, last = plain(names[0]), plain(names[-1])
    for culture in ("khmer", "thai", "lao", "ethiopian", "indonesian", "mongolian"):
        if _is_plainly(names, culture):
            return _by_culture(names, culture)
    for culture in ("japanese", "hungarian"):
        if _is_pair_of(first, last, culture):
            return _by_culture(names, culture)
    is_western = is_given(first, "western") and is_surname(last, *_SURNAMES_LAST, "nigerian", "african")
    if not is_western and is_given(
        first, "thai", "lao", "ethiopian", "malay", "indonesian", "mongolian", "icelandic"
    ):
        return orders.by_particle(names) if _has_father(names) else None
    for culture in ("spanish", "arabic", "western", *sorted(_FAMILY_LAST)):
        if is_given(first, culture) and (culture in ("western", "russian") or is_surname(last, culture)):
            return _by_culture(names, culture)
    if is_given(first):
        return orders.family_last(names, "western", sure=False)
    return orders.by_particle(names) or _by_surname(names)


def _is_plainly(names: Sequence[str], culture: str) -> bool:
    """Whether a name begins as names of one culture do and no others, and does not end in a name of elsewhere."""
    first, last = plain(names[0]), plain(names[-1])
    if culture == "khmer":
        own = len(first) > 2 and not names[0].isupper() and is_surname(first, culture)
        elsewhere = (
            is_given(first, *_ELSEWHERE)
            or is_surname(first, *_ELSEWHERE, *_EAST)
            or is_surname(last, *_ELSEWHERE)
            or "-" in last
        )
        return own and len(names) == 2 and not elsewhere and not is_given(last, *_ELSEWHERE)
    if culture == "mongolian":
        return len(names) == 2 and len(first) > 5 and first.endswith("iin") and not is_given(first)
    if not is_given(first, culture) or is_given(first, *_ELSEWHERE) or is_surname(last, "khmer", *_ELSEWHERE):
        return False
    if culture == "indonesian":
        return len(names) == 3
    return not is_given(last, *_ELSEWHERE)


def _has_father(names: Sequence[str]) -> bool:
    return any(plain(name).partition(" ")[0] in ("bin", "binti", "bte") for name in names[1:])


def _by_surname(names: list[str]) -> Reading | None:
    """The reading of a name of two words of which only the second is known, as a surname of the West."""
    first, last = plain(names[0]), plain(names[-1])
    if len(names) > 2 or is_given(last) or is_surname(first) or is_surname(last, *_EAST, "hungarian"):
        return None
    return orders.family_last(names, "western", sure=True) if is_surname(last, *_SURNAMES_LAST) else None


def _is_pair_of(first: str, last: str, culture: str) -> bool:
    return any(is_given(a, culture) and is_surname(b, culture) for a, b in ((first, last), (last, first)))


def _patronymic(names: Sequence[str]) -> bool:
    return len(names) == 3 and plain(names[1]).endswith(("ovich", "evich", "ovna", "evna", "yich"))


def looks_east(names: Sequence[str]) -> bool:
    """Whether a name looks Chinese or Korean: a known surname, and a given name of the right syllables."""
    first, rest = plain(names[0]), names[1:]
    if any(is_hyphenated_pair(name) for name in names):
        return any(is_surname(plain(name), *_EAST) for name in names)
    if len(names) == 2:
        given = plain(names[1])
        if is_surname(first, "chinese") and is_pinyin(given) and not is_given(given, "western", "spanish"):
            return not is_given(first, "western", "spanish") or len(given) > 4
        return False
    if len(names) != 3 or not is_surname(first, *_EAST) or looks_vietnamese(names):
        return False
    if any(is_given(plain(name), "western", "spanish") for name in rest):
        return False
    return all(map(is_korean, rest)) if is_surname(first, "korean") else all(map(is_east_syllable, rest))


def looks_vietnamese(names: Sequence[str]) -> bool:
    """Whether three words or more look Vietnamese: a surname of the language first, and its syllables."""
    return (
        len(names) >= 3
        and is_surname(plain(names[0]), "vietnamese")
        and all(map(is_vietnamese, names))
        and (
            not is_surname(plain(names[0]), "korean")
            or plain(names[1]) in ("thi", "van", "thanh", "minh", "duc", "quoc", "xuan", "ngoc")
            or not all(map(is_korean, names[1:]))
        )
    )


def looks_burmese(names: Sequence[str]) -> bool:
    """Whether every word is one that Burmese names are made of, and one is found in no other language."""
    keys = [key for name in names if (key := plain(name)) not in ("u", "daw")]
    own = {"aung", "hlaing", "htin", "kyaw", "thein", "htun", "khin", "nyunt", "zaw", "naing", "htay", "htut", "lwin",
           "myint", "kyi", "myat", "phyo", "thiha", "htet", "khaing", "maung", "hla", "myo", "swe", "soe"}  # fmt: skip
    return all(is_surname(key, "burmese") for key in keys) and not own.isdisjoint(keys)
