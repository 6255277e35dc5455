"""LanguageTool as a proofreader: paragraphs in, remarks out, each paragraph asked about once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import ExitStack
from functools import cached_property
from typing import Any

from copylint.analysis.proofreading import Remark
from copylint.cache import Store, digest
from copylint.errors import UserError
from copylint.languagetool import LANGUAGE, VERSION
from copylint.languagetool.home import edition
from copylint.languagetool.server import answers, private_server, rule_ids, shared_server
from copylint.rulebook.model import Rule

_OURS = "COPYLINT_"
_LONGEST = 20_000  # code points sent at once
_KIND = "answers"
# Rules that name each word they hold: EN_COMPOUNDS reports EN_COMPOUNDS_ANTI_TRUST, and is switched on as a whole.
_FAMILIES = ("EN_COMPOUNDS", "EN_SIMPLE_REPLACE", "EN_US_SIMPLE_REPLACE", "ENGLISH_WRONG_WORD_IN_CONTEXT")


class LanguageToolProofreader:
    """Reads with the rules named: those of every engine rule, for each set is a pipeline in the server.

    ids: LanguageTool's rules; None for those that it has switched on by itself.
    store: where answers are kept, None where they are not. server: the address of a server of the user's
    own; without one the shared server is asked, or one started when the first unknown paragraph comes.
    """

    def __init__(
        self, ids: Iterable[str] | None, store: Store | None = None, server: str | None = None
    ) -> None:
        self._ids = None if ids is None else sorted({_switch(rule) for rule in ids})
        self._store = store
        self._server = server.rstrip("/") if server else None
        self._stack = ExitStack()
        self._seed = digest(edition(), self._server or "", LANGUAGE, *(self._ids or ()))

    def read(self, paragraph: str) -> Sequence[Remark]:
        """The remarks on a paragraph, in code points of it. Raises UserError where the engine fails."""
        return [
            remark._replace(start=remark.start + offset, end=remark.end + offset)
            for offset, text in _pieces(paragraph)
            for remark in self._read(text)
        ]

    def _read(self, text: str) -> list[Remark]:
        key = digest(self._seed, text)
        stored = self._store.get(_KIND, key) if self._store else None
        if stored is not None:
            return [Remark(rule, start, end, said, tuple(more)) for rule, start, end, said, more in stored]
        remarks = self._ask(text)
        if self._store:
            self._store.put(_KIND, key, remarks)
        return remarks

    def close(self) -> None:
        """End the server that this run started, if it did."""
        self._stack.close()

    def _ask(self, text: str) -> list[Remark]:
        try:
            matches = self._client.check(text)
        except UserError:
            raise
        except Exception as error:  # whatever the library lets through: no answer is an error, never silence
            if not answers(self._url):
                raise UserError(f"the LanguageTool at {self._url} does not answer any more") from None
            said = " ".join(str(error).split())[:200]
            raise UserError(f"LanguageTool failed: {said or type(error).__name__}") from None
        return [_remark(match, text) for match in matches]

    @cached_property
    def _client(self) -> Any:
        from copylint.languagetool.client import Client

        if self._server:
            self._check_server(self._server)
        client = Client(self._url)
        if self._ids is not None:
            client.enabled_rules = set(self._ids)
            client.enabled_rules_only = True
        return client

    @cached_property
    def _url(self) -> str:
        """The server's address; where none is given, that of the shared server or of one started now."""
        if self._server:
            return self._server
        shared = shared_server()
        return shared.url if shared else self._stack.enter_context(private_server()).url

    def _check_server(self, url: str) -> None:
        """A server ignores ids that it does not know in silence: one of another version would find nothing.

        Our own rules for LanguageTool are on the servers that we start; others may do without them.
        """
        known = rule_ids(url) if answers(url) else None
        if known is None:
            raise UserError(f"no LanguageTool answers at {url}")
        unknown = [rule for rule in self._ids or () if rule not in known and not rule.startswith(_OURS)]
        if unknown:
            raise UserError(
                f"the LanguageTool at {url} lacks {len(unknown)} of the rules asked for "
                f"({', '.join(unknown[:5])}); use LanguageTool {VERSION}"
            )


def believed_ids(rules: Iterable[Rule]) -> set[str]:
    """The ids of LanguageTool's rules that some rule of the kind `engine` names."""
    return {entry for rule in rules if rule.kind == "engine" for entry in rule.body}


def _switch(rule: str) -> str:
    """The id that switches on the rule which reports this id."""
    return next((family for family in _FAMILIES if rule.startswith(family + "_")), rule)


def _pieces(paragraph: str) -> Iterator[tuple[int, str]]:
    """A paragraph as it is, or, where the server could not take it, in pieces that end with a sentence."""
    start = 0
    while len(paragraph) - start > _LONGEST:
        limit = start + _LONGEST
        stop = paragraph.rfind(". ", start, limit)
        space = paragraph.rfind(" ", start, limit)
        end = stop + 2 if stop > start else space + 1 if space > start else limit
        yield start, paragraph[start:end]
        start = end
    yield start, paragraph[start:]


def _remark(match: Any, text: str) -> Remark:
    """The library's offset is in code points, its length in UTF-16 units: count them back."""
    start = int(match.offset)
    end = start
    units = int(match.error_length)
    while units > 0 and end < len(text):
        units -= 2 if ord(text[end]) > 0xFFFF else 1
        end += 1
    return Remark(str(match.rule_id), start, end, str(match.message), tuple(map(str, match.replacements[:5])))
