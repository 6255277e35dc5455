"""Totals with their parts listed behind them or before: "150 singers: 90 men and 70 women"."""

from __future__ import annotations

import re

from copylint.analysis.patterns import Pattern
from copylint.analysis.quantities.frames import NUMBER, Frame
from copylint.checks.numbers.addends import ITEMS, OUTCOMES, Reading, Sum, made_of, read_sum
from copylint.checks.numbers.divided import is_divided, is_of_any_people, is_whole_of
from copylint.checks.numbers.partition import (
    OVERLAP,
    are_apart,
    are_of_stuff,
    are_people,
    exclude_each_other,
    exhaust,
    is_gapped,
)

_END = r"(?P<end>[—–.;:)]|,|\Z)"
# "£10 million, split between the two towns, £6 million for Alder and £5 million for Birch"
_DIVIDED = Pattern(
    rf"(?P<total>{NUMBER})(?P<noun>[^\ue002-\ue004;:()—–]{{0,30}}?(?:split|divided|shared|distributed|allotted"
    rf"|go to|goes to|went to|given to)"
    rf"[^\ue002-\ue004;:()—–]{{0,50}}?)(?:: ?| ?[—–] ?| --? | ?\(|, )(?:with |the )?{ITEMS}{_END}"
)
_GOES = Pattern(r"(?:go|goes|went|given) to")
# "The $9 million package sets aside $5 million for roads and $6 million for ports."
_ALLOTS = Pattern(
    rf"(?P<total>{NUMBER})(?P<noun> [^\ue001-\ue004,;:()—–]{{0,40}}?(?<![^\W_])(?:set(?:s|ting)? aside|allocat\w+"
    rf"|earmark\w+|devot\w+|provid\w+|assign\w+|g[ai]ves?|giving|reserv\w+|allot\w+|spends?|offers?|puts?|pays?"
    rf"|contains?|ha[sd]|have)) {ITEMS}{_END}"
)
# "He spent £500 in total, £300 on rent and £250 on food."
_IN_TOTAL = Pattern(
    rf"(?P<total>{NUMBER})(?P<noun>[^\ue001-\ue004;:()—–]{{0,30}}? (?:in total|in all|all told|altogether)"
    rf"|(?<=total of .)[^\ue001-\ue004;:()—–]{{0,40}}?)(?:, |: ?| ?[—–] ?| --? | ?\()(?:with |the )?{ITEMS}{_END}"
)
_APPOSITION = Pattern(
    rf"(?P<total>{NUMBER})(?P<noun>[^\ue001-\ue004;:()—–]{{0,60}}?)(?P<mark>: ?| ?[—–] ?| --? | ?\("
    rf"|[,;] )(?:with |the )?{ITEMS}(?P<end>[—–.;:)]| --? |,|\Z)"
)
_BODY = Pattern(
    rf"(?P<total>{NUMBER})-(?P<noun>[a-z]+)(?P<head>[^\ue001-\ue004;:]{{0,50}}?) (?P<link>(?:(?:made up"
    rf"|composed|consisting|comprised|built) )?of|comprising|with|has|had|includes?|splits? \w*"
    rf"|divided between) {ITEMS}{_END}"
)
_CONSISTS = Pattern(
    rf"(?P<total>{NUMBER})(?P<noun>[^\ue001-\ue004;:]{{0,60}}?) (?:(?:were|was|are|is)(?P<whole> made up of"
    rf"| split into| divided (?:into|between)| composed of)?|(?P<whole2>(?:consist|consists|consisted) of"
    rf"|compris(?:e|es|ed)|broke down (?:in)?to|breaks? down (?:in)?to)) (?={NUMBER}){ITEMS}{_END}"
)
_SUMMED = (
    Pattern(
        ITEMS
        + r"(?:,? (?:[—–-]+ )?(?:for |making |giving \w+ |making up |with |which makes |that makes |add up to "
        r"|made |make )?"
        r"(?:it )?(?:a |the )?(?:grand |combined |overall )?total(?: number)? "
        rf"(?:of|to|is|was|came to|comes to|at) |,? (?:[—–-]+ )?(?:totall?ing|adding up to|which adds up to"
        rf"|which makes) )(?P<total>{NUMBER})(?![^\W_])"
    ),
    Pattern(
        ITEMS + rf"(?:(?:,|:| [—–]| --| -)|,? (?:which |that )?(?:made|makes?|making|giving|gave|is|are|were"
        rf"|was)) (?P<total>{NUMBER})[^\ue001-\ue004;:.,]{{0,30}}?"
        r" (?:in all|in total|all told|altogether|overall|combined)(?![^\W_])"
    ),
)
_INCLUDED = Pattern(r"(?<![^\W_])(?:includ\w+|on top of|besides)(?: [\w'-]+){0,5} ?\Z")
_TIME_BETWEEN = Pattern(r"(?:minutes?|hours?|days?|weeks?|months?|years?|times?|percent|%)(?![^\W_])")
_OF = Pattern(r"(?<![^\W_])of (?:the |its |their |his |her |all |all the |these |those )?\Z")
_HUMAN = Pattern(
    r"(?<![^\W_])(?:deaths|dead|casualties|fatalities|victims|killed|wounded|injured|hurt|arrests|bodies"
    r"|aboard|strong|lives)(?![^\W_])"
)
_BARE = Pattern(r" (?:from|to|in|for|at|on|by|under|over|aged)(?![^\W_])")
_OWN_NOUN = Pattern(
    r" (?!(?:from|to|in|for|at|on|by|of|as|with|under"
    r"|over) )(?:[a-z-]+ ){0,2}?(?P<noun>[a-z-]{2,}s)(?![^\W_])"
)
_RELATIVE = Pattern(
    r"(?<![^\W_])(?:behind|ahead|clear|adrift|back|later|earlier|after|before|ago|old|away from)(?![^\W_])"
)
# "three killed on Friday alone": a part of what stands before, which has parts of its own.
_ALONE = Pattern(r"(?<![^\W_])alone(?![^\W_])")
_MOST = 0.7  # of a total: copy that gives fewer of its parts may give some of them
_OF_THEM = Pattern(r"(?<![^\W_])of (?:whom|which|them|it)(?![^\W_])")
_FIGURE_OF = Pattern(rf"{NUMBER} (?:out )?of (?:the |its |their |his |her |all )?\Z")
_VERB = Pattern(rf"{OUTCOMES} ")
_ADJECTIVE = Pattern(r" [a-z-]+[a-rt-z],?(?: and)? ?")
_RUNNING = Pattern(r"bringing|taking|raising|pushing|from")


