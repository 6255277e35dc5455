"""The groups consistency, places and headline: faults found on their words, their true twins left alone."""

from __future__ import annotations

import csv
import importlib.util
import sys
from collections import Counter
from pathlib import Path

import pytest

from copylint.analysis.house import House
from copylint.documents import Source, parse
from copylint.linter import Linter
from copylint.rulebook.loading import bundled_rules, load_rule

HERE = Path(__file__).parent
ROUNDS = 10


def _pairs():
    for path in (HERE / "pairs.tsv", HERE.parent / "places" / "pairs.tsv"):
        with path.open(encoding="utf-8", newline="") as file:
            rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
            yield from (tuple(cell.replace("¶", "\n\n") for cell in row.values()) for row in rows)


def _made():
    path = HERE.parents[2] / "benchmarks" / "consistency_cases.py"
    spec = importlib.util.spec_from_file_location("consistency_cases", path)
    module = importlib.util.module_from_spec(spec)
    sys.modules["consistency_cases"] = module
    spec.loader.exec_module(module)
    return list(module.cases(seed=7, rounds=ROUNDS))


def _found(spans, rule, copy):
    return [copy[start:end] for start, end, _ in spans(rule, copy)]


@pytest.mark.parametrize(("rule", "bad", "span", "good"), list(_pairs()))
def test_pair(spans, rule, bad, span, good):
    assert _found(spans, rule, bad) == [span]
    assert _found(spans, rule, good) == []


def test_every_rule_has_enough_pairs():
    counts = Counter(rule for rule, *_ in _pairs()) + Counter(case.rule for case in _made())
    default = [rule for rule in counts if load_rule(bundled_rules() / f"{rule}.yaml").rule.set == "default"]
    assert len(default) == 11
    assert min(counts[rule] for rule in default) >= 15


@pytest.mark.parametrize("case", _made(), ids=lambda case: case.rule)
def test_made_pair(spans, case):
    found = _found(spans, case.rule, case.bad)
    assert len(found) == 1
    assert not case.span or found == [case.span]
    assert _found(spans, case.rule, case.good) == []


@pytest.mark.parametrize(
    ("dialect", "expected"),
    [(None, ["colour"]), ("en-US", ["colour"]), ("en-GB", ["color", "color"])],
)
def test_dialect_decides_between_spellings(dialect, expected):
    copy = "The color faded. A colour photo of it exists, in a color of the sea."
    linter = Linter(
        [load_rule(bundled_rules() / "consistency" / "spelling-varies.yaml").rule], House(dialect=dialect)
    )
    assert [one.text for one in linter.lint(parse(Source(copy), "copy.txt"))] == expected


def test_majority_is_related(spans):
    rule = load_rule(bundled_rules() / "consistency" / "place-name-varies.yaml").rule
    copy = "Kyiv slept. Trams in Kiev stood still. The people of Kyiv were calm."
    (finding,) = Linter([rule]).lint(parse(Source(copy), "copy.txt"))
    assert finding.related[0].start.offset == 0
    assert finding.related[0].message == "“Kyiv” here"
    assert [edit.content for edit in finding.fix.edits] == ["Kyiv"]


@pytest.mark.parametrize(
    ("rule", "copy"),
    [
        ("consistency/spelling-varies", "The Labour Party defends labor. Labour won the vote on labor law."),
        (
            "consistency/spelling-varies",
            "See organise.org for how they organize, and mail info@organise.org.",
        ),
        (
            "consistency/spelling-varies",
            "Pearl Harbor is a harbour. The Department of Defense runs the defence plan.",
        ),
        ("consistency/spelling-varies", "They vow to counter terrorism. Counterterrorism is costly."),
        (
            "consistency/spelling-varies",
            "He had to re-sign the deal, or resign. A co-op bred hens in a coop.",
        ),
        ("consistency/spelling-varies", "An air-strike campaign is no air strike."),
        (
            "consistency/place-name-varies",
            "Dynamo Kiev beat a team from Kyiv. The Bank of Ceylon is in Sri Lanka.",
        ),
        (
            "consistency/place-name-varies",
            "MR ADE: We left Burma.\n\nMS OYE: Myanmar?\n\nMR ADE: Burma, yes.",
        ),
        (
            "consistency/percent-form-varies",
            "Rents rose 4%. Ten percent left. It is 2 percentage points more.",
        ),
        (
            "consistency/capitals-vary",
            "The Supreme Court of India sat. A supreme court is needed in the north.",
        ),
        (
            "consistency/capitals-vary",
            "The Lords Food and Farming Committee met. A peer of the farming committee left.",
        ),
        (
            "consistency/capitals-vary",
            "The Serbian Orthodox Church met, as the Cuban News Agency said.\n\nPriests of the orthodox church"
            " told the news agency.",
        ),
        (
            "consistency/capitals-vary",
            "The Kenyan Teachers Union met. Kenya's main teachers union said so.",
        ),
        (
            "consistency/abbreviation-mismatched",
            "Regional fishing deals and open trade agreements (RFDs/OTAs) are in force.",
        ),
        (
            "consistency/abbreviation-mismatched",
            "The Social Democratic Party (SPD) and the Federal Security Service (FSB).",
        ),
        (
            "consistency/abbreviation-redefined",
            "Jane Smith (SNP) met John Brown (SNP). Apple (AAPL) and Apple (AAPL).",
        ),
        ("consistency/channel-varies", "They spoke by phone in May.\n\nThey met in person on Sunday."),
        (
            "places/wrong-capital",
            "In 1940, Vichy was the French capital. In Paris, Berlin’s envoy met Germany’s foe.",
        ),
        (
            "places/wrong-capital",
            "The Hague is the Dutch seat of government; La Paz, Bolivia’s capital, and Sucre.",
        ),
        ("places/wrong-capital", "Group A: Luxembourg, Poland, Malta\n\nGroup B: Panama, Cuba."),
        (
            "places/wrong-country",
            "In Geneva, Russia, Iran and China talked. Sofia, Germany and France are names.",
        ),
        (
            "places/wrong-country",
            "Birmingham, England; Birmingham, Alabama; Valencia, Venezuela; Paris, Texas.",
        ),
    ],
)
def test_traps(spans, rule, copy):
    assert spans(rule, copy) == []


@pytest.mark.parametrize(
    "rule", ["consistency/spelling-varies", "places/wrong-country", "consistency/capitals-vary"]
)
def test_linear_in_hostile_copy(spans, rule):
    for copy in ("-" * 50_000, "a-b " * 20_000, "Lyon, " * 20_000, "the Foreign " * 10_000, "(" * 50_000):
        assert isinstance(spans(rule, copy), list)
