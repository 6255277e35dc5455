"""Quotations without a mark, in two wordings, with two speakers, with none."""

from __future__ import annotations

import pytest

FIRST = "“We cannot lose another harvest this year,” Mr. Adeyemi said."


@pytest.mark.parametrize(
    ("copy", "place", "says"),
    [
        ("“We will not sign, he said.", (0, 1), "does not close"),
        ("We will not sign,” he said.", (17, 18), "does not open"),
        ('He called it "a fine day and left.', (13, 14), "does not close"),
        ("“We,” she said. “We are.", (16, 17), "does not close"),
    ],
)
def test_unbalanced(spans, copy, place, says):
    ((start, end, message),) = spans("quotes/unbalanced-quote", copy)
    assert (start, end) == place and says in message


@pytest.mark.parametrize(
    "copy", ["“We wait.\n\n“We wait,” she said.", 'A 32" screen of the ’90s.', "He said “no ‘maybe’ here.”"]
)
def test_balanced(spans, copy):
    assert spans("quotes/unbalanced-quote", copy) == []


def test_two_wordings(spans):
    second = "“We cannot lose another season this year,”"
    copy = f"{FIRST}\n\n{second} he added."
    start = copy.index(second)
    message = "These words were quoted as “We cannot lose another harvest this year,” before: quote them in one wording"
    assert spans("quotes/quotation-varies", copy) == [(start, start + len(second), message)]


def test_two_speakers(spans):
    copy = f"{FIRST}\n\n“We cannot lose another harvest this year,” Ms. Holm said."
    ((start, _, message),) = spans("quotes/quotation-varies", copy)
    assert start == len(FIRST) + 2
    assert message == "Holm is given words that Adeyemi said before: check who said them"


@pytest.mark.parametrize(
    "second",
    [
        "He told them they “cannot lose another harvest this year.”",
        "“We cannot lose … another harvest this year,” he said.",
        "“We cannot lose [yet] another harvest this year,” he said.",
        "“We cannot lose another harvest this year,” he said again.",
        "“We cannot build the school without any money,” he said.",
    ],
)
def test_one_wording(spans, second):
    assert spans("quotes/quotation-varies", f"{FIRST}\n\n{second}") == []


def test_nobody_said_it(spans):
    copy = "The dam is old.\n\n“It was the best thing that ever happened here.”\n\nThe lake is long."
    assert [copy[start:end] for start, end, _ in spans("quotes/no-attribution", copy)] == [
        copy.split("\n\n")[1]
    ]
    assert spans("quotes/no-attribution", copy.replace("The lake is long", "Ms. Roy said so")) == []
