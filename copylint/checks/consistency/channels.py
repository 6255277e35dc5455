"""How two sides are said to have talked: by phone, by video, in person, by letter."""

from __future__ import annotations

import re
from collections.abc import Sequence

from copylint.analysis.article import Article
from copylint.analysis.spans import Span
from copylint.checks.consistency.talks import MONTHS
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit, in_text_order

_TALK = (
    r"(?:talks?|conversation|discussions?|exchange|meeting|session|dialogue|chat|consultations?|encounter)"
)
_MET = r"(?:met|spoke|talked|conferred|convened|gathered|discussed|chatted|consulted)"
_WHOM = r"(?: (?:with )?(?:[\w’' -]|(?<=[A-Z])\.|(?<=Mr|Ms|Dr|St)\.){1,40}?)?"
_VIRTUAL = r"(?:[Vv]irtual|[Oo]nline|remote|[Vv]ideo|[Zz]oom|web)"
_PLACE = rf"(?:the )?(?=[A-Z])(?!{MONTHS}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)"
_COUNTERPART = r"(?:his|her|their) (?:[A-Z]\w+ )?(?:counterpart|opposite number)"
# What the words can mean: a plain "call" may be by phone or by video, but nobody is there in person.
_CHANNELS = {
    "phone": (
        rf"(?:[Tt]ele)?[Pp]hone (?:call\b|{_TALK})"
        rf"|(?:[Bb]y|[Oo]ver the|[Oo]n the|[Vv]ia|[Ii]n a|through the) (?:tele)?phone\b(?! call| {_TALK})"
        rf"|(?:tele)?phoned\b|(?:called|rang(?: up)?) {_COUNTERPART}"
    ),
    "video": (
        rf"{_VIRTUAL}[ -]?(?:summit|call\b|link|conference|{_TALK})|[Vv]ideo-?conference\b|video-?call\b"
        r"|(?:took place|(?:was|were) held|held talks|talks|meeting) (?:virtually|online|remotely|by video)\b(?!-)"
        rf"|{_MET}{_WHOM} (?:virtually|online|remotely)\b(?! (?:all|any|every\w*|no|nothing|the))"
        r"|(?:[Bb]y|[Vv]ia|[Oo]ver|through|[Oo]n) (?:a )?(?:secure )?(?:video|Zoom|Teams|Skype|video-?link)\b"
        r"(?![ -](?:call|conf))"
    ),
    "person": (
        rf"{_MET}{_WHOM} (?:in person|face[ -]to[ -]face)\b|in[ -]person\b|face[ -]to[ -]face\b"
        rf"|s(?:at|it|itting) down (?:with|together|in|at|for|over)\b|sit-down {_TALK}|shook hands\b|in the same room\b"
        r"|across (?:the|a) table\b"
        rf"|met in {_PLACE}"
    ),
    "visit": (
        rf"met(?! (?:virtually|online|remotely|by|via|over)\b){_WHOM} (?:in|at) {_PLACE}"
        rf"|(?:received|welcomed|hosted){_WHOM} (?:in|at) {_PLACE}"
        rf"|(?:[Dd]uring|[Aa]t|[Ii]n|[Aa]fter) (?:the|their) (?:meeting|talks|audience|summit) (?:in|at) {_PLACE}"
        r"|(?:[Dd]uring|[Aa]fter|[Ii]n) (?:the|their)"
        r" (?:audience\b|(?:talks|meeting) over (?:lunch|dinner|breakfast|tea|coffee)\b)"
    ),
    "letter": (
        r"(?:[Ii]n|[Bb]y) (?:an? |the |his |her |their )?(?:open |joint )?(?:letter|e-?mail)\b(?! home| to the editor)"
        r"|exchanged? (?:of )?(?:letters|e-?mails)\b"
    ),
    "call": (
        r"(?:the|a|their|this|his|her|that|an? [a-z-]+-(?:minute|hour|long)) call\b(?!-in)"
        r"(?! (?:for|to|on|by|from|of|brief\w+|cent\w+)\b)|[Tt]eleconference\b|conference call\b"
    ),
}
_MENTION = compile_regex("|".join(rf"(?P<{name}>\b(?:{pattern}))" for name, pattern in _CHANNELS.items()))
_MEANS = {
    "phone": {"phone"},
    "video": {"video"},
    "person": {"person"},
    "visit": {"person"},
    "letter": {"letter"},
    "call": {"phone", "video"},
}
SAID = {
    "phone": "by phone",
    "video": "by video",
    "person": "in person",
    "visit": "in person",
    "letter": "by letter",
    "call": "on a call",
}
# Triggers that stand in much copy about no talks: asked only where another names a channel.
_COMMON = frozenset(
    ["met", "met in", "received", "welcomed", "hosted", "letter", "letters", "email", "e-mail", "called"]
)
_BEFORE_COMMON = 24  # code points before one of them: "in an open letter"
_NEAR = 60  # code points around a trigger that a channel may take


def exclude(one: str, other: str) -> bool:
    """Whether one talk cannot have taken both channels."""
    return not _MEANS[one] & _MEANS[other]


def may_clash(channels: set[str]) -> bool:
    """Whether two of some channels exclude each other."""
    return any(exclude(one, other) for one in channels for other in channels)


def written(article: Article, hits: Sequence[Hit]) -> list[re.Match[str]]:
    """Where channels are named, around the hits, in order; the match's last group is the channel."""
    asked: tuple[list[Hit], list[Hit]] = ([], [])
    for hit in hits:
        asked[article.folded[hit.start : hit.end] in _COMMON].append(hit)
    rare, common = asked
    found = _around(article, rare, _NEAR)
    if found and common:
        found |= _around(article, common, _BEFORE_COMMON)
    return [found[span] for span in sorted(found)]


def _around(article: Article, hits: Sequence[Hit], before: int) -> dict[Span, re.Match[str]]:
    found: dict[Span, re.Match[str]] = {}
    for hit in in_text_order(hits):
        block = article.document.block_at(hit.start)
        begin, end = max(block.start, hit.start - before), min(block.end, hit.end + _NEAR)
        for match in _MENTION.finditer(article.text, begin, end):
            if match.start() < hit.end and hit.start < match.end():
                found.setdefault(Span(*match.span()), match)
    return found
