"""Quoted speech: which words are somebody else's, and which quotation marks found no partner.

A paragraph is the horizon: marks pair inside one block, except that a long quotation may open anew at each
paragraph without having closed in the one before. A quotation that never closes quotes nothing.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import NamedTuple

from copylint.analysis.quote_marks import Family, Mark, read_marks
from copylint.analysis.spans import Span, span_at
from copylint.documents.document import Block
from copylint.regexes import compile_regex

# An apostrophe behind a word that ends in s closes no quotation longer than this ("the ‘boys’ of summer").
_SCARE_QUOTE = 80
# What may stand between the paragraphs of a quotation: a picture's caption and credit, a subheading.
_ASIDE = compile_regex(
    r".{0,200}\b(?:Image|Photo|Photograph|Picture|Credit|Courtesy|Getty)\b.{0,60}|.{0,80}[^.!?…,;:\"”’]"
)
_SENTENCE_END = compile_regex(r"[.!?…][)\]'’]? \Z")
# Breaks off a quotation that goes on behind it: ", she said.".
_SAID_WHO = compile_regex(
    r", (?:he|she|they|[A-Z][\w.'’ -]{1,40}) (?:said|says|added|told|asked|wrote)\b[^,“”\"]{0,40}\Z"
)
# A quotation may run over this many blocks without opening anew (a letter, a poem): not quoted, no defect.
_RUN_OVER = 12


class Quotations(NamedTuple):
    """What a text quotes; all offsets are code points of the text.

    spans: the outermost quotations with their marks, in order, none overlapping. A quotation of several
    paragraphs that each open anew has a span in each, to the paragraph's end where it goes on. Blocks of
    the kind "quotation" are spans as a whole.
    nested: quotations inside quotations, with their marks, by their starts.
    reopened: the opening marks that go on with the quotation of the paragraph before.
    unopened, unclosed: double marks that lack a partner. Single marks and guillemets are never among them:
    too many are apostrophes, the Arabic ʿayn, or arrows.
    """

    spans: tuple[Span, ...] = ()
    nested: tuple[Span, ...] = ()
    reopened: tuple[int, ...] = ()
    unopened: tuple[int, ...] = ()
    unclosed: tuple[int, ...] = ()

    def cover(self, start: int, end: int) -> bool:
        """Whether text[start:end] lies inside one quotation; its marks count as inside."""
        span = span_at(self.spans, start)
        return span is not None and end <= span.end

    def wholes(self) -> Iterator[tuple[Span, ...]]:
        """The quotations in order, each with the spans of all its paragraphs."""
        reopened = set(self.reopened)
        whole: list[Span] = []
        for span in self.spans:
            if whole and span.start not in reopened:
                yield tuple(whole)
                whole = []
            whole.append(span)
        if whole:
            yield tuple(whole)


def find_quotations(text: str, blocks: Sequence[Block]) -> Quotations:
    """The quotations in the given blocks of a text; blocks and their places as the Document has them."""
    paragraphs = [_pair(text, block) for block in blocks]
    reopened = [mark for paragraph in paragraphs for mark in _reopen_inside(paragraph)]
    reopened += _reopen_next(paragraphs)
    for paragraph in paragraphs:
        _pair_misplaced(paragraph)
    unopened, unclosed = _unbalanced(paragraphs)
    pairs = [pair for paragraph in paragraphs for pair in paragraph.pairs]
    pairs += (Span(block.start, block.end) for block in blocks if block.kind == "quotation")
    return Quotations(*_outermost(pairs), tuple(sorted(reopened)), unopened, unclosed)


@dataclass(slots=True)
class _Paragraph:
    """The marks of one block as they find their partners."""

    text: str
    block: Block
    marks: list[Mark]
    pairs: list[Span] = field(default_factory=list)
    unopened: list[Mark] = field(default_factory=list)
    unclosed: list[Mark] = field(default_factory=list)  # while marks are read: the stack of open ones
    depth: Counter[Family] = field(
        default_factory=Counter
    )  # open marks on the stack, so that none searches it

    @property
    def first(self) -> Mark | None:
        """The mark that the block begins with."""
        return self.marks[0] if self.marks and self.marks[0].start == self.block.start else None

    @property
    def is_aside(self) -> bool:
        """Whether the block is none of the copy's paragraphs: a caption, a subheading."""
        _, start, end = self.block
        return not self.marks and (
            self.block.kind in ("caption", "headline") or bool(_ASIDE.fullmatch(self.text, start, end))
        )

    def take(self, mark: Mark, followed: bool) -> None:
        """Open or close with the next mark.

        followed: a sure closing mark of its family comes before the next that may open.
        """
        if mark.role == "open" or (mark.role == "either" and not self.depth[mark.family]):
            self.unclosed.append(mark)
            self.depth[mark.family] += 1
        elif mark.family == "single":
            # Only the innermost open mark: a closing single mark is too often an apostrophe to go further.
            opener = self.unclosed[-1] if self.unclosed else None
            if opener and opener.family == "single" and not self._is_apostrophe(opener, mark, followed):
                self._close(mark)
        elif self.depth[mark.family] and (mark.firm or not followed):
            self._close(mark)
        elif mark.firm:
            self.unopened.append(mark)

    def _close(self, mark: Mark) -> None:
        """Pair a closing mark; marks of other families that are still open inside of it count for nothing."""
        family = None
        while family != mark.family:
            opener = self.unclosed.pop()
            family = opener.family
            self.depth[family] -= 1
        self.pairs.append(Span(opener.start, mark.end))

    def _is_apostrophe(self, opener: Mark, mark: Mark, followed: bool) -> bool:
        """Whether what may close a single quotation is the apostrophe of "boys’" or "goin’"."""
        if mark.firm:
            return False
        plural = self.text[mark.start - 1] in "sSzZxX" or self.text.endswith("in", 0, mark.start)
        return mark.end - opener.start > _SCARE_QUOTE or (plural and followed)


