"""names/wrong-short-form: a title before the part of a name that is no short form."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.analysis.people import Mention
from copylint.analysis.people.house import house_name
from copylint.checks.names.bearers import Bearer, Bearers
from copylint.findings import Change, Match, Note
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

# A capital right behind, or behind a bracket: the name goes on, "(Labour leader Tony) Blair".
_GOES_ON = Pattern(r"[)\]]?[ \u00a0](?!I\b)[^\W\d_a-z]")
# Knights and dames are called by these and the given name: Sir Keir, Dame Judi.
_BEFORE_GIVEN_NAMES = frozenset(["sir", "dame"])
# Of the clergy only they are never called by the given name.
_PRINCES = frozenset(["cardinal"])
_KINDS = frozenset(["office", "rank", "role", "courtesy", "honorific"])


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """The titled mentions whose name is no short form of the one person whom they can mean."""
    yield from _house_forms(article)
    patronymics = options.get("patronymics", "report") == "report"
    bearers = Bearers(article)
    for mention in article.people.shorts:
        title = mention.title
        if not title or title.group in _BEFORE_GIVEN_NAMES:
            continue
        if title.kind not in _KINDS and title.group not in _PRINCES:
            continue
        if patronymics or not mention.key[-1].endswith(("son", "dottir")):
            meant = bearers.of(mention)
            if meant and not _GOES_ON.match(article.text, mention.end):
                yield _match(article, mention, meant)


def _house_forms(article: Article) -> Iterator[Match]:
    """The forms that the house's list of people calls wrong, wherever they stand."""
    for row in article.house.names:
        name = house_name(row)
        for form in name.wrong:
            pattern = rf"(?<![^\W_]){re.escape(form)}(?![^\W_])"
            for match in re.finditer(pattern, article.text):
                right = name.short or name.full
                message = f"“{form}”: the house writes “{right}” for {name.full}"
                yield Match.replacing(match.start(), match.end(), right, message)


def _match(article: Article, mention: Mention, meant: Bearer) -> Match:
    written = article.text[mention.title_start : mention.end]
    right = _cased(meant.right, mention.name)
    related: tuple[Note, ...] = ()
    if meant.first:
        related = (Note(meant.first.start, meant.first.end, "the full name stands here"),)
    return Match(
        mention.title_start,
        mention.end,
        f"“{written}”: {meant.name}'s short form is “{meant.right}”",
        (Change(mention.start, mention.end, right),),
        related,
        safe=meant.certain and not article.is_quoted(mention.start, mention.end),
    )


def _cased(right: str, written: str) -> str:
    """The right form in capitals where the wrong one is, and only there."""
    if written.isupper() and len(written) > 1:
        return right.upper()
    return right.title() if right.isupper() and len(right) > 1 else right
