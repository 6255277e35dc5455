"""One conversation, said to be by phone in one place and by video, or in person, in another.

Two mentions are of one conversation unless the copy gives a reason to think of two: other days, other people, words
such as "earlier" and "again", a plan, a plural.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.analysis.spans import Span
from copylint.checks.consistency.talks import MONTHS, Talk, is_one
from copylint.checks.consistency.uses import is_plain, sentence_near
from copylint.findings import Match, Note
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit, in_text_order
from copylint.rulebook.options import Options

_TALK = (
    r"(?:talks?|conversation|discussions?|exchange|meeting|session|dialogue|chat|consultations?|encounter)"
)
_MET = r"(?:met|spoke|talked|conferred|convened|gathered|discussed|chatted|consulted)"
_WHOM = r"(?: (?:with )?(?:[\w’' -]|(?<=[A-Z])\.|(?<=Mr|Ms|Dr|St)\.){1,40}?)?"
_VIRTUAL = r"(?:[Vv]irtual|[Oo]nline|remote|[Vv]ideo|[Zz]oom|web)"
# What the words can mean: a plain "call" may be by phone or by video, but nobody is there in person.
_CHANNELS = {
    "phone": (
        rf"(?:[Tt]ele)?[Pp]hone (?:call\b|{_TALK})"
        rf"|(?:[Bb]y|[Oo]ver the|[Oo]n the|[Vv]ia|[Ii]n a|through the) (?:tele)?phone\b(?! call| {_TALK})"
        r"|(?:tele)?phoned\b"
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
        rf"|met in (?:the )?(?=[A-Z])(?!{MONTHS})"
    ),
    "call": (
        r"(?:the|a|their|this|his|her|that|an? [a-z-]+-(?:minute|hour|long)) call\b(?!-in)"
        r"(?! (?:for|to|on|by|from|of|brief\w+|cent\w+)\b)|[Tt]eleconference\b|conference call\b"
    ),
}
_MENTION = compile_regex("|".join(rf"(?P<{name}>\b(?:{pattern}))" for name, pattern in _CHANNELS.items()))
_MEANS = {"phone": {"phone"}, "video": {"video"}, "person": {"person"}, "call": {"phone", "video"}}
_SAID = {"phone": "by phone", "video": "by video", "person": "in person", "call": "on a call"}
# Before a mention: it is planned, wished for, denied, or one of many.
_UNREAL = compile_regex(
    r"\b(?:will|would|could|may|might|should|shall|can|plan\w*|hop(?:es?|ed|ing)|expect\w*|next|upcoming|schedul\w+"
    r"|set to|due to|[Ii]f|[Ww]hether|unless|invit\w+|agree[sd]? (?:to|on)|want\w*|offer\w*|propos\w+|call(?:s|ed)? for"
    r"|ready to|willing|possib\w+|future|prefer\w*|not|never|n[’']t|[Ii]nstead of|[Rr]ather than|[Ww]ithout|no"
    r"|cancel\w*|postpon\w*|urg\w+|ask\w*|request\w*|or|either|any|every|each|regular(?:ly)?|often|usually|unable|refus\w+"
    r"|reject\w*|to (?:hold|meet|speak|talk|have|host|sit|discuss|make|be|convene)|about)\b[^.]*\Z"
)
# Beside a mention: it is one of several.
_ANOTHER = compile_regex(
    r"\b(?:[Ee]arlier|[Pp]revious(?:ly)?|prior|[Ll]ater|[Ff]ollow(?:ed|ing|s|-up|up)|subsequent\w*|another|again"
    r"|[Ss]eparate(?:ly)?|second|third|last (?:met|spoke|talked|time)|ago|[Tt]hen|also|once more|[Bb]esides"
    r"|[Ii]n addition|hybrid|[Ww]hen|follow-on|[Mm]any|[Ss]everal|numerous|series of|unlike|[Aa]s well as|[Ss]ince then"
    r"|(?:conversation|engagement|meeting|call|summit)s|and (?:in person|by video|by phone|virtually|online))\b"
)
# What they agreed on: "shook hands and agreed to talk again".
_NEXT_TIME = compile_regex(r"\bto (?:talk|meet|speak|confer|convene|hold talks|see each other) again\b")
_NEAR = 60  # code points beside a mention that say whether it is another one
_MOST = 60  # mentions compared with each other: an article with more is about channels
_FARTHEST = 9  # blocks between two mentions of one conversation


class _Mention(NamedTuple):
    """A channel that the copy names for a conversation."""

    channel: str
    span: Span
    block: int
    talk: Talk


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """The second channel of what looks like one conversation: one finding an article."""
    written = _written(article, hits)[:_MOST]
    single = list(_single(article, written)) if _may_clash(written) else []
    if not _may_clash([match for match, _ in single]):
        return
    found: list[_Mention] = []
    for mention in _mentions(article, single):
        for first in found:
            if _clash(first, mention):
                yield _match(article, first, mention)
                return
        found.append(mention)


def _written(article: Article, hits: Sequence[Hit]) -> list[re.Match[str]]:
    """Where channels are named, around the hits."""
    found: dict[Span, re.Match[str]] = {}
    for hit in in_text_order(hits):
        block = article.document.block_at(hit.start)
        begin, end = max(block.start, hit.start - _NEAR), min(block.end, hit.end + _NEAR)
        for match in _MENTION.finditer(article.text, begin, end):
            if match.start() < hit.end and hit.start < match.end():
                found.setdefault(Span(*match.span()), match)
    return [found[span] for span in sorted(found)]


def _may_clash(written: Sequence[re.Match[str]]) -> bool:
    """Whether two of the channels exclude each other: asked first, because people are dear to find."""
    means = [_MEANS[channel] for channel in {str(match.lastgroup) for match in written}]
    return any(not one & other for one in means for other in means)


def _clash(first: _Mention, later: _Mention) -> bool:
    """Whether two mentions are of one conversation that cannot have been both."""
    return (
        not _MEANS[first.channel] & _MEANS[later.channel]
        and later.block - first.block <= _FARTHEST
        and is_one(first.talk, later.talk)
    )


def _match(article: Article, first: _Mention, later: _Mention) -> Match:
    one, other = article.text[slice(*first.span)].strip(), article.text[slice(*later.span)].strip()
    doubt = f"check whether they spoke {_SAID[first.channel]} or {_SAID[later.channel]}"
    note = Note(*first.span, f"“{one}” here")
    start = later.span.start
    return Match(start, start + len(other), f"“{other}” here but “{one}” elsewhere: {doubt}", (), (note,))


def _single(article: Article, written: Sequence[re.Match[str]]) -> Iterator[tuple[re.Match[str], Span]]:
    """The real, single conversations, each with the words near it; a sentence with several channels lists them."""
    sentences = [article.sentence_at(match.start()) for match in written]
    listed = {
        sentences[index]
        for index in range(1, len(written))
        if sentences[index] == sentences[index - 1]
        and written[index].lastgroup != written[index - 1].lastgroup
    }
    for match, sentence in zip(written, sentences, strict=True):
        if sentence is None or sentence in listed or not is_plain(article, match.end() - 1, match.end()):
            continue
        near = Span(max(sentence.start, match.start() - _NEAR), min(sentence.end, match.end() + _NEAR))
        if _is_single(article.text, match, near):
            yield match, near


def _mentions(article: Article, single: Sequence[tuple[re.Match[str], Span]]) -> Iterator[_Mention]:
    """The conversations with their places and their circumstances."""
    blocks = {block.start: number for number, block in enumerate(article.document.blocks)}
    for match, near in single:
        yield _Mention(
            str(match.lastgroup),
            Span(*match.span()),
            blocks[article.document.block_at(match.start()).start],
            Talk.read(article, sentence_near(article, match.start()), near),
        )


def _is_single(text: str, match: re.Match[str], near: Span) -> bool:
    """Whether this is one conversation that took place: no plural, no plan, none of several."""
    before, behind = text[near.start : match.start()], text[match.end() : near.end]
    if behind.startswith("s") and not match.group().endswith("talk"):
        return False
    behind = _NEXT_TIME.sub("", behind)
    return not (_UNREAL.search(before) or _ANOTHER.search(before) or _ANOTHER.search(behind))
