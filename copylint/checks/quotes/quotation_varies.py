"""quotes/quotation-varies: one quotation in two wordings, or given to two speakers."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.analysis.spans import Span
from copylint.checks.quotes.speakers import speaker
from copylint.checks.quotes.wordings import content, is_variant, spelled_out
from copylint.findings import Match, Note
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_WORD = compile_regex(r"[^\W_]+(?:['-][^\W_]+)*")
_CUT = compile_regex(r"\[|\.\.\.|…")  # words left out or put in: a difference that is marked
_CROWD = 5  # quotations that share a word, of which the first are looked at
_LONGEST = 80  # words of a quotation that is compared
_LONGEST_LINE = 120  # code points of a headline
_SHOWN = 60  # code points of a quotation in a message


class _Quote(NamedTuple):
    """A quotation's place and its folded words."""

    span: Span
    words: tuple[str, ...]


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Each quotation that repeats an earlier one with other words or another speaker."""
    shortest = int(options.number("shortest"))
    seen: dict[str, list[_Quote]] = {}
    for whole in article.quotations.wholes():
        quote = _read(article, whole[0])
        if (
            len(whole) > 1
            or not shortest - 1 <= len(quote.words) <= _LONGEST
            or _is_heading(article, quote.span)
        ):
            continue
        keys = content(quote.words)
        earlier = _earlier(seen, keys)
        if earlier:
            yield from _compare(article, options, earlier, quote, shortest)
        for key in keys:
            seen.setdefault(key, []).append(quote)


def _is_heading(article: Article, span: Span) -> bool:
    """Whether a quotation stands in the line that opens the copy, which shortens what is said below."""
    start, end = article.prose[0][1:]
    line = article.text[start:end].rstrip("”’\"')")
    return span.end <= end and end - start < _LONGEST_LINE and line[-1:] not in (".", "!", "?", ",")


def _read(article: Article, span: Span) -> _Quote:
    return _Quote(span, tuple(_WORD.findall(article.folded, *span)))


def _earlier(seen: dict[str, list[_Quote]], keys: frozenset[str]) -> _Quote | None:
    """The quotation before that shares most words of content with this one, and half of them."""
    counts: dict[_Quote, int] = {}
    for key in keys:
        for other in seen.get(key, ())[:_CROWD]:
            counts[other] = counts.get(other, 0) + 1
    best = max(counts, key=lambda other: (counts[other], -other.span.start), default=None)
    return best if best and counts[best] * 2 >= len(keys) else None


def _compare(
    article: Article, options: Options, earlier: _Quote, quote: _Quote, shortest: int
) -> Iterator[Match]:
    """A match where the two are one quotation in two versions."""
    if _CUT.search(article.text, *quote.span) or _CUT.search(article.text, *earlier.span):
        return
    shown = article.text[slice(*earlier.span)]
    shown = shown if len(shown) <= _SHOWN else shown[:_SHOWN].rsplit(" ", 1)[0] + " …”"
    spoken = spelled_out(earlier.words), spelled_out(quote.words)
    if min(map(len, spoken)) < shortest:  # a contraction is two words
        return
    is_contracted = earlier.words != quote.words and spoken[0] == spoken[1]
    if is_contracted or is_variant(*spoken, options.number("most-changed")):
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
