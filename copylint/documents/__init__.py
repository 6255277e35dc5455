"""Files become Documents: one module a format, each with the way back to the file's code points."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any

from copylint.documents.decoding import UnreadableError, decode
from copylint.documents.source import Source

if TYPE_CHECKING:
    from copylint.documents.document import Block, BlockKind, Comment, Document, Field

__all__ = [
    "FORMATS",
    "Block",
    "BlockKind",
    "Comment",
    "Document",
    "Field",
    "Source",
    "UnreadableError",
    "decode",
    "parse",
]

FORMATS = {
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
}


def __getattr__(name: str) -> Any:
    """The parts of a Document, imported when asked for: a run whose findings are all known needs none of them."""
    if name in __all__:
        from copylint.documents import document

        return getattr(document, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def parse(source: Source, filename: str = "") -> Document:
    """The Document of a decoded file; the ending of its name tells the format, else plain text."""
    format = FORMATS.get(os.path.splitext(filename)[1].lower(), "text")
    if format == "markdown":
        from copylint.documents import markdown

        return markdown.parse(source)
    if format == "html":
        from copylint.documents import html

        return html.parse(source)
    from copylint.documents import plain

    return plain.parse(source)
