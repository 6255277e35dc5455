"""Parts of a total as a sentence lists them, and what they come to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.analysis.quantities.frames import NUMBER, Frame
from copylint.analysis.quantities.model import Quantity, figure
from copylint.analysis.quantities.units import units
from copylint.findings import Match, Note

_NO_PART = "further|few|lot|total|number|group|pair|third|quarter|half|day|week|month|year|result|sign"
# "the driver", "his wife": one person, where "and" leads to the words.
_THE_ONE = (
    r"(?<= and )(?:the|his|her|their)(?= (?!other|rest|remain)(?:[a-z-]+ )?"
    r"[a-z-]*(?:er|or|[eo]t|ain|man|ent|ant|ist|ife|and|son|ef)(?:[.,;)]|\Z| (?:of|and|who)(?![^\W_])))"
)
# "three for freight and one for mail", where reading has left "one" out as a pronoun.
_ONE = r"(?:(?<= and )|(?<=, ))one(?= (?:for|in|on|by|at|to|from|with|as|is|was|of|who|which)(?![^\W_]))"
PART = rf"(?:{NUMBER}|(?<![^\W_])an?(?= (?!{_NO_PART})[a-z])|{_THE_ONE}|{_ONE})"


# Of one part; a full stop inside of a sentence is an abbreviation's.
WORDS = r"(?:[^\ue001-\ue004,;:()—–.]|\.(?= ?[a-z]))"
_ANY_PART = Pattern(PART)


OUTCOMES = (
    r"(?:won|lost|drew|drawn|tied|killed|killing|injured|injuring|wounded|wounding|released|freed|rescued"
    r"|arrested|passed|failed|sold|accepted"
    r"|rejected|approved|admitted|closed|opened|kept|gave|donated|spent|spending|winning|losing|drawing"
    r"|tying)"
)


# "three scenarios (0.5, 1 and 2 meters)": what is counted has these values, which add up to nothing.
_VALUES_OF = Pattern(
    r" (?:[a-z-]+ ){0,2}?(?:scenarios?|levels?|values?|sizes?|rates?|options?|lengths?|heights?|distances?"
    r"|speeds?|doses?|thresholds?|settings?|estimates?|projections?|models?|versions?|depths?|widths?|prices?"
    r"|temperatures?|grades?|brackets?|tiers?|categories|steps?|stages?|scores?|readings?|measurements?)"
    r"(?![^\W_])"
)


_REST = Pattern(
    r"(?:the )?(?:other|others|rest|remaining|remainder|another)(?: of \w+)?,?(?: were| was| are)? ?\Z"
)


# What stands before the number of a part: a mark or a joint, then the outcome or the words for the rest.
_CHUNK = Pattern(
    rf"(?:\A|,|;| and| plus| while| whereas| but| with| or|—|–"
    rf"|\()(?: {OUTCOMES})? ?(?:(?:the )?(?:other|others|remaining|rest|remainder)(?: of (?:them"
    rf"|the \w+))?,?(?: were| was| are| is)? )?(?:only |just |another |some )?\Z",
)
_OUTCOME = Pattern(rf"{OUTCOMES} ")
_TIME = Pattern(r"(?:minutes?|hours?|days?|weeks?|months?|years?|times?|percent|%)(?![^\W_])")
_VERB_END = Pattern(rf"(?<![^\W_]){OUTCOMES} \Z")


_EXACT = 60
_ABOUT = 0.15  # of a total that is hedged: how far its parts may exceed it
# Parts one after the other. What stands between two signs can be read in one way only: such a pattern takes
# time in proportion to the copy, whatever the copy is.
_GAP = rf"{WORDS}{{0,60}}(?:, (?:and |plus )?(?:{OUTCOMES} )?(?:(?:an?|one) {WORDS}{{1,40}})?){{0,4}}"
_LAST = rf"{WORDS}{{0,60}}?(?:, (?:and |plus )?(?:an?|one|the|his|her) {WORDS}{{1,40}}?){{0,3}}"
ITEMS = rf"(?P<list>(?:{OUTCOMES} )?{PART}(?:{_GAP}{NUMBER}){{0,12}}{_LAST})"


_MORE_PARTS = Pattern(
    r",? (?:and |with |while |but )?(?:the )?(?:other|others|rest|remaining|remainder|with)\b|, with "
)


# Behind the last part: "nine pupils and the teachers", which nobody has counted.
_UNCOUNTED = Pattern(
    r"(?:,| and) (?:the|his|her|their|its|mr|mrs|ms|dr|several|some|others?|many)(?![^\W_])"
    r"(?! (?:other|rest|remain))"
)


class Sum(NamedTuple):
    """A total and its parts, with the words that follow each; start and end are offsets of the frame.

    is_open: whether more may belong to it than the parts: some have no number, or the total is a round one.
    """

    total: Quantity
    parts: Sequence[Quantity | None]  # None for "a man": one
    words: Sequence[str] = ()
    noun: str = ""
    start: int = 0
    end: int = 0
    is_open: bool = False


class Reading(NamedTuple):
    """A sum as a sentence gives it, and whether it is wrong where the parts are more or less than the total."""

    sum: Sum
    over: bool
    under: bool


def read_sum(
    frame: Frame, found: re.Match[str], first: int | None = None, *, closes: bool = False
) -> Sum | None:
    """The parts that begin the chunks of the matched list; None where something else is counted, too.

    closes: whether a comma behind the part that "and" joins ends the list.
    """
    total = frame.group(found, "total")
    noun = found["noun"] if "noun" in found.groupdict() else ""
    if total is None or total.is_range or total.hedge in ("over", "under"):
        return None
    if total.value < 2 or _VALUES_OF.match(noun):
        return None
    start, end = found.span("list")
    spans = [(first, first + 1)] if first is not None else []
    spans += [part.span() for part in _ANY_PART.finditer(frame.text, start, end)]
    spans = [span for span in spans if span[0] == first or _begins_chunk(frame.text, span[0], start)]
    if closes:
        spans, end = _until_closed(frame.text, spans, end)
    parts: list[Quantity | None] = []
    words: list[str] = []
    for (place, behind), following in zip(spans, [*(place for place, _ in spans[1:]), end], strict=True):
        quantity = frame.quantities.get(place)
        if quantity is not None and (quantity.is_range or quantity.hedge or not _divides(quantity, total)):
            if quantity.kind == "money" or total.kind == "money" or quantity.hedge or quantity.is_range:
                return None
            continue
        if quantity is not None and total.kind == "number" and quantity.value % 1 and total.value < _EXACT:
            return None  # a count has no fractions: "three tests (0.5, 1 and 2 grams)"
        parts.append(quantity)
        lead = _REST.search(frame.text, max(start, place - 24), place)
        ahead = "the rest " if lead else _verb(frame.text, place)
        words.append(ahead + _VERB_END.sub("", frame.text[behind:following]))
    told = any(letter.isalpha() for part in words for letter in part)
    if len(parts) < 2 or all(part is None for part in parts) or not told:
        return None
    is_open = bool(total.hedge) or any(map(_UNCOUNTED.search, words[-2:]))
    return Sum(total, parts, words, noun, found.start("total"), end, is_open)


def _until_closed(text: str, spans: list[tuple[int, int]], end: int) -> tuple[list[tuple[int, int]], int]:
    """ "seven men and five women, and injured 20": the parts before the comma that ends the list."""
    for number, (place, _) in enumerate(spans[1:], 1):
        comma = text.find(",", place, end)
        if text.endswith((" and ", " plus "), 0, place) and comma >= 0 and not _MORE_PARTS.match(text, comma):
            return [one for one in spans[: number + 1] if one[0] < comma], comma
    return spans, end


def _divides(part: Quantity, total: Quantity) -> bool:
    """Whether a part can be one of a total: "of the 1,000 tons, 600 went to Egypt"."""
    if part.kind == total.kind == "measure":
        return bool(set(units()[part.unit]) & set(units()[total.unit]))  # a 16-mile road, nine miles of it
    return part.is_like(total) or (part.kind == "number" and total.kind == "measure")


def _begins_chunk(text: str, place: int, start: int) -> bool:
    """Whether a number opens its part: "80 survived, 50 died", not "80 survived for 3 days"."""
    return (
        place == start
        or _OUTCOME.fullmatch(text, start, place) is not None
        or _CHUNK.search(text, max(0, place - 40), place) is not None
    )


def _verb(text: str, place: int) -> str:
    """The outcome that stands before its number: "lost six"."""
    found = _VERB_END.search(text, max(0, place - 14), place)
    return found.group() + " " if found else ""


def is_timed(sum_: Sum) -> bool:
    """Whether a part is a span of time: "the other two years hence"."""
    return any(_TIME.match(words.removeprefix("the rest ").strip()) for words in sum_.words)


def has_rest(sum_: Sum) -> bool:
    """Whether a part is said to be what the others leave."""
    return any(words.startswith("the rest ") for words in sum_.words)


def made_of(sum_: Sum) -> float:
    """What the parts come to."""
    return sum(1.0 if part is None else part.value for part in sum_.parts)


def _slack(sum_: Sum) -> float:
    """How far rounding may part a sum from its total; small whole figures ("$6 million") are exact."""
    if sum_.total.hedge:
        return sum_.total.value * _ABOUT
    figures = [part for part in sum_.parts if part] + [sum_.total]
    if all(
        one.value < _EXACT * one.step and str(int(one.step)).count("0") % 3 == 0 and one.step >= 1
        for one in figures
    ):
        return 0.0
    steps = [one.step for one in figures]
    return 0.0 if max(steps) <= 1 and sum_.total.kind == "number" else sum(steps) / 2


def _say(article: Article, part: Quantity) -> str:
    """A part in the message: a count as figures, all else as the copy has it."""
    return figure(part.value) if part.kind == "number" else article.text[part.start : part.end]


def report(article: Article, sum_: Sum) -> Match | None:
    """The match of a sum whose parts do not make its total, None where rounding may."""
    made = made_of(sum_)
    if abs(made - sum_.total.value) <= _slack(sum_) + 1e-9:
        return None
    numbers = " + ".join("1" if part is None else _say(article, part) for part in sum_.parts)
    written = article.text[sum_.total.start : sum_.total.end]
    message = f"{numbers} is {figure(made)}, not {written}: check the parts and the total"
    notes = tuple(Note(part.start, part.end, "a part of it") for part in sum_.parts if part)
    return Match(sum_.total.start, sum_.total.end, message, related=notes)
