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
from copylint.checks.consistency.separators import noun_behind, separated, unseparated
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
_PART = compile_regex(r"(?:[\w.,$€£¥:/#+-]|[Nn]o\.? ?)\Z")
_MONEY = compile_regex(
    r"(?P<sign>[$€£])(?:(?P<full>\d{1,3}(?:,\d{3}){2,3})(?![\d,])|(?P<figure>\d[\d.,]*)"
    r"(?P<unit>(?P<short> ?(?:m|mn|mln|bn|b|M|B)\b)|(?P<long>[  ](?:million|billion)\b)))"
)
_SCALED = compile_regex(
    r"(?<![$€£\d.,])(?P<figure>\d[\d.]*)(?P<unit> ?(?:m|mn|bn)|[  ](?:million|billion)) \Z"
)
_PEOPLE_AND_THINGS = 16  # code points of the longest number before a noun: "12.5 million "
_ROUND = 10_000  # a sum that is no multiple of it has reason to stand in full
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
    yield from _scaled(article, words)
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
    commas = list(separated(article))
    nouns = {noun for large in commas if (noun := noun_behind(article.text, large.span.end))}
    plain = list(unseparated(article, nouns)) if commas else []
    if not plain:
        return
    one, other = ([large for large in found if is_running(article, *large.span)] for found in (commas, plain))
    for size in sorted({large.size for large in other}):
        yield from _report(
            article,
            [_Use(large.span, 0, large.other) for large in one if size in (0, large.size)],
            [_Use(large.span, 0, large.other) for large in other if large.size == size],
        )


def _is_whole(text: str, match: re.Match[str]) -> bool:
    """Whether a figure is not part of a longer one, of a sum, a clock time or a number of something."""
    return not _PART.search(text, max(0, match.start() - 4), match.start())


def _use(match: re.Match[str], other: str) -> _Use:
    return _Use(Span(*match.span()), 0, other)


def _money(article: Article, hits: Sequence[Hit]) -> Iterator[Match]:
    """Millions and billions in figures, as words and as letters behind sums of money."""
    short: list[_Use] = []
    long: list[_Use] = []
    full: list[_Use] = []
    for match in (_MONEY.match(article.text, hit.start) for hit in hits):
        if match is None or not is_running(article, *match.span()):
            continue
        if match["full"]:
            value = int(match["full"].replace(",", ""))
            if value % _ROUND == 0:
                full.append(_use(match, f"{match['sign']}{_in_words(value)}"))
        elif match["short"]:
            short.append(_use(match, match["sign"] + _spelled_out(match)))
        else:
            long.append(_use(match, match["sign"] + _lettered(match)))
    yield from _report(article, long, short)
    if len(full) <= len(long):
        yield from _report(article, long, full)


def _scaled(article: Article, hits: Sequence[Hit]) -> Iterator[Match]:
    """Millions and billions as words and as letters before people and things: "3 million people", "2m people"."""
    found: dict[bool, list[_Use]] = {True: [], False: []}
    for hit in hits:
        if article.text[hit.start - 2 : hit.start] not in ("m ", "n "):  # "2m people", "3 million people"
            continue
        match = _SCALED.search(article.text, max(0, hit.start - _PEOPLE_AND_THINGS), hit.start)
        if match and is_running(article, *match.span()):
            is_word = match["unit"].strip() not in _LONG
            use = _Use(
                Span(match.start(), match.end("unit")),
                0,
                _lettered(match) if is_word else _spelled_out(match),
            )
            found[is_word].append(use)
    yield from _report(article, found[True], found[False])


def _spelled_out(match: re.Match[str]) -> str:
    """A figure with a letter for its millions, with the word."""
    return f"{match['figure']} {_LONG[match['unit'].strip()]}"


def _lettered(match: re.Match[str]) -> str:
    """A figure with a word for its millions, with the letter."""
    return match["figure"] + {"million": "m", "billion": "bn"}[match["unit"].strip()]


def _in_words(value: int) -> str:
    """A large round number as copy writes it: "1.5 million"."""
    scale, name = (10**9, "billion") if value >= 10**9 else (10**6, "million")
    return f"{value / scale:.4f}".rstrip("0").rstrip(".") + f" {name}"
