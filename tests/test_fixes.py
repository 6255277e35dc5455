"""Fixes: rounds, overlaps, what they must not do, and the file that they are written to."""

from __future__ import annotations

import codecs
import os
import subprocess

import pytest
from corpora import needs_corpora, texts
from hypothesis import given
from hypothesis import strategies as st

from copylint.atomic import write_atomically
from copylint.diffs import diff
from copylint.documents import Source, decode, parse
from copylint.errors import UserError
from copylint.findings import Edit, Finding, Fix
from copylint.fixes import apply_fixes, fix_source
from copylint.linter import Linter
from copylint.rulebook.folders import bundled_rules
from copylint.rulebook.loading import load_rules


def finding(source, old, new, *, rule="test/rule", applicability="safe", nth=0):
    """A finding on the nth occurrence of `old`, fixed by `new`."""
    start = -1
    for _ in range(nth + 1):
        start = source.text.index(old, start + 1)
    places = source.location(start), source.location(start + len(old))
    return Finding(rule, "error", "wrong", *places, old, Fix("mend", applicability, (Edit(*places, new),)))


def replacing(*pairs, **more):
    """A lint function that finds and mends every occurrence of the old words."""

    def lint(source):
        found = [
            finding(source, old, new, rule=rule, nth=nth, **more)
            for rule, old, new in pairs
            for nth in range(source.text.count(old))
        ]
        return sorted(found, key=Finding.sort_key)

    return lint


def test_a_fix_goes_in_and_the_text_is_linted_again():
    fixed = fix_source(Source("the the the end"), replacing(("a/b", "the the", "the")))
    assert fixed.source.text == "the end"
    assert [one.rule for one in fixed.applied] == ["a/b", "a/b"]
    assert fixed.left == ()
    assert fixed.notes == ()


def test_of_two_fixes_that_overlap_the_earlier_goes_in_then_the_rule_first_by_name():
    source = Source("colour theory")
    one = finding(source, "colour theory", "1", rule="b/b")
    other = finding(source, "theory", "2", rule="a/a")
    assert apply_fixes(source.text, [other, one]) == ("1", [one])
    same = finding(source, "colour theory", "3", rule="a/a")
    assert apply_fixes(source.text, [one, same]) == ("3", [same])


def test_fixes_that_touch_without_overlapping_both_go_in():
    source = Source("ab")
    assert apply_fixes("ab", [finding(source, "a", "x"), finding(source, "b", "y")])[0] == "xy"


def test_unsafe_fixes_wait_to_be_asked_for():
    lint = replacing(("a/b", "bad", "good"), applicability="unsafe")
    assert fix_source(Source("bad"), lint).source.text == "bad"
    assert fix_source(Source("bad"), lint, unsafe=True).source.text == "good"


def test_a_fix_that_makes_a_new_finding_is_left_out_and_the_others_go_in():
    def lint(source):
        mended = replacing(("a/b", "an hour", "a hour"), ("a/c", "teh", "the"))(source)
        new = [
            Finding("a/d", "error", "wrong", source.location(at), source.location(at + 6), "a hour")
            for at in [source.text.find("a hour")]
            if at >= 0
        ]
        return sorted([*mended, *new], key=Finding.sort_key)

    fixed = fix_source(Source("teh first\nwaited an hour\nteh end"), lint)
    assert fixed.source.text == "the first\nwaited an hour\nthe end"
    assert [one.text for one in fixed.left] == ["an hour"]
    assert fixed.notes == ("line 2: the fix of a/b left out: it would make a new finding",)


def test_a_new_finding_that_the_next_round_mends_is_no_harm():
    lint = replacing(("a/b", "one", "two"), ("a/c", "two", "three"))
    fixed = fix_source(Source("one"), lint)
    assert (fixed.source.text, fixed.notes) == ("three", ())


