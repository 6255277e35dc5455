"""Verbs some words away from the head of their subject."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("copy", "span", "right"),
    [
        ("The plans drawn up by the harbour board has been shelved.", "has", "have"),
        ("Critics say the state of the bridges that link the islands have got worse.", "have", "has"),
        ("The keeper of the lighthouse, like many of his neighbours, own a boat.", "own", "owns"),
        ("The clerks who was on duty saw nothing.", "was", "were"),
        ("The engineer, who have worked there for years, was unhurt.", "have", "has"),
        ("The rules that governs the trade are old.", "governs", "govern"),
        ("Anger over the cuts in the valleys have grown.", "have", "has"),
        ("Ms. Prentice and her brother was away.", "was", "were"),
        ("Every one of the 12 islands have a school.", "have", "has"),
        ("The number of pupils who walk to school have doubled.", "have", "has"),
        ("The decision to close three ferries have angered the islanders.", "have", "has"),
        ("There has been several attempts to raise the wreck.", "has", "have"),
        ("There remains many doubts.", "remains", "remain"),
    ],
)
def test_number(spans, copy, span, right):
    ((start, end, message),) = spans("grammar/agreement", copy)
    assert copy[start:end] == span
    assert message.endswith(f"so write “{right}”")


@pytest.mark.parametrize(
    "copy",
    [
        "The man said in June prices were too high.",
        "If the cost of the repairs were lower, they would start.",
        "They demanded that the head of the union resign.",
        "The mayor, who was ill, and the head of the unions were absent.",
        "Building homes on the plains is risky, and ten years of war is enough.",
        "A team of divers are at the wreck, and a number of boats have left.",
        "The law on taxes that governs the trade is old.",
        "The mother who lives on the islands is ill, as is the place where the family lives in winter.",
        "Human rights groups have left. Doctors Without Borders is there.",
        "The town, a haven for smugglers, pirates and thieves, was quiet.",
    ],
)
def test_silence(spans, copy):
    assert spans("grammar/agreement", copy) == []
