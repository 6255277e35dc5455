"""Build copylint/tables/names/{leaders,given,surnames}.tsv from shared sources and the files in scripts/names.

    python scripts/build_names.py ../shared/names

Sources (see NOTICE): CIA World Factbook leaders, popular names by country, US legislators. The hand-kept files
come last and win: statesmen.tsv, leaders.tsv (a row of the same name replaces, a short form "-" drops), given.tsv,
surnames.tsv.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from itertools import product
from pathlib import Path
from typing import NamedTuple

from copylint.analysis.people.spelling import plain

HAND = Path(__file__).parent / "names"
TABLES = Path(__file__).parent.parent / "copylint" / "tables" / "names"

# What the extraction left before and behind names, and the titles that stand among their words.
_RESIDUE = re.compile(
    r"^(?:[a-z]{1,3} |e Republic |D' Affaires |Mr\. |Dr\. |Ms\. )+"
    r"|(?: (?:ele|die|ibn|bin|Al|da|de))+$|^Foreign Affairs "
)
_TITLES = frozenset((HAND / "residue.txt").read_text(encoding="utf-8").splitlines())
_OFFICES = {"chief of mission": "ambassador", "US amb. to": "ambassador"}
_COUNTRIES = {
    "Burma": "Myanmar",
    "DRC": "Democratic Republic of the Congo",
    "Cabo Verde": "Cape Verde",
    "Holy See (Vatican City)": "Vatican",
    "Macedonia": "North Macedonia",
    "Swaziland": "Eswatini",
    "Timor-Leste": "East Timor",
    "United Kingdom": "Britain",
    "The Bahamas": "Bahamas",
    "The Gambia": "Gambia",
    "The Dominican": "Dominican Republic",
    "Cote d'Ivoire": "Ivory Coast",
    "C&ocirc;te d'Ivoire": "Ivory Coast",
    "Czechia": "Czech Republic",
    "Laos&nbsp;": "Laos",
}
_BY_CODE = {
    "ae": "United Arab Emirates",
    "ct": "Central African Republic",
    "ee": "European Union",
    "fm": "Micronesia",
}
_CULTURE_OF_CODE = {
    **dict.fromkeys(
        [
            "AR",
            "BO",
            "CL",
            "CO",
            "CR",
            "CU",
            "DO",
            "EC",
            "ES",
            "GT",
            "MX",
            "PA",
            "PE",
            "PR",
            "PY",
            "SV",
            "UY",
            "VE",
        ],
        "spanish",
    ),
    **dict.fromkeys(["BR", "PT"], "portuguese"),
    **dict.fromkeys(["AE", "DZ", "EG", "IQ", "JO", "KW", "LB", "LY", "MA", "SA", "SY", "TN"], "arabic"),
    **dict.fromkeys(["NL", "BE"], "dutch"),
    **dict.fromkeys(["KZ", "KG", "TJ"], "kazakh"),
    **dict.fromkeys(["IN", "PK", "NP", "LK", "BD"], "indian"),
    **dict.fromkeys(["RU", "UA", "BY"], "russian"),
    "HU": "hungarian",
    "IR": "persian",
    "IL": "hebrew",
    "IS": "icelandic",
    "TR": "turkish",
    "PH": "filipino",
    "JP": "japanese",
    "KR": "korean",
    "VN": "vietnamese",
    "KH": "khmer",
    "MY": "malay",
    "MN": "mongolian",
    **dict.fromkeys(["CN", "TW", "FJ", "TH", "ET", "HK", "SG"], ""),
}
_PLAIN = frozenset(
    ["western", "russian", "african", "nigerian", "dutch", "hebrew", "turkish", "kazakh", "filipino"]
)
_GIVEN_LAST = frozenset(["chinese", "taiwan", "hongkong", "korean", "vietnamese", "burmese", "khmer"])


class Leader(NamedTuple):
    """A row of the table; dates as the source has them, the first and last edition that names the person."""

    full: str
    short: str
    country: str
    office: str
    first: str
    last: str


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("sources", type=Path)
    sources: Path = parser.parse_args().sources
    cultures = dict(_country_cultures())
    leaders = _leaders(sources / "cia-factbook-leaders-pd" / "leaders.tsv", cultures)
    given, surnames = _listed(sources, leaders.values(), cultures)
    _write(
        TABLES / "leaders.tsv",
        "# full\tshort\tcountry\toffice\tfirst\tlast",
        map("\t".join, sorted([*leaders.values(), *_press_forms(leaders, cultures)], key=_folded_name)),
    )
    for name, table in (("given", given), ("surnames", surnames)):
        lines = (f"{culture}\t{' '.join(sorted(table[culture]))}" for culture in sorted(table))
        _write(TABLES / f"{name}.tsv", f"# culture\t{name} names, folded, without diacritics", lines)


# Their heads of state are those of other countries too.
_LED_FROM_ABROAD = frozenset(["Andorra", "Puerto Rico"])


def _home(leader: Leader) -> str:
    """The leader's own country, without the bodies of other offices."""
    return leader.country.partition("|")[0]


