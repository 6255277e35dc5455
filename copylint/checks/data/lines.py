"""Lines that stand by themselves and are known, by their words or by their form, for no copy."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cached_property

from copylint.analysis.article import Article
from copylint.analysis.folding import fold
from copylint.analysis.spans import Span
from copylint.analysis.tokens import is_bounded
from copylint.checks.data.safe_patterns import compile_safe
from copylint.rulebook.options import Options

_LONGEST = 320  # code points of a line
_LONGEST_TOOLBAR = 120
_OUTER = re.compile(r"[^\w©@£€$]*")
_WORDS = re.compile(r"\W+")
# "QUESTION: …" opens a speaker's words, unless what stands in capitals is an order ("WATCH: …").
_SPEAKER = re.compile(
    r"(?:(?:MR|MS|MRS|DR|SENIOR|PRESIDENT|SECRETARY|MINISTER)\b[^a-z:]{1,60}|QUESTION|ANSWER|Q|A):"
)
# What may stand before an order: "Enjoying this story? Sign up …", "NEW: Listen …".
_LEAD = r"(?:[^.?!:]{0,100}(?:[.?!:–—|»]|>>|-) ?)?"
_POLITE = r"(?:please |you can |and |now |just |to |so |then )?"


class KnownLines:
    """Lines that a rule's options describe; all words are folded, and marks around a line do not count.

    lines: whole lines. toolbar: words of which a whole line consists. orders and wares: verbs that open a line,
    or a sentence of it, which holds one of the wares ("sign up" for a "newsletter").
    openings: regular expressions of the whole line by its first word; forms: the same by words that it holds.
    """

    def __init__(self, options: Options) -> None:
        self._lines = frozenset(_trim(fold(line)) for line in options.words("lines"))
        self._toolbar = frozenset(options.get("toolbar", ()))
        self._orders: list[str] = options.get("orders", [])
        self._wares: list[str] = options.get("wares", [])
        self._openings: Mapping[str, str] = options.get("openings", {})
        self._forms: Mapping[str, str] = options.get("forms", {})

    def find(self, article: Article) -> Iterator[Span]:
        """The known lines among the blocks of an article, without the marks around them."""
        for kind, start, end in article.prose:
            if end - start > _LONGEST or kind in ("caption", "table"):
                continue
            folded = article.folded[start:end]
            line = _trim(folded)
            if line and self._knows(line) and not _SPEAKER.match(article.text, start, end):
                begin = start + folded.index(line)
                yield Span(begin, begin + len(line))

    def _knows(self, line: str) -> bool:
        if line in self._lines or self._is_toolbar(line) or self._offers(line):
            return True
        opening = self._openings.get(_WORDS.split(line, maxsplit=1)[0])
        if opening is not None and compile_safe(opening).fullmatch(line):
            return True
        return any(word in line and compile_safe(form).fullmatch(line) for word, form in self._forms.items())

    def _is_toolbar(self, line: str) -> bool:
        words = _WORDS.split(line) if len(line) < _LONGEST_TOOLBAR else []
        return len(words) > 1 and all(word in self._toolbar or word.isdigit() for word in words)

    def _offers(self, line: str) -> bool:
        """Whether a line orders the reader to do something with what a page has to offer."""
        for ware in self._wares:
            place = line.find(ware)
            if place >= 0 and (
                is_bounded(line, place, place + len(ware)) or line.startswith("s", place + len(ware))
            ):
                return bool(self._order) and self._order.match(line) is not None
        return False

    @cached_property
    def _order(self) -> re.Pattern[str]:
        return re.compile(f"{_LEAD}{_POLITE}(?:{'|'.join(map(re.escape, self._orders))})\\b")


def _trim(line: str) -> str:
    """A line without the marks around it."""
    opening, closing = _OUTER.match(line), _OUTER.match(line[::-1])
    assert opening and closing
    return line[opening.end() : len(line) - closing.end()]
