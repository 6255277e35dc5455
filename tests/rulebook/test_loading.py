"""Broken rule files are refused with the file, the line and the key."""

from __future__ import annotations

import pytest

from copylint.rulebook.book import load_book
from copylint.rulebook.loading import load_rules, parse_rule
from copylint.rulebook.model import RuleError

GOOD = """\
summary: A test
set: default
severity: warning
quoted: look
why: Because.
phrases: [foo bar, on]
examples:
  - {bad: A foo bar., span: foo bar}
  - {bad: It is on., span: "on"}
  - {good: A bar.}
  - {good: A foo.}
"""


def test_a_good_rule_loads_and_keeps_strings_as_strings():
    rule = parse_rule(GOOD, "test/one", "test/one.yaml").rule
    assert rule.body == ["foo bar", "on"]
    assert rule.factors == ("foo bar", "on")


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        (
            "severity: warning\n",
            "severity: fatal\n",
            "one.yaml:3: severity: must be one of error, warning, advice, not 'fatal'",
        ),
        ("set: default\n", "", "one.yaml:1: the key set is missing"),
        ("quoted: look", "quotde: look", "one.yaml:4: quotde: unknown key; did you mean quoted?"),
        ("why: Because.", "why: Because.\nwhy: Again.", "one.yaml:6: why: the key stands twice"),
        ("phrases: [foo bar, on]\n", "", "one.yaml:1: a rule has one of phrases, pattern"),
        (
            "phrases: [foo bar, on]",
            "phrases: [foo bar, on]\npattern: x",
            "one.yaml:7: pattern: a rule has one of",
        ),
        ("phrases: [foo bar, on]", "pattern: (a+)+b", "one.yaml:6: pattern: a repeat of a repeat"),
        ("phrases: [foo bar, on]", "pattern: (a", "one.yaml:6: pattern: not a regular expression"),
        ("phrases: [foo bar, on]", "pattern: a*", "one.yaml:6: pattern: matches the empty text"),
        ("phrases: [foo bar, on]", "phrases: [foo bar, '']", "one.yaml:6: phrases.1: a phrase must be text"),
        (
            "phrases: [foo bar, on]",
            "variants: [[a, b], [c]]",
            "one.yaml:6: variants.1: a group is a list of at least two",
        ),
        ("phrases: [foo bar, on]", "sequence: [a, {stam: b}]", "one.yaml:6: sequence.1: stam: unknown"),
        ("phrases: [foo bar, on]", "check: {}", "one.yaml:6: check: there is no check test/one"),
        ("phrases: [foo bar, on]", "check: {use: ../os}", "one.yaml:6: check: there is no check ../os"),
        ("  - {good: A foo.}\n", "", "one.yaml:7: examples: a rule needs at least 2 bad and 2 good examples"),
        (
            "span: foo bar}",
            "span: foo baz}",
            "one.yaml:8: examples.0.span: the span does not stand in the example",
        ),
        (", span: foo bar}", "}", "one.yaml:8: examples.0: a bad example names the span"),
        ("span: foo bar}", "span: foo bar, at: 2}", "one.yaml:8: examples.0.at: must say which occurrence"),
        ("phrases: [foo bar, on]", "phrases: [foo bar, on", "one.yaml:"),
        (
            "set: default",
            "set: advice",
            "one.yaml:3: severity: the severity advice and the set advice go together",
        ),
        ("set: default", "set: !!python/object/apply:os.system [ls]", "one.yaml:2: set: must be one of"),
    ],
)
def test_a_broken_rule_is_refused(old, new, message):
    assert old in GOOD
    with pytest.raises(RuleError) as caught:
        parse_rule(GOOD.replace(old, new, 1), "test/one", "one.yaml")
    assert message in str(caught.value)


def test_a_folder_without_rules_is_an_error(tmp_path):
    with pytest.raises(RuleError, match="no rules here"):
        load_rules(tmp_path)
    with pytest.raises(RuleError, match="no such folder"):
        load_rules(tmp_path / "gone")


def test_a_misplaced_file_is_an_error(tmp_path):
    (tmp_path / "rule.yaml").write_text(GOOD)
    with pytest.raises(RuleError, match="a rule file is <group>/<name>.yaml"):
        load_rules(tmp_path)


def test_an_id_is_lower_case_words(tmp_path):
    (tmp_path / "My_Group").mkdir()
    (tmp_path / "My_Group" / "one.yaml").write_text(GOOD)
    with pytest.raises(RuleError, match="lower-case words with hyphens"):
        load_rules(tmp_path)


def test_a_rule_yields_to_rules_that_there_are(tmp_path):
    (tmp_path / "test").mkdir()
    path = tmp_path / "test" / "one.yaml"
    path.write_text(GOOD.replace("why:", "yields: [test/two]\nwhy:"), encoding="utf-8")
    with pytest.raises(RuleError, match=r"one\.yaml:1: yields: there is no rule test/two"):
        load_book([tmp_path])
    (tmp_path / "test" / "two.yaml").write_text(GOOD, encoding="utf-8")
    assert [rule.yields for rule in load_book([tmp_path])] == [("test/two",), ()]