def _folded_name(leader: Leader) -> str:
    return plain(leader.full)


def _press_forms(leaders: Mapping[str, Leader], cultures: Mapping[str, str]) -> Iterator[Leader]:
    """Heads of Spanish- and Portuguese-speaking states as the press has them: one given name and the short form."""
    names = set(leaders)
    for leader in leaders.values():
        words = leader.full.split()
        name = f"{words[0]} {leader.short.split('|')[0]}"
        if cultures.get(_home(leader)) not in ("spanish", "portuguese") or leader.office == "ambassador":
            continue
        if _home(leader) in _LED_FROM_ABROAD:
            continue
        is_name = len(words) > 2 and words[0].isalpha() and len(words[-1]) > 3 and words[-1].isalpha()
        if is_name and plain(name) not in names and words[0] not in leader.short.split():
            names.add(plain(name))
            yield leader._replace(full=name)


def _write(path: Path, head: str, lines: Iterable[str]) -> None:
    path.write_text("\n".join([head, *lines]) + "\n", encoding="utf-8")


def _rows(path: Path) -> Iterator[list[str]]:
    for line in path.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def _country_cultures() -> Iterator[tuple[str, str]]:
    for country, _, culture in _rows(TABLES / "countries.tsv"):
        yield country, culture


def _leaders(path: Path, cultures: dict[str, str]) -> dict[str, Leader]:
    """The leaders by their folded names: the source's, cleaned, then those kept by hand."""
    found: dict[str, Leader] = {}
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            leader = _clean(row)
            if leader and cultures.get(leader.country) and _tells(leader, cultures):
                key = plain(leader.full)
                found[key] = _merge(found.get(key), leader)
    for leader in _statesmen():
        found[plain(leader.full)] = leader
    for full, short, *rest in _rows(HAND / "leaders.tsv"):
        found.pop(plain(full), None)
        if short != "-":
            country, office, first, last = (*rest, "", "", "", "")[:4]
            found[plain(full)] = Leader(full, short, country, office, first, last)
    return dict(sorted(found.items()))


def _statesmen() -> Iterator[Leader]:
    """The rows of statesmen.tsv, one for each spelling; a year is its first day or its last."""
    for country, office, first, last, name, *short in _rows(HAND / "statesmen.tsv"):
        for full in dict.fromkeys(_spellings(name)):
            end = last if last == "9999" else f"{last}-12-31"
            yield Leader(
                full, short[0] if short else full.split()[-1], country, office, f"{first}-01-01", end
            )


def _spellings(name: str) -> Iterator[str]:
    """The names that {a|b} stands for; one of several that differ in diacritics alone, the one without."""
    found: dict[str, str] = {}
    parts = [part.split("|") for part in re.split(r"[{}]", name)]
    for words in product(*parts):
        found.setdefault(plain("".join(words)), "".join(words))
    yield from found.values()


def _tells(leader: Leader, cultures: dict[str, str]) -> bool:
    """Whether a row says more than its culture does: envoys whose surname stands last are left out."""
    return leader.office != "ambassador" or cultures[leader.country] not in _PLAIN


def _clean(row: dict[str, str]) -> Leader | None:
    """A row of the source without residue, its capitals as short form; None where too little is left."""
    name = _RESIDUE.sub("", row["name"].replace(" ", " ").strip()).strip()
    tokens = [token for token in name.split() if token.strip(".,").lower() not in _TITLES]
    country = _BY_CODE.get(row["gec"]) or _COUNTRIES.get(row["country"], row["country"])
    if row["role"] == "US amb. to":
        country = "United States"
    while tokens and tokens[0] in (
        *country.split(),
        "Malaysian's",
        "New",
        "Zealand",
        "Australia",
        "Polynesia",
    ):
        tokens.pop(0)
    capitals = [token for token in tokens if _is_capital(token)]
    regnal = capitals and re.fullmatch(r"[IVX]+", capitals[-1]) and len(tokens) == len(capitals)
    if len(tokens) < 2 or not capitals or regnal or any(char.isdigit() for char in name) or "NW" in tokens:
        return None
    if any(len(token) < 2 for token in tokens if token.isalpha()) or "," in name or country in ("", "none"):
        return None
    office = _OFFICES.get(row["role"], row["role"])
    return Leader(
        " ".join(map(_cased, tokens)),
        " ".join(map(_cased, capitals)),
        country,
        office,
        row["first_seen"],
        row["last_seen"],
    )