def test_fixes_that_undo_each_other_end():
    fixed = fix_source(
        Source("adviser"), replacing(("a/b", "adviser", "advisor"), ("a/c", "advisor", "adviser"))
    )
    assert fixed.source.text == "adviser"
    assert fixed.notes == ("line 1: the fix of a/b left out: it would make a new finding",)


def test_fixes_that_undo_each_other_end_where_both_findings_are_known():
    source = Source("adviser advisor")
    fixed = fix_source(source, replacing(("a/b", "adviser", "advisor"), ("a/c", "advisor", "adviser")))
    assert fixed.source.text in ("adviser advisor", "advisor adviser")
    assert fixed.notes == ("the fixes of a/b, a/c undo each other; the last of them are left out",)


def test_fixes_that_never_end_are_stopped():
    fixed = fix_source(Source("a."), replacing(("a/b", ".", "a.")))
    assert fixed.source.text == "a" * 21 + "."
    assert fixed.notes == ("still changing after 20 rounds of fixes: run it again",)


def test_what_the_encoding_cannot_write_is_left_out_and_said():
    source = decode("caf\xe9 -- bar".encode("latin-1"), "latin-1")
    fixed = fix_source(source, replacing(("a/b", "--", "—")))
    assert fixed.source.text == "caf\xe9 -- bar"
    assert fixed.notes == ("line 1: the fix of a/b left out: LATIN-1 cannot write “—”",)


@pytest.mark.parametrize(
    ("text", "fixed"), [("a\r\nb|", "a\r\nbx\r\ny"), ("a\rb|", "a\rbx\ry"), ("a\nb|", "a\nbx\ny")]
)
def test_inserted_lines_end_as_the_files_do(text, fixed):
    assert fix_source(Source(text), replacing(("a/b", "|", "x\ny"))).source.text == fixed


@given(st.text(alphabet="ab\n", max_size=30), st.data())
def test_fixes_that_go_in_do_not_overlap(text, data):
    source = Source(text)
    spans = data.draw(
        st.lists(st.tuples(st.integers(0, len(text)), st.integers(0, len(text))).map(sorted), max_size=6)
    )
    found = []
    for number, (start, end) in enumerate(spans):
        places = source.location(start), source.location(end)
        fix = Fix("mend", "safe", (Edit(*places, f"<{number}>"),))
        found.append(Finding(f"a/{number}", "error", "wrong", *places, text[start:end], fix))
    fixed, applied = apply_fixes(text, found)
    removed = sum(one.end.offset - one.start.offset for one in applied)
    assert len(fixed) == len(text) - removed + 3 * len(applied)
    assert bool(applied) == bool(found)


# The rules


def bundled():
    files = load_rules(bundled_rules())
    return files, Linter([file.rule for file in files if file.rule.kind != "engine"])


def tally(findings):
    from collections import Counter

    return Counter((one.rule, one.text) for one in findings)


def test_a_fixed_example_has_no_new_finding_of_any_rule():
    files, linter = bundled()
    mended = 0
    for file in files:
        for example in file.page.examples:
            name = f"example.{example.format}"
            source = Source(example.text)
            before = linter.lint(parse(source, name))
            fixed = fix_source(source, lambda one, name=name: linter.lint(parse(one, name)), unsafe=True)
            assert not tally(fixed.left) - tally(before), (file.page.id, example.text, fixed.source.text)
            assert not any("undo each other" in note or "still changing" in note for note in fixed.notes)
            mended += len(fixed.applied)
    assert mended


@needs_corpora
def test_fixed_copy_has_no_new_finding_of_any_rule():
    _, linter = bundled()
    for number, (article, text) in enumerate(texts()[::25]):
        name = ("copy.txt", "copy.md")[number % 2]
        source = Source(text)
        before = linter.lint(parse(source, name))
        fixed = fix_source(source, lambda one, name=name: linter.lint(parse(one, name)), unsafe=True)
        assert not tally(fixed.left) - tally(before), article
        again = fix_source(fixed.source, lambda one, name=name: linter.lint(parse(one, name)), unsafe=True)
        assert again.source.text == fixed.source.text, article


