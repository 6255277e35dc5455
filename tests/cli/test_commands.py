"""rules, config, init, clean, completion; and that no option is without a test."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import click
import jsonschema
import pytest
import yaml

from copylint.cli import app
from copylint.rulebook.folders import bundled_rules

CHOICE = ("--rules", "desk", "--select", "house")


def test_rules_list_marks_those_that_run(run):
    lines = run("rules", "list", *CHOICE).out.splitlines()
    assert [line.split() for line in lines if "house/" in line] == [
        ["house/hedge", "advice", "advice", "“perhaps”", "hedges"],
        ["*", "house/swap", "default", "warning", "“alot”", "is", "“a", "lot”"],
        ["*", "house/typo", "default", "error", "“teh”", "is", "“the”"],
    ]
    assert next(line for line in lines if "style/tautology" in line)[0] == " "


def test_rules_list_as_json(run):
    rules = {rule["code"]: rule for rule in json.loads(run("rules", "list", "--json", *CHOICE).out)}
    assert rules["house/typo"]["severity"] == "error"
    assert rules["house/typo"]["runs"] is True
    assert rules["style/tautology"]["runs"] is False
    assert len(rules["style/tautology"]["why"]) > 20


def test_rules_show(run):
    lines = run("rules", "show", "house/typo", "--rules", "desk").out.splitlines()
    assert lines[:2] == ["house/typo", "  “teh” is “the”"]
    assert "  It is for tests. It says nothing about copy." in lines
    assert "  bad   a teh b" in lines
    assert "  error; in the set DEFAULT; looks inside quoted words" in lines


def test_rules_show_of_a_rule_that_there_is_not(run):
    result = run("rules", "show", "style/tautologie")
    assert result.status == 2
    assert result.err == "copylint: there is no rule style/tautologie; did you mean style/tautology?\n"


def test_rules_test_runs_the_examples(run, project):
    result = run("rules", "test", "desk")
    assert result == (0, "", "3 rules, 12 examples, no failure\n")
    path = project / "desk" / "house" / "typo.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("nothing else", "teh end"), encoding="utf-8")
    result = run("rules", "test", path)
    assert result.status == 1
    assert "typo.yaml:13: house/typo: good copy is reported" in result.out
    path.write_text("summary: x\n", encoding="utf-8")
    result = run("rules", "test", path)
    assert (result.status, result.out) == (2, "")
    assert "typo.yaml:1: " in result.err


def test_rules_test_says_which_patterns_are_slow(run, project):
    path = project / "desk" / "house" / "slow.yaml"
    path.write_text(
        "summary: Vowels\nset: advice\nseverity: advice\nquoted: look\nwhy: A test.\nmessage: Vowels\n"
        "pattern: '[aeiou]{4}'\nexamples:\n  - {bad: A queue., span: ueue}\n  - {bad: The queueing., span: ueue}\n"
        "  - {good: A line.}\n  - {good: A row.}\n",
        encoding="utf-8",
    )
    result = run("rules", "test", "desk")
    assert result.status == 0
    assert f"{path.relative_to(project)}: slow: nothing is always in what the pattern matches" in result.err


def _rules():
    return sorted(path for path in bundled_rules().glob("*/*.yaml") if path.parent.name != "packs")


def test_all_rules_fit_the_schema(run):
    schema = json.loads(run("rules", "schema").out)
    validator = jsonschema.Draft202012Validator(schema)
    jsonschema.Draft202012Validator.check_schema(schema)
    for path in _rules():
        value = yaml.load(path.read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
        assert [f"{path}: {error.message}" for error in validator.iter_errors(value)] == []


@pytest.mark.parametrize(
    "change",
    [
        {"sumary": "x"},
        {"set": "all"},
        {"why": None},
        {"pattern": "x"},
        {"phrases": None},
        {"examples": []},
        {"examples": [{"bad": "x"}] * 4},
        {"phrases": {"a": {"b": "c"}}},
        {"check": {"trigger": "x"}, "phrases": None},
    ],
)
def test_the_schema_refuses_what_the_loader_refuses(run, project, change):
    schema = json.loads(run("rules", "schema").out)
    rule = yaml.load((project / "desk" / "house" / "typo.yaml").read_text("utf-8"), Loader=yaml.BaseLoader)
    jsonschema.validate(rule, schema)
    changed = {key: value for key, value in {**rule, **change}.items() if value is not None}
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(changed, schema)


def test_config_show_says_what_is_in_force_and_where_it_comes_from(run, project):
    (project / "copylint.yaml").write_text("fail-on: error\nignore:\n  - names\n", encoding="utf-8")
    lines = run("config", "show", "--select", "style", "--config", "dialect=en-GB").out.splitlines()
    assert 'fail-on: "error"  # copylint.yaml:1' in lines
    assert 'ignore: ["names"]  # copylint.yaml:2' in lines
    assert 'select: ["style"]  # --select' in lines
    assert 'dialect: "en-GB"  # --config dialect=en-GB' in lines
    assert "force-exclude: false  # default" in lines


def test_config_show_can_be_read_back(run, project):
    settings = """\
