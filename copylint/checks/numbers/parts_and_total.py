"""Parts that do not make their total: "Of the 120 aboard, 80 survived and 50 died"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.analysis.quantities.frames import NUMBER, Frame
from copylint.analysis.quantities.model import Quantity
from copylint.checks.numbers.addends import ITEMS, PART, Sum, made_of, read_sum, report
from copylint.checks.numbers.partition import OVERLAP, are_people, exclude_each_other, exhaust, is_gapped
from copylint.checks.numbers.shares import find_shares
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

# Totals that a list behind a comma divides: "12 people, seven soldiers and six civilians".
_GENERIC = Pattern(
    r"(?<![^\W_])(?:people|persons|grandchildren|siblings|victims|passengers|members?|deaths|dead|casualties|fatalities|wounded"
    r"|injured|lawmakers|seats?|votes?|medals?|goals"
    r"|games|matches|victories|wins|vehicles|animals|officials|officers|employees|workers|jobs|students"
    r"|pupils|children|players|suspects"
    r"|hostages|prisoners|detainees|delegates|candidates|judges|jurors?|patients|cases|aircraft|ships"
    r"|vessels|buildings|homes|houses|schools"
    r"|countries|states|nations|teams|companies|firms|stores|shops|branches|arrests|complaints|applications"
    r"|bodies|survivors|refugees"
    r"|migrants|tourists|residents|villagers|voters|respondents|directors|trustees|astronauts|athletes"
    r"|competitors|tickets|books|works"
    r"|paintings|pieces|items|weapons|missiles|bombs|attacks|incidents|crashes|accidents|trees|birds|beds"
    r"|rooms|flights|trains|charges"
    r"|counts|points|titles|trophies|awards|prizes|million|billion|budget|fund|grant|package|loan|bill|prize"
    r"|cost|strong|adults|tests"
    r"|soldiers|troops|policemen|police|fighters|militants|lines|units|hectares|acres|tons|tonnes|ministers"
    r"|senators|deputies|mps|crew|aboard)(?![^\W_])"
)
_OF_TOTAL = Pattern(
    rf"(?:^|[ (\"“])(?:(?:out )?of|among) (?:the |its |their |his |her |all |all the |these |those "
    rf"|some )?(?:[a-z'-]+ ){{0,2}}?(?P<total>{NUMBER})(?P<noun>[^\ue001-\ue004;:]{{0,70}}?),?"
    rf" (?P<list>{PART}[^;]*)"
)
_PART_OF_TOTAL = Pattern(
    rf"(?P<part>{NUMBER}) (?:out )?of (?:the |its |their |his |her |all "
    rf"|a total of )?(?:[a-z'-]+ ){{0,2}}?(?P<total>{NUMBER})(?P<list>[^;:]*)"
)
# "£10 million, split between the two towns, £6 million for Alder and £5 million for Birch"
_DIVIDED = Pattern(
    rf"(?P<total>{NUMBER})(?P<noun>[^\ue002-\ue004;:()—–]{{0,30}}?(?:split|divided|shared|distributed|allotted"
    rf"|go to|goes to|went to|given to)"
    rf"[^\ue002-\ue004;:()—–]{{0,50}}?)(?:: ?| ?[—–] ?| --? | ?\(|, )(?:with |the )?{ITEMS}(?P<end>[—–.;:)]|,|\Z)"
)
_GOES = Pattern(r"(?:go|goes|went|given) to")
# "He spent £500 in total, £300 on rent and £250 on food."
_IN_TOTAL = Pattern(
    rf"(?P<total>{NUMBER})(?P<noun>[^\ue001-\ue004;:()—–]{{0,30}}? (?:in total|in all|all told|altogether)"
    rf"|(?<=total of .)[^\ue001-\ue004;:()—–]{{0,40}}?)(?:, |: ?| ?[—–] ?| --? "
    rf"| ?\()(?:with |the )?{ITEMS}(?P<end>[—–.;:)]|,|\Z)"
)
_APPOSITION = Pattern(
    rf"(?P<total>{NUMBER})(?P<noun>[^\ue001-\ue004;:()—–]{{0,60}}?)(?P<mark>: ?| ?[—–] ?| --? | ?\("
    rf"|[,;] )(?:with |the )?{ITEMS}(?P<end>[—–.;:)]| --? |,|\Z)"
)
_BODY = Pattern(
    rf"(?P<total>{NUMBER})-(?P<noun>[a-z]+)(?P<head>[^\ue001-\ue004;:]{{0,50}}?) (?P<link>(?:(?:made up"
    rf"|composed|consisting|comprised|built) )?of|comprising|with|has|had|includes?|splits? \w*"
    rf"|divided between)"
    rf" {ITEMS}(?P<end>[—–.;:)]|,|\Z)"
)
_CONSISTS = Pattern(
    rf"(?P<total>{NUMBER})(?P<noun>[^\ue001-\ue004;:]{{0,60}}?) (?:(?:were|was|are|is)(?P<whole> made up of"
    rf"| split into| divided (?:into|between)| composed of)?|(?P<whole2>(?:consist|consists|consisted) of"
    rf"|compris(?:e|es|ed)|broke down (?:in)?to"
    rf"|breaks? down (?:in)?to)) (?={NUMBER}){ITEMS}(?P<end>[—–.;:)]|,|\Z)"
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
_SUM_WORDS = (
    "total",
    "adding up",
    "adds up",
    "which makes",
    "in all",
    "all told",
    "altogether",
    "overall",
    "combined",
)
_VOTE = Pattern(
    rf"(?:vot(?:e|ed|es|ing)|pass\w*|approv\w+|adopt\w*|reject\w*|defeat\w*|ruled?|clear\w*|confirm\w*"
    rf"|by)[^\ue001-\ue004;]{{0,50}}(?P<vote>{NUMBER})(?![\w-])"
)
_VOTE_TO = Pattern(
    rf"(?:vot(?:e|ed|es|ing)|pass\w*|approv\w+|adopt\w*|reject\w*|defeat\w*|ruled?|clear\w*|confirm\w*|backed)"
    rf"[^\ue001-\ue004;]{{0,50}}(?P<vote>{NUMBER})(?: votes?)? (?:to|against) (?P<against>{NUMBER})(?![\w-])"
)
_VOTE_FOR = Pattern(
    rf"(?P<vote>{NUMBER})(?: votes?)? (?:in favou?r|for),? (?:and|to"
    rf"|with) (?P<against>{NUMBER})(?: votes?)? (?:against|opposed)"
)
_CHAMBER = Pattern(
    rf"(?P<total>{NUMBER})(?:-(?:member|seat|strong|person|judge|justice|nation|country|state)| members"
    rf"| seats| senators| lawmakers| deputies| judges| justices)"
)
_PANEL = Pattern(r" (?:panel|committee|commission|jury|bench|team|group|board)(?![^\W_])")
_INCLUDED = Pattern(r"(?<![^\W_])(?:includ\w+|on top of|besides)(?: [\w'-]+){0,5} ?\Z")
_ABSTAINED = Pattern(
    rf"(?P<count>{NUMBER})(?: \w+){{0,2}} (?:abstentions?|abstain\w*|absent|members? abstain\w*)"
)
_TIME_BETWEEN = Pattern(r"(?:minutes?|hours?|days?|weeks?|months?|years?|times?|percent|%)(?![^\W_])")


_OF = Pattern(r"(?<![^\W_])of (?:the |its |their |his |her |all |all the |these |those )?\Z")
_HUMAN = Pattern(
    r"(?<![^\W_])(?:deaths|dead|casualties|fatalities|victims|killed|wounded|injured|hurt|arrests|bodies"
    r"|aboard|strong|lives)(?![^\W_])"
)
_BARE = Pattern(r" (?:from|to|in|for|at|on|by|under|over|aged)(?![^\W_])")
_HYPERNYM = Pattern(
    r"(?<![^\W_])(?:people|persons|victims|passengers|members?|deaths|dead|casualties|fatalities|wounded|injured"
    r"|killed|suspects"
    r"|hostages|prisoners|detainees|survivors|refugees|migrants|adults|residents|respondents|participants|arrests"
    r"|bodies|aboard)(?![^\W_])"
)
_OWN_NOUN = Pattern(
    r" (?!(?:from|to|in|for|at|on|by|of|as|with|under"
    r"|over) )(?:[a-z-]+ ){0,2}?(?P<noun>[a-z-]{2,}s)(?![^\W_])"
)
_RELATIVE = Pattern(
    r"(?<![^\W_])(?:behind|ahead|clear|adrift|back|later|earlier|after|before|ago|old|away from)(?![^\W_])"
)
# Behind the parts: "some were held for both".
_BOTH = Pattern(r"(?<![^\W_])(?:some|many|several|few|most|others?|\ue001)(?: [\w'-]+){0,5} both(?![^\W_])")
_RUNNING = Pattern(r"bringing|taking|raising|pushing|from")


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Totals that their parts do not make, and shares that make more than a whole."""
    for sentence, numbers in article.quantities.sentences:
        if len(numbers) < 2:
            continue
        frame = article.quantities.frame(*sentence)
        if frame.text.count(NUMBER) >= 2:
            match = next(_sums(article, frame), None)
            if match:
                yield match
        yield from find_shares(article, frame)


