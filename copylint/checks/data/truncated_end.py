"""data/truncated-end: copy that stops in the middle of a sentence, or that a paywall or a feed cut short."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.function_words import FUNCTION_WORDS
from copylint.analysis.patterns import Pattern
from copylint.checks.data.marks import find_marks
from copylint.documents.document import Block
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options
from copylint.rulebook.wording import shortened

_MESSAGE = "The copy stops in the middle of a sentence; get the rest"
_CUT = "“{text}” shows that the copy was cut short; get the rest"
_TERMINAL = Pattern(r"[.?!:…](?:[\"'”’»)\]*]|\[\d+\])*$|[”\"’»)\]|>*#~=]$|-30-$|[–—-] ?30 ?[–—-]$")
_ELLIPSIS = Pattern(r"(?:…|\.{3,4}|\. \. \.)(?: ?[\[(]?(?:\.{3}|…)[\])]?)?$|[\[(](?:…|\.{3})[\])]$")
_RUNNING = 0.4  # the least share of words in lower case
_ORNAMENTS = " ↑↩†‡■□▪◆♦●"
_HANGING = Pattern(
    r"(?:[,;(\[{“&/$£€]|\s[-–—]|\w—|\w-|\b(?:in|since|until) (?:19|20)|\bsaid that"
    r"|\b(?:on|since|until|by|from|last|next) (?:Mon|Tues?|Weds?|Thu|Thurs|Fri|Sat|Jan|Feb|Aug|Sept?|Oct|Nov|Dec))$"
)
# What closes copy and is no sentence: sign-offs, credits, contacts, addresses, ends.
_CLOSING = Pattern(
    r"(?:[#*_=–—-]{1,40}|-?30-?"
    r"|(?:ends?|the end|fin|more|ends here|end of (?:text|story|article|document|transcript))\W*"
    r"|.*(?:https?://|www\.|@)\S+\W*|.*\b\d{3}[-. ]\d{4}\W*"
    r"|.*[\w-]+\.(?:com|org|net|gov|edu|info|co\.uk|eu)(?:/\S*)?\W*)",
    re.IGNORECASE,
)
_CREDIT = Pattern(
    r"\W*(?:(?:by|from) (?-i:[A-Z])|with (?:reporting|files|additional|contributions?)|reporting|additional"
    r"|editing|edited|writing|written|compiled|translated|photos?|images?|pictures?|video|graphics?|sources?|credit|contacts?|tel|phone|fax"
    r"|e-?mail|follow|copyright|©|the (?:writer|author|reporter|correspondent)|for more|for further|see also|related"
    r"|you can (?:also )?(?:hear|read|see|watch|listen|find|follow)|hear|listen|watch|stream|more(?::| on\b| from)"
    r"|read|correction|tags?|filed|posted|updated|sincerely|regards|yours|cc|ps|produced)(?:(?<=:)|\b)",
    re.IGNORECASE,
)
# Who wrote it, and where a thing under review is to be had: whole sentences, printed without a full stop.
_ABOUT = Pattern(
    r"(?:[A-Z][\w.'’-]* ){2,4}(?:is|was) (?:an? |the |our )?(?:[\w'’-]+ ){0,4}"
    r"(?:editor|correspondent|writer|reporter|author|columnist|journalist|critic|producer|presenter|professor"
    r"|fellow|lecturer|analyst)\b|(?:[A-Z0-9][\w.'’:-]* ){1,6}(?:is )?out (?:now\b|on )"
)
_AGENDA = Pattern(r"[A-Z][A-Z .'’-]{2,40}: ")  # "GENEVA: Ministers to meet"
_QUESTION = Pattern(
    r"(?:(?:but|and|so|or|yet) )?(?:who|what|how|why|when|where|will|would|could|can|is|are|do|does|did)\b",
    re.I,
)
_SHORT_LINE = 50  # code points; shorter ones may be headings
_LONGEST_NAME = 4  # words of a name that signs a paragraph
_LONGEST_CLOSING = 40  # code points of words such as "end of transcript"
_WORD = Pattern(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
# Words that a headline leaves out and a sentence hardly can.
_WORDS = """
the a an that which who was were had has have been is are would will could his her their its said he she they we our
you i my us must should did does not there because also being this these those it while
"""
_SENTENCE_WORDS = frozenset(_WORDS.split())
# Function words that may end a sentence after all.
_LAST = """
it them him her us me here there now again once too so yet not no all both each few more most own same up
off on in out over down about above after before behind below inside near outside through under within
without very only just also you they we he she i this that these those will is was are were do did does
has had have can could would
"""
_NEVER_LAST = FUNCTION_WORDS.union(["including", "according", "please"]) - frozenset(_LAST.split())


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Marks of a cut anywhere, and the last paragraph where it has no end."""
    position = -1
    for mark in find_marks(article, options, hits):
        position = max(position, mark.end())
        yield Match(*mark.span(), _CUT.format(text=shortened(mark.group())))
    if not article.prose or _plainly_ends(article.text, article.prose[-1]):
        return
    block = _last_block(article)
    if (
        block is not None
        and position < block.end
        and _stops(article, block, int(options.number("fewest-words")))
    ):
        sentence = article.sentence_at(block.end - 1)
        yield Match(sentence.start if sentence else block.start, block.end, _MESSAGE)


