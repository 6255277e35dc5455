"""The findings that a desk has accepted for now, so that only new ones count.

The file is JSON, sorted, an entry a line, so that it is committed and merges well. An entry knows its finding
by the rule, the words and a hash of the words around it, not by the line: text may move, and the entry still
fits. Equal findings are counted.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, NamedTuple

from copylint.atomic import write_atomically
from copylint.errors import UserError
from copylint.findings import Finding
from copylint.fingerprints import context
from copylint.reports import Report
from copylint.rulebook.names import RuleNames

FILE_NAME = ".copylint-baseline.json"

_VERSION = 1
_LONGEST_TEXT = 60  # code points of a finding's words that the file shows


class Entry(NamedTuple):
    """What is accepted in one file; `text` is for people, `context` tells it from its like."""

    rule: str
    text: str
    context: str


Entries = Mapping[str, Counter[Entry]]


@dataclass(frozen=True)
class Baseline:
    """A baseline file: by path (from its folder on, with forward slashes), what is accepted and how often."""

    path: Path
    entries: Entries

    def name(self, path: str) -> str:
        """How the baseline calls a file."""
        return Path(os.path.relpath(path, self.path.parent)).as_posix()

    def match(self, report: Report) -> tuple[Report, Counter[Entry]]:
        """The report with new findings only, and what is left of the file's entries."""
        rest = Counter(self.entries.get(self.name(report.path), ()))
        new = [finding for finding in report.findings if not _take(rest, _entry(report, finding))]
        return replace(report, findings=tuple(new)), +rest

    def vanished(self) -> Iterator[str]:
        """The paths of entries whose files are gone."""
        return (name for name in self.entries if not (self.path.parent / name).exists())


def _take(rest: Counter[Entry], entry: Entry) -> bool:
    """Whether an entry is there still; then one of it is used up."""
    if not rest[entry]:
        return False
    rest[entry] -= 1
    return True


def _entry(report: Report, finding: Finding) -> Entry:
    text = " ".join(finding.text.split())
    shown = text if len(text) <= _LONGEST_TEXT else text[: _LONGEST_TEXT - 1] + "…"
    return Entry(finding.rule, shown, context(report, finding))


def stale(rest: Counter[Entry], ran: Collection[str]) -> Counter[Entry]:
    """Of the entries that match() left over, those whose rules ran: their findings are gone."""
    return Counter({entry: count for entry, count in rest.items() if entry.rule in ran})


def baseline_of(path: Path, reports: Iterable[Report]) -> Baseline:
    """The baseline that accepts all findings of these reports; a file that could not be checked has none."""
    empty = Baseline(path, {})
    entries: dict[str, Counter[Entry]] = {}
    for report in reports:
        if report.findings:
            found = Counter(_entry(report, finding) for finding in report.findings)
            entries.setdefault(empty.name(report.path), Counter()).update(found)
    return Baseline(path, entries)


def pruned(baseline: Baseline, reports: Iterable[Report], ran: Collection[str]) -> Baseline:
    """The baseline without what is stale in the checked files, and without files that are gone."""
    entries = {name: Counter(found) for name, found in baseline.entries.items()}
    for report in reports:
        if report.problem is None:
            _, rest = baseline.match(report)
            entries.get(baseline.name(report.path), Counter()).subtract(stale(rest, ran))
    for name in baseline.vanished():
        del entries[name]
    return Baseline(baseline.path, {name: +found for name, found in entries.items() if +found})


def read_baseline(path: Path, rules: RuleNames) -> Baseline:
    """The baseline of a file, former ids brought up to date. Raises UserError."""
    try:
        raw = json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise UserError(f"{path}: the baseline cannot be read: {error.strerror}") from None
    except (ValueError, RecursionError) as error:
        hint = "; is it a merge conflict?" if "<<<<<<<" in path.read_text("utf-8", "replace") else ""
        raise UserError(f"{path}: the baseline is no JSON: {error}{hint}") from None
    if not isinstance(raw, dict) or raw.get("version") != _VERSION:
        raise UserError(
            f"{path}: this is no baseline of version {_VERSION}; write it again: copylint baseline"
        )
    try:
        return Baseline(path, {name: _read(rows, rules) for name, rows in raw["files"].items()})
    except (AttributeError, KeyError, TypeError, ValueError):
        raise UserError(
            f"{path}: the baseline has a broken entry; write it again: copylint baseline"
        ) from None


def _read(rows: list[dict[str, Any]], rules: RuleNames) -> Counter[Entry]:
    found: Counter[Entry] = Counter()
    for row in rows:
        entry = Entry(rules.current(row["rule"]), row["text"], row["context"])
        if not all(isinstance(value, str) for value in entry):
            raise TypeError
        found[entry] += int(row.get("count", 1))
    return found


def write_baseline(baseline: Baseline) -> None:
    """Write the file. Raises UserError."""
    write_atomically(baseline.path, _text(baseline.entries).encode("utf-8"))


def _text(entries: Entries) -> str:
    files = ",\n".join(
        f"    {json.dumps(name)}: [\n{_rows(found)}\n    ]" for name, found in sorted(entries.items())
    )
    body = f"{{\n{files}\n  }}" if files else "{}"
    return f'{{\n  "version": {_VERSION},\n  "files": {body}\n}}\n'


def _rows(found: Counter[Entry]) -> str:
    rows = []
    for entry, count in sorted(found.items()):
        row = entry._asdict() | ({"count": count} if count > 1 else {})
        rows.append("      " + json.dumps(row, ensure_ascii=False))
    return ",\n".join(rows)
