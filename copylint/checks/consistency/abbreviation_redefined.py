"""An abbreviation that the copy explains twice, or explains in two ways."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.spans import Span
from copylint.checks.consistency.abbreviations import (
    Definition,
    Word,
    capital_run,
    find_definitions,
    is_known,
    long_form,
    phrase,
)
from copylint.findings import Change, Match, Note
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_FEWEST_LETTERS = 2
_BODY = ("paragraph", "item")


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Every later definition of an abbreviation; headlines, captions and quotations define for themselves."""
    first: dict[str, tuple[Span, str]] = {}
    for definition in find_definitions(article, hits):
        fitting = long_form(definition)
        words = fitting or _foreign(definition)
        if not words or len(definition.short) < _FEWEST_LETTERS or not _counts(article, definition):
            continue
        start, end = words[0].start, words[-1].end
        known = first.setdefault(definition.short, (Span(start, end), article.text[start:end]))
        if known[0].start != start and (fitting or article.text[start:end] == known[1]):
            yield _match(article, definition, Span(start, end), known)


def _foreign(definition: Definition) -> tuple[Word, ...]:
    """The capitalised words before an abbreviation of another language: "Free Democrats (FDP)"."""
    run = list(capital_run(definition.words))
    while any(word.is_connector for word in run):  # "Leaders of the Free Democrats"
        run.pop(0)
    if run and run[0].text == "The":
        run.pop(0)
    return tuple(run) if definition.bracketed and len(run) > 1 and not is_known(definition.short) else ()


def _counts(article: Article, definition: Definition) -> bool:
    """Whether the definition stands in the running copy: not in a heading of its own, nor at the head of an entry."""
    block = article.document.block_at(definition.span.start)
    if block.kind not in _BODY or article.is_quoted(*definition.span):
        return False
    behind = article.text[definition.span.end : block.end].lstrip(')”"')
    return bool(behind) and not behind.startswith(":")


def _match(article: Article, definition: Definition, long: Span, known: tuple[Span, str]) -> Match:
    short, text = article.text[slice(*definition.span)], article.text[slice(*long)]
    start, end = min(long.start, definition.span.start), max(long.end, definition.span.end)
    end += article.text.startswith(")", end)
    note = (Note(*known[0], "first explained here"),)
    if not _is_same(text, known[1]):
        message = (
            f"“{short}” stands for “{text}” here but for “{known[1]}” before: spell one of them out each time"
        )
        return Match(start, end, message, (), note)
    return Match(
        start,
        end,
        f"“{short}” was explained before: write “{short}” alone here",
        (Change(start, end, short),),
        note,
    )


def _is_same(one: str, other: str) -> bool:
    """Whether two long forms are one name: the same words, or all but one of them."""
    first, second = set(phrase(one).split()), set(phrase(other).split())
    return len(first ^ second) <= 2 or first <= second or second <= first
