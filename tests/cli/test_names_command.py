"""`copylint names`: the people of articles, and lists of people."""

from __future__ import annotations

import json

COPY = "Chinese President Xi Jinping came.\n\nPresident Xi left. Xi slept.\n"


def test_the_people_of_a_file(run, project):
    (project / "a.txt").write_text(COPY, encoding="utf-8")
    result = run("names", "a.txt")
    assert (result.status, result.err) == (0, "")
    assert result.out.splitlines() == [
        "a.txt: 1 person",
        "  Name        Title      Short form  Forms               First at",
        "  Xi Jinping  President  Xi          Xi 2, Xi Jinping 1  1:19",
    ]


def test_the_same_as_json(run, project):
    (project / "a.txt").write_text(COPY, encoding="utf-8")
    (person,) = json.loads(run("names", "--output-format", "json", "a.txt").out)
    assert person == {
        "file": "a.txt",
        "name": "Xi Jinping",
        "short": "Xi",
        "culture": "chinese",
        "titles": ["President"],
        "forms": {"Xi": 2, "Xi Jinping": 1},
        "count": 3,
        "line": 1,
        "column": 19,
    }


def test_a_file_that_is_not_there(run):
    result = run("names", "none.txt")
    assert result.status == 2
    assert "none.txt" in result.err


def test_import(run, project):
    rows = "full,short,aliases,wrong,confirmed\nTavi Oronge,Tavi,,Tavvi;Tavy,\nAda Falk,,,,desk\n"
    (project / "n.csv").write_text(rows, encoding="utf-8")
    result = run("names", "import", "n.csv")
    assert result.status == 0
    assert result.out == (
        "names:\n- full: Tavi Oronge\n  short: Tavi\n  wrong:\n  - Tavvi\n  - Tavy\n"
        "- full: Ada Falk\n  confirmed: desk\n"
    )


def test_import_says_what_is_wrong(run, project):
    (project / "n.csv").write_text("name,short\nAda Falk,Falk\n", encoding="utf-8")
    (project / "m.csv").write_text("full,short\n,Falk\n", encoding="utf-8")
    assert run("names", "import", "n.csv").err == "copylint: n.csv:1: there is no column 'name'\n"
    assert run("names", "import", "m.csv").err == "copylint: m.csv:2: no full name\n"
