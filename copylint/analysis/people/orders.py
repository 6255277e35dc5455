"""The orders of names: from a full name's units to its short forms, culture by culture."""

from __future__ import annotations

from collections.abc import Sequence

from copylint.analysis.people.forms import Reading, reading, units
from copylint.analysis.people.shapes import is_east_syllable, is_hyphenated_pair, is_korean, is_pinyin
from copylint.analysis.people.spelling import plain
from copylint.analysis.people.tables import Leader, culture_of, is_given, is_surname
from copylint.analysis.people.tables import words as listed

_EAST = ("chinese", "taiwan", "hongkong", "korean")
# Particles that stay with their surnames, where languages keep them.
_BINDING_PARTICLES = frozenset(
    ["van", "van den", "van der", "van de", "ter", "ten", "von der", "von den", "zu", "vande"]
)
# Not surnames, though they end names.
_NO_SURNAME = listed("no-surname")
_FAMILY_LAST_GIVEN = tuple(sorted(listed("family-last-given")))
# Malay first words that no one is called by alone.
_MALAY_PREFIX = listed("malay-prefix")
# Surnames so common that many are known by the second one: Rodríguez Zapatero.
_COMMON_SPANISH = listed("common-spanish")


def known(words: Sequence[str], leader: Leader) -> Reading:
    """The reading of a known leader's name; its short forms in the article's own spelling where it has them."""
    own = {plain(word): word for word in words}
    right = [" ".join(own.get(plain(word), word) for word in form.split()) for form in leader.short]
    culture = culture_of(leader.country) or "western"
    if culture in ("burmese", "khmer") and len(right[0].split()) > 1:
        return Reading(culture, tuple(right), frozenset(map(plain, words)) - frozenset(map(plain, right)))
    names = [] if _is_royal(words) else units(words)
    return with_tails(reading(culture, right, names), drops_de=False)


def with_tails(found: Reading, *, drops_de: bool) -> Reading:
    """A reading in which "Croo" is wrong for De Croo, and "Leyen" for von der Leyen; not "Silva" for da Silva.

    drops_de: the bearer's "de" may be left out, as in Spanish and French names.
    """
    tails = set()
    for form in found.right:
        particles, _, tail = plain(form).rpartition(" ")
        if particles in _BINDING_PARTICLES or (particles == "de" and not drops_de):
            tails.add(tail)
    return found._replace(wrong=found.wrong | tails - {plain(form) for form in found.right})


def _is_royal(words: Sequence[str]) -> bool:
    return any(plain(word) in ("bin", "bint", "ibn") for word in words)


_WOMEN_ENDS = ("tsetseg", "tuya", "chimeg", "tungalag")  # of Mongolian names


def family_first(names: list[str], culture: str) -> Reading | None:
    """Xi Jinping, Moon Jae-in, Kim Jong Un, Tsai Ing-wen; also John Lee Ka-chiu, Jack Ma, Eui-yong Chung."""
    first, last = plain(names[0]), plain(names[-1])
    if len(names) == 2:
        if _is_eastern_given(names[1]) and _is_family(first) and not is_hyphenated_pair(names[0]):
            return reading(culture, [names[0]], [names[1]])
        if is_surname(last, *_EAST) and (is_given(first, "western") or _is_eastern_given(names[0])):
            return reading(culture, [names[1]], [names[0]])
        return None
    western = is_given(first, "western") or is_hyphenated_pair(last)
    if western and is_surname(plain(names[1]), *_EAST) and not is_surname(first, *_EAST):
        return reading(culture, [names[1]], [names[0], *names[2:]])
    if is_surname(first, *_EAST) and all(is_east_syllable(name) for name in names[1:]):
        return reading(culture, [names[0]], [*names[1:], " ".join(names[1:])])
    if is_surname(first, *_EAST) and is_hyphenated_pair(last):
        return reading(culture, [names[0]], [last])
    return None


def _is_family(name: str) -> bool:
    """Whether a word is a family name; Western given names stand among Taiwan's, from names such as Joseph Wu."""
    return is_surname(name, "chinese", "hongkong", "korean") or (
        is_surname(name, "taiwan") and not is_given(name, "western")
    )


def _is_eastern_given(name: str) -> bool:
    return is_hyphenated_pair(name) or is_pinyin(name) or is_korean(name)


