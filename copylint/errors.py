"""What the user can mend: reported as one line, never as a traceback."""

from __future__ import annotations

from collections.abc import Sequence


class UserError(Exception):
    """Something the user gave cannot be used; the message says what, where, and what to do."""


def suggestion(word: str, known: Sequence[str]) -> str:
    """ "; did you mean X?" for the nearest known word, or nothing."""
    from difflib import get_close_matches

    near = get_close_matches(word, known, 1)
    return f"; did you mean {near[0]}?" if near else ""
