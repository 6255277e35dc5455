"""The tables of names: well formed, cleaned, and as the hand-kept files say."""

from __future__ import annotations

import re

from copylint.analysis.people import tables
from copylint.analysis.people.cultures import _FAMILY_LAST, _ORDERS

FOLDER = tables._FOLDER


def rows(name):
    return [
        line.split("\t")
        for line in (FOLDER / name).read_text(encoding="utf-8").splitlines()
        if line[0] != "#"
    ]


def test_leaders_are_clean():
    countries = {entry.name for entry in tables.countries().values()}
    for full, short, country, offices, first, last in rows("leaders.tsv"):
        assert len(full.split()) > 1, full
        assert not re.match(r"(?:y|e) |.* (?:ele|die)$|.*\d", full), full
        assert not re.search(r"\b(?:Governor|President|Minister|Acting|Ceo|Vice)\b", full), full
        assert short and offices and re.fullmatch(r"\d{4}-\d\d-\d\d", first), full
        assert re.fullmatch(r"\d{4}-\d\d-\d\d|9999", last), full
        assert {"-", "NATO", *countries}.issuperset(country.split("|")), full


def test_what_the_source_lacks_or_has_wrong():
    assert tables.leader("xi jinping").short == ("Xi",)
    assert tables.leader("aung san suu kyi").short[0] == "Suu Kyi"
    assert tables.leader("ursula von der leyen").countries == ("Germany", "European Union")
    assert tables.leader("qin gangas") is None
    assert tables.leader("min aug hlaing") is None


def test_every_country_has_a_culture_that_is_known():
    for name, _, culture in rows("countries.tsv"):
        assert culture in ("-", "somali", *_ORDERS, *_FAMILY_LAST), name


def test_lists_of_names():
    assert tables.is_surname("xi", "chinese")
    assert tables.is_given("vladimir", "russian")
    assert tables.is_given("jesus", "spanish")
    assert not tables.is_given("xi", "western")
