"""Suppressions for copy that has no comments: a YAML file beside the article, in its name.

    # story.txt.copylint.yaml
    - rule: repetition/doubled-word
      text: gone gone away
      reason: the refrain of the song

`rule` is an id, a former id or a group; `text` stands in the article, and findings inside it are silent (all
of that rule in the file where it is left out); `reason` is for people.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from copylint.documents import Document, Source
from copylint.errors import UserError
from copylint.findings import Finding
from copylint.rulebook.lines import Lines
from copylint.rulebook.model import RuleError
from copylint.rulebook.names import UNUSED, RuleNames
from copylint.rulebook.yaml_reader import read_yaml

SUFFIX = ".copylint.yaml"
_KEYS = ("rule", "text", "reason")


@dataclass(frozen=True)
class Entry:
    """One suppression: what is silent, where it is quoted, and the line of the sidecar that says so."""

    rule: str
    text: str | None
    line: int


@dataclass(frozen=True)
class Sidecar:
    """The suppressions of one article, with the file that holds them."""

    path: str
    source: Source
    entries: tuple[Entry, ...]


def sidecar_path(article: Path) -> Path:
    """Where the sidecar of an article would be."""
    return article.with_name(article.name + SUFFIX)


def read_sidecar(text: str, path: str, rules: RuleNames) -> Sidecar:
    """The sidecar of a YAML text. Raises UserError with file and line."""
    try:
        raw, lines = read_yaml(text, path)
        entries = tuple(_entries(raw, lines, rules))
    except RuleError as error:
        raise UserError(str(error)) from None
    return Sidecar(path, Source(text), entries)


def _entries(raw: Any, lines: Lines, rules: RuleNames) -> Iterator[Entry]:
    if raw is not None and not isinstance(raw, list):
        raise lines.error("must be a list of entries, each with rule, text and reason")
    for number, entry in enumerate(raw or []):
        _check(entry, number, lines)
        if not rules.ids(entry["rule"]):
            hint = rules.suggestion(entry["rule"])
            raise lines.error(f"no rule or group is called “{entry['rule']}”{hint}", number, "rule")
        yield Entry(entry["rule"], entry.get("text"), lines.of[(number,)])


def _check(entry: Any, number: int, lines: Lines) -> None:
    if not isinstance(entry, dict):
        raise lines.error("must have the keys rule, text and reason", number)
    for key, value in entry.items():
        if key not in _KEYS:
            raise lines.error(f"unknown key; the keys are {', '.join(_KEYS)}", number, key)
        if not isinstance(value, str) or not value.strip():
            raise lines.error("must be a text", number, key)
    if "rule" not in entry:
        raise lines.error("names no rule", number)


def apply_sidecar(
    findings: Sequence[Finding], document: Document, sidecar: Sidecar, rules: RuleNames, ran: Collection[str]
) -> tuple[list[Finding], list[Finding]]:
    """The findings that are left, and those about entries that silence nothing, placed in the sidecar."""
    silenced: set[Finding] = set()
    unused = []
    for entry in sidecar.entries:
        named = [one for one in findings if rules.is_named(one.rule, entry.rule)]
        hits = named if entry.text is None else _inside(named, document, entry.text)
        silenced.update(hits)
        if not hits and UNUSED in ran and rules.is_judged(entry.rule, ran):
            unused.append(_unused(sidecar, entry, rules))
    return [one for one in findings if one not in silenced], unused


def _inside(findings: Sequence[Finding], document: Document, quoted: str) -> list[Finding]:
    """The findings that lie in the quoted words, wherever the article has them."""
    places = list(_places(document, " ".join(quoted.split()))) if findings else []
    starts = [start for start, _ in places]
    return [one for one in findings if _is_inside(one, starts, places)]


def _is_inside(finding: Finding, starts: Sequence[int], places: Sequence[tuple[int, int]]) -> bool:
    """Whether the last place that starts before a finding ends behind it; to a reader all are as long."""
    index = bisect_right(starts, finding.start.offset) - 1
    return index >= 0 and finding.end.offset <= places[index][1]


def _places(document: Document, wanted: str) -> Iterator[tuple[int, int]]:
    """The spans of the file in which the article has these words."""
    start = document.text.find(wanted)
    while start >= 0:
        yield document.source_span(start, start + len(wanted))
        start = document.text.find(wanted, start + 1)


def _unused(sidecar: Sidecar, entry: Entry, rules: RuleNames) -> Finding:
    source = sidecar.source
    start = source.line_starts[entry.line - 1]
    line = source.line(entry.line)
    where = "" if entry.text is None else f" in “{entry.text}”"
    return Finding(
        rule=UNUSED,
        severity=rules.severity(UNUSED),
        message=f"This suppression of “{entry.rule}”{where} silences nothing: take it out",
        start=source.location(start + len(line) - len(line.lstrip())),
        end=source.location(start + len(line)),
        text=line.strip(),
    )
