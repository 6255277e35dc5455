"""repetition/duplicate-sentence: a sentence that stands in the article twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.spans import Span
from copylint.checks.repetition.copies import SPEAKER, is_caption, repeated_paragraphs
from copylint.documents.document import Block
from copylint.findings import Match, Note
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_MESSAGE = "This sentence stands in the copy twice; take one out"
_LONGEST_NAME = 80  # code points of whom a pull quote names
_SHORTEST = 24  # code points
_MARKS = ".,;:!?…\"“”'’() "


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Every repetition but those inside a repeated paragraph, with the place of the first."""
    fewest = int(options.number("fewest-words"))
    first: dict[str, Span] = {}
    repeated: dict[Block, Block] | None = None
    for sentence in article.sentences:
        if sentence.end - sentence.start < _SHORTEST:
            continue
        key = article.folded[sentence.start : sentence.end].strip(_MARKS)
        earlier = first.setdefault(key, sentence)
        if earlier is sentence or key.count(" ") + 1 < fewest or not _is_copy(article, sentence, earlier):
            continue
        if repeated is None:
            repeated = repeated_paragraphs(article, fewest)
        if article.document.block_at(sentence.start) not in repeated:
            yield Match(*sentence, _MESSAGE, (), (Note(*earlier, "first written here"),))


def _is_copy(article: Article, sentence: Span, earlier: Span) -> bool:
    """Whether a repetition is none of a question, an answer in an interview, a headline or a pull quote."""
    text = article.text[sentence.start : sentence.end]
    if "://" in text or text[-1] in ":?" or text[-2] == "?":
        return False
    if article.is_quoted(*sentence) != article.is_quoted(*earlier):
        return False
    return not any(_stands_apart(article, place) for place in (sentence, earlier))


def _stands_apart(article: Article, place: Span) -> bool:
    """Whether a sentence is a headline, in a caption, a quotation with a name alone, or what somebody answered."""
    block = article.document.block_at(place.start)
    if block.kind not in ("paragraph", "quotation") or SPEAKER.match(article.text, block.start, block.end):
        return True
    if is_caption(article, block):
        return True
    if block.start < place.start or block.end - place.end > _LONGEST_NAME:
        return False
    rest = article.text[place.end : block.end].strip()
    if rest.endswith((".", "!", "?", "”", '"')):
        return False
    return bool(rest) or article.is_quoted(*place)