def _sums(article: Article, frame: Frame) -> Iterator[Match]:
    """The wrong sums of a frame, the surest reading first."""
    text = frame.text
    yield from _votes(article, frame)
    for found in _OF_TOTAL.finditer(text) if "of " in text or "among " in text else ():
        yield from _of_total(article, frame, found)
    for found in _PART_OF_TOTAL.finditer(text):
        yield from _part_of_total(article, frame, found)
    for found in _BODY.finditer(text):
        yield from _body(article, frame, found)
    for found in _CONSISTS.finditer(text):
        yield from _consists(article, frame, found)
    for pattern in (_DIVIDED, _IN_TOTAL):
        for found in pattern.finditer(text):
            yield from _divided(article, frame, found)
    for found in _APPOSITION.finditer(text):
        yield from _apposition(article, frame, found)
    for pattern in _SUMMED if any(word in text for word in _SUM_WORDS) else ():
        for found in pattern.finditer(text):
            yield from _summed(article, frame, found)


def _judge(article: Article, frame: Frame, sum_: Sum | None, *, over: bool, under: bool) -> Iterator[Match]:
    """A sum that is reported where it comes to too much (over) or too little (under)."""
    if sum_ is None:
        return
    difference = made_of(sum_) - sum_.total.value
    if difference > 0 and _BOTH.search(frame.text, sum_.end):
        return
    if (difference > 0 and over) or (difference < 0 and under):
        match = report(article, frame, sum_)
        if match:
            yield match


