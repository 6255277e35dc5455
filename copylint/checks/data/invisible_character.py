"""data/invisible-character: what no reader sees, and what hides words from a search or turns them round."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from operator import attrgetter

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.documents.document import Document
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

# Controls, soft hyphen, fillers, zero-width characters, direction marks, tags (Unicode's Cf, and what renders as
# nothing). Of the C1 controls data/mojibake mends those that a table of Windows knows.
_INVISIBLE = Pattern(
    "[\x00-\x08\x0e-\x1f\x7f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e"
    "\u2060-\u2064\u2066-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f]+|(?<![^\x00-\x7f])[\x81\x8d\x8f\x90\x9d]"
)
_PRINTABLE = "\u115f\u1160\u3164\uffa0"  # fillers that look like letters to Python
# White space that no reader takes for any: the Document has a space instead, the file still has these.
_ODD_SPACES = "\x0b\x0c\x85\u2028\u2029"
_JOINERS = frozenset("\u200c\u200d\u200e\u200f\u061c")
_NAMES = {
    "\u00ad": "a soft hyphen",
    "\ufeff": "a byte-order mark",
    "\x00": "a null character",
    "\x7f": "a delete character",
    "\x0b": "a line tabulation",
    "\x0c": "a form feed",
    "\x85": "a next-line character",
}
_CONTROL = "a control character"


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Runs of invisible characters, except where a script or an emoji needs them."""
    yield from _odd_spaces(article.document)
    text = article.text
    if (
        not any(filler in text for filler in _PRINTABLE) and text.replace("\n", "").isprintable()
    ):  # which none of them is but a few that only emoji need
        return
    for run in _INVISIBLE.finditer(text):
        if not _is_needed(text, *run.span()):
            character = run.group()[0]
            message = (
                f"Here stands {_name(character)} (U+{ord(character):04X}), which nobody sees; take it out"
            )
            yield Match.replacing(run.start(), run.end(), "", message)


def _odd_spaces(document: Document) -> Iterator[Match]:
    """Line tabulations, form feeds and separators between the words of a block, which stand for spaces there."""
    written = document.source.text
    for character in _ODD_SPACES:
        place = written.find(character)
        while place >= 0:
            offset = _text_offset(document, place)
            if offset is not None:
                message = f"Here stands {_name(character)} (U+{ord(character):04X}) for a space; put a space"
                yield Match.replacing(offset, offset + 1, " ", message)
            place = written.find(character, place + 1)


def _text_offset(document: Document, place: int) -> int | None:
    """Where the space stands in the text that an offset of the file became; None where there is none."""
    number = bisect_right(document.segments, place, key=attrgetter("source_start")) - 1
    if number < 0:
        return None
    segment = document.segments[number]
    if place >= segment.source_end:
        return None
    offset = segment.text_start + place - segment.source_start
    if document.text[offset : offset + 1] != " " or document.source_span(offset, offset + 1)[0] != place:
        offset = segment.text_start  # one space stands for several characters
    return offset if document.text[offset : offset + 1] == " " else None


def _is_needed(text: str, start: int, end: int) -> bool:
    """Whether the characters join emoji, choose their form, or stand among letters that join or run leftwards."""
    before, after = text[start - 1 : start], text[end : end + 1]
    if "\ufe00" <= text[start] <= "\ufe0f" or text[start] >= "\U000e0020":
        return bool(before) and not before.isalpha() and not before.isspace()
    if set(text[start:end]) <= _JOINERS | {"\ufe0f"}:
        return any(_joins(neighbour) for neighbour in (before, after) if neighbour)
    return False


def _joins(character: str) -> bool:
    """Whether a character is an emoji, or of a script such as Arabic, Hebrew or one of India."""
    return unicodedata.category(character) in ("So", "Sk", "Mn", "Mc") or "\u0590" <= character <= "\u109f"


def _name(character: str) -> str:
    if character in _NAMES:
        return _NAMES[character]
    name = unicodedata.name(character, "").lower()
    return f"a {name}" if name else _CONTROL
