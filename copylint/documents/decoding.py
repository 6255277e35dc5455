"""Bytes to text: UTF-8, or what a byte-order mark says, or what the user names; never a guess."""

from __future__ import annotations

import codecs

from copylint.documents.source import Source

# The longer marks first: UTF-32's begins with UTF-16's.
_MARKS: tuple[tuple[bytes, str], ...] = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)


class UnreadableError(Exception):
    """The bytes are no text: binary, or not in the encoding that they should be in."""


def decode(data: bytes, encoding: str | None = None) -> Source:
    """The text of a file's bytes.

    encoding: overrides UTF-8; a byte-order mark is still recognised.
    Raises UnreadableError, which names the byte.
    """
    mark, detected = next(((mark, name) for mark, name in _MARKS if data.startswith(mark)), (b"", "utf-8"))
    codec = detected if mark or encoding is None else encoding
    try:
        text = data[len(mark) :].decode(codec)
    except UnicodeDecodeError as error:
        raise UnreadableError(_why(error, len(mark), data, codec)) from None
    except LookupError:
        raise UnreadableError(f"unknown encoding {codec!r}") from None
    if "\0" in text:
        raise UnreadableError(f"binary file: a NUL at byte {data.find(0)}")
    return Source(text, codec, mark)


def _why(error: UnicodeDecodeError, skipped: int, data: bytes, codec: str) -> str:
    place = error.start + skipped
    if b"\0" in data and codec == "utf-8":
        return f"binary file: a NUL at byte {data.find(0)}"
    return (
        f"not {codec.upper()}: byte 0x{data[place]:02x} at offset {place} ({error.reason}); "
        "name the file's encoding with --encoding"
    )
