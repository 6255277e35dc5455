"""Which two figures of a sentence a claim of change speaks of, and which of them is the old one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from copylint.analysis.patterns import Pattern
from copylint.analysis.quantities.frames import Frame
from copylint.analysis.quantities.model import Quantity
from copylint.checks.numbers.claims import Claim, find_claims

_STRONG_BASE = Pattern(
    r"(?:from|than|above|below|under|on|against|versus|vs\.?|compared (?:with|to)|down from|up from"
    r"|as (?:many|much|large|high|big) as|over)"
    r"(?: (?!to\b|from\b)[\w'’-]+\.?){0,7}? ?[(—–-]? ?\Z"
)
_NEW = Pattern(
    r"(?<![^\W_])(?:to|at|reach(?:ed|ing|es)?|hit(?:ting)?|total(?:l?ed|l?ing)|now|touch(?:ed|ing)|stood"
    r"|stands|became|is|was|were|are"
    r"|came|comes)(?: [\w'-]+){0,4}? ?\Z"
)
# Between a claim and its figures: another statement begins.
_ELSEWHERE = Pattern(
    r"[;?!]|(?<![^\W_])(?:as|while|whereas|when|because|but|although|though|despite|helped|driven|thanks"
    r"|which|who|whose|with"
    r"|since|if|amid|even)(?![^\W_])(?! (?:compared|much|many|large|high|big)\b)| and (?!\ue005|was|is|now|stood"
    r"|reached|hit|totall?ed)"
)
_RATES = Pattern(
    r"annuali[sz]ed|annual rate|annually|compound|(?:each|every) (?:year|month|week|quarter)|on average|(?:for"
    r"|after|of|than) inflation|inflation-adjusted|real terms|constant|currency|excluding"
    r"|like-for-like|organic|adjusted|per share|of which|capacity"
    r"|(?:to|against) the (?:u\.s\. )?(?:dollar|euro|pound|yen|greenback|franc|rou?ble|rupee)"
)
# Behind the claim, not behind a figure: "5 percent a year", but "from $8,000 to $10,000 a year".
_RATE_BEHIND = Pattern(
    r"(?: (?!in |within |over |for |after )\w+){0,2} (?:a|per) (?:year|month|week|quarter|annum)"
    r"(?! (?:ago|earlier|before|later|on))"
)
_LOSS = Pattern(r"(?<![^\W_])(?:loss|losses|deficit)(?![^\W_])")
_GAIN = Pattern(r"(?<![^\W_])(?:profits?|earnings|surplus|gain|income)(?![^\W_])")
# What follows a figure that leaves out the unit of the other: "£30 million, down 20 percent from 50 million."
_UNIT_LEFT_OUT = Pattern(
    r"[.,;:)—–]|\Z| [—–-]"
    r"| of (?:a year|last|(?:the )?(?:year|month|week|quarter|previous|same)|\ue005)"
    r"| (?:in|a (?:year|month|week)|last|the|at|on|during|earlier|previously|before|to|this|and|but)(?![^\W_])"
)
_NEAR_IN_SIZE = 20  # times as much
_TIME = Pattern(
    r"\ue005|(?:last|this|previous|prior|next) (?:year|month|week|quarter|season|summer|winter|spring|autumn"
    r"|fall)|a year|ago|earlier|now"
    r"|today|before|then|initially|originally|later|previously"
    r"|(?:in|by|since|of) (?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
_SAID_OF = Pattern(
    r", (?:which|who|that)(?: had)?(?: \w+)? (?:(?:stood|closed|ended|opened|traded|started|began|peaked"
    r"|finished|sat) at"
    r"|were|was|been|totall?ed|came to|amounted to|numbered|had|cost|earned|sold|sold for|fetched|weighed|averaged"
    r"|brought in|drew)(?: \w+)? \Z"
    r"|(?:, |\()(?:once |previously |originally |then )?(?:worth|valued at|priced at|standing at|put at"
    r"|estimated at)(?: \w+)? \Z"
)
_BOUGHT = Pattern(
    r"(?:bought|purchased|acquired|built|picked up|had cost|originally|paid)(?: for| at)?(?: \w+)? \Z"
)
_SOLD = Pattern(r"(?:sold|resold|worth|valued|fetched|brought)(?: for| at)?(?: \w+)? \Z")
_TO = Pattern(r"(?<![^\W_])to(?: [\w'-]+){0,2} \Z")
_LEADING = Pattern(
    r", with(?: (?:about|some))? \Z|(?<![^\W_])as (?:many|much|large|high|big)(?: [\w'-]+)? as\b"
    r"|compared with|and (?:so )?(?:to|from)\b"
    r"|which (?:is|was|represents|means|makes|amounts to|would be)\b|since(?: \w+)? (?:\ue005|january"
    r"|february|march|april|may|june|july|august|september|october|november|december|then)"
)
# "twice as large as it was in 2005, when it had 250"
_WHEN_IT_WAS = Pattern(
    r"(?: in \ue005)?, when (?:it|they|there|he|she) (?:had|was|were|stood at|numbered|totall?ed) "
)
_RECORD = Pattern(
    r"(?<![^\W_])(?:low|high|lowest|highest|record|best|worst|biggest|smallest|most|least|first)(?![^\W_])"
)
_DATED = Pattern(
    r"(?: [\w'-]+){0,2} (?:in|on) \ue005, (?:has |had |have )?(?:since )?(?:been )?(?:more than |\w+ )?"
)
_LONGEST_GAP = 90
_FARTHEST = 10_000  # times as much: no change that copy tells of
_PRICE_OF = Pattern(
    r"(?: as much as)? (?:the|that|its|their) (?:cost|price|size|weight|height|length|width|area|value) of "
)
_VERB_BEHIND = Pattern(
    r"(?: (?!it |its |they |he |she |we |that |which )[a-z'-]+){0,3}?"
    r" (?:is|are|was|were|has|have|had|will|would|said|say)(?![^\W_])"
)
_PERIOD = Pattern(r"(?:first|last|past|next|previous|final|of|in|for|over|within|after|the) \Z")
_SPAN_OF_TIME = Pattern(r" (?:seconds?|minutes?|hours?|days?|weeks?|months?|quarters?|years?)(?![^\W_])")


class Change(NamedTuple):
    """Two figures and the claim about them; places are offsets of the frame."""

    claim: Claim
    old: Quantity
    new: Quantity
    is_ordered: bool


def find_changes(frame: Frame) -> Iterator[Change]:
    """The claims of a frame with the two figures that stand next to each."""
    for claim in find_claims(frame):
        change = _change(frame, claim)
        if change:
            yield change


def _change(frame: Frame, claim: Claim) -> Change | None:
    offsets = [
        offset
        for offset in frame.quantities
        if not claim.start <= offset < claim.end and not _is_period(frame, offset)
    ]
    before = [offset for offset in offsets if offset < claim.start]
    behind = [offset for offset in offsets if offset >= claim.end]
    for pair in (behind[:2], before[-1:] + behind[:1], before[-2:]):
        if len(pair) == 2:
            change = _pair(frame, claim, *pair)
            if change:
                return change
    return None


def _is_period(frame: Frame, offset: int) -> bool:
    """ "in the first 10 months": a figure of the calendar, not one that changes."""
    lead = frame.text[max(0, offset - 16) : offset]
    return _PERIOD.search(lead) is not None and _SPAN_OF_TIME.match(frame.text, offset + 1) is not None


def _pair(frame: Frame, claim: Claim, first: int, second: int) -> Change | None:
    """The change of a claim and two figures in the order of the text, if they belong together."""
    one, two = (_as_base(frame, claim, offset) for offset in (first, second))
    one, two = _same_unit(frame, first, second, one, two)
    if not _comparable(one, two, claim):
        return None
    one, two = _share_scale(one, two)
    step = min(one.step, two.step)  # "$2 billion" beside "$2.4 billion" is 2.0
    one, two = one._replace(step=step), two._replace(step=step)
    if claim.sign == 0 and not (
        (claim.is_factor and first < claim.start < second) or _spans(frame, first, second)
    ):
        return None
    edges = sorted([(claim.start, claim.end), (first, first + 1), (second, second + 1)])
    gaps = [frame.text[edges[0][1] : edges[1][0]], frame.text[edges[1][1] : edges[2][0]]]
    if any(len(gap) > _LONGEST_GAP for gap in gaps):
        return None
    whole = frame.text[max(0, edges[0][0] - 30) : edges[2][1] + 40]
    if claim.is_factor and (_PRICE_OF.match(frame.text, claim.end) or _is_subject(frame, claim, second)):
        return None  # "10 times the cost of the six papers", "half of the 2,000 workers were laid off"
    if _RATES.search(whole) or _RATE_BEHIND.match(frame.text, claim.end):
        return None
    if _LOSS.search(whole) and _GAIN.search(whole):
        return None  # "fell 120 percent to a loss of $2 million from a profit of $10 million"
    lead = [_lead(frame, edges, first), _lead(frame, edges, second)]
    old = _old(lead, claim, first, second, gaps, frame)
    if old is None:
        return None
    if old != "told" and any(_ELSEWHERE.search(_without_base(gap)) for gap in gaps):
        return None
    if old == "told":
        low, high = sorted((one, two), key=lambda quantity: quantity.value)
        return Change(claim, *((low, high) if claim.sign >= 0 else (high, low)), False)
    return Change(claim, one, two, True) if old == "first" else Change(claim, two, one, True)


def _is_subject(frame: Frame, claim: Claim, second: int) -> bool:
    """Whether a share of a figure is what a clause of its own speaks of."""
    return claim.end < second and _VERB_BEHIND.match(frame.text, second + 1) is not None


def _as_base(frame: Frame, claim: Claim, offset: int) -> Quantity:
    """A figure; in "20% more than the 100" the words before it belong to the claim and do not hedge it."""
    quantity = frame.quantities[offset]
    between = frame.text[claim.end : offset] if claim.end <= offset else ""
    if (
        quantity.hedge in ("over", "under")
        and between
        and len(between) < 40
        and not re.match(r",? (?:to|from)\b", between)
    ):
        return quantity._replace(hedge="")
    return quantity


def _same_unit(
    frame: Frame, first: int, second: int, one: Quantity, two: Quantity
) -> tuple[Quantity, Quantity]:
    """Both figures with their unit, where the copy says it once: "from 200 to 800 dollars"."""
    if {one.kind, two.kind} not in ({"money", "number"}, {"measure", "number"}):
        return one, two
    bare, other, offset = (one, two, first) if one.kind == "number" else (two, one, second)
    near = 0 < bare.value <= _NEAR_IN_SIZE * other.value and other.value <= _NEAR_IN_SIZE * bare.value
    if not _spans(frame, first, second) and not (near and _UNIT_LEFT_OUT.match(frame.text, offset + 1)):
        return one, two
    bare = bare._replace(kind=other.kind, unit=other.unit)
    return (bare, two) if offset == first else (one, bare)


def _comparable(one: Quantity, two: Quantity, claim: Claim) -> bool:
    kinds = {one.kind, two.kind}
    if one.is_range or two.is_range or kinds & {"share", "points"}:
        return False
    if max(one.value, two.value) > _FARTHEST * max(1e-9, min(one.value, two.value)):
        return False  # "7.48 billion in the first 10 months": the figures are of different things
    bounds = {one.hedge, two.hedge} & {"over", "under"}
    if len(kinds) > 1:
        return False
    if one.kind == "percent" and not claim.is_factor:
        return False
    if bounds or one.value <= 0 or two.value <= 0:
        return False
    return one.unit == two.unit or (one.kind == "money" and "" in (one.unit, two.unit))


def _spans(frame: Frame, first: int, second: int) -> bool:
    """Whether two figures stand as "from A to B"."""
    return bool(
        re.search(r"(?<![^\W_])from(?: [\w'-]+){0,3} \Z", frame.text[:first])
        and re.fullmatch(r"(?: [\w'-]+| \ue005){0,4} to(?: [\w'-]+){0,3} ", frame.text[first + 1 : second])
    )


def _share_scale(one: Quantity, two: Quantity) -> tuple[Quantity, Quantity]:
    """ "from $1.2 to $1.5 billion": the scale is said once."""
    if one.kind == "money" and one.value < 1000 and two.value >= 1e6 and two.value / one.value > 1e4:
        scale = 10.0 ** (3 * ((len(str(int(two.value))) - 1) // 3))
        one = one._replace(value=one.value * scale, high=one.high * scale, step=one.step * scale)
    return one, two


def _lead(frame: Frame, edges: Sequence[tuple[int, int]], offset: int) -> str:
    """The words between a figure and what stands before it."""
    ends = [end for _, end in edges if end <= offset]
    return _then(frame.text[max([0, offset - _LONGEST_GAP, *ends]) : offset], " from ")


def _without_base(gap: str) -> str:
    """The words of a gap without those that only lead to a figure."""
    return _LEADING.sub("", _then(gap, ""))


def _then(words: str, base: str) -> str:
    """Words with those for a base, "when it had", as a base; not of a record: "the lowest since May, when it was"."""
    return words if _RECORD.search(words) else _WHEN_IT_WAS.sub(base, words)


def _old(
    lead: Sequence[str], claim: Claim, first: int, second: int, gaps: Sequence[str], frame: Frame
) -> str | None:
    """Which figure is the old one: "first", "second", or "told" where only the direction tells."""
    strong = [bool(_STRONG_BASE.search(words)) for words in lead]
    if strong[0] != strong[1]:
        base = 0 if strong[0] else 1
        other = lead[1 - base]
        if base == 1 or _NEW.search(other) or second > claim.start > first:
            return "first" if base == 0 else "second"
        return None
    if all(strong):
        froms = [
            bool(re.search(r"(?<![^\W_])(?:from|than|compared)(?: [\w'-]+){0,6} ?\Z", words))
            for words in lead
        ]
        return None if froms[0] == froms[1] else "first" if froms[0] else "second"
    return _old_by_place(lead, claim, first, second, gaps, frame)


def _old_by_place(
    lead: Sequence[str], claim: Claim, first: int, second: int, gaps: Sequence[str], frame: Frame
) -> str | None:
    if first < claim.start < second:
        if claim.is_factor and re.fullmatch(
            r"(?: as many| as much|(?: again)? as (?:many|much|large|big)(?: again)?(?: as)?)?(?: of)? (?:the"
            r"|its|their|last \w+'s|that of the)(?: [\w'-]+){0,3} ",
            gaps[1],
        ):
            return "second"  # "900, double the 450 of 2019"
        if _SAID_OF.search(lead[0]) and _TO.search(lead[1]) and len(gaps[0]) < 40:
            return "first"  # "exports, which stood at 400 in 2018, rose 20% to 480"
        told = frame.quantities[first].kind in ("money", "measure") or lead[0].endswith(" of ")
        if _DATED.fullmatch(gaps[0]) and lead[0].endswith(", ") and _TO.search(lead[1]):
            return "first"  # "the population, 5,000 in 1990, tripled to 15,000"
        if told and _TO.search(lead[1]):
            return None if "," in gaps[0] else "first"  # "revenue of $100 million grew 20% to $150 million"
        return None
    if claim.start > second and re.fullmatch(
        r"[^,—–(:]{0,60}(?:, |,? [—–-]+ | ?\()(?:(?:which|that) (?:is|was) |or )?(?:an? |the |up |down "
        r"|[+−-])?(?:[\w'-]+ ){0,4}?",
        gaps[1],
    ):
        if _BOUGHT.search(lead[0]) and _SOLD.search(lead[1]):
            return "first"
        around = frame.text[max(0, first - len("now at ")) : claim.start]
        return "told" if len(_TIME.findall(around + frame.text[claim.end : claim.end + 20])) >= 1 else None
    return None
