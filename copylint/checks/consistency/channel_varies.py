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
from copylint.checks.consistency.channels import SAID, exclude, may_clash, written
from copylint.checks.consistency.talks import Talk, is_one
from copylint.checks.consistency.uses import is_plain, sentence_near
from copylint.findings import Match, Note
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

# Before a mention: it is planned, wished for, denied, or one of many.
_UNREAL = compile_regex(
    r"\b(?:will|would|could|may|might|should|shall|can|plan\w*|hop(?:es?|ed|ing)|expect\w*|next|upcoming|schedul\w+"
    r"|set to|due to|[Ii]f|[Ww]hether|unless|invit\w+|agree[sd]? (?:to|on)|want\w*|offer\w*|propos\w+|call(?:s|ed)? for"
    r"|ready to|willing|possib\w+|future|prefer\w*|not|never|n[’']t|[Ii]nstead of|[Rr]ather than|[Ww]ithout|no"
    r"|cancel\w*|postpon\w*|urg\w+|ask\w*|request\w*|or|either|any|every|each|regular(?:ly)?|often|usually|unable|refus\w+"
    r"|reject\w*|to (?:hold|meet|speak|talk|have|host|sit|discuss|make|be|convene)|about|ahead of|before"
    r"|prior to|invitation)\b[^.]*\Z"
)
# Beside a mention: it is one of several.
_ANOTHER = compile_regex(
    r"\b(?:[Ee]arlier|[Pp]revious(?:ly)?|prior|[Ll]ater|[Ff]ollow(?:ed|ing|s|-up|up)|subsequent\w*|another|again"
    r"|[Ss]eparate(?:ly)?|second|third|last (?:met|spoke|talked|time)|ago|[Tt]hen|also|once more|[Bb]esides"
    r"|[Ii]n addition|hybrid|[Ww]hen|follow-on|[Mm]any|[Ss]everal|numerous|series of|unlike|[Aa]s well as|[Ss]ince then"
    r"|(?:conversation|engagement|meeting|call|summit)s|and (?:in person|by video|by phone|virtually|online))\b"
)
# What they agreed on: "shook hands and agreed to talk again".
_NEXT_TIME = compile_regex(
    r"\bto (?:talk|meet|speak|confer|convene|hold talks|see each other)(?: again| next\b| in (?:the )?[A-Z])"
)
_NEAR = 60  # code points beside a mention that say whether it is another one
_MOST = 60  # mentions compared with each other: an article with more is about channels
_FARTHEST = 9  # blocks between two mentions of one conversation


# Words that take up a talk of which the copy has spoken: "during their phone call".
_TAKES_UP = compile_regex(
    r"\b(?:[Tt]he|[Tt]heir|[Tt]his|[Tt]hat)(?: [\w-]+){0,2} \Z|\A(?:[Dd]uring|[Aa]fter|[Ii]n|[Aa]t) the"
)
_LOOSE = ("visit", "letter")  # one may meet, or write, and call besides
_NEAREST = 2  # blocks


class _Mention(NamedTuple):
    """A channel that the copy names for a conversation; takes_up: whether it speaks of one already told."""

    channel: str
    span: Span
    block: int
    talk: Talk
    takes_up: bool


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """The second channel of what looks like one conversation: one finding an article."""
    named = written(article, hits)[:_MOST]
    single = list(_single(article, named)) if _are_two(named) else []
    if not _are_two([match for match, _ in single]):  # asked before people, who are dear to find
        return
    found: list[_Mention] = []
    for mention in _mentions(article, single):
        for first in found:
            if _clash(first, mention):
                yield _match(article, first, mention)
                return
        found.append(mention)


def _are_two(named: Sequence[re.Match[str]]) -> bool:
    return may_clash({str(match.lastgroup) for match in named})


def _clash(first: _Mention, later: _Mention) -> bool:
    """Whether two mentions are of one conversation that cannot have been both."""
    if not exclude(first.channel, later.channel) or not is_one(first.talk, later.talk):
        return False
    if first.channel in _LOOSE or later.channel in _LOOSE:
        return later.takes_up and later.block - first.block <= _NEAREST
    return later.block - first.block <= _FARTHEST


def _match(article: Article, first: _Mention, later: _Mention) -> Match:
    one, other = article.text[slice(*first.span)].strip(), article.text[slice(*later.span)].strip()
    doubt = f"check whether they spoke {SAID[first.channel]} or {SAID[later.channel]}"
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
            Talk.read(article, sentence_near(article, match.start()), _until_next(article.text, near)),
            _takes_up(article.text, match),
        )


def _takes_up(text: str, match: re.Match[str]) -> bool:
    before = text[max(0, match.start() - _NEAR) : match.start()]
    return _TAKES_UP.search(before) is not None or _TAKES_UP.search(match.group()) is not None


def _until_next(text: str, near: Span) -> Span:
    """The words near a mention without what is said of a talk to come: its date is another."""
    following = _NEXT_TIME.search(text, *near)
    return Span(near.start, following.start()) if following else near


def _is_single(text: str, match: re.Match[str], near: Span) -> bool:
    """Whether this is one conversation that took place: no plural, no plan, none of several."""
    before, behind = text[near.start : match.start()], text[match.end() : near.end]
    if behind.startswith("s") and not match.group().endswith("talk"):
        return False
    behind = _NEXT_TIME.sub("", behind)
    return not (_UNREAL.search(before) or _ANOTHER.search(before) or _ANOTHER.search(behind))
