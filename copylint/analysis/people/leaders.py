"""What the dated table of leaders says of an article's people: who is meant, who held which office."""

from __future__ import annotations

from datetime import date

from copylint.analysis.people.cultures import read_name
from copylint.analysis.people.forms import Reading, bare
from copylint.analysis.people.mentions import Mention
from copylint.analysis.people.spelling import plain
from copylint.analysis.people.tables import Leader, leaders_with

# The offices of the table's source, as groups of titles.
_GROUPS = {
    "chief of state": ("president", "chair"),
    "head of government": ("premier", "president", "chair", "executive"),
}
_LESSER = frozenset(["vice", "deputy", "assistant", "former", "then", "ex"])
_SLACK = 400  # days: the table's dates are those of its editions


def meant_leaders(mention: Mention, day: date | None) -> list[tuple[Leader, Reading]]:
    """The leaders of any country whom a titled part of a name can mean, with how their names are read.

    day: the article's own, None where unknown.
    """
    title = mention.title
    if title is None or not title.words.isdisjoint(_LESSER):
        return []
    return [
        (known, read)
        for known in leaders_with(mention.key[0])
        if in_office(known, title.group, day)
        and _is_part(mention, known.full)
        and (read := read_name(known.full.split(), ()))
    ]


def _is_part(mention: Mention, full: str) -> bool:
    words = {part for word in full.split() for part in (plain(word), bare(word))}
    return words.issuperset(mention.key)


def in_office(known: Leader, group: str, day: date | None) -> bool:
    """Whether a leader held an office of a group of titles on a day, or ever."""
    if not any(group in _GROUPS.get(office, (office,)) for office in known.offices):
        return False
    if day is None or not known.first:
        return True
    last = date.max if known.last == "9999" else date.fromisoformat(known.last)
    return (date.fromisoformat(known.first) - day).days < _SLACK and (day - last).days < _SLACK


def is_famous(known: Leader) -> bool:
    """Whether a leader is in the hand-kept part of the table, whose offices are groups of titles."""
    return not known.office_is("chief of state", "head of government", "ambassador")
