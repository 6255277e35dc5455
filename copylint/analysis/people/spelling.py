"""Spellings of names made comparable: folded, without diacritics."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

_LETTERS = str.maketrans(
    {
        "ı": "i",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ß": "ss",
        "æ": "ae",
        "œ": "oe",
        "ə": "a",
        "’": "'",
        "‘": "'",
        "ʼ": "'",
        "‑": "-",
        "–": "-",
    }
)


@lru_cache(maxsize=1 << 16)
def plain(name: str) -> str:
    """A name in lower case without diacritics, apostrophes and hyphens as in ASCII: for comparing only."""
    if name.isascii():
        return name.lower()
    letters = unicodedata.normalize("NFD", name.lower().translate(_LETTERS))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))
