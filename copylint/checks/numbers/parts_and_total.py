"""Parts that do not make their total: "Of the 120 aboard, 80 survived and 50 died"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.analysis.quantities.frames import NUMBER, Counted, Frame
from copylint.checks.numbers import enumerations, portions
from copylint.checks.numbers.addends import Reading, Sum, made_of, report
from copylint.checks.numbers.partition import exclude_each_other
from copylint.checks.numbers.remainders import find_remainders, find_single_ones
from copylint.checks.numbers.shares import find_shares
from copylint.checks.numbers.votes import find_votes
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

# A sentence that divides what the one before it counted.
_OF_THOSE = Pattern(r"(?:out )?of (?:those|these|them)(?![^\W_])|among (?:those|these|them)(?![^\W_])")
_NOUN = Pattern(r"(?:(?! and )[^\ue001-\ue004,;:()—–.])*")
# Behind the parts: "some were held for both".
_BOTH = Pattern(r"(?<![^\W_])(?:some|many|several|few|most|others?|\ue001)(?: [\w'-]+){0,5} both(?![^\W_])")


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Totals that their parts do not make, and shares that make more than a whole."""
    before: Counted | None = None
    for counted in article.quantities.sentences:
        (start, end), numbers = counted
        stated = _stated_before(article, counted, before)
        before = counted
        if len(numbers) < 2:
            continue
        frame = article.quantities.frame(start, end)
        match = next(_sums(article, frame, stated), None) if frame.text.count(NUMBER) >= 2 else None
        if match is None and len(numbers) > 2:
            match = next(find_single_ones(article, start, end), None)
        if match:
            yield match
        yield from find_shares(article, frame)


def _stated_before(article: Article, counted: Counted, before: Counted | None) -> Frame | None:
    """A sentence that begins with "Of those", or a number, and the one before it, whose one number is the total."""
    start, end = counted.sentence
    if before is None or before.sentence.end + 1 != start or len(before.numbers) > 1:
        return None
    if counted.numbers[0] != start and not _OF_THOSE.match(article.folded, start):
        return None
    return article.quantities.frame(before.sentence.start, end)


def _sums(article: Article, frame: Frame, stated: Frame | None) -> Iterator[Match]:
    """The wrong sums of a frame, the surest first."""
    yield from find_votes(article, frame)
    yield from _wrong(article, frame, _readings(frame))
    if stated:
        yield from _wrong(article, stated, portions.read_of_those(stated))
    yield from find_remainders(article, frame)


def _wrong(article: Article, frame: Frame, readings: Iterable[Reading]) -> Iterator[Match]:
    for reading in readings:
        match = report(article, reading.sum) if _is_wrong(frame, reading) else None
        if match:
            yield match


def _readings(frame: Frame) -> Iterator[Reading]:
    """The sums of a frame in every way in which a sentence may give them."""
    for words, patterns, read in (*portions.READERS, *enumerations.READERS):
        if not words or any(word in frame.text for word in words):
            for found in (found for pattern in patterns for found in pattern.finditer(frame.text)):
                reading = read(frame, found)
                if reading:
                    yield reading


def _is_wrong(frame: Frame, reading: Reading) -> bool:
    """Whether a sum comes to too much, or to too little, where that is said to be impossible."""
    sum_ = reading.sum
    made = made_of(sum_)
    if any(other.value == made and other.is_like(sum_.total) for other in frame.quantities.values()):
        return False  # the parts are those of another figure
    if exclude_each_other([_counted(frame, sum_), *sum_.words]):
        return False  # "made up of 503 women, 206 men and 346 children": the first is a part as well
    difference = made - sum_.total.value
    if difference > 0:
        return reading.over and not _BOTH.search(frame.text, sum_.end)
    return difference < 0 and reading.under and not sum_.is_open


def _counted(frame: Frame, sum_: Sum) -> str:
    """The words behind a total, up to the next mark or number."""
    place = next(place for place, quantity in frame.quantities.items() if quantity is sum_.total)
    found = _NOUN.match(frame.text, place + 1)
    return found[0] if found else ""