def _is_capital(token: str) -> bool:
    letters = re.sub(r"^(?:al|el|ad|ash|ul|Mc|Mac|de|d|O)[-'’]?(?=[A-Z]{2})", "", token)
    letters = "".join(filter(str.isalpha, letters))
    return len(letters) > 1 and letters.isupper() and token not in ("Jr.", "II", "III")


def _cased(token: str) -> str:
    """A token in capitals as names are written: "O'SULLIVAN" as O'Sullivan, "MCGURK" as McGurk."""
    if not _is_capital(token):
        return token
    if token in ("DE", "DER", "DA", "DEL", "DOS", "BIN", "BINT", "DI"):
        return token.lower() if token not in ("DE", "DI") else token.title()
    word = "-".join(
        part if part in ("al", "el", "ad", "ash", "ul") else part.capitalize() for part in token.split("-")
    )
    word = re.sub(r"^(Mc|O['’]|D['’])([a-z])", lambda match: match[1] + match[2].upper(), word)
    return re.sub(r"^(Al|El)-", lambda match: match[1].lower() + "-", word)


def _merge(old: Leader | None, new: Leader) -> Leader:
    """One row of two: all short forms and offices, the widest dates; a head of state or government before an envoy."""
    if old is None:
        return new
    if old.country != new.country:
        return old
    if new.office == "ambassador" and old.office != "ambassador":
        old, new = old, old
    elif old.office == "ambassador" and new.office != "ambassador":
        old = new
    return Leader(
        old.full,
        "|".join(dict.fromkeys([*old.short.split("|"), *new.short.split("|")])),
        old.country,
        "|".join(dict.fromkeys([*old.office.split("|"), *new.office.split("|")])),
        min(old.first, new.first),
        max(old.last, new.last),
    )


def _listed(
    sources: Path, leaders: Iterable[Leader], cultures: dict[str, str]
) -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    """Given names and surnames by culture; "common" are the leaders' surnames that many others have."""
    given: dict[str, set[str]] = defaultdict(set)
    surnames: dict[str, set[str]] = defaultdict(set)
    folder = sources / "popular-names-by-country-cc0"
    _read_popular(folder / "common-forenames-by-country.csv", given)
    _read_popular(folder / "common-surnames-by-country.csv", surnames)
    for line in (
        (sources / "us-congress-legislators" / "current.jsonl").read_text(encoding="utf-8").splitlines()
    ):
        name = json.loads(line)["name"]
        given["western"].update(_words(name["first"]), _words(name.get("nickname", "")))
        surnames["western"].update(_words(name["last"]))
    usual = set().union(*surnames.values())
    for leader in leaders:
        _learn(leader, cultures, given, surnames)
    surnames["common"] = usual & {plain(leader.short.split("|")[0]) for leader in leaders}
    for table, name in ((given, "given"), (surnames, "surnames")):
        for culture, words in _rows(HAND / f"{name}.tsv"):
            table[culture].update(_words(words))
    return given, surnames


def _read_popular(path: Path, table: dict[str, set[str]]) -> None:
    with path.open(encoding="utf-8-sig", newline="") as file:
        for row in csv.DictReader(file):
            culture = _CULTURE_OF_CODE.get(row["Country"], "western")
            if culture and culture not in _GIVEN_LAST:
                table[culture].update(_words(row["Romanized Name"]))


def _learn(
    leader: Leader, cultures: dict[str, str], given: dict[str, set[str]], surnames: dict[str, set[str]]
) -> None:
    """Given names and surnames out of a leader's name, where the short form is the surname and stands last."""
    culture = cultures.get(_home(leader), "-")
    if culture in (
        *_GIVEN_LAST,
        "-",
        "thai",
        "lao",
        "malay",
        "indonesian",
        "ethiopian",
        "mongolian",
        "icelandic",
    ):
        return
    tokens = leader.full.split()
    short = leader.short.split("|")[0].split()
    if short != tokens[-len(short) :] or len(short) == len(tokens):
        return
    given[culture].update(_words(tokens[0]))
    surnames[culture].update(_words(short[-1]))


def _words(text: str) -> Iterator[str]:
    for word in plain(text).replace("/", " ").split():
        if len(word) > 1 and not word.endswith("."):
            yield word


if __name__ == "__main__":
    main()
