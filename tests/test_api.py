"""copylint.check: the linter for Python callers."""

from __future__ import annotations

import doctest

import pytest

import copylint
from copylint.errors import UserError
from copylint.findings import Location


def test_the_example_of_its_documentation_holds():
    assert doctest.testmod(copylint).failed == 0


def test_findings_have_places_of_the_text():
    (finding,) = copylint.check(
        "First line.\n\nHe went to the the talks.\n", select=["repetition/doubled-word"]
    )
    assert (finding.rule, finding.text) == ("repetition/doubled-word", "the the")
    assert (finding.start, finding.end) == (Location(24, 3, 12), Location(31, 3, 19))
    assert finding.fix is not None and finding.fix.edits[0].content == ""


def test_the_ending_tells_the_format():
    html = "<p>He went to the</p><pre>the the</pre><p>the talks.</p>"
    assert copylint.check(html, "a.html", select=["repetition/doubled-word"]) == []
    assert copylint.check("the the <!-- copylint: ignore -->", "a.md", select=["repetition"]) == []


def test_select_and_ignore():
    text = "He went to the the end result of close proximity.\n"
    assert {finding.rule for finding in copylint.check(text, select=["style", "repetition"])} == {
        "style/tautology",
        "repetition/doubled-word",
    }
    found = copylint.check(text, select=["style", "repetition"], ignore=["style"])
    assert {finding.rule for finding in found} == {"repetition/doubled-word"}
    found = copylint.check(text, select=["style"], extend_select=["repetition"], ignore=["style"])
    assert {finding.rule for finding in found} == {"repetition/doubled-word"}
    assert copylint.check(text, select=[]) == []


def test_a_rule_that_there_is_not():
    with pytest.raises(UserError, match="did you mean style/tautology"):
        copylint.check("x", select=["style/tautologie"])


def test_config_is_a_settings_file(tmp_path):
    path = tmp_path / "house.yaml"
    path.write_text("select: [style]\nper-file-ignores: {'old/*': [style]}\n", encoding="utf-8")
    text = "It is in close proximity to the the house.\n"
    assert [finding.rule for finding in copylint.check(text, config=path)] == ["style/tautology"]
    assert copylint.check(text, str(tmp_path / "old" / "a.txt"), config=path) == []
    with pytest.raises(UserError, match="cannot be read"):
        copylint.check(text, config=tmp_path / "none.yaml")


def test_no_settings_are_looked_for(tmp_path, monkeypatch):
    (tmp_path / "copylint.yaml").write_text("ignore: [style]\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert copylint.check("It is in close proximity to it.", str(tmp_path / "a.txt"), select=["style"]) != []
    assert sorted(path.name for path in tmp_path.iterdir()) == ["copylint.yaml"]