def _plainly_ends(text: str, block: Block) -> bool:
    """Whether a block closes nothing and ends with a word and a single stop, as nearly all copy does."""
    tail = text[max(block.start, block.end - _LONGEST_CLOSING) : block.end]
    bare = tail.rstrip(".?!”\"’')")
    return (
        len(tail) == _LONGEST_CLOSING
        and bare[bare.rfind(" ") + 1 :].isalpha()
        and tail[len(bare) : len(bare) + 1] in (".", "?", "!")
        and tail[len(bare) : len(bare) + 2] != ".."
    )


def _last_block(article: Article) -> Block | None:
    """The block that the copy ends with, without what closes it: "ENDS", "###", an address."""
    for block in reversed(article.prose[-6:]):
        if not _CLOSING.fullmatch(article.text[block.start : block.end][-200:]):
            return block if block.kind in ("paragraph", "quotation") else None
    return None


def _stops(article: Article, block: Block, fewest: int) -> bool:
    """Whether a block ends without an end, and reads like the sentences before it."""
    text = article.text[block.start : block.end].rstrip(_ORNAMENTS)
    words = [word.group() for word in _WORD.finditer(text, max(0, len(text) - 2_000))]
    if not words or article.folded[block.start : block.end] in _before(article, block):
        return False
    if _ELLIPSIS.search(text):
        return len(words) >= fewest and len(article.prose) > 1 and not _asks(article, block)
    if _TERMINAL.search(text):
        return False
    if len(words) >= 4 and (words[-1].lower() in _NEVER_LAST or _HANGING.search(text)):
        return words[-1].islower() or _HANGING.search(text) is not None
    return _reads_like_sentence(article, block, words, fewest) and _others_end(article, block)


def _asks(article: Article, block: Block) -> bool:
    """Whether the last sentence is a question, which a column may leave open with an ellipsis."""
    sentence = article.sentence_at(block.end - 1)
    return _QUESTION.match(article.text, sentence.start if sentence else block.start) is not None


def _before(article: Article, block: Block) -> set[str]:
    """The copy's headline: a last line that repeats it is no sentence."""
    first = article.prose[0]
    return {article.folded[first.start : first.end]} if first is not block else set()


def _reads_like_sentence(article: Article, block: Block, words: Sequence[str], fewest: int) -> bool:
    """Whether the block is a sentence, or several, and no headline, name or line of a list."""
    sentence = article.sentence_at(block.end - 1)
    if sentence is not None and sentence.start > block.start:
        last = [word.group() for word in _WORD.finditer(article.text, sentence.start, block.end)]
        if 1 < len(last) <= _LONGEST_NAME and all(word[0].isupper() for word in last):
            return False  # the name of who wrote it
        return article.text[sentence.start].isupper() or article.text[sentence.start] in "“\"'‘"
    if any(form.match(article.text, block.start, block.end) for form in (_ABOUT, _AGENDA)):
        return False
    lower = sum(word[0].islower() for word in words)
    small = sum(word.lower() in _SENTENCE_WORDS for word in words)
    if len(words) < fewest or (_CREDIT.match(article.text, block.start, block.end) and small < 3):
        return False
    if lower < _RUNNING * len(words):
        return False
    small += words[-1] in FUNCTION_WORDS  # a line that is no sentence seldom ends with one
    return small >= 2 or (small == 1 and len(words) >= 1.5 * fewest) or len(words) >= 3 * fewest


def _others_end(article: Article, block: Block) -> bool:
    """Whether the paragraphs before do end with a mark, so that this one should."""
    others = [
        other
        for other in article.prose[-12:]
        if other is not block
        and other.end - other.start > _SHORT_LINE
        and other.kind != "item"
        and article.text[other.end - 1] != ":"
    ]
    ended = sum(_TERMINAL.search(article.text[other.start : other.end]) is not None for other in others)
    return bool(others) and ended >= 0.75 * len(others)
