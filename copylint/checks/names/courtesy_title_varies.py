"""names/courtesy-title-varies: Mr. Cruz, and then Ms. Cruz, of one person."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.analysis.people import Mention, People
from copylint.analysis.people.tables import words as listed
from copylint.findings import Match, Note
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_WOMEN = listed("women")
_MEN = listed("men")
# Where these stand the article may speak of two who share a surname.
_FAMILY = Pattern(
    r"\b(?:wife|husband|spouse|couple|widow|widower|married|marriage|divorced?|son|daughter|brother|sister|sibling|mother"
    r"|father|parent|family|families|twin|cousin|aunt|uncle|nephew|niece|grandson|granddaughter|grandfather|grandmother"
    r"|partner|in-law|trans|transgender)s?\b"
)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """The rarer of the titles of a man and of a woman before one surname; of two that are as frequent the later one."""
    people = article.people
    uses: dict[str, tuple[list[Mention], list[Mention]]] = {}
    for mention in people.shorts:
        woman = _is_womans(mention)
        if woman is not None and not article.is_quoted(mention.start, mention.end):
            uses.setdefault(mention.key[-1], ([], []))[woman].append(mention)
    varying = {key: both for key, both in uses.items() if all(both) and _is_of_one(key, people)}
    if varying and not _FAMILY.search(article.folded):
        for men, women in varying.values():
            yield from _minority(article, men, women)


def _is_womans(mention: Mention) -> bool | None:
    """What a courtesy title says of the person's sex, None where there is none."""
    title = mention.title
    if (
        title is None or title.kind != "courtesy" or title.plural or mention.name.isupper()
    ):  # speakers' labels
        return None
    if not title.words.isdisjoint(_WOMEN):
        return True
    return False if not title.words.isdisjoint(_MEN) else None


def _is_of_one(surname: str, people: People) -> bool:
    """Whether the article names one person of a surname in full."""
    return len(people.with_word(surname)) == 1


def _minority(article: Article, men: Sequence[Mention], women: Sequence[Mention]) -> Iterator[Match]:
    first, second = sorted((men, women), key=lambda mentions: (-len(mentions), mentions[0].start))
    right = article.text[first[0].title_start : first[0].end]
    for mention in second:
        written = article.text[mention.title_start : mention.end]
        yield Match(
            mention.title_start,
            mention.end,
            f"“{written}” is “{right}” elsewhere: check which is right",
            related=(Note(first[0].title_start, first[0].end, f"“{right}” stands here"),),
        )
