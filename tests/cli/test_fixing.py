"""--fix, --unsafe-fixes and --diff."""

from __future__ import annotations

import pytest


@pytest.fixture
def article(project):
    """An article with a safe fix, an unsafe one, and Windows line ends."""
    path = project / "a.txt"
    path.write_bytes(b"\xef\xbb\xbfHe saw teh talks.\r\n\r\nThey talk alot.\r\n")
    return path


def test_fix_mends_what_is_safe_and_reports_the_rest(check, article):
    result = check("--fix")
    assert article.read_bytes() == b"\xef\xbb\xbfHe saw the talks.\r\n\r\nThey talk alot.\r\n"
    assert result.places == ["a.txt:3:11: swap"]
    assert result.err == "1 finding (1 warning) in 1 file\nMended 1 finding in 1 file\n"
    assert result.status == 1


def test_unsafe_fixes_mends_all(check, article):
    result = check("--unsafe-fixes")
    assert article.read_bytes() == b"\xef\xbb\xbfHe saw the talks.\r\n\r\nThey talk a lot.\r\n"
    assert (result.status, result.out) == (0, "")


def test_diff_shows_and_changes_nothing(check, project):
    path = project / "a.txt"
    path.write_text("He saw teh talks.\n", encoding="utf-8")
    result = check("--diff")
    assert result.out == "--- a.txt\n+++ a.txt\n@@ -1 +1 @@\n-He saw teh talks.\n+He saw the talks.\n"
    assert (result.status, path.read_text(encoding="utf-8")) == (1, "He saw teh talks.\n")
    assert "Would mend 1 finding in 1 file\n" in result.err
    path.write_text("They talk alot.\n", encoding="utf-8")
    assert (check("--diff").out, check("--diff").status) == ("", 0)
    assert "+They talk a lot." in check("--diff", "--unsafe-fixes").out


def test_what_the_baseline_accepts_is_not_mended(check, run, article):
    run("baseline", "--rules", "desk", "--select", "house/typo")
    check("--unsafe-fixes")
    assert article.read_bytes() == b"\xef\xbb\xbfHe saw teh talks.\r\n\r\nThey talk a lot.\r\n"


def test_what_is_ignored_for_the_file_is_not_mended(check, article):
    check("--unsafe-fixes", "--config", "per-file-ignores={'*.txt': [house/typo]}")
    assert article.read_bytes() == b"\xef\xbb\xbfHe saw teh talks.\r\n\r\nThey talk a lot.\r\n"


def test_standard_input_is_mended_to_standard_output(check):
    result = check("-", "--fix", stdin=b"teh\r\n\r\nalot")
    assert result.out == "the\r\n\r\nalot"
    assert result.err.startswith("<stdin>:3:1: warning house/swap")
    assert check("-", "--fix", stdin=b"clean").out == "clean"


def test_a_file_that_cannot_be_written_is_a_problem(check, article, monkeypatch):
    from copylint.errors import UserError

    def refuse(path, data, *, replacing=None):
        raise UserError(f"{path}: not written: the disk is full")

    monkeypatch.setattr("copylint.cli.fixing.write_atomically", refuse)
    result = check("--fix")
    assert result.status == 2
    assert "a.txt: not written: the disk is full" in result.err
