"""All findings as one JSON array, for programs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TextIO

from copylint.output.records import records
from copylint.output.rules import RuleInfo
from copylint.reports import Report


def write(reports: Iterable[Report], stream: TextIO, rules: Mapping[str, RuleInfo], colour: bool) -> None:
    """Write the array, a finding a line; it is whole only when the last report has come."""
    stream.write("[")
    separator = "\n"
    for entry in records(reports, rules):
        stream.write(f"{separator}{entry}")
        separator = ",\n"
    stream.write("\n]\n" if separator != "\n" else "]\n")