def _body(frame: Frame, found: re.Match[str]) -> Reading | None:
    noun = found["noun"]
    sum_ = read_sum(frame, found) if not OVERLAP.search(found["list"]) else None
    if sum_ is None:
        return None
    same = [words.removeprefix(f" {noun}").removeprefix("s") for words in sum_.words]
    if are_of_stuff(same):  # "a 600-page report has 350 pages of text and 250 pages of tables"
        return Reading(sum_, over=True, under=False)
    if _TIME_BETWEEN.match(noun):
        return None
    whole = found["link"].endswith("of") or found["link"] in ("comprising",)
    people = all(are_people(words) for words in sum_.words)
    apart = (whole and people) or are_apart(sum_.words)
    return Reading(sum_, apart, whole and apart)


def _consists(frame: Frame, found: re.Match[str]) -> Reading | None:
    sum_ = read_sum(frame, found) if not OVERLAP.search(found["list"]) else None
    if sum_ is None:
        return None
    apart = (
        bool(found["whole"] or found["whole2"]) or are_apart(sum_.words) or all(map(are_people, sum_.words))
    )
    return Reading(sum_, apart, apart)


def _divided(frame: Frame, found: re.Match[str]) -> Reading | None:
    """A total that is said to be one, or to be divided: its parts make it."""
    if OVERLAP.search(found["list"]) or _TIME_BETWEEN.match(found["noun"].strip()):
        return None
    if found["noun"].startswith(" of "):
        return None  # "75 delegates, 37 of which went to Mr. Hill": a part, no total
    sum_ = read_sum(frame, found)
    is_closed = found["end"] != "," and not _GOES.search(found["noun"])
    return sum_ and Reading(sum_, over=True, under=is_closed)


def _allots(frame: Frame, found: re.Match[str]) -> Reading | None:
    sum_ = read_sum(frame, found) if not OVERLAP.search(found["list"]) else None
    if sum_ is None:
        return None
    apart = are_apart(sum_.words) or are_of_stuff(sum_.words)
    return Reading(sum_, over=sum_.total.kind != "number" and apart, under=False)


def _apposition(frame: Frame, found: re.Match[str]) -> Reading | None:
    """ "150 singers: 90 men and 70 women"; behind a comma the parts must be sure to be parts."""
    noun, mark = found["noun"], found["mark"]
    before = frame.text[: found.start("total")]
    listed = _OF_THEM.sub("", found["list"])
    is_timed = _TIME_BETWEEN.match(noun.strip()) is not None
    if OVERLAP.search(listed) or (is_timed and mark != ": "):
        return None
    if _RELATIVE.search(listed) or _ALONE.search(listed) or _INCLUDED.search(before):
        return None  # "including today's toll of three killed and 11 wounded, 73 have been killed"
    if mark == ", " and _OF.search(before):
        return None  # "Of the 27 members, 20 voted …" has been read as such
    if mark.strip() == "(" and found["end"] != ")":
        return None
    sum_ = _of_groups(frame, found, read_sum(frame, found, closes=True))
    if sum_ is None or _is_first_item(sum_) or (is_timed and not are_apart(sum_.words)):
        return None
    if OVERLAP.search(noun) and sum_.total is frame.group(found, "total"):
        return None
    if mark == "; ":
        apart = _is_within(sum_) and exclude_each_other(sum_.words)
        return Reading(sum_, apart, apart and exhaust(sum_.words))
    of_them = listed != found["list"]
    if mark == ", ":
        return _behind_comma(sum_, of_them, closes=found["end"] != ",") if _is_within(sum_) else None
    return _behind_colon(sum_, closes=found["end"] != "," and not (of_them or is_timed))


