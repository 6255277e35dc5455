"""The baseline: what it accepts, what is new, what is stale, and its file."""

from __future__ import annotations

import json

import pytest

from copylint.baseline import baseline_of, pruned, read_baseline, stale, write_baseline
from copylint.documents import Source
from copylint.errors import UserError
from copylint.findings import Finding
from copylint.reports import Report
from copylint.rulebook.model import Rule
from copylint.rulebook.names import RuleNames

NAMES = RuleNames([Rule("words/teh", "default", "error", "look", "m", "check", {}, aliases=("old/teh",))])
RAN = {"words/teh"}


def report(path, text, *, rule="words/teh", word="teh"):
    """A report with a finding on every `word`."""
    source = Source(text)
    found = []
    start = text.find(word)
    while start >= 0:
        places = source.location(start), source.location(start + len(word))
        found.append(Finding(rule, "error", f"line {places[0].row}", *places, word))
        start = text.find(word, start + 1)
    return Report(str(path), source, tuple(found))


@pytest.fixture
def accepted(tmp_path):
    """A function: the baseline of a text, written and read again."""

    def make(text, **more):
        baseline = baseline_of(tmp_path / "base.json", [report(tmp_path / "copy" / "a.txt", text, **more)])
        write_baseline(baseline)
        return read_baseline(tmp_path / "base.json", NAMES)

    return make


def rows(baseline, path, text):
    """The rows of the findings that are new, and how many entries are left over."""
    new, rest = baseline.match(report(path, text))
    return [one.start.row for one in new.findings], sum(rest.values())


OLD = "He saw teh sea.\n\nShe went to teh town on Monday.\n"


def test_accepted_findings_are_no_news(accepted, tmp_path):
    assert rows(accepted(OLD), tmp_path / "copy" / "a.txt", OLD) == ([], 0)


def test_moved_and_rewrapped_findings_are_no_news(accepted, tmp_path):
    before = "The lead.\n\nIn the end he saw teh sea and wept.\n"
    after = "The lead.\r\n\r\nAnother line.\r\n\r\nIn the end he\r\nsaw teh\r\nsea and  wept.\r\n"
    assert rows(accepted(before), tmp_path / "copy" / "a.txt", after) == ([], 0)


def test_an_edited_neighbouring_paragraph_makes_no_news(accepted, tmp_path):
    after = "A storm came.\n\n" + OLD.replace("on Monday.\n", "on Monday.\n\nA new end.\n")
    assert rows(accepted(OLD), tmp_path / "copy" / "a.txt", after) == ([], 0)


def test_a_new_finding_is_news(accepted, tmp_path):
    assert rows(accepted(OLD), tmp_path / "copy" / "a.txt", OLD + "\nThey sold teh shop.\n") == ([5], 0)


def test_equal_findings_are_counted(accepted, tmp_path):
    one = "In the end he saw teh sea and he wept.\n\n"
    assert rows(accepted(one * 2), tmp_path / "copy" / "a.txt", one * 3)[0] == [5]
    assert rows(accepted(one * 3), tmp_path / "copy" / "a.txt", one * 2) == ([], 1)


def test_another_file_is_another_matter(accepted, tmp_path):
    assert rows(accepted(OLD), tmp_path / "copy" / "b.txt", OLD)[0] == [1, 3]


def test_another_rule_is_another_matter(accepted, tmp_path):
    new, _ = accepted(OLD).match(report(tmp_path / "copy" / "a.txt", OLD, rule="words/other"))
    assert len(new.findings) == 2


def test_former_ids_are_brought_up_to_date(accepted, tmp_path):
    assert rows(accepted(OLD, rule="old/teh"), tmp_path / "copy" / "a.txt", OLD) == ([], 0)


def test_mended_findings_are_stale_where_the_rule_ran(accepted, tmp_path):
    _, rest = accepted(OLD).match(report(tmp_path / "copy" / "a.txt", OLD.replace("saw teh", "saw the")))
    assert [(entry.rule, entry.text, count) for entry, count in stale(rest, RAN).items()] == [
        ("words/teh", "teh", 1)
    ]
    assert not stale(rest, {"words/other"})


