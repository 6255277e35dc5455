"""Shares that make more than a whole: "60 percent … 30 percent … 20 percent"."""

from __future__ import annotations

from collections.abc import Iterator

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.analysis.quantities.frames import PERCENT, SHARE, Frame
from copylint.analysis.quantities.model import Quantity, figure
from copylint.checks.numbers.claims import FALL, RISE
from copylint.checks.numbers.partition import OVERLAP, cells, exclude_each_other, is_gapped
from copylint.findings import Match, Note

_SIGN = f"[{PERCENT}{SHARE}]"
# What a whole is divided by: each part excludes the others.
_DIVIDES = Pattern(
    r"(?<![^\W_])(?:account(?:s|ed|ing)? for|ma[dk]es? up|making up|constitut\w+|compris\w+|consist\w*"
    r"|compos\w+|made of|contains?|split|divided"
    r"|of the (?:\w+ )?(?:vote|votes|ballots|population|electorate|shares|stock|stake|company|market|total"
    r"|revenue|revenues|budget|exports|imports|output"
    r"|land|money|income|sales|proceeds|profits?|seats|funding|funds|mix|workforce|share|energy|electricity"
    r"|power|estate|business|firm|venture)"
    r"|owns?|owned|owning|holds|controls?|controlled|goes to|went to|go to|suppl(?:y|ies|ied)|provid(?:e[sd]?"
    r"|ing)|deliver(?:s|ed)?|generat(?:e[sd]?|ing)"
    r"|owners?|shareholders?|partners?|shares?|stakes?|blend|mixture|alloy)(?![^\W_])"
)
_CHANGES = Pattern(
    rf"(?<![^\W_])(?:{RISE}|{FALL}|(?:from|between) [\ue001-\ue004]|compared|than|versus|interest|tax rates?"
    rf"|taxed|inflation|respectively|chance)(?![^\W_])"
)
_DATE = Pattern(
    r"\ue005|(?<![^\W_])(?:january|february|march|april|june|july|august|september|october|november|december"
    r"|(?:last|this|previous|next) (?:year|month|week|spring|summer|autumn|fall|winter|time)"
    r"|(?:first|second|third) (?:round|referendum|ballot|vote|election))(?![^\W_])"
)
_MADE_UP = Pattern(r"ma[dk](?:e|es|ing) up")
# "is 60% apple, 30% pear and 20% plum"
_MIX = Pattern(
    rf"(?<![^\W_])(?:is|are|was|were|of|contains?) {_SIGN} [a-z-]+(?:, {_SIGN} [a-z-]+)*,? and {_SIGN}"
    rf" [a-z-]+(?:[.,;]|\Z)"
)
_REST = Pattern(
    r"(?<!some )(?:the )?(?:rest|remaining|remainder|other|others)(?: (?!(?:while|whereas|but|and) )[\w',]+){0,3} ?\Z"
)
_UNDECIDED = Pattern(
    r" (?:were |was |are |is |remain(?:ed)? )?(?:undecided|unsure|not sure|abstained)(?![^\W_])"
)
_COMES = Pattern(
    r" (?:of )?(?:[\w'-]+ ){0,5}(?:comes?|came|goes|go|went|stems?|flows?|is|are|was|were) (?:from|to) "
)
_FROM = Pattern(r" (?:from|to) ")
# "Exit polls gave the left 48 percent, the center 30 percent and the right 22 percent."
_WHO = r"(?:the )?[a-z'’.-]+(?: [a-z'’.-]+){0,2}"
_POLLED = Pattern(
    rf"(?<![^\W_])(?:polls?|votes?|ballots?|counts?|counted|results?|elections?|returns)(?![^\W_])[^.;]{{0,80}}?"
    rf" (?:gave|giv(?:es|ing)|put(?:ting)?|with|had|show(?:s|ed|ing)?) {_WHO} {_SIGN}"
    rf"(?:, (?:and )?{_WHO} {_SIGN})+,? and {_WHO} {_SIGN}(?:[.,;]|\Z)"
)
_RATE = Pattern(
    r"(?<![^\W_])(?:was|were|is|are|be|been|at|reach(?:ed|es)|averag(?:ed|es)|hit|to|from|by|about|around"
    r"|only)(?: \w+)? \Z"
)
_GROUP = Pattern(r" (?:\w+ )?(?:in|among|amongst|for|at|with|across|on|when|if)(?![^\W_])")
_NOT_ALONE = Pattern(
    r"(?<![^\W_])(?:use[ds]?|using|speak|spoke|had|have|has|said they|visit\w*|watch\w*|read|play\w*"
    r"|multiple|each|both|also|at least|oppos\w+|support\w*|favou?r\w*|approv\w*|disapprov\w*|want\w*|think|believ\w+"
    r"|agreed?)(?![^\W_])"
)


