"""What fixes would change, as a unified diff that `patch` and `git apply -p0` read."""

from __future__ import annotations

from collections.abc import Iterator
from difflib import unified_diff

from copylint.output.terminal import printable


def diff(path: str, before: str, after: str, *, on_terminal: bool = False) -> str:
    """The diff of two texts of a file; empty where they are equal. Lines end at \\n, as in those programs.

    on_terminal: for people's eyes only; what a terminal might obey is spelled out, and a tab stays one.
    """
    name = printable(path)
    lines = _finished(unified_diff(_lines(before), _lines(after), name, name))
    return "".join(map(_shown, lines) if on_terminal else lines)


def _finished(lines: Iterator[str]) -> Iterator[str]:
    for line in lines:
        yield line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n"


def _shown(line: str) -> str:
    text, newline, note = line.partition("\n")
    return "\t".join(map(printable, text.removesuffix("\r").split("\t"))) + newline + note


def _lines(text: str) -> list[str]:
    lines = [f"{line}\n" for line in text.split("\n")]
    last = lines.pop()[:-1]
    return [*lines, last] if last else lines
