"""repetition/near-duplicate-sentence: a sentence that stands in the article twice, the second time retouched."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial

from copylint.analysis.article import Article
from copylint.analysis.folding import fold
from copylint.analysis.patterns import Pattern
from copylint.analysis.spans import Span
from copylint.checks.repetition.copies import is_repeated_sentence, paragraph_at, twins
from copylint.checks.repetition.retouching import Change, changes, describe, retouched_paragraphs
from copylint.findings import Match, Note
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_FORMULA = Pattern(r"\(|\d+ ?/ ?\d+|[“\"]?(?:and |so |again,? )?(?:[\w' ]{0,24})?\bthank")
_STOPS = '.,;:!?"”’)'


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Sentences that differ from an earlier one in a few words, but those of retouched paragraphs."""
    most, fewest = options.number("changed-share"), int(options.number("fewest-words"))
    retouched: set[Span] | None = None
    for later, earlier in twins(_pairs(article)).items():
        if any(article.text.count(" ", *span) + 1 < fewest for span in (later, earlier)):
            continue
        changed = changes(article, earlier, later, most)
        if (
            not changed
            or _is_parallel(article, changed)
            or any(map(partial(_is_formula, article), (later, earlier)))
        ):
            continue
        if not is_repeated_sentence(article, later, earlier):
            continue
        if retouched is None:
            retouched = set(retouched_paragraphs(article, options.number("paragraph-share"), fewest))
        if paragraph_at(article, later.start) not in retouched:
            message = (
                f"This sentence repeats an earlier one with small changes ({describe(changed)}); keep one"
            )
            yield Match(*later, message, (), (Note(*earlier, "first written here"),))


def _is_parallel(article: Article, changed: Sequence[Change]) -> bool:
    """Whether two sentences say one thing of two things that the copy speaks of elsewhere too."""
    return all(
        change.old and change.new and all(article.folded.count(_bare(words)) > 1 for words in change)
        for change in changed
    )


def _bare(words: str) -> str:
    return fold(words).strip(_STOPS)


def _is_formula(article: Article, sentence: Span) -> bool:
    """Whether a sentence gives thanks, or is a picture's caption: those are written like each other."""
    return _FORMULA.match(article.folded, *sentence) is not None


def _pairs(article: Article) -> Iterator[tuple[Span, Span]]:
    """Earlier and later sentences that may be one, from their beginnings, their ends and what they share between."""
    yield from article.alike_sentences
    for earlier, later in article.echoes:
        pair = article.sentence_at(earlier), article.sentence_at(later)
        if pair[0] is not None and pair[1] is not None:
            yield pair[0], pair[1]
