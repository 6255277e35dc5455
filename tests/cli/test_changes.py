"""--changed, --since and --changed-lines: what git says changed."""

from __future__ import annotations

import pytest


@pytest.fixture
def committed(project, git):
    """Two articles in the first commit, one of them changed in its third line, and a new one beside them."""
    (project / "a.txt").write_text("teh\n\nalot\n", encoding="utf-8")
    (project / "b é.txt").write_text("teh\n\nteh\n\nteh\n", encoding="utf-8")
    (project / "gone.txt").write_text("teh\n", encoding="utf-8")
    git("add", ".")
    git("commit", "-qm", "first")
    (project / "b é.txt").write_text("teh\n\nthe teh\n\nteh\n", encoding="utf-8")
    (project / "gone.txt").unlink()
    (project / "new.txt").write_text("alot\n\nteh\n", encoding="utf-8")


def test_changed_is_what_differs_from_the_last_commit(check, committed):
    assert check("--changed").places == [
        "b é.txt:1:1: typo", "b é.txt:3:5: typo", "b é.txt:5:1: typo", "new.txt:1:1: swap", "new.txt:3:1: typo",
    ]  # fmt: skip


def test_changed_lines_are_those_lines_only(check, committed):
    assert check("--changed-lines").places == ["b é.txt:3:5: typo", "new.txt:1:1: swap", "new.txt:3:1: typo"]


def test_since_counts_from_a_revision(check, project, git, committed):
    git("add", ".")
    git("commit", "-qm", "second")
    assert check("--changed").places == []
    assert check("--since", "HEAD~1", "--changed-lines").places == [
        "b é.txt:3:5: typo", "new.txt:1:1: swap", "new.txt:3:1: typo",
    ]  # fmt: skip


def test_since_a_branch_counts_from_where_they_parted(check, project, git, committed):
    git("branch", "main-line")
    git("add", ".")
    git("commit", "-qm", "second")
    git("checkout", "-q", "main-line")
    (project / "a.txt").write_text("teh teh\n", encoding="utf-8")
    git("commit", "-qam", "other")
    git("checkout", "-q", "-")
    assert {place.split(":")[0] for place in check("--since", "main-line").places} == {"b é.txt", "new.txt"}


def test_the_working_tree_may_be_a_folder_below(run, project, committed, monkeypatch):
    (project / "sub").mkdir()
    (project / "sub" / "c.txt").write_text("alot\n", encoding="utf-8")
    monkeypatch.chdir(project / "sub")
    assert run("check", "--rules", "../desk", "--select", "house", "--changed", "..").places == [
        "../b é.txt:1:1: typo", "../b é.txt:3:5: typo", "../b é.txt:5:1: typo", "../new.txt:1:1: swap",
        "../new.txt:3:1: typo", "c.txt:1:1: swap",
    ]  # fmt: skip


def test_before_the_first_commit_all_is_new(check, project, git):
    (project / "a.txt").write_text("teh\n", encoding="utf-8")
    git("add", "a.txt")
    (project / "b.txt").write_text("teh\n", encoding="utf-8")
    assert check("--changed-lines").places == ["a.txt:1:1: typo", "b.txt:1:1: typo"]


def test_a_fix_stays_in_the_changed_lines(check, project, committed):
    check("--fix", "--changed-lines", "b é.txt")
    assert (project / "b é.txt").read_text(encoding="utf-8") == "teh\n\nthe the\n\nteh\n"


@pytest.mark.parametrize("revision", ["no-such", "--output=x"])
def test_a_revision_that_there_is_not(check, project, committed, revision):
    result = check("--since", revision)
    assert (result.status, result.out) == (2, "")
    assert result.err == f"copylint: --since: git knows no revision {revision!r}\n"
    assert not (project / "x").exists()


def test_no_repository(check, project):
    (project / "a.txt").write_text("teh\n", encoding="utf-8")
    result = check("--changed")
    assert result.status == 2
    assert result.err.startswith("copylint: git cannot say what changed: ")


def test_a_repository_cannot_have_programs_of_its_own_run(check, project, git, committed):
    for key in ("core.fsmonitor", "diff.external", "diff.x.textconv", "diff.x.command"):
        git("config", key, f"touch {project}/run-{key}; false")
    (project / ".gitattributes").write_text("*.txt diff=x\n", encoding="utf-8")
    assert check("--changed-lines", "b é.txt").places == ["b é.txt:3:5: typo"]
    assert not list(project.glob("run-*"))
