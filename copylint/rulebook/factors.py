"""Required factors: literals of which one stands in every text that a regular expression can match."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from copylint.analysis.folding import fold
from copylint.rulebook.regex_tree import REPEATS, Tree, constants, parse

# How many alternatives a set may have: few make the better filter, many are taken where they are much longer.
_FEW, _MANY = 100, 400
# One of these alone stands in every article; any other mark, or two letters, is rare enough to start from.
_COMMON = frozenset(" .,'-")

Factors = frozenset[str]


@lru_cache(maxsize=1 << 10)
def required_factors(pattern: str) -> tuple[str, ...] | None:
    """The best set of folded literals that `pattern` cannot do without, or None where it has none.

    Raises re.error for a pattern that does not parse.
    """
    tree = parse(pattern)
    best = _best([*_candidates(tree, _FEW), *_candidates(tree, _MANY)])
    return tuple(sorted(best)) if best else None


def _best(candidates: list[Factors]) -> Factors | None:
    usable = [factors for factors in candidates if factors and all(map(_is_usable, factors))]
    return max(usable, key=_worth, default=None)


def _is_usable(literal: str) -> bool:
    return len(literal) > 1 or (literal != "" and not literal.isalnum() and literal not in _COMMON)


def _worth(factors: Factors) -> tuple[float, float]:
    """Long literals are rare, and few alternatives cost less than many."""
    return (min(min(map(len, factors)), 8) - len(factors) / 100, -len(factors))


def _candidates(tree: Tree, limit: int) -> list[Factors]:
    """Every set of literals of which one is required by this sequence of operations."""
    found: list[Factors] = []
    run: set[str] = {""}
    for operation, argument in tree:
        exact = _exact(operation, argument, limit)
        if exact is not None and len(exact) * len(run) <= limit:
            run = {head + tail for head in run for tail in exact}
            continue
        found.append(frozenset(run))
        run = set(exact) if exact is not None and len(exact) <= limit else {""}
        found.extend(_inside(operation, argument, limit))
    found.append(frozenset(run))
    return found


def _exact(operation: Any, argument: Any, limit: int) -> set[str] | None:
    """All texts that one operation can match, where they are few; None where they are not."""
    if operation is constants.LITERAL:
        return {fold(chr(argument))}
    if operation is constants.IN:
        return _characters(argument)
    if operation is constants.SUBPATTERN:
        return _texts(argument[3], limit)
    if operation is constants.BRANCH:
        texts = [_texts(branch, limit) for branch in argument[1]]
        return (
            None if any(text is None for text in texts) else {word for text in texts for word in text or ()}
        )
    if operation in REPEATS:
        least, most, body = argument
        if (least, most) == (0, 1):
            inner = _texts(body, limit)
            return None if inner is None else {"", *inner}
        return _texts(body, limit) if (least, most) == (1, 1) else None
    if operation in (constants.AT, constants.ASSERT, constants.ASSERT_NOT):
        return {""}
    return None


def _texts(tree: Tree, limit: int) -> set[str] | None:
    texts = {""}
    for operation, argument in tree:
        exact = _exact(operation, argument, limit)
        if exact is None or len(exact) * len(texts) > limit:
            return None
        texts = {head + tail for head in texts for tail in exact}
    return texts


def _characters(items: Any) -> set[str] | None:
    """The few characters of a class; a range or a category is not few."""
    if any(kind is not constants.LITERAL for kind, _ in items) or len(items) > 4:
        return None
    return {fold(chr(code)) for _, code in items}


def _inside(operation: Any, argument: Any, limit: int) -> list[Factors]:
    """What is required by an operation that cannot be spelled out as a whole."""
    if operation is constants.SUBPATTERN:
        return _candidates(argument[3], limit)
    if operation in REPEATS and argument[0] > 0:
        return _candidates(argument[2], limit)
    if operation is constants.BRANCH:
        parts = [_best(_candidates(branch, limit)) for branch in argument[1]]
        if all(parts):
            union = frozenset(word for part in parts for word in part or ())
            return [union] if len(union) <= limit else []
    return []
