"""Markdown (CommonMark with GitHub's tables, footnotes, task lists and strikethrough), read by pyromark.

The text of an image is for those who do not see the article, and left out, as in HTML; struck text is read;
an alert of GitHub (`> [!NOTE]`) is no quotation. Smart punctuation is off: the text is what the file has.
A title or description of the front matter that the body repeats, as its first heading mostly does, is one
block, and it is the front matter's.
"""

from __future__ import annotations

import itertools
import re
from typing import Any

import pyromark

from copylint.documents import front_matter, html
from copylint.documents.builder import DocumentBuilder
from copylint.documents.document import Document
from copylint.documents.elements import ElementReader
from copylint.documents.source import Source
from copylint.documents.tags import tokens

_OPTIONS = (
    pyromark.Options.ENABLE_TABLES
    | pyromark.Options.ENABLE_FOOTNOTES
    | pyromark.Options.ENABLE_STRIKETHROUGH
    | pyromark.Options.ENABLE_TASKLISTS
    | pyromark.Options.ENABLE_GFM
)
# Markdown's constructs as the HTML elements that they stand for; those not listed are inside a line.
_ELEMENTS = {
    "Paragraph": "p",
    "Heading": "h2",
    "BlockQuote": "blockquote",
    "List": "ul",
    "Item": "li",
    "CodeBlock": "pre",
    "Table": "table",
    "TableHead": "tr",
    "TableRow": "tr",
    "TableCell": "td",
    "FootnoteDefinition": "div",
}
_WORD_OR_SPACE = re.compile(r"\S+|\s+")


def parse(source: Source) -> Document:
    """The Document of a Markdown file, its front matter included."""
    builder = DocumentBuilder(source, "markdown")
    matter = front_matter.read(source.text)
    if matter is None:
        _Body(source.text, 0, builder).read()
        return builder.finish()
    front_matter.add_blocks(builder, source.text, matter.fields)
    _Body(source.text, matter.end, builder).read()
    return builder.finish(matter.fields)


class _Places:
    """Code point offsets of byte offsets that mostly come in order; each step costs what it steps over."""

    def __init__(self, data: bytes, base: int) -> None:
        self._data = data
        self._is_ascii = data.isascii()
        self._base = base
        self._byte = 0
        self._place = 0

    def at(self, byte: int) -> int:
        if self._is_ascii:
            return self._base + byte
        if byte >= self._byte:
            self._place += len(self._data[self._byte : byte].decode())
        else:
            self._place -= len(self._data[byte : self._byte].decode())
        self._byte = byte
        return self._base + self._place


class _Body:
    """Turns pyromark's events into the tags and texts that they stand for."""

    def __init__(self, text: str, base: int, builder: DocumentBuilder) -> None:
        # A lone surrogate (only from a caller, never from a file) has no UTF-8: one "?" stands in for it.
        self._text = text.encode("utf-8", "replace").decode()
        self._body = self._text[base:]
        self._builder = builder
        self._elements = ElementReader(builder)
        self._places = _Places(self._body.encode(), base)
        self._images = 0  # open ones
        self._html: list[tuple[int, int]] = []  # lines of the open HTML block
        self._done = base  # end of the last event that stands for text

    def read(self) -> None:
        """Hand everything to the builder."""
        for event, span in pyromark.events_with_range(self._body, options=_OPTIONS):
            name, said = (event, None) if isinstance(event, str) else next(iter(event.items()))
            if name == "Start":
                self._start(said)
            elif name == "End":
                self._end(said)
            else:
                start, end = self._places.at(span["start"]), self._places.at(span["end"])
                if not self._images:
                    self._content(name, said, start, end)
                self._done = end

    def _start(self, tag: Any) -> None:
        name = tag if isinstance(tag, str) else next(iter(tag))
        if name == "Image":
            self._images += 1
        elif name == "HtmlBlock":
            self._elements.break_block()
        elif name in _ELEMENTS:
            self._elements.start(_element(name, tag))

    def _end(self, tag: Any) -> None:
        name = tag if isinstance(tag, str) else next(iter(tag))
        if name == "Image":
            self._images -= 1
        elif name == "HtmlBlock":
            self._html_block()
            self._elements.break_block()
        elif name in _ELEMENTS:
            self._elements.end(_element(name, tag))

    def _content(self, name: str, said: Any, start: int, end: int) -> None:
        if name == "Text":
            self._words(said, start, end)
        elif name == "SoftBreak":
            self._elements.decoded(" ", start, end)
        elif name == "HardBreak":
            self._elements.line_break(start, end)
        elif name == "Code":
            self._code(said, start, end)
        elif name == "InlineHtml":
            self._read_html(start, end)
        elif name == "Html":
            self._html.append((start, end))
        elif name == "Rule":
            self._elements.break_block()

    def _words(self, said: str, start: int, end: int) -> None:
        if self._text[start:end] != said:
            if self._text.startswith("&", start) and (said.isspace() or said.split() == [said]):
                self._elements.decoded(said, start, end)
            else:
                self._aligned(said, start, end)
            return
        if start > self._done and self._text[start - 1] == "\\":
            # An escaped character: the backslash goes where it goes.
            self._elements.decoded(said[0], start - 1, start + 1)
            start += 1
        self._elements.text(start, end)

    def _code(self, said: str, start: int, end: int) -> None:
        """Code inside a line: without its backticks, and without the space that sets them off."""
        written = self._text[start:end]
        ticks = len(written) - len(written.lstrip("`"))
        start, end = start + ticks, end - ticks
        if self._text[start:end] != said and self._text[start + 1 : end - 1] == said:
            start, end = start + 1, end - 1
        if self._text[start:end] == said:
            self._elements.text(start, end)
        else:
            self._aligned(said, start, end)

    def _aligned(self, said: str, start: int, end: int) -> None:
        """Text whose lines the source has with line ends or marks of its own: place it word by word."""
        position = start
        for piece in _WORD_OR_SPACE.finditer(said):
            if piece.group().isspace():
                self._elements.decoded(" ", position, position)
                continue
            place = self._text.find(piece.group(), position, end)
            if place < 0:
                self._elements.decoded(" ".join(said[piece.start() :].split()), position, end)
                return
            position = place + len(piece.group())
            self._elements.text(place, position)

    def _html_block(self) -> None:
        lines, self._html = self._html, []
        if not lines:
            return
        start, end = lines[0][0], lines[-1][1]
        if all(before[1] == after[0] for before, after in itertools.pairwise(lines)):
            self._read_html(start, end)
        else:
            self._read_marked_html(lines)

    def _read_html(self, start: int, end: int) -> None:
        for token in tokens(self._text, start, end):
            html.read(token, self._elements, self._builder)

    def _read_marked_html(self, lines: list[tuple[int, int]]) -> None:
        """HTML inside a quotation or a list, whose marks at the starts of lines are none of it."""
        base = position = lines[0][0]
        view = ""
        for start, end in lines:
            view += " " * (start - position) + self._text[start:end]
            position = end
        for token in tokens(view):
            if token.kind != "text":
                moved = token._replace(start=token.start + base, end=token.end + base)
                html.read(moved, self._elements, self._builder)
                continue
            for piece in _WORD_OR_SPACE.finditer(view, token.start, token.end):
                if piece.group().isspace():
                    self._elements.decoded(" ", base + piece.start(), base + piece.end())
                else:
                    self._elements.text(base + piece.start(), base + piece.end())


def _element(name: str, tag: Any) -> str:
    is_alert = name == "BlockQuote" and tag[name] is not None
    return "div" if is_alert else _ELEMENTS[name]
