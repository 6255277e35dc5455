"""Votes against the seats of those who vote: "The 15-member council voted 12-4"."""

from __future__ import annotations

from collections.abc import Iterator

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.analysis.quantities.frames import NUMBER, Frame
from copylint.analysis.quantities.model import Quantity
from copylint.checks.numbers.addends import Sum, made_of, report
from copylint.findings import Match

_DECIDED = (
    r"(?:vot(?:e|ed|es|ing)|pass\w*|approv\w+|adopt\w*|reject\w*|defeat\w*|ruled?|clear\w*|confirm\w*"
    r"|split\w*|back\w*"
)
_VOTE = Pattern(rf"{_DECIDED}|by)[^\ue001-\ue004;]{{0,50}}(?P<vote>{NUMBER})(?![\w-])")
_VOTE_TO = Pattern(
    rf"{_DECIDED})[^\ue001-\ue004;]{{0,50}}(?P<vote>{NUMBER})(?: votes?)? (?:to|against)"
    rf" (?P<against>{NUMBER})(?![\w-])"
)
_VOTE_FOR = Pattern(
    rf"(?P<vote>{NUMBER})(?: votes?)? (?:in favou?r|for)(?:,|,? (?:and|to|with))"
    rf" (?P<against>{NUMBER})(?: votes?)? (?:against|opposed)"
)
_CHAMBER = Pattern(
    rf"(?P<total>{NUMBER})(?:-(?:member|seat|strong|person|judge|justice|nation|country|state)| members"
    rf"| seats| senators| lawmakers| deputies| judges| justices)"
)
_PANEL = Pattern(r" (?:panel|committee|commission|jury|bench|team|group|board)(?![^\W_])")
_ABSTAINED = Pattern(
    rf"(?P<count>{NUMBER})(?: \w+){{0,2}} (?:abstentions?|abstain\w*|absent|members? abstain\w*)"
)
_CASTING = Pattern(r"vice president|tie")
_SCORE = Pattern(r"\d ?[-–—] ?\d|\w to \w")
# "with Republicans holding 52 seats and Democrats 53"
_HELD = Pattern(
    rf"(?:hold(?:s|ing)?|held|having|w[io]n(?:s|ning)?|took|taking|control\w*)"
    rf" (?P<first>{NUMBER})(?: seats)?,?(?: and| to| while| against)? (?:the )?(?P<name>[a-z' -]{{4,30}}?)"
    rf"(?: with)? (?P<second>{NUMBER})(?: seats)?(?:[.,;)]|\Z)"
)


def find_votes(article: Article, frame: Frame) -> Iterator[Match]:
    """Votes, or seats of two parties, that outnumber the members of the chamber that the frame names."""
    chamber = _CHAMBER.search(frame.text)
    total = frame.group(chamber, "total") if chamber else None
    if chamber is None or total is None:
        return
    votes = _score(article, frame, total)
    if votes and not (
        _PANEL.match(frame.text, chamber.end()) and total.value < max(votes[0].value, votes[1].value)
    ):
        parts: list[Quantity | None] = list(votes)
        abstained = _ABSTAINED.search(frame.text)
        if abstained:
            parts.append(frame.group(abstained, "count"))
        yield from _judge(article, frame, Sum(total, parts))
    held = _HELD.search(frame.text, chamber.end())
    if held:
        seats = [frame.group(held, "first"), frame.group(held, "second")]
        if all(seat and seat.kind == "number" for seat in seats):
            yield from _judge(article, frame, Sum(total, seats))


def _judge(article: Article, frame: Frame, sum_: Sum) -> Iterator[Match]:
    """The match where the parts are more than the total; where a tie may be broken by one more vote."""
    tie = 1 if _CASTING.search(frame.text) else 0
    if made_of(sum_) > sum_.total.value + tie:
        match = report(article, sum_)
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
    if not _SCORE.search(article.text[score.start : score.end]):
        return None
    return score._replace(high=score.value), score._replace(value=score.high)
