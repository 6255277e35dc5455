"""What templates share: number words, and what fills them."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

Maker = Callable[[Random], tuple[str, str]]


Drawn = dict[str, object]  # what fills a template


WORDS = [
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


TENS = {20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty"}


def say(value: int, worded: bool) -> str:
    return WORDS[value] if worded and value <= 12 else f"{value:,}"
