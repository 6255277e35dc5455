"""What fixes would change, as a unified diff that `patch` and `git apply -p0` read."""

from __future__ import annotations

from difflib import unified_diff


def diff(path: str, before: str, after: str) -> str:
    """The diff of two texts of a file; empty where they are equal. Lines end at \\n, as in those programs."""
    lines = unified_diff(_lines(before), _lines(after), path, path)
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )


def _lines(text: str) -> list[str]:
    lines = [f"{line}\n" for line in text.split("\n")]
    last = lines.pop()[:-1]
    return [*lines, last] if last else lines
