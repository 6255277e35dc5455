"""Lines that stand by themselves and are known, by their words or by their form, for no copy."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from copylint.analysis.article import Article
from copylint.analysis.folding import fold
from copylint.analysis.patterns import Pattern
from copylint.analysis.spans import Span
from copylint.checks.data.safe_patterns import compile_safe
from copylint.documents.document import Block
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_LONGEST = 320  # code points of a line
_LONGEST_OFFER = 200  # of a line that is told by an order and a ware alone
_LONGEST_TOOLBAR = 120
_MARKS = " .,:;!?…\"“”'‘’()[]{}<>|*#_=~-–—•·»>"
_OUTER = Pattern(r"[^\w©@£€$]*")
_WORDS = Pattern(r"\W+")
_FIRST = Pattern(r"\w*")
# "QUESTION: …" opens a speaker's words, unless what stands in capitals is an order ("WATCH: …").
_SPEAKER = Pattern(
    r"(?:(?:MR|MS|MRS|DR|SENIOR|PRESIDENT|SECRETARY|MINISTER)\b[^a-z:]{1,60}|QUESTION|ANSWER|Q|A):"
)
# "Read more books, the librarian told the children": somebody said it.
_ATTRIBUTED = Pattern(
    r"[^:|»>]{4,200}[,?!] (?:[\w.'-]+ ){1,6}(?:said|told|says|asked|wrote|warned|urged|added|joked|quipped|noted"
    r"|replied|recalled|insisted|explained|argued|advises|advised|read|reads)\b[^:|»>]{0,100}"
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
        self._toolbar = frozenset(options.words("toolbar"))
        self._orders = compile_regex(
            f"{_LEAD}{_POLITE}(?:{'|'.join(map(re.escape, options.words('orders')))})\\b"
        )
        self._wares = frozenset(options.words("wares"))
        self._openings: Mapping[str, str] = options.mapping("openings")
        self._forms: Mapping[str, str] = options.mapping("forms")
        self._words = [*self._forms, *options.words("wares")]

    def find(self, article: Article, hits: Sequence[Hit]) -> Iterator[Span]:
        """The known lines among the blocks of an article, without the marks around them.

        hits: where the words of `forms`, then those of `wares`, stand.
        """
        held = self._held(article, hits)
        for block in article.prose:
            if block.end - block.start > _LONGEST or block.kind in ("caption", "table"):
                continue
            folded = article.folded[block.start : block.end]
            line = _trim(folded)
            if (
                line
                and self._knows(line, held.get(block, ()))
                and not _SPEAKER.match(article.text, *block[1:])
            ):
                begin = block.start + folded.index(line)
                yield Span(begin, begin + len(line))

    def _held(self, article: Article, hits: Sequence[Hit]) -> dict[Block, list[str]]:
        """Which of the words of forms and wares each block holds."""
        held: dict[Block, list[str]] = {}
        for hit in hits:
            held.setdefault(article.document.block_at(hit.start), []).append(self._words[hit.factor])
        return held

    def _knows(self, line: str, held: Sequence[str]) -> bool:
        first = _FIRST.match(line)[0]  # type: ignore[index]
        if line in self._lines or (first in self._toolbar and self._is_toolbar(line)):
            return True
        if _ATTRIBUTED.fullmatch(line):
            return False
        opening = self._openings.get(first)
        if opening is not None and compile_safe(opening).fullmatch(line):
            return True
        if any(word in self._forms and compile_safe(self._forms[word]).fullmatch(line) for word in held):
            return True
        offers = len(line) <= _LONGEST_OFFER and any(word in self._wares for word in held)
        return offers and self._orders.match(line) is not None

    def _is_toolbar(self, line: str) -> bool:
        words = _WORDS.compiled.split(line) if len(line) < _LONGEST_TOOLBAR else []
        return len(words) > 1 and all(word in self._toolbar or word.isdigit() for word in words)


@lru_cache(maxsize=4)
def known_lines(options: Options) -> KnownLines:
    """The lines that a rule's options describe."""
    return KnownLines(options)


def _trim(line: str) -> str:
    """A line without the marks around it."""
    line = line.strip(_MARKS)
    if line and line[0].isalnum() and line[-1].isalnum():
        return line
    opening, closing = _OUTER.match(line), _OUTER.match(line[::-1])
    assert opening and closing
    return line[opening.end() : len(line) - closing.end()]
