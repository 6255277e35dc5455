"""Text folded one to one, so that every offset survives: for comparing, never for showing."""

from __future__ import annotations

_APOSTROPHES = "’‘ʼ′＇"


def straighten(text: str) -> str:
    """The text with every kind of apostrophe as '."""
    if not text.isascii():
        for mark in _APOSTROPHES:
            if mark in text:
                text = text.replace(mark, "'")
    return text


def fold(text: str) -> str:
    """The straightened text in lower case, of the same length ("İ".lower() alone is two code points)."""
    return text.lower() if text.isascii() else straighten(text).replace("İ", "i").lower()
