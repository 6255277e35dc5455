"""What formats may ask of rules, loaded when one asks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cached_property

from copylint.cli.session import Session
from copylint.output.rules import RuleInfo, rule_infos


class RuleInfos(Mapping[str, RuleInfo]):
    """The rules of all desks of a session by id."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def _infos(self) -> dict[str, RuleInfo]:
        infos: dict[str, RuleInfo] = {}
        for desk in self._session.desks:
            infos.update(rule_infos(desk.rules, desk.page))
        return infos

    def __getitem__(self, rule: str) -> RuleInfo:
        return self._infos[rule]

    def __iter__(self) -> Iterator[str]:
        return iter(self._infos)

    def __len__(self) -> int:
        return len(self._infos)
