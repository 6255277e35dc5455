"""The store: what it keeps, what it must not believe, and many processes at once."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time

import pytest

from copylint.cache import Store, digest


def test_what_is_put_is_got(tmp_path):
    store = Store(tmp_path / "cache")
    assert store.get("findings", "abc") is None
    store.put("findings", "abc", {"text": "naïve \ud800 \x1b"})
    assert Store(str(tmp_path / "cache")).get("findings", "abc") == {"text": "naïve \ud800 \x1b"}
    assert store.get("rules", "abc") is None


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b"\x80\x04cos\nsystem\n."])
def test_a_broken_entry_is_a_miss(tmp_path, content):
    store = Store(tmp_path)
    store.put("findings", "abc", 1)
    (entry,) = (tmp_path / "findings").rglob("*.json")
    entry.write_bytes(content)
    assert store.get("findings", "abc") is None
    store.put("findings", "abc", 2)
    assert store.get("findings", "abc") == 2


def test_a_folder_that_cannot_be_written_is_no_error(tmp_path):
    (tmp_path / "file").write_text("", encoding="utf-8")
    store = Store(tmp_path / "file" / "cache")
    store.put("findings", "abc", 1)
    assert store.get("findings", "abc") is None


def test_the_folder_says_what_it_is(tmp_path):
    Store(tmp_path / "cache").put("findings", "abc", 1)
    assert (tmp_path / "cache" / ".gitignore").read_text(encoding="utf-8") == "*\n"
    assert (
        (tmp_path / "cache" / "CACHEDIR.TAG")
        .read_text(encoding="utf-8")
        .startswith("Signature: 8a477f597d28d172")
    )


def test_clean_leaves_a_folder_alone_that_is_not_ours(tmp_path):
    (tmp_path / "mine.txt").write_text("mine", encoding="utf-8")
    assert Store(tmp_path).clean() is False
    assert (tmp_path / "mine.txt").exists()
    store = Store(tmp_path / "cache")
    store.put("findings", "abc", 1)
    assert store.clean() is True
    assert not (tmp_path / "cache").exists()


def test_prune_takes_old_entries_out_once_a_day(tmp_path):
    store = Store(tmp_path)
    for key in ("old", "new", "older"):
        store.put("findings", key * 3, key)
    past = time.time() - 40 * 24 * 60 * 60
    for key in ("old", "older"):
        os.utime(store._entry("findings", key * 3), (past, past))
    store.prune()
    assert [store.get("findings", key * 3) for key in ("old", "new", "older")] == [None, "new", None]
    os.utime(store._entry("findings", "new" * 3), (past, past))
    store.prune()
    assert store.get("findings", "new" * 3) == "new"


def test_a_key_tells_its_parts_apart():
    assert digest("a", "b") != digest("ab") != digest(b"ab", "") != digest("", "ab")
    assert digest("é") == digest("é".encode())


_WRITER = """
import sys
from copylint.cache import Store
store = Store(sys.argv[1])
for number in range(200):
    store.put("findings", f"{number % 7:04}", [sys.argv[2]] * 2000)
    value = store.get("findings", f"{number % 5:04}")
    assert value is None or len(value) == 2000 and len(set(value)) == 1, value
"""


def test_many_processes_share_a_folder(tmp_path):
    commands = [[sys.executable, "-c", _WRITER, str(tmp_path), f"writer {number}"] for number in range(4)]
    running = [subprocess.Popen(command) for command in commands]
    assert [process.wait() for process in running] == [0, 0, 0, 0]
    assert sorted(path.suffix for path in tmp_path.rglob("*") if path.parent.name == "00") == [".json"] * 7


@pytest.fixture
def project(tmp_path, monkeypatch):
    """A function that checks a file of the project; and what was linted, not looked up."""
    from copylint.desk import Desk
    from copylint.runner import Job, Runner
    from copylint.settings import Settings

    monkeypatch.setattr("copylint.desk.tree_stamps", lambda folder: [folder])
    linted = []
    check = Desk.check
    monkeypatch.setattr(Desk, "check", lambda self, *given: linted.append(given[1]) or check(self, *given))

    def run(data, path="a.txt", sidecar=None, **settings):
        desk = Desk(Settings(root=str(tmp_path), select=("style",), **settings), Store(tmp_path / "cache"))
        (report,) = Runner(desk.store, 1).run([Job(path, data, desk, sidecar)])
        return report.findings

    run.linted = linted
    return run


ARTICLE = b"It was the end result of close proximity.\n"


def test_the_same_article_is_linted_once(project):
    first = project(ARTICLE)
    assert len(first) >= 1
    assert project(ARTICLE) == first
    assert project(ARTICLE, path="moved.txt") == first
    assert project.linted == ["a.txt"]


@pytest.mark.parametrize("change", [
    {"data": ARTICLE + b" "}, {"path": "a.md"}, {"dialect": "en-GB"}, {"spellings": ("x",)}, {"ignore": ("data",)},
    {"encoding": "latin-1"}, {"dateline": {"date": "2025-01-01"}}, {"names": ({"full": "Xi Jinping"},)},
    {"sidecar": b"- {rule: style/tautology, text: end result, reason: x}\n"},
])  # fmt: skip
def test_what_findings_depend_on_is_in_the_key(project, change):
    project(ARTICLE)
    project(**{"data": ARTICLE, **change})
    assert len(project.linted) == 2


@pytest.mark.parametrize("change", [{"fail_on": "error"}, {"max_findings_per_rule": 1}, {"exclude": ()}])
def test_what_findings_do_not_depend_on_is_not(project, change):
    project(ARTICLE)
    project(ARTICLE, **change)
    assert len(project.linted) == 1


def test_a_change_of_the_code_or_of_a_rule_is_in_the_key(project, monkeypatch):
    project(ARTICLE)
    monkeypatch.setattr("copylint.desk.code_stamps", lambda: ("another version",))
    project(ARTICLE)
    monkeypatch.setattr("copylint.desk.tree_stamps", lambda folder: ["another rule"])
    project(ARTICLE)
    assert len(project.linted) == 3


def test_a_file_that_cannot_be_read_is_not_kept(project):
    project(b"\xff")
    project(b"\xff")
    assert len(project.linted) == 2


@pytest.mark.parametrize(
    "entry", ["1", "[]", "{}", '{"rows": [1], "notes": [], "sidecar": []}', '{"rows": 3}']
)
def test_an_entry_of_another_shape_is_a_miss(project, tmp_path, entry):
    first = project(ARTICLE)
    (path,) = (tmp_path / "cache" / "findings").rglob("*.json")
    kept = json.loads(path.read_bytes())
    assert kept["rows"]
    path.write_text(entry, encoding="utf-8")
    assert project(ARTICLE) == first
