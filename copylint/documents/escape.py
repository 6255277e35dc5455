"""Text made safe to insert into a file of a format."""

from __future__ import annotations


def escape(text: str, format: str) -> str:
    """The text as a file of this format writes it, so that it is read back as that text."""
    if format == "html":
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text
