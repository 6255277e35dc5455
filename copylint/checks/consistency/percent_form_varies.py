"""Percentages written in two ways: 5%, 5 percent, 5 per cent.

Only figures are compared with figures: "Ten percent" at the start of a sentence goes with "10%" elsewhere; inside
a sentence that has signs too, words count as well.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from copylint.analysis.article import Article
from copylint.analysis.spans import Span
from copylint.checks.consistency.uses import is_running, majority
from copylint.findings import Change, Match, Note
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_BEHIND_FIGURE = compile_regex(r"(?P<figure>\d[\d.,]*)(?P<space>[  -]?)\Z")
_BEHIND_WORD = compile_regex(r"[a-z] \Z")
_RANGE = compile_regex(r"\d[  ]?(?:to|and|or|-|–|—)[  ]?\d[\d.,]*[  -]?\Z")
_FORMS = {"%": "%", "percent": "percent", "per cent": "per cent", "per-cent": "per cent", "pct": "pct"}
_LOOK_BACK = 24
_LONGEST_NUMBER = 2  # words


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """The rarer form, each with the first place of the other."""
    figures: dict[str, list[Span]] = defaultdict(list)
    words: dict[str, list[Span]] = defaultdict(list)
    for hit in hits:
        form = _FORMS[article.folded[hit.start : hit.end]]
        before = article.text[max(0, hit.start - _LOOK_BACK) : hit.start]
        span = Span(hit.start, hit.end)
        if _BEHIND_FIGURE.search(before):
            figures[form].append(span)
        elif form != "%" and _BEHIND_WORD.search(before):
            words[form].append(span)
    signs = figures.get("%")
    if signs:
        _add_listed(article, signs, words, figures)
    if len(figures) > 1:
        yield from _compare(article, figures)
    elif len(words) > 1:
        yield from _compare(article, words)


def _add_listed(
    article: Article, signs: Sequence[Span], words: Mapping[str, list[Span]], figures: dict[str, list[Span]]
) -> None:
    """Adds the forms behind number words that stand in one sentence with signs: "7%, 5% and four percent"."""
    listed = {article.sentence_at(span.start) for span in signs}
    for form, spans in words.items():
        found = [
            span for span in spans if article.sentence_at(span.start) in listed and not _opens(article, span)
        ]
        if found:
            figures[form] = sorted([*figures.get(form, ()), *found])


def _opens(article: Article, span: Span) -> bool:
    """Whether the number word before a form begins its sentence, where no figure may stand."""
    sentence = article.sentence_at(span.start)
    return sentence is not None and article.text[sentence.start : span.start].count(" ") <= _LONGEST_NUMBER


def _compare(article: Article, forms: dict[str, list[Span]]) -> Iterator[Match]:
    kept = {form: [span for span in spans if is_running(article, *span)] for form, spans in forms.items()}
    kept = {form: spans for form, spans in kept.items() if spans}
    if len(kept) < 2:
        return
    preferred = majority(kept)
    for form, spans in kept.items():
        if form != preferred:
            yield from (_match(article, span, preferred, kept[preferred][0]) for span in spans)


def _match(article: Article, span: Span, preferred: str, first: Span) -> Match:
    start, other = _with_figure(article, span), _with_figure(article, first)
    text, elsewhere = article.text[start : span.end], article.text[other : first.end]
    figure = _BEHIND_FIGURE.search(article.text, max(0, span.start - _LOOK_BACK), span.start)
    content = preferred
    if figure:
        content = figure["figure"] + (preferred if preferred == "%" else f" {preferred}")
    is_range = _RANGE.search(article.text, max(0, span.start - _LOOK_BACK), span.start) is not None
    return Match(
        start,
        span.end,
        f"“{text}” here but “{elsewhere}” elsewhere: write “{content}”",
        () if is_range else (Change(start, span.end, content),),
        (Note(other, first.end, f"“{elsewhere}” here"),),
    )


def _with_figure(article: Article, span: Span) -> int:
    figure = _BEHIND_FIGURE.search(article.text, max(0, span.start - _LOOK_BACK), span.start)
    return figure.start() if figure else span.start
