"""Text made safe for a terminal, the columns that it takes there, and colour."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

# Whatever a terminal may obey instead of showing: control characters (C0, DEL, C1: escapes), separators of
# lines and paragraphs, bidirectional controls and other format characters, lone surrogates, noncharacters.
_UNPRINTABLE = re.compile(
    "[\x00-\x1f\x7f-\x9f\u00ad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
    "\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff\U000110bd\U000110cd\U00013430-\U0001343f"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e007f]"
)
_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}
_ZERO_WIDTH = frozenset({"Mn", "Me", "Cf"})
_STYLES: Mapping[str, str] = {
    "error": "1;31",
    "warning": "1;33",
    "advice": "1;36",
    "bold": "1",
    "blue": "1;34",
    "green": "32",
}


def printable(text: str) -> str:
    """The text with every character that a terminal might obey written as an escape (\\x1b, \\u202e).

    That goes for format characters too (zero-width space, soft hyphen): what cannot be seen is spelled out.
    """
    return _UNPRINTABLE.sub(_spelled, text)


def _spelled(match: re.Match[str]) -> str:
    character = match.group()
    return _SHORT.get(character) or ascii(character)[1:-1]


_FINALS = re.compile("[\u1160-\u11ff\u3164\ud7b0-\ud7ff\uffa0]")  # the filler draws nothing either


def width(text: str) -> int:
    """How many columns of a terminal printable text takes.

    East Asian wide and fullwidth characters take two (Unicode Standard Annex 11), combining marks and the
    vowels and finals of conjoining Hangul none.
    """
    return len(text) if text.isascii() else sum(map(_character_width, text))


def _character_width(character: str) -> int:
    if unicodedata.category(character) in _ZERO_WIDTH or _FINALS.match(character):
        return 0
    if (
        "\U0001f1e6" <= character <= "\U0001f1ff"
    ):  # halves of flags: wide, though the annex calls them neutral
        return 2
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


class Painter:
    """Colours words when colour is wanted, and leaves them alone when not."""

    def __init__(self, colour: bool) -> None:
        self._colour = colour

    def __call__(self, style: str, text: str) -> str:
        """The text in a style: a severity, bold, blue or green."""
        return f"\x1b[{_STYLES[style]}m{text}\x1b[0m" if self._colour and text else text
