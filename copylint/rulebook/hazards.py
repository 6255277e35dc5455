"""Regular expressions that could hang the linter, told by their form when a rule loads.

A time limit would make findings depend on the machine, so the form decides: a pattern is refused when one text
can be matched along exponentially many ways, or when two repeats that share characters follow each other
without a limit. The test is the standard one for ambiguous automata (Weideman et al., "Analyzing matching time
behavior of backtracking regular expression matchers", 2016) on the pattern's position automaton.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import product
from typing import Any

from copylint.rulebook.regex_tree import REPEATS, Tree, constants, parse

_SAMPLE = [chr(code) for code in range(128)] + list("éß’“—\u00a0中ж")
_MOST_LOOP_POSITIONS = 90
# Repeats up to this limit are cheap even where two of them share a text (140 times 140 ways).
_CHEAP_REPEAT = 140
_MOST_STATES = 20_000


@lru_cache(maxsize=1 << 16)
def _have_common(*sets: frozenset[str]) -> bool:
    return bool(frozenset.intersection(*sets))


@lru_cache(maxsize=1 << 10)
def hazard(pattern: str) -> str | None:
    """What makes a pattern dangerous, in words for its author; None for a safe one.

    Raises re.error for a pattern that does not parse.
    """
    try:
        automaton = _Automaton(parse(pattern))
    except _RefusedError as refusal:
        return str(refusal)
    return automaton.hazard()


class _RefusedError(Exception):
    pass


class _Automaton:
    """Positions (one for each character that the pattern consumes) and which may follow which."""

    def __init__(self, tree: Tree) -> None:
        self.characters: list[frozenset[str]] = []
        self.follow: dict[int, set[int]] = defaultdict(set)
        self.looping: set[int] = set()  # positions under a repeat
        self.cheap: set[tuple[int, int]] = set()  # ways back to the start of a repeat with a low limit
        self.twice = False
        self._build(tree)

    def hazard(self) -> str | None:
        if self.twice:
            return "a repeat of a repeat (such as (a+)+) can take for ever; write one of them"
        if len(self.looping) > _MOST_LOOP_POSITIONS:
            return "too much stands under repeats (+, *, {…}) to be sure that the pattern is safe; make it simpler"
        if self._is_exponential():
            return "inside a repeat one text can be matched in several ways (such as (a|a)+); make them exclusive"
        if self._has_overlapping_repeats():
            return "two repeats without limit can share a text (such as .*x.*); limit one, as in [^.]{0,80}"
        return None

    # Building ---------------------------------------------------------------------------------

    def _build(self, tree: Tree) -> tuple[bool, set[int], set[int]]:
        nullable, first, last = True, set[int](), set[int]()
        for operation, argument in tree:
            part_nullable, part_first, part_last = self._part(operation, argument)
            self._connect(last, part_first)
            if nullable:
                first |= part_first
            last = last | part_last if part_nullable else part_last
            nullable = nullable and part_nullable
        return nullable, first, last

    def _part(self, operation: Any, argument: Any) -> tuple[bool, set[int], set[int]]:
        if operation in REPEATS:
            return self._repeat(*argument)
        if operation is constants.SUBPATTERN:
            return self._build(argument[3])
        if operation is constants.BRANCH:
            return self._branch(argument[1])
        if operation in (constants.ASSERT, constants.ASSERT_NOT):
            self._look_around(argument[1])
            return True, set(), set()
        if operation is constants.AT:
            return True, set(), set()
        if operation is getattr(constants, "ATOMIC_GROUP", None):
            return self._build(argument)
        characters = _characters(operation, argument)
        position = len(self.characters)
        self.characters.append(characters)
        return False, {position}, {position}

    def _repeat(self, least: int, most: Any, body: Tree) -> tuple[bool, set[int], set[int]]:
        begin = len(self.characters)
        nullable, first, last = self._build(body)
        if int(most) > 1:
            for before, after in product(last, first):
                self.twice = self.twice or after in self.follow[before]
                if int(most) <= _CHEAP_REPEAT:
                    self.cheap.add((before, after))
            self._connect(last, first)
            self.looping.update(range(begin, len(self.characters)))
        return nullable or least == 0, first, last

    def _branch(self, branches: Iterable[Tree]) -> tuple[bool, set[int], set[int]]:
        parts = [self._build(branch) for branch in branches]
        return (
            any(nullable for nullable, _, _ in parts),
            set().union(*(first for _, first, _ in parts)),
            set().union(*(last for _, _, last in parts)),
        )

    def _look_around(self, tree: Tree) -> None:
        inner = _Automaton(tree).hazard()
        if inner:
            raise _RefusedError(inner)

    def _connect(self, before: set[int], after: set[int]) -> None:
        for position in before:
            self.follow[position] |= after

    # Asking -----------------------------------------------------------------------------------

    def _loops(self, position: int) -> Iterator[int]:
        return (after for after in self.follow[position] if after in self.looping)

    def _pumps(self, position: int) -> Iterator[int]:
        """The looping positions that may follow without end."""
        return (after for after in self._loops(position) if (position, after) not in self.cheap)

    def _common(self, *positions: int) -> bool:
        return _have_common(*[self.characters[position] for position in positions])

    def _is_exponential(self) -> bool:
        """Whether two different ways lead from a looping position back to itself over the same text."""
        edges: dict[tuple[int, int], list[tuple[int, int]]] = {}
        pending = [(position, position) for position in self.looping]
        while pending:
            pair = pending.pop()
            if pair in edges:
                continue
            edges[pair] = [
                after for after in product(self._loops(pair[0]), self._loops(pair[1])) if self._common(*after)
            ]
            pending.extend(edges[pair])
        return any(
            len(component) > 1
            and any(one == other for one, other in component)
            and any(one != other for one, other in component)
            for component in _components(edges)
        )

    def _has_overlapping_repeats(self) -> bool:
        """Whether a text can be shared out between two looping positions in too many ways."""
        return any(
            one != other and self._common(one, other) and self._shares(one, other)
            for one, other in product(self.looping, repeat=2)
        )

    def _shares(self, one: int, other: int) -> bool:
        """Whether a text leads from `one` to itself, from `one` to `other` and from `other` to itself."""
        goal = (one, other, other)
        seen: set[tuple[int, int, int]] = set()
        pending = [(one, one, other)]
        while pending:
            here = pending.pop()
            for after in product(self._pumps(here[0]), self.follow[here[1]], self._pumps(here[2])):
                if after in seen or not self._common(*after):
                    continue
                if after == goal:
                    return True
                seen.add(after)
                pending.append(after)
            if len(seen) > _MOST_STATES:
                return True
        return False


def _components(edges: dict[Any, list[Any]]) -> list[list[Any]]:
    """Strongly connected components (Tarjan's method, without recursion)."""
    index: dict[Any, int] = {}
    low: dict[Any, int] = {}
    stack: list[Any] = []
    on_stack: set[Any] = set()
    found: list[list[Any]] = []
    for root in edges:
        if root in index:
            continue
        work = [(root, iter(edges[root]))]
        index[root] = low[root] = len(index)
        stack.append(root)
        on_stack.add(root)
        while work:
            node, successors = work[-1]
            step = next((after for after in successors if after not in index or after in on_stack), None)
            if step is None:
                work.pop()
                if work:
                    low[work[-1][0]] = min(low[work[-1][0]], low[node])
                if low[node] == index[node]:
                    found.append(_pop_component(stack, on_stack, node))
            elif step in index:
                low[node] = min(low[node], index[step])
            else:
                index[step] = low[step] = len(index)
                stack.append(step)
                on_stack.add(step)
                work.append((step, iter(edges[step])))
    return found


def _pop_component(stack: list[Any], on_stack: set[Any], node: Any) -> list[Any]:
    component = []
    while True:
        member = stack.pop()
        on_stack.discard(member)
        component.append(member)
        if member == node:
            return component


def _characters(operation: Any, argument: Any) -> frozenset[str]:
    """The characters of the sample that one operation consumes."""
    if operation is constants.LITERAL:
        return frozenset({chr(argument).lower(), chr(argument).upper()[:1]})
    if operation is constants.NOT_LITERAL:
        return frozenset(_SAMPLE) - {chr(argument)}
    if operation is constants.ANY:
        return frozenset(_SAMPLE)
    if operation is constants.IN:
        return _class(argument)
    raise _RefusedError("back-references and conditions are not allowed; they can take for ever")


def _class(items: Any) -> frozenset[str]:
    negated = items[0][0] is constants.NEGATE
    members: set[str] = set()
    for kind, value in items[negated:]:
        if kind is constants.LITERAL:
            members |= {chr(value).lower(), chr(value).upper()[:1]}
        elif kind is constants.RANGE:
            members |= {character for character in _SAMPLE if value[0] <= ord(character) <= value[1]}
            members.add(chr(value[0]))
        else:
            members |= {character for character in _SAMPLE if _in_category(character, value)}
    return frozenset(_SAMPLE) - members if negated else frozenset(members)


def _in_category(character: str, category: Any) -> bool:
    name = str(category).lower()
    inside = (
        character.isspace()
        if "space" in name
        else character.isdigit()
        if "digit" in name
        else _is_word(character)
    )
    return inside != ("not" in name)


def _is_word(character: str) -> bool:
    return character.isalnum() or character == "_"