def japanese(names: list[str], culture: str) -> Reading | None:
    """Shinzo Abe, and Abe Shinzo: the tables, then the endings of names tell the order."""
    if len(names) != 2:
        return None
    first, last = (plain(name) for name in names)
    score = _surname_score(last) - _surname_score(first) + _given_score(first) - _given_score(last)
    if score == 0:
        return None
    surname, given = (names[1], names[0]) if score > 0 else (names[0], names[1])
    return reading(culture, [surname], [given])


_SURNAME_ENDS = tuple(sorted(listed("surname-ends")))
_GIVEN_ENDS = tuple(sorted(listed("given-ends")))


def _surname_score(name: str) -> int:
    key = name.replace("ou", "o").replace("uu", "u")
    if is_surname(key, "japanese") or is_surname(name, "japanese"):
        return 3
    return 1 if name.endswith(_SURNAME_ENDS) else 0


def _given_score(name: str) -> int:
    key = name.replace("ou", "o").replace("uu", "u")
    if is_given(key, "japanese") or is_given(name, "japanese"):
        return 3
    return 1 if name.endswith(_GIVEN_ENDS) and not name.endswith(_SURNAME_ENDS) else 0


def hungarian(names: list[str], culture: str) -> Reading | None:
    """Viktor Orbán, and Orbán Viktor."""
    first, last = (plain(names[index]) for index in (0, -1))
    first_given, last_given = is_given(first, culture), is_given(last, culture)
    if first_given and (not last_given or (is_surname(last, culture) and not is_surname(first, culture))):
        return reading(culture, [names[-1]], names[:-1])
    if last_given and not first_given:
        return reading(culture, [names[0]], names[1:])
    if is_surname(last, culture) and not is_surname(first, culture):
        return reading(culture, [names[-1]], names[:-1])
    return None


def vietnamese(names: list[str], culture: str) -> Reading | None:
    """Pham Minh Chinh is Chinh; written the Western way (Viet Thanh Nguyen), Nguyen."""
    first, last = plain(names[0]), plain(names[-1])
    if is_surname(first, culture):
        return reading(culture, [names[-1], " ".join(names[-2:])], names[:-1])
    if is_surname(last, culture):
        return reading(culture, [names[-1]], names[:-1])
    return None


_GENITIVES = ("iin", "yn", "ain")  # of fathers' names in Mongolian: Ukhnaagiin Khurelsukh


def given_last(names: list[str], culture: str) -> Reading | None:
    """Ukhnaa Khurelsukh: the father's name first, the person's own last; a woman's name is no father's."""
    first, last = plain(names[0]), plain(names[-1])
    turned = is_given(first, culture) and not is_given(last, culture) and not first.endswith(_GENITIVES)
    if turned or (first.endswith(_WOMEN_ENDS) and not last.endswith(_WOMEN_ENDS)):
        return reading(culture, names[:1], names[1:])
    return reading(culture, [names[-1]], names[:-1])


def given_first(names: list[str], culture: str) -> Reading | None:
    """Abiy Ahmed, Prayut Chan-ocha, Thongloun Sisoulith: the given name is the short form."""
    return reading(culture, [names[0]], names[1:])


def whole(names: list[str], culture: str) -> Reading | None:
    """Min Aung Hlaing, Hun Sen: the name is used whole."""
    own = [name for name in names if plain(name) not in ("u", "daw")]
    if culture == "khmer" and not is_surname(plain(own[0]), culture) and is_surname(plain(own[-1]), culture):
        return None
    return Reading(culture, (" ".join(own),), frozenset(map(plain, own)))


def malay(names: list[str], culture: str) -> Reading | None:
    """Anwar Ibrahim is Anwar: what follows is his father's name."""
    words = [word for name in names for word in name.split()]
    keys = [plain(word) for word in words]
    own = names[:-1]
    for index, key in enumerate(keys):
        if key in ("bin", "binti", "bte") and index:
            own = words[:index]
            return _malay(own, words[index + 1 :], culture)
    if is_given(keys[0], "western", "indian") and not is_given(keys[0], culture, "arabic"):
        return None
    return _malay(own, names[-1:], culture)


def _malay(own: Sequence[str], father: Sequence[str], culture: str) -> Reading:
    calls = [name for name in own if plain(name) not in _MALAY_PREFIX] or list(own)
    right = [calls[0], " ".join(own), *own]
    return reading(culture, list(dict.fromkeys(right)), father)


