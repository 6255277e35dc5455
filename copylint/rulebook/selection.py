"""Which rules run: sets, groups and ids, the most specific word about a rule deciding."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from copylint.errors import UserError, suggestion
from copylint.rulebook.model import Rule

SETS = ("ALL", "DEFAULT", "ADVICE")


class SelectionError(UserError):
    """A selector names nothing that exists, or a rule that cannot run."""


def select_rules(
    rules: Sequence[Rule],
    select: Sequence[str] = ("DEFAULT",),
    ignore: Sequence[str] = (),
    extend_select: Sequence[str] = (),
    *,
    engine: bool = False,
) -> list[Rule]:
    """The rules that run, in the order of `rules`.

    A selector is ALL, DEFAULT, ADVICE, a group, an id or a former id. An id decides over a group, a group over a
    set; of equal ones `ignore` decides. Rules of a pack are in any selection unless ignored. Raises SelectionError.
    """
    chosen = [*select, *extend_select]
    _check(rules, [*chosen, *ignore])
    if not engine:
        _check_engine(rules, chosen)
    return [
        rule
        for rule in rules
        if (engine or rule.kind != "engine")
        and _weight(rule, chosen, pack=True) > _weight(rule, ignore, pack=False)
    ]


def named_rules(rules: Sequence[Rule], selectors: Sequence[str]) -> list[Rule]:
    """The rules that any of the selectors names. Raises SelectionError."""
    _check(rules, selectors)
    return [rule for rule in rules if _weight(rule, selectors, pack=False)]


def _weight(rule: Rule, selectors: Iterable[str], *, pack: bool) -> int:
    """How specifically the selectors name a rule: 0 not at all, 1 by its set, 2 its group, 3 its id."""
    floor = 1 if pack and rule.pack else 0
    return max((_specificity(rule, selector) for selector in selectors), default=0) or floor


def _specificity(rule: Rule, selector: str) -> int:
    if selector == rule.id or selector in rule.aliases:
        return 3
    if selector == rule.group:
        return 2 if rule.set == "default" or rule.pack else 0
    if selector == "ALL":
        return int(rule.set != "none")
    return int(selector == rule.set.upper())


def _check(rules: Sequence[Rule], selectors: Iterable[str]) -> None:
    known = {*SETS, *(rule.group for rule in rules), *(rule.id for rule in rules)}
    known.update(alias for rule in rules for alias in rule.aliases)
    for selector in selectors:
        if selector not in known:
            raise SelectionError(
                f"no rule, group or set is called {selector!r}{suggestion(selector, sorted(known))}"
            )


def _check_engine(rules: Sequence[Rule], chosen: Iterable[str]) -> None:
    engines = {rule.id for rule in rules if rule.kind == "engine"}
    for selector in chosen:
        if selector in engines:
            raise SelectionError(f"{selector} needs the grammar engine: add --grammar languagetool")
