"""The patterns of docs/editors.md, taken from the page, on the output that they are to read."""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest

from copylint.documents import Source
from copylint.findings import Finding
from copylint.output import write
from copylint.reports import Report

PAGE = Path(__file__).parent.parent / "docs" / "editors.md"
PATH = "story: one (2).txt"
TEXT = "The “minister” said.\n\nHe went to the the talks: 4:5: error\n“A” teh adn\n"
EXPECTED = [
    (PATH, 1, 6, "error", "a/one", "Message: with 3:4: error signs."),
    (PATH, 3, 12, "warning", "a/two", "“the the”: twice, it's wrong."),
    (PATH, 4, 5, "advice", "b/three", "A \\n tab (x)."),
]


@pytest.fixture(scope="module")
def output():
    """What copylint prints for EXPECTED."""
    source = Source(TEXT)
    findings = []
    for _, row, column, severity, rule, message in EXPECTED:
        start = source.location(source.line_starts[row - 1] + column - 1)
        message = message.replace("\\n", "\n")
        findings.append(Finding(rule, severity, message, start, source.location(start.offset + 3), ""))
    stream = io.StringIO()
    write("concise", [Report(PATH, source, tuple(findings))], stream, rules={})
    return stream.getvalue()


def recipes(language):
    """The pieces of code of a language on the page."""
    return re.findall(rf"^```{language}\n(.*?)^```$", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL)


@pytest.mark.parametrize("editor", ["vim", "nvim"])
def test_vim_jumps_to_the_findings(editor, output, tmp_path):
    if not shutil.which(editor):
        pytest.skip(f"no {editor} here")
    (tmp_path / PATH).write_text(TEXT, encoding="utf-8")
    (tmp_path / "output").write_text(output, encoding="utf-8")
    compiler = recipes("vim")[1].replace("CompilerSet", "setlocal")
    (tmp_path / "script.vim").write_text(
        f"set encoding=utf-8\n{compiler}"
        "cgetfile output\n"
        "let found = []\n"
        "for entry in getqflist()\n"
        "  call add(found, [bufname(entry.bufnr), entry.lnum, entry.vcol, entry.type, entry.text])\n"
        "endfor\n"
        "let places = []\n"
        "for number in range(1, len(found))\n"
        "  execute 'cc' number\n"
        "  call add(places, [line('.'), charcol('.')])\n"
        "endfor\n"
        "call writefile([json_encode([found, places])], 'found')\n"
        "qall!\n",
        encoding="utf-8",
    )
    command = [editor, "-es", "-N", "-u", "NONE", "-i", "NONE", "-S", "script.vim"]
    subprocess.run(command, cwd=tmp_path, timeout=60, stdin=subprocess.DEVNULL, check=False)
    found, places = json.loads((tmp_path / "found").read_text("utf-8"))
    types = {"error": "e", "warning": "w", "advice": ""}
    assert found == [
        [path, row, 1, types[severity], f"{rule} {message}"]
        for path, row, column, severity, rule, message in EXPECTED
    ]
    assert places == [[row, column] for _, row, column, *_ in EXPECTED]


def test_vims_make_calls_options_that_exist():
    makeprg = re.search(r"makeprg=(.*)", recipes("vim")[1])[1].replace("\\ ", " ")
    assert_options_exist(makeprg.split())


def assert_options_exist(words):
    from copylint.cli.check import command

    known = {option for parameter in command.params for option in parameter.opts}
    assert words[:2] == ["copylint", "check"]
    assert {word for word in words if word.startswith("--")} <= known


def task():
    (recipe,) = recipes("json")
    (given,) = json.loads(recipe)["tasks"]
    return given


def groups(pattern, found):
    """A match in the order of EXPECTED."""
    names = ("file", "line", "column", "severity", "code", "message")
    values = [found[pattern[name]] for name in names]
    return (values[0], int(values[1]), int(values[2]), *values[3:])


def test_vs_codes_problem_matcher_reads_the_findings(output):
    pattern = task()["problemMatcher"]["pattern"]
    found = [groups(pattern, re.match(pattern["regexp"], line)) for line in output.splitlines()]
    assert found == EXPECTED


def test_vs_codes_problem_matcher_reads_the_findings_in_javascript(output):
    if not shutil.which("node"):
        pytest.skip("no node here")
    pattern = task()["problemMatcher"]["pattern"]
    script = (
        f"const pattern = new RegExp({json.dumps(pattern['regexp'])});"
        f"const lines = {json.dumps(output.splitlines())};"
        "console.log(JSON.stringify(lines.map(line => pattern.exec(line))));"
    )
    done = subprocess.run(
        ["node", "-e", script], capture_output=True, text=True, encoding="utf-8", check=True
    )
    assert [groups(pattern, found) for found in json.loads(done.stdout)] == EXPECTED


def test_vs_codes_task_calls_options_that_exist():
    assert_options_exist([task()["command"], *task()["args"]])


def emacs_regexp():
    """The regular expression of the recipe, as Python's re writes it."""
    (recipe,) = recipes("elisp")
    written = json.loads(re.search(r'\(defvar copylint-regexp\s+(".*?")\)', recipe)[1])
    swapped = {"\\(": "(", "\\)": ")", "\\|": "|", "(": "\\(", ")": "\\)", "|": "\\|"}
    return re.sub(r"\\[()|]|[()|]", lambda match: swapped[match.group()], written)


def test_emacs_regexp_reads_the_findings(output):
    found = re.findall(emacs_regexp(), output, re.MULTILINE)
    assert found == [
        (str(row), str(column), severity, f"{rule} {message}")
        for _, row, column, severity, rule, message in EXPECTED
    ]


def test_emacs_makes_diagnostics_of_the_findings(output, tmp_path):
    if not shutil.which("emacs"):
        pytest.skip("no emacs here")
    (tmp_path / PATH).write_text(TEXT, encoding="utf-8")
    (tmp_path / "output").write_text(output, encoding="utf-8")
    (recipe,) = recipes("elisp")
    (tmp_path / "script.el").write_text(
        f"(require 'flymake)\n{recipe}\n"
        f"(let* ((buffer (find-file-noselect {json.dumps(PATH, ensure_ascii=False)}))\n"
        '       (found (copylint-diagnostics buffer (find-file-noselect "output"))))\n'
        "  (with-current-buffer buffer\n"
        "    (dolist (one found)\n"
        "      (goto-char (flymake-diagnostic-beg one))\n"
        '      (princ (format "%s|%s|%s|%s\\n" (line-number-at-pos) (1+ (current-column))\n'
        "                     (flymake-diagnostic-type one) (flymake-diagnostic-text one))))))\n",
        encoding="utf-8",
    )
    command = [
        "emacs",
        "--batch",
        "--quick",
        "--eval",
        "(set-language-environment 'utf-8)",
        "--load",
        "script.el",
    ]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, encoding="utf-8", timeout=60)
    types = {"error": ":error", "warning": ":warning", "advice": ":note"}
    assert done.stdout.splitlines() == [
        f"{row}|{column}|{types[severity]}|{rule} {message}"
        for _, row, column, severity, rule, message in EXPECTED
    ], done.stderr


def test_emacs_calls_options_that_exist():
    (recipe,) = recipes("elisp")
    command = re.search(r":command \(list (.*?)\"-\"\)", recipe, re.DOTALL)[1]
    assert_options_exist(re.findall(r'"([^"]+)"', command))
