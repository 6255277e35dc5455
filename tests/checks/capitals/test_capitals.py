"""Names without their capitals, and titles with one too many."""

from __future__ import annotations

import pytest

from copylint.checks.capitals.proper_name import names
from copylint.rulebook.loading import bundled_rules, load_rule


@pytest.mark.parametrize(
    ("copy", "span", "right"),
    [
        ("Heroes of the great patriotic war.", "great patriotic war", "Great Patriotic War"),
        (
            "The War of Resistance against Japanese aggression.",
            None,
            "War of Resistance against Japanese Aggression",
        ),
        ("The group of Friends for Peace met.", "group of Friends for Peace", "Group of Friends for Peace"),
        ("It joined the world trade Organization.", "world trade Organization", "World Trade Organization"),
        ("The korean war ended.", "korean war", "Korean War"),
        ("The security Council met.", "security Council", "Security Council"),
        ("They came before christmas.", "christmas", "Christmas"),
    ],
)
def test_name(spans, copy, span, right):
    span = span or copy[4:-1]
    start = copy.index(span)
    assert spans("capitals/proper-name", copy) == [
        (start, start + len(span), f"“{span}” is a name: write “{right}”")
    ]


@pytest.mark.parametrize(
    "copy",
    [
        "The Korean war, the second world war and the Paris agreement.",
        "It was a cold war of words, and another world cup of sorts.",
        "THE GREAT PATRIOTIC WAR",
        "They set up a security council and a general assembly.",
        "Security council members of the town met.",
        "The west bank of the Rhine.",
        "“The great patriotic war,” he said.",
        "The War of Resistance Against Japanese Aggression.",
    ],
)
def test_no_name(spans, copy):
    assert spans("capitals/proper-name", copy) == []


def test_the_names_are_the_rule_s_triggers_in_their_order():
    rule = load_rule(bundled_rules() / "capitals" / "proper-name.yaml").rule
    assert rule.factors == tuple(names())


@pytest.mark.parametrize(
    ("copy", "title"),
    [
        ("The Russian President said it was over.", "President"),
        ("Talks of the Presidents of two states failed.", "Presidents"),
        ("They met the Minister of Finance there.", "Minister"),
        ("The Deputy Prime Minister left early.", "Deputy Prime Minister"),
        ("They met the President’s daughter there.", "President"),
        ("Ms. Roth, the President of Ghana, spoke first.", "President"),
        ("She is the President Monday and the next day.", "President"),
    ],
)
def test_title(spans, copy, title):
    start = copy.index(title)
    message = f"“{title}” stands without a name: write “{title.lower()}”"
    assert spans("capitals/title-without-name", copy) == [(start, start + len(title), message)]


@pytest.mark.parametrize(
    "copy",
    [
        "They met President of Ukraine Volodymyr Zelenskyy in Kyiv.",
        "Presidents Biden and Xi met in Bali for talks.",
        "President and Mrs. Lee left early.",
        "Presidents of two states met there.",
        "Thank you, Mr. President, for the Office of the President.",
        "I thank you, Prime Minister, for the talks.",
        "They stayed at the Ambassador Hotel there.",
        "Minister Meets President in Paris",
        "THE PRESIDENT SPOKE.",
        "They met the Prince of Wales there.",
    ],
)
def test_no_title_alone(spans, copy):
    assert spans("capitals/title-without-name", copy) == []


@pytest.mark.parametrize(
    ("copy", "found"),
    [
        ("It was signed by mayor Ann Lee and French president Emmanuel Macron.", ["mayor", "president"]),
        ("The club president Ann Lee met the mayor, Tom Hall, and Mayor Eva Ruiz.", []),
    ],
)
def test_title_before_name(spans, copy, found):
    assert [copy[start:end] for start, end, _ in spans("capitals/title-before-name", copy)] == found
