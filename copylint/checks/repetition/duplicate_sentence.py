"""repetition/duplicate-sentence: a sentence that stands in the article twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.spans import Span
from copylint.checks.repetition.copies import is_repeated_sentence, repeated_paragraphs
from copylint.documents.document import Block
from copylint.findings import Match, Note
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_MESSAGE = "This sentence stands in the copy twice; take one out"
_MARKS = ".,;:!?…\"“”'’() "


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Every repetition but those inside a repeated paragraph, with the place of the first."""
    fewest = int(options.number("fewest-words"))
    repeated: dict[Block, Block] | None = None
    seen: set[Span] = set()
    for earlier, sentence in article.alike_sentences:
        if sentence in seen or not _is_same(article, earlier, sentence, fewest):
            continue
        seen.add(sentence)
        if not is_repeated_sentence(article, sentence, earlier):
            continue
        if repeated is None:
            repeated = repeated_paragraphs(article, fewest)
        if article.document.block_at(sentence.start) not in repeated:
            yield Match(*sentence, _MESSAGE, (), (Note(*earlier, "first written here"),))


def _is_same(article: Article, earlier: Span, sentence: Span, fewest: int) -> bool:
    """Whether two sentences are the same but for the marks at their ends, and long enough."""
    one, other = (article.folded[slice(*span)].strip(_MARKS) for span in (earlier, sentence))
    return one == other and one.count(" ") + 1 >= fewest
