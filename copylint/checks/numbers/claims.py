"""Claims of change in a frame: "rose 20%", "a 20 percent fall", "20% above", "doubled", "twice the …"."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from typing import NamedTuple

from copylint.analysis.patterns import Pattern
from copylint.analysis.quantities.frames import NUMBER, PERCENT, SHARE, Frame
from copylint.analysis.quantities.model import Quantity

RISE = (
    r"(?:rises?|rose|risen|rising|increas(?:e|es|ed|ing)|grow(?:s|n|th|ing)?|grew|climb(?:s|ed|ing)?"
    r"|jump(?:s|ed|ing)?"
    r"|gain(?:s|ed|ing)?|surg(?:e|es|ed|ing)|soar(?:s|ed|ing)?|advanc(?:e|es|ed|ing)|swell(?:s|ed|ing)?"
    r"|swollen|expand(?:s|ed|ing)?"
    r"|expansion|leap(?:s|ed|t|ing)?|spik(?:e|es|ed|ing)|balloon(?:s|ed|ing)?|mount(?:s|ed|ing)?|improv(?:e"
    r"|es|ed|ing|ement)"
    r"|widen(?:s|ed|ing)?|boost(?:s|ed|ing)?|rais(?:e|es|ed|ing)|lift(?:s|ed|ing)?|hik(?:e|es|ed|ing)"
    r"|(?:sky)?rocket(?:s|ed|ing)?"
    r"|uptick|add(?:s|ed|ing)?|up|upped|ahead|rebound(?:s|ed|ing)?|accelerat(?:e|es|ed|ing)|pick(?:s|ed)? up"
    r"|push(?:ed|es|ing)? up"
    r"|higher|rallied|rall(?:y|ies|ying)|multipl(?:y|ied)|put on|bump(?:ed|s)?|enlarg(?:e|ed|ing)|upturn"
    r"|upsurge|strengthen(?:ed|s|ing)?)"
)
FALL = (
    r"(?:falls?|fell|fallen|falling|declin(?:e|es|ed|ing)|drop(?:s|ped|ping)?|decreas(?:e|es|ed|ing)"
    r"|shr(?:ink|inks|ank|unk|inking)"
    r"|shrinkage|slid(?:e|es|ing)?|slip(?:s|ped|ping)?|tumbl(?:e|es|ed|ing)|plung(?:e|es|ed|ing)|s[aiu]nk"
    r"|sinking|los(?:e|es|t|s|ing)"
    r"|cut(?:s|ting)?|cutback|reduc(?:e|es|ed|ing|tion)|slash(?:es|ed|ing)?|lower(?:s|ed|ing)?|trim(?:s|med"
    r"|ming)?|eas(?:e|es|ed|ing)"
    r"|dip(?:s|ped|ping)?|contract(?:s|ed|ing|ion)|narrow(?:s|ed|ing)?|plummet(?:s|ed|ing)?|div(?:e|es|ed"
    r"|ing)|dove|shed(?:s|ding)?"
    r"|down|downturn|slump(?:s|ed|ing)?|dwindl(?:e|es|ed|ing)|retreat(?:s|ed|ing)?|weaken(?:s|ed|ing)?"
    r"|collaps(?:e|es|ed|ing)|discount"
    r"|crash(?:es|ed|ing)?|diminish(?:es|ed|ing)?|nosediv(?:e|ed)|par(?:ed|ing)|off|knock(?:ed|ing)?|fewer)"
)
# "fell by a quarter over the decade": no comparison.
_TIME_SPAN = (
    r" (?:[a-z\ue001]+ ){0,3}(?:decades?|years?|months?|weeks?|days?|periods?|quarters?|seasons?|century"
    r"|course)"
)
_MORE = (
    rf"(?:more|higher|greater|above|over(?!{_TIME_SPAN}(?![^\W_]))|bigger|larger|better|longer|costlier|dearer"
    r"|pricier|faster|heavier|taller|stronger|up|ahead)"
)
_LESS = r"(?:less|lower|fewer|below|under|smaller|cheaper|shorter|worse|down|weaker|lighter|slower|short of|behind|off)"
_BEFORE = Pattern(
    rf"(?<![^\W_])(?:(?P<rise>{RISE})|(?P<fall>{FALL}))(?: in [\w' -]{{1,25}}?"
    rf"| (?:its|the|their|his|her|our|all|some|most) (?:[a-z'-]+ ){{0,2}}?[a-z'-]+(?= ))?(?:,? (?:by|of|about|around"
    rf"|some|roughly|approximately"
    rf"|nearly|almost|a|an|the|another|as much as|it|them|its|their|his|her|[\w'-]+ly|(?:whopping|staggering"
    rf"|full|further|robust"
    rf"|sharp|record|modest|mere|steep|solid|massive|huge|hefty|healthy|total|overall|combined|meagre|just"
    rf"|only|over|the \w+"
    rf"|\w+ by|[\w'-]+ (?:\w+ )?(?:by|a|about|some)|more than|an? [\w-]+)))*? ?[(+−-]?\Z"
)
_AFTER = Pattern(
    rf"[ -](?:(?:[\w'-]+[ -]){{0,3}}?(?:(?P<rise>{RISE}|{_MORE})|(?P<fall>{FALL}|{_LESS})))(?![^\W_]"
    rf"| of [{SHARE}{PERCENT}])"
)
_FACTORS = {
    "doubl": 2.0,
    "tripl": 3.0,
    "trebl": 3.0,
    "quadrupl": 4.0,
    "quintupl": 5.0,
    "halv": 0.5,
    "half": 0.5,
    "twice": 2.0,
    "thrice": 3.0,
    "sextupl": 6.0,
}
_FACTOR = Pattern(
    r"(?<![^\W_-])(?:(?P<verb>doubl(?:e[ds]?|ing)|tripl(?:e[ds]?|ing)|trebl(?:e[ds]?|ing)|quadrupl(?:e[ds]?"
    r"|ing)|quintupl(?:e[ds]?|ing)"
    r"|sextupl(?:e[ds]?|ing)|halv(?:e[ds]?|ing)|twice|thrice)"
    r"|(?P<fold>two|three|four|five|six|seven|eight|nine|ten)-?fold)(?![^\W_])"
)
_FOLDS = dict(
    zip(["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"], range(2, 11), strict=True)
)
_TIMES = Pattern(r" ?times(?! (?:a|per|an|each) )| ?x(?= )|-?fold(?![^\W_])")
_OF_BASE = Pattern(
    r"(?: of)? (?:the|its|their|his|her|last|what|that|a year|previous|an? (?:earlier|previous))(?![^\W_])"
    r"|(?: as| the) "
)
# "half again as many as the 400", "half as many again"
_AND_A_HALF = Pattern(r" again as | as (?:many|much|large|big|high|long) again")
_CUT_IN = Pattern(
    r"(?<![^\W_])(?:cut|sliced|slashed|chopped)(?: (?:its|the|their|his|her)(?: [a-z'-]+){1,3})? in \Z"
)
_IMPROVEMENT = Pattern(r" improvement(?![^\W_])")  # a deficit that improves falls
_LOOSE = Pattern(
    r"(?:nearly|almost|about|around|roughly|virtually|some|approximately|close to|just (?:over|under)"
    r"|practically|"
    r"all but|effectively|slightly|a little)(?: a| the)? ?\Z"
)
_AT_LEAST = Pattern(r"more than \Z")  # "more than doubled"
_TOTAL_BOUND = Pattern(r"(?:more than|over|at least|less than|under|up to|nearly or|as (?:much|many) as) ?\Z")


_EQUALS = Pattern(
    r"(?:(?:amount(?:s|ed|ing)|come|comes|came|equivalent|equal|work(?:s|ed) out|translates?) (?:to|at|into)"
    r"|or by|represent(?:s|ed|ing)"
    r"|equal(?:s|ling)|mean(?:s|t)|is|was|or|\()(?: an?)?(?: (?:about|around|some|roughly|nearly))? ?\Z"
)


class Claim(NamedTuple):
    """What the copy says of a change; start and end are offsets of the frame's text.

    low, high: the least and the greatest ratio of new to old that the words allow, with the rounding of the
    figure; sign: 1 for a rise, -1 for a fall, 0 where the words do not tell.
    """

    start: int
    end: int
    low: float
    high: float
    sign: int
    is_factor: bool


def has_factor(frame: Frame) -> bool:
    """Whether a frame says "doubled", "halved", "twice": a claim that needs no figure of its own."""
    return _FACTOR.search(frame.text) is not None


def find_claims(frame: Frame) -> Iterator[Claim]:
    """The claims of change of a frame, in no order; hedged ones that set only a bound are left out."""
    text = frame.text
    for offset, quantity in frame.quantities.items():
        sign = text[offset]
        if sign in (PERCENT, SHARE):
            claim = _percent_claim(text, offset, quantity)
        elif sign == NUMBER and quantity.kind == "number":
            claim = _times_claim(text, offset, quantity)
        else:
            claim = None
        if claim:
            yield claim
    yield from _word_claims(text)


def _percent_claim(text: str, offset: int, quantity: Quantity) -> Claim | None:
    """ "rose 20%", "a 20% rise", "20% above"; "half the 400 of 2019" is a factor."""
    if quantity.is_range or quantity.hedge in ("over", "under"):
        return None
    if (
        quantity.value == 0.5
        and quantity.kind == "share"
        and _CUT_IN.search(text, max(0, offset - 40), offset)
    ):
        return Claim(offset, offset + 1, 0.46, 0.54, -1, True)
    sign = 0 if _IMPROVEMENT.match(text, offset + 1) else direction(text, offset)
    if (
        sign is None
        and _EQUALS.search(text, max(0, offset - 40), offset)
        and _may_equal(text, offset, quantity)
    ):
        sign = 0
    if sign is None:
        if quantity.value == 0.5 and _AND_A_HALF.match(text, offset + 1):
            return Claim(offset, offset + 1, 1.4, 1.6, 1, True)
        if quantity.kind == "share" and _OF_BASE.match(text, offset + 1):
            loose = 0.12 if quantity.hedge else 0.06
            return Claim(
                offset, offset + 1, quantity.value * (1 - loose), quantity.value * (1 + loose), 0, True
            )
        return None
    low, high = _change_range(quantity)
    if sign < 0:
        low, high = -high, -low
    if sign == 0:
        return Claim(offset, offset + 1, low, high, 0, False)
    return Claim(offset, offset + 1, 1 + low, 1 + high, sign, False)


def _may_equal(text: str, offset: int, quantity: Quantity) -> bool:
    """ "from 200 to 300, or by 20 percent": a share needs the "by", else it is a part of something."""
    return quantity.kind == "percent" or text.endswith("or by ", 0, offset)


def _change_range(quantity: Quantity) -> tuple[float, float]:
    """The least and greatest change that a percentage or share allows, as parts of one."""
    value = quantity.value
    if quantity.kind == "share":
        slack = value * (0.2 if quantity.hedge else 0.09)
        return value - slack, value + slack
    slack = quantity.slack
    if quantity.hedge:
        slack += max(1.0, value * 0.1)
    return (value - slack) / 100, (value + slack) / 100


def direction(text: str, offset: int) -> int | None:
    """1 for a rise, -1 for a fall, by the words on one side of the sign; None where they do not tell."""
    before = _BEFORE.search(text, max(0, offset - 60), offset)
    after = _AFTER.match(text, offset + 1)
    if after and after.start() == offset + 1 and text[offset + 1] in " -":
        behind = 1 if after["rise"] else -1
        if (before and not _close(before, text, offset)) or not before:
            return behind
        ahead = 1 if before["rise"] else -1
        return (
            behind
            if ahead == behind
            else ahead
            if before.end() - before.start() < after.end() - after.start()
            else behind
        )
    if before:
        return 1 if before["rise"] else -1
    if text[max(0, offset - 1) : offset] == "+":
        return 1
    return None


def _close(before: re.Match[str], text: str, offset: int) -> bool:
    return before.end() == offset


def _times_claim(text: str, offset: int, quantity: Quantity) -> Claim | None:
    """ "three times the 400 of 2019", "3x", "a 3-fold rise"."""
    found = _TIMES.match(text, offset + 1)
    if found is None or quantity.is_range or quantity.hedge in ("over", "under") or quantity.value <= 1:
        return None
    return Claim(
        offset,
        found.end(),
        *_factor_range(quantity.value, bool(quantity.hedge), "fold" in found.group()),
        1,
        True,
    )


def _word_claims(text: str) -> Iterator[Claim]:
    """ "doubled", "halved", "twice", "threefold"; "more than doubled" sets a bound and is left out."""
    for found in _FACTOR.finditer(text):
        before = text[max(0, found.start() - 20) : found.start()]
        is_least = _AT_LEAST.search(before) is not None and found.group().endswith(("ed", "es", "ing"))
        if _TOTAL_BOUND.search(before) and not is_least:
            continue
        stem = next((stem for stem in _FACTORS if found.group().startswith(stem)), None)
        factor = _FACTORS[stem] if stem else float(_FOLDS[found["fold"]])
        low, high = _factor_range(factor, bool(_LOOSE.search(before)), bool(found["fold"]))
        if is_least:
            low, high = (low, math.inf) if factor > 1 else (0.0, high)
        yield Claim(*found.span(), low, high, 1 if factor > 1 else -1, True)


def _factor_range(factor: float, is_loose: bool, is_fold: bool) -> tuple[float, float]:
    """What a factor allows; "a twofold rise" may be twice as much or two times more."""
    slack = 0.2 if is_loose else 0.07
    return factor * (1 - slack), (factor + 1 if is_fold else factor) * (1 + slack)
