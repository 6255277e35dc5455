"""Paragraphs and sentences of which a copy is a mistake."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import chain

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.analysis.spans import Span
from copylint.analysis.words import without_marks
from copylint.documents.document import Block

_SHORTER = 0.7  # of the longer one's code points, at least
_LONGEST = 8_000  # code points
_LONGEST_NAME = 80  # code points of whom a pull quote names
_SHORTEST = 24  # code points
_STOPS = '.,;:!?…"”) '
_KINDS = ("paragraph", "quotation")
# "MODERATOR: Thank you very much …": what is said again and again is no copy of it.
SPEAKER = Pattern(r"[^a-z\W][\w.,’' -]{1,60}:")

# "(Carla Voss / Ghent Post) @voss" closes a photograph's caption that the page left among the paragraphs.
_CREDIT = Pattern(
    r"[(\[](?:[A-Z][^()\[\]\n/]{1,60}/ ?[A-Z][^()\[\]\n]{1,60}|(?:Photo|Image|Picture|Credit)\b[^()\[\]\n]{1,80})[)\]]"
    r"(?: @\w{1,40})?$"
)
# A line that is a credit: "Carla T. Voss/The Ghent Post via AP Photo", "Photo by Carla Voss for the Ghent Post".
_CREDIT_LINE = Pattern(
    r"\(?(?:(?:Photo|Image|Picture|Photograph)s?(?: credit)?(?::| by | courtesy of ) ?[A-Z][^!?\n]{1,120}"
    r"|[A-Z][^!?\n]{1,100}(?:/ ?| via | for )[^.!?/\n]{0,60}"
    r"\b(?:AP|AFP|EPA|EFE|ANSA|PA|Reuters|REUTERS|Getty|Images?|Photos?|Pictures|Press|Pool|Shutterstock))\)?"
)
_LONGEST_CREDIT = 180  # code points


def is_caption(article: Article, block: Block) -> bool:
    """Whether a block is a photograph's caption: those of one event share their words."""
    start = max(block.start, block.end - _LONGEST_CREDIT)
    return (
        block.kind == "caption"
        or _CREDIT.search(article.text, start, block.end) is not None
        or _is_credit(article, block)
    )


def _is_credit(article: Article, block: Block) -> bool:
    """Whether a block is nothing but a photograph's credit."""
    return (
        block.end - block.start <= _LONGEST_CREDIT
        and article.text[block.end - 1] != "."
        and _CREDIT_LINE.fullmatch(article.text, block.start, block.end) is not None
    )


def is_paragraph(article: Article, block: Block, fewest: int) -> bool:
    """Whether a block has enough words to be no line of a list and no refrain."""
    return block.kind in _KINDS and article.text.count(" ", block.start, block.end) + 1 >= fewest


def is_copy(article: Article, block: Block, fewest: int) -> bool:
    """Whether a paragraph that stands in the copy twice is no pull quote, no short answer, no heading of a list."""
    if (
        article.text[block.end - 1] == ":"
        or _is_credit(article, block)
        or article.is_quoted(block.start, block.end)
    ):
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
    for later, twin in twins(echoing_paragraphs(article)).items():
        block = article.document.block_at(later.start)
        is_new = block not in repeated and _differ_in_marks(article, later, twin)
        if is_new and is_paragraph(article, block, fewest) and is_copy(article, block, fewest):
            repeated[block] = article.document.block_at(twin.start)
    return repeated


def _differ_in_marks(article: Article, one: Span, other: Span) -> bool:
    """Whether two stretches are the same but for commas and stops."""
    bare = [without_marks(article.folded[slice(*span)]) for span in (one, other)]
    return bare[0] == bare[1]


def is_repeated_sentence(article: Article, sentence: Span, earlier: Span) -> bool:
    """Whether a sentence that repeats an earlier one is no question, answer in an interview, headline or pull quote."""
    text = article.text[slice(*sentence)]
    if "://" in text or text[-1] in ":?" or text[-2] == "?":
        return False
    if article.is_quoted(*sentence) != article.is_quoted(*earlier):
        return False
    return not any(_stands_apart(article, place) for place in (sentence, earlier))


def _stands_apart(article: Article, place: Span) -> bool:
    """Whether a sentence is a headline, in a caption, a quotation with a name alone, or what somebody answered."""
    block = article.document.block_at(place.start)
    if block.kind not in _KINDS or SPEAKER.match(article.text, block.start, block.end):
        return True
    if is_caption(article, block):
        return True
    if block.start < place.start or block.end - place.end > _LONGEST_NAME:
        return False
    rest = article.text[place.end : block.end].strip()
    if rest.endswith((".", "!", "?", "”", '"')):
        return False
    return bool(rest) or article.is_quoted(*place)


def twins(pairs: Iterable[tuple[Span, Span]]) -> dict[Span, Span]:
    """For each later stretch the one among its earlier ones of about its length with which it is paired most."""
    shared: dict[Span, Counter[Span]] = {}
    for earlier, later in pairs:
        lengths = sorted((later.end - later.start, earlier.end - earlier.start))
        if later != earlier and _SHORTER * lengths[1] <= lengths[0] and lengths[1] <= _LONGEST:
            shared.setdefault(later, Counter())[earlier] += 1
    return {
        later: max(counts, key=lambda earlier: (counts[earlier], -earlier.start))
        for later, counts in shared.items()
    }


def echoing_paragraphs(article: Article) -> Iterator[tuple[Span, Span]]:
    """Earlier and later paragraphs that have something in common, once for each place that they share."""
    alike = ((earlier.start, later.start) for earlier, later in article.alike_sentences)
    for earlier, later in chain(article.echoes, alike):
        yield paragraph_at(article, earlier), paragraph_at(article, later)


def paragraph_at(article: Article, offset: int) -> Span:
    """The paragraph that holds an offset."""
    block = article.document.block_at(offset)
    return Span(block.start, block.end)
