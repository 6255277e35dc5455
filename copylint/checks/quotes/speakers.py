"""Who is said to have spoken: the words around a quotation that name its speaker."""

from __future__ import annotations

from copylint.analysis.article import Article
from copylint.analysis.lexicon.tables import word_set
from copylint.analysis.patterns import Pattern
from copylint.analysis.spans import Span

SAID = (
    "said|says|say|told|tells|added|adds|asked|asks|wrote|writes|warned|warns|announced|declared|stated|insisted|argued|argues"
    "|explained|explains|replied|noted|notes|admitted|claimed|claims|stressed|continued|concluded|tweeted|posted|remarked|recalled"
    "|responded|emphasized|emphasised|observed|quipped|joked|shouted|testified|pleaded|promised|pledged|urged|quoted|commented"
)
_NAME = r"((?:[A-Z][\w.'’-]* ){0,4}[A-Z][\w'’-]+)"
# What may stand between “said” and the name: “the trader”, “its chief economist”, “spokeswoman”.
_ROLE = (
    r"(?:(?!(?:of|in|on|at|to|from|for|with|during|by|after|before|as|and|who|that|when|while|late|early|later|last|next"
    r"|yesterday|today|again|about|over|through|via|not|in|it|he|she|they|we|how|why|what)\b)[a-z][a-z'’-]*,? ){0,4}"
)
_AFTER = Pattern(rf" (?:{_NAME} (?:{SAID})\b|(?:{SAID}) {_ROLE}{_NAME})")
_BEFORE = Pattern(rf"(?:{_NAME}(?:, [^,“”\"]{{2,40}},)? (?:{SAID})(?: that)?|[Aa]ccording to {_NAME})[,:]? $")
_REACH = 90  # code points
_NO_SPEAKERS = word_set(
    """He She They It We I Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May
    June July August September October November December"""
)


def speaker(article: Article, span: Span) -> str | None:
    """The last word of the name that a quotation is given to, in the words that touch it; None where none is named."""
    found = _AFTER.match(article.text, span.end)
    if found is None:
        start = max(article.document.block_at(span.start).start, span.start - _REACH)
        found = _BEFORE.search(article.text[start : span.start])
    if found is None:
        return None
    name = next(group for group in found.groups() if group)
    last = name.split()[-1].removesuffix("’s").removesuffix("'s")
    return None if last in _NO_SPEAKERS else last
