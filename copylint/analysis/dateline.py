"""The article's own date, where it states one, and its dateline. Never today's date, never a guess."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from copylint.analysis.patterns import Pattern
from copylint.analysis.spans import Span
from copylint.documents.document import Block, Document

Where = Literal["front matter", "metadata", "dateline", "stamp"]

MONTH = (
    r"(?:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Mar(?:ch|\.)?|Apr(?:il|\.)?|May|June?\.?|July?\.?|Aug(?:ust|\.)?"
    r"|Sept?(?:ember|\.)?|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)(?![^\W\d_])"
)
WEEKDAY = (
    r"(?:Mon(?:day|\.)?|Tue(?:sday|s\.?|\.)?|Wed(?:nesday|\.)?|Thu(?:rsday|rs?\.?|\.)?|Fri(?:day|\.)?"
    r"|Sat(?:urday|\.)?|Sun(?:day|\.)?)(?![^\W\d_])"
)


class StatedDate(NamedTuple):
    """The day that an article gives as its own.

    year: None where a dateline leaves it out ("BEIJING, Feb. 25 (Xinhua) --").
    where: front matter and metadata are the format's fields; a dateline stands in the copy, as does a line of
    its own that says when the piece was published; a stamp is one that leaked into it.
    start, end: offsets of the file's text (Source) for front matter and metadata, of the Document's text
    for the others, in code points, the end exclusive.
    """

    year: int | None
    month: int
    day: int
    where: Where
    start: int
    end: int

    @property
    def date(self) -> datetime.date | None:
        """The day, where the year is stated."""
        return None if self.year is None else datetime.date(self.year, self.month, self.day)


class Dateline(NamedTuple):
    """Where a dateline stands, its dash included: "PARIS, March 3, 2021 (Reuters) —"; offsets of the text."""

    start: int
    end: int
    place: Span
    date: Span | None
    agency: Span | None


class Day(NamedTuple):
    """A day of the calendar, with or without its year."""

    year: int | None
    month: int
    day: int


_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_ISO = (
    r"(?P<iso>\d{4}-\d\d-\d\d)(?:[T ]\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?(?: ?Z\b| ?[+-]\d\d:?\d\d)?)?(?!\d)"
)
_WRITTEN = (
    rf"(?:{WEEKDAY},? )?(?:(?P<month>{MONTH}) (?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b"
    rf"|(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<month2>{MONTH}))(?:,? (?P<year>[12]\d{{3}})\b)?"
)
_ISO_FIELD = Pattern(r"(\d{4})[-/]?(\d\d)[-/]?(\d\d)(?!\d)")
_WRITTEN_FIELD = Pattern(_WRITTEN, re.IGNORECASE)
_TIME = r"(?:,? (?:at )?\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: (?:[A-Z]{2,4}|[+-]\d{4}))?)?"
_DATE_LINE = Pattern(
    r"(?:(?:First |Last )?(?:Published|Updated|Posted|Issued|Released|Date)(?: on)?:? )?"
    rf"(?P<date>{_WRITTEN}){_TIME}\.?",
    re.IGNORECASE,
)
# A headline and the date below it, run together by an extractor; "to meet on Monday, …" is no such date.
_DATE_BEHIND = Pattern(
    rf"(?<![,;:–—-])(?<!\bon)(?<!\bby)(?<!\bfor)(?<!\bfrom)(?<!\buntil)(?<!\bto)(?<!\band)"
    rf" (?P<date>(?={WEEKDAY}, ){_WRITTEN})\Z"
)
# The same of the date and the first sentence.
_DATE_BEFORE = Pattern(rf"(?P<date>(?={WEEKDAY}, ){_WRITTEN}) (?=[^\W\d_a-z])")
_STAMP = Pattern(
    r"(?:(?:pub(?:lished|lication)?|created?|creation|updated?|modified)?[_ ]?(?:date|time|at|on|timestamp)?"
    rf"[ :=]{{1,3}})?\"?(?P<date>{_ISO})",
    re.IGNORECASE,
)
_CAPITALS = r"[^\W\d_a-z](?:[^\W\d_a-z]|[.’'])*"
_NAME = r"[^\W\d_a-z][\w.’'-]+(?: [^\W\d_a-z][\w.’'-]+){0,3}"
_DATELINE = Pattern(
    rf"(?:(?P<capitals>{_CAPITALS}(?:[ /-]{_CAPITALS}){{0,4}})(?![^\W\d_])|(?P<name>{_NAME}))"
    rf"(?:, (?!{MONTH} \d|{WEEKDAY})(?P<region>{_NAME}))?"
    rf"(?:, (?P<date>{_WRITTEN}))?(?: (?P<agency>\([^()]{{2,60}}\)|/[^/ ]{{2,40}}/))?"
    r" ?(?P<dash>—|(?:–|--?|:)(?= ))(?= ?[\"'“‘(\[]*[^\W_a-z])"
)
_AGENCY = Pattern(
    r"[(/](?:[A-Z]{2,6}|Reuters|Bloomberg|Xinhua|dpa|Yonhap|Kyodo|Interfax|PRNewswire|Business Wire)\b"
)
_NO_PLACE = Pattern(
    r"(?:ADVISORY|ANALYSIS|ANSWER|BREAKING|CORRECTION|EXCLUSIVE|EXPLAINER|FACTBOX|LIVE|MODERATOR|NOTE|OPERATOR"
    r"|OPINION|PHOTOS|QUESTION|UPDATED?|URGENT|VIDEO|WATCH|At|By|From|In|Last|On|Published|Since|The|This|Until"
    r"|Updated)(?![^\W_])"
)
_FIRST_BLOCKS = 6


def month_number(name: str) -> int:
    """The month, 1 to 12, of an English name or abbreviation in any case ("Sept.", "March").

    Only its first three letters are looked at; raises ValueError where no month begins so.
    """
    return _MONTHS.index(name[:3].lower()) + 1


def stated_date(document: Document) -> StatedDate | None:
    """The article's own date: what its format says, else its dateline or date line, else a leaked stamp.

    A dateline without a year comes last, and its year stays None.
    """
    field = document.fields.get("date")
    if field is not None:
        day = _field_day(field.value)
        if day is not None:
            where: Where = "metadata" if document.format == "html" else "front matter"
            return StatedDate(*day, where, field.start, field.end)
    dates = list(_dates_in_copy(document))
    for where in ("dateline", "stamp"):
        for date in dates:
            if date.where == where and date.year is not None:
                return date
    return dates[0] if dates else None


def dateline_span(document: Document) -> Dateline | None:
    """The dateline of the article, at the start of one of its first paragraphs."""
    for block in _first_blocks(document):
        dateline = _dateline(document.text, block)
        if dateline is not None:
            return dateline
    return None


def _first_blocks(document: Document) -> Iterator[Block]:
    return (block for block in document.blocks[:_FIRST_BLOCKS] if block.kind not in ("code", "table"))


def _field_day(value: str) -> Day | None:
    """The day of a date in any of the forms that formats use: ISO, RFC 2822, written out."""
    iso = _ISO_FIELD.match(value.strip())
    if iso:
        return _valid(Day(int(iso[1]), int(iso[2]), int(iso[3])))
    written = _WRITTEN_FIELD.search(value)
    return _day(written) if written and written["year"] else None


def _day(match: re.Match[str]) -> Day | None:
    """The day of a written date's match, None for one that no calendar has."""
    year = int(match["year"]) if match["year"] else None
    return _valid(
        Day(year, month_number(match["month"] or match["month2"]), int(match["day"] or match["day2"]))
    )


