"""Numbers in words, for the house rules about them."""

from __future__ import annotations

ONES = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
]
ONES += ["thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"]
TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]


def in_words(number: int) -> str:
    """A number from 0 to 99 in words: 42 is "forty-two"."""
    if number < 20:
        return ONES[number]
    tens = TENS[number // 10 - 2]
    return f"{tens}-{ONES[number % 10]}" if number % 10 else tens


VALUES = {in_words(number): number for number in range(100)}

_IRREGULAR = {"one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth",
              "twelve": "twelfth"}  # fmt: skip
_SUFFIXES = {1: "st", 2: "nd", 3: "rd"}


def ordinal(number: int) -> str:
    """An ordinal from 1 to 99 in words: 42 is "forty-second"."""
    head, dash, last = in_words(number).rpartition("-")
    ending = last[:-1] + "ieth" if last.endswith("y") else _IRREGULAR.get(last, last + "th")
    return head + dash + ending


def suffixed(number: int) -> str:
    """An ordinal in figures: 42 is "42nd"."""
    return f"{number}{'th' if 10 < number % 100 < 14 else _SUFFIXES.get(number % 10, 'th')}"


ORDINALS = {ordinal(number): number for number in range(10, 100)}  # larger ones alone: “second” is a time too
