"""Mentions of people: a name with the title before it, in lower case too, and behind it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from copylint.analysis.patterns import Pattern
from copylint.analysis.people.runs import RUN, Part, read_name_of_words, read_run
from copylint.analysis.people.spelling import plain
from copylint.analysis.people.tables import head_ends, heads, last_words_of_countries
from copylint.analysis.people.tables import words as listed
from copylint.analysis.people.titles import (
    Title,
    Word,
    country_at,
    folded,
    is_possessive,
    may_hold_title,
    read_title,
    read_words,
)
from copylint.analysis.spans import Span
from copylint.documents.document import Block

_OPENING = listed("opening")
_ARTICLES = listed("articles")
_WORDS_BEFORE = 8
_LONGEST_BEFORE = 90  # code points
_BETWEEN_BLOCKS = 2  # code points
_JOINTS = frozenset("-‑'’")
# How the text goes on that may have a title behind a name: cheaper to ask than the expression below.
_VERBS = ("is", "was", "became", "remains", "serve", "has been", "had been", "who")
BEFORE_TITLE = (",", " (", " –", " —", " -", *(f" {verb}" for verb in _VERBS))
# What may stand between a name and a title behind it: "Xi Jinping, the Chinese president".
_BEHIND = Pattern(
    r"(?:,? (?:who )?(?:is|was|became|remains|serves as|served as|has been|had been|was (?:named|elected|appointed))"
    r"|,|\s\(|\s[–—-])[  ]"
    r"(?:now |also |currently |then |the |a |an |its |their |his |her |as |country['’]s ){0,3}"
    r"((?:[^\W_][\w.'’-]*[  ]){0,6}[^\W_][\w.'’-]*)"
)

# What follows a name that is new to the reader: "Ann Holt, a baker from Leeds", "Ann Holt, 41,".
_INTRODUCTION = Pattern(r",? (?:\(\d|\d\d\b|an? [a-z]|the [a-z]|who |of [A-Z]|from [A-Z]|whose )")


class Mention(NamedTuple):
    """A person named at a place of the text; offsets are code points, the end exclusive.

    words: the name as it stands; key: its words folded; title_start: where the title starts, or the name.
    """

    start: int
    end: int
    words: tuple[str, ...]
    key: tuple[str, ...]
    title: Title | None
    title_start: int

    @property
    def name(self) -> str:
        """The name as it stands, with single spaces."""
        return " ".join(self.words)


def find_mentions(text: str, blocks: Sequence[Block], bare: dict[str, list[int]]) -> Iterator[Mention]:
    """Everything in the blocks that may be a person's name, in order: capitalised words that are no title.

    Single words without a title are too many to be mentions each: their offsets go into `bare`, by the word.
    """
    ends = head_ends()
    for stretch in _stretches(blocks):
        for match in RUN.finditer(text, stretch.start, stretch.end):
            offset = match.start()
            parts = read_run(match[0])
            if parts and parts[0].start and parts[0].title is None and text[offset - 1 : offset] == " ":
                parts = _parts_behind_title(text, offset, match[0]) or parts
            for part in parts:
                title, words, key, title_start, start, end = part
                start += offset
                mark = text[start - 1] if start else ""
                if mark == " " and title is None:
                    found = None
                    if text[start - 4 : start - 1] in ends:
                        found = _title_before(text, start)
                    elif text[start - 2] == ",":
                        found = _title_before_comma(text, start)
                    if found:
                        yield Mention(start, offset + end, words, key, *found)
                        continue
                if mark in _JOINTS:
                    yield _with_article(text, offset, part)
                elif title is None and len(words) == 1:
                    bare.setdefault(words[0], []).append(start)
                else:
                    yield Mention(start, offset + end, words, key, title, offset + title_start)


def _parts_behind_title(text: str, offset: int, run: str) -> tuple[Part, ...]:
    """A run that begins with a function word and is a name behind a title: "the vice premier, He Lifeng"."""
    part = read_name_of_words(run)
    if part is None:
        return ()
    before = _title_before_comma if text[offset - 2] == "," else _title_before
    return (part,) if before(text, offset) else ()


def _stretches(blocks: Sequence[Block]) -> list[Span]:
    """The text of the blocks, neighbours as one: no run goes from one block into the next."""
    found: list[Span] = []
    for block in blocks:
        if found and block.start - found[-1].end <= _BETWEEN_BLOCKS:
            found[-1] = Span(found[-1].start, block.end)
        else:
            found.append(Span(block.start, block.end))
    return found


def _with_article(text: str, offset: int, part: Part) -> Mention:
    """A name with the article that its run left behind: "al-" of "al-Assad"."""
    start, end, words, key = offset + part.start, offset + part.end, part.words, part.key
    floor = _floor(text, start)
    begin = max(text.rfind(" ", floor, start) + 1, floor)
    if text[begin : start - 1] in _ARTICLES:
        words = (text[begin:start] + words[0], *words[1:])
        key = (plain(words[0]), *key[1:])
        start = begin
    found = _title_before(text, start) if start > floor + 1 else None
    if found and part.title is None:
        return Mention(start, end, words, key, *found)
    return Mention(start, end, words, key, part.title, min(start, offset + part.title_start))


def _floor(text: str, start: int) -> int:
    """How far before a place words are looked at: to the start of its block at the most."""
    begin = max(0, start - _LONGEST_BEFORE)
    return max(begin, text.rfind("\n", begin, start) + 1)


def _title_before(text: str, start: int) -> tuple[Title, int] | None:
    """A title in lower case right before a name, and where it starts."""
    space = max(text.rfind(" ", 0, start - 1), start - _LONGEST_BEFORE, -1)
    head = heads().get(text[space + 1 : start - 1].rpartition("\n")[2])
    if head is None or head.kind in ("courtesy", "relation", "honorific"):
        return None
    words = _last_words(text, _floor(text, start), start - 1)
    for index in range(len(words)):
        if not _may_open(words, index):
            continue
        found = read_title(words, index)
        if found and found[1] == len(words) and found[0].start >= words[index].start:
            return found[0], found[0].start
    return None


def _title_before_comma(text: str, start: int) -> tuple[Title, int] | None:
    """The title of "the Chinese president, Xi Jinping", "the president of China, Xi Jinping".

    It begins with an article or a possessive.
    """
    words = _last_words(text, _floor(text, start), start - 2)
    if not words or (words[-1].key not in heads() and words[-1].key not in last_words_of_countries()):
        return None
    for index, word in enumerate(words[:-1]):
        if word.key in _OPENING or is_possessive(word.text):
            found = read_title(words, _owner(words, index) if is_possessive(word.text) else index + 1)
            if found and found[1] == len(words) and found[0].kind in ("office", "rank", "role"):
                return found[0], start
    return None


def _owner(words: Sequence[Word], index: int) -> int:
    """Where the name begins that ends in a possessive: "South Africa's president"."""
    for begin in range(max(0, index - 3), index):
        country = country_at(words, begin)
        if country and country[1] == index + 1:
            return begin
    return index


def _may_open(words: Sequence[Word], index: int) -> bool:
    """Whether a title can start at a word: in lower case, or with a country or a head."""
    word = words[index]
    return word.text[0].islower() or word.key in heads() or country_at(words, index) is not None


def _last_words(text: str, start: int, end: int) -> list[Word]:
    """The last words of a stretch, back to a mark that ends a clause."""
    found: list[Word] = []
    position = end
    while position > start and len(found) < _WORDS_BEFORE:
        space = text.rfind(" ", start, position)
        word = text[space + 1 : position] if space >= 0 else text[start:position]
        if not word or (found and word[-1] in ',;:)!?”"'):
            break
        found.append(Word(word, position - len(word), position, folded(word)))
        position = space
    return found[::-1]


def title_behind(text: str, mention: Mention) -> tuple[Title, int] | None:
    """The title that stands behind a name, and where it ends."""
    match = _BEHIND.match(text, mention.end, mention.end + _LONGEST_BEFORE)
    if match is None or not may_hold_title(match[1]):
        return None
    words = read_words(match[1], match.start(1))
    found = read_title(words)
    return (found[0], words[found[1] - 1].end) if found and found[0].kind != "courtesy" else None


def is_introduced(text: str, mention: Mention) -> bool:
    """Whether the words behind a name say who that is, as of someone new to the reader."""
    return _INTRODUCTION.match(text, mention.end) is not None
