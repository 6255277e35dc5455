"""An article's facts, each computed once, when a rule first asks for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Any, TypeVar

from copylint.analysis.dateline import StatedDate, stated_date
from copylint.analysis.echoes import Echo, alike_sentences, find_echoes
from copylint.analysis.folding import fold, straighten
from copylint.analysis.house import House
from copylint.analysis.quotes import Quotations, find_quotations
from copylint.analysis.running_words import RunningWords
from copylint.analysis.sentences import split_sentences
from copylint.analysis.spans import Span, span_at
from copylint.analysis.words import BlockWords, words_of_blocks
from copylint.documents.document import Block, Document

if TYPE_CHECKING:
    from copylint.analysis.dates import Dates
    from copylint.analysis.lexicon.tags import Tagged
    from copylint.analysis.people import People
    from copylint.analysis.proofreading import Proofreader, Remark
    from copylint.analysis.quantities import Quantities

Given = TypeVar("Given")
Found = TypeVar("Found")


class Article:
    """A Document and what is known of its English. All offsets are code points of `text`."""

    def __init__(
        self, document: Document, house: House | None = None, proofreader: Proofreader | None = None
    ) -> None:
        self.document = document
        self.house = house or House()
        self.text = document.text
        self._proofreader = proofreader
        self._shared: dict[Callable[..., object], Any] = {}

    def once(self, find: Callable[[Article, Given], Found], given: Given) -> Found:
        """A fact that the rules of one group share, as its function finds it for the first that asks.

        given: what else it is found from, such as the hits of triggers; the same for each of the rules.
        """
        if find not in self._shared:
            self._shared[find] = find(self, given)
        found: Found = self._shared[find]
        return found

    @cached_property
    def straight(self) -> str:
        """The text with straight apostrophes."""
        return straighten(self.text)

    @cached_property
    def folded(self) -> str:
        """The text in lower case with straight apostrophes."""
        return fold(self.text)

    @cached_property
    def prose(self) -> tuple[Block, ...]:
        """The blocks that hold copy: all but code."""
        return tuple(block for block in self.document.blocks if block.kind != "code")

    @cached_property
    def words(self) -> tuple[BlockWords, ...]:
        """The words of every block of prose, for rules that compare neighbours."""
        return words_of_blocks(self.text, self.folded, self.document.blocks)

    @cached_property
    def running(self) -> RunningWords:
        """The words of all blocks in one list."""
        return RunningWords(self.folded)

    @cached_property
    def stutters(self) -> tuple[BlockWords, ...]:
        """The words of the blocks in which a word or a phrase may stand twice in a row."""
        farthest = 400  # code points between the copies of a long phrase
        numbers = {self.running.place(index).block for index in self.running.doubled()}
        stuttering = {self.document.blocks[number] for number in numbers}
        stuttering.update(
            self.document.block_at(later)
            for earlier, later in self.echoes
            if later - earlier < farthest and self.text.find("\n", earlier, later) < 0
        )
        return tuple(words for words in self.words if words.block in stuttering)

    def words_at(self, number: int) -> BlockWords | None:
        """The words of a block by its number in the document; None for code."""
        return self._words_by_block.get(self.document.blocks[number])

    @cached_property
    def _words_by_block(self) -> dict[Block, BlockWords]:
        return {words.block: words for words in self.words}

    @cached_property
    def echoes(self) -> tuple[Echo, ...]:
        """The sampled places at which the text goes on as it did at an earlier one."""
        return find_echoes(self.folded)

    @cached_property
    def tags(self) -> Tagged:
        """Every token as the code of what it can be, for patterns of words."""
        from copylint.analysis.lexicon.tags import Tagged

        return Tagged(self.straight)

    @cached_property
    def sentences(self) -> tuple[Span, ...]:
        """The sentences of all prose, in order."""
        return tuple(
            sentence
            for block in self.prose
            for sentence in split_sentences(self.text, block.start, block.end)
        )

    @cached_property
    def alike_sentences(self) -> tuple[tuple[Span, Span], ...]:
        """Pairs of sentences, the earlier one first, that begin or end with the same words."""
        return alike_sentences(self.folded, self.sentences)

    def sentence_at(self, offset: int) -> Span | None:
        """The sentence that holds an offset."""
        return span_at(self.sentences, offset)

    @cached_property
    def remarks(self) -> tuple[Remark, ...]:
        """What the grammar engine remarks, paragraph by paragraph; nothing without an engine.

        Raises UserError where the engine cannot answer.
        """
        if self._proofreader is None:
            return ()
        return tuple(
            remark._replace(start=block.start + remark.start, end=block.start + remark.end)
            for block in self.prose
            for remark in self._proofreader.read(self.text[block.start : block.end])
        )

    @cached_property
    def quotations(self) -> Quotations:
        """Quoted spans and the quotation marks that found no partner."""
        return find_quotations(self.text, self.prose)

    def is_quoted(self, start: int, end: int) -> bool:
        """Whether a span lies inside somebody's quoted words."""
        return self.quotations.cover(start, end)

    @cached_property
    def date(self) -> StatedDate | None:
        """The article's own date, where it states one."""
        return stated_date(self.document)

    @cached_property
    def dates(self) -> Dates:
        """The days of the calendar that the copy names."""
        from copylint.analysis.dates import Dates

        return Dates(self.text)

    @cached_property
    def quantities(self) -> Quantities:
        """How much and how many the copy says, sentence by sentence."""
        from copylint.analysis.quantities import Quantities

        return Quantities(self.text, self.folded, self.sentences)

    @cached_property
    def people(self) -> People:
        """Who is named in all prose, and in what forms."""
        from copylint.analysis.people import find_people, house_names

        return find_people(self.text, self.prose, house_names(self.house.names))
