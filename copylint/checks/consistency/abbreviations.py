"""Where copy explains an abbreviation: "World Bank (WB)", "WB (World Bank)", "World Bank, or WB,"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.analysis.folding import straighten
from copylint.analysis.spans import Span
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit

_TABLE = Path(__file__).parent.parent.parent / "tables" / "abbreviations.tsv"
_SHORT = r"[A-Z](?:[A-Za-z]|[&/.-](?=[A-Z])){0,8}[A-Z]\.?s?"
# In brackets, or between commas.
_BRACKETED = compile_regex(rf"\((?:the |or |[“\"'])?(?P<short>{_SHORT})[”\"']?\)")
_APPOSED = compile_regex(
    rf"(?:, (?:or|known as|called|abbreviated as)(?: the)?|, also known as(?: the)?) (?P<short>{_SHORT})(?=[,.;)])"
)
_EXPLAINED = compile_regex(r"(?<![\w.]) ?\((?:the )?(?P<long>[A-Z][^()\d]{5,90})\)")
_LAST_SHORT = compile_regex(rf"(?<![\w.-])(?P<short>{_SHORT}) \Z")
_USE = compile_regex(rf"(?<![\w.-])(?P<short>{_SHORT})(?![\w-])")
_WORD = compile_regex(r"[^\W\d_]+(?:['.][^\W\d_]+)*\.?")
# Join the words of a name; they may lend a letter or not.
CONNECTORS = frozenset(
    re.findall(
        r"\w+",
        "of the and for on in to at by with a an from or de du des la le les el del y e da do dos di und",
    )
)
_LONGEST = 120  # code points of a long form
_MOST_WORDS = 12


class Word(NamedTuple):
    """A word before an abbreviation, with its place in the text."""

    text: str
    start: int
    end: int

    @property
    def is_connector(self) -> bool:
        """Whether the word only joins others."""
        return self.text in CONNECTORS


class Definition(NamedTuple):
    """An abbreviation beside the words that it stands for, or that it is taken to stand for.

    short: without the plural's s and full stops; words: what stands before it in the sentence, or in the brackets;
    bracketed: whether it stands in brackets behind its long form.
    """

    short: str
    span: Span
    words: tuple[Word, ...]
    bracketed: bool


def find_definitions(article: Article, hits: Sequence[Hit]) -> Iterator[Definition]:
    """What looks like a definition, at each hit of "(" or of a comma with "or" and the like; fit or not."""
    text = article.straight
    for hit in hits:
        match = _BRACKETED.match(text, hit.start) or _APPOSED.match(text, hit.start)
        if match:
            words = _words(
                text, max(article.document.block_at(hit.start).start, hit.start - _LONGEST), hit.start
            )
            if words:
                span = Span(*match.span("short"))
                yield Definition(bare(match["short"]), span, words, text[hit.start] == "(")
            continue
        match = _EXPLAINED.match(text, hit.start)
        before = _LAST_SHORT.search(text, max(0, hit.start - 12), hit.start) if match else None
        if match and before:
            words = _words(text, *match.span("long"))
            yield Definition(bare(before["short"]), Span(*before.span("short")), words, False)


def bare(short: str) -> str:
    """An abbreviation without the s of its plural and without full stops."""
    return short.removesuffix("s").replace(".", "") if len(short) > 2 else short


def _words(text: str, start: int, end: int) -> tuple[Word, ...]:
    """The last words of text[start:end] that belong to one phrase: no stop, bracket or semicolon between them."""
    stop = max(
        text.rfind(mark, start, end) for mark in (". ", "; ", ": ", "(", ")", "? ", "! ", " – ", " — ", '"')
    )
    while (
        stop >= start
        and text[stop] == "."
        and re.search(r"\b(?:[A-Z]|St|Dr|Mr)\Z", text[max(start, stop - 3) : stop])
    ):
        stop = text.rfind(". ", start, stop)
    found = [Word(match.group(), *match.span()) for match in _WORD.finditer(text, max(start, stop + 1), end)]
    return tuple(found[-_MOST_WORDS:])


def parts(words: Sequence[Word]) -> list[str]:
    """The words' parts that may lend their first letters: "U.S." is two, "co-operation" came as two words."""
    found: list[str] = []
    for word in words:
        letters = [letter for letter in word.text.split(".") if letter]
        if len(letters) > 1 and all(len(letter) == 1 for letter in letters):
            found += letters
        elif len(word.text) > 1 and word.text.isupper():
            found += list(word.text.replace("'", ""))
        else:
            found.append(word.text)
    return found


def initials(words: Sequence[Word]) -> str:
    """The first letters of the words that are no connectors."""
    return "".join(part[0] for part in parts([word for word in words if not word.is_connector])).upper()


def fits(short: str, words: Sequence[Word]) -> bool:
    """Whether an abbreviation's letters are, in order, first letters of the words, or go on behind such a letter.

    Words may be skipped, but not the first.
    """
    letters = re.sub(r"[^A-Za-z]", "", short).lower()
    found = [part.lower() for part in parts(words)]
    return bool(found) and found[0][:1] == letters[:1] and _fits(letters, tuple(found))


@lru_cache(maxsize=1024)
def _fits(letters: str, words: tuple[str, ...]) -> bool:
    if not letters:
        return True
    if not words:
        return False
    word, rest = words[0], words[1:]
    length = 0
    while length < min(len(word), len(letters)) and word[length] == letters[length]:
        length += 1
        if _fits(letters[length:], rest):
            return True
    return _fits(letters, rest)


def long_form(definition: Definition) -> tuple[Word, ...] | None:
    """The shortest run of words before an abbreviation that it fits; None where it fits none."""
    words = definition.words
    for start in range(len(words) - 1, -1, -1):
        long = words[start:]
        if not words[start].is_connector and len(parts(long)) > 1 and fits(definition.short, long):
            return long
    return None


def capital_run(words: Sequence[Word]) -> tuple[Word, ...]:
    """The capitalised words, with what joins them, that the words end with."""
    start = len(words)
    while start and (words[start - 1].text[0].isupper() or words[start - 1].is_connector):
        start -= 1
    run = list(words[start:])
    while run and run[0].is_connector:
        run.pop(0)
    return tuple(run)


@lru_cache(maxsize=1)
def _table() -> tuple[dict[str, list[str]], frozenset[str]]:
    rows = [line.split("\t") for line in _TABLE.read_text(encoding="utf-8").splitlines()[1:]]
    longs: dict[str, list[str]] = {}
    for short, long in rows:
        longs.setdefault(phrase(long), []).append(short)
    return longs, frozenset(short for short, _ in rows)


def phrase(long: str) -> str:
    """A long form for comparing: lower case, single spaces, no commas, no article."""
    return " ".join(straighten(long).replace(",", " ").replace("-", " ").lower().split()).removeprefix("the ")


def known_shorts(long: str) -> list[str]:
    """The abbreviations in use for a long form that everybody knows."""
    return _table()[0].get(phrase(long), [])


def is_known(short: str) -> bool:
    """Whether an abbreviation is one of those that the table explains."""
    return short in _table()[1]


def count_uses(text: str) -> Counter[str]:
    """How often every word of capitals stands in a text, without its plural's s and its full stops."""
    return Counter(bare(match["short"]) for match in _USE.finditer(text))
