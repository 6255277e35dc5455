"""Which files a run reads."""

from __future__ import annotations

from pathlib import Path

import pytest

from copylint.files import Walk, is_article
from copylint.settings import Settings


@pytest.fixture
def walk(tmp_path, monkeypatch):
    """A function: a tree of files by name → what a walk of it gives, from inside it."""
    folder = tmp_path / "tree"
    folder.mkdir()
    monkeypatch.chdir(folder)

    def run(tree, *paths, **settings):
        for name, content in tree.items():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(content, encoding="utf-8")
        found = Walk(lambda _: Settings(root=str(folder), **settings)).targets(paths or (".",))
        return [target.path for target in found]

    return run


def test_a_folder_gives_its_articles_in_the_order_of_their_names(walk):
    tree = {"b.md": "", "a.txt": "", "c/x.html": "", "c/y.HTM": "", "d.py": "", "e.markdown": "", "f": ""}
    assert walk(tree) == ["a.txt", "b.md", "c/x.html", "c/y.HTM", "e.markdown"]


@pytest.mark.parametrize("name", [
    "README.md", "readme.txt", "README.de.md", "README-zh_CN.md", "LICENSE.txt", "licence.md", "CHANGELOG.md",
    "CONTRIBUTING.md", "CODE_OF_CONDUCT.md", "code-of-conduct.md", "requirements.txt", "requirements-dev.txt",
    "dev-requirements.txt", "constraints.txt", "CMakeLists.txt", "robots.txt", "NEWS.md", "SECURITY.md", "AUTHORS.txt",
    "COPYING.txt", "PULL_REQUEST_TEMPLATE.md", "llms.txt", "story.py", "story", "photo.jpg",
])  # fmt: skip
def test_papers_of_a_project_are_no_articles(name):
    assert not is_article(name)


@pytest.mark.parametrize("name", [
    "story.txt", "news.md", "security.md", "history.txt", "license-row.md", "the-readme-problem.md",
    "requirements-of-the-treaty.html", "2025-02-25-changes.md", "Changelog of a war.txt", "STORY.TXT", "index.html",
])  # fmt: skip
def test_copy_with_a_like_name_is(name):
    assert is_article(name)


def test_named_files_are_read_whatever_they_are(walk):
    assert walk({"README.md": "", "notes.copy": ""}, "README.md", "notes.copy", "gone.txt") == [
        "README.md", "notes.copy", "gone.txt",
    ]  # fmt: skip


def test_each_file_once(walk):
    assert walk({"a/x.txt": "", "b.txt": ""}, "b.txt", ".", "a", "./b.txt") == ["b.txt", "a/x.txt"]


def test_paths_are_told_as_the_user_would(walk, tmp_path, monkeypatch):
    tree = {"a/x.txt": ""}
    assert walk(tree, "./a") == ["a/x.txt"]
    assert walk(tree, tmp_path / "tree" / "a") == ["a/x.txt"]
    monkeypatch.chdir(tmp_path / "tree" / "a")
    assert walk({}, "..") == ["x.txt"]


def test_ignore_files(walk):
    tree = {
        ".gitignore": "*.md\n/out/\n!keep.md\n",
        "a.md": "", "keep.md": "", "out/x.txt": "", "sub/out/x.txt": "",
        "sub/.gitignore": "!a.md\nlocal.txt\n", "sub/a.md": "", "sub/local.txt": "", "local.txt": "",
    }  # fmt: skip
    assert walk(tree) == ["keep.md", "local.txt", "sub/a.md", "sub/out/x.txt"]


def test_dot_ignore_beats_gitignore(walk):
    tree = {
        ".gitignore": "a.txt\nb.txt\n",
        ".ignore": "!a.txt\nc.txt\n",
        "a.txt": "",
        "b.txt": "",
        "c.txt": "",
    }
    assert walk(tree) == ["a.txt"]


def test_ignore_files_above_hold_up_to_the_top_of_the_repository(walk):
    tree = {
        ".gitignore": "*.txt\n", "repo/.git/info/exclude": "*.html\n", "repo/.gitignore": "b.md\n",
        "repo/sub/a.txt": "", "repo/sub/b.md": "", "repo/sub/c.md": "", "repo/sub/d.html": "",
    }  # fmt: skip
    assert walk(tree, "repo/sub") == ["repo/sub/a.txt", "repo/sub/c.md"]


def test_an_ignored_folder_can_be_named(walk):
    tree = {".git/info/exclude": "", ".gitignore": "build/\n", "build/.gitignore": "b.md\n", "build/a.md": ""}
    assert walk({**tree, "build/b.md": ""}) == []
    assert walk({}, "build") == ["build/a.md"]


def test_what_is_ignored_can_be_named(walk):
    assert walk({".gitignore": "a.txt\nsub/\n", "a.txt": "", "sub/b.txt": ""}, "a.txt", "sub") == [
        "a.txt",
        "sub/b.txt",
    ]


def test_folders_of_tools_are_passed_by(walk):
    tree = {
        f"{name}/a.txt": "" for name in (".git", "node_modules", ".venv", "__pycache__", ".copylint_cache")
    }
    assert walk({**tree, "own/pyvenv.cfg": "", "own/lib/a.txt": "", ".hidden/a.txt": ""}) == [".hidden/a.txt"]


def test_a_linked_folder_is_named_and_a_linked_file_read(walk, tmp_path):
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "x.txt").write_text("", encoding="utf-8")
    (tmp_path / "tree" / "linked").symlink_to(tmp_path / "other")
    (tmp_path / "tree" / "y.txt").symlink_to(tmp_path / "other" / "x.txt")
    walker = Walk(lambda _: Settings(root=str(tmp_path)))
    found = list(walker.targets(["."]))
    assert [(target.path, target.problem) for target in found] == [("linked", None), ("y.txt", None)]
    assert found[0].note == "a link to a folder is not followed; name it to check it"
    assert [target.path for target in walker.targets(["linked"])] == [str(Path("linked", "x.txt"))]
