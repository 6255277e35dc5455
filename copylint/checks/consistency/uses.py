"""Which places in an article are the writer's own running words, and which of several forms is the odd one."""

from __future__ import annotations

import re
from collections.abc import Hashable, Mapping, Sequence
from itertools import islice
from typing import TypeVar

from copylint.analysis.article import Article
from copylint.analysis.spans import Span
from copylint.findings import Change, Match, Note
from copylint.regexes import compile_regex

Form = TypeVar("Form", bound=Hashable)

_OPENS = compile_regex(r"(?:^|[.!?…:•*–—\n][\"'”’)\]]*\s|[\n(\[“‘\"'])[\"'“‘(\[*•–—-]*\s?\Z")
_LOWER_BEHIND = compile_regex(r"[,;:]? (?:[\"“'‘(]?[a-z])|[.!?,;:)]|\Z|\n")
_STOPPED = compile_regex(r"[.?!…:;][\"'”’)\]]*\Z")
_LOOK_BACK = 8
_LONGEST_SENTENCE = 500
# "MR PRICE: …", "QUESTION: …": from this many on the copy is a transcript.
_SPEAKER = compile_regex(r"^(?:[A-Z][A-Z.'’ -]{3,60}|Q|A|Question|Answer|Moderator|M[RS]S?): ", re.MULTILINE)
_FEWEST_SPEECHES = 3


def is_plain(article: Article, start: int, end: int) -> bool:
    """Whether text[start:end] is written as a common word outside quoted speech, code and addresses.

    A capital counts as one only where no sentence begins: there the word may belong to a name.
    """
    text = article.text
    if text[start].isupper() and not _opens_sentence(text, start, end):
        return False
    if _in_address(text, start, end):
        return False
    return not article.is_quoted(start, end) and article.document.block_at(start).kind != "code"


def _opens_sentence(text: str, start: int, end: int) -> bool:
    """Whether a capitalised word begins a sentence and what is behind it is no capitalised name or headline."""
    if end - start > 1 and text[start:end].isupper():
        return False
    before = text[max(0, start - _LOOK_BACK) : start]
    if start > _LOOK_BACK:
        before = " " + before
    return (start == 0 or _OPENS.search(before) is not None) and _LOWER_BEHIND.match(text, end) is not None


def _in_address(text: str, start: int, end: int) -> bool:
    """Whether letters of an address, a tag or a file name stand right beside the span."""
    if start and text[start - 1] in "/@._#&=":
        return True
    return text[end : end + 1] in ("/", "@", "_", "=") or (
        text[end : end + 1] == "." and text[end + 1 : end + 2].isalnum()
    )


def sentence_near(article: Article, offset: int) -> Span:
    """The sentence around an offset, of an endless one the part near by: the cost stays in proportion to the copy."""
    sentence = article.sentence_at(offset) or Span(offset, offset)
    return Span(
        max(sentence.start, offset - _LONGEST_SENTENCE), min(sentence.end, offset + _LONGEST_SENTENCE)
    )


def is_transcript(article: Article) -> bool:
    """Whether the copy is a record of what several people said, each in words of their own."""
    return sum(1 for _ in islice(_SPEAKER.finditer(article.text), _FEWEST_SPEECHES)) == _FEWEST_SPEECHES


def majority(places: Mapping[Form, Sequence[Span]]) -> Form:
    """The form written most often; of two as frequent ones the one that comes first."""
    return min(places, key=lambda form: (-len(places[form]), places[form][0].start))


def odd_form(article: Article, span: Span, replacement: str, other: Span, manner: str = "") -> Match:
    """The finding of a form that goes against another one; other: the first place of that one."""
    text, elsewhere = article.text[slice(*span)], article.text[slice(*other)]
    return Match(
        span.start,
        span.end,
        f"“{text}” here but “{elsewhere}” elsewhere{manner}: write “{replacement}”",
        (Change(span.start, span.end, replacement),),
        (Note(other.start, other.end, f"“{elsewhere}” here"),),
    )


def is_running(article: Article, start: int, end: int) -> bool:
    """Whether a span stands in the sentences of the copy: not quoted, in a headline, a label, a caption or a table."""
    block = article.document.block_at(start)
    if block.kind not in ("paragraph", "item") or article.is_quoted(start, end):
        return False
    return _STOPPED.search(article.text, max(block.start, block.end - 8), block.end) is not None
