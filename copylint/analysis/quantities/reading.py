"""Quantities read out of a stretch of copy, one regular expression for the figures and small ones around them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from copylint.analysis.patterns import Pattern
from copylint.analysis.quantities.model import Hedge, Kind, Quantity
from copylint.analysis.quantities.units import currency_names, currency_signs, first_words, units
from copylint.analysis.quantities.words import (
    BELOW_HUNDRED,
    PARTS,
    SCALES,
    SMALL,
    VULGAR,
    WORDED,
    worded_value,
)

_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\d,])\.\d+"
_VULGAR = f"[{''.join(VULGAR)}]"
_NUMERAL = rf"(?:{_DIGITS})(?: ?{_VULGAR}|[ -]\d/\d{{1,2}}(?!\d))?|{_VULGAR}"
_SCALE = r"hundred|thousand|million|billion|trillion|lakh crore|lakh|crore|dozen|[mb]ln|[mbt]n|trn"
_MANY = r"dozen|hundred|thousand|lakh|million|crore|billion|trillion"
_PART = "|".join(PARTS)
# In the folded text. The alternatives go from the longest reading to the shortest.
_NUMBER = Pattern(
    rf"(?<![\w,:@#])(?<!\d[./])(?<![^\W\d]-(?=\d))(?:"
    rf"(?:half (?:an? )?|an? half[ -])(?P<half>{_MANY})"
    rf"|(?:(?P<three>three[ -]quarters|a quarter) of an? )(?P<of>{_MANY})"
    rf"|(?P<top>an?|{'|'.join(SMALL)}|\d)[ -](?P<part>(?:{_PART})s?|halves)"
    rf"|(?P<bare>(?<!first )(?<!second )(?<!last )half(?!-))"
    rf"|an? (?P<one>{_MANY})"
    rf"|(?P<number>{_NUMERAL}|{WORDED})(?P<more> and (?:a|one)[ -](?P<fraction>half|quarter|third)(?! of))?"
    rf"(?:[ -]?(?P<scale>{_SCALE})|(?P<letter>[mbk](?![^\W_])))?"
    rf")(?![/:,.]\d)"
)
# The mark before anything that _NUMBER may match: asked first, because it is found many times faster.
_BEFORE_NUMBER = Pattern(
    rf"[^\w,:@#](?=[.0-9{''.join(VULGAR)}]|an? (?:{_MANY}|{_PART})|half|t(?:wo|hree|en|welve|hirteen|wenty|hirty)"
    r"|f(?:our|ive|ifteen|orty|ifty)|s(?:ix|even)|e(?:ight|leven)|nine|one)"
)
# "rose 5 to 105": two quantities, no range.
_MOVES = Pattern(
    r"(?:from|by|rose|up|gain(?:ed|ing)|add(?:ed|ing)|increased|grew|climbed|jumped|fell|down|lost|losing"
    r"|shed|dropped"
    r"|declined|slipped|rising|falling|of|down from|raised|cut) [$€£]?\Z"
)
_RANGE = Pattern(
    rf"[–—-][$€£]?(?P<dash>{_DIGITS})(?:[ -]?(?P<scale>{_SCALE}))?(?![\w]|[,.:/-]\d)"
    rf"| (?:to|or|and) [$€£]?(?P<to>{_DIGITS}|{BELOW_HUNDRED})(?:[ -]?(?P<scale2>{_SCALE}))?(?![^\W_%]"
    rf"|[,.:/]\d)"
)
_PERCENT = Pattern(
    r" ?%|[ -]?(?:per ?cent|pct)(?:\.(?= [a-z]))?(?![ -]?age)(?![^\W_])"
    r"|(?P<points>[ -](?:percentage|basis)[ -]points?(?![^\W_])|[ -]?pp(?![^\W_])|[ -]?bps(?![^\W_]))"
)
_SIGN = Pattern(
    r"(?:(?<![^\W_])(?:US|A|C|HK|NZ|S|NT|R|AU|CA)?\$|[€£¥₹₩₽₦]|(?<![^\W_])(?:Rs\.?|[A-Z]{3}|SFr)) ?\Z"
)
_MINUS = Pattern(r"(?:(?<![\w)%])[-−–]|(?:minus|negative) )\Z", re.IGNORECASE)
_HEDGE = Pattern(
    r"(?:(?P<about>about|around|some|roughly|approximately|approx\.?|nearly|almost|close to|estimated|near"
    r"|just (?:over|under)"
    r"|a little (?:over|under)|slightly (?:over|under|more than|less than|above|below)|virtually|circa"
    r"|an average of|average of)"
    r"|(?P<over>more than|over|at least|upwards? of|no (?:fewer|less) than|above|exceeding|well over"
    r"|minimum of|as few as)"
    r"|(?P<under>less than|fewer than|under|up to|as (?:many|much) as|at most|below|no more than"
    r"|not more than|maximum of)"
    r")(?: the| a| an)? [(]?\Z"
)
_NEXT = Pattern(r"[ -]?(?:[^\W\d_]+[.²³23]?|[°º] ?[CFcf]?(?![^\W_]))(?:/[^\W\d_]+)?(?:[ -][^\W\d_]+\.?){0,3}")
_NO_COUNT_BEHIND_ONE = Pattern(
    r" (?:of|another|day|thing|or|the|that|who|in|to(?! (?:\d|two|three|four|five|six|seven|eight|nine|ten))"
    r"|is|on|by|for|as|at|but|a)(?![^\W_])|[.’',;:!?]"
)
_PRONOUN_ONE = Pattern(r"(?:\bno|any|every|each|this|that|the|which|only|some)[ -]\Z")
# The words before a number that only names a thing, and the last words of hedges and of minus signs.
_LABELS = frozenset(
    """
    number no. page pages chapter section phase level tier stage grade channel route highway room gate type article
    episode volume radio formula apollo top act psalm title
    """.split()  # noqa: SIM905 - a list of forty lines is none to read
)
_HEDGING = frozenset(
    """
    about around some roughly approximately approx approx. nearly almost to estimated near over under than above
    below virtually circa of least exceeding as most the a an
    """.split()  # noqa: SIM905
)
_LONGEST_WORD = 16
_SIGN_ENDS = frozenset("$€£¥₹₩₽₦s.r")
_JOINTS = "-–—(\"'“‘[\n"
_BARE_MONEY = 1000  # below, "won" and "real" are words of their own
_VAGUE_MONEY = frozenset(["won", "real", "mark", "sol"])


class _Figure(NamedTuple):
    """A number without what stands around it."""

    value: float
    step: float


def read_quantities(
    text: str, folded: str, start: int, end: int, dates: Sequence[tuple[int, int]] = ()
) -> Iterator[Quantity]:
    """The quantities of text[start:end], in order, none overlapping.

    text, folded: the article's text and its folded form, of one length; dates: the spans of the dates and
    clock times in it, which are no quantities.
    """
    position = start
    starts = {first for first, _ in dates}
    for place in places_behind(_BEFORE_NUMBER, folded, start, end):
        match = _NUMBER.match(folded, place, end) if place >= position and place not in starts else None
        if match is None:
            continue
        position = match.end()
        if (match["number"] == "one" and _is_pronoun(folded, match)) or _is_label(folded, match):
            continue
        quantity = _read(text, folded, match, end)
        position = max(position, quantity.end)
        if not folded[quantity.end : quantity.end + 1].isalnum():  # "5G", "4x4", "onetime"
            yield quantity


def places_behind(mark: Pattern, text: str, start: int, end: int) -> Iterator[int]:
    """The places in text[start:end] where something may begin: its start and those behind a mark."""
    if start == 0:
        yield 0
    for match in mark.finditer(text, max(start - 1, 0), end):
        yield match.end()


def _is_pronoun(folded: str, match: re.Match[str]) -> bool:
    if match["scale"] or match["more"]:
        return False
    before = folded[max(0, match.start() - 7) : match.start()]
    return bool(_NO_COUNT_BEHIND_ONE.match(folded, match.end()) or _PRONOUN_ONE.search(before))


def _is_label(folded: str, match: re.Match[str]) -> bool:
    """Whether a number names a thing ("number two", "page 12", "phase three") or quarters of a year."""
    if match["part"]:
        return match["part"] in ("quarter", "quarters") and match["top"] not in (
            "a",
            "one",
            "three",
            "1",
            "3",
        )
    return match["scale"] is None and _word_before(folded, match.start()) in _LABELS


def _word_before(folded: str, start: int) -> str:
    """The word before the space at the end of folded[:start], empty where no space stands there."""
    end = start - 1
    if end < 0 or folded[end] != " ":
        return ""
    floor = max(0, end - _LONGEST_WORD)
    word = folded[max(floor, folded.rfind(" ", floor, end) + 1) : end]
    return word if word.isalpha() else word[max(map(word.rfind, _JOINTS)) + 1 :]


def _read(text: str, folded: str, match: re.Match[str], limit: int) -> Quantity:
    """The quantity of a number, with the sign before and the unit behind it."""
    start, end = match.span()
    before = text[max(0, start - 40) : start]
    low, end = _letter_scale(match, _figure(match), before, end)
    high = low
    if match["part"] is None and match["bare"] is None:
        low, high, end = _range(folded, match, low, end, limit)
    kind, unit, end = _unit(text, folded, end, low.value, limit)
    sign = _sign(before)
    if sign and sign.group().strip(" .") in currency_signs():
        kind, unit = "money", currency_signs()[sign.group().strip(" .")]
        start -= len(sign.group())
    elif (match["part"] or match["bare"]) and kind == "number":
        kind = "share"
    value, highest = low.value, high.value
    minus = _MINUS.search(text[max(0, start - 9) : start]) if kind != "number" else None
    if minus:
        value, highest, start = -value, -highest, start - len(minus.group())
    return Quantity(start, end, value, highest, min(low.step, high.step), kind, unit, _hedge(folded, start))


def _sign(before: str) -> re.Match[str] | None:
    """The sign or code of a currency that the text before a number ends with."""
    last = before[-2:].rstrip()[-1:]
    return _SIGN.search(before) if last.isupper() or last in _SIGN_ENDS else None


def _hedge(folded: str, start: int) -> Hedge:
    bracket = folded.startswith("(", max(start - 1, 0))
    if _word_before(folded, start - bracket) not in _HEDGING:
        return ""
    found = _HEDGE.search(folded[max(0, start - 28) : start])
    return found.lastgroup if found else ""  # type: ignore[return-value]


def _letter_scale(match: re.Match[str], figure: _Figure, before: str, end: int) -> tuple[_Figure, int]:
    """ "$3m", "£40k": a letter is a scale behind money only; elsewhere it is left to the units."""
    if match["letter"] is None:
        return figure, end
    if _sign(before) is None:
        return figure, match.start("letter")
    scale = SCALES[match["letter"]]
    return _Figure(figure.value * scale, figure.step * scale), end


def _figure(match: re.Match[str]) -> _Figure:
    if match["half"]:
        return _Figure(SCALES[match["half"]] / 2, SCALES[match["half"]] / 10)
    if match["of"]:
        return _Figure(
            SCALES[match["of"]] * (0.25 if match["three"] == "a quarter" else 0.75), SCALES[match["of"]] / 20
        )
    if match["one"]:
        return _Figure(
            SCALES[match["one"]],
            SCALES[match["one"]] if match["one"] == "dozen" else SCALES[match["one"]] / 10,
        )
    if match["bare"]:
        return _Figure(0.5, 0.05)
    if match["part"]:
        top, part = match["top"], match["part"].replace("halves", "half")
        count = 1.0 if top in ("a", "an") else float(top) if top.isdigit() else worded_value(top)
        bottom = PARTS.get(part) or PARTS[part.removesuffix("s")]
        return _Figure(count / bottom, 0.1 / bottom)
    figure = _plain(match["number"])
    if match["fraction"]:
        figure = _Figure(figure.value + 1 / PARTS[match["fraction"]], 0.1)
    return _scaled(figure, match["scale"])


def _scaled(figure: _Figure, scale: str | None) -> _Figure:
    size = 1.0
    for word in (scale or "").split():
        size *= SCALES[word]
    return _Figure(figure.value * size, figure.step * size)


def _plain(number: str) -> _Figure:
    """The value and the step of a numeral or of number words."""
    if number[0].isalpha():
        return _Figure(worded_value(number), 1.0)
    value, step = 0.0, 1.0
    if number[-1] in VULGAR:
        value, step, number = VULGAR[number[-1]], 0.05, number[:-1].strip()
    elif "/" in number:
        number, _, fraction = number.replace("-", " ").rpartition(" ")
        top, _, bottom = fraction.partition("/")
        value, step = int(top) / max(int(bottom), 1), 0.05
    if number:
        number = number.replace(",", "")
        value += float(number)
        step = min(step, 10.0 ** -len(number.partition(".")[2]))
    return _Figure(value, step)


def _range(
    folded: str, match: re.Match[str], low: _Figure, end: int, limit: int
) -> tuple[_Figure, _Figure, int]:
    """Both ends of "10–15", "10 to 15 million", "between 3 and 5"; "from 10 to 15" are two quantities."""
    found = _RANGE.match(folded, end, limit)
    if found is None:
        return low, low, end
    before = folded[max(0, match.start() - 12) : match.start()]
    if found["to"]:
        word = found.group().split()[0]
        if word == "and" and not before.rstrip("$€£").endswith("between "):
            return low, low, end
        if word == "to" and _MOVES.search(before):
            return low, low, end
    scale = found["scale"] or found["scale2"]
    high = _scaled(_plain(found["dash"] or found["to"]), scale)
    if scale and match["scale"] is None and match["letter"] is None and match["number"]:
        low = _scaled(low, scale)
    return low, high, found.end()


def _unit(text: str, folded: str, end: int, value: float, limit: int) -> tuple[Kind, str, int]:
    """The kind and the unit by what stands behind the figure, and where the quantity ends."""
    percent = _PERCENT.match(folded, end, limit)
    if percent:
        return ("points" if percent["points"] else "percent"), "", percent.end()
    following = _NEXT.match(text, end, limit)
    if following is None:
        return "number", "", end
    gap = 1 if following.group()[0] in " -" else 0
    words = following.group()[gap:].replace("-", " ").split(" ")
    if words[0].rstrip(".").lower() not in first_words():
        return "number", "", end
    for count in range(len(words), 0, -1):
        spelling = " ".join(words[:count])
        found = _known(spelling, gap, value, text[end + gap + len(spelling) :][:2])
        if found is None and spelling.endswith("."):
            spelling = spelling[:-1]
            found = _known(spelling, gap, value, "")
        if found:
            return *found, end + gap + len(spelling)
    return "number", "", end


def _known(spelling: str, gap: int, value: float, behind: str) -> tuple[Kind, str] | None:
    """The kind and unit of a spelling, where it has one here."""
    if len(spelling) == 1 and (gap or not spelling.isalpha()) and spelling not in ("m", "g", "l"):
        is_degree = spelling in ("C", "F") and behind.startswith((")", " ("))  # "95 F (35 C)"
        if not is_degree:
            return None
    if spelling == "in" and not behind.startswith((")", " (", ",", "]")):
        return None
    lower = spelling.lower()
    code = currency_names().get(lower)
    if (
        code
        and (lower not in _VAGUE_MONEY or value >= _BARE_MONEY)
        and lower != "pounds"
        and lower != "pound"
    ):
        return "money", code
    key = spelling if len(spelling) == 1 else lower
    return ("measure", key) if key in units() else None
