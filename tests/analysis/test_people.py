"""Titles, runs of capitals, mentions, people, and how names are read."""

from __future__ import annotations

import pytest

from copylint.analysis.article import Article
from copylint.analysis.people.cultures import read_name
from copylint.analysis.people.near import is_one_edit, is_romanisation
from copylint.analysis.people.roll import forms_of, read_roll
from copylint.analysis.people.runs import RUN, read_run
from copylint.documents import Source, parse


def parts(copy):
    """(group of the title, its country, the name) of everything that a piece of copy names."""
    found = []
    for match in RUN.finditer(copy):
        for part in read_run(match.group()):
            title = part.title
            country = title.country.name if title and title.country else None
            found.append((title.group if title else None, country, " ".join(part.words)))
    return found


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("Chinese President Xi Jinping", [("president", "China", "Xi Jinping")]),
        ("Prime Minister of Vietnam Pham Minh Chinh", [("premier", "Vietnam", "Pham Minh Chinh")]),
        ("Minister of Foreign Affairs Wang Yi", [("minister", None, "Wang Yi")]),
        ("U.S. Ambassador to China Nicholas Burns", [("ambassador", "United States", "Nicholas Burns")]),
        ("Google CEO Sundar Pichai", [("executive", None, "Sundar Pichai")]),
        ("Stephen King", [(None, None, "Stephen King")]),
        ("Lt. Gen. H.R. McMaster", [("general", None, "H.R. McMaster")]),
        ("Presidents Putin and Xi", [("president", None, "Putin"), ("president", None, "Xi")]),
        ("Prime Minister Sharif", [("premier", None, "Sharif")]),
        ("After Xi Jinping’s speech", [(None, None, "Xi Jinping")]),
        ("Ursula von der Leyen", [(None, None, "Ursula von der Leyen")]),
        ("Luiz Inácio “Lula” da Silva", [(None, None, "Luiz Inácio da Silva")]),
        ("Costa Rica", []),
        ("In May", []),
    ],
)
def test_runs(copy, expected):
    assert parts(copy) == expected


@pytest.mark.parametrize(
    ("name", "countries", "right", "wrong"),
    [
        ("Ren Haoyu", (), "Ren", {"haoyu"}),
        ("Eui-yong Chung", (), "Chung", {"eui-yong"}),
        ("Pham Minh Chinh", (), "Chinh", {"pham", "minh"}),
        ("Tran Van Hoa", ("vietnamese",), "Hoa", {"tran", "van"}),
        ("Kurokawa Haruto", ("japanese",), "Kurokawa", {"haruto"}),
        ("Thant Zaw Oo", (), "Thant Zaw Oo", {"thant", "zaw", "oo"}),
        ("Pieter van der Linden", ("dutch",), "van der Linden", {"pieter", "linden"}),
        ("Halla Sveinsdóttir", ("icelandic",), "Halla", {"sveinsdottir"}),
        ("Olaf Falk", ("western",), "Falk", {"olaf"}),
    ],
)
def test_readings(name, countries, right, wrong):
    read = read_name(name.split(), countries)
    assert (read.right[0], read.wrong) == (right, wrong)


@pytest.mark.parametrize("name", ["Retno Oronge", "Tavi Oronge", "Faisal bin Farhan"])
def test_uncertain_names_have_no_reading(name):
    assert read_name(name.split()) is None


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("blinken", "blinkn", True),
        ("blinken", "blinkken", True),
        ("blinken", "bilnken", True),
        ("blinken", "blanken", True),
        ("blinken", "blinken", False),
        ("blinken", "lbinkne", False),
        ("abc", "abcde", False),
    ],
)
def test_one_edit(first, second, expected):
    assert is_one_edit(first, second) is expected
    assert is_one_edit(second, first) is expected


def test_romanisations():
    assert is_romanisation("zelensky", "zelenskyy")
    assert is_romanisation("mohammed", "muhammad")
    assert not is_romanisation("laura", "lara")


def test_titles_before_and_behind():
    copy = "Ren Haoyu, a Chinese deputy minister, met the Greek premier, Stavros Lekkas, and president Xi Jinping."
    people = Article(parse(Source(copy))).people
    assert [(one.name, [title.group for title in one.titles]) for one in people.persons] == [
        ("Ren Haoyu", ["minister"]),
        ("Stavros Lekkas", ["premier"]),
        ("Xi Jinping", ["president"]),
    ]


def test_offsets_are_of_the_text():
    copy = "Said al-Assad: “Gen. Min Aung Hlaing’s plan.”"
    article = Article(parse(Source(copy)))
    (person,) = article.people.persons
    assert article.text[person.first.start : person.first.end] == "Min Aung Hlaing"
    assert article.text[person.first.title_start : person.first.end] == "Gen. Min Aung Hlaing"


def test_roll():
    copy = "President Ana Alvarado spoke. Alvarado left. President Alvarado slept."
    article = Article(parse(Source(copy)))
    (entry,) = read_roll(article.text, article.people)
    assert (entry.name, entry.titles, list(forms_of(entry))) == (
        "Ana Alvarado",
        ["President"],
        [("Alvarado", 2), ("Ana Alvarado", 1)],
    )
