"""The settings: found, read, merged, and refused with file, line and key."""

from __future__ import annotations

import pytest

from copylint.analysis.house import House
from copylint.settings import RuleSettings, SettingsError
from copylint.settings.finding import Finder
from copylint.settings.keys import KEYS
from copylint.settings.model import Settings

# A billion values in nine lines.
_LAUGHS = "a: &l0 [x]\n" + "".join(f"b{n}: &l{n} [{', '.join([f'*l{n - 1}'] * 10)}]\n" for n in range(1, 10))


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """An empty current directory."""
    (tmp_path / "work").mkdir()
    monkeypatch.chdir(tmp_path / "work")
    return tmp_path / "work"


@pytest.fixture
def load(folder):
    """A function: the text of copylint.yaml → the settings; other options go to the Finder."""

    def run(text, **options):
        (folder / "copylint.yaml").write_text(text, encoding="utf-8")
        return Finder(**options).settings(str(folder))

    return run


def test_every_key_is_a_field():
    assert all(hasattr(Settings(root=""), key.replace("-", "_")) for key in KEYS)


def test_every_key_is_documented():
    from pathlib import Path

    page = (Path(__file__).parent.parent / "docs" / "settings.md").read_text(encoding="utf-8")
    assert [key for key in (*KEYS, "extends") if f"`{key}`" not in page] == []


def test_without_a_file_the_defaults_hold(folder):
    settings = Finder().settings(str(folder))
    assert (settings.select, settings.fail_on, settings.file) == (("DEFAULT",), "warning", None)
    assert settings.root == str(folder)
    assert settings.house == House()


