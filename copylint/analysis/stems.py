"""Words reduced to their stems, by the Snowball project's English stemmer."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any


@cache
def _stemmer() -> Any:
    import snowballstemmer

    return snowballstemmer.stemmer("english")


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The stem of a folded word: "targeting" and "targeted" have one."""
    result: str = _stemmer().stemWord(word)
    return result
