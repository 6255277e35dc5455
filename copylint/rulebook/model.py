"""A rule: what a run needs of it (Rule) and what people read of it (Page)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, NamedTuple

from copylint.errors import UserError
from copylint.findings import Applicability, Severity

RuleSet = Literal["default", "advice", "none"]
Quoted = Literal["look", "skip"]
Place = Literal["anywhere", "block", "block-start", "block-end", "first-block", "last-block"]

PLACES: tuple[Place, ...] = ("anywhere", "block", "block-start", "block-end", "first-block", "last-block")
KINDS = ("phrases", "pattern", "variants", "sequence", "check", "engine")


_NONE: Mapping[str, Any] = {}


class RuleError(UserError):
    """A rule file is broken: the message names the file, the line and the key."""


class Rule(NamedTuple):
    """What a run needs of a rule; plain values only, so that it can be stored and read back as JSON.

    body: what stands under the key of its kind; scalars are strings, as everywhere in a rule file.
    factors: folded literals of which one must stand in the text where the rule could match; None when the rule
        must look at every article.
    owners: for each factor the number of the pattern that it belongs to, where the body is a list of patterns.
    yields: rules whose finding on the same words is the one to report, this one's not.
    alone: where this rule finds something, all other rules are silent: it says that the copy is none to judge.
    place: where a match must stand: a whole block, its start or end, the first or last block, or anywhere.
    """

    id: str
    set: RuleSet
    severity: Severity
    quoted: Quoted
    message: str
    kind: str
    body: Any
    factors: tuple[str, ...] | None = None
    owners: tuple[int, ...] = ()
    options: Mapping[str, Any] = _NONE
    exceptions: tuple[str, ...] = ()
    case: Literal["fold", "exact"] = "fold"
    place: Place = "anywhere"
    fix: Applicability = "unsafe"
    aliases: tuple[str, ...] = ()
    yields: tuple[str, ...] = ()
    pack: str | None = None
    alone: bool = False

    @property
    def is_always_asked(self) -> bool:
        """Whether the rule looks at an article without any of its factors."""
        return self.factors is None or (isinstance(self.body, dict) and self.body.get("always") == "yes")

    @property
    def wants_words(self) -> bool:
        """Whether a factor counts only where it is no part of a longer word."""
        return self.kind in ("phrases", "variants") or (
            self.kind == "check" and self.body.get("parts") != "yes"
        )

    @property
    def group(self) -> str:
        """The first part of the id."""
        return self.id.partition("/")[0]


class Example(NamedTuple):
    """A small piece of copy that the rule must report, or must not.

    span: the words reported, `at` their occurrence from 1; good: the text after the fix; format: the file's ending
    without the dot; files for the checks that need front matter are written in Markdown.
    """

    text: str
    bad: bool
    span: str | None = None
    at: int = 1
    good: str | None = None
    message: str | None = None
    format: str = "txt"
    options: Mapping[str, Any] = _NONE
    line: int = 0


class Page(NamedTuple):
    """What people read of a rule: its documentation, from the same file."""

    id: str
    summary: str
    why: str
    sources: tuple[str, ...]
    examples: tuple[Example, ...]
    path: str


class RuleFile(NamedTuple):
    """A rule file, read and checked."""

    rule: Rule
    page: Page
