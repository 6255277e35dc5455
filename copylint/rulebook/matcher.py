"""All literals of all rules, looked for in one pass over the folded text."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple, Protocol

from copylint.analysis.tokens import is_bounded


class Hit(NamedTuple):
    """A factor of a rule stands at this span of the folded text; `factor` counts the rule's own factors."""

    factor: int
    start: int
    end: int


class Automaton(Protocol):
    """Finds every occurrence, overlapping ones too, of a fixed list of literals."""

    def find(self, text: str) -> list[tuple[int, int, int]]:
        """(number of the literal, start, end) in code points, in the order of the ends."""


class RustAutomaton:
    """Aho-Corasick by ahocorasick_rs."""

    def __init__(self, literals: Sequence[str]) -> None:
        import ahocorasick_rs

        self._automaton = ahocorasick_rs.AhoCorasick(
            literals,
            matchkind=ahocorasick_rs.MatchKind.Standard,
            store_patterns=False,
            implementation=ahocorasick_rs.Implementation.ContiguousNFA,
        )

    def find(self, text: str) -> list[tuple[int, int, int]]:
        """See Automaton."""
        found: list[tuple[int, int, int]] = self._automaton.find_matches_as_indexes(text, overlapping=True)
        return found


class TrieAutomaton:
    """Aho-Corasick in Python, for machines where ahocorasick_rs cannot be installed: the same hits, slower."""

    def __init__(self, literals: Sequence[str]) -> None:
        self._next: list[dict[str, int]] = [{}]
        self._ends: list[list[int]] = [[]]
        self._lengths = [len(literal) for literal in literals]
        for number, literal in enumerate(literals):
            self._insert(number, literal)
        self._fall = self._link()

    def _insert(self, number: int, literal: str) -> None:
        state = 0
        for character in literal:
            if character not in self._next[state]:
                self._next.append({})
                self._ends.append([])
                self._next[state][character] = len(self._next) - 1
            state = self._next[state][character]
        self._ends[state].append(number)

    def _link(self) -> list[int]:
        """For each state the longest proper suffix that is a state; ends are inherited along it."""
        fall = [0] * len(self._next)
        queue = list(self._next[0].values())
        for state in queue:
            for character, child in self._next[state].items():
                back = fall[state]
                while back and character not in self._next[back]:
                    back = fall[back]
                fall[child] = self._next[back].get(character, 0)
                self._ends[child] = self._ends[child] + self._ends[fall[child]]
                queue.append(child)
        return fall

    def find(self, text: str) -> list[tuple[int, int, int]]:
        """See Automaton."""
        found = []
        state = 0
        for offset, character in enumerate(text, 1):
            while state and character not in self._next[state]:
                state = self._fall[state]
            state = self._next[state].get(character, 0)
            for number in self._ends[state]:
                found.append((number, offset - self._lengths[number], offset))
        return found


def build_automaton(literals: Sequence[str]) -> Automaton:
    """The fastest automaton that this machine has."""
    try:
        return RustAutomaton(literals)
    except ImportError:
        return TrieAutomaton(literals)


# Of each character of Latin-1 whether it may belong to a word; "?" stands for all others.
_MAY_BE_WORD = bytes(letter.isalnum() or letter in "_?" for letter in map(chr, range(256)))


class Matcher:
    """Which of several rules' factors stand where.

    factors: each rule's literals, None where it has none. whole: for each rule whether its literals count only
    where they are no part of a longer word.
    """

    def __init__(self, factors: Sequence[Sequence[str] | None], whole: Sequence[bool]) -> None:
        literals: list[str] = []
        self._owners: list[
            tuple[int, int, bool]
        ] = []  # of each literal: its rule, its number there, whether whole
        for rule, own in enumerate(factors):
            literals += own or ()
            self._owners += [(rule, number, whole[rule]) for number in range(len(own or ()))]
        self._automaton = build_automaton(literals) if literals else None

    def scan(self, folded: str) -> dict[int, list[Hit]]:
        """The hits of every rule that has any, by the rule's number, in the order of the text."""
        if self._automaton is None:
            return {}
        owners = self._owners
        letters = folded.encode("latin-1", "replace").translate(_MAY_BE_WORD) + b"\0"
        hits: defaultdict[int, list[Hit]] = defaultdict(list)
        for literal, start, end in self._automaton.find(folded):
            rule, number, whole = owners[literal]
            touches = whole and letters[start - 1] & letters[start] | letters[end - 1] & letters[end]
            if touches and not is_bounded(folded, start, end):
                continue
            hits[rule].append(Hit(number, start, end))
        return hits


def in_text_order(hits: Sequence[Hit]) -> Iterator[Hit]:
    """Hits by their start, the longest first."""
    return iter(sorted(hits, key=lambda hit: (hit.start, -hit.end)))
