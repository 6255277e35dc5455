"""Which files are checked, and what is said of those that cannot be."""

from __future__ import annotations

import os
from pathlib import Path

import pytest


@pytest.fixture
def articles(project):
    """Articles in folders, each with a finding."""
    for name in ("a.txt", "old/b.txt", "old/keep.txt", "drafts/c.md", "README.md"):
        (project / name).parent.mkdir(exist_ok=True)
        (project / name).write_text("teh\n", encoding="utf-8")


def files(result):
    return [place.split(":")[0] for place in result.places]


def test_exclude_is_for_what_folders_hold(check, articles):
    assert files(check("--exclude", "old/,*.md")) == ["a.txt"]
    assert files(check("--exclude", "old/*,!keep.txt")) == ["a.txt", "drafts/c.md", "old/keep.txt"]
    assert files(check("--exclude", "old/", "old/b.txt", ".")) == ["old/b.txt", "a.txt", "drafts/c.md"]


def test_extend_exclude_adds(check, project, articles):
    (project / "copylint.yaml").write_text("exclude: [old/]\n", encoding="utf-8")
    assert files(check()) == ["a.txt", "drafts/c.md"]
    assert files(check("--extend-exclude", "drafts")) == ["a.txt"]
    assert files(check("--exclude", "drafts")) == ["a.txt", "old/b.txt", "old/keep.txt"]


def test_force_exclude_holds_for_named_files_and_papers(check, articles):
    named = ("a.txt", "old/b.txt", "README.md", "old")
    found = ["a.txt", "old/b.txt", "README.md", "old/keep.txt"]
    assert files(check("--exclude", "old/", *named)) == found
    assert files(check("--exclude", "old/", "--force-exclude", *named)) == ["a.txt"]


def test_a_bad_pattern_is_an_error(check, articles):
    result = check("--exclude", "!")
    assert result.status == 2
    assert "--exclude" in result.err


def test_no_articles_is_said(check, project):
    (project / "empty").mkdir()
    assert check("empty") == (0, "", "No articles in empty\nNo findings in 0 files\n")


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_inputs_that_are_no_plain_copy(check, project, jobs):
    (project / "a-empty.txt").write_bytes(b"")
    (project / "b-binary.txt").write_bytes(b"teh\x00\x01")
    (project / "c-latin-1.txt").write_bytes("Café teh.\n".encode("latin-1"))
    (project / "d-utf-16.txt").write_bytes("teh\n".encode("utf-16"))
    (project / "e-loop.txt").symlink_to("e-loop.txt")
    (project / "f-broken.txt").symlink_to("nowhere.txt")
    (project / "sub").mkdir()
    (project / "sub" / "up").symlink_to("..")
    if hasattr(os, "mkfifo"):
        os.mkfifo(project / "g-pipe.txt")
    (project / "z.txt").write_text("teh\n", encoding="utf-8")
    result = check("-j", jobs)
    assert result.places == ["d-utf-16.txt:1:1: typo", "z.txt:1:1: typo"]
    assert result.err.splitlines()[:7] == [
        "sub/up: a link to a folder is not followed; name it to check it",
        "a-empty.txt: empty file",
        "b-binary.txt: error: binary file: a NUL at byte 3",
        "c-latin-1.txt: error: not UTF-8: byte 0xe9 at offset 3 (invalid continuation byte);"
        " name the file's encoding with --encoding",
        "d-utf-16.txt: read as UTF-16-LE, as its byte-order mark says",
        "e-loop.txt: error: cannot be read: Too many levels of symbolic links",
        "f-broken.txt: error: cannot be read: No such file or directory",
    ]
    assert result.status == 2
    assert "2 findings (2 errors) in 3 files; 4 files could not be checked\n" in result.err


def test_an_empty_file_is_checked(check, project):
    (project / "a.txt").write_bytes(b"")
    assert check() == (0, "", "a.txt: empty file\nNo findings in 1 file\n")


def test_a_large_file_is_checked_and_named(check, project):
    (project / "a.txt").write_bytes(b"x" * 20_000_001 + b" teh")
    result = check("a.txt")
    assert result.places == ["a.txt:1:20000003: typo"]
    assert "a.txt: 20 MB: checked, though no article is so long\n" in result.err


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file_and_folder(check, project):
    (project / "a.txt").write_text("teh\n", encoding="utf-8")
    (project / "a.txt").chmod(0)
    (project / "b").mkdir(0)
    (project / "z.txt").write_text("teh\n", encoding="utf-8")
    result = check()
    assert (result.status, result.places) == (2, ["z.txt:1:1: typo"])
    assert "a.txt: error: cannot be read: Permission denied\n" in result.err
    assert "b: error: cannot be read: Permission denied\n" in result.err


def test_a_file_that_vanishes_and_one_that_may_not_be_read(check, project, monkeypatch):
    import builtins

    for name in ("a.txt", "b.txt", "z.txt"):
        (project / name).write_text("teh\n", encoding="utf-8")
    real = builtins.open

    def fake(path, *arguments, **more):
        if path == "a.txt":
            raise FileNotFoundError(2, "No such file or directory")
        if path == "b.txt":
            raise PermissionError(13, "Permission denied")
        return real(path, *arguments, **more)

    monkeypatch.setattr(builtins, "open", fake)
    result = check()
    assert (result.status, result.places) == (2, ["z.txt:1:1: typo"])
    assert "a.txt: error: cannot be read: No such file or directory\n" in result.err
    assert "b.txt: error: cannot be read: Permission denied\n" in result.err


def test_control_characters_never_reach_the_terminal(check, project):
    name = "a\x1b[31m\nb.txt"
    (project / name).write_text("teh\n", encoding="utf-8")
    (project / ("\x1b]0;" + name)).write_bytes(b"\xff")
    result = check()
    assert "\x1b" not in result.out + result.err
    assert result.places == ["a\\x1b[31m\\nb.txt:1:1: typo"]
    assert "\\x1b]0;a\\x1b[31m\\nb.txt: error: not UTF-8" in result.err
    assert "\x1b" not in "".join(check("--show-files")[1:])


def test_a_name_that_is_no_unicode(check, project):
    try:
        Path(os.fsdecode(os.fsencode(project) + b"/a\xff.txt")).write_text("teh\n", encoding="utf-8")
    except OSError:
        pytest.skip("this system has only Unicode names")
    result = check()
    assert result.places == ["a\\udcff.txt:1:1: typo"]
    for format in ("json", "sarif", "junit", "full", "github"):
        assert check("--output-format", format).status == 1