def test_all_keys(load, folder):
    (folder / "rules").mkdir()
    settings = load("""\
select: [names, data]
ignore: style
extend-select: [ADVICE]
per-file-ignores: {"*.md": [data]}
include: ["*.copy"]
exclude: [old/]
extend-exclude: [drafts]
force-exclude: true
rules: {style/tautology: {severity: error, options: {a: b}, exceptions: [end result]}, data/tag: advice}
rule-folders: [rules]
packs: [ap, ./house.yaml]
fail-on: error
max-findings-per-rule: 20
baseline: old.json
output-format: json
encoding: latin-1
dialect: en-GB
grammar: {engine: languagetool, server: "http://127.0.0.1:8081"}
dateline: {date: 2025-02-25, zone: Europe/London}
names: [Ban Ki-moon, {full: Xi Jinping, short: Xi, aliases: [President Xi], wrong: [Jinping], confirmed: 2025-01-01}]
spellings: [copydesk]
""")
    assert settings.select == ("names", "data")
    assert settings.ignore == ("style",)
    assert settings.force_exclude is True
    assert settings.rules == {
        "style/tautology": RuleSettings("error", {"a": "b"}, ("end result",)),
        "data/tag": RuleSettings("advice"),
    }
    assert settings.rule_folders == (str(folder / "rules"),)
    assert settings.packs == ("ap", str(folder / "house.yaml"))
    assert settings.max_findings_per_rule == 20
    assert settings.baseline == str(folder / "old.json")
    assert settings.grammar == {"engine": "languagetool", "server": "http://127.0.0.1:8081"}
    assert settings.has_engine
    assert settings.house == House(
        names=(
            {"full": "Ban Ki-moon"},
            {
                "full": "Xi Jinping",
                "short": "Xi",
                "aliases": ("President Xi",),
                "wrong": ("Jinping",),
                "confirmed": "2025-01-01",
            },
        ),
        spellings=frozenset({"copydesk"}),
        dialect="en-GB",
        date="2025-02-25",
        zone="Europe/London",
    )
    assert settings.includes(str(folder / "a.copy")) and not settings.includes(str(folder / "a.txt"))
    assert settings.excludes(str(folder / "drafts"), folder=True)
    assert not settings.excludes(str(folder / "new.txt"), folder=False)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("selct: names\n", "1: selct: unknown key; did you mean select?"),
        (
            "ignore: x\nrules:\n  a/b:\n    sevrity: x\n",
            "4: rules.a/b.sevrity: unknown key; did you mean severity?",
        ),
        (
            "fail-on: errors\n",
            "1: fail-on: must be one of error, warning, advice, not 'errors'; did you mean error?",
        ),
        ("rules: {a/b: off}\n", "1: rules.a/b: must be one of error, warning, advice, not 'off'"),
        ("\nselect: {a: b}\n", "2: select: must be a list of texts"),
        ("rules: [a]\n", "1: rules: must be a map of keys and values"),
        ("max-findings-per-rule: many\n", "1: max-findings-per-rule: must be a whole number, not 'many'"),
        ("force-exclude: maybe\n", "1: force-exclude: must be one of true, false, not 'maybe'"),
        ("names:\n  - short: Xi\n", "2: names.0: the key full is missing"),
        ("dateline:\n  date: 2025-02-30\n", "2: dateline.date: must be a day, such as 2025-02-25"),
        ("dateline: {datum: x}\n", "1: dateline.datum: unknown key; did you mean date?"),
        ("encoding: klingon\n", "1: encoding: there is no encoding 'klingon'"),
        ("output-format: josn\n", "1: output-format: must be one of"),
        (
            "grammar: languagetol\n",
            "1: grammar: must be one of none, languagetool, not 'languagetol'; did you mean",
        ),
        ("grammar:\n  server: here\n", "2: grammar.server: must be an address"),
        ("dialect: gb\n", "1: dialect: must be one of en-US, en-GB"),
        ("exclude: ['!']\n", "1: exclude: '!' is no pattern of paths"),
        ("extends: nowhere.yaml\n", "1: extends: nowhere.yaml: no such file"),
        ("extends: copylint.yaml\n", "1: extends: copylint.yaml extends this file in turn"),
        ("select: a\nselect: b\n", "2: select: the key stands twice"),
        ("select: [a\n", "2: "),
        (_LAUGHS, "1: more than 200,000 values"),
        ("select: &a [*a]\n", "1: "),
        ("select: " + "[" * 100_000, "1: "),
        ("- select\n", "1: must be a map of keys and values"),
        ("!!python/object/apply:os.system ['touch run']\n", "1: must be a map of keys and values"),
    ],
)
def test_errors_name_the_file_the_line_and_the_key(load, folder, text, message):
    with pytest.raises(SettingsError) as raised:
        load(text)
    assert str(raised.value).startswith(f"copylint.yaml:{message}")
    assert not (folder / "run").exists()


def test_a_rules_folder_that_there_is_not(load, folder):
    with pytest.raises(SettingsError, match=r"copylint.yaml:1: rule-folders: .*nowhere: no such folder"):
        load("rule-folders: nowhere\n")


def test_pyproject(folder):
    (folder / "pyproject.toml").write_text(
        """\
[project]
name = "x"
[tool.copylint]
select = ["names"]
force-exclude = true
max-findings-per-rule = 3
dateline.zone = "UTC"
[tool.copylint.rules."style/tautology"]
severity = "error"
[tool.other]
fail-on = "no"
""",
        encoding="utf-8",
    )
    settings = Finder().settings(str(folder))
    assert (settings.select, settings.force_exclude, settings.max_findings_per_rule) == (("names",), True, 3)
    assert settings.dateline == {"zone": "UTC"}
    assert settings.rules == {"style/tautology": RuleSettings("error")}
    assert settings.origins["force-exclude"] == "pyproject.toml:5"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (
            '[tool.copylint]\nselect = "x"\nfail-no = "x"\n',
            "pyproject.toml:3: fail-no: unknown key; did you mean fail-on?",
        ),
        (
            "[tool.copylint]\n[tool.copylint.rules.'a/b']\nseverity = 'x'\n",
            "pyproject.toml:3: rules.a/b.severity: must be",
        ),
        ("[tool.copylint]\nx = \n", "pyproject.toml: not TOML: "),
    ],
)
def test_errors_of_pyproject(folder, text, message):
    (folder / "pyproject.toml").write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError) as raised:
        Finder().settings(str(folder))
    assert str(raised.value).startswith(message)


