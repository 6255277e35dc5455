"""Number words and their values."""

from __future__ import annotations

from copylint.analysis.patterns import Pattern

UNITS = dict(
    zip(["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"], range(1, 10), strict=True)
)
TEENS = dict(
    zip(
        [
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
        ],
        range(10, 20),
        strict=True,
    )
)
TENS = dict(
    zip(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
        range(20, 100, 10),
        strict=True,
    )
)
SCALES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "lakh": 1e5,
    "million": 1e6,
    "crore": 1e7,
    "billion": 1e9,
    "trillion": 1e12,
    "dozen": 12.0,
    "mn": 1e6,
    "mln": 1e6,
    "bn": 1e9,
    "bln": 1e9,
    "tn": 1e12,
    "trn": 1e12,
    "m": 1e6,
    "b": 1e9,
    "k": 1e3,
}
PARTS = {
    "half": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twentieth": 20,
    "hundredth": 100,
}
VULGAR = {
    "½": 1 / 2,
    "⅓": 1 / 3,
    "⅔": 2 / 3,
    "¼": 1 / 4,
    "¾": 3 / 4,
    "⅕": 0.2,
    "⅖": 0.4,
    "⅗": 0.6,
    "⅘": 0.8,
    "⅛": 0.125,
    "⅜": 0.375,
    "⅝": 0.625,
    "⅞": 0.875,
}
SMALL = {**UNITS, **TEENS, **TENS}

_ONES = "|".join(UNITS)
BELOW_HUNDRED = rf"(?:(?:{'|'.join(TENS)})(?:[- ](?:{_ONES}))?|{'|'.join(TEENS)}|{_ONES})"
# "a hundred and twenty", "twenty-one"; scales from a thousand on are read as with digits.
WORDED = rf"(?:{BELOW_HUNDRED}(?: hundred(?: (?:and )?{BELOW_HUNDRED})?)?|a hundred (?:and )?{BELOW_HUNDRED})"
_WORD = Pattern(r"[a-z]+")


def worded_value(text: str) -> float:
    """The value of number words in lower case: "one hundred and twenty-one" is 121."""
    group = 0.0
    for word in _WORD.findall(text):
        if word in SMALL:
            group += SMALL[word]
        elif word == "hundred":
            group = (group or 1) * 100
    return group


def small_number(word: str) -> int | None:
    """The value of a numeral or a number word below a thousand, else None."""
    if word.isdigit():
        return int(word)
    return int(worded_value(word)) or None
