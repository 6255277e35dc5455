"""One word, or words of one series, spelled in two ways: organise and realize, adviser and advisor, cease-fire.

The table of spellings comes from VarCon (scripts/build_variants.py). Words that it lacks are compared where one place
writes a hyphen and another writes the same letters as one word.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.analysis.spans import Span
from copylint.analysis.tokens import is_bounded
from copylint.checks.consistency.uses import is_plain, majority, odd_form, sentence_near
from copylint.findings import Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit, build_automaton, in_text_order
from copylint.rulebook.options import Options
from copylint.rulebook.wording import like

_TABLE = Path(__file__).parent.parent.parent / "tables" / "variants.tsv"
# What must stand before a word that has other senses too: "six meters", "a two-story house", "a driving license".
_BEFORE = {
    "number": compile_regex(
        r"(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty"
        r"|hundreds?|thousands?|millions?|several|few|single|multi|square|cubic))(?: of)?[ -]\Z"
    ),
    "noun": compile_regex(
        r"\b(?:an?|the|his|her|its|their|our|my|your|this|that|no|any|each|every|driving|driver's|export|import"
        r"|operating|business|banking|mining|gun|trading|broadcasting|new|valid) \Z"
    ),
    "no-computer": compile_regex(r"(?<!computer) \Z(?<!software )|(?<! )\Z"),
    "determined": compile_regex(
        r"\b(?:an?|the|this|that|any|no|each|every|new|their|its|his|of|for|on|under|until|after"
        r"|\w+(?:ate|ary|al|ile|ent|ed|ing|ive|ous|ful|day|hour|week|month)) \Z"
    ),
    "noun-phrase": compile_regex(
        r"(?<!\bto)(?<!\bwill)(?<!\bnot)(?<!\bmust)(?<!\bshould)(?<!\bwould)(?<!\bcan) \Z"
    ),
}
# A "program" beside these is one of a computer, in British copy too.
_SOFTWARE = compile_regex(
    r"\b(?:software|computers?|code|coders?|download\w*|install\w*|apps?|virus\w*|windows|files?|users?|desktop|laptop"
    r"|internet|web|online|pc|pcs|server|websites?|spyware|malware|spam|peer-to-peer|browser|hackers?|digital|trojan)\b"
)
_HYPHENATED = compile_regex(r"(?P<first>[^\W\d_]+)-(?P<second>[^\W\d_]{3,})(?![\w-])")
_LONGEST_PART = 20
_TITLES = ("president", "general")  # compounds that qualify nothing
_MOST_ASKED_SINGLY = 30
# Behind these a hyphenated word stands for itself; before anything else it may qualify what follows.
_FUNCTION_WORD = compile_regex(
    r" (?:of|in|on|at|by|for|from|to|with|and|or|but|as|that|which|who|is|are|was|were|has|have|had|will|would|could"
    r"|may|after|before|between|against|over|during|since|until|when|while|than|into|the|a|an)\b"
)


class _Spelling(NamedTuple):
    """A row of the table; see scripts/build_variants.py."""

    row: str
    variant: int
    word: str
    dialect: str
    series: str


class _Use(NamedTuple):
    """A spelling in the copy. side: what distinguishes it from the other spellings that it is compared with."""

    span: Span
    spelling: _Spelling
    side: str


@lru_cache(maxsize=1)
def _table() -> dict[str, str]:
    """The table's lines by form."""
    lines = _TABLE.read_text(encoding="utf-8").splitlines()[1:]
    return dict(line.split("\t", 1) for line in lines)


@lru_cache(maxsize=4096)
def _spelling(form: str) -> _Spelling | None:
    line = _table().get(form)
    if line is None:
        return None
    row, variant, word, dialect, series = line.split("\t")
    return _Spelling(row, int(variant), word, dialect, series)


@lru_cache(maxsize=4096)
def _form(row: str, variant: int) -> str | None:
    """The form of an inflection in another of its spellings."""
    wanted = f"{row}\t{variant}\t"
    return next((form for form, line in _table().items() if line.startswith(wanted)), None)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """The rarer spellings, each with the first place of the spelling that it goes against."""
    groups: dict[str, list[_Use]] = defaultdict(list)
    position = 0
    for hit in in_text_order([hit for hit in hits if hit.end - hit.start > 1]):  # all but the hyphens
        spelling = _spelling(article.folded[hit.start : hit.end]) if hit.start >= position else None
        if spelling:
            position = hit.end
            in_series = bool(spelling.series and spelling.dialect)
            key = f"-{spelling.series}" if in_series else spelling.word
            side = spelling.dialect if in_series else str(spelling.variant)
            groups[key].append(_Use(Span(hit.start, hit.end), spelling, side))
    for uses in groups.values():
        if len({use.side for use in uses}) > 1:
            yield from _compare(article, options, uses)
    yield from _hyphens(article, options)


def _compare(article: Article, options: Options, uses: Sequence[_Use]) -> Iterator[Match]:
    """The matches among the spellings of one word or series."""
    sides: dict[str, list[_Use]] = defaultdict(list)
    software = _of_software(article, options, uses)
    for use in _unqualified(article, [use for use in uses if use.spelling.variant not in software]):
        if _counts(article, options, use.span):
            sides[use.side].append(use)
    if len(sides) < 2:
        return
    kept = _wanted(article, sides)
    first = {use.spelling.word: use for use in reversed(sides[kept])}
    for side, found in sides.items():
        if side != kept:
            yield from (match for use in found for match in _match(article, use, first, sides[kept][0]))


