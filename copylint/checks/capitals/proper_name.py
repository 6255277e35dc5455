"""capitals/proper-name: names of the table copylint/tables/proper_names.tsv with words that lack their capitals."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.analysis.folding import fold, straighten
from copylint.checks.capitals.title_case import begins_sentence
from copylint.findings import Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit, in_text_order
from copylint.rulebook.options import Options
from copylint.rulebook.wording import expand, fill

_TABLE = Path(__file__).parent.parent.parent / "tables" / "proper_names.tsv"
_ORDINARY = "mixed"
# Before these words a name in lower case is a description: "another world cup", "a cold war".
_DESCRIPTIVE = compile_regex(
    r"\b(?:an?|another|any|some|every|each|no|such|one|new|many|two|several|these|those|his|her|their|our|its)"
    r" (?:[a-z-]+ )?$"
)
# Behind these too: "cold war of words".
_GOES_ON = compile_regex(r" of (?!(?:the )?\d)|-")
# A capital behind “of” makes a longer name of the last word: “the white House of Assembly”.
_LONGER_NAME = compile_regex(r" (?:of|for) (?:the )?[A-Z]")
# Lands, peoples, cities and days have no meaning in lower case; addresses and tags write all in lower case.
_ALWAYS = frozenset({"land", "people", "city", "calendar"})
_OF_ADDRESS = compile_regex(r"[\w@/]|[.=]\w")
_WINDOW = 40


class Name(NamedTuple):
    """A name with its capitals; `lower` is the form of lower-case style, "mixed" where that is ordinary words."""

    name: str
    kind: str
    lower: str


@cache
def names() -> dict[str, Name]:
    """The names by their folded forms."""
    table = {}
    for line in _TABLE.read_text(encoding="utf-8").splitlines()[1:]:
        name, kind, _, lower, _ = line.split("\t")
        lowers = expand(lower)
        for number, form in enumerate(expand(name)):
            table[fold(form)] = Name(straighten(form), kind, lowers[min(number, len(lowers) - 1)])
    return table


@cache
def _forms() -> list[str]:
    """The names as they should stand, in the order of the rule's triggers."""
    return [name.name for name in names().values()]


def is_always_capitalised(word: str) -> bool:
    """Whether a word is a land, a people, a city or a day, with its capital."""
    name = names().get(fold(word))
    return name is not None and name.kind in _ALWAYS and name.name == word


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """The leftmost, longest names that lack a capital."""
    accepts = options.text("lower-case-style") == "accept"
    position = 0
    right = _forms()
    # Most names stand as they should, and then so does every name inside of them.
    wrong = [hit for hit in hits if article.straight[hit.start : hit.end] != right[hit.factor]]
    for hit in in_text_order(wrong):
        if hit.start < position:
            continue
        position = hit.end
        name = names()[article.folded[hit.start : hit.end]]
        if _lacks_capital(article, hit, name, accepts):
            yield _match(article, options, hit, name)


def _lacks_capital(article: Article, hit: Hit, name: Name, accepts: bool) -> bool:
    """Whether the words at a hit are the name, with a capital missing."""
    written = article.straight[hit.start : hit.end]
    if not any(_lacks(word, wanted) for word, wanted in _words(written, name.name)):
        return False
    if name.kind in _ALWAYS:
        return not _is_of_address(article, hit)
    begins = begins_sentence(article, hit.start)
    as_inside = written[0].lower() + written[1:] if begins and not written.isupper() else written
    if as_inside == as_inside.lower():
        if name.lower == _ORDINARY or _is_description(article, hit, name):
            return False
    elif name.lower == _ORDINARY and (begins or _is_of_longer_name(article, hit, written)):
        return False
    if accepts and name.lower and name.lower != _ORDINARY:
        return not (written == name.lower or as_inside == name.lower or _is_between(written, name))
    return True


def _is_of_address(article: Article, hit: Hit) -> bool:
    before = article.text[hit.start - 1 : hit.start] if hit.start else ""
    return before in (*"#@/._-=&'’",) or _OF_ADDRESS.match(article.text, hit.end) is not None


def _is_between(written: str, name: Name) -> bool:
    """Whether every word has its capital in the name or none in the lower-case form, and needs none there."""
    return not any(_lacks(word, wanted) for word, wanted in _words(written, name.lower))


def _words(written: str, name: str) -> Iterator[tuple[str, str]]:
    return zip(written.split(" "), name.split(" "), strict=True)


def _lacks(word: str, wanted: str) -> bool:
    return wanted[0].isupper() and word[0].islower()


def _is_description(article: Article, hit: Hit, name: Name) -> bool:
    """Whether words all in lower case describe: “a cold war of words”."""
    before = article.folded[max(0, hit.start - _WINDOW) : hit.start]
    if not name.lower.islower() and name.lower not in ("", _ORDINARY):
        return False  # a word of the name has its capital even there: “Korean war”
    return bool(_DESCRIPTIVE.search(before) or _GOES_ON.match(article.text, hit.end)) or before[-1:] == "-"


def _is_of_longer_name(article: Article, hit: Hit, written: str) -> bool:
    """Whether an ordinary word stands before another name: “the white House of Assembly”."""
    first, _, last = written.rpartition(" ")
    return first.islower() and last[:1].isupper() and bool(_LONGER_NAME.match(article.text, hit.end))


def _match(article: Article, options: Options, hit: Hit, name: Name) -> Match:
    written = article.text[hit.start : hit.end]
    right = "".join(
        new if old.lower() == new.lower() and (old.islower() and new.isupper()) else old
        for old, new in zip(written, name.name, strict=True)
    )
    return Match.replacing(
        hit.start, hit.end, right, fill("“{text}” is a name: write “{right}”", text=written, right=right)
    )
