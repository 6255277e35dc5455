"""Who is said to have spoken: the words around a quotation that name its speaker."""

from __future__ import annotations

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.analysis.spans import Span

SAID = (
    "said|says|say|told|tells|added|adds|asked|asks|wrote|writes|warned|warns|announced|declared|stated|insisted|argued|argues"
    "|explained|explains|replied|noted|notes|admitted|claimed|claims|stressed|continued|concluded|tweeted|posted|remarked|recalled"
    "|responded|emphasized|emphasised|observed|quipped|joked|shouted|testified|pleaded|promised|pledged|urged|quoted|commented"
)
_NAME = r"((?:[A-Z][\w.'’-]* ){0,4}[A-Z][\w'’-]+)"
_AFTER = Pattern(rf" (?:{_NAME} (?:{SAID})\b|(?:{SAID}) {_NAME})")
_BEFORE = Pattern(rf"(?:{_NAME} (?:{SAID})(?: that)?|[Aa]ccording to {_NAME})[,:]? $")
_REACH = 90  # code points
_PRONOUNS = frozenset({"He", "She", "They", "It", "We", "I"})


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
    return None if last in _PRONOUNS else last
