"""Numbers written in two ways: nine villages and 7 villages, 12,000 and 15000, $5 million and $3m.

A house writes the small numbers as words and the rest as figures, wherever it draws the line; so a figure is out of
line only beside a word for the same number or a larger one, before the same noun.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.analysis.spans import Span
from copylint.checks.consistency.uses import is_running
from copylint.findings import Change, Match, Note
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_WORDS = re.findall(
    r"\w+",
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
    " eighteen nineteen twenty",
)
_LARGEST = len(_WORDS) - 1
_NOUN = r"(?P<noun>[a-z]{3,}s|people|men|women|children)\b"
_MANNER = r"(?:more |other |new |young |local )?"
_AS_WORD = compile_regex(rf"(?<![\w-])(?P<number>(?i:{'|'.join(_WORDS[2:])}))(?= {_MANNER}{_NOUN})")
_AS_FIGURE = compile_regex(rf"(?P<number>\d{{1,2}})(?= {_MANNER}{_NOUN})")
_FIGURE_AT_END = compile_regex(rf"(?<!\d)\d{{1,2}} {_MANNER}\Z")
_REACH = 10  # of a figure before its noun
_PLAIN = compile_regex(r"(?P<number>[1-9]\d{4,6})(?= [a-z])(?! (?:block|km|m)\b)")
_COMMA_THOUSAND = compile_regex(rf"(?<![\w.,:/$€£-])(?P<number>[1-9],?\d{{3}}) {_NOUN}")
_COMMA_AT_THOUSAND = compile_regex(rf",(?<=(?<![\d,])\d,)\d{{3}} {_NOUN}")
_IN_YEAR = compile_regex(
    r"\b(?:in|of|by|since|from|until|late|early|the|this|for|January|February|March|April|May|June|July|August|September"
    r"|October|November|December|[A-Z][a-z]{2,3}\.|\d{1,2},) \Z",
    re.IGNORECASE,
)
_SEPARATOR = compile_regex(r",(?<=\d\d,)\d{3}(?!\d|,\d)")
_SEPARATED = compile_regex(r"\d{2,3},\d{3}(?!\d|,\d)")
_PART = compile_regex(r"(?:[\w.,$€£¥:/#+-]|[Nn]o\.? ?)\Z")
_MONEY = compile_regex(
    r"(?P<sign>[$€£])(?P<figure>\d[\d.,]*)"
    r"(?P<unit>(?P<short> ?(?:m|mn|mln|bn|b|M|B)\b)|(?P<long>[  ](?:million|billion)\b))"
)
_NO_COUNT = compile_regex(
    r"(?:\d|\d (?:and|to|or)|[Aa]ged?|[Nn]o\.|[Mm]illion|[a-z]+ty|hundred|[Cc]hapter|[Pp]age|[Ll]evel|Route|Flight"
    r"|Section|Article|Phase|Group|Part|Highway|Room|Gate|Channel|Unit|Type|Class|Grade|Apollo|Formula|Boeing|Tier) \Z"
)
_LONG = {
    "m": "million",
    "mn": "million",
    "mln": "million",
    "M": "million",
    "bn": "billion",
    "b": "billion",
    "B": "billion",
}


class _Use(NamedTuple):
    """A number in the copy, and how it would be written the other way."""

    span: Span
    number: int
    other: str


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Numbers out of line with the rest, of each kind; the hits are of number words and of signs of money."""
    words = [hit for hit in hits if article.folded[hit.start].isalpha()]
    yield from _counts(article, options, words)
    yield from _separators(article)
    yield from _money(article, [hit for hit in hits if not article.folded[hit.start].isalpha()])