def _pair(text: str, block: Block) -> _Paragraph:
    """Pair the marks of one block: each closing mark with the nearest open one of its family."""
    paragraph = _Paragraph(text, block, list(read_marks(text, block.start, block.end)))
    for mark, followed in zip(paragraph.marks, _followed_by_close(paragraph.marks), strict=True):
        paragraph.take(mark, followed)
    return paragraph


def _followed_by_close(marks: Sequence[Mark]) -> list[bool]:
    """For each mark whether a sure closing mark of its family comes before the next one that may open."""
    upcoming: dict[Family, bool] = {}
    followed = []
    for mark in reversed(marks):
        followed.append(upcoming.get(mark.family, False))
        if mark.firm:
            upcoming[mark.family] = mark.role == "close"
    return followed[::-1]


def _reopen_inside(paragraph: _Paragraph) -> list[int]:
    """The marks that open a quotation anew behind a sentence, where paragraphs were run together."""
    lost = {mark.start for mark in paragraph.unclosed if mark.family == "double"}
    if not lost:
        return []
    opening = [mark for mark in paragraph.marks if mark.family == "double" and mark.role != "close"]
    reopened = {}
    for mark, following in pairwise(opening):
        between = paragraph.text[mark.end : following.start]
        if mark.start in lost and _SENTENCE_END.search(between[-3:]) and not _SAID_WHO.search(between):
            paragraph.pairs.append(Span(mark.start, following.start - 1))
            reopened[mark.start] = following.start
    paragraph.unclosed = [mark for mark in paragraph.unclosed if mark.start not in reopened]
    return list(reopened.values())


def _reopen_next(paragraphs: Sequence[_Paragraph]) -> Iterator[int]:
    """Quote to its end each paragraph whose quotation a later one opens anew; gives the marks that do so."""
    for number, paragraph in enumerate(paragraphs):
        if not paragraph.unclosed:
            continue
        opener = paragraph.unclosed[-1]
        mark = next((p.first for p in paragraphs[number + 1 : number + 3] if not p.is_aside), None)
        if mark and mark.family == opener.family and mark.role != "close":
            paragraph.unclosed.pop()
            paragraph.pairs.append(Span(opener.start, paragraph.block.end))
            yield mark.start


def _pair_misplaced(paragraph: _Paragraph) -> None:
    """Pair two straight marks of which one stands on the wrong side of a space ('said" so it is" twice')."""
    for left in (paragraph.unopened, paragraph.unclosed):
        doubles = [mark for mark in left if mark.family == "double"]
        if len(doubles) == 2 and all(paragraph.text[mark.start] == '"' for mark in doubles):
            paragraph.pairs.append(Span(doubles[0].start, doubles[1].end))
            left.clear()


def _unbalanced(paragraphs: Iterable[_Paragraph]) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The double marks without a partner: those that close nothing, those that nothing closes.

    A quotation that runs over paragraphs and does close is neither.
    """
    unopened: list[int] = []
    unclosed: list[int] = []
    opened_in: int | None = None  # the paragraph of the latest unpaired mark, where that mark opens
    for number, paragraph in enumerate(paragraphs):
        for mark in paragraph.unopened:
            if opened_in is not None and number - opened_in <= _RUN_OVER:
                unclosed.pop()
            elif mark.family == "double":
                unopened.append(mark.start)
            opened_in = None
        for mark in paragraph.unclosed:
            if mark.family == "double":
                unclosed.append(mark.start)
                opened_in = number
    return tuple(unopened), tuple(unclosed)


def _outermost(pairs: Iterable[Span]) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """The spans that lie in no other, and those that do, both in order; one that crosses another is none."""
    outer: list[Span] = []
    inner: list[Span] = []
    end = 0
    for span in sorted(pairs, key=lambda pair: (pair.start, -pair.end)):
        if span.start >= end:
            outer.append(span)
            end = span.end
        elif span.end <= end:
            inner.append(span)
    return tuple(outer), tuple(inner)