def test_pruning_takes_out_what_is_stale_and_adds_nothing(accepted, tmp_path):
    (tmp_path / "copy").mkdir()
    path = tmp_path / "copy" / "a.txt"
    path.write_text("x")
    now = report(path, OLD.replace("saw teh", "saw the") + "\nNew teh.\n")
    after = pruned(accepted(OLD), [now], RAN)
    assert [sum(found.values()) for found in after.entries.values()] == [1]
    assert rows(after, path, now.source.text) == ([5], 0)
    assert pruned(accepted(OLD), [now], {"words/other"}).entries == accepted(OLD).entries
    unread = Report(str(path), Source(""), problem="cannot be read")
    assert pruned(accepted(OLD), [unread], RAN).entries == accepted(OLD).entries


def test_pruning_takes_out_files_that_are_gone(accepted):
    assert pruned(accepted(OLD), [], RAN).entries == {}


def test_the_file_is_sorted_stable_and_says_little(tmp_path):
    def written(reports):
        write_baseline(baseline_of(tmp_path / "base.json", reports))
        return (tmp_path / "base.json").read_text("utf-8")

    one, two = report(tmp_path / "a.txt", OLD), report(tmp_path / "b é.txt", OLD * 2)
    text = written([one, two])
    assert written([two, one]) == text
    data = json.loads(text)
    assert data["version"] == 1
    assert list(data["files"]) == ["a.txt", "b é.txt"]
    assert [set(row) for row in data["files"]["a.txt"]] == [{"rule", "text", "context"}] * 2
    assert "saw" not in text
    assert len([line for line in text.splitlines() if '"rule"' in line]) == sum(
        map(len, data["files"].values())
    )


def test_no_findings_make_an_empty_baseline(tmp_path):
    write_baseline(baseline_of(tmp_path / "base.json", [report(tmp_path / "a.txt", "Fine.")]))
    assert json.loads((tmp_path / "base.json").read_text()) == {"version": 1, "files": {}}
    assert read_baseline(tmp_path / "base.json", NAMES).entries == {}


def test_the_words_of_a_long_finding_are_cut(tmp_path):
    write_baseline(
        baseline_of(tmp_path / "base.json", [report(tmp_path / "a.txt", "x" * 500, word="x" * 500)])
    )
    (row,) = json.loads((tmp_path / "base.json").read_text())["files"]["a.txt"]
    assert row["text"] == "x" * 59 + "…"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "the baseline is no JSON"),
        ("[" * 100_000, "the baseline is no JSON"),
        ('{\n<<<<<<< HEAD\n"version": 1', "is it a merge conflict?"),
        ("[]", "this is no baseline of version 1"),
        ('{"version": 2, "files": {}}', "this is no baseline of version 1"),
        ('{"version": 1}', "the baseline has a broken entry"),
        ('{"version": 1, "files": []}', "the baseline has a broken entry"),
        ('{"version": 1, "files": {"a.txt": [{"rule": "a/b"}]}}', "the baseline has a broken entry"),
        ('{"version": 1, "files": {"a.txt": [{"rule": "a/b", "text": 1, "context": ""}]}}', "a broken entry"),
        ('{"version": 1, "files": {"a.txt": [{"rule": [], "text": "", "context": ""}]}}', "a broken entry"),
    ],
)
def test_a_broken_file_is_an_error(tmp_path, text, message):
    path = tmp_path / "base.json"
    path.write_text(text)
    with pytest.raises(UserError) as error:
        read_baseline(path, NAMES)
    assert message in str(error.value)
    assert str(error.value).startswith(f"{path}: ")


def test_a_missing_file_is_an_error(tmp_path):
    with pytest.raises(UserError, match="the baseline cannot be read: No such file or directory"):
        read_baseline(tmp_path / "none.json", NAMES)
