"""data/desk-talk: lines in which reporter and desk talk to each other, told by several signs together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.documents.document import Block
from copylint.findings import Change, Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options
from copylint.rulebook.wording import shortened

_LONGEST = 110  # code points of a line
_ENDS = '.!:;”"’)—–-'  # what a note does not end with; a question mark it may
_QUOTED = frozenset('“”"«»')
_WORD = Pattern(r"[a-z]+/|[a-z]+(?:['-][a-z]+)*")
# "HJ 4/11: …", "ANA: is this …", "Tom, can you …"
_LABEL = Pattern(
    r"[A-Z]{2,3},? (?!9/11|24/7)\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})? ?[:–—-]|[A-Z]{2,12}: ?[a-z]"
    r"|(?:Photo|Picture|Copy|News|Night|Web|Features|Sports|Section) (?:editor|desk): ?[a-z]"
    r"|[A-Z][a-z]+, (?:is|was|did|does|has) [A-Z]\w+ [^?]{2,60}\?$"
    r"|[A-Z][a-z]+, (?:can|could|would|will|please|do|did|is|are|should) (?:you|we|this|that|the|it)\b"
)
# "the ministry called, will update": what is promised has no subject; "the quote needs context".
_PROMISE = Pattern(
    r"(?:,| —| -|;) (?:will|to) (?:update|add|file|follow|confirm|advise|send|check)\b"
    r"|\bneeds? (?:an? |more |better |another |second |to be )*(?:context|quote|source|photo|caption|check"
    r"|checking|rewrite|trim|cut|cutting|update|attribution|byline|headline|confirming|sourcing)\b"
)
_OURSELVES = frozenset(("we", "us", "you", "i", "me", "i'll", "i've", "we've", "we'll", "i'm", "we're"))
_ENOUGH = 3
_MOST_WORDS = 2  # of the desk's words that count


class _Talk:
    """The words of the desk: those that hardly anybody else has, those that others have too, and what opens a note."""

    def __init__(self, options: Options) -> None:
        self._own = frozenset(options.words("own"))
        self._shared = frozenset(options.words("shared"))
        self._sure = frozenset(options.words("sure-openers"))
        self._openers = self._sure.union(options.words("openers"))

    def holds(self, text: str, folded: str) -> bool:
        """Whether a line has signs enough, one of them a word of the desk or somebody who is spoken to."""
        words = _WORD.findall(folded)
        if len(words) < 2:
            return False
        own = len(self._own.intersection(words))
        strong = (
            text[0].islower() and text.split(" ", 1)[0].islower(),
            _LABEL.match(text) is not None,
            own > 0,
            _PROMISE.search(folded) is not None,
            text.isupper() and (words[0] in self._openers or text[-1] == "?"),
        )
        shared = min(_MOST_WORDS, len(self._shared.intersection(words)))
        if not any(strong) or not (shared or any(strong[1:-1]) or words[0] in self._sure):
            return False
        weak = own > 1, words[0] in self._openers, not _OURSELVES.isdisjoint(words), text[-1] == "?"
        return 2 * sum(strong) + shared + sum(weak) >= _ENOUGH


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Short lines that do not end as sentences do."""
    talk = _talk(options)
    for block in article.prose:
        if block.end - block.start <= _LONGEST and _may_be_note(article.text, block):
            text = article.text[block.start : block.end]
            if talk.holds(text, article.folded[block.start : block.end]):
                message = (
                    f"“{shortened(text)}” is what the newsroom says to itself; settle it and take it out"
                )
                yield Match(
                    block.start, block.end, message, (Change(block.start, block.end, ""),), safe=False
                )


@lru_cache(maxsize=4)
def _talk(options: Options) -> _Talk:
    return _Talk(options)


def _may_be_note(text: str, block: Block) -> bool:
    return (
        block.kind == "paragraph"
        and text[block.end - 1] not in _ENDS
        and _QUOTED.isdisjoint(text[block.start : block.end])
    )