def test_the_nearest_file_upwards_holds(folder):
    (folder / "copylint.yaml").write_text("fail-on: error\n", encoding="utf-8")
    inner = folder / "a" / "b"
    inner.mkdir(parents=True)
    (folder / "a" / "pyproject.toml").write_text("[tool.black]\n", encoding="utf-8")
    finder = Finder()
    assert finder.settings(str(inner)) is finder.settings(str(folder))
    (folder / "a" / "pyproject.toml").write_text("[tool.copylint]\nfail-on = 'advice'\n", encoding="utf-8")
    settings = Finder().settings(str(inner))
    assert (settings.fail_on, settings.root) == ("advice", str(folder / "a"))


def test_one_folder_has_one_file(folder):
    (folder / "pyproject.toml").write_text("[tool.copylint]\nfail-on = 'advice'\n", encoding="utf-8")
    (folder / "copylint.yaml").write_text("fail-on: error\n", encoding="utf-8")
    assert Finder().settings(str(folder)).fail_on == "error"
    (folder / ".copylint.yaml").write_text("fail-on: warning\n", encoding="utf-8")
    assert Finder().settings(str(folder)).fail_on == "warning"


def test_extends_is_below_the_file_that_says_it(load, folder):
    (folder / "base").mkdir()
    (folder / "base" / "house.yaml").write_text(
        "select: [names]\nexclude: [old]\nspellings: [one]\nrules: {a/b: error, c/d: error}\nfail-on: error\n",
        "utf-8",
    )
    settings = load("extends: base/house.yaml\nselect: [data]\nspellings: [two]\nrules: {c/d: advice}\n")
    assert settings.select == ("data",)
    assert settings.spellings == ("one", "two")
    assert settings.rules == {"a/b": RuleSettings("error"), "c/d": RuleSettings("advice")}
    assert settings.fail_on == "error"
    assert settings.origins["spellings"] == "base/house.yaml:3, copylint.yaml:3"
    # patterns count from the file in which they stand
    assert settings.excludes(str(folder / "base" / "old"), folder=True)
    assert not settings.excludes(str(folder / "old"), folder=True)


def test_files_that_extend_each_other(load, folder):
    (folder / "other.yaml").write_text("extends: copylint.yaml\n", encoding="utf-8")
    with pytest.raises(
        SettingsError, match=r"other\.yaml:1: extends: copylint\.yaml extends this file in turn"
    ):
        load("extends: other.yaml\n")


def test_config_is_read_instead_of_the_nearest_file(load, folder):
    (folder / "own.yaml").write_text("select: data\n", encoding="utf-8")
    settings = load("fail-on: error\n", config=["own.yaml", "dateline.zone=UTC", "select=[a, b]"])
    assert (settings.fail_on, settings.select, settings.dateline) == ("warning", ("a", "b"), {"zone": "UTC"})
    assert settings.root == str(folder)


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ("nowhere.yaml", "nowhere.yaml: cannot be read: No such file or directory"),
        ("fail-no=error", "--config fail-no=error: fail-no: unknown key; did you mean fail-on?"),
        ("fail-on=no", "--config fail-on=no: fail-on: must be one of error, warning, advice, not 'no'"),
    ],
)
def test_errors_of_config(folder, config, message):
    with pytest.raises(SettingsError) as raised:
        Finder(config=[config]).settings(str(folder))
    assert str(raised.value) == message


def test_isolated_reads_nothing(load):
    assert load("fail-on: error\n", isolated=True).fail_on == "warning"


def test_flags_beat_files_and_config(load):
    settings = load("select: a\n", config=["select=b"], flags=[("select", "--select", ["c"])])
    assert (settings.select, settings.origins["select"]) == (("c",), "--select")
