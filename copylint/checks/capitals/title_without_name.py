"""capitals/title-without-name: “President” with its capital where no name follows it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.lexicon.tables import word_set
from copylint.checks.capitals.title_case import is_title_case
from copylint.findings import Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit, in_text_order
from copylint.rulebook.options import Options

# Belongs to the title: "Deputy Foreign Minister", "Vice President".
_PREFIX = compile_regex(
    r"(?:(?:Vice|Deputy|Assistant|Associate|Acting|Senior|Chief|First|Second|Prime|Foreign|Defen[cs]e|Interior|Finance|Home"
    r"|Justice|Health|Trade|Energy|Education|Culture|Agriculture|Environment|Economy|Transport|Interim|Executive|Principal|Under"
    r"|Lieutenant|Special|Permanent|Supreme|Crown|General)[ -]){1,3}$"
)
_AFTER = compile_regex(r"[-‑]?(?:elect|designate)?(?P<possessive>['’]s?)?(?P<rest>[^\n]{0,60})")
# "President and Mrs. Lee", "President (Ali) Bongo", "President, Joe Biden"
_NAMED = compile_regex(
    r" (?:and|or|&) (?:First Lady|Mrs?\.?|Ms\.?|Dr\.?|Vice|Prime|Deputy|[A-Z]\w+ [A-Z])"
    r"| \(?[\"“]?(?P<word>[A-Z][\w’'.-]*)|,? (?:al|el|de|da|van|von|bin|ibn|ben|ter)[ -]"
)
_OF = compile_regex(
    r" (?:of|for) (?:the )?(?P<run>(?:[A-Z][\w’'-]*)(?:(?: of| and| for| the)* [A-Z][\w’'.-]*)*)"
)
_BEFORE = compile_regex(
    r"(?:\b(?:(?:His|Her|Your) (?:Majesty|Highness) the|Mr|Mrs|Madam|Madame|Ms|Mister|Sir|Office of|Council of|House of"
    r"|Chamber of|College of|Conference of|Miss|Dear)\.?"
    r"|\b(?:Office|Cabinet|Council|Court|School|Committee|Ministry|Department|Bureau|Association) of the)"
    r" (?:[A-Z]\w+ )?$"
)
# “the Foreign Secretary, Harold Thomas,”; "Foreign Secretary Harold Thomas" is no case of this rule.
_APPOSED = compile_regex(r", (?:[A-Z][\w.’'-]+ ){1,3}[A-Z][\w’'-]+[,.;]")
_NO_NAMES = word_set(
    """Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August
    September October November December I He She It They We His Her Their This That The"""
)
# “Mission Director”, “District Judge”: the word before belongs to the title.
_OF_A_UNIT = word_set("director directors chair commissioner commissioners judge bishop archbishop")
_UNIT = compile_regex(r"(?<!^)\b[A-Z][a-z]+(?<!an)(?<!ese)(?<!ish)(?<!i)(?<!The) $")
_ENDS = (".", "!", "?", "…", ":", ";")
_ROYAL = word_set(
    "Prince Princess King Queen Duke Duchess Emperor Archbishop Bishop"
)  # "the Prince of Wales"
_LONGEST_OFFICE = 2  # words behind “of”; more may be “of Ukraine” and a name
_WINDOW = 40  # code points looked at before a title


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Each title in capitals that no name follows, in running text."""
    keep = {word.lower() for word in options.words("keep")}
    beside = options.text("beside-name") == "capital"
    position = 0
    for hit in in_text_order(hits):
        if hit.start < position:
            continue
        position = hit.end
        if article.folded[hit.start : hit.end] in keep or not _is_capitalised(article.text, hit):
            continue
        if beside and _APPOSED.match(article.text, hit.end):
            continue
        start = _start(article, hit)
        if _stands_alone(article.straight, hit) and not _is_exempt(article, start, hit):
            title = article.text[start : hit.end]
            message = f"“{title}” stands without a name: write “{title.lower()}”"
            yield Match.replacing(start, hit.end, title.lower(), message)


def _is_capitalised(text: str, hit: Hit) -> bool:
    title = text[hit.start : hit.end]
    return title[0].isupper() and not title.isupper()


def _start(article: Article, hit: Hit) -> int:
    """Where the title begins with the words that belong to it."""
    before = article.text[max(0, hit.start - _WINDOW) : hit.start]
    prefix = _PREFIX.search(before)
    return hit.start - len(prefix.group()) if prefix else hit.start


def _stands_alone(text: str, hit: Hit) -> bool:
    """Whether what follows is no name of the title's holder."""
    if text.startswith("-at-large", hit.end):
        return False
    after = _AFTER.match(text, hit.end)
    assert after is not None
    rest = after["rest"]
    if after["possessive"]:
        return not re.match(r" (?:[A-Z]|$)", rest)
    of = _OF.match(rest)
    if of:
        return text[hit.start : hit.end] not in _ROYAL and len(of["run"].split()) <= _LONGEST_OFFICE
    named = _NAMED.match(rest)
    if named is None:
        return rest[:1] not in ("-", "‑", "/", ":", "@", "(")
    return named["word"] is not None and named["word"].rstrip(".'") in _NO_NAMES


def _is_exempt(article: Article, start: int, hit: Hit) -> bool:
    """Whether the capital has a reason: a sentence's start, a headline, a form of address, an office's name."""
    text = article.text
    block = article.document.block_at(start)
    before = text[max(block.start, start - _WINDOW) : start]
    if not before.strip(" \"'“‘(•-–—*") or re.search(r"[.!?:;•][\"”’)]? [\"“‘(]*$|[\n–—] $|[\"“‘(]$", before):
        return True
    if text[start : hit.end].lower() in _OF_A_UNIT and _UNIT.search(before):
        return True
    if _BEFORE.search(before) or (
        before.endswith(", ") and text[hit.end : hit.end + 1] in (",", ".", "?", "!")
    ):
        return True
    ends = text[max(block.start, block.end - 4) : block.end].rstrip('"”’)')[-1:] in _ENDS
    return not ends or is_title_case(article, start)
