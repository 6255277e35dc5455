"""Which of the engine's remarks become findings, and what they say."""

from __future__ import annotations

import pytest

from copylint.analysis.proofreading import Remark
from copylint.documents import Source, parse
from copylint.linter import Linter
from copylint.rulebook.loading import parse_rule
from copylint.rulebook.model import RuleError

RULE = """
summary: A defect
message: '“{text}”: a defect'
set: default
severity: error
quoted: skip
engine: [SOME_RULE]
OPTIONS
why: It is one.
examples: [{bad: x, span: x}, {bad: y, span: y}, {good: z}, {good: w}]
"""


class Reader:
    """An engine that reports one word wherever it stands."""

    def __init__(self, word, rule="SOME_RULE", replacements=(), message="Said."):
        self.word, self.rest = word, (message, tuple(replacements))
        self.rule = rule

    def read(self, paragraph):
        start = paragraph.find(self.word)
        return [] if start < 0 else [Remark(self.rule, start, start + len(self.word), *self.rest)]


def rule(options="", id="grammar/engine-some"):
    return parse_rule(RULE.replace("OPTIONS", options), id, "some.yaml").rule


def found(copy, reader, options=""):
    return Linter([rule(options)], None, reader).lint(parse(Source(copy)))


def test_a_believed_remark_is_a_finding_with_its_proposal():
    (finding,) = found("He go home.", Reader("go", replacements=["goes"]))
    assert (finding.text, finding.message) == ("go", "“go”: a defect; LanguageTool proposes “goes”")
    assert finding.fix.edits[0].content == "goes"
    assert finding.fix.applicability == "unsafe"


def test_without_a_proposal_the_engine_says_what_it_means():
    (finding,) = found("He go home.", Reader("go", message="A verb\nof another number."))
    assert finding.message == "“go”: a defect; LanguageTool says: A verb of another number."
    assert finding.fix is None


def test_of_several_proposals_none_is_a_fix():
    (finding,) = found("He go home.", Reader("go", replacements=["goes", "went"]))
    assert finding.message.endswith("LanguageTool proposes “goes” or “went”")
    assert finding.fix is None


def test_remarks_of_other_rules_are_off():
    assert found("He go home.", Reader("go", rule="OTHER_RULE")) == []


def test_a_name_is_never_mended():
    assert found("He met Rick Go there.", Reader("Go")) == []
    assert len(found("Go home he did.", Reader("Go"))) == 1
    assert len(found("He met Rick Go there.", Reader("Go"), "options: {capitalised: look}")) == 1


def test_days_and_months_are_no_names():
    assert len(found("They met in Monday again.", Reader("in Monday"))) == 1


def test_quoted_words_are_left_alone():
    assert found("“He go home,” she said.", Reader("go")) == []


def test_a_rule_may_be_believed_of_some_words_only():
    where = 'options: {where: {SOME_RULE: "[Ii]t\'s"}}'
    assert len(found("The party lost it’s seats.", Reader("it’s"), where)) == 1
    assert found("The party lost it all.", Reader("it"), where) == []


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ("options: {where: {SOME_RULE: '('}}", "`where`: SOME_RULE: missing"),
        ("options: {where: {SOME_RULE: '(a+)+'}}", "`where`: SOME_RULE: a repeat of a repeat"),
        ("options: {where: {OTHER_RULE: x}}", "names OTHER_RULE, which is not in the list"),
    ],
)
def test_a_broken_guard_is_refused(options, said):
    with pytest.raises(RuleError, match=said):
        rule(options)


def test_what_a_rule_of_ours_says_is_not_said_again():
    ours = RULE.replace("engine: [SOME_RULE]", "phrases: [go home]").replace("OPTIONS", "")
    own = parse_rule(ours, "grammar/own", "own.yaml").rule
    findings = Linter([own, rule()], None, Reader("go")).lint(parse(Source("They go home.")))
    assert [finding.rule for finding in findings] == ["grammar/own"]
