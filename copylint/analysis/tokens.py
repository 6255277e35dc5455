"""Words and the marks between them."""

from __future__ import annotations

from copylint.regexes import compile_regex

# A word holds its apostrophes and hyphens: "don't", "O’Neill", "Jong-un".
WORD = compile_regex(r"[^\W_]+(?:['’ʼ‑-][^\W_]+)*")


def is_word_start(text: str, offset: int) -> bool:
    """Whether a word could start here: no letter or digit stands right before."""
    return offset == 0 or not (text[offset - 1].isalnum() or text[offset - 1] == "_")


def is_word_end(text: str, offset: int) -> bool:
    """Whether a word could end here: no letter or digit stands right behind."""
    return offset >= len(text) or not (text[offset].isalnum() or text[offset] == "_")


def is_bounded(text: str, start: int, end: int) -> bool:
    """Whether a span that begins and ends with letters is not part of a longer word.

    Where the span itself begins or ends with a mark there is nothing to be part of.
    """
    return (not text[start].isalnum() or is_word_start(text, start)) and (
        not text[end - 1].isalnum() or is_word_end(text, end)
    )
