"""names/surname-before-introduction: a bare surname before the name stands in full."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.people import Person
from copylint.analysis.people.leaders import is_famous
from copylint.analysis.people.spelling import plain
from copylint.analysis.people.tables import countries, heads, modifiers
from copylint.documents.document import Block
from copylint.findings import Match, Note
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_SENTENCE_END = '.?!…"”’)'


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """For each person named in full the first bare short form that stands before, outside headlines."""
    people = article.people
    floor = _body(article.text, article.prose)
    for person in people.persons:
        if not person.titles or person.house or _is_household(person) or not _is_surname_like(person):
            continue
        short = person.reading.right[0] if person.reading else person.first.words[-1]
        same = [one for one in people.with_word(plain(short).split()[-1]) if one.is_likely]
        early = [start for start in people.bare.get(short, ()) if floor <= start < person.first.start]
        early = [start for start in early if not article.folded.endswith("the ", 0, start)]
        if early and len(same) == 1:
            yield Match(
                early[0],
                early[0] + len(short),
                f"“{short}” stands before the name is given in full; introduce {person.name} here",
                related=(Note(person.first.start, person.first.end, "the full name stands here first"),),
            )


def _is_surname_like(person: Person) -> bool:
    word = person.first.key[-1]
    is_word = word in modifiers() or word in heads() or word in countries()
    return person.is_likely and word.isalpha() and not is_word and not person.name.isupper()


def _is_household(person: Person) -> bool:
    return person.known is not None and is_famous(person.known)


def _body(text: str, blocks: Sequence[Block]) -> int:
    """Where the body starts: behind headlines, and behind first lines that are no sentences."""
    for block in blocks:
        if block.kind not in ("headline", "caption") and text[block.end - 1] in _SENTENCE_END:
            return block.start
    return len(text)
