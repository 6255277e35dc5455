"""`copylint check`: what goes in, what comes out, and the exit status."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import copylint
from copylint.cli import main


@pytest.fixture
def article(project):
    """Three findings: an error, a warning, a piece of advice."""
    (project / "story.txt").write_text("He saw teh talks.\n\nThey talk alot, perhaps.\n", encoding="utf-8")


TYPO, SWAP, HEDGE = "story.txt:1:8: typo", "story.txt:3:11: swap", "story.txt:3:17: hedge"


def test_a_finding_is_a_line_on_standard_output_and_the_rest_is_on_standard_error(check, article):
    result = check("story.txt")
    assert result.out == (
        "story.txt:1:8: error house/typo “teh” is “the”\nstory.txt:3:11: warning house/swap “alot” is “a lot”\n"
    )
    assert result.err == "2 findings (1 error, 1 warning) in 1 file\n1 can be mended with --fix\n"
    assert result.status == 1


def test_clean_copy_is_status_0(check, project):
    (project / "a.md").write_text("All is well.\n", encoding="utf-8")
    assert check() == (0, "", "No findings in 1 file\n")


def test_select_takes_ids_groups_and_sets_with_commas(check, run, article):
    assert check("--select", "house/hedge,house/swap").places == [TYPO, SWAP, HEDGE]
    assert run("check", "--rules", "desk", "--select", "house/hedge,house/swap").places == [SWAP, HEDGE]
    assert run("check", "--rules", "desk", "--select", "ADVICE", "story.txt").places == [HEDGE]


def test_ignore(check, article):
    assert check("--ignore", "house/typo").places == [SWAP]


def test_extend_select(check, article):
    assert check("--extend-select", "house/hedge").places == [TYPO, SWAP, HEDGE]


def test_a_rule_that_there_is_not_is_an_error_with_the_nearest(check, article):
    result = check("--select", "house/tipo")
    assert result.status == 2
    assert result.err == "copylint: no rule, group or set is called 'house/tipo'; did you mean house/typo?\n"


def test_rules_adds_a_folder_and_may_be_repeated(run, project, article):
    (project / "more" / "own").mkdir(parents=True)
    text = (project / "desk" / "house" / "hedge.yaml").read_text(encoding="utf-8")
    text = text.replace("advice", "default", 1).replace("severity: advice", "severity: error")
    (project / "more" / "own" / "hedge.yaml").write_text(text, encoding="utf-8")
    found = run("check", "--rules", "desk", "--rules", "more", "--select", "house/typo,own").places
    assert found == [TYPO, "story.txt:3:17: own/hedge"]


def test_a_folder_of_rules_that_there_is_not(run, article):
    result = run("check", "--rules", "nowhere", "story.txt")
    assert (result.status, result.out) == (2, "")
    assert "nowhere: no such folder" in result.err


def test_a_pack_that_there_is_not(check, article):
    result = check("--pack", "gazette")
    assert (result.status, result.out) == (2, "")
    assert "gazette" in result.err


def test_grammar_asks_the_engine_and_fails_where_none_answers(run, article):
    nobody = ("--config", "grammar.server=http://127.0.0.1:9")
    assert run("check", "--select", "house", "--rules", "desk", *nobody, "story.txt").places == [TYPO, SWAP]
    result = run(
        "check", "--select", "grammar", "--grammar", "languagetool", *nobody, "--no-cache", "story.txt"
    )
    assert (result.status, result.out) == (2, "")
    assert result.err == "copylint: no LanguageTool answers at http://127.0.0.1:9\n"
    assert run("check", "--grammar", "harper").status == 2


def test_config_takes_a_key_or_a_file(run, project, article):
    (project / "house.yaml").write_text("rule-folders: desk\nselect: house/swap\n", encoding="utf-8")
    assert run("check", "--config", "house.yaml", "story.txt").places == [SWAP]
    assert run("check", "--config", "house.yaml", "--config", "select=[house/typo]", "story.txt").places == [
        TYPO
    ]


def test_flags_beat_the_settings_file(run, project, article):
    (project / "copylint.yaml").write_text("rule-folders: desk\nselect: house/swap\n", encoding="utf-8")
    assert run("check", "story.txt").places == [SWAP]
    assert run("check", "--select", "house/typo", "story.txt").places == [TYPO]


def test_isolated_reads_no_settings_no_baseline_and_no_sidecar(check, project, article):
    (project / "copylint.yaml").write_text("ignore: house/swap\n", encoding="utf-8")
    sidecar = "- rule: house/typo\n  text: teh\n  reason: a test\n"
    (project / "story.txt.copylint.yaml").write_text(sidecar, encoding="utf-8")
    assert check("story.txt").places == []
    assert check("--isolated", "story.txt").places == [TYPO, SWAP]


@pytest.mark.parametrize(("rule", "least", "status"), [
    ("swap", "error", 0), ("swap", "warning", 1), ("hedge", "warning", 0), ("hedge", "advice", 1),
])  # fmt: skip
def test_fail_on_is_the_least_severity_that_fails(run, article, rule, least, status):
    result = run("check", "--rules", "desk", "--select", f"house/{rule}", "--fail-on", least)
    assert (result.status, len(result.places)) == (status, 1)


def test_exit_zero(check, article):
    assert check("--exit-zero").status == 0
    assert check("--exit-zero", "nowhere.txt").status == 2


def test_quiet_keeps_problems_only(check, project, article):
    (project / "empty.txt").write_bytes(b"")
    assert check("--quiet", "story.txt", "empty.txt").err == ""
    assert check("-q", "nowhere.txt").err == "nowhere.txt: error: cannot be read: No such file or directory\n"


def test_output_format(check, article):
    found = json.loads(check("--output-format", "json").out)
    assert [(entry["code"], entry["location"]["row"], entry["severity"]) for entry in found] == [
        ("house/typo", 1, "error"),
        ("house/swap", 3, "warning"),
    ]
    assert check("--output-format", "jsn").status == 2


def test_output_file(check, project, article):
    result = check("-o", "found.txt")
    assert result.out == ""
    assert (project / "found.txt").read_text(encoding="utf-8").startswith("story.txt:1:8: error house/typo")
    assert check("--output-file", "no/where.txt").status == 2


def test_statistics(check, project, article):
    (project / "more.txt").write_text("teh teh\n", encoding="utf-8")
    assert check("--statistics").out == "3 error   house/typo (3 with --fix)\n1 warning house/swap\n"


def test_show_files(check, project, article):
    (project / "b.md").write_text("", encoding="utf-8")
    assert check("--show-files") == (0, "b.md\nstory.txt\n", "")
    result = check("--show-files", "gone.txt")
    assert (result.status, result.out) == (2, "")


def test_encoding(check, project):
    (project / "old.txt").write_bytes("Café teh.\n".encode("latin-1"))
    result = check("old.txt")
    assert (result.status, result.out) == (2, "")
    assert "old.txt: error: not UTF-8: byte 0xe9 at offset 3" in result.err
    assert check("--encoding", "latin-1", "old.txt").places == ["old.txt:1:6: typo"]
    assert check("--encoding", "klingon", "old.txt").status == 2


def test_standard_input_and_its_name(check):
    assert check("-", stdin=b"Then teh end.\n").places == ["<stdin>:1:6: typo"]
    markdown = b"```\nteh\n```\n\nteh\n"
    assert check("-", "--stdin-filename", "desk/story.md", stdin=markdown).places == [
        "desk/story.md:5:1: typo"
    ]


def test_standard_input_gets_the_settings_of_its_name(run, project):
    (project / "sub").mkdir()
    (project / "sub" / "copylint.yaml").write_text("rule-folders: ../desk\nselect: house\n", encoding="utf-8")
    assert run("check", "-", "--stdin-filename", "sub/x.txt", stdin=b"teh").places == ["sub/x.txt:1:1: typo"]


def test_jobs_changes_nothing_but_the_time(spawn, project):
    for number in range(40):
        text = f"Story {number}.\n" + "Here is teh copy. " * (1000 if number % 3 else 1) + "\n"
        (project / f"{number:02}.txt").write_text(text, encoding="utf-8")
    (project / "07.txt").write_bytes(b"\xff\xfe\x00")
    base = ("check", "--rules", "desk", "--select", "house", "--no-cache", "--output-format", "json")
    one, two = spawn(*base, "-j", "1"), spawn(*base, "--jobs", "2")
    assert len(json.loads(one.out)) > 20_000
    assert one == two
    assert one.status == 2


def test_an_error_in_a_worker_is_the_error_of_the_run(spawn, project):
    for number in range(3):
        (project / f"{number}.txt").write_text("Here is teh copy. " * 20_000, encoding="utf-8")
    options = ("--config", "rules={repetition/doubled-word: {options: {allow: {a: b}}}}")
    result = spawn("check", "--select", "repetition/doubled-word", *options, "--no-cache", "-j", "2")
    assert (result.status, result.out) == (2, "")
    assert result.err.startswith("copylint: ")
    assert "Traceback" not in result.err


def test_no_cache_neither_reads_nor_keeps_findings(check, project, article, tmp_path):
    cache = tmp_path / "own"
    assert check("--no-cache", "--cache-dir", cache).places == [TYPO, SWAP]
    assert not (cache / "findings").exists()
    assert (cache / "rules").exists()
    check("--cache-dir", cache)
    for entry in (cache / "findings").rglob("*.json"):
        entry.write_text('{"rows": [], "problem": null, "notes": [], "sidecar": []}', encoding="utf-8")
    assert check("--cache-dir", cache).places == []
    assert check("--cache-dir", cache, "--no-cache").places == [TYPO, SWAP]


def test_the_cache_is_beside_the_settings_and_ignores_itself(check, project, article, monkeypatch):
    monkeypatch.delenv("COPYLINT_CACHE_DIR")
    (project / "copylint.yaml").write_text("ignore: style\n", encoding="utf-8")
    (project / "sub").mkdir()
    check("sub", "story.txt")
    assert (project / ".copylint_cache" / ".gitignore").read_text(encoding="utf-8") == "*\n"
    assert not (project / "sub" / ".copylint_cache").exists()


def test_help_and_version(run):
    assert "Usage: copylint check" in run("check", "--help").out
    assert "Usage: copylint" in run("-h").out
    assert run("--version").out == f"copylint {copylint.__version__}\n"


@pytest.mark.parametrize("arguments", [("chekc",), ("check", "--no-such"), ("check", "-j", "0")])
def test_a_wrong_command_line_is_status_2(run, arguments):
    result = run(*arguments)
    assert (result.status, result.out) == (2, "")
    assert "Error: " in result.err


def test_a_crash_of_a_rule_costs_one_file_one_line(check, article, project, monkeypatch):
    (project / "other.txt").write_text("teh\n", encoding="utf-8")
    from copylint.linter import Linter

    lint = Linter.lint

    def crash(self, document):
        if document.text.startswith("He saw"):
            raise ZeroDivisionError("one\ntwo")
        return lint(self, document)

    monkeypatch.setattr(Linter, "lint", crash)
    result = check("--no-cache")
    assert (result.status, result.places) == (2, ["other.txt:1:1: typo"])
    where = "story.txt: error: internal error: ZeroDivisionError: one two (COPYLINT_TRACEBACK=1 shows where)"
    assert where in result.err.splitlines()
    monkeypatch.setenv("COPYLINT_TRACEBACK", "1")
    with pytest.raises(ZeroDivisionError):
        check("--no-cache")


def test_a_crash_elsewhere_is_one_line(check, article, monkeypatch):
    def crash(*arguments, **more):
        raise ZeroDivisionError("why")

    monkeypatch.setattr("copylint.cli.check.write", crash)
    result = check()
    assert result.status == 2
    assert (
        result.err == "copylint: internal error: ZeroDivisionError: why (COPYLINT_TRACEBACK=1 shows where)\n"
    )


def test_an_interrupt_ends_the_line_and_no_more(check, article, monkeypatch):
    def interrupt(*arguments, **more):
        raise KeyboardInterrupt

    monkeypatch.setattr("copylint.cli.check.write", interrupt)
    assert check() == (130, "", "\n")


@pytest.mark.skipif(os.name == "nt", reason="no pipes of this kind")
def test_a_reader_that_goes_away_is_no_traceback(project, spawn):
    import subprocess

    (project / "long.txt").write_text("Here is teh copy.\n\n" * 20_000, encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "copylint",
        "check",
        "--rules",
        "desk",
        "--select",
        "house",
        "-q",
        "long.txt",
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None and process.stderr is not None
        assert process.stdout.readline().startswith(b"long.txt:1:9:")
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 2


def test_a_module_beside_the_articles_is_not_run(project, spawn):
    for name in ("yaml", "click", "json", "pathspec"):
        (project / f"{name}.py").write_text(
            "raise SystemExit('run from the checked folder')\n", encoding="utf-8"
        )
    (project / "copylint.yaml").write_text("fail-on: error\n", encoding="utf-8")
    (project / "a.txt").write_text("All is well today.\n", encoding="utf-8")
    assert spawn("check", "--select", "repetition", "a.txt").err == "No findings in 1 file\n"


def test_per_file_ignores(run, project, article):
    settings = "rule-folders: desk\nselect: house\nper-file-ignores:\n  'old/*.txt': [house/typo]\n"
    (project / "copylint.yaml").write_text(settings, encoding="utf-8")
    (project / "old").mkdir()
    (project / "old" / "a.txt").write_text("teh alot\n", encoding="utf-8")
    assert run("check", "old", "story.txt").places == ["old/a.txt:1:5: swap", TYPO, SWAP]


def test_a_cap_of_findings_is_said_when_it_cuts(check, project):
    (project / "a.txt").write_text("teh\n\nteh\n\nteh and alot\n", encoding="utf-8")
    result = check("--config", "max-findings-per-rule=2")
    assert result.places == ["a.txt:1:1: typo", "a.txt:3:1: typo", "a.txt:5:9: swap"]
    assert "a.txt: 1 more finding of house/typo not shown (max-findings-per-rule is 2)\n" in result.err


def test_the_settings_of_a_rule(run, project, article):
    settings = """\
