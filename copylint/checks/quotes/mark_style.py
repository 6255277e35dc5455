"""quotes/mark-style: double or single quotation marks, and stops inside or outside them, as the house has it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.findings import Change, Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_SINGLE = "'‘’"
_DOUBLE = '"“”'
_PARTNERS = {"‘": "“", "’": "”", "'": '"', "“": "‘", "”": "’", '"': "'"}
_OUTSIDE = compile_regex(r"(?<=[\w)])[\"”](?P<stop>[.,])(?=[\s\"”]|$)")
_SHORTEST = 3  # words of a quotation; one or two words may be a gloss in single marks


def _is_headline(article: Article, start: int) -> bool:
    """Whether a place is in a headline or a subheading, where single marks are the custom everywhere."""
    block = article.document.block_at(start)
    last = article.text[max(block.start, block.end - 4) : block.end].rstrip(_SINGLE + _DOUBLE)[-1:]
    return block.kind == "headline" or last not in (".", "!", "?", ",", ":", ";", "…")


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Outer quotations in the marks of inner ones; stops on the wrong side of a closing mark."""
    outer = options.text("outer")
    wrong = _SINGLE if outer == "double" else _DOUBLE
    for span in article.quotations.spans:
        first, last = article.text[span.start], article.text[span.end - 1]
        if (
            first in wrong
            and last in wrong
            and not _is_headline(article, span.start)
            and article.text.count(" ", span.start, span.end) + 1 >= _SHORTEST
        ):
            message = f"The house opens a quotation with {outer} marks, and quotes inside it with the others"
            changes = (
                Change(span.start, span.start + 1, _PARTNERS[first]),
                Change(span.end - 1, span.end, _PARTNERS[last]),
            )
            yield Match(span.start, span.end, message, changes)
    if options.text("stops") == "inside":
        for found in _OUTSIDE.finditer(article.text):
            right = found["stop"] + found[0][0]
            yield Match.replacing(
                *found.span(), right, f"“{found['stop']}” stands inside the quotation mark here"
            )