def _valid(day: Day) -> Day | None:
    try:
        datetime.date(day.year or 2000, day.month, day.day)  # a leap year: 29 February may be the day
    except ValueError:
        return None
    return day


def _dates_in_copy(document: Document) -> Iterator[StatedDate]:
    """Every date of the first blocks that is the article's own, in order."""
    text = document.text
    for number, block in enumerate(_first_blocks(document)):
        stamp = _STAMP.match(text, block.start, block.end)
        if stamp:
            day = _field_day(stamp["iso"])
            if day is not None:
                yield StatedDate(*day, "stamp", *stamp.span("date"))
            continue
        match = _date_line(text, block, first=number == 0) or _dateline_match(text, block)
        if match is not None and match["date"]:
            day = _day(match)
            if day is not None:
                yield StatedDate(*day, "dateline", *match.span("date"))


def _date_line(text: str, block: Block, *, first: bool) -> re.Match[str] | None:
    """A block that is a date and nothing else, or one run together with its neighbour; with its year."""
    match = _DATE_LINE.fullmatch(text, block.start, block.end)
    match = match or _DATE_BEFORE.match(text, block.start, block.end)
    if match is None and first:
        match = _DATE_BEHIND.search(text, max(block.start, block.end - 40), block.end)
    return match if match is not None and match["year"] else None


def _dateline_match(text: str, block: Block) -> re.Match[str] | None:
    """A dateline at the start of a block.

    A place in capitals needs a dash, or a colon and an agency or a whole date; one in small letters needs
    a dash and one of these.
    """
    match = _DATELINE.match(text, block.start, block.end)
    if match is None or _NO_PLACE.match(text, block.start):
        return None
    sure = match["year"] is not None or bool(match["agency"] and _AGENCY.match(match["agency"]))
    if match["capitals"] and len(match["capitals"]) > 2 and match["dash"] != ":":
        return match
    return match if sure and (match["capitals"] or match["dash"] != ":") else None


def _dateline(text: str, block: Block) -> Dateline | None:
    match = _dateline_match(text, block)
    if match is None:
        return None
    place = Span(
        match.start(), match.end("region" if match["region"] else "capitals" if match["capitals"] else "name")
    )
    date = Span(*match.span("date")) if match["date"] else None
    agency = Span(match.start("agency") + 1, match.end("agency") - 1) if match["agency"] else None
    return Dateline(match.start(), match.end("dash"), place, date, agency)
