"""Files become Documents: one module a format, each with the way back to the file's code points."""

from __future__ import annotations

from pathlib import PurePath

from copylint.documents.decoding import UnreadableError, decode
from copylint.documents.document import Block, BlockKind, Comment, Document, Field
from copylint.documents.source import Source

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


def parse(source: Source, filename: str = "") -> Document:
    """The Document of a decoded file; the ending of its name tells the format, else plain text."""
    format = FORMATS.get(PurePath(filename).suffix.lower(), "text")
    if format == "markdown":
        from copylint.documents import markdown

        return markdown.parse(source)
    if format == "html":
        from copylint.documents import html

        return html.parse(source)
    from copylint.documents import plain

    return plain.parse(source)
