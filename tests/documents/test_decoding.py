"""Bytes to text."""

from __future__ import annotations

import codecs

import pytest

from copylint.documents import UnreadableError, decode


def test_utf8() -> None:
    source = decode("Orbán".encode())
    assert (source.text, source.encoding, source.bom) == ("Orbán", "utf-8", b"")


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
    ],
)
def test_a_byte_order_mark_decides_and_is_written_back(mark: bytes, encoding: str) -> None:
    data = mark + "Orbán 🙂".encode(encoding)
    source = decode(data, "latin-1")
    assert source.text == "Orbán 🙂"
    assert source.encode(source.text) == data


def test_the_users_encoding() -> None:
    assert decode(b"caf\xe9", "latin-1").text == "café"


def test_bytes_that_are_no_utf8_are_named() -> None:
    message = r"^not UTF-8: byte 0xe9 at offset 3 \(.*\); name the file's encoding with --encoding$"
    with pytest.raises(UnreadableError, match=message):
        decode(b"caf\xe9 au lait")


def test_a_byte_behind_the_mark_is_counted_from_the_start_of_the_file() -> None:
    with pytest.raises(UnreadableError, match="byte 0xff at offset 5 "):
        decode(codecs.BOM_UTF8 + b"ab\xff")


@pytest.mark.parametrize("data", [b"ab\0c", b"\x89PNG\0\xff"])
def test_binary(data: bytes) -> None:
    with pytest.raises(UnreadableError) as raised:
        decode(data)
    assert str(raised.value) == f"binary file: a NUL at byte {data.index(0)}"


def test_an_unknown_encoding() -> None:
    with pytest.raises(UnreadableError, match=r"^unknown encoding .klingon.$"):
        decode(b"a", "klingon")
