"""XML written in one step: elements of text and attributes, every character legal."""

from __future__ import annotations

from typing import TextIO
from xml.etree.ElementTree import Element, ElementTree, indent

from copylint.output.terminal import printable

# What printable() leaves is legal in XML 1.0 (its "Char"): controls, surrogates, U+FFFE, U+FFFF are spelled out.
legal = printable


def write_document(root: Element, stream: TextIO) -> None:
    """Write the document of a root element, with its declaration."""
    tree = ElementTree(root)
    indent(tree)
    stream.write('<?xml version="1.0" encoding="utf-8"?>\n')
    tree.write(stream, encoding="unicode")
    stream.write("\n")