rule-folders: desk
select: house
rules:
  house/swap: advice
  house/typo: {severity: warning, exceptions: [teh talks]}
"""
    (project / "copylint.yaml").write_text(settings, encoding="utf-8")
    result = run("check", "story.txt")
    assert result.out == "story.txt:3:11: advice house/swap “alot” is “a lot”\n"
    assert result.status == 0


def test_settings_of_a_rule_that_there_is_not(run, project, article):
    (project / "copylint.yaml").write_text("rules:\n  style/tautologie: error\n", encoding="utf-8")
    result = run("check", "story.txt")
    assert result.status == 2
    nearest = "there is no such rule; did you mean style/tautology?"
    assert result.err == f"copylint: copylint.yaml:1: rules.style/tautologie: {nearest}\n"


def test_the_nearest_settings_hold_for_each_file(run, project, article):
    (project / "copylint.yaml").write_text("rule-folders: desk\nselect: house\n", encoding="utf-8")
    (project / "sub").mkdir()
    inner = "extends: ../copylint.yaml\nselect: house/swap\n"
    (project / "sub" / ".copylint.yaml").write_text(inner, encoding="utf-8")
    (project / "sub" / "a.txt").write_text("teh alot\n", encoding="utf-8")
    assert run("check").places == [TYPO, SWAP, "sub/a.txt:1:5: swap"]


def test_github_actions_get_their_format(check, article, monkeypatch):
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    assert check().out.startswith("::error ")


def test_main_without_a_command_shows_help(project, capfd):
    assert main([]) == 2
    assert "Usage: copylint" in "".join(capfd.readouterr())


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="needs a device that is always full")
def test_an_output_that_cannot_be_written_is_an_error(project):
    command = [sys.executable, "-m", "copylint", "rules", "schema"]
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, cwd=project)
    assert done.returncode == 2
    assert done.stderr.decode() == "copylint: the output cannot be written: No space left on device\n"
