"""style/dates: the order, the month and the day of a date, as the house has them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.findings import Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_MONTHS = {
    "January": ("Jan.", "Jan"), "February": ("Feb.", "Feb"), "March": ("March", "Mar"), "April": ("April", "Apr"),
    "May": ("May", "May"), "June": ("June", "Jun"), "July": ("July", "Jul"), "August": ("Aug.", "Aug"),
    "September": ("Sept.", "Sept", "Sep"), "October": ("Oct.", "Oct"),
    "November": ("Nov.", "Nov"), "December": ("Dec.", "Dec"),
}  # fmt: skip
_NAMES = {form.rstrip("."): name for name, forms in _MONTHS.items() for form in (name, *forms)}
_SHORT = "|".join(name for name in sorted(_NAMES, key=len, reverse=True) if name not in _MONTHS)
_MONTH = rf"(?:(?P<month>{'|'.join(_MONTHS)})\b|(?P<short>{_SHORT})\b\.?)"
_DAY = r"(?P<day>[12]\d|3[01]|0?[1-9])(?P<ordinal>st|nd|rd|th)?"
_YEAR = r"(?P<year>,? (?:1[5-9]|20)\d\d\b)?"
_MONTH_FIRST = compile_regex(rf"\b{_MONTH} (?:the )?{_DAY}(?![\w:%]|[.,]\d|-\w{{3}}){_YEAR}")
_DAY_FIRST = compile_regex(rf"(?<![\w.,$£€-])(?:the (?=\d+[a-z]))?{_DAY}(?: of)? {_MONTH}(?![\w-]){_YEAR}")
_ALONE = compile_regex(r"\b(?P<short>Jan|Feb|Aug|Sept|Sep|Oct|Nov|Dec)\b\.?(?P<year>,? (?:1[5-9]|20)\d\d\b)")
_COMMA = compile_regex(rf"\b(?P<month>{'|'.join(_MONTHS)}), (?P<year>(?:1[5-9]|20)\d\d)\b(?!,\d)")
_WEEKDAYS = {
    day[:length]: day
    for day in ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
    for length in (3, 4, 5)
}
_WEEKDAY = compile_regex(r"(?P<day>Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.(?= [a-z\d]|,|$)")
_END = compile_regex(r"$|\n| [A-Z“\"]")
_SUFFIXES = {1: "st", 2: "nd", 3: "rd", 21: "st", 22: "nd", 23: "rd", 31: "st"}


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Each date that the house writes in another way."""
    order, form, ordinals = options.text("order"), options.text("month"), options.text("ordinals")
    seen: set[int] = set()
    for hit in hits:
        if not article.text[hit.start].isupper():
            continue
        weekday = _WEEKDAY.match(article.text, hit.start)
        if weekday:
            day = _WEEKDAYS[weekday["day"]] + ("." if weekday.end() == len(article.text) else "")
            yield Match.replacing(
                *weekday.span(), day, f"“{weekday[0]}”: days of the week are spelled out here"
            )
            continue
        begin = max(article.document.block_at(hit.start).start, hit.start - 12)
        for pattern in (_MONTH_FIRST, _DAY_FIRST):
            found = pattern.search(article.text, begin, hit.end + 20)
            if found and hit.start in (found.start("month"), found.start("short")):
                is_range = article.text[found.end() : found.end() + 1] in ("-", "–") and order == "day-first"
                if found.start() not in seen and not is_range:
                    seen.add(found.start())
                    yield from _date(article.text, found, order, form, ordinals)
                break
        else:
            comma = _COMMA.match(article.text, hit.start)
            if comma:
                right = f"{comma['month']} {comma['year']}"
                yield Match.replacing(
                    *comma.span(), right, f"“{comma[0]}” has no day and needs no comma: write “{right}”"
                )
            alone = _ALONE.match(article.text, hit.start, hit.end + 8)
            if alone and form != "any":
                name = _NAMES[alone["short"]]
                text, right = alone[0], name + alone["year"].replace(",", "")
                message = f"“{text}” has no day: spell the month out, “{right}”"
                yield Match.replacing(*alone.span(), right, message)


def _date(text: str, found: re.Match[str], order: str, form: str, ordinals: str) -> Iterator[Match]:
    right = _wanted(found, order, form, ordinals)
    if found[0].endswith(".") and not right.endswith(".") and _END.match(text, found.end()):
        right += "."  # the sentence's
    if right != found[0]:
        yield Match.replacing(*found.span(), right, f"“{found[0]}”: the house writes “{right}”")


def _wanted(found: re.Match[str], order: str, form: str, ordinals: str) -> str:
    name, day = found["month"] or _NAMES[found["short"]], int(found["day"])
    month = _MONTHS[name][0] if form == "abbreviated" else name
    number = f"{day}{_SUFFIXES.get(day, 'th')}" if ordinals == "yes" else str(day)
    year = (found["year"] or "").lstrip(", ")
    if order == "month-first":
        return f"{month} {number}" + (f"{',' if ordinals == 'no' else ''} {year}" if year else "")
    return f"{number} {month}" + (f" {year}" if year else "")
