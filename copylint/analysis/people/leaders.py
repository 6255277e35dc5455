"""Known leaders whom an article calls by a part of the name only: the dated table says who is meant."""

from __future__ import annotations

from datetime import date

from copylint.analysis.people.cultures import read_name
from copylint.analysis.people.forms import Reading, bare
from copylint.analysis.people.mentions import Mention
from copylint.analysis.people.spelling import plain
from copylint.analysis.people.tables import Leader, leaders_by_word

# The offices of the table's source, as groups of titles.
_GROUPS = {
    "chief of state": ("president", "chair"),
    "head of government": ("premier", "president", "chair", "executive"),
}
_LESSER = frozenset(["vice", "deputy", "assistant", "former", "then", "ex"])
_SLACK = 400  # days: the table's dates are those of its editions


def meant_leaders(mention: Mention, countries: frozenset[str], day: date | None) -> list[tuple[Leader, Reading]]:
    """The leaders whom a titled part of a name can mean, with how their names are read.

    countries: names of those that the article gives with it; day: the article's own, None where unknown.
    """
    title = mention.title
    if title is None or not title.words.isdisjoint(_LESSER):
        return []
    found = []
    for leader in leaders_by_word().get(mention.key[0], ()):
        words = {part for word in leader.full.split() for part in (plain(word), bare(word))}
        if leader.country in countries and set(mention.key) <= words and in_office(leader, title.group, day):
            read = read_name(leader.full.split(), ())
            if read:
                found.append((leader, read))
    return found


def in_office(leader: Leader, group: str, day: date | None) -> bool:
    """Whether a leader held an office of a group of titles on a day, or ever."""
    if not any(group in _GROUPS.get(office, (office,)) for office in leader.offices):
        return False
    if day is None or not leader.first:
        return True
    last = date.max if leader.last == "9999" else date.fromisoformat(leader.last)
    return (date.fromisoformat(leader.first) - day).days < _SLACK and (day - last).days < _SLACK
