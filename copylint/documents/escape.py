"""Text made safe to insert into a file of a format."""

from __future__ import annotations

from copylint.regexes import compile_regex

# Characters that may be markup wherever they stand in a line of Markdown.
_MARKUP = compile_regex(r"[\\`*_\[\]<>~|]|&(?=#?\w+;)")
# What may be markup where a line starts: a heading, a list, a rule, the underline of a heading.
_AT_START = compile_regex(r"#|[-+=](?=[-+=\s]|$)|(?<=\d)[.)](?=\s|$)")
_NUMBER = compile_regex(r"\d{1,9}(?=[.)](?:\s|$))")
# The number signs that a heading may end with.
_CLOSING_MARKS = compile_regex(r"(?<=\s)(?=#+\s*$)")


def escape(text: str, format: str) -> str:
    """The text as a file of this format writes it, so that it is read back as that text.

    text: what a line of the article is to have, without line breaks; format: as in Document.format.
    """
    if format == "html":
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    if format == "markdown":
        return _escape_markdown(text)
    return text


def _escape_markdown(text: str) -> str:
    start = len(text) - len(text.lstrip())
    number = _NUMBER.match(text, start)
    mark = _AT_START.match(text, number.end() if number else start)
    if mark is None:
        first, rest = "", text
    else:
        first, rest = text[: mark.start()] + "\\" + mark.group(), text[mark.end() :]
    return first + _CLOSING_MARKS.sub(r"\\", _MARKUP.sub(r"\\\g<0>", rest))
