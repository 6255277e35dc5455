"""What is said on standard error, safe for the terminal."""

from __future__ import annotations

import sys

from copylint.output.terminal import printable


def say(line: str) -> None:
    """A line on standard error; control characters of a file's name or text are written as escapes."""
    print(printable(line), file=sys.stderr)


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """`1 file`, `2 files`."""
    return f"{number:,} {noun if number == 1 else plural or noun + 's'}"