def indonesian(names: list[str], culture: str) -> Reading | None:
    """Joko Widodo, Retno Marsudi: first or last, as the bearer likes; a name between is neither."""
    between = [] if plain(names[0]) == "sri" or plain(names[0]) in _MALAY_PREFIX else names[1:-1]
    return reading(culture, [names[-1], names[0]], between)


def bound(names: list[str]) -> Reading | None:
    """A.P.J. Abdul Kalam: initials, then one name of two words of which nobody is called by the first."""
    first, _, last = names[0].partition(" ")
    return reading("indian", [last, names[0]], [first]) if plain(first) in ("abdul", "abdel") else None


def by_particle(names: list[str]) -> Reading | None:
    """Joost de Wit, Haifa al-Khatib, Faizal bin Othman: a particle begins the family's or the father's part."""
    if any(plain(name) in ("binti", "bte") for name in names[1:]):
        return malay(names, "malay")
    *given, last = names
    particle, _, rest = plain(last).replace("-", " ").partition(" ")
    if not rest or not given or is_surname(plain(given[0]), *_EAST):
        return None
    if particle in ("bin", "bint") and len(given) == 1 and " " in last:
        return reading("malay", [given[0], last], names)
    if particle not in _FAMILY_PARTICLES:
        return None
    tails = [last, last.split(" ")[-1]] if particle in ("de", "del", "da", "dos", "di", "du") else [last]
    found = reading("dutch" if particle in _DUTCH else "spanish", tails, given[:1])
    return with_tails(found, drops_de=True)


_DUTCH = frozenset(["van", "ter", "ten"])
_FAMILY_PARTICLES = _DUTCH | frozenset(
    ["von", "de", "del", "dela", "delos", "da", "das", "do", "dos", "di", "du", "al", "el", "ben"]
)


def icelandic(names: list[str], culture: str) -> Reading | None:
    """Katrín Jakobsdóttir is Katrín; the patronymic is no surname, though many desks use it as one."""
    if not plain(names[-1]).endswith(("son", "sson", "dottir")):
        return family_last(names, culture, sure=False)
    return reading(culture, [names[0]], names[-1:])


def spanish(names: list[str], culture: str) -> Reading | None:
    """María Jesús Montero, Enrique Peña Nieto: given names, the father's surname, the mother's."""
    keys = [plain(name) for name in names]
    if not is_given(keys[0]) and is_surname(keys[0], culture):
        return None
    count = 1
    while count < len(names) - 1 and is_given(keys[count], culture, "portuguese", "western"):
        count += 1
    certain = not any(is_surname(key, culture) for key in keys[1:count])
    surnames = names[count:]
    if len(names) == 2 or (certain and len(surnames) == 1):
        return reading(culture, surnames, names[:count])
    if not certain:
        return reading(culture, [" ".join(names[1:]), *names[1:]], names[:1])
    if len(surnames) == 2 and not is_surname(keys[count], culture):
        return reading(
            culture, [" ".join(surnames), *surnames], names[:count]
        )  # a given name, or a rare surname
    if len(surnames) == 2:
        second = [] if keys[count] in _COMMON_SPANISH else surnames[1:]
        return reading(culture, [" ".join(surnames), surnames[0]], [*names[:count], *second])
    return reading(culture, [surnames[-1], " ".join(surnames), *surnames], names[:count])


# Surnames by their ends, whatever stands before.
_SLAVIC_ENDS = ("ov", "ova", "ev", "eva")
_WITH_SLAVIC_ENDS = frozenset(["russian", "kazakh"])


def family_last(names: list[str], culture: str, *, sure: bool) -> Reading | None:
    """Olaf Scholz: given names, then the surname."""
    keys = [plain(name) for name in names]
    first_known = is_given(keys[0], culture, *_FAMILY_LAST_GIVEN)
    if keys[-1] in _NO_SURNAME or _is_royal(" ".join(names).split()):
        return None
    is_slavic = culture in _WITH_SLAVIC_ENDS and keys[-1].endswith(_SLAVIC_ENDS)
    if (
        not first_known
        and not is_slavic
        and not (sure and not is_given(keys[-1], culture) and not is_surname(keys[0], culture))
    ):
        return None
    middle = [name for name in names[1:-1] if is_given(plain(name)) and not is_surname(plain(name), culture)]
    middle += [
        name for name in names[1:-1] if plain(name).endswith(("ovich", "evich", "ovna", "evna", "yich"))
    ]
    found = reading(culture, [names[-1]], [names[0], *middle])
    return with_tails(found, drops_de=culture != "dutch") if culture in ("dutch", "western") else found
