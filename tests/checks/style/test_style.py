"""Tautologies, and the house rules as their files set them."""

from __future__ import annotations

import pytest

from copylint.checks.style.wording import _forms, _wording
from copylint.documents import Source, parse
from copylint.linter import Linter
from copylint.rulebook.loading import bundled_rules, load_rule
from copylint.rulebook.options import Options


@pytest.mark.parametrize(
    ("copy", "span", "says"),
    [
        ("An armed gunman fled.", "armed gunman", "a gunman is armed. Write “gunman”"),
        ("It closes at 12 midnight.", "12 midnight", "Write “midnight”"),
        ("They returned back home.", "returned back", "Write “returned”"),
        ("She forgot her PIN number.", "PIN number", "Write “PIN”"),
        ("Armed Gunman Flees", "Armed Gunman", "Write “Gunman”"),
        ("It also helps the poor as well.", "also helps the poor as well", "“also” says “as well”"),
        ("At least 50 or more fell.", "At least 50 or more", "Take out “or more”"),
        ("Nuts such as almonds, etc. are in it.", "such as almonds, etc.", "examples are never all"),
        ("They hired another five more people.", "another five more", "Take out “another”"),
        ("About 30 jobs or so will go.", "About 30 jobs or so", "Take out “or so”"),
        (
            "The reason it fell is because it rained.",
            "reason it fell is because",
            "Write “that” for “because”",
        ),
        ("Both rich and poor alike paid.", "Both rich and poor alike", "“both” says “alike”"),
        ("It is small in size and cheap.", "small in size", "the size already"),
    ],
)
def test_tautology(spans, copy, span, says):
    start = copy.index(span)
    ((begin, end, message),) = spans("style/tautology", copy)
    assert (begin, end) == (start, start + len(span)) and says in message


@pytest.mark.parametrize(
    "copy",
    [
        "The New Innovation Fund opens in May.",
        "She wore a pin number on her coat.",
        "It also did as well as it could, and did also as well.",
        "At least 50 more fell.",
        "It was red in color photographs.",
        "The reason was because of rain.",
        "A mid-size and plus-size firm set its camera lower down.",
        "“An armed gunman fled,” he said.",
    ],
)
def test_no_tautology(spans, copy):
    assert spans("style/tautology", copy) == []


@pytest.mark.parametrize(
    ("rule", "copy", "found"),
    [
        ("numerals", "It lost 3 tanks and twelve trucks.", ["3", "twelve"]),
        ("numerals", "25 died. 2020 was hard. Vostok 1 flew on page 4 for 3 miles.", ["25"]),
        ("numerals", "A boy of ten, aged 5, won 3 to 2 on May 6 with 4 percent.", ["ten"]),
        ("numerals", "A five-year-old boy, six, was hurt at the age of two.", ["five", "six", "two"]),
        (
            "numerals",
            "Her son is 6 years old and had my two cents, eight euros and nine percent.",
            ["eight", "nine"],
        ),
        (
            "numerals",
            "They voted seven to two, won by a six-to-three vote and led three to five men.",
            ["seven to two", "six-to-three"],
        ),
        ("numerals", "It opens at nine a.m. at six Elm Street, near Six Wall Street banks.", ["nine", "six"]),
        ("title-abbreviations", "Governor Ann Lee met Senator Hall and General Motors.", ["Governor"]),
        (
            "addresses",
            "At 12 Main Street, on Elm Ave. and at 4 Oak St., in the 2008 Wall Street crash.",
            ["Street", "Ave."],
        ),
        ("percent-form", "It rose 5 percent, 6% and 7 per cent.", [" percent", " per cent"]),
        ("dates", "On January 5, 2020, March 5th and 5 May.", ["January 5, 2020", "March 5th", "5 May"]),
        ("dates", "On Jan. 5, in January 2020 and in May 5 of them may march.", []),
        ("times", "At 3:00 PM, 10am, 12 p.m. and 4 p.m.", ["3:00 PM", "10am", "12 p.m."]),
        ("courtesy-titles", "They met Mr. Adeyemi, Dr Holm and Mr. President.", ["Mr.", "Dr"]),
        ("state-names", "In Fresno, CA, and Salem, Ore., but not Tom Lee, MD.", ["CA", "Ore."]),
        ("currency", "It cost $5m, €3bn and $4 million.", ["$5m", "€3bn"]),
        ("decades", "The 1980's, the '70's and 1990's best.", ["1980's", "'70's"]),
        (
            "adverb-hyphen",
            "A newly-elected, family-owned, daily-traded, very-old firm.",
            ["newly-elected", "very-old"],
        ),
    ],
)
def test_house_rules(spans, rule, copy, found):
    assert [copy[start:end] for start, end, _ in spans(f"style/{rule}", copy)] == found


def test_no_fix_without_a_replacement():
    """A phrase for which the rule has no better words is not taken out: its source would go with it."""
    linter = Linter([load_rule(bundled_rules() / "style" / "empty-attribution.yaml").rule])
    (found,) = linter.lint(parse(Source("Sources say the plan is dead.")))
    assert found.text == "Sources say" and found.fix is None


def _lists():
    for path in sorted((bundled_rules() / "style").glob("*.yaml")):
        rule = load_rule(path).rule
        if "phrases" in rule.options:
            yield pytest.param(rule, id=rule.id)


@pytest.mark.parametrize("rule", list(_lists()))
def test_every_list_can_be_read(rule):
    options = Options(rule.options)
    wordings = [_wording(options, *form) for form in _forms(options).values()]
    assert all(wording.replacement != wording.phrase for wording in wordings)
    assert all(wording.reason or not wording.replacement for wording in wordings)