# Files


@pytest.mark.parametrize("name", ["article.txt", "article.md", "article.html"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize(
    ("mark", "encoding"),
    [(b"", "utf-8"), (codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (b"", "latin-1")],
)
def test_line_ends_encoding_and_byte_order_mark_are_kept(tmp_path, name, end, mark, encoding):
    path = tmp_path / name
    text = f"Caf\xe9 teh one.{end}{end}Two.{end}"
    path.write_bytes(mark + text.encode(encoding))
    path.chmod(0o640)
    data = path.read_bytes()
    source = decode(data, encoding)
    fixed = fix_source(source, replacing(("a/b", "teh", "the")))
    write_atomically(path, fixed.source.encode(fixed.source.text), replacing=data)
    assert path.read_bytes() == mark + text.replace("teh", "the").encode(encoding)
    assert path.stat().st_mode & 0o777 == 0o640
    assert [entry.name for entry in tmp_path.iterdir()] == [name]


def test_a_symbolic_link_stays_one(tmp_path):
    target = tmp_path / "target.txt"
    target.write_text("old")
    link = tmp_path / "link.txt"
    link.symlink_to(target)
    write_atomically(link, b"new")
    assert link.is_symlink()
    assert target.read_text() == "new"


def test_a_file_that_changed_meanwhile_is_left_alone(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text("somebody else's")
    with pytest.raises(UserError, match="another program has changed the file meanwhile"):
        write_atomically(path, b"mine", replacing=b"as it was")
    assert path.read_text() == "somebody else's"


def test_a_read_only_file_is_left_alone(tmp_path):
    path = tmp_path / "article.txt"
    path.write_text("old")
    path.chmod(0o444)
    with pytest.raises(UserError, match="the file is read-only"):
        write_atomically(path, b"new")
    assert path.read_text() == "old"


def test_a_failure_leaves_the_file_as_it_was(tmp_path, monkeypatch):
    path = tmp_path / "article.txt"
    path.write_text("old")

    def full(*_):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fdopen", full)
    with pytest.raises(UserError, match="No space left on device"):
        write_atomically(path, b"new")
    assert path.read_text() == "old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["article.txt"]


# Diffs


@pytest.mark.parametrize(
    "before", ["one\nteh two\nthree\n", "teh", "one\r\nteh\r\n", "a\rteh\rb", "a\x0bteh\x0cb\u2028c\n"]
)
def test_git_applies_the_diff(tmp_path, before):
    after = before.replace("teh", "the")
    path = tmp_path / "copy.txt"
    path.write_bytes(before.encode())
    (tmp_path / "fix.diff").write_bytes(diff("copy.txt", before, after).encode())
    subprocess.run(["git", "apply", "-p0", "fix.diff"], cwd=tmp_path, check=True)
    assert path.read_bytes() == after.encode()


def test_git_applies_the_diff_of_a_file_with_spaces_in_its_name(tmp_path):
    path = tmp_path / "my copy é.txt"
    path.write_text("teh\n")
    (tmp_path / "fix.diff").write_bytes(diff(path.name, "teh\n", "the\n").encode())
    subprocess.run(["git", "apply", "-p0", "fix.diff"], cwd=tmp_path, check=True)
    assert path.read_text() == "the\n"


def test_on_a_terminal_a_diff_shows_what_a_terminal_might_obey():
    text = diff("a\n.txt", "\x1b[2Jteh\tsea\r\n", "\x1b[2Jthe\tsea\r", on_terminal=True)
    assert text == (
        "--- a\\n.txt\n+++ a\\n.txt\n@@ -1 +1 @@\n"
        "-\\x1b[2Jteh\tsea\n+\\x1b[2Jthe\tsea\n\\ No newline at end of file\n"
    )


def test_no_change_is_no_diff():
    assert diff("copy.txt", "same\n", "same\n") == ""
