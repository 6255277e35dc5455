"""Totals that "of" leads to: "Of the 120 aboard, 80 survived", "30 of the 40 seats", "10 million, of which …"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from copylint.analysis.patterns import Pattern
from copylint.analysis.quantities.frames import NUMBER, Frame
from copylint.checks.numbers.addends import OUTCOMES, PART, Reading, Sum, has_rest, is_timed, read_sum
from copylint.checks.numbers.divided import is_divided
from copylint.checks.numbers.partition import OVERLAP, are_apart, exclude_each_other, exhaust

_DETERMINER = (
    r"(?:the |its |their |his |her |all |all the |these |those |some |a total of )?(?:[a-z'-]+ ){0,2}?"
)
_OF_TOTAL = Pattern(
    rf"(?:^|[ (\"“])(?:(?:out )?of|among) {_DETERMINER}(?P<total>{NUMBER})(?P<noun>[^\ue001-\ue004;:]{{0,70}}?),?"
    rf" (?P<list>{PART}[^;]*)"
)
# "The bus carried 52 people. Of those, 31 were hurt": the total is that of the sentence before.
_OF_THOSE = Pattern(
    rf"(?P<total>{NUMBER})(?P<noun>[^\ue001-\ue004;:.]*)\. (?:(?:out )?of|among) (?:those|these|them)"
    rf"(?: [a-z]+){{0,2}},? (?P<list>{PART}[^;]*)"
)
# "Eleven people were on the boat. Seven were rescued, three drowned and one is missing."
_GOES_ON = Pattern(rf"(?P<total>{NUMBER})(?P<noun>[^\ue001-\ue004;:.]*)\. (?P<list>{NUMBER}[^;]*)")
_PART_OF_TOTAL = Pattern(rf"(?P<part>{NUMBER}) (?:out )?of {_DETERMINER}(?P<total>{NUMBER})(?P<list>[^;:]*)")
# "It won 210 of the 400 seats, its allies 60 and the opposition 150."
_SEATS = Pattern(
    rf"(?P<list>{NUMBER}) of {_DETERMINER}(?P<total>{NUMBER}) (?:seats|votes|places|delegates|ballots|mandates)"
    rf"(?P<others>(?:,(?: and)?| and|, while|, with)(?: [a-z'-]+){{1,5}} {NUMBER}"
    rf"(?:,? and(?: [a-z'-]+){{1,5}} {NUMBER})?)(?:[.,;)]|\Z)"
)
# "It won 10, drew 5 and lost 8 of its 20 matches."
_OUTCOMES_OF = Pattern(
    rf"(?P<list>{OUTCOMES} {NUMBER}(?:,? (?:and )?{OUTCOMES} {NUMBER}){{1,3}}) of {_DETERMINER}(?P<total>{NUMBER})"
)
# "It has $10 million, of which $6 million is in bonds and $5 million in shares."
_OF_WHICH = Pattern(
    rf"(?P<total>{NUMBER})(?P<noun>[^\ue001-\ue004;:()—–.]{{0,40}}?),? of (?:which|whom|them) (?P<list>{PART}[^;]*)"
)
_INCLUDED = Pattern(r"(?<![^\W_])(?:includ\w+|on top of|besides)(?: [\w'-]+){0,5} ?\Z")
_PART_OF = Pattern(r" of(?: the| its| their| his| her| all)*\Z")  # "a total of 1,500 of the 2,000 members"
_FIGURE_BEFORE = Pattern(rf"[^,;]{NUMBER} ?\Z")
_BALLOTS = Pattern(r"(?<![^\W_])(?:seats?|votes?|ballots)(?![^\W_])")
_COMPARED = Pattern(r"(?<![^\W_])(?:from|than|against|compared|in|last|least|before|after|by)(?![^\W_])")
# "22 wins, 10 losses and six draws in 38 games"
_RECORD = Pattern(
    rf"(?P<list>{NUMBER} (?:wins|victories|losses|defeats|draws)(?:,? (?:and )?{NUMBER} (?:wins?"
    rf"|victor(?:y|ies)|loss(?:es)?|defeats?|draws?|ties?)){{1,3}}) (?:in|from|over|out of)"
    rf" {_DETERMINER}(?P<total>{NUMBER}) (?:games|matches|starts|fights|bouts|tests|outings|contests)"
)
# "In 38 matches they won 20, drew 10 and lost eight."
_IN_MATCHES = Pattern(
    rf"(?<![^\W_])in {_DETERMINER}(?P<total>{NUMBER}) (?:games|matches|fights),?(?: [a-z'-]+){{0,4}}?"
    rf" (?P<list>{OUTCOMES} {NUMBER}(?:,? (?:and )?{OUTCOMES} {NUMBER}){{1,3}})"
)


def _of_total(frame: Frame, found: re.Match[str]) -> Reading | None:
    sum_ = read_sum(frame, found)
    before = frame.text[: found.start()]
    if sum_ is None or OVERLAP.search(found.group()) or is_timed(sum_) or _PART_OF.search(found["noun"]):
        return None
    if found.re is _OF_TOTAL.compiled and (_INCLUDED.search(before) or _FIGURE_BEFORE.search(before)):
        return None
    rest = has_rest(sum_)
    over = rest or are_apart(sum_.words) or _BALLOTS.search(found["noun"]) is not None
    return Reading(sum_, over, rest or exhaust(sum_.words))


def _part_of_total(frame: Frame, found: re.Match[str]) -> Reading | None:
    sum_ = read_sum(frame, found, found.start("part"))
    part = frame.group(found, "part")
    if sum_ is None or part is None or part.value > sum_.total.value or OVERLAP.search(found.group()):
        return None
    if is_timed(sum_):
        return None  # "one of the two this year, the other two years hence"
    rest = has_rest(sum_)
    return Reading(sum_, rest or exclude_each_other(sum_.words), rest or exhaust(sum_.words))


def _seats(frame: Frame, found: re.Match[str]) -> Reading | None:
    total = frame.group(found, "total")
    start, end = found.span("others")
    if total is None or _COMPARED.search(found["others"]):
        return None
    parts = [frame.quantities[found.start("list")]]
    parts += [one for place, one in frame.quantities.items() if start <= place < end]
    if any(part.is_range or part.hedge or not part.is_like(total) for part in parts):
        return None
    return Reading(Sum(total, parts, end=end), over=True, under=False)


def _outcomes_of(frame: Frame, found: re.Match[str]) -> Reading | None:
    sum_ = read_sum(frame, found)
    return sum_ and Reading(sum_, exclude_each_other(sum_.words), exhaust(sum_.words))


def _of_which(frame: Frame, found: re.Match[str]) -> Reading | None:
    sum_ = read_sum(frame, found) if not OVERLAP.search(found["list"]) else None
    if sum_ is None or (sum_.total.kind == "number" and not found["noun"].strip()):
        return None  # "75 delegates, 37 of which went to Mr. Hill": a part, no total
    return Reading(sum_, are_apart(sum_.words) or has_rest(sum_), under=False)


def read_of_those(frame: Frame) -> Iterator[Reading]:
    """The sum of a frame of two sentences, of which the second divides what the first one counts."""
    for found in _OF_THOSE.finditer(frame.text):
        reading = _of_total(frame, found)
        if reading:
            yield reading
    for found in _GOES_ON.finditer(frame.text):
        sum_ = read_sum(frame, found) if not OVERLAP.search(found.group()) else None
        if sum_ and is_divided(found["noun"]) and exclude_each_other(sum_.words):
            yield Reading(sum_, over=True, under=len(sum_.parts) > 2 and exhaust(sum_.words))


# The words that must stand in a frame, the patterns and what reads them.
READERS = (
    (("of ", "among "), (_OF_TOTAL,), _of_total),
    ((" of ",), (_PART_OF_TOTAL,), _part_of_total),
    ((" of ",), (_SEATS,), _seats),
    (("won ", "lost ", "drew ", "passed ", "failed ", "sold "), (_OUTCOMES_OF,), _outcomes_of),
    ((" wins", " victories", " losses", " defeats"), (_RECORD,), _outcomes_of),
    (("games ", "matches ", "fights ", "games,", "matches,", "fights,"), (_IN_MATCHES,), _outcomes_of),
    ((" of which ", " of whom ", " of them "), (_OF_WHICH,), _of_which),
)
