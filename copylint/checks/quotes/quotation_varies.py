"""quotes/quotation-varies: one quotation in two wordings, or given to two speakers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.analysis.spans import Span
from copylint.checks.quotes.speakers import speaker
from copylint.findings import Match, Note
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_WORD = compile_regex(r"[^\W_]+(?:['’-][^\W_]+)*")
_CUT = compile_regex(r"\[|\.\.\.|…")  # words left out or put in: a difference that is marked
_SHINGLE = 2  # words
_LONGEST = 80  # words of a quotation that is compared
_SHOWN = 60  # code points of a quotation in a message


class _Quote(NamedTuple):
    """A quotation's place and its folded words."""

    span: Span
    words: tuple[str, ...]


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Each quotation that repeats an earlier one with other words or another speaker."""
    shortest = int(options.number("shortest"))
    seen: dict[tuple[str, ...], list[_Quote]] = {}
    for whole in article.quotations.wholes():
        quote = _read(article, whole[0])
        if len(whole) > 1 or not shortest <= len(quote.words) <= _LONGEST:
            continue
        earlier = _earlier(seen, quote)
        if earlier:
            yield from _compare(article, options, earlier, quote)
        for shingle in _shingles(quote):
            seen.setdefault(shingle, []).append(quote)


def _read(article: Article, span: Span) -> _Quote:
    return _Quote(span, tuple(_WORD.findall(article.folded, *span)))


def _shingles(quote: _Quote) -> set[tuple[str, ...]]:
    return {quote.words[start : start + _SHINGLE] for start in range(len(quote.words) - _SHINGLE + 1)}


def _earlier(seen: dict[tuple[str, ...], list[_Quote]], quote: _Quote) -> _Quote | None:
    """The quotation before that shares most shingles with this one, and a third as many as it has words."""
    counts: dict[_Quote, int] = {}
    for shingle in _shingles(quote):
        for other in seen.get(shingle, ())[:5]:
            counts[other] = counts.get(other, 0) + 1
    best = max(counts, key=lambda other: (counts[other], -other.span.start), default=None)
    return best if best and counts[best] * 3 >= len(quote.words) else None


def _compare(article: Article, options: Options, earlier: _Quote, quote: _Quote) -> Iterator[Match]:
    """A match where the two are one quotation in two versions."""
    if _CUT.search(article.text, *quote.span) or _CUT.search(article.text, *earlier.span):
        return
    shown = article.text[slice(*earlier.span)]
    shown = shown if len(shown) <= _SHOWN else shown[:_SHOWN].rsplit(" ", 1)[0] + " …”"
    if _is_variant(earlier.words, quote.words, options.number("most-changed")):
        if _is_parallel(article, earlier, quote):
            return
        message = f"These words were quoted as {shown} before: quote them in one wording"
    elif quote.words == earlier.words:
        speakers = speaker(article, earlier.span), speaker(article, quote.span)
        if None in speakers or speakers[0] == speakers[1]:
            return
        message = f"{speakers[1]} is given words that {speakers[0]} said before: check who said them"
    else:
        return
    note = Note(*earlier.span, "first quoted here")
    yield Match(*quote.span, message, related=(note,))


def _is_parallel(article: Article, earlier: _Quote, quote: _Quote) -> bool:
    """Whether a speaker goes on in one paragraph with a sentence built like the last: it begins or ends otherwise."""
    same_block = article.document.block_at(earlier.span.start) == article.document.block_at(quote.span.start)
    return same_block and (earlier.words[0], earlier.words[-1]) != (quote.words[0], quote.words[-1])


def _is_variant(first: tuple[str, ...], second: tuple[str, ...], most: float) -> bool:
    """Whether a word or two were changed, left out or put in between words that are the same on both sides."""
    if first == second:
        return False
    changes = [
        change
        for change in SequenceMatcher(None, first, second, autojunk=False).get_opcodes()
        if change[0] != "equal"
    ]
    changed = sum(max(end - start, stop - begin) for _, start, end, begin, stop in changes)
    if changed > most * min(len(first), len(second)):
        return False
    # Where only an end is missing, one of the two is a part of the other.
    _, first_start, first_end, first_begin, first_stop = changes[0]
    _, start, end, begin, stop = changes[-1]
    opens = first_start > 0 or (first_end > first_start and first_stop > first_begin)
    return opens and (end < len(first) or (end > start and stop > begin))
