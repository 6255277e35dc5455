"""XML written in one step.

Text and attributes go through terminal.printable(): what it leaves as it is, XML 1.0 allows ("Char"); control
characters, lone surrogates, U+FFFE and U+FFFF it spells out.
"""

from __future__ import annotations

from typing import TextIO
from xml.etree.ElementTree import Element, ElementTree, indent


def write_document(root: Element, stream: TextIO) -> None:
    """Write the document of a root element, with its declaration."""
    tree = ElementTree(root)
    indent(tree)
    stream.write('<?xml version="1.0" encoding="utf-8"?>\n')
    tree.write(stream, encoding="unicode")
    stream.write("\n")
