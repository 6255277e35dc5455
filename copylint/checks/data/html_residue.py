"""data/html-residue: character references, tags and attributes that a reader should never see."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from html import unescape

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.findings import Change, Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options
from copylint.rulebook.wording import shortened

_REFERENCE = Pattern(
    r"&(?:amp;)*(?:#\d{1,7};?|#[xX][0-9a-fA-F]{1,6};?|[A-Za-z][A-Za-z0-9]{1,30};"
    r"|(?:nbsp|quot|rsquo|lsquo|ldquo|rdquo|mdash|ndash|hellip|apos)\b)"
)
_NAMES = (
    "a|abbr|acronym|address|article|aside|audio|b|big|blockquote|body|br|button|caption|center|cite|code|col|dd|del|details"
    "|div|dl|dt|em|embed|fieldset|figcaption|figure|font|footer|form|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd"
    "|label|legend|li|link|main|mark|meta|nav|noscript|object|ol|option|p|param|picture|pre|q|s|samp|script|section|select"
    "|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|template|textarea|tfoot|th|thead|time|title"
    "|tr|u|ul|video|wbr|amp-[a-z-]+|fb:[a-z]+|o:p|st1:[a-z]+|v:[a-z]+|w:[a-z]+|hl\\d?|block|paragraph|body\\.content|byline"
    "|hedline|media|nitf|pubdata|dateline|person|org|location|ph|[a-z]{2,12}:[a-z]{3,20}"
)
_TAG = Pattern(
    rf"</?(?:{_NAMES})(?:\s[^<>\n]{{0,600}})?/?>|<!DOCTYPE[^<>\n]{{0,200}}>|</?[a-z][a-z0-9-]{{0,30}}(?:\s[a-z-]{{1,30}}="
    r"[\"'][^<>\n]{0,600})/?>|</[a-z][a-z0-9]{0,20}>",
    re.IGNORECASE,
)
_CUT_TAG = Pattern(
    rf"<(?:{_NAMES})(?:\s[a-z-]+=[\"'][^<>\n]{{0,200}})?$|(?<![<\w])/?(?:p|br|div|span|strong)>", re.I
)
_ATTRIBUTE = Pattern(
    r"\b(?:href|src|srcset|class|style|target|rel|alt|width|height|align|border|colspan|onclick|data-[a-z-]{1,30})"
    r"\s?=\s?(?:\"[^\"<>\n]{0,300}\"|'[^'<>\n]{0,300}'|[“”][^“”\n]{0,200}[“”])/?>?",
    re.IGNORECASE,
)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """The residue, each piece once; references with the character that they stand for."""
    text = article.text
    if "&" in text:
        yield from _references(text)
    position = 0
    for pattern, mark in ((_TAG, "<"), (_CUT_TAG, ">"), (_CUT_TAG, "<"), (_ATTRIBUTE, "=")):
        if mark in text:
            for found in pattern.finditer(text):
                if pattern is _TAG or found.start() >= position:
                    yield _tag(text, found)
        if pattern is _TAG:
            position = 0


def _references(text: str) -> Iterator[Match]:
    for found in _REFERENCE.finditer(text):
        written = found.group()
        character = unescape(unescape(unescape(written if written[-1] == ";" else written + ";")))
        if "&" in character and len(character) > 1:  # no reference of HTML
            continue
        shown = "a space" if character.isspace() else f"“{character}”"
        message = f"“{written}” is how web pages write {shown}; write the character itself"
        yield Match.replacing(*found.span(), " " if character.isspace() else character, message)


def _tag(text: str, found: re.Match[str]) -> Match:
    start, end = found.span()
    message = f"“{shortened(text[start:end])}” belongs to the code of a web page; take it out"
    return Match(start, end, message, (Change(start, end, ""),), safe=False)