rule-folders: desk
per-file-ignores: {"a/*.txt": [names]}
exclude: [old/]
rules: {house/typo: {severity: advice, exceptions: [x]}}
dateline: {date: "2025-02-25", zone: Europe/London}
names: [{full: Xi Jinping, short: Xi, wrong: [Jinping]}]
spellings: [copydesk]
max-findings-per-rule: 3
"""
    (project / "copylint.yaml").write_text(settings, encoding="utf-8")
    first = run("config", "show").out
    (project / "copylint.yaml").write_text(first, encoding="utf-8")
    second = run("config", "show").out
    assert re.sub("  # .*", "", first) == re.sub("  # .*", "", second)
    assert 'per-file-ignores: {"a/*.txt": ["names"]}' in second


def test_config_show_of_a_path(run, project):
    (project / "sub").mkdir()
    (project / "sub" / "copylint.yaml").write_text("fail-on: advice\n", encoding="utf-8")
    assert 'fail-on: "advice"  # sub/copylint.yaml:1' in run("config", "show", "sub").out
    assert 'fail-on: "warning"  # default' in run("config", "show", "--isolated", "sub").out


def test_init_writes_settings_and_a_hook(run, project):
    result = run("init")
    assert result.status == 0
    settings = yaml.safe_load((project / "copylint.yaml").read_text(encoding="utf-8"))
    assert settings == {"select": ["DEFAULT"], "fail-on": "warning"}
    (hook,) = yaml.safe_load((project / ".pre-commit-config.yaml").read_text("utf-8"))["repos"][0]["hooks"]
    assert hook["entry"] == "copylint check --force-exclude"
    assert hook["require_serial"] is True
    result = run("init")
    assert result.status == 2
    assert "there are settings already" in result.err


def test_what_init_comments_out_can_be_put_in_force(run, project):
    run("init", "--no-hook")
    path = project / "copylint.yaml"
    text = path.read_text(encoding="utf-8")
    lines = [line[2:] if re.match(r"# (?: |[a-z-]+:(?: |$))", line) else line for line in text.splitlines()]
    lines = [line for line in lines if not line.startswith("packs")]
    path.write_text("\n".join(lines), encoding="utf-8")
    shown = run("config", "show")
    assert shown.status == 0
    assert '"style/tautology": {"severity": "error"' in shown.out
    assert 'names: [{"full": "Xi Jinping"' in shown.out


def test_init_leaves_hooks_alone(run, project):
    (project / ".pre-commit-config.yaml").write_text("repos: []\n", encoding="utf-8")
    result = run("init")
    assert "id: copylint" in result.out
    assert (project / ".pre-commit-config.yaml").read_text(encoding="utf-8") == "repos: []\n"
    assert run("init", "--no-hook", "no/where").status == 2


def test_init_without_a_hook(run, project):
    assert run("init", "--no-hook").status == 0
    assert not (project / ".pre-commit-config.yaml").exists()


def test_clean_removes_the_cache_and_nothing_else(run, project, monkeypatch):
    monkeypatch.delenv("COPYLINT_CACHE_DIR")
    (project / "a.txt").write_text("teh\n", encoding="utf-8")
    run("check", *CHOICE, "--cache-dir", "cache")
    assert (project / "cache" / "findings").is_dir()
    assert run("clean", "--cache-dir", "cache").err == "Removed cache\n"
    assert not (project / "cache").exists()
    assert run("clean", "--isolated").err == f"No cache at {project / '.copylint_cache'}\n"
    (project / ".copylint_cache").mkdir()
    (project / ".copylint_cache" / "mine.txt").write_text("mine", encoding="utf-8")
    assert run("clean").status == 0
    assert (project / ".copylint_cache" / "mine.txt").exists()


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completion_prints_a_script(run, shell):
    assert "_COPYLINT_COMPLETE" in run("completion", shell).out


def test_completion_knows_rules(project):
    environ = {**os.environ, "_COPYLINT_COMPLETE": "bash_complete", "COMP_CWORD": "3"}
    environ["COMP_WORDS"] = "copylint check --select style/tauto"
    done = subprocess.run(
        [sys.executable, "-c", "from copylint.cli import main; main()"], env=environ, capture_output=True
    )
    assert done.stdout.split() == [b"plain,style/tautology"]


def _commands(group: click.Group, context: click.Context):
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        yield command
        if isinstance(command, click.Group):
            yield from _commands(command, context)


def test_every_option_in_help_has_a_test():
    tests = "\n".join(
        path.read_text(encoding="utf-8") for path in Path(__file__).parent.parent.rglob("test_*.py")
    )
    options = {
        option
        for command in _commands(app, click.Context(app))
        for parameter in command.params
        if isinstance(parameter, click.Option)
        for option in parameter.opts
    }
    assert len(options) > 30
    assert [option for option in sorted(options) if f'"{option}"' not in tests] == []
