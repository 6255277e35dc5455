"""repetition/near-duplicate-paragraph: a paragraph that was pasted twice and retouched once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.checks.repetition.retouching import describe, retouched_paragraphs
from copylint.findings import Match, Note
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Paragraphs that differ from an earlier one in a few words, with its place and the difference."""
    most, fewest = options.number("changed-share"), int(options.number("fewest-words"))
    for later, (earlier, changes) in retouched_paragraphs(article, most, fewest).items():
        message = f"This paragraph repeats an earlier one with small changes ({describe(changes)}); keep one"
        yield Match(*later, message, (), (Note(*earlier, "first written here"),))