def _is_clean(text: str) -> bool:
    return OVERLAP.search(text) is None


def _of_total(article: Article, frame: Frame, found: re.Match[str]) -> Iterator[Match]:
    sum_ = read_sum(frame, found)
    if (
        sum_ is None
        or not _is_clean(found.group())
        or _is_timed(sum_)
        or _INCLUDED.search(frame.text[: found.start()])
        or re.search(rf"[^,;]{NUMBER} ?\Z", frame.text[: found.start()])
    ):
        return
    rest = any(words.startswith("the rest ") for words in sum_.words)
    apart = rest or exclude_each_other(sum_.words) or is_gapped(sum_.words)
    seats = re.search(r"(?<![^\W_])(?:seats?|votes?|ballots)(?![^\W_])", found["noun"]) is not None
    yield from _judge(article, frame, sum_, over=apart or seats, under=rest or exhaust(sum_.words))


def _is_timed(sum_: Sum) -> bool:
    """Whether a part is a span of time: "the other two years hence"."""
    return any(_TIME_BETWEEN.match(words.removeprefix("the rest ").strip()) for words in sum_.words)


def _part_of_total(article: Article, frame: Frame, found: re.Match[str]) -> Iterator[Match]:
    sum_ = read_sum(frame, found, found.start("part"))
    part = frame.group(found, "part")
    if sum_ and _is_timed(sum_):
        return  # "one of the two this year, the other two years hence"
    if sum_ is None or part is None or part.value > sum_.total.value or not _is_clean(found.group()):
        return
    rest = any(words.startswith("the rest ") for words in sum_.words)
    words = list(sum_.words)
    yield from _judge(
        article, frame, sum_, over=rest or exclude_each_other(words), under=rest or exhaust(words)
    )