def find_shares(article: Article, frame: Frame) -> Iterator[Match]:
    """The shares of a frame that are parts of one whole and sum past it, or past it with "the remaining"."""
    places = [place for place in frame.quantities if frame.text[place] in (PERCENT, SHARE)]
    if len(places) < 2 or ";" in frame.text[places[0] : places[-1]]:
        return
    quantities = [frame.quantities[place] for place in places]
    if any(
        quantity.is_range or quantity.hedge in ("over", "under") or quantity.value < 0
        for quantity in quantities
    ):
        return
    chunks = [
        frame.text[place + 1 : following]
        for place, following in zip(places, [*places[1:], len(frame.text)], strict=True)
    ]
    leads = [
        frame.text[before:place]
        for before, place in zip([0, *(place + 1 for place in places)], places, strict=False)
    ]
    if OVERLAP.search(frame.text, max(0, places[0] - 60)) or _different_bases(chunks) or _is_series(chunks):
        return
    if _RATE.search(leads[0]) and all(_GROUP.match(chunk) for chunk in chunks):
        return  # "Turnout was 61 per cent in the north and 58 per cent in the south": rates of several wholes
    rest = any(_REST.search(lead) for lead in leads[1:])
    around = _MADE_UP.sub("makes", frame.text[max(0, places[0] - 40) :])
    if (rest or _exclude(chunks) or _divide(frame.text, chunks, leads)) and not _CHANGES.search(around):
        yield from _judge(article, quantities, rest)


def _exclude(chunks: list[str]) -> bool:
    """Whether the words behind the shares say that nobody is in two of them: for, against and undecided."""
    if exclude_each_other(chunks):
        return True
    # "47 percent for the mayor, 39 percent for his rival and 14 percent undecided"
    return len(chunks) > 2 and (
        _UNDECIDED.match(chunks[-1]) is not None
        or (exclude_each_other(chunks[:2]) and bool(cells(chunks[2])))
    )


def _divide(text: str, chunks: list[str], leads: list[str]) -> bool:
    """Whether a sentence speaks of a whole that is divided."""
    if _DIVIDES.search(text) and not _NOT_ALONE.search(text) and _is_list(chunks, leads):
        return True
    return _come_and_go(chunks) or any(pattern.search(text) for pattern in (_POLLED, _MIX))


def _come_and_go(chunks: list[str]) -> bool:
    """ "Half of it comes from taxes, a quarter from fees, a third from loans": the verb is said once."""
    return (
        len(chunks) > 2
        and is_gapped(chunks)
        and _COMES.match(chunks[0]) is not None
        and all(map(_FROM.match, chunks[1:]))
    )


def _is_list(chunks: list[str], leads: list[str]) -> bool:
    """Whether the shares follow each other as one list: no long statement between two of them."""
    return all(
        (len(chunk) <= 60 and "," in chunk + lead) or " and " in chunk or len(chunk) < 40
        for chunk, lead in zip(chunks[:-1], leads[1:], strict=True)
    )


def _different_bases(chunks: list[str]) -> bool:
    """ "80% of men and 70% of women": shares of different wholes."""
    return len({chunk[4:20] for chunk in chunks if chunk.startswith(" of ")}) > 1


def _is_series(chunks: list[str]) -> bool:
    """ "59 percent voted last January, and 64 percent in the October vote": shares of several dates."""
    return sum(_DATE.search(chunk) is not None for chunk in chunks) > 1


def _judge(article: Article, shares: list[Quantity], rest: bool) -> Iterator[Match]:
    percents = [share.value * 100 if share.kind == "share" else share.value for share in shares]
    slack = sum(
        share.step / 2 if share.kind == "percent" else 100 * share.value * (0.1 if share.hedge else 0.04)
        for share in shares
    )
    slack += sum(2.0 for share in shares if share.hedge and share.kind == "percent")
    total = sum(percents)
    if total <= 100 + slack and not (rest and total < 100 - slack):
        return
    numbers = " + ".join(figure(value) for value in percents)
    last = shares[-1]
    notes = tuple(Note(share.start, share.end, "a part of it") for share in shares[:-1])
    what = "more than a whole" if total > 100 else "less than a whole"
    yield Match(
        last.start, last.end, f"{numbers} is {figure(total)}%, {what}: check the shares", related=notes
    )