def _is_first_item(sum_: Sum) -> bool:
    """Whether the total is one of the items: "nine men, eight women and seven children", "4 on food, 3 on rent"."""
    noun = sum_.noun
    if is_whole_of(noun, sum_.words):
        return False
    return exclude_each_other([noun, *sum_.words]) or (
        _BARE.match(noun) is not None and is_gapped([noun, *sum_.words])
    )


def _is_within(sum_: Sum) -> bool:
    return all(part is None or part.value <= sum_.total.value for part in sum_.parts)


def _is_human(sum_: Sum) -> bool:
    noun = sum_.noun
    return (
        are_people(noun)
        or _HUMAN.search(noun) is not None
        or not (noun.strip(" -") or sum_.total.kind == "measure")
    )


def _behind_colon(sum_: Sum, *, closes: bool) -> Reading:
    human = _is_human(sum_)
    people = human and all(map(are_people, sum_.words))
    of_things = not human and not any(_is_other(words, sum_.noun) for words in sum_.words)
    sure = are_apart(sum_.words) or people or of_things
    over = sure or (not human and _is_near(sum_))
    return Reading(sum_, over, sure and closes)


def _behind_comma(sum_: Sum, of_them: bool, *, closes: bool) -> Reading | None:
    if any(map(_VERB.match, sum_.words[1:])) and not _VERB.match(sum_.words[0]):
        return None  # "won 14 titles, nine on clay, and lost six finals on grass"
    generic = is_divided(sum_.noun) or sum_.total.kind in ("money", "measure")
    generic = generic or all(map(_ADJECTIVE.fullmatch, sum_.words))  # "12 bells, nine old and three new"
    people = _is_human(sum_) and all(map(are_people, sum_.words)) and (of_them or is_of_any_people(sum_.noun))
    gapped = is_gapped(sum_.words)
    stuff = sum_.total.kind == "measure" and are_of_stuff(sum_.words)
    apart = exclude_each_other(sum_.words) or gapped or stuff or is_whole_of(sum_.noun, sum_.words)
    sure = people or (apart and (generic or of_them or gapped))
    # "five men, one from Oslo and two from Bergen" may be some of them
    most = people or not gapped or made_of(sum_) >= _MOST * sum_.total.value
    return Reading(sum_, sure, sure and generic and most and closes and not of_them)


def _of_groups(frame: Frame, found: re.Match[str], sum_: Sum | None) -> Sum | None:
    """The sum of the number before, where the last before the list counts something else.

    "Eight athletes came from three countries: four from Kenya …", "rose to 41 after two more died: 30 men and …",
    "1,500 of its 2,000 members voted: 1,100 for the strike …".
    """
    if sum_ is None:
        return None
    counts_groups = sum_.total.value == len(sum_.parts)
    too_small = found["mark"] == ": " and all(part and part.value > sum_.total.value for part in sum_.parts)
    of_more = _FIGURE_OF.search(frame.text, 0, found.start("total")) is not None
    if not (counts_groups or too_small or of_more):
        return sum_
    before = [frame.quantities[place] for place in frame.quantities if place < found.start("total")]
    if len(before) != 1 or not before[0].is_like(sum_.total) or before[0].hedge or before[0].is_range:
        return sum_ if too_small else None
    return sum_._replace(total=before[0])


def _is_near(sum_: Sum) -> bool:
    """Whether parts of other names come so near their total that they must be its own: 18 Airbuses of 30 jets."""
    within = all(part is None or part.value < sum_.total.value for part in sum_.parts)
    return within and made_of(sum_) - sum_.total.value <= max(2, sum_.total.value / 4)


def _is_other(words: str, noun: str) -> bool:
    """Whether a part counts things of its own ("50 escalators"), not what the total counts."""
    own = _OWN_NOUN.match(words)
    return own is not None and own["noun"] not in noun


def _summed(frame: Frame, found: re.Match[str]) -> Reading | None:
    """ "Five soldiers and seven civilians died, 12 in all"; a running total ("bringing the total to") is none."""
    if OVERLAP.search(found["list"]) or _RUNNING.search(found.group()):
        return None
    sum_ = read_sum(frame, found)
    return sum_ and Reading(sum_, over=True, under=True)


# The words that must stand in a frame, the patterns and what reads them.
READERS = (
    ((f"{NUMBER}-",), (_BODY,), _body),
    ((), (_CONSISTS,), _consists),
    ((), (_DIVIDED, _IN_TOTAL), _divided),
    ((), (_ALLOTS,), _allots),
    ((), (_APPOSITION,), _apposition),
    (
        (
            "total",
            "adding up",
            "adds up",
            "which makes",
            "in all",
            "all told",
            "altogether",
            "overall",
            "combined",
        ),
        _SUMMED,
        _summed,
    ),
)
