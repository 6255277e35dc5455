"""Words told by the company they keep: “pedal” before “drugs” is “peddle”, “cue” behind “a long” is “queue”.

The table confusions.tsv has a line for each confusion: the wrong word, what is meant, and where that is sure, as
conditions that must all hold, parted by "; ":
    -3 word word …   one of these is among the three words before it
    +1 word …        … is the word behind it
    ~ word …         … stands in the sentence near it
    !-3, !+1, !~     none of these does
    +8 to_the_ground …  one of these phrases stands among the eight words behind it
A word may be MARK (a mark, or the sentence's end), ANY, NAME, NUM, POSS, a set such as $det, or tags such as @n
(copylint.analysis.lexicon.patterns). Words of a compound count one by one, and a reach ends at a mark.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, cached_property
from pathlib import Path
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.analysis.lexicon.forms import kind as tags_of
from copylint.analysis.lexicon.patterns import SETS, passes
from copylint.analysis.lexicon.tables import word_set
from copylint.checks.grammar.slip_table import MEANT
from copylint.findings import Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.wording import expand, like

_TABLE = Path(__file__).parent.parent.parent / "tables" / "confusions.tsv"
_TOKEN = compile_regex(r"[^\W_]+(?:'[^\W_]+)?|[^\w\s-]")
_SENTENCE_END = compile_regex(r"[\n!?]|(?<![A-Z])[.;](?= )")
_REACH = 110  # code points to either side
_NEAR = 12  # tokens to either side
_NEAREST = 40  # code points in which the nearest token ends, or begins
_MARK = "."

_SETS = {name: frozenset(words.split("|")) for name, words in SETS.items()} | {
    # what a verb's base follows
    "to": word_set(
        """to will would can could may might must should shall cannot can't won't couldn't wouldn't didn't doesn't
        don't did does do not let lets helped help and"""
    ),
    # what follows a noun that is complete
    "end": word_set(
        """MARK and or but in on at of for from by with to after before as was were is are has have had will when
        while since that which who said"""
    ),
    "who": word_set("he she it they we you i who which that"),
    "person": word_set(
        """him her them me you us everyone anyone man woman men women people boy girl children player players team
        teams coach manager host hosts staff crew police officer officers fans fan singer actor actress chef cook
        waiter minister president mayor driver driver students teacher teachers workers judge guests author artist"""
    ),
}


class Surroundings:
    """The tokens around a word of a text, of its sentence; most conditions ask for the nearest only."""

    def __init__(self, straight: str, start: int, end: int) -> None:
        self._text, self._start, self._end = straight, start, end

    @cached_property
    def before(self) -> Sequence[str]:
        """The tokens before the word, the nearest first, with a mark at the end."""
        before = self._text[max(0, self._start - _REACH) : self._start]
        begin = 0
        for found in _SENTENCE_END.finditer(before):
            begin = found.end()
        return [*_TOKEN.findall(before, begin)[: -_NEAR - 1 : -1], _MARK]

    @cached_property
    def behind(self) -> Sequence[str]:
        """The tokens behind the word, with a mark at the end."""
        behind = self._text[self._end : self._end + _REACH]
        stop = _SENTENCE_END.search(behind)
        return [*_TOKEN.findall(behind, 0, stop.start() if stop else len(behind))[:_NEAR], _MARK]

    @cached_property
    def last(self) -> Sequence[str]:
        """The token right before the word."""
        before = self._text[max(0, self._start - _NEAREST) : self._start].rstrip(" -")
        word = before[max(before.rfind(" "), before.rfind("\n")) + 1 :]
        return _TOKEN.findall(word)[-1:] or (_MARK,)

    @cached_property
    def next(self) -> Sequence[str]:
        """The token right behind the word."""
        stop = self._text.find("\n", self._end, self._end + _NEAREST)
        found = _TOKEN.search(self._text, self._end, stop if stop >= 0 else self._end + _NEAREST)
        return (found[0],) if found else (_MARK,)


Condition = Callable[[Surroundings], bool]


class Confusion(NamedTuple):
    """A word that is meant instead, where all conditions hold."""

    meant: str
    where: Sequence[Condition]


