"""What the user can mend: reported as one line, never as a traceback."""

from __future__ import annotations


class UserError(Exception):
    """Something the user gave cannot be used; the message says what, where, and what to do."""
