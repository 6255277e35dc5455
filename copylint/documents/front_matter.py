"""Front matter: the fields between --- lines (YAML) or +++ lines (TOML) at the top of a Markdown file.

Scalars stay the strings that they are written as: a date is no date object, `no` is not False.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, NamedTuple

from copylint.documents.builder import DocumentBuilder
from copylint.documents.document import BlockKind, Field

if TYPE_CHECKING:
    import yaml

_LINE_END = r"(?:\r\n|\r(?!\n)|\n)"
_OPENING = re.compile(rf"(---|\+\+\+)[ \t]*{_LINE_END}")
_CLOSING = {
    "---": re.compile(rf"(?:---|\.\.\.)[ \t]*(?:{_LINE_END}|\Z)"),
    "+++": re.compile(rf"\+\+\+[ \t]*(?:{_LINE_END}|\Z)"),
}
_NEXT_LINE = re.compile(_LINE_END)
_MOST_ITEMS = 50
_LONGEST = 65_536  # code points; what is longer is no front matter, and YAML takes its time

_KEYS = {
    "headline": "title",
    "author": "byline",
    "authors": "byline",
    "lang": "language",
    "summary": "description",
    "pubdate": "date",
    "published": "date",
}
_BLOCK_KINDS: dict[str, BlockKind] = {"title": "headline", "description": "paragraph"}
_NOTHING = ("", "~", "null")

# `key: value` and `key = value`: for TOML, and for YAML with a mistake (an unquoted colon in a headline).
_ASSIGNMENT = {
    "---": re.compile(r"([A-Za-z_][\w-]*)[ \t]*:(?:[ \t]+([^\r\n]*))?(?=[\r\n]|\Z)"),
    "+++": re.compile(r"([A-Za-z_][\w-]*)[ \t]*=[ \t]*([^\r\n]*)"),
}
_QUOTED = re.compile(r"\"((?:[^\"\\\r\n]|\\.)*)\"|'([^'\r\n]*)'")
_BARE = re.compile(r"[^\s#](?:[^\s#]|[ \t]+(?=[^\s#])|(?<!\s)#)*")
_BLOCK_SCALAR = re.compile(rf"[|>][-+0-9]*[ \t]*(?:#[^\r\n]*)?{_LINE_END}\s*")
_ESCAPES = {
    "'": re.compile(r"''"),
    '"': re.compile(r"\\(?:x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|\r?\n[ \t]*|.)"),
}
_ESCAPED = {"n": "\n", "t": "\t", "_": "\u00a0", **{mark: mark for mark in "\"\\/' "}}


class FrontMatter(NamedTuple):
    """The fields in the order of the file, and the source offset behind the closing line."""

    fields: dict[str, Field]
    end: int


def read(text: str) -> FrontMatter | None:
    """The front matter of a file, None where it has none.

    Lines between the marks that state no field at all are text, as in a file that opens with a rule.
    """
    opening = _OPENING.match(text)
    if opening is None:
        return None
    start = opening.end()
    span = _closing(text, start, opening[1])
    if span is None:
        return None
    stop, end = span
    stated = list(_from_yaml(text, start, stop)) if opening[1] == "---" else []
    stated = stated or list(_from_lines(text, start, stop, opening[1]))
    if not stated and text[start:stop].strip():
        return None
    return FrontMatter(_named(stated), end)


def add_blocks(builder: DocumentBuilder, text: str, fields: dict[str, Field]) -> None:
    """Give title and description blocks of their own, and leave out where the body repeats them."""
    for key, field in sorted(fields.items(), key=lambda item: item[1].start):
        if key in _BLOCK_KINDS:
            builder.open(_BLOCK_KINDS[key])
            _add_value(builder, text, field)
    builder.say_once()


def _closing(text: str, start: int, mark: str) -> tuple[int, int] | None:
    """Where the closing line starts and ends."""
    position = start
    while position <= start + _LONGEST:
        closing = _CLOSING[mark].match(text, position)
        if closing is not None:
            return position, closing.end()
        line_end = _NEXT_LINE.search(text, position, start + _LONGEST)
        if line_end is None:
            return None
        position = line_end.end()
    return None


def _named(stated: list[tuple[str, Field]]) -> dict[str, Field]:
    """The fields under the names that Document uses; a name written out goes before another word for it."""
    fields: dict[str, Field] = {}
    own = {key for key, _ in stated}
    for key, field in stated:
        name = _KEYS.get(key, key)
        fields.setdefault(key if name in own or name in fields else name, field)
    return fields


def _from_yaml(text: str, start: int, end: int) -> Iterator[tuple[str, Field]]:
    import yaml

    try:
        # compose stops at the nodes: it makes no objects, and names no types.
        root = yaml.compose(text[start:end], Loader=yaml.BaseLoader)
    except (yaml.YAMLError, RecursionError, ValueError):
        return
    for key, value in root.value if isinstance(root, yaml.MappingNode) else ():
        field = _field(text, start, value)
        if isinstance(key, yaml.ScalarNode) and field is not None:
            yield key.value.strip().lower(), field


def _field(text: str, base: int, node: yaml.Node) -> Field | None:
    """The value of a node: a scalar or author, or a list of them joined by commas; nothing that nests deeper.

    Anchors and aliases make a few lines of YAML as large, or as endless, as they like.
    """
    import yaml

    if not isinstance(node, yaml.SequenceNode):
        return _scalar(text, base, node)
    items = (_scalar(text, base, item) for item in node.value[:_MOST_ITEMS])
    return _joined([item for item in items if item is not None])


def _scalar(text: str, base: int, node: yaml.Node) -> Field | None:
    """The value of a scalar, or of the `name` among the details of an author."""
    import yaml

    if isinstance(node, yaml.MappingNode):
        named = (value for key, value in node.value[:_MOST_ITEMS] if key.value == "name")
        node = next(named, node)
    if not isinstance(node, yaml.ScalarNode) or (node.style is None and node.value in _NOTHING):
        return None
    return Field(node.value.strip(), *_place(text, base, node))


def _joined(items: list[Field]) -> Field | None:
    if not items:
        return None
    return Field(", ".join(item.value for item in items), items[0].start, items[-1].end)


def _place(text: str, base: int, node: yaml.ScalarNode) -> tuple[int, int]:
    """Where the value of a scalar stands, without its quotation marks or the line of its | or >."""
    start, end = base + node.start_mark.index, base + node.end_mark.index
    if node.style in ("'", '"') and text.startswith(node.style, start):
        return start + 1, end - 1
    header = _BLOCK_SCALAR.match(text, start, end)
    start = header.end() if header else start
    return start, start + len(text[start:end].rstrip())


def _from_lines(text: str, start: int, end: int, mark: str) -> Iterator[tuple[str, Field]]:
    """The fields of lines that assign; lines of other kinds say nothing, a table of TOML ends them."""
    position = start
    while position < end:
        assignment = _ASSIGNMENT[mark].match(text, position, end)
        if assignment is not None:
            field = _value(text, *assignment.span(2)) if assignment[2] else None
            if field is not None:
                yield assignment[1].lower(), field
        elif text.startswith("[", position) or (position == start and mark == "---"):
            return
        line_end = _NEXT_LINE.search(text, position, end)
        position = line_end.end() if line_end else end


def _value(text: str, start: int, end: int) -> Field | None:
    if text.startswith("[", start):
        quoted = (_quoted(match) for match in _QUOTED.finditer(text, start, end))
        return _joined([field for field in quoted if field.value])
    whole = _QUOTED.match(text, start, end)
    if whole is not None:
        return _quoted(whole) if _quoted(whole).value else None
    bare = _BARE.match(text, start, end)
    if bare is None or bare.group() in _NOTHING:
        return None
    return Field(bare.group(), *bare.span())


def _quoted(match: re.Match[str]) -> Field:
    group = match.lastindex or 1
    pieces = _pieces(match.string, *match.span(group))
    return Field("".join(piece for piece, _, _ in pieces).strip(), *match.span(group))


def _pieces(text: str, start: int, end: int) -> list[tuple[str, int, int]]:
    """A value in pieces: text as it stands, and escapes with what they stand for."""
    mark = text[start - 1 : start]
    found: list[tuple[str, int, int]] = []
    position = start
    if mark in _ESCAPES and text.startswith(mark, end):
        for escape in _ESCAPES[mark].finditer(text, start, end):
            found.append((text[position : escape.start()], position, escape.start()))
            found.append((_unescaped(escape.group()), *escape.span()))
            position = escape.end()
    found.append((text[position:end], position, end))
    return found


def _unescaped(written: str) -> str:
    if written[1] in "xuU" and len(written) > 2:
        number = int(written[2:], 16)
        return chr(number) if number <= 0x10FFFF else "\ufffd"
    return _ESCAPED.get(written[1], "")


def _add_value(builder: DocumentBuilder, text: str, field: Field) -> None:
    pieces = _pieces(text, field.start, field.end)
    if "".join(piece for piece, _, _ in pieces).split() != field.value.split():
        builder.add_decoded(" ".join(field.value.split()), field.start, field.end)
        return
    for piece, start, end in pieces:
        if text[start:end] == piece:
            builder.add(start, end)
        else:
            builder.add_decoded(piece, start, end)
