"""What of HTML elements a reader sees, and as what: the state between the tags and the DocumentBuilder.

Markdown comes this way too: it is HTML in another notation, and may hold HTML that reaches around its blocks.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import Literal, NamedTuple

from copylint.documents.builder import DocumentBuilder
from copylint.documents.document import BlockKind
from copylint.documents.tags import attributes
from copylint.regexes import compile_regex

Visibility = Literal["shown", "headings only", "hidden"]


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_ARTICLES = frozenset({"article", "main"})

# Elements that stand by themselves; every other element is part of a line and breaks no word.
_BLOCKS = HEADINGS | _words(
    """
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset
    figcaption figure footer form frameset head header hgroup hr html legend li main menu nav ol
    optgroup option p pre search section select summary table tbody td template textarea tfoot th
    thead title tr ul
    """
)
_WITHOUT_CONTENT = _words(
    "area base basefont br col embed frame hr img input keygen link meta param source track wbr"
)
# Not the article: what surrounds it, what is no text, and what a reader works rather than reads.
_LEFT_OUT = _words(
    """
    head script style template noscript title nav header footer aside search
    button select option optgroup datalist textarea label legend progress meter output
    audio canvas dialog embed iframe map math noembed noframes object rp svg video xmp
    """
)
# The kind of the text inside an element; where elements nest, the kind further to the left wins.
_PRECEDENCE: tuple[BlockKind, ...] = (
    "code",
    "quotation",
    "headline",
    "caption",
    "table",
    "item",
    "paragraph",
)
_KINDS: dict[str, BlockKind] = {
    **dict.fromkeys(HEADINGS, "headline"),
    "pre": "code",
    "blockquote": "quotation",
    "figcaption": "caption",
    "caption": "caption",
    "td": "table",
    "th": "table",
    "li": "item",
    "dt": "item",
    "dd": "item",
}
# Elements whose end tag may be left out: a start tag of the first ends the open ones of the second.
_ENDED_BY: dict[str, frozenset[str]] = {
    "li": frozenset({"li"}),
    "dt": frozenset({"dt", "dd"}),
    "dd": frozenset({"dt", "dd"}),
    "td": frozenset({"td", "th"}),
    "th": frozenset({"td", "th"}),
    "tr": frozenset({"td", "th", "tr"}),
    "body": frozenset({"head"}),
}
_MAY_HIDE = compile_regex(r"hidden|display", re.IGNORECASE)
_HIDING_STYLE = compile_regex(r"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", re.IGNORECASE)


class _Element(NamedTuple):
    """A block element that is open, and what it means for the text inside."""

    name: str
    visibility: Visibility
    kind: BlockKind


class ElementReader:
    """Follows start and end tags and hands what a reader sees to a builder, block by block."""

    def __init__(self, builder: DocumentBuilder) -> None:
        self._builder = builder
        self._open: list[_Element] = [_Element("", "shown", "paragraph")]
        self._names: Counter[str] = Counter()
        # An inline element that is hidden: its name, how many of that name are open, how deep it stands.
        self._hidden_inline: tuple[str, int, int] | None = None
        self._line_broken = False

    @property
    def is_shown(self) -> bool:
        """Whether text at this place is the article's."""
        return self._hidden_inline is None and self._open[-1].visibility == "shown"

    @property
    def is_in_article_header(self) -> bool:
        """Whether this place is in the header of an article, where its headline, byline and date stand."""
        return self._open[-1].visibility == "headings only"

    def is_inside(self, name: str) -> bool:
        """Whether a block element, or one that is left out, is open."""
        return self._names[name] > 0

    def text(self, start: int, end: int) -> None:
        """Source text as it stands."""
        if self.is_shown:
            self._builder.add(start, end)
            if self._line_broken and not self._builder.is_blank(start, end):
                self._line_broken = False

    def decoded(self, text: str, start: int, end: int) -> None:
        """Text, or a space, that the source from start to end stands for."""
        if self.is_shown:
            self._builder.add_decoded(text, start, end)
            self._line_broken = self._line_broken and text.isspace()

    def line_break(self, start: int, end: int) -> None:
        """A line that ends inside a block; two in a row end the block."""
        if not self.is_shown:
            return
        if self._line_broken:
            self.break_block()
        else:
            self._builder.add_space(start, end)
            self._line_broken = True

    def start(self, name: str, written: str = "", span: tuple[int, int] = (0, 0)) -> None:
        """A start tag: its name in lower case, its attributes as written, its place."""
        if name == "br":
            self.line_break(*span)
        elif name in _BLOCKS or name in _LEFT_OUT:
            self._end_implied(name)
            if name not in _WITHOUT_CONTENT:
                self._push(name, written)
            self._break_around(name)
        elif name not in _WITHOUT_CONTENT:
            self._start_inline(name, written)

    def end(self, name: str) -> None:
        """An end tag. One that ends nothing only breaks the block, as in a browser."""
        if name in _BLOCKS or name in _LEFT_OUT:
            if self._names[name]:
                while self._pop() != name:
                    pass
            self._break_around(name)
        elif self._hidden_inline is not None and self._hidden_inline[0] == name:
            _, depth, level = self._hidden_inline
            self._hidden_inline = (name, depth - 1, level) if depth > 1 else None

    def _end_implied(self, name: str) -> None:
        if name in _BLOCKS and self._open[-1].name == "p":
            self._pop()
        while self._open[-1].name in _ENDED_BY.get(name, ()):
            self._pop()

    def _push(self, name: str, written: str) -> None:
        around = self._open[-1]
        kind = min(around.kind, _KINDS.get(name, "paragraph"), key=_PRECEDENCE.index)
        self._open.append(_Element(name, self._visibility(name, written, around.visibility), kind))
        self._names[name] += 1

    def _visibility(self, name: str, written: str, around: Visibility) -> Visibility:
        if around == "hidden" or _is_hidden(written):
            return "hidden"
        if name == "header" and any(self._names[article] for article in _ARTICLES):
            return "headings only"
        if name in _LEFT_OUT and not (name == "dialog" and "open" in attributes(written)):
            return "hidden"
        return "shown" if name in HEADINGS else around

    def _pop(self) -> str:
        name = self._open.pop().name
        self._names[name] -= 1
        if self._hidden_inline is not None and self._hidden_inline[2] > len(self._open):
            self._hidden_inline = None
        return name

    def _start_inline(self, name: str, written: str) -> None:
        if self._hidden_inline is None:
            if _is_hidden(written):
                self._hidden_inline = (name, 1, len(self._open))
        elif self._hidden_inline[0] == name:
            _, depth, level = self._hidden_inline
            self._hidden_inline = (name, depth + 1, level)

    def break_block(self) -> None:
        """End the current block; what follows stands in the innermost open element."""
        self._builder.open(self._open[-1].kind)
        self._line_broken = False

    def _break_around(self, name: str) -> None:
        if name in _BLOCKS:
            self.break_block()


def _is_hidden(written: str) -> bool:
    if not written or not _MAY_HIDE.search(written):
        return False
    found = attributes(written)
    return (
        "hidden" in found
        or found.get("aria-hidden", ("",))[0].strip().lower() == "true"
        or _HIDING_STYLE.search(found.get("style", ("",))[0]) is not None
    )
