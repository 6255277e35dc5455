"""repetition/duplicate-sentence: a sentence that stands in the article twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.spans import Span
from copylint.checks.repetition.copies import SPEAKER, repeated_paragraphs
from copylint.documents.document import Block
from copylint.findings import Match, Note
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_MESSAGE = "This sentence stands in the copy twice; take one out"
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
    """Whether a repetition is none of a question's or a greeting's, nor that of a headline or a pull quote."""
    if (
        SPEAKER.match(article.text, *sentence)
        or article.text[sentence.end - 1] in ":?"
        or "?" in article.text[sentence.end - 2 : sentence.end]
    ):
        return False
    blocks = [article.document.block_at(place.start) for place in (sentence, earlier)]
    if any(block.kind not in ("paragraph", "quotation") for block in blocks):
        return False
    return not any(
        block.start == place.start and block.end == place.end and article.is_quoted(*place)
        for block, place in zip(blocks, (sentence, earlier), strict=True)
    )
