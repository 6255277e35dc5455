"""What a part leaves ("25 of 40 ships; the remaining 20"), and few things told one by one ("one in A, one in B")."""

from __future__ import annotations

from collections.abc import Iterator

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.analysis.quantities.frames import NUMBER, Frame
from copylint.analysis.quantities.model import Quantity
from copylint.analysis.quantities.words import UNITS, worded_value
from copylint.checks.numbers.addends import Sum, report
from copylint.findings import Match, Note

_REMAINING = Pattern(
    rf"(?:the (?:other|remaining)|(?:the )?(?:rest|remainder)(?: of [a-z' ]{{1,25}})?(?:,|\()?"
    rf"(?: (?:were|was|are|is))?|(?P<leaves>leav(?:es?|ing))(?: only| just)?) (?P<rest>{NUMBER})"
)
_LEADING = ("the other ", "remain", "rest ", "rest,", " leav")
_OF_THE = Pattern(r"(?:out )?of (?:the |its |their |his |her |all |these |those )?(?:[a-z-]+ ){0,2}?\Z")
# What makes two figures something else than a whole and its part.
_COMPARED = Pattern(
    r"(?<![^\W_])(?:than|from|up to|compared|against|after|before|per|each|every|another|more|between|least"
    r"|first|last|previous|then|later|until|respectively)(?![^\W_])"
)
_ALTERNATIVE = Pattern(r"(?:on the other|in the other)(?![^\W_])")

_ONES = "one|two|three|four|five|another|a second|a third|a fourth|the other|the third"
_WHERE = r"(?:in|for|from|to|near|at|on|by|with)"
_WORDS = r"[^,;:.—–()]{1,40}"
# "The region has three hospitals, one in Salem and one in Keene."
_EACH = Pattern(
    rf"(?P<total>{'|'.join(UNITS)}) (?:[a-z-]+ ){{0,2}}?[a-z-]+s(?:, | [—–-] |: )"
    rf"(?P<list>one (?P<prep>{_WHERE}) {_WORDS}(?:, (?:and )?(?:{_ONES}) (?P=prep) {_WORDS}){{0,4}}?"
    rf",? and (?:{_ONES}) (?P=prep) {_WORDS})(?:[.;—–]|\Z)"
)
_MOST_TOLD = (
    4  # of more things copy tells some: "the band has five members, one from Kenya and one from Ghana"
)
_COUNT = Pattern(rf"(?<![^\W_])(?P<count>{_ONES}) {_WHERE} ")


def find_remainders(article: Article, frame: Frame) -> Iterator[Match]:
    """Three figures of a frame of which the last is what a part leaves of a whole, and does not."""
    if len(frame.quantities) < 3 or not any(word in frame.text for word in _LEADING):
        return
    found = _REMAINING.search(frame.text)
    rest = frame.group(found, "rest") if found else None
    if found is None or rest is None or _ALTERNATIVE.search(frame.text):
        return
    if found["leaves"] and rest.kind == "number":
        return  # "hit 12 villages and killed seven people, leaving 60 homeless"
    before = [(place, one) for place, one in frame.quantities.items() if place < found.start("rest")]
    like = [(place, one) for place, one in before if one.is_like(rest)]
    if len(before) != 2 or len(like) != 2 or _COMPARED.search(frame.text[like[0][0] : found.end()]):
        return
    (_, one), (place, other) = like
    whole, part = (other, one) if _OF_THE.search(frame.text, like[0][0] + 1, place) else (one, other)
    if part.value < whole.value and not any(map(_is_vague, (whole, part, rest))):
        match = report(article, Sum(whole, [part, rest]))
        if match:
            yield match


def _is_vague(quantity: Quantity) -> bool:
    return quantity.is_range or bool(quantity.hedge)


def find_single_ones(article: Article, start: int, end: int) -> Iterator[Match]:
    """Few things of which each is told where it is, and not all are: "three hospitals, one in A and one in B"."""
    if article.folded.find(" one ", start, end) < 0:
        return
    for found in _EACH.finditer(article.folded, start, end):
        total = worded_value(found["total"])
        counts = [match["count"] for match in _COUNT.finditer(found["list"])]
        made = sum(int(worded_value(word)) if word in UNITS else 1 for word in counts)
        is_short = made < total and (total > _MOST_TOLD or made > len(counts))
        if made != total and not is_short and " each " not in found["list"]:
            span = found.span("total")
            written = article.text[slice(*span)].lower()
            message = f"The parts are {made}, not {written}: check the parts and the total"
            yield Match(*span, message, related=(Note(*found.span("list"), "the parts"),))
