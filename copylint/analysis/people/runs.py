"""Runs of capitalised words, and the titles and names in them.

A run's words alone decide what is read from it, so the same run is read once in a process.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from copylint.analysis.patterns import Pattern
from copylint.analysis.people.spelling import plain
from copylint.analysis.people.tables import countries, heads, is_given, is_surname
from copylint.analysis.people.tables import words as listed
from copylint.analysis.people.titles import (
    Title,
    Word,
    country_at,
    folded,
    head_at,
    is_possessive,
    read_title,
    read_words,
)

# Abbreviations that keep their stop, by length: a look-behind has one width.
_STOPPED = (
    "Lt Dr Mr Ms Mx St Fr Jr Sr LT DR MR MS MX ST",
    "Gen Col Maj Cdr Adm Sgt Cpl Pvt Sen Rep Gov Rev Mrs Hon Amb Det Drs Ven"
    " GEN COL MAJ ADM SGT SEN REP GOV REV MRS AMB",
    "Capt Cmdr Prof Brig Pres Msgr Supt Insp Sens Reps Gens Govs",
)
_STOP = (
    r"(?:\.(?:(?:[A-Z]\.)+|(?<=(?<![^\W_])[A-Z]\.)|"
    + "|".join("(?<=" + "|".join(rf"{word}\." for word in words.split()) + ")" for words in _STOPPED)
    + "))?"
)
# Where a run starts: capitals of the alphabets that have them, in ranges, which are found faster than classes.
_FIRST = r"[A-ZÀ-ÞĀ-ɏΆ-ЯḀ-ỹ]"
# A capital or a letter of a script without them.
_CAPITAL = r"[^\W\d_a-z]"
_REST = rf"[^\W_]*(?:['’ʼ‑-][^\W_]+)*{_STOP}['’]?"
_PREFIX = r"(?:(?:al|el|as|ash|ad|an|ar|at|az|ul|d|l|bin)[-‑'’])?"
_PARTICLES = (
    "de da do dos das del della di du la las los le van von der den ter ten zu zum"
    " bin binti bte bint ibn ben al el y e af av arap"
)
_PARTICLE = "(?:" + "|".join(_PARTICLES.split()) + ")"
_LINK = r"(?:of the|to the|for the|and the|of|to|for|and)"
# Luiz Inácio “Lula” da Silva
_NICKNAME = rf"[“\"‘'(]{_CAPITAL}[^\W_]*[”\"’')]"
RUN = Pattern(
    rf"{_FIRST}(?<![^\W_].){_REST}"
    rf"(?:[ \u00a0](?:{_NICKNAME}[ \u00a0])?(?:(?:{_PARTICLE}[ \u00a0]){{1,3}}|{_LINK}[ \u00a0])?"
    rf"{_PREFIX}{_CAPITAL}{_REST}){{0,24}}"
)

_PARTICLE_WORDS = frozenset(_PARTICLES.split()) | {
    "De",
    "Da",
    "Di",
    "Van",
    "Von",
    "Der",
    "Den",
    "Del",
    "Bin",
    "El",
    "Al",
}
_SUFFIXES = listed("suffixes")
# Words that begin sentences and headlines and are no names; months and days end a name.
_FUNCTION = listed("function")


# Function words that are surnames too, right behind a title.
_NAMES_TOO = frozenset(["he", "an", "so", "do", "may", "you", "will", "no", "to"])


_QUOTES = "“\"‘'("


class Part(NamedTuple):
    """A name in a run, with its title; all offsets are from the run's start.

    words: the name's words as they stand, without a possessive ending; key: the same folded; start and end: theirs.
    title_start: where the title starts (its country left out), or the name where there is no title.
    """

    title: Title | None
    words: tuple[str, ...]
    key: tuple[str, ...]
    title_start: int
    start: int
    end: int


@lru_cache(maxsize=1 << 15)
def read_run(run: str) -> tuple[Part, ...]:
    """The names in a run of capitalised words, with the titles before them."""
    if " " not in run and "\u00a0" not in run:
        return _read_word(run)
    words = read_words(run)
    parts: list[Part] = []
    index = 0
    shared: Title | None = None
    while index < len(words):
        index = _skip(words, index)
        found = read_title(words, index)
        title = found[0] if found else shared
        begin = found[1] if found else _past_country(words, index)
        if begin >= len(words):
            break
        name, index = _read_name(words, begin, titled=found is not None)
        if name:
            start = found[0].start if found else name[0].start
            parts.append(_part(title, name, start))
        shared = found[0] if found and found[0].plural and name else None
    return tuple(parts)


def read_name_of_words(run: str) -> Part | None:
    """A run as one name, where it begins with a function word that is a surname too."""
    words = read_words(run)
    if words[0].key not in _NAMES_TOO:
        return None
    name, behind = _read_name(words, 0, titled=True)
    return _part(None, name, 0) if len(name) > 1 and behind == len(words) else None


def _read_word(text: str) -> tuple[Part, ...]:
    """The name that a single word is, where it is one."""
    word = Word(text, 0, len(text), folded(text))
    if (
        word.key in _FUNCTION
        or word.key in heads()
        or word.key.removesuffix("s") in heads()
        or word.key in countries()
    ):
        return ()
    return (_part(None, [word], 0),)


def _skip(words: Sequence[Word], index: int) -> int:
    """Past the words that begin a sentence and links between names."""
    while index < len(words) and words[index].key in _FUNCTION and not _is_initial(words[index].text):
        index += 1
    return index


def _past_country(words: Sequence[Word], index: int) -> int:
    """Past a country that is no part of a name: "Costa Rica", and "Jordan" by itself, not "Jordan Peterson"."""
    country = country_at(words, index) if index < len(words) else None
    if country and (country[1] > index + 1 or _is_last(words, country[1])):
        return country[1]
    return index


def _is_initial(word: str) -> bool:
    return word.endswith(".") and len(word) == 2


def _read_name(words: Sequence[Word], index: int, *, titled: bool) -> tuple[list[Word], int]:
    """The words of a name from an index on, and the index behind them; at least one word is passed."""
    name: list[Word] = []
    begin = index
    while index < len(words):
        word = words[index]
        key = word.key
        if word.text[0] in _QUOTES and not name:
            break
        if word.text[0].islower() and word.text not in _PARTICLE_WORDS and not _has_prefix(word.text):
            break
        if key in _FUNCTION and not _is_initial(word.text) and not _is_name_too(key, name, titled):
            break
        if name and _starts_title(words, index):
            break
        name.append(word)
        index += 1
        if is_possessive(word.text):
            break
    while name and (name[-1].text in _PARTICLE_WORDS and len(name) > 1 and name[-1].text[0].islower()):
        name.pop()
    return name, max(index, begin + 1)


def _is_name_too(key: str, name: Sequence[Word], titled: bool) -> bool:
    """Whether a function word is a name: behind a title, or behind a Chinese or Korean surname; Theresa May."""
    if key not in _NAMES_TOO:
        return False
    if key == "may" and name and is_given(name[-1].key, "western"):
        return True
    return is_surname(name[-1].key, "chinese", "korean") if name else titled


def _has_prefix(word: str) -> bool:
    return len(word) > 3 and any(mark in word[1:4] for mark in "-‑'’")


def _starts_title(words: Sequence[Word], index: int) -> bool:
    """Whether a title of another person starts behind a name: "Xi Jinping President Putin" of a headline."""
    found = head_at(words, index)
    return (
        found is not None
        and found[0].kind in ("office", "rank", "courtesy")
        and not _is_last(words, found[1])
    )


def _is_last(words: Sequence[Word], behind: int) -> bool:
    return behind >= len(words) or words[behind].text[0].islower()


def _part(title: Title | None, name: Sequence[Word], title_start: int) -> Part:
    last = name[-1]
    text, end = last.text, last.end
    if is_possessive(text):
        cut = 2 if text[-1] == "s" else 1
        text, end = text[:-cut], end - cut
    texts = [word.text for word in name[:-1] if word.text[0] not in _QUOTES] + [text]
    while len(texts) > 1 and folded(texts[-1]) in _SUFFIXES:
        texts.pop()
    return Part(
        title, tuple(texts), tuple(map(plain, texts)), min(title_start, name[0].start), name[0].start, end
    )
