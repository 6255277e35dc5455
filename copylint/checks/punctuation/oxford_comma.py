"""punctuation/oxford-comma: the comma before “and” in a plain series, as the house has it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.lexicon.forms import kind
from copylint.analysis.lexicon.tables import word_set
from copylint.checks.style.state_names import STATES
from copylint.findings import Change, Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_ITEM = r"[^\W\d_][\w’'-]*(?: [^\W\d_][\w’'-]*){0,2}"
_LAST = r"[^\W\d_][\w’'-]*"
_SERIES = compile_regex(
    rf"(?P<first>{_ITEM}), (?P<second>{_ITEM})(?P<comma>,?) (?P<link>and|or) (?P<last>{_LAST})(?P<after>[^\n]?)"
)
_LONGEST_SERIES = 90  # code points before “and”
_BODY = compile_regex(
    r"\b(?:Bureau|Department|Ministry|Office|Committee|Institute|School|Cent(?:er|re)|College|Council|Agency)"
    r" (?:of|for|on) $"
)
_TITLE = compile_regex(r" (?:[A-Z]\w+|\([A-Z]{2,}\))")  # "the Women, Peace, and Security Act"
_WINDOW = 40
_CLOSED = word_set(
    """he she it they we i you who which that this there and or but if when while as because is are was were has have
    had said says also then for in on at by with from to of into over under after before since until while the not"""
)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Each series of single words or names whose last comma is against the house's custom."""
    never = options.text("use") == "never"
    text = article.text
    for hit in hits:
        if (text[hit.start - 2 : hit.start] == ", ") != never:
            continue
        block = article.document.block_at(hit.start)
        begin = max(block.start, hit.start - _LONGEST_SERIES)
        if text.find(", ", begin, hit.start - 2) < 0:
            continue
        for found in _SERIES.finditer(text, begin, min(block.end, hit.end + _WINDOW)):
            if found.start("link") == hit.start:
                if bool(found["comma"]) == never and _is_series(text, found):
                    yield _match(article, found, never)
                break


def _is_series(text: str, found: re.Match[str]) -> bool:
    """Whether the items are of one kind: names, nouns or adjectives, each without a verb of its own."""
    head = found["first"].split()[-1]
    second, last = found["second"].split(), found["last"]
    if len(second) > 2 or any(word.lower() in _CLOSED for word in (head, *second, last)):
        return False
    names = head[0].isupper(), all(word[0].isupper() for word in second), last[0].isupper()
    if all(names):
        # "of Salem, Oregon, and Texas", "Bureau of Democracy, Human Rights, and Labor"
        before = text[max(0, found.start() - _WINDOW) : found.start()]
        return (
            found["second"] not in STATES
            and not _BODY.search(before)
            and not _TITLE.match(text, found.end("last"))
        )
    if any(names) or len(second) > 1:
        return False
    classes = [_class(word) for word in (head, second[-1], last)]
    return classes[0] is not None and classes[0] == classes[1] == classes[2]


def _class(word: str) -> str | None:
    tags = kind(word.lower())
    if not tags or word.lower().endswith("ly"):
        return None
    return {"n": "noun", "s": "noun", "j": "adjective"}.get(tags[0])


def _match(article: Article, found: re.Match[str], never: bool) -> Match:
    start = found.end("second")
    if never:
        message = f"“, {found['link']}”: a plain series has no comma before “{found['link']}” here"
        return Match(start, found.end("link"), message, (Change(start, start + 1, ""),))
    message = f"“{found['second']} {found['link']}”: a series has a comma before “{found['link']}” here"
    return Match(found.start("second"), found.end("link"), message, (Change(start, start, ","),))
