"""names/pronoun-mismatch: Ms. Cruz, and then he."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.people import Mention
from copylint.analysis.people.tables import words as listed
from copylint.findings import Match, Note
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_WOMEN = listed("women")
_MEN = listed("men")
_PRONOUN = compile_regex(r"\b(he|him|his|himself|she|her|hers|herself)\b", re.IGNORECASE)
_NEXT = compile_regex(r"(He|She|His|Her)\b")
# Somebody else may be meant behind these: "the wife of Mr. Cruz said she".
_OTHER_PERSON = compile_regex(
    r"\b(?:wife|husband|mother|father|son|daughter|sister|brother|woman|women|man|men|girl|boy|lady|gentleman|widow"
    r"|colleague|friend|partner|girlfriend|boyfriend|spokes\w+|lawyer|aide|who|whom|whose|said|told|asked|with|and)\b"
)
_LONGEST = 400  # code points from a name to its pronoun


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Pronouns of the other sex than the title of the last person named before them."""
    people = article.people
    for mention in people.shorts:
        woman = _is_woman(mention)
        if woman is None:
            continue
        match = _pronoun(article, mention)
        if match and (match[1].lower() in ("she", "her", "hers", "herself")) != woman:
            start, end = match.span(1)
            if len(people.between(mention.start, end)) == 1 and not article.is_quoted(start, end):
                written = article.text[mention.title_start : mention.end]
                yield Match(
                    start,
                    end,
                    f"“{match[1]}” after “{written}”: check which is right",
                    related=(Note(mention.title_start, mention.end, "the title stands here"),),
                )


def _is_woman(mention: Mention) -> bool | None:
    """What a title says of the person's sex, None where nothing."""
    title = mention.title
    if title is None or title.plural or mention.name.isupper():  # speakers' labels
        return None
    if not title.words.isdisjoint(_WOMEN):
        return True
    return False if not title.words.isdisjoint(_MEN) else None


def _pronoun(article: Article, mention: Mention) -> re.Match[str] | None:
    """The first pronoun behind a mention, in its sentence or first in the next, with no word for another before it."""
    sentence = article.sentence_at(mention.start)
    if sentence is None:
        return None
    end = min(sentence.end, mention.end + _LONGEST)
    match = _PRONOUN.search(article.text, mention.end, end)
    if match is None and end == sentence.end:
        match = _NEXT.match(article.text, end + 1, end + 6)
    if match is None or _OTHER_PERSON.search(article.text, mention.end, match.start(1)):
        return None
    if match[1] == "him":  # an object: never the person who does something to him
        return None
    return match if not _OTHER_PERSON.search(article.text, sentence.start, mention.title_start) else None
