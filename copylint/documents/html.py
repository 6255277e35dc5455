"""HTML: the text of its visible elements, and what its head says about the article."""

from __future__ import annotations

from copylint.documents.builder import DocumentBuilder
from copylint.documents.document import Document
from copylint.documents.elements import ElementReader
from copylint.documents.metadata import MetadataReader
from copylint.documents.source import Source
from copylint.documents.tags import Token, tokens


def parse(source: Source) -> Document:
    """The Document of an HTML page or a part of one. Never fails: every text is HTML."""
    builder = DocumentBuilder(source, "html")
    elements = ElementReader(builder)
    metadata = MetadataReader(source.text)
    for token in tokens(source.text):
        if token.kind == "start":
            metadata.start(token, elements)
        elif token.kind == "raw":
            metadata.raw(token, elements)
        read(token, elements, builder)
    return builder.finish(metadata.fields)


def read(token: Token, elements: ElementReader, builder: DocumentBuilder) -> None:
    """Hand one token to whom it concerns."""
    if token.kind == "text":
        elements.text(token.start, token.end)
    elif token.kind == "reference":
        elements.decoded(token.value, token.start, token.end)
    elif token.kind == "start":
        elements.start(token.name, token.value, (token.start, token.end))
    elif token.kind == "end":
        elements.end(token.name)
    elif token.kind == "comment" and token.name:
        builder.add_comment(token.value, token.start, token.end)
