"""The article's own date."""

from __future__ import annotations

import datetime

import pytest

from copylint.analysis.dateline import dateline_span, month_number, stated_date
from copylint.documents.document import Document, Field
from copylint.documents.plain import parse
from copylint.documents.source import Source


def read(text):
    document = parse(Source(text))
    date = stated_date(document)
    return date and (date.year, date.month, date.day, date.where, document.text[date.start : date.end])


@pytest.mark.parametrize(
    ("copy", "expected"),
    [
        ("PARIS, March 3, 2021 (Reuters) — It rained.", (2021, 3, 3, "dateline", "March 3, 2021")),
        ("BEIJING, Feb. 25 (Xinhua) -- It rained.", (None, 2, 25, "dateline", "Feb. 25")),
        ("NEW YORK, March 3, 2021 /PRNewswire/ -- It rained.", (2021, 3, 3, "dateline", "March 3, 2021")),
        ("Geneva, 3 March 2021 – It rained.", (2021, 3, 3, "dateline", "3 March 2021")),
        ("OSLO, Feb. 29 (Reuters) - It rained.", (None, 2, 29, "dateline", "Feb. 29")),
        (
            "Rain falls\n\nTuesday, September 1, 2015\n\nIt rained.",
            (2015, 9, 1, "dateline", "Tuesday, September 1, 2015"),
        ),
        ("Rain falls\n\nPublished 3 March 2021\n\nIt rained.", (2021, 3, 3, "dateline", "3 March 2021")),
        (
            "Rain falls\n\nPublished: 3 March 2021, 10:30 GMT\n\nIt rained.",
            (2021, 3, 3, "dateline", "3 March 2021"),
        ),
        ("Rain falls Sunday, May 28, 2006\n\nIt rained.", (2006, 5, 28, "dateline", "Sunday, May 28, 2006")),
        ("Rain\n\nSunday, May 28, 2006 The dam held.", (2006, 5, 28, "dateline", "Sunday, May 28, 2006")),
        (" date 2025-02-25 Over the bridge it rained.", (2025, 2, 25, "stamp", "2025-02-25")),
        ("2021-03-04T10:00:00Z\n\nIt rained.", (2021, 3, 4, "stamp", "2021-03-04T10:00:00Z")),
        ("Rain\n\npubDate: 2021-03-05\n\nIt rained.", (2021, 3, 5, "stamp", "2021-03-05")),
        # the whole date before the one without year, the dateline before the stamp
        ("2021-03-04 10:00\n\nOSLO, March 3 (AP) — It rained.", (2021, 3, 4, "stamp", "2021-03-04 10:00")),
        (
            "2021-03-04 10:00\n\nOSLO, March 3, 2021 (AP) — It rained.",
            (2021, 3, 3, "dateline", "March 3, 2021"),
        ),
        # none
        ("WASHINGTON (AP) — It rained.", None),
        ("It rained on March 3, 2021.", None),
        ("Council to meet on Sunday, May 28, 2006\n\nIt rained.", None),
        ("On Tuesday, March 3, 2021 – a wet day – it rained.", None),
        ("Feb. 30, 2021", None),
        ("The act of 2021-03-04 came into force.", None),
        ("May 2021", None),
        ("", None),
    ],
)
def test_date_in_the_copy(copy, expected):
    assert read(copy) == expected


def test_only_the_first_blocks_are_asked():
    assert read("It rained.\n\n" * 8 + "Tuesday, September 1, 2015") is None


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2025-02-25", (2025, 2, 25)),
        ("2025-02-25T23:30:00-05:00", (2025, 2, 25)),
        ("2025-02-25 08:00:00 +0000", (2025, 2, 25)),
        ("20250225", (2025, 2, 25)),
        ("2025/02/25", (2025, 2, 25)),
        ("25 February 2025", (2025, 2, 25)),
        ("Feb. 25, 2025", (2025, 2, 25)),
        ("february 25th, 2025", (2025, 2, 25)),
        ("Thu, 20 May 2021 22:14:56 +0000", (2021, 5, 20)),
        ("2025-02-30", None),
        ("03/04/2021", None),
        ("yesterday", None),
    ],
)
@pytest.mark.parametrize(("format", "where"), [("markdown", "front matter"), ("html", "metadata")])
def test_date_of_the_format(value, day, format, where):
    document = Document("It rained.", (), (), Source(""), format, {"date": Field(value, 6, 6 + len(value))})
    assert stated_date(document) == (day and (*day, where, 6, 6 + len(value)))


