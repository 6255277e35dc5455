"""HTML cut into tags, comments, character references and the text between them, in linear time.

The rules are those of the HTML standard (html.spec.whatwg.org, "Tokenization"), which give every text a
reading; html.parser takes quadratic time for some, differs from one Python to the next, and tells lines, not
offsets. A tag that never closes is text here, where a browser would drop the rest of the page.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from html import unescape
from typing import Literal, NamedTuple

from copylint.regexes import compile_regex

TokenKind = Literal["text", "reference", "start", "end", "comment", "raw"]


class Token(NamedTuple):
    """A piece of HTML, start and end in code points.

    name: the tag's, in lower case; of raw content, the element's that it is in.
    value: what a reference stands for; what is in a comment; the attributes of a start tag, as written.
    """

    kind: TokenKind
    start: int
    end: int
    name: str = ""
    value: str = ""


# No tags are read inside these: everything up to their own end tag is theirs.
_RAW = frozenset({"script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "noscript"})

_MARKUP = compile_regex(r"<(?=[A-Za-z/!?])|&(?=[#A-Za-z])")
_NO_TAG = compile_regex(r"<(?=!--)|&(?=[#A-Za-z])")
_NAME = compile_regex(r"</?([A-Za-z][^\s/>]*)")
_COMMENT_END = compile_regex(r"--!?>")
_REFERENCE = compile_regex(r"&(?:#[xX][0-9A-Fa-f]+|#[0-9]+|[A-Za-z][A-Za-z0-9]{0,31});?")
_LONGEST_REFERENCE = 40  # longer ones are numbers with thousands of digits, which stand for no character
# Where a tag may end, and where a quoted value may open: only behind an equals sign.
_TAG_STOP = compile_regex(r">|=\s*(?:[\"'])?")
_ATTRIBUTE = compile_regex(r"([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s>\"'][^\s>]*)))?")


def tokens(text: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """The tokens of the HTML from start to end, without gaps."""
    return _Tokenizer(text, len(text) if end is None else end).run(start)


def attributes(written: str) -> dict[str, tuple[str, int, int]]:
    """The attributes of a start tag: name in lower case → value, and the value's place in `written`.

    The first of a name counts. An attribute without value has an empty one.
    """
    found: dict[str, tuple[str, int, int]] = {}
    for match in _ATTRIBUTE.finditer(written):
        group = match.lastindex or 1
        value, (first, last) = (
            (match[group], match.span(group)) if group > 1 else ("", (match.end(), match.end()))
        )
        found.setdefault(match[1].lower(), (dereference(value), first, last))
    return found


def dereference(text: str) -> str:
    """The text with every character reference replaced by what it stands for."""
    return _REFERENCE.sub(_referent, text)


def _referent(reference: re.Match[str]) -> str:
    written = reference.group()
    return unescape(written) if len(written) <= _LONGEST_REFERENCE else "\ufffd"


@lru_cache(maxsize=16)
def _end_tag(name: str) -> re.Pattern[str]:
    return compile_regex(rf"</{name}(?=[\s/>])", re.IGNORECASE)


class _Tokenizer:
    """Reads on from a place; what it has found missing up to the end it does not look for again."""

    def __init__(self, text: str, end: int) -> None:
        self._text = text
        self._end = end
        self._tags_end = True  # whether a ">" is still to come
        self._quotes_close = True

    def run(self, position: int) -> Iterator[Token]:
        text, end = self._text, self._end
        while True:
            markup = (_MARKUP if self._tags_end else _NO_TAG).search(text, position, end)
            stop = markup.start() if markup else end
            if position < stop:
                yield Token("text", position, stop)
            if markup is None:
                return
            token = self._reference(stop) if text[stop] == "&" else self._markup(stop)
            yield token
            position = token.end
            if token.kind == "start" and token.name in _RAW:
                raw = self._raw(token)
                yield raw
                position = raw.end

    def _reference(self, start: int) -> Token:
        match = _REFERENCE.match(self._text, start, self._end)
        if match is None:
            return Token("text", start, start + 1)
        written = match.group()
        value = _referent(match)
        if value == written:
            return Token("text", start, match.end())
        return Token("reference", start, match.end(), value=value)

    def _markup(self, start: int) -> Token:
        if self._text.startswith("<!--", start, self._end):
            return self._comment(start)
        name = _NAME.match(self._text, start, self._end)
        end = self._text.find(">", start, self._end) + 1 if name is None else self._tag_end(name.end())
        if not end:
            self._tags_end = False
            return Token("text", start, start + 1)
        if name is None:  # a doctype, a processing instruction, a broken end tag
            return Token("comment", start, end)
        if self._text.startswith("/", start + 1):
            return Token("end", start, end, name[1].lower())
        return Token("start", start, end, name[1].lower(), self._text[name.end() : end - 1])

    def _comment(self, start: int) -> Token:
        if self._text.startswith((">", "->"), start + 4, self._end):
            return Token("comment", start, self._text.index(">", start) + 1)
        close = _COMMENT_END.search(self._text, start + 4, self._end)
        inside, end = (close.start(), close.end()) if close else (self._end, self._end)
        return Token("comment", start, end, "!--", self._text[start + 4 : inside])

    def _tag_end(self, position: int) -> int:
        """Behind the ">" of a tag whose attributes start at `position`; 0 where it has none."""
        first = self._text.find(">", position, self._end) + 1
        if not first or not self._quotes_close:
            return first
        while stop := _TAG_STOP.search(self._text, position, self._end):
            if stop.group() == ">":
                return stop.end()
            position = stop.end()
            quote = stop.group()[-1]
            if quote in "\"'":
                position = self._text.find(quote, position, self._end) + 1
                if not position:
                    break
        # One quotation mark too few turns a file inside out: from here on tags end at the first ">".
        self._quotes_close = False
        return first

    def _raw(self, tag: Token) -> Token:
        close = _end_tag(tag.name).search(self._text, tag.end, self._end)
        if close is None and tag.value.endswith("/"):  # XHTML
            return Token("raw", tag.end, tag.end, tag.name)
        return Token("raw", tag.end, close.start() if close else self._end, tag.name)
