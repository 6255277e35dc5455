"""data/glued-words: words with the space between them lost."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.function_words import FUNCTION_WORDS
from copylint.analysis.lexicon.spelling import is_known
from copylint.analysis.patterns import Pattern
from copylint.analysis.tokens import is_bounded, is_word_end, is_word_start
from copylint.findings import Change, Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

# Where a space should stand: behind a stop, a comma, a closing quotation mark; before an opening bracket or mark.
# Each starts with the mark itself, so that the search runs from one to the next.
_BEFORE_SENTENCE = r"(?=[“‘]?[A-Z][a-z’]|[AI] [a-z])"
_STOP = r"(?![ \n])(?:[”’\"')\]]|(?<=[a-z]{2}.)|(?<=[\d%].)(?<!\d\d\.\d.))" + _BEFORE_SENTENCE
_OPENER = r"(?=(?:The|He|She|It|In|But|They|And|We|This|That|At|On|Its|His|Her|There|A) )"
_SMALL_WORD = r"(?=(?:and|or|the|is|was|has|had|in|to|of|for|from|by|with|who|which|that|said|will|are) )"
_MARKS = {
    ".": Pattern(
        rf"\.(?:{_STOP}|(?<=[ap]\.m\.){_BEFORE_SENTENCE}|(?<=[A-Z]\.[A-Z]\.)(?:{_OPENER}|{_SMALL_WORD}))"
    ),
    ":": Pattern(
        r":(?<=[a-z]:)(?=[“‘][A-Z]|[A-Z][a-z]{2}|(?:he|she|it|they|the|we|his|her|that|there|this) )"
    ),
    "!": Pattern(r"!" + _STOP),
    "?": Pattern(r"\?" + _STOP),
    ",": Pattern(r",(?:(?<=[A-Za-z”’\"%)\d],)|(?<=[a-z] ,))(?=[A-Za-z“‘][a-z])"),
    ";": Pattern(r";(?<=[a-z]{2};)(?=[A-Za-z]{2})"),
    "”": Pattern(r"”(?=[A-Za-z]{2})"),
    '"': Pattern(r'"(?:(?<=[a-z][,.?!]")(?=[A-Za-z]{2})|(?<=[a-z]{2}")(?=[a-z]{2}))'),
    "“": Pattern(r"“(?<=[a-z]{2}“)(?=[A-Za-z]{3})"),
    "(": Pattern(r"\((?<=[a-z]{2}\()(?=[A-Za-z]{3}|[a-z]{2} )"),
    ")": Pattern(r"\)(?<=[a-z.,\d]\))(?=[A-Za-z]{2})"),
}
_YEAR = Pattern(r"\d{2,4}(?![\w-]|[.,]\d)")
_TITLE = Pattern(r"\.(?<=\b(?:Mr|Ms|Dr|Lt|St)\.)(?=[A-Z][a-z])")
_POSSESSIVE = Pattern(r"'(?<=[a-z]')(?:s|re|ve|ll)(?P<next>[a-z]{4,20})\b")
_MONTHS = ("March", "May", "August")  # which are other words too
_CAPITAL_INSIDE = Pattern(r"[A-Z](?<=[a-z][A-Z])[a-z]{2,20}\b")
_FEET = Pattern(r"\d['’′] ?\d{1,2}$")
_IN_A_YEAR = Pattern(r"(?<!\d)(?:19|20)\d\d$")
_TOKEN = Pattern(r"[^\s“”\"()]*$")
_TAIL = Pattern(r"[^\s“”\"()]*")
_LATIN_PLURAL = Pattern(
    r"\((?:s|es|ies|ed|ing|er|ren|a|e|n|ly|al|re|un|in|non|semi|co|ern|man|men|wo)\)|\([^)\s]{1,3}\)"
)
_ADDRESS = Pattern(
    r"https?:|www\.|@|://|\.(?:com|org|net|gov|edu|io|co|uk|eu|html?|php|aspx?|js|py|txt|pdf)\b|[/\\_=&#]",
    re.I,
)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Places without their space."""
    names = frozenset(options.words("names"))
    text = article.text
    for mark, pattern in _MARKS.items():
        if mark not in text:
            continue
        for found in pattern.finditer(text):
            start, end = (found.start(), found.start()) if mark in "“(" else found.span()
            if _is_glued(text, start, end, names):
                yield _match(text, end)
    for capital in _CAPITAL_INSIDE.finditer(text):
        if _is_before_name(text, *capital.span()):
            yield _match(text, capital.start())
    for possessive in _POSSESSIVE.finditer(article.straight):
        if is_known(possessive["next"]):
            yield _match(text, possessive.start("next"))
    for title in _TITLE.finditer(text):  # "St.Ives": too short for the marks above
        before, after = (
            _TOKEN.search(text, max(0, title.start() - 60), title.start()),
            _TAIL.match(text, title.end()),
        )
        assert before and after
        if f"{before.group()}.{after.group()}".lower() not in names:
            yield _match(text, title.end())
    two = list(options.mapping("two").values())
    for number, start, end in hits:
        if number < len(two):
            place: int | None = start + two[number].index(" ")
        else:
            place = _joint(text, start, end)
        if number < len(two) and not (is_bounded(text, start, end) and text[start + 1 : end].islower()):
            continue
        if place is not None:
            yield _match(text, place)


