"""A JSON object a line, for programs that read along."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TextIO

from copylint.output.records import records
from copylint.output.rules import RuleInfo
from copylint.reports import Report


def write(reports: Iterable[Report], stream: TextIO, rules: Mapping[str, RuleInfo], colour: bool) -> None:
    """Write each finding as its report comes."""
    stream.writelines(f"{entry}\n" for entry in records(reports, rules))
