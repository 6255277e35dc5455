"""data/mojibake: text that a program misread, with the repair of ftfy, and characters lost for good."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

# The first byte of UTF-8 as Windows-1252, Mac OS Roman, the code pages of DOS or Windows-1251 show it, and what the
# later bytes may look like; characters that can only be broken, alone.
_FIRST = "ÂÃÄÅÐÑâãåðïÎÏØÙ√‚Γ├┬╬ÔРС"
_LATER = "\xa0-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ \u0402-\u040f\u0452-\u045f°±µ¶·»№Çé®©ß≥≤¥∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»ÀÃÕÄÅ╗║╣┐└┴┬├─┼Ö"
_BROKEN = Pattern(
    rf"[{_FIRST}\x80-\x9f\ufffc\ufffd\ue000-\uf8ff]"
    rf"(?:(?<=[\x80-\x9f\ufffc\ufffd\ue000-\uf8ff])|[{_LATER}‘’“”–—])"
)
_WORD = Pattern(r"\S+")
_BEFORE, _AFTER = Pattern(r"\S*$"), Pattern(r"\S*")
_LONGEST = 80  # code points of a word on either side of a broken place
_LOST = Pattern(r"(?:[\ufffc\ufffd]|ï¿½|[\ue000-\uf8ff])+")
# The first bytes of a character of which the others became question marks: "itâ??s".
_HALF_LOST = Pattern(r"[âÃ](?:\?\?|\?(?=[a-z]))")
# Letters that became a question mark: "M?nchen". A question asked within a word is none.
_SWALLOWED = Pattern(r"\?(?<=[A-Za-z]\?)(?=[a-z])")
_LETTERS = Pattern(r"[(“\"'‘]?[A-Za-z]+\?[a-z]+[.,;:!?)”\"'’]*")
# Bytes as mail writes them, and as addresses do: "=E2=80=99", "%C3%A9".
_LEADS = ("=E2=", "=C3=", "%E2%", "%C3%")
_BYTES = Pattern(r"[=%](?=[0-9A-F]{2}[=%][0-9A-F]{2})[0-9A-F]{2}(?:[=%][0-9A-F]{2}){1,12}")
# Apostrophes of Mac OS Roman, and those that became question marks: donÕt, don?t.
_APOSTROPHE = Pattern(r"Õ(?<=[A-Za-z]Õ)(?=(?:s|t|re|ve|ll|d|m)\b)")
_QUESTIONED = Pattern(r"\?(?<=[a-z]\?)(?=(?:t|s|re|ve|ll)\b(?![=&/]))")
_IS_LOST = "A character was lost here; look it up in the original and write it again"


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Broken stretches with their repair, and stretches that cannot be repaired."""
    text = article.text
    position = 0
    if not text.isascii():
        for broken in _BROKEN.finditer(text):
            if broken.start() >= position:
                match = _lost(text, broken.start()) or _repaired(text, *broken.span())
                if match:
                    position = match.end
                    yield match
        for mark in _APOSTROPHE.finditer(text):
            yield _repair(text, mark.start(), mark.end(), "’")
        if "â?" in text or "Ã?" in text:
            for half in _HALF_LOST.finditer(text):
                yield Match(*half.span(), _IS_LOST)
    yield from _questioned(text)
    if any(lead in text for lead in _LEADS):
        yield from _bytes(text)


def _lost(text: str, start: int) -> Match | None:
    found = _LOST.match(text, start)
    if found is None:
        return None
    return Match(*found.span(), _IS_LOST)


def _repaired(text: str, start: int, end: int) -> Match | None:
    """The smallest stretch around a broken place that a repair changes."""
    from ftfy import TextFixerConfig, fix_encoding

    before, after = (
        _BEFORE.search(text, max(0, start - _LONGEST), start),
        _AFTER.match(text, end, end + _LONGEST),
    )
    assert before and after
    begin, stop = before.start(), after.end()
    word = text[begin:stop]
    fixed = fix_encoding(word, TextFixerConfig(restore_byte_a0=True, replace_lossy_sequences=True))
    fixed = fixed.replace("â€", "”")
    if fixed == word and (text[end : end + 1].islower() or text[start] == "Â"):  # "Ã…lesund", "Â¥400"
        fixed = word[: start - begin] + _from_windows(text[start:end]) + word[end - begin :]
    if fixed == word:
        fixed = _from_dos(word)
    if fixed == word:
        return None
    head = _common(word, fixed)
    tail = _common(word[head:][::-1], fixed[head:][::-1])
    return _repair(text, begin + head, stop - tail, fixed[head : len(fixed) - tail])


def _common(one: str, other: str) -> int:
    """How many code points two texts have in common at their start."""
    pairs = zip(one, other, strict=False)
    return next((place for place, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))


def _from_windows(pair: str) -> str:
    """Two characters as the one that they are in UTF-8, where Windows-1252 can write them; else as they are."""
    try:
        return pair.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return pair


def _from_dos(word: str) -> str:
    """The word as UTF-8, where it was decoded by a code page of DOS; else as it is."""
    for page in ("cp437", "cp850"):
        try:
            return word.encode(page).decode("utf-8")
        except UnicodeError:
            continue
    return word


def _repair(text: str, start: int, end: int, fixed: str) -> Match:
    message = f"“{text[start:end]}” was garbled on the way here; write “{fixed}”"
    return Match.replacing(start, end, fixed, message)


def _questioned(text: str) -> Iterator[Match]:
    for mark in _QUESTIONED.finditer(text):
        word = _WORD.search(text, text.rfind(" ", 0, mark.start()) + 1)
        if word and "/" not in word.group() and "=" not in word.group():
            message = "An apostrophe became a question mark here; put it back"
            yield Match.replacing(mark.start(), mark.end(), "’", message)._replace(safe=False)
    for mark in _SWALLOWED.finditer(text):
        word = _WORD.search(text, text.rfind(" ", 0, mark.start()) + 1)
        if word and _LETTERS.fullmatch(word.group()) and not _QUESTIONED.match(text, mark.start()):
            yield Match(*mark.span(), _IS_LOST)


def _bytes(text: str) -> Iterator[Match]:
    """Bytes that stand as figures, outside of addresses."""
    for found in _BYTES.finditer(text):
        word = _BEFORE.search(text, max(0, found.start() - _LONGEST), found.start())
        if word is None or not set(word.group()) & set("/.&?"):
            yield _decoded(text, *found.span())


def _decoded(text: str, start: int, end: int) -> Match:
    figures = text[start:end].replace("=", "").replace("%", "")
    try:
        return _repair(text, start, end, bytes.fromhex(figures).decode("utf-8"))
    except UnicodeError:
        return Match(start, end, _IS_LOST)