def find(article: Article, hits: Sequence[Hit]) -> Iterator[Match]:
    """The words among the hits that should be others."""
    text, straight = article.text, article.straight
    for _, start, end in hits:
        word = straight[start:end]
        around = Surroundings(straight, start, end)
        if not word.islower() and (word.isupper() or not _is_mark(around.last[0])):
            continue  # a name
        for meant, where in _table().confusions(word.lower()):
            if all(condition(around) for condition in where):
                right = like(word, meant)
                said = MEANT.format(text=text[start:end], right=right)
                yield Match.replacing(start, end, right, said)
                break


class _Table:
    """The confusions by wrong word; the conditions of a word are read when it is first met."""

    def __init__(self) -> None:
        self._lines: dict[str, list[tuple[str, str]]] = {}  # by wrong word: what is meant, and where
        for line in _TABLE.read_text(encoding="utf-8").splitlines()[1:]:
            wrong, meant, where = line.split("\t")
            rights = expand(meant)
            for number, form in enumerate(expand(wrong)):
                self._lines.setdefault(form, []).append((rights[min(number, len(rights) - 1)], where))
        self._read: dict[str, Sequence[Confusion]] = {}

    def confusions(self, word: str) -> Sequence[Confusion]:
        """What may be meant by a folded word."""
        if word not in self._read:
            lines = ((meant, where) for meant, where in self._lines.get(word, ()) if meant != word)
            self._read[word] = [
                Confusion(meant, [_condition(part) for part in sorted(where.split("; "), key=_cost)])
                for meant, where in lines
            ]
        return self._read[word]


@cache
def _table() -> _Table:
    return _Table()


def _cost(source: str) -> int:
    """The conditions that ask for least come first."""
    place = source.partition(" ")[0].removeprefix("!")
    return _NEAR if place == "~" else int(place[1:])


def _condition(source: str) -> Condition:
    place, *names = source.split()
    negative = place.startswith("!")
    reach = _reach(place.removeprefix("!"))
    phrases = [f" {name.replace('_', ' ')} " for name in names if "_" in name]
    if phrases:

        def has_phrase(around: Surroundings) -> bool:
            said = f" {' '.join(reach(around))} ".lower()
            return any(phrase in said for phrase in phrases) is not negative

        return has_phrase
    has = _members(names)
    return lambda around: any(map(has, reach(around))) is not negative


def _reach(place: str) -> Callable[[Surroundings], Sequence[str]]:
    """The tokens that a condition asks about."""
    if place == "~":
        return lambda around: [*around.before, *around.behind]
    most, is_before = int(place[1:]), place[0] == "-"
    if most == 1:
        return (lambda around: around.last) if is_before else (lambda around: around.next)
    return lambda around: _run((around.before if is_before else around.behind)[:most])


def _run(tokens: Sequence[str]) -> Sequence[str]:
    """Tokens as far as the first mark."""
    for place, token in enumerate(tokens):
        if _is_mark(token):
            return tokens[:place]
    return tokens


def _is_mark(token: str) -> bool:
    return not token[0].isalnum() and token not in "$£€%&"


def _members(names: Sequence[str]) -> Callable[[str], bool]:
    """Whether a token is one of some words, or of a kind."""
    words = frozenset().union(*(_SETS[name[1:]] if name[:1] == "$" != name else {name} for name in names))
    kinds = [_KINDS[name] for name in _KINDS if name in words]
    tests = tuple(name for name in words if name[0] in "@=~!" and len(name) > 1)

    if not kinds and not tests:
        return lambda token: token.lower() in words

    def has(token: str) -> bool:
        folded = token.lower()
        return (
            folded in words
            or any(kind(token) for kind in kinds)
            or any(passes(tags_of(folded), test) for test in tests)
        )

    return has


_KINDS: Mapping[str, Callable[[str], bool]] = {
    "ANY": lambda token: token[0].isalnum(),
    "MARK": _is_mark,
    "NAME": lambda token: token[0].isupper(),
    "NUM": lambda token: token[0].isdigit(),
    "POSS": lambda token: token.endswith("'s"),
}
