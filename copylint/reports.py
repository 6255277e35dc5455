"""What a run says of one file."""

from __future__ import annotations

from dataclasses import dataclass

from copylint.documents.source import Source
from copylint.findings import Finding


@dataclass(frozen=True)
class Report:
    """A file and its findings.

    path: as the user would write it, relative to the current directory where the file is below it.
    source: the file's decoded text, empty where `problem` tells why there is none.
    findings: by place.
    problem: why the file could not be checked, None where it was; it counts as an error of the run.
    notes: what the user should know besides (an empty file, findings cut off), a sentence each.
    """

    path: str
    source: Source
    findings: tuple[Finding, ...] = ()
    problem: str | None = None
    notes: tuple[str, ...] = ()
