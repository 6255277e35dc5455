"""What a rule says: a Match in the reader's text, and the Finding that it becomes in the file."""

from __future__ import annotations

from typing import Literal, NamedTuple

Severity = Literal["error", "warning", "advice"]
Applicability = Literal["safe", "unsafe"]

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "advice")


class Location(NamedTuple):
    """A place in a file: offset from 0, row and column from 1, all in code points."""

    offset: int
    row: int
    column: int


class Note(NamedTuple):
    """Another place that a match speaks of ("first written here"), in offsets of the Document's text."""

    start: int
    end: int
    message: str


class Change(NamedTuple):
    """Text that would replace a span of the Document's text."""

    start: int
    end: int
    content: str


class Match(NamedTuple):
    """What a rule found, in code point offsets of the Document's text, the end exclusive.

    message: the whole sentence; None takes the message of the rule's file.
    changes: the edits that mend it, empty where there is no certain one.
    safe: whether the edits may be applied unasked; None leaves it to the rule's file.
    """

    start: int
    end: int
    message: str | None = None
    changes: tuple[Change, ...] = ()
    related: tuple[Note, ...] = ()
    safe: bool | None = None

    @classmethod
    def replacing(cls, start: int, end: int, content: str, message: str | None = None) -> Match:
        """A match whose span as a whole is to be replaced by `content`."""
        return cls(start, end, message, (Change(start, end, content),))


class Edit(NamedTuple):
    """A replacement in the file: the code points from `start` to `end` (exclusive) become `content`."""

    start: Location
    end: Location
    content: str


class Fix(NamedTuple):
    """Edits that belong together, what they do, and whether they are applied by --fix alone."""

    message: str
    applicability: Applicability
    edits: tuple[Edit, ...]


class Related(NamedTuple):
    """Another place of the same file that helps to judge a finding."""

    message: str
    start: Location
    end: Location


class Finding(NamedTuple):
    """One defect at one place of a file; `text` is what the reader sees there."""

    rule: str
    severity: Severity
    message: str
    start: Location
    end: Location
    text: str
    fix: Fix | None = None
    related: tuple[Related, ...] = ()

    def sort_key(self) -> tuple[int, int, str, str]:
        """Findings are ordered by place, then by rule and message."""
        return (self.start.offset, self.end.offset, self.rule, self.message)