def _body(article: Article, frame: Frame, found: re.Match[str]) -> Iterator[Match]:
    if not _is_clean(found["list"]) or _TIME_BETWEEN.match(found["noun"]):
        return
    sum_ = read_sum(frame, found)
    if sum_ is None:
        return
    whole = found["link"].endswith("of") or found["link"] in ("comprising",)
    people = all(are_people(words) for words in sum_.words)
    apart = exclude_each_other(sum_.words) or (whole and people) or is_gapped(sum_.words)
    yield from _judge(article, frame, sum_, over=apart, under=whole and apart)


def _consists(article: Article, frame: Frame, found: re.Match[str]) -> Iterator[Match]:
    if not _is_clean(found["list"]):
        return
    sum_ = read_sum(frame, found)
    if sum_ is None:
        return
    apart = (
        found["whole"]
        or found["whole2"]
        or exclude_each_other(sum_.words)
        or all(map(are_people, sum_.words))
        or is_gapped(sum_.words)
    )
    yield from _judge(article, frame, sum_, over=bool(apart), under=bool(apart))


def _divided(article: Article, frame: Frame, found: re.Match[str]) -> Iterator[Match]:
    """A total that is said to be one, or to be divided: its parts make it."""
    if _is_clean(found["list"]) and not _TIME_BETWEEN.match(found["noun"].strip()):
        is_closed = found["end"] != "," and not _GOES.search(found["noun"])
        yield from _judge(article, frame, read_sum(frame, found), over=True, under=is_closed)


def _apposition(article: Article, frame: Frame, found: re.Match[str]) -> Iterator[Match]:
    """ "150 singers: 90 men and 70 women"; behind a comma the parts must be sure to be parts."""
    noun = found["noun"]
    if (
        not _is_clean(found["list"] + noun)
        or _TIME_BETWEEN.match(noun.strip())
        or _RELATIVE.search(found["list"])
    ):
        return
    if _INCLUDED.search(frame.text[: found.start("total")]):
        return  # "including today's toll of three killed and 11 wounded, 73 have been killed"
    if found["mark"] == ", " and _OF.search(frame.text, 0, found.start("total")):
        return  # "Of the 27 members, 20 voted …" has been read as such
    if found["mark"].strip() == "(" and found["end"] != ")":
        return
    sum_ = _of_groups(frame, found, read_sum(frame, found, closes=True))
    if sum_ is None:
        return
    if exclude_each_other([noun, *sum_.words]) or (_BARE.match(noun) and is_gapped(sum_.words)):
        return  # "nine men, eight women and seven children": the first is an item, too
    human = (
        are_people(noun)
        or _HUMAN.search(noun) is not None
        or not (noun.strip(" -") or sum_.total.kind == "measure")
    )
    people = human and all(map(are_people, sum_.words))
    apart = exclude_each_other(sum_.words) or is_gapped(sum_.words)
    of_them = "of them" in found["list"]
    if found["mark"] != ", ":
        sure = apart or people or (not human and not any(_is_other(words, noun) for words in sum_.words))
        over = sure or (not human and _is_near(sum_))
        yield from _judge(article, frame, sum_, over=over, under=sure and not of_them)
    elif found["mark"] == "; ":
        yield from _judge(article, frame, sum_, over=apart, under=apart and exhaust(sum_.words))
    elif not any(part and part.value > sum_.total.value for part in sum_.parts):
        generic = _GENERIC.search(noun) is not None or sum_.total.kind == "money"
        people = people and (of_them or _HYPERNYM.search(noun) is not None)
        sure = people or (apart and (generic or of_them or is_gapped(sum_.words)))
        under = sure and generic and not of_them and found["end"] != ","
        yield from _judge(article, frame, sum_, over=sure, under=under)


