"""Two tolls for one event: "killed 12 people" here, "killed 15" there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.analysis.quantities.frames import NUMBER, Frame
from copylint.analysis.quantities.model import Quantity
from copylint.analysis.spans import Span
from copylint.findings import Match, Note
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_FATES = {
    "killed": r"kill(?:ed|s|ing)?|died?|dead|deaths|dies|fatalities|lives",
    "injured": r"injur(?:ed|es|ing|ies)|wound(?:ed|s|ing)|hurt",
    "arrested": r"arrest(?:ed|s|ing)|detain(?:ed|s|ing)",
    "missing": r"missing",
}
_WHO = (
    r"(?: (?:other |more )?(?:people|persons|civilians|passengers|victims|soldiers|men|women|residents"
    r"|protesters|others))?"
)
_CLAIMS = tuple(
    (
        fate,
        Pattern(
            rf"(?<![^\W_])(?:(?:{words})(?P<lead> )(?P<value>{NUMBER}){_WHO}(?![^\W_])"
            rf"|(?P<value2>{NUMBER}){_WHO}(?P<link> (?:were |was |are |have been |had been |have "
            rf"|had )?)(?:{words})(?![^\W_])|(?P<value3>{NUMBER}){_WHO} (?:{words})(?![^\W_]))"
        ),
    )
    for fate, words in _FATES.items()
)
# Words that make the figure another's, an older one, a part or a bound.
_OTHER = Pattern(
    r"(?<![^\W_])(?:at least|more than|over|about|nearly|up to|rose|risen|rising|climbed|earlier|initially"
    r"|previous\w*|revised|another|others?|more|includ\w+|among|of (?:them|whom|the)"
    r"|first|later|since|last|(?:in|on|since|between) \ue005|ago|each|every|wors[et]|similar|separate\w*"
    r"|total|so far|feared|may|might|could|including|injuring|alone|as many as|elsewhere)(?![^\W_])"
)


class Toll(NamedTuple):
    """A toll as the copy gives it."""

    fate: str
    quantity: Quantity
    sentence: Span
    is_bound: bool


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Tolls of one kind that differ, the later one reported with the first as related."""
    firsts: dict[str, Toll] = {}
    seen: set[Span] = set()
    for hit in hits:
        sentence = article.sentence_at(hit.start)
        if sentence is None or sentence in seen:
            continue
        seen.add(sentence)
        for toll in _tolls(article.quantities.frame(*sentence), sentence):
            if toll.is_bound:
                continue
            first = firsts.setdefault(toll.fate, toll)
            if first.quantity.value != toll.quantity.value and first.sentence != toll.sentence:
                yield _match(article, first.quantity, toll)


def _match(article: Article, first: Quantity, toll: Toll) -> Match:
    here, there = (article.text[one.start : one.end] for one in (toll.quantity, first))
    message = f"{here} {toll.fate} here, {there} before: say which is right, or why they differ"
    return Match(
        toll.quantity.start,
        toll.quantity.end,
        message,
        related=(Note(first.start, first.end, f"{there} here"),),
    )


def _tolls(frame: Frame, sentence: Span) -> Iterator[Toll]:
    bound = _OTHER.search(frame.text) is not None
    for fate, pattern in _CLAIMS:
        for found in pattern.finditer(frame.text):
            quantity = next(
                (one for name in ("value", "value2", "value3") if (one := frame.group(found, name))), None
            )
            if quantity and quantity.kind == "number" and not quantity.is_range:
                yield Toll(fate, quantity, sentence, bound or bool(quantity.hedge))
