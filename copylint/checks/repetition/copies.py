"""Paragraphs of which a copy is a mistake."""

from __future__ import annotations

from collections import Counter

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.analysis.words import without_marks
from copylint.documents.document import Block

_SHORTER = 0.7  # of the longer one's code points, at least
_SHORTEST = 24  # code points
_STOPS = '.,;:!?…"”) '
_KINDS = ("paragraph", "quotation")
# "MODERATOR: Thank you very much …": what is said again and again is no copy of it.
SPEAKER = Pattern(r"[^a-z\W][\w.,’' -]{1,60}:")

# "(Carla Voss / Ghent Post) @voss" closes a photograph's caption that the page left among the paragraphs.
_CREDIT = Pattern(
    r"\((?:[A-Z][^()\n/]{1,60}/ ?[A-Z][^()\n]{1,60}|(?:Photo|Image|Picture|Credit)\b[^()\n]{1,80})\)(?: @\w{1,40})?$"
)
_LONGEST_CREDIT = 180  # code points


def is_caption(article: Article, block: Block) -> bool:
    """Whether a block is a photograph's caption: those of one event share their words."""
    start = max(block.start, block.end - _LONGEST_CREDIT)
    return block.kind == "caption" or _CREDIT.search(article.text, start, block.end) is not None


def is_paragraph(article: Article, block: Block, fewest: int) -> bool:
    """Whether a block has enough words to be no line of a list and no refrain."""
    return block.kind in _KINDS and article.text.count(" ", block.start, block.end) + 1 >= fewest


def is_copy(article: Article, block: Block, fewest: int) -> bool:
    """Whether a paragraph that stands in the copy twice is no pull quote, no short answer, no heading of a list."""
    if article.text[block.end - 1] == ":" or article.is_quoted(block.start, block.end):
        return False
    spaces = article.text.count(" ", block.start, block.end)
    return spaces + 1 >= 2 * fewest or not SPEAKER.match(article.text, block.start, block.end)


def repeated_paragraphs(article: Article, fewest: int) -> dict[Block, Block]:
    """Paragraphs that stand in the article before, word by word, and where they stand first."""
    first: dict[str, Block] = {}
    repeated = {}
    for block in article.prose:
        if block.end - block.start >= _SHORTEST:
            earlier = first.setdefault(article.folded[block.start : block.end].rstrip(_STOPS), block)
            if (
                earlier is not block
                and is_paragraph(article, block, fewest)
                and is_copy(article, block, fewest)
            ):
                repeated[block] = earlier
    for block, earlier in twins(article).items():
        is_new = block not in repeated and _differ_in_marks(article, block, earlier)
        if is_new and is_paragraph(article, block, fewest) and is_copy(article, block, fewest):
            repeated[block] = earlier
    return repeated


def _differ_in_marks(article: Article, one: Block, other: Block) -> bool:
    """Whether two blocks are the same but for commas and stops."""
    bare = [without_marks(article.folded[block.start : block.end]) for block in (one, other)]
    return bare[0] == bare[1]


def twins(article: Article) -> dict[Block, Block]:
    """Paragraphs that echo an earlier one of about their length, and the one that they echo most."""
    shared: dict[Block, Counter[Block]] = {}
    for place, echo in article.echoes:
        later, earlier = article.document.block_at(echo), article.document.block_at(place)
        lengths = sorted((later.end - later.start, earlier.end - earlier.start))
        if later is not earlier and lengths[0] >= _SHORTER * lengths[1]:
            shared.setdefault(later, Counter())[earlier] += 1
    return {
        later: max(counts, key=lambda block: (counts[block], -block.start))
        for later, counts in shared.items()
    }