def _of_groups(frame: Frame, found: re.Match[str], sum_: Sum | None) -> Sum | None:
    """ "Eight athletes came from three countries: four from Kenya …": the total is the number before."""
    if sum_ is None or sum_.total.value != len(sum_.parts):
        return sum_
    before = [frame.quantities[place] for place in frame.quantities if place < found.start("total")]
    if len(before) != 1 or not before[0].is_like(sum_.total) or before[0].hedge or before[0].is_range:
        return None
    return sum_._replace(total=before[0])


def _is_near(sum_: Sum) -> bool:
    """Whether parts of other names come so near their total that they must be its own: 18 Airbuses of 30 jets."""
    within = all(part is None or part.value < sum_.total.value for part in sum_.parts)
    return within and made_of(sum_) - sum_.total.value <= max(2, sum_.total.value / 4)


def _is_other(words: str, noun: str) -> bool:
    """Whether a part counts things of its own ("50 escalators"), not what the total counts."""
    own = _OWN_NOUN.match(words)
    return own is not None and own["noun"] not in noun


def _summed(article: Article, frame: Frame, found: re.Match[str]) -> Iterator[Match]:
    """ "Five soldiers and seven civilians died, 12 in all"; a running total ("bringing the total to") is none."""
    if _is_clean(found["list"]) and not _RUNNING.search(found.group()):
        yield from _judge(article, frame, read_sum(frame, found), over=True, under=True)


def _votes(article: Article, frame: Frame) -> Iterator[Match]:
    """ "The 15-member council voted 12-4": more votes than members."""
    chamber = _CHAMBER.search(frame.text)
    total = frame.group(chamber, "total") if chamber else None
    votes = _score(article, frame, total) if total else None
    if chamber is None or total is None or votes is None:
        return
    if _PANEL.match(frame.text, chamber.end()) and frame.place(chamber.start()) > votes[0].start:
        return  # "by an 8-6 vote the court refused to review the three-member panel's ruling"
    parts: list[Quantity | None] = list(votes)
    abstained = _ABSTAINED.search(frame.text)
    if abstained:
        parts.append(frame.group(abstained, "count"))
    tie = 1 if re.search(r"vice president|tie", frame.text) else 0
    sum_ = Sum(total, parts, [], "", 0, 0)
    if made_of(sum_) > total.value + tie:
        match = report(article, frame, sum_)
        if match:
            yield match


def _score(article: Article, frame: Frame, total: Quantity) -> tuple[Quantity, Quantity] | None:
    """The two sides of a vote: "12-4", "by 12 to 4", "12 votes to four"."""
    two = _VOTE_TO.search(frame.text) or _VOTE_FOR.search(frame.text)
    if two:
        sides = frame.group(two, "vote"), frame.group(two, "against")
        return (sides[0], sides[1]) if sides[0] and sides[1] and sides[0].kind == "number" else None
    vote = _VOTE.search(frame.text)
    score = frame.group(vote, "vote") if vote else None
    if score is None or score is total or score.kind != "number":
        return None
    if not re.search(r"\d ?[-–—] ?\d|\d to \d", article.text[score.start : score.end]):
        return None
    return score._replace(high=score.value), score._replace(value=score.high)
