"""data/leaked-metadata: fields, slugs, stamps and tags of the systems that carry an article."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from copylint.analysis.article import Article
from copylint.analysis.folding import fold
from copylint.analysis.patterns import Pattern
from copylint.analysis.spans import Span
from copylint.checks.data.machine_values import MACHINE, STAMP_AT_START
from copylint.checks.data.marks import find_marks
from copylint.checks.data.safe_patterns import compile_safe
from copylint.documents.document import Block
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options
from copylint.rulebook.wording import shortened

# A key of up to four words and the mark that divides it from its value; scrapers leave the mark out.
_SPACE = r"(?:og|dc|fb|wp|rss|atom|media|itunes|twitter|article):"
_MARKED = Pattern(
    rf"[\"'*_]{{0,2}}(?P<key>(?:{_SPACE})?[A-Za-z@][\w.@-]{{0,30}}(?: [A-Za-z][\w-]{{0,15}}){{0,3}}?)[\"'*_]{{0,2}}"
    r"\s?(?::=|=>|[:=])\s?(?=\S)"
)
_UNMARKED = Pattern(r"(?P<key>[a-z]+(?:[ _-](?:id|date|time|at|by|on|count))?) (?=\S)")
_JOINED = Pattern(
    r"@[a-z]+|"
    r"[a-z]+(?:_[a-z0-9]+)+|[a-z]+(?:[A-Z][a-z0-9]+)+|(?:dc|og|wp|rss|media|twitter|article)[.:]\w+"
)
_SENTENCE_ENDS = '.?!”"'
_LONGEST_KEY = 80  # code points
_LONGEST_UNKNOWN = 100  # of a line whose key no list has
_PASCAL = Pattern("[A-Z][a-z]+(?:[A-Z][A-Za-z]*)+")
_LONGEST = 200  # code points of a line that is one field


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Fields and lines at the starts of blocks, marks of programs anywhere; none overlap."""
    fields = _fields(options)
    found = [
        Span(block.start, end)
        for block in article.prose
        if (end := fields.end_of_field(article.text, block)) is not None
    ]
    found += (Span(*mark.span()) for mark in find_marks(article, options, hits))
    position = 0
    for start, end in sorted(found, key=lambda span: (span.start, -span.end)):
        if start >= position:
            position = end
            yield Match(
                start, end, f"“{shortened(article.text[start:end])}” is metadata, not copy; take it out"
            )


class _Fields:
    """The keys that tell a field of a system from a line of copy."""

    def __init__(self, options: Options) -> None:
        self._always = frozenset(map(fold, options.words("fields")))
        self._lower = frozenset(map(fold, options.words("lower-case")))
        self._upper = frozenset(map(fold, options.words("upper-case")))
        self._copy = frozenset(options.words("copy"))
        self._shapes = Pattern("|".join(compile_safe(shape).pattern for shape in options.words("shapes")))
        self._dated = frozenset(map(fold, options.words("dated")))

    def end_of_field(self, text: str, block: Block) -> int | None:
        """Where a field that begins the block ends; None where the block begins with none.

        Behind a field the copy may go on in the same line; then the field ends with its value, which must be
        one that only programs write.
        """
        if text[block.start].isdigit() and STAMP_AT_START.match(text, block.start, block.end):
            return self._end_of_stamp(text, block)
        short = block.end - block.start <= _LONGEST_UNKNOWN and text[block.end - 1] not in _SENTENCE_ENDS
        if short and self._shapes.fullmatch(text, block.start, block.end):
            return block.end
        if not (text[block.start].islower() or _is_divided(text, block.start)):
            return None
        marked = _MARKED.match(text, block.start, block.end)
        if marked and self._owns_line(marked["key"]) and block.end - block.start <= _LONGEST:
            return block.end
        if marked and self._is_line_of_program(text, marked, block):
            return block.end
        field = marked or _UNMARKED.match(text, block.start, block.end)
        return self._end_of_value(text, field["key"], field.end(), block) if field else None

    def _is_line_of_program(self, text: str, marked: re.Match[str], block: Block) -> bool:
        """Whether a short line opens with an unknown key, in lower case or with a value, as programs write it."""
        if _PASCAL.fullmatch(marked["key"]):
            return MACHINE.fullmatch(text, marked.end(), block.end) is not None
        if not marked["key"].islower() or " " in marked["key"] or block.end - block.start > _LONGEST_UNKNOWN:
            return False
        return marked["key"] not in self._copy and text[block.end - 1] not in _SENTENCE_ENDS

    def _owns_line(self, key: str) -> bool:
        folded = fold(key)
        return (
            _JOINED.fullmatch(key) is not None
            or folded in self._always
            or (key.islower() and folded in self._lower)
            or (key.isupper() and folded in self._upper)
        )

    def _end_of_value(self, text: str, key: str, start: int, block: Block) -> int | None:
        """The end of a machine's value behind a key that a field may have."""
        folded = fold(key)
        if folded in self._dated:
            found = STAMP_AT_START.match(text, start, block.end)
            if found:
                return found.end()
        if folded not in self._lower and folded not in self._always and not _JOINED.fullmatch(key):
            return None
        found = MACHINE.match(text, start, block.end)
        if found is None or not (key.islower() or found.end() == block.end):
            return None
        return found.end()

    def _end_of_stamp(self, text: str, block: Block) -> int | None:
        """The end of a stamp that stands alone, or in front of copy; in prose a date is followed by a verb."""
        found = STAMP_AT_START.match(text, block.start, block.end)
        assert found
        rest = text[found.end() : block.end].lstrip(" |–—-:")
        if "-" not in found.group() and "/" not in found.group() and rest:
            return None
        return found.end() if not rest or rest[0].isupper() or rest[0] in "“\"'(" else None


def _is_divided(text: str, start: int) -> bool:
    """Whether a mark that may divide a key from its value stands near the start."""
    return text.find(":", start, start + _LONGEST_KEY) > 0 or text.find("=", start, start + _LONGEST_KEY) > 0


@lru_cache(maxsize=4)
def _fields(options: Options) -> _Fields:
    return _Fields(options)