def test_the_format_goes_before_the_copy_and_the_copy_helps_where_it_fails():
    document = parse(Source("OSLO, March 3, 2021 (AP) — It rained."))
    fields = {"date": Field("2021-03-04", 0, 10)}
    dated = Document(document.text, document.blocks, document.segments, document.source, "markdown", fields)
    assert stated_date(dated).date == datetime.date(2021, 3, 4)
    fields["date"] = Field("soon", 0, 4)
    assert stated_date(dated).date == datetime.date(2021, 3, 3)


def test_a_date_without_year_is_no_date():
    assert stated_date(parse(Source("OSLO, March 3 (AP) — It rained."))).date is None


@pytest.mark.parametrize(
    ("copy", "line", "place", "date", "agency"),
    [
        (
            "PARIS, March 3, 2021 (Reuters) — It",
            "PARIS, March 3, 2021 (Reuters) —",
            "PARIS",
            "March 3, 2021",
            "Reuters",
        ),
        ("WASHINGTON (AP) — It", "WASHINGTON (AP) —", "WASHINGTON", None, "AP"),
        ("KYIV, Ukraine (AP) — It", "KYIV, Ukraine (AP) —", "KYIV, Ukraine", None, "AP"),
        ("WASHINGTON, D.C. — It", "WASHINGTON, D.C. —", "WASHINGTON, D.C.", None, None),
        ("ST. LOUIS — It", "ST. LOUIS —", "ST. LOUIS", None, None),
        ("PORT-AU-PRINCE, Haiti – It", "PORT-AU-PRINCE, Haiti –", "PORT-AU-PRINCE, Haiti", None, None),
        ("SÃO PAULO, Jan 5 (Reuters) - It", "SÃO PAULO, Jan 5 (Reuters) -", "SÃO PAULO", "Jan 5", "Reuters"),
        ("Paris (AFP) – It", "Paris (AFP) –", "Paris", None, "AFP"),
        ("NEW DELHI (PTI): It", "NEW DELHI (PTI):", "NEW DELHI", None, "PTI"),
        ("PARIS—It", "PARIS—", "PARIS", None, None),
    ],
)
def test_dateline(copy, line, place, date, agency):
    found = dateline_span(parse(Source(copy)))
    text = [
        copy[slice(*span)] if span else None for span in (found[:2], found.place, found.date, found.agency)
    ]
    assert text == [line, place, date, agency]


@pytest.mark.parametrize(
    "copy",
    [
        "It rained — hard.",
        "NATO — the alliance — met.",
        "MR ALDER: Thank you.",
        "QUESTION: Why?",
        "UPDATE — It rained.",
        "Alder (Labour) – He won.",
        "Public Records (PN): They are kept.",
        "date 2025-02-25 It rained",
    ],
)
def test_no_dateline(copy):
    assert dateline_span(parse(Source(copy))) is None


def test_month_number():
    assert [month_number(name) for name in ("Jan.", "March", "may", "Sept.", "DECEMBER")] == [1, 3, 5, 9, 12]
    with pytest.raises(ValueError):
        month_number("Monday")


@pytest.mark.parametrize("piece", ["A ", "PARIS, ", "A.", "Aa ", "1", "date ", "(", "May 3 "])
def test_a_megabyte_in_the_first_paragraph(piece):
    assert read(piece * (1_000_000 // len(piece))) is None
