"""A project with rules of its own, and the command line run in it."""

from __future__ import annotations

import io
import re
import subprocess
import sys
from typing import NamedTuple

import pytest

from copylint.cli import main

RULE = """\
summary: {summary}
message: "{message}"
set: {set}
severity: {severity}
quoted: look
phrases: {phrases}
fix: {fix}
why: It is for tests. It says nothing about copy.
examples:
  - {{bad: "a {word} b", span: {word}}}
  - {{bad: "c {word} d", span: {word}}}
  - good: nothing
  - good: nothing else
"""
RULES = {
    # an error with a safe fix, a warning with an unsafe one, and a piece of advice without
    "typo": ("default", "error", "teh", "{teh: the}", "safe"),
    "swap": ("default", "warning", "alot", "{alot: a lot}", "unsafe"),
    "hedge": ("advice", "advice", "perhaps", "[perhaps]", "unsafe"),
}
MESSAGES = {"typo": "“teh” is “the”", "swap": "“alot” is “a lot”", "hedge": "“perhaps” hedges"}


class Result(NamedTuple):
    """What a command did."""

    status: int
    out: str
    err: str

    @property
    def places(self) -> list[str]:
        """The file:line:column of each finding of the concise format, with the rule's name."""
        rows = re.findall(r"^(.*?:\d+:\d+): \w+ (?:house/)?(\S+) ", self.out, re.MULTILINE)
        return [f"{place}: {rule}" for place, rule in rows]


@pytest.fixture(scope="session")
def shared_cache(tmp_path_factory):
    """A cache for all tests that do not look at it: the rules are compiled once."""
    return tmp_path_factory.mktemp("cache")


@pytest.fixture
def project(tmp_path, monkeypatch, shared_cache):
    """The current directory: empty but for the folder of rules `desk`; findings are not kept between tests."""
    folder = tmp_path / "project"
    (folder / "desk" / "house").mkdir(parents=True)
    for name, rule in RULES.items():
        values = dict(zip(("set", "severity", "word", "phrases", "fix"), rule, strict=True))
        text = RULE.format(summary=MESSAGES[name], message=MESSAGES[name], **values)
        (folder / "desk" / "house" / f"{name}.yaml").write_text(text, encoding="utf-8")
    monkeypatch.chdir(folder)
    monkeypatch.setenv("COPYLINT_CACHE_DIR", str(shared_cache))
    for name in ("GITHUB_ACTIONS", "FORCE_COLOR", "NO_COLOR", "COPYLINT_TRACEBACK"):
        monkeypatch.delenv(name, raising=False)
    return folder


@pytest.fixture
def run(project, capfd, monkeypatch):
    """A function: the arguments of `copylint` → what came of it, in this process."""

    def call(*arguments, stdin=b""):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capfd.readouterr()
        status = main([str(argument) for argument in arguments])
        sys.stdout.flush()
        out, err = capfd.readouterr()
        return Result(status, out, err)

    return call


@pytest.fixture
def check(run):
    """A function: arguments of `copylint check` with the project's rules → what came of it."""
    return lambda *arguments, **more: run("check", "--rules", "desk", "--select", "house", *arguments, **more)


@pytest.fixture
def spawn(project):
    """A function: the arguments of `copylint` → what came of it, in a process of its own."""

    def call(*arguments, stdin=b"", **more):
        command = [sys.executable, "-m", "copylint", *map(str, arguments)]
        done = subprocess.run(command, input=stdin, capture_output=True, cwd=project, **more)
        return Result(done.returncode, done.stdout.decode("utf-8"), done.stderr.decode("utf-8"))

    return call


@pytest.fixture
def git(project):
    """A function that runs git in the project, which is made a repository."""

    def call(*arguments):
        who = ("-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false")
        return subprocess.run(["git", *who, *arguments], check=True, capture_output=True, cwd=project).stdout

    call("init", "--quiet")
    return call
