"""Those who read copy for grammar and spelling: our rules, ours with LanguageTool, LanguageTool with all its rules."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from copylint.documents import Source, parse
from copylint.languagetool.proofreader import LanguageToolProofreader, believed_ids
from copylint.languagetool.server import Server, shared_server, start_shared, stop_shared
from copylint.linter import Linter
from copylint.rulebook.book import load_book
from copylint.rulebook.loading import bundled_rules
from copylint.rulebook.selection import select_rules

# A word lost or doubled is grammar too; on single sentences the other groups have little to say.
SELECTED = ("grammar", "spelling", "repetition/doubled-word")


class Found(NamedTuple):
    """What a reader finds: a rule's id and a stretch of the text in code points."""

    rule: str
    start: int
    end: int


class Reader(NamedTuple):
    """A name for the report, and what finds."""

    name: str
    find: Callable[[str], list[Found]]


@contextmanager
def running_server() -> Iterator[Server]:
    """The server that the user has started, or one for this run."""
    running = shared_server()
    try:
        yield running or start_shared()
    finally:
        if not running:
            stop_shared()


def default() -> Reader:
    """Our own rules."""
    return _linting("default", engine=None)


def with_languagetool(server: Server) -> Reader:
    """Our own rules and those of LanguageTool that they believe."""
    return _linting("with LanguageTool", engine=server)


def engine_rules(server: Server) -> Reader:
    """Only the rules of LanguageTool that we believe."""
    return _linting("engine rules", engine=server, ours=False)


def languagetool(server: Server) -> Reader:
    """LanguageTool alone, with all the rules that it has switched on."""
    proofreader = LanguageToolProofreader(None, None, server.url)

    def find(text: str) -> list[Found]:
        paragraphs = re.finditer(r"[^\n]+", text)
        return [
            Found(remark.rule, found.start() + remark.start, found.start() + remark.end)
            for found in paragraphs
            for remark in proofreader.read(found.group())
        ]

    return Reader("LanguageTool alone", find)


def _linting(name: str, engine: Server | None, *, ours: bool = True) -> Reader:
    book = load_book([bundled_rules()])
    rules = select_rules(book, SELECTED, engine=engine is not None)
    reader = LanguageToolProofreader(believed_ids(book), None, engine.url) if engine else None
    linter = Linter([rule for rule in rules if ours or rule.kind == "engine"], None, reader)

    def find(text: str) -> list[Found]:
        findings = linter.lint(parse(Source(text), "copy.txt"))
        return [Found(one.rule, one.start.offset, one.end.offset) for one in findings]

    return Reader(name, find)