def _joint(text: str, start: int, end: int) -> int | None:
    """Where a literal of the option `joints` is to be cut: before or behind its digit, or behind its first letter.

    None where it is part of something else: an address, a name, a code.
    """
    if text[start].isdigit():
        if text.endswith("in", start, end) and not _IN_A_YEAR.search(text, max(0, start - 4), start + 1):
            return None  # inches
        return start + 1 if is_word_end(text, end) and text[start + 1 : end].islower() else None
    if text[end - 1].isdigit():
        year = _YEAR.match(text, end - 1)
        return end - 1 if year and is_word_start(text, start) and text[start : end - 1].islower() else None
    return start + 1 if is_word_end(text, end) and text[start:end].islower() else None


def _is_before_name(text: str, start: int, end: int) -> bool:
    """Whether a capital inside of a word begins a land, a city, a people or a day behind a small word: "fromBerlin"."""
    before = _TOKEN.search(text, max(0, start - 60), start)
    if before is None or before.group() not in FUNCTION_WORDS:
        return False
    from copylint.checks.capitals.proper_name import is_always_capitalised

    return text[start:end] in _MONTHS or is_always_capitalised(text[start:end])


def _is_glued(text: str, start: int, end: int, names: frozenset[str]) -> bool:
    """Whether the place is none of an address, a file, a name or an abbreviation."""
    before, after = _TOKEN.search(text, max(0, start - 60), start), _TAIL.match(text, end, end + 60)
    assert before and after
    token = before.group() + text[start:end] + after.group()
    if text[start] == "”" and (not before.group() or _FEET.search(text, max(0, start - 6), start)):
        return False  # it opens the quotation (“said: ”Yes”), or is the mark of inches
    if _ADDRESS.search(token) or token.strip(".,;:!?’'").lower() in names:
        return False
    if start == end and _LATIN_PLURAL.match(text, start):
        return False
    if text[start] == ")" and start < end:  # "(re)elect": only words of their own in the brackets count
        opening = text.rfind("(", max(0, start - 200), start)
        return opening > 0 and " " in text[opening:start] and text[opening - 1] == " "
    if text[start] == ":" and not token[0].islower():  # a title: "Nier:Automata"
        return False
    shortened = text[start] == "." and after.group()[:1].isupper() and before.group().isupper()
    return not shortened or after.group().lower() in FUNCTION_WORDS


def _match(text: str, place: int) -> Match:
    """The two words around a place where a space is missing, and the space."""
    before, after = _TOKEN.search(text, max(0, place - 60), place), _TAIL.match(text, place, place + 60)
    assert before and after
    start = before.start() if before.group() else _TOKEN.search(text, max(0, place - 60), place - 1).start()  # type: ignore[union-attr]
    end = max(after.end(), place + 1)
    while end > place + 1 and text[end - 1] in ".,;:!?’'":
        end -= 1
    message = f"“{text[start:end]}” lacks a space: write “{text[start:place]} {text[place:end]}”"
    return Match(start, end, message, (Change(place, place, " "),))
