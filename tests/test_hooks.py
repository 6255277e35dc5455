"""The hook run by pre-commit itself, the Action's steps run by a shell, and the files for other CI systems."""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

TOP = Path(__file__).parent.parent
HOOKS = TOP / ".pre-commit-hooks.yaml"

needs_checkout = pytest.mark.skipif(
    not (TOP / "copylint" / "__init__.py").is_file(),
    reason="the hook is built from a checkout, and this is none",
)


def run(*command, cwd, **more):
    environ = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    environ |= dict.fromkeys(("GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"), "a@example.org")
    environ |= dict.fromkeys(("GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME"), "A")
    environ |= more
    done = subprocess.run(
        list(map(str, command)), cwd=cwd, env=environ, capture_output=True, text=True, encoding="utf-8"
    )
    return done.returncode, done.stdout + done.stderr


def repository(folder):
    """A git repository of all files of a folder."""
    for command in (["init", "--quiet"], ["add", "--all"], ["commit", "--quiet", "--message", "all"]):
        assert run("git", *command, cwd=folder)[0] == 0


@pytest.fixture(scope="module")
def checkout(tmp_path_factory):
    """A repository with what it takes to install copylint, as in the checkout now."""
    folder = tmp_path_factory.mktemp("copylint") / "copylint"
    folder.mkdir()
    for name in ("pyproject.toml", "README.md", "LICENSE", "NOTICE", ".pre-commit-hooks.yaml"):
        shutil.copy(TOP / name, folder)
    for name in ("copylint", "rules"):
        shutil.copytree(TOP / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    repository(folder)
    return folder


@pytest.fixture
def newsroom(tmp_path, checkout):
    """A repository with a clean article and the hook installed."""
    pytest.importorskip("pre_commit")
    _, rev = run("git", "rev-parse", "HEAD", cwd=checkout)
    folder = tmp_path / "newsroom"
    folder.mkdir()
    config = {"repos": [{"repo": str(checkout), "rev": rev.strip(), "hooks": [{"id": "copylint"}]}]}
    (folder / ".pre-commit-config.yaml").write_text(yaml.safe_dump(config))
    (folder / "story.txt").write_text("The minister went to the talks in Paris on Monday and spoke.\n")
    repository(folder)
    home = str(tmp_path / "pre-commit")
    status, said = run(sys.executable, "-m", "pre_commit", "install", cwd=folder, PRE_COMMIT_HOME=home)
    assert status == 0, said
    return folder


@needs_checkout
def test_a_defect_is_stopped_at_commit(newsroom):
    home = str(newsroom.parent / "pre-commit")
    (newsroom / "story.txt").write_text("The minister went to the the talks in Paris on Monday and spoke.\n")
    (newsroom / "requirements.txt").write_text("the the\n")
    (newsroom / "code.py").write_text("# the the\n")
    run("git", "add", "--all", cwd=newsroom)
    status, said = run("git", "commit", "--message", "defect", cwd=newsroom, PRE_COMMIT_HOME=home)
    assert status == 1, said
    assert "story.txt:1:22: error repetition/doubled-word" in said
    assert "requirements.txt" not in said
    (newsroom / "story.txt").write_text("The minister went to the talks in Paris on Tuesday and spoke.\n")
    run("git", "add", "--all", cwd=newsroom)
    status, said = run("git", "commit", "--message", "mended", cwd=newsroom, PRE_COMMIT_HOME=home)
    assert status == 0, said
    assert "Passed" in said
    assert run("git", "log", "--format=%s", cwd=newsroom)[1].split() == ["mended", "all"]


@pytest.fixture
def hooks():
    if not HOOKS.is_file():
        pytest.skip("no hooks here")
    return {hook["id"]: hook for hook in yaml.safe_load(HOOKS.read_text("utf-8"))}


def test_pre_commit_takes_the_manifest(hooks):
    clientlib = pytest.importorskip("pre_commit.clientlib")
    assert {hook["id"] for hook in clientlib.load_manifest(str(HOOKS))} == {"copylint", "copylint-grammar"}
    for hook in hooks.values():
        assert hook["require_serial"] is True
        assert "--force-exclude" in hook["entry"]


def test_the_hooks_get_every_format_and_nothing_else(hooks):
    from copylint.documents import FORMATS

    for hook in hooks.values():
        assert hook["types"] == ["text"]
        for ending in FORMATS:
            assert re.search(hook["files"], f"desk/story{ending}")
            assert re.search(hook["files"], f"STORY{ending.upper()}")
        for name in ("story.py", "story.txt.copylint.yaml", "story.mdx", "txt", "htm"):
            assert not re.search(hook["files"], name)


def test_the_hooks_call_options_that_exist(hooks):
    from copylint.cli.check import command

    known = {option for parameter in command.params for option in parameter.opts}
    for hook in hooks.values():
        if "--grammar" in hook["entry"] and "--grammar" not in known:
            pytest.skip("copylint check has no --grammar yet")
        words = shlex.split(hook["entry"])
        assert words[:2] == ["copylint", "check"]
        assert {word for word in words if word.startswith("-")} <= known


# The Action


@pytest.fixture
def action():
    path = TOP / "action.yml"
    if not path.is_file():
        pytest.skip("no action.yml here")
    return yaml.safe_load(path.read_text("utf-8"))


def check_step(action, cwd, **inputs):
    """Run the Action's last step as the runner would, with copylint where it has it installed."""
    installed = cwd / "temp" / "copylint" / "bin"
    installed.mkdir(parents=True)
    script = installed / "copylint"
    script.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m copylint "$@"\n')
    script.chmod(0o755)
    step = action["runs"]["steps"][-1]
    values = {name: given["default"] for name, given in action["inputs"].items()} | inputs
    environ = {name: values[re.search(r"inputs\.([\w-]+)", value)[1]] for name, value in step["env"].items()}
    return run(
        "bash", "-e", "-o", "pipefail", "-c", step["run"], cwd=cwd, RUNNER_TEMP=str(cwd / "temp"), **environ
    )


def test_the_action_annotates_and_fails(action, tmp_path):
    (tmp_path / "story.txt").write_text("The minister went to the the talks in Paris on Monday and spoke.\n")
    status, said = check_step(
        action, tmp_path, paths="story.txt", args="--isolated", **{"output-file": "copylint.sarif"}
    )
    assert status == 1, said
    assert "::error title=copylint (repetition/doubled-word),file=story.txt,line=1,col=22," in said
    assert '"ruleId": "repetition/doubled-word"' in (tmp_path / "copylint.sarif").read_text("utf-8")


def test_the_action_passes_clean_copy(action, tmp_path):
    (tmp_path / "story.txt").write_text("The minister went to the talks in Paris on Monday and spoke.\n")
    status, said = check_step(action, tmp_path, paths="story.txt", args="--isolated")
    assert status == 0, said


def test_the_actions_inputs_cannot_run(action, tmp_path):
    check_step(action, tmp_path, paths="$(touch hacked) `touch hacked` ; touch hacked", args="--isolated")
    assert not (tmp_path / "hacked").exists()
    for step in action["runs"]["steps"]:
        assert "${{" not in step.get("run", "")


@pytest.mark.parametrize(
    ("schema", "name"),
    [
        ("vendor.github-actions", "action.yml"),
        ("vendor.github-workflows", "examples/ci/github.yml"),
        ("vendor.gitlab-ci", "examples/ci/gitlab.yml"),
    ],
)
def test_files_for_ci_are_what_their_systems_read(schema, name):
    pytest.importorskip("check_jsonschema")
    if not (TOP / name).is_file():
        pytest.skip(f"no {name} here")
    status, said = run(
        sys.executable, "-m", "check_jsonschema", "--builtin-schema", schema, TOP / name, cwd=TOP
    )
    assert status == 0, said


def test_the_gitlab_example_writes_a_report_and_fails(tmp_path):
    job = yaml.safe_load((TOP / "examples" / "ci" / "gitlab.yml").read_text("utf-8"))["copylint"]
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "story.txt").write_text(
        "He went to the the talks in Paris on Monday and spoke.\n"
    )
    commands = [shlex.split(line) for line in job["script"]]
    assert all(words[0] == "copylint" for words in commands)
    done = [run(sys.executable, "-m", *words, cwd=tmp_path) for words in commands]
    assert [status for status, _ in done] == [0, 1], done
    report = (tmp_path / job["artifacts"]["reports"]["codequality"]).read_text("utf-8")
    assert '"path": "articles/story.txt"' in report


def test_the_pre_commit_example_names_a_hook(hooks):
    clientlib = pytest.importorskip("pre_commit.clientlib")
    config = clientlib.load_config(str(TOP / "examples" / "ci" / "pre-commit-config.yaml"))
    assert [hook["id"] for repo in config["repos"] for hook in repo["hooks"]] == ["copylint"]
