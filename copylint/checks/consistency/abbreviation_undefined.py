"""An abbreviation that the copy uses and never explains."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.checks.consistency.abbreviations import Word, bare, find_definitions, initials, is_known
from copylint.documents.document import Block
from copylint.findings import Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_SHORT = compile_regex(r"(?<![\w.&/'-])(?P<short>[A-Z][A-Z&]{1,5}[A-Z])(?:s)?(?![\w&/-]|\.\w)")
_NAME = compile_regex(r"(?:[A-Z][\w'-]*(?: (?:of|the|and|for|on|in|to) (?:the )?| ))+[A-Z][\w'-]*")
_MOST_CAPITALS = 0.5  # of a block's letters: a headline or a label in capitals has no abbreviations


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """The first use of each abbreviation that is neither explained nor well known."""
    explained = {definition.short for definition in find_definitions(article, hits)} | set(
        options.words("known")
    )
    names: set[str] | None = None
    for block in article.prose:
        if block.kind == "headline" or _is_in_capitals(article.text, block):
            continue
        for match in _SHORT.finditer(article.straight, block.start, block.end):
            short = bare(match["short"])
            if short in explained or is_known(short):
                continue
            explained.add(short)
            names = names if names is not None else set(_long_forms(article.straight))
            if short not in names:
                yield Match(
                    *match.span("short"), f"“{short}” is never explained: spell it out at its first use"
                )


def _is_in_capitals(text: str, block: Block) -> bool:
    letters = [letter for letter in text[block.start : block.end] if letter.isalpha()]
    return sum(map(str.isupper, letters)) > _MOST_CAPITALS * len(letters)


def _long_forms(text: str) -> Iterator[str]:
    """The initials of every capitalised name: a name that is written out somewhere explains its letters."""
    for match in _NAME.finditer(text):
        words = [Word(word, 0, 0) for word in match.group().split() if not word.isupper()]
        yield initials(words)
        yield initials(words[1:])
