"""`copylint baseline`, and `copylint check` beside it."""

from __future__ import annotations

import json

import pytest

CHOICE = ("--rules", "desk", "--select", "house")


@pytest.fixture
def article(project):
    """Two findings."""
    path = project / "a.txt"
    path.write_text("On Monday he saw teh talks go on.\n\nMost days they talk alot.\n", encoding="utf-8")
    return path


def test_only_new_findings_count(check, run, project, article):
    result = run("baseline", *CHOICE)
    assert (result.status, result.out) == (0, "")
    assert result.err == f"2 findings written to {project / '.copylint-baseline.json'}\n"
    assert (check().status, check().out) == (0, "")
    article.write_text(
        "New: teh.\n\nOn Monday he saw teh talks go on.\n\nMost days they talk alot.\n", encoding="utf-8"
    )
    assert check().places == ["a.txt:1:6: typo"]


def test_stale_entries_are_said_and_pruned(check, run, project, article):
    run("baseline", *CHOICE)
    article.write_text("On Monday he saw teh talks go on.\n\nAnd teh end.\n", encoding="utf-8")
    where = project / ".copylint-baseline.json"
    assert f"{where}: 1 entry not found any more; `copylint baseline --prune` takes them out\n" in check().err
    assert run("baseline", "--prune", *CHOICE).err == f"1 entry taken out of {where}\n"
    assert len(json.loads(where.read_text(encoding="utf-8"))["files"]["a.txt"]) == 1
    assert check().places == ["a.txt:3:5: typo"]


def test_a_rule_that_did_not_run_makes_nothing_stale(check, run, article):
    run("baseline", *CHOICE)
    assert "not found any more" not in run("check", "--rules", "desk", "--select", "house/typo").err


def test_baseline_names_the_file(check, run, project, article):
    run("baseline", *CHOICE, "--baseline", "old.json")
    assert (project / "old.json").exists()
    assert check().status == 1
    assert check("--baseline", "old.json").status == 0
    assert run("check", *CHOICE, "--baseline", "none.json").status == 2


def test_nothing_is_written_where_a_file_cannot_be_checked(run, project, article):
    (project / "b.txt").write_bytes(b"\xff\x00")
    result = run("baseline", *CHOICE)
    assert result.status == 2
    assert not (project / ".copylint-baseline.json").exists()


def test_the_options_that_choose_files_and_say_how_they_are_run(run, project, article, tmp_path):
    (project / "b.txt").write_text("teh\n", encoding="utf-8")
    where = project / ".copylint-baseline.json"
    cache = tmp_path / "cache"
    result = run("baseline", *CHOICE, "--exclude", "a.txt", "--no-cache", "--cache-dir", cache, "-j", "1")
    assert result.err == f"1 finding written to {where}\n"
    assert list(json.loads(where.read_text(encoding="utf-8"))["files"]) == ["b.txt"]
    assert not (cache / "findings").exists()