def _counts(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Figures and words before one noun."""
    measures = set(options.words("measures"))
    written = [match for hit in hits if (match := _AS_WORD.match(article.text, hit.start))]
    nouns = {match["noun"] for match in written} - measures
    if not nouns:
        return
    figures = _by_noun(article, _figures(article.text, nouns), nouns)
    words = _by_noun(article, written, nouns & figures.keys())
    for noun in sorted(words.keys() & figures.keys()):
        largest = max(use.number for use in words[noun])
        smallest = min(use.number for use in figures[noun])
        if smallest <= largest:
            odd_words = [use for use in words[noun] if use.number >= smallest]
            odd_figures = [use for use in figures[noun] if use.number <= largest]
            yield from _report(article, odd_words, odd_figures)


def _figures(text: str, nouns: Iterable[str]) -> Iterator[re.Match[str]]:
    """The small figures before some nouns, noun by noun."""
    for noun in sorted(nouns):
        place = text.find(noun)
        while place >= 0:
            figure = _FIGURE_AT_END.search(text, max(0, place - _REACH), place)
            match = _AS_FIGURE.match(text, figure.start()) if figure else None
            if match and match.start("noun") == place:
                yield match
            place = text.find(noun, place + 1)


def _by_noun(article: Article, matches: Iterable[re.Match[str]], nouns: set[str]) -> dict[str, list[_Use]]:
    """The counts of some nouns, by the noun."""
    found: dict[str, list[_Use]] = defaultdict(list)
    for match in matches:
        if match["noun"] not in nouns or not _is_count(article, match):
            continue
        word = match["number"].lower()
        number = int(word) if word.isdigit() else _WORDS.index(word)
        if number <= _LARGEST:
            other = _WORDS[number] if word.isdigit() else str(number)
            found[match["noun"]].append(_Use(Span(*match.span("number")), number, other))
    return found


def _is_count(article: Article, match: re.Match[str]) -> bool:
    """Whether a number counts what follows, in running copy: no first word of a sentence, no part of a range."""
    text, start = article.text, match.start()
    if match["number"][0].isupper() or not _is_whole(text, match) or not is_running(article, *match.span()):
        return False
    before = text[max(0, start - 14) : start]
    return not _NO_COUNT.search(before)


def _report(article: Article, one: Sequence[_Use], other: Sequence[_Use]) -> Iterator[Match]:
    """The uses of the rarer writing, each beside the first of the other."""
    if not one or not other:
        return
    odd, kept = sorted((one, other), key=lambda uses: (len(uses), -uses[0].span.start))
    first = kept[0].span
    elsewhere = article.text[slice(*first)]
    for use in odd:
        text = article.text[slice(*use.span)]
        message = f"“{text}” here but “{elsewhere}” elsewhere: write “{use.other}”"
        yield Match(
            *use.span, message, (Change(*use.span, use.other),), (Note(*first, f"“{elsewhere}” here"),)
        )


def _separators(article: Article) -> Iterator[Match]:
    """Four figures and more with a comma in one place and without in another."""
    yield from _thousands(article)
    if not _SEPARATOR.search(article.text):
        return
    plain = [match for match in _PLAIN.finditer(article.text) if is_running(article, *match.span())]
    separated = _SEPARATED.finditer(article.text) if plain else ()
    yield from _report(
        article,
        [
            _use(match, match.group().replace(",", ""))
            for match in separated
            if is_running(article, *match.span())
        ],
        [_use(match, f"{int(match.group()):,}") for match in plain],
    )


def _thousands(article: Article) -> Iterator[Match]:
    """Four figures with a comma and without before one noun: "1,500 euros" and "1000 euros"."""
    found: dict[str, tuple[list[_Use], list[_Use]]] = defaultdict(lambda: ([], []))
    for match in _COMMA_THOUSAND.finditer(article.text) if _COMMA_AT_THOUSAND.search(article.text) else ():
        written = match["number"]
        if is_running(article, *match.span()) and not _IN_YEAR.search(
            article.text, max(0, match.start() - 12), match.start()
        ):
            use = _Use(
                Span(*match.span("number")),
                0,
                written.replace(",", "") if "," in written else f"{int(written):,}",
            )
            found[match["noun"]]["," in written].append(use)
    for plain, separated in found.values():
        yield from _report(article, separated, plain)


def _is_whole(text: str, match: re.Match[str]) -> bool:
    """Whether a figure is not part of a longer one, of a sum, a clock time or a number of something."""
    return not _PART.search(text, max(0, match.start() - 4), match.start())


def _use(match: re.Match[str], other: str) -> _Use:
    return _Use(Span(*match.span()), 0, other)


def _money(article: Article, hits: Sequence[Hit]) -> Iterator[Match]:
    """Millions and billions as words and as letters behind sums of money."""
    short: list[_Use] = []
    long: list[_Use] = []
    for match in (_MONEY.match(article.text, hit.start) for hit in hits):
        if match and is_running(article, *match.span()):
            head, unit = match["sign"] + match["figure"], match["unit"].strip()
            if match["short"]:
                short.append(_use(match, f"{head} {_LONG[unit]}"))
            else:
                long.append(_use(match, head + {"million": "m", "billion": "bn"}[unit]))
    yield from _report(article, long, short)
