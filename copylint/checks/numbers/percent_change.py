"""A change that the figures beside it do not make: "rose 20% to $150 million from $100 million"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.quantities.frames import Frame
from copylint.analysis.quantities.model import Quantity, figure
from copylint.checks.numbers.changes import Change, find_changes
from copylint.checks.numbers.claims import Claim, has_factor
from copylint.checks.numbers.differences import find_differences
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_APART = 20  # times: a factor that is so far off compares other figures


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Changes that the figures contradict, with what they make."""
    sentences = {article.sentence_at(hit.start) for hit in hits}
    for sentence, numbers in article.quantities.sentences:
        if len(numbers) < 2 or sentence not in sentences:
            continue
        frame = article.quantities.frame(*sentence)
        if len(frame.quantities) > 2 or (len(frame.quantities) == 2 and has_factor(frame)):
            matches = [match for change in find_changes(frame) if (match := _judge(article, frame, change))]
            yield from matches or find_differences(article, frame)


def _judge(article: Article, frame: Frame, change: Change) -> Match | None:
    """The match of a change that does not work out, with none of the figures of its sentence."""
    claim, old, new = change.claim, change.old, change.new
    if _agrees(claim, old, new) or _are_apart(claim, old, new):
        return None
    if any(_agrees(claim, other, new) for other in _others(frame, old, new)):
        return None  # "rose 20 percent to $60 from a low of $40 in May and $50 in June"
    start, end = frame.place(claim.start), frame.end_place(claim.end)
    words = article.text[start:end].strip()
    return Match(start, end, _message(article, old, new, claim, words))


def _others(frame: Frame, old: Quantity, new: Quantity) -> Iterator[Quantity]:
    """The other figures of a frame that may be the old one."""
    for other in frame.quantities.values():
        if other.start not in (old.start, new.start) and other.is_like(old) and not other.is_range:
            yield other


def _agrees(claim: Claim, old: Quantity, new: Quantity) -> bool:
    """Whether the claim is true of two figures, or may be."""
    slack_old, slack_new = _slack(old), _slack(new)
    if old.value - slack_old <= 0:
        return True
    low = (new.value - slack_new) / (old.value + slack_old)
    high = (new.value + slack_new) / (old.value - slack_old)
    if claim.sign == 0 and not claim.is_factor:
        low, high = sorted((abs(low - 1), abs(high - 1)))
    return low <= claim.high + 1e-9 and high >= claim.low - 1e-9


def _are_apart(claim: Claim, old: Quantity, new: Quantity) -> bool:
    """Whether two figures are so far apart that they cannot be what a factor compares."""
    ratio = new.value / old.value
    return claim.is_factor and (ratio * _APART < claim.low or ratio > _APART * claim.high)


def _slack(quantity: Quantity) -> float:
    return quantity.slack + (abs(quantity.value) * 0.05 if quantity.hedge == "about" else 0)


def _message(article: Article, old: Quantity, new: Quantity, claim: Claim, words: str) -> str:
    one, two = (article.text[quantity.start : quantity.end] for quantity in (old, new))
    ratio = new.value / old.value
    if claim.is_factor:
        return f"{one} → {two} is {figure(ratio)} times as much, not “{words}”: check the figures"
    change = abs(ratio - 1) * 100
    way = "rise" if ratio > 1 else "fall"
    if claim.sign and (claim.sign > 0) != (ratio > 1) and ratio != 1:
        claimed = "rise" if claim.sign > 0 else "fall"
        return f"{one} → {two} is a {way} of {figure(change)}%, not a {claimed} of {words}: check the figures"
    return f"{one} → {two} is {figure(change)}%, not {words}: check the figures"
