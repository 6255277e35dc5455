"""names/ambiguous-pronoun: a paragraph that opens with He or She after one that names two people."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from copylint.analysis.article import Article
from copylint.analysis.people import Person
from copylint.analysis.people.spelling import plain
from copylint.documents.document import Block
from copylint.findings import Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_OPENS = compile_regex(r"[\"“]?(He|She)\b(?! (?:and|or) )")
_TWO = compile_regex(
    r"\b(?:two|both|three|four) (?:\w+ )?(?:leaders|presidents|ministers|men|women|officials|sides|candidates|rivals"
    r"|statesmen|diplomats|senators|governors|lawmakers|executives|players|coaches|brothers|sisters|siblings)\b",
    re.IGNORECASE,
)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """The pronouns that can mean more than one of the people before them."""
    blocks = article.prose
    for block, following in pairwise(blocks):
        match = _OPENS.match(article.text, following.start, following.end)
        if match is None or article.is_quoted(match.start(1), match.end(1)):
            continue
        if _TWO.search(article.text, block.start, block.end) or _names_several(article, block):
            yield Match(
                match.start(1),
                match.end(1),
                f"“{match[1]}” may be any of the people in the paragraph before; name the one who is meant",
            )


def _names_several(article: Article, block: Block) -> bool:
    """Whether a paragraph names two people and more who are not all quoted or behind a title of one."""
    found: set[int] = set()
    people = article.people
    for mention in people.between(block.start, block.end):
        persons: Sequence[Person] = people.with_word(mention.key[-1])
        likely = [one for one in persons if one.is_likely]
        if likely:
            found.add(id(likely[0]))
        elif mention.title:
            found.add(hash(plain(mention.name)))
    return len(found) > 1