def _of_software(article: Article, options: Options, uses: Sequence[_Use]) -> set[int]:
    """The variants that the copy writes of computers: British copy has programs on them, and programmes on the air."""
    contexts = options.mapping("only_after")
    return {
        use.spelling.variant
        for use in uses
        if contexts.get(article.folded[slice(*use.span)]) == "no-computer"
        and _SOFTWARE.search(article.folded, *sentence_near(article, use.span.start))
    }


def _unqualified(article: Article, uses: Sequence[_Use]) -> Sequence[_Use]:
    """Without the hyphens of qualifiers, where the rest is written open: air strike, an air-strike campaign."""
    written = [article.text[slice(*use.span)] for use in uses]
    if not any(" " in form for form in written) or not all("-" in form or " " in form for form in written):
        return uses
    return [
        use
        for use, form in zip(uses, written, strict=True)
        if "-" not in form
        or form.lower().removesuffix("s").endswith(_TITLES)
        or not re.match(r" \w", article.text[use.span.end : use.span.end + 2])
        or _FUNCTION_WORD.match(article.text, use.span.end)
    ]


def _counts(article: Article, options: Options, span: Span) -> bool:
    form = article.folded[span.start : span.end]
    if article.text[span.start : span.end] in article.house.spellings:
        return False
    context = options.mapping("only_after").get(form)
    if context and not _BEFORE[context].search(article.folded, max(0, span.start - 24), span.start):
        return False
    if article.text[span.start].isupper() and form in options.words("names"):
        return False
    return is_plain(article, span.start, span.end)


def _wanted(article: Article, sides: dict[str, list[_Use]]) -> str:
    """The side to keep: that of the house's dialect, else the majority."""
    dialect = {"en-US": "us", "en-GB": "uk"}.get(article.house.dialect or "")
    for side, uses in sides.items():
        spelling = uses[0].spelling
        # British houses write -ize as well as -ise.
        if dialect and spelling.dialect == dialect and not (dialect == "uk" and spelling.series == "iz/is"):
            return side
    return majority({side: [use.span for use in uses] for side, uses in sides.items()})


def _match(article: Article, use: _Use, first: Mapping[str, _Use], series: _Use) -> Iterator[Match]:
    """The finding of one odd spelling; first: the first use of each word on the other side, series: of any word."""
    other = first.get(use.spelling.word, series)
    form = _form(use.spelling.row, other.spelling.variant)
    if form is not None:
        text = article.text[slice(*use.span)]
        manner = "" if use.spelling.word in first else ", spelled the other way"
        yield odd_form(article, use.span, like(text, form), other.span, manner)


def _hyphens(article: Article, options: Options) -> Iterator[Match]:
    """Words that stand with a hyphen in one place and without it in another, and are not in the table."""
    hyphenated = _hyphenated(article, options)
    if not hyphenated:
        return
    joined: dict[str, list[Span]] = defaultdict(list)
    forms = list(hyphenated)
    for number, start, end in _places(article.folded, forms):
        if is_bounded(article.text, start, end) and _counts(article, options, Span(start, end)):
            joined[forms[number]].append(Span(start, end))
    for form, spans in joined.items():
        with_hyphen = [span for span in hyphenated[form] if _counts(article, options, span)]
        if with_hyphen:
            yield from _odd_ones(article, form, spans, with_hyphen)


def _places(folded: str, forms: Sequence[str]) -> Iterable[tuple[int, int, int]]:
    """Where some forms stand, each by its number; of many forms an automaton asks once for all."""
    if len(forms) > _MOST_ASKED_SINGLY:
        return build_automaton(forms).find(folded)
    return [
        (number, match.start(), match.end())
        for number, form in enumerate(forms)
        if form in folded
        for match in re.finditer(form, folded)
    ]


def _hyphenated(article: Article, options: Options) -> dict[str, list[Span]]:
    """Two parts joined by a hyphen, by their letters without it."""
    found: dict[str, list[Span]] = defaultdict(list)
    exceptions = set(options.words("two_words"))
    for span in _hyphen_words(article.folded):
        form = article.folded[slice(*span)]
        if form not in _table() and form not in exceptions:
            found[form.replace("-", "")].append(span)
    return found


def _hyphen_words(folded: str) -> Iterator[Span]:
    """Words of exactly two parts, each of letters."""
    hyphen = folded.find("-")
    while hyphen >= 0:
        start = hyphen
        while start and hyphen - start < _LONGEST_PART and folded[start - 1].isalpha():
            start -= 1
        match = _HYPHENATED.match(folded, start)
        if match and match.end("first") == hyphen and (not start or folded[start - 1] not in "-'_@/."):
            yield Span(start, match.end())
        hyphen = folded.find("-", hyphen + 1)


def _odd_ones(
    article: Article, form: str, joined: Sequence[Span], hyphenated: Sequence[Span]
) -> Iterable[Match]:
    forms = {"joined": joined, "hyphenated": hyphenated}
    kept = majority(forms)
    odd = hyphenated if kept == "joined" else joined
    replacement = form if kept == "joined" else article.folded[slice(*hyphenated[0])]
    for span in odd:
        text = article.text[slice(*span)]
        yield odd_form(article, span, like(text, replacement), forms[kept][0])
