# ruff: noqa: E501 (lines of copy stay whole)
"""The data rules beyond their own examples: options that compile, exact places, repairs, and what decides alone."""

from __future__ import annotations

import pytest

from copylint.checks.data.safe_patterns import compile_safe
from copylint.documents import Source, parse
from copylint.linter import Linter
from copylint.rulebook.hazards import hazard
from copylint.rulebook.loading import bundled_rules, load_rule, parse_rule
from copylint.rulebook.model import RuleError
from copylint.rulebook.options import OptionError

_OPTIONS = [
    ("leaked-metadata", "marks"),
    ("truncated-end", "marks"),
    ("boilerplate", "forms"),
    ("boilerplate", "openings"),
]


def _rule(name):
    return load_rule(bundled_rules() / "data" / f"{name}.yaml").rule


def _findings(copy, *names, filename="copy.txt"):
    return Linter([_rule(name) for name in names]).lint(parse(Source(copy), filename))


@pytest.mark.parametrize(("name", "option"), _OPTIONS, ids=" ".join)
def test_every_form_of_an_option_is_safe(name, option):
    for form in _rule(name).options[option].values():
        assert compile_safe(form).pattern == form


def test_every_form_is_as_safe_as_a_pattern_of_the_rulebook():
    forms = [form for name, option in _OPTIONS for form in _rule(name).options[option].values()]
    assert [form for form in [*forms, *_rule("leaked-metadata").options["shapes"]] if hazard(form)] == []


def test_a_form_that_could_hang_is_refused():
    with pytest.raises(OptionError, match="can take for ever"):
        compile_safe(r"(a+)+b")


def test_the_founding_stamp_is_metadata_and_no_more_than_it():
    copy = " date 2031-01-17 Over a long lunch, two ministers spoke."
    (finding,) = _findings(copy, "leaked-metadata")
    assert (finding.start.offset, finding.end.offset) == (1, 16)
    assert finding.message == "“date 2031-01-17” is metadata, not copy; take it out"


@pytest.mark.parametrize(
    ("copy", "text"),
    [
        ("It didnâ€™t help.", "’"),
        ("It didnÃ¢â‚¬â„¢t help.", "’"),
        ("A cafÃ© closed.", "é"),
        ("It didnΓÇÖt help.", "’"),
        ("It didn\x92t help.", "’"),
    ],
)
def test_mojibake_is_repaired_in_place(copy, text):
    (finding,) = _findings(copy, "mojibake")
    (edit,) = finding.fix.edits
    assert edit.content == text
    assert finding.fix.applicability == "safe"
    fixed = copy[: edit.start.offset] + edit.content + copy[edit.end.offset :]
    assert fixed in ("It didn’t help.", "A café closed.")


def test_a_lost_character_has_no_repair():
    (finding,) = _findings("The mayor of Malm\ufffd spoke.", "mojibake")
    assert (finding.start.offset, finding.end.offset, finding.fix) == (17, 18, None)


def test_joined_emoji_and_persian_keep_their_joiners():
    copy = "The \U0001f468\u200d\U0001f469\u200d\U0001f467 and می\u200cخواهم and \u2764\ufe0f stay."
    assert _findings(copy, "invisible-character") == []


def test_an_empty_file_is_a_finding_at_its_start():
    (finding,) = _findings("", "empty-article")
    assert (finding.start, finding.end) == ((0, 1, 1), (0, 1, 1))
    assert finding.message == "There is nothing to read here; put the article in or take the file out"


_GERMAN = (
    "Die Fähre fährt jede Stunde und trägt vierzig Wagen, sagte der Sprecher der Stadt am Montag vor dem Rathaus. Die Brücke "
    "bleibt gesperrt, bis der Rat im Mai entschieden hat, ob sie noch zu retten ist. Viele Pendler sind verärgert, denn die "
    "die Fahrt dauert nun fast zwei Stunden, und an manchen Tagen fällt das Schiff wegen des Windes ganz aus."
)


def test_a_wrong_language_is_reported_once_and_everything_else_is_silent():
    rules = [_rule("wrong-language"), load_rule(bundled_rules() / "repetition" / "doubled-word.yaml").rule]
    document = parse(Source(_GERMAN + "\n\n" + _GERMAN), "copy.txt")
    assert [one.rule for one in Linter(rules[1:]).lint(document)] == ["repetition/doubled-word"] * 2
    (finding,) = Linter(rules).lint(document)
    assert (finding.rule, finding.start.offset, finding.end.offset) == (
        "data/wrong-language",
        0,
        len(_GERMAN),
    )


def test_english_with_a_german_quotation_and_a_list_of_names_are_english():
    english = (
        "The ferry will sail every hour until the council has decided what is to be done with the old bridge. "
        * 6
    )
    names = "Present: " + ", ".join(f"Carla Voss{i} Reyer" for i in range(60))
    assert _findings(english + "\n\n" + _GERMAN, "wrong-language") == []
    assert _findings(names, "wrong-language") == []


def test_a_cut_end_is_the_last_sentence():
    copy = "The bridge is closed, the council said on Monday.\n\nDrivers were angry. The ferry had been full since the"
    (finding,) = _findings(copy, "truncated-end")
    assert copy[finding.start.offset : finding.end.offset] == "The ferry had been full since the"


@pytest.mark.parametrize(
    "ending",
    [
        "-30-",
        "ENDS",
        "###",
        "Carla Voss, Ghent",
        "Carla Voss is the editor of a site which covers the rivers that they cross",
        "You can hear more about the bridge and its ferries on Radio Ghent this evening",
        "They had a fine day and the ferry was on time. Carla Voss",
        "But will it be enough for all those who have to cross the river...",
        "Reporting by Carla Voss and Jonas Reyer",
        "www.council.example/bridge",
        "- forty cars and their drivers on each crossing of the river at noon",
        "“We will mend it.”",
    ],
)
def test_right_endings_are_silent(ending):
    copy = f"The bridge is closed, the council said on Monday.\n\nDrivers were angry, and the ferry was full.\n\n{ending}"
    assert _findings(copy, "truncated-end") == []


def test_a_list_of_patterns_reports_the_longest_of_those_that_overlap():
    yaml = """
summary: s
set: default
severity: error
quoted: look
pattern: ['red \\w+', 'red fox(?:es)? ran', '(?P<span>dog) barked']
why: w
examples: [{bad: A red fox., span: red fox}, {bad: The dog barked., span: dog}, {good: A.}, {good: B.}]
"""
    rule = parse_rule(yaml, "data/x", "x.yaml").rule
    findings = Linter([rule]).lint(
        parse(Source("The red fox ran and the dog barked at a red hen."), "copy.txt")
    )
    assert [one.text for one in findings] == ["red fox ran", "dog", "red hen"]


def test_a_broken_pattern_of_a_list_is_named():
    yaml = "summary: s\nset: default\nseverity: error\nquoted: look\nwhy: w\nexamples: []\npattern:\n  - abc\n  - (a+)+b\n"
    with pytest.raises(RuleError, match=r"x\.yaml:9: pattern\.1"):
        parse_rule(yaml, "data/x", "x.yaml")


@pytest.mark.parametrize(
    ("copy", "start", "name"),
    [
        ("The ferry is\x0b late.", 12, "a line tabulation (U+000B)"),
        ("The ferry is\u2028late.", 12, "a line separator (U+2028)"),
        ("The ferry is\u0085 late.", 12, "a next-line character (U+0085)"),
    ],
)
def test_odd_spaces_of_the_file_are_seen(copy, start, name):
    (finding,) = _findings(copy, "invisible-character")
    assert (finding.start.offset, finding.message) == (start, f"Here stands {name} for a space; put a space")


def test_a_figure_and_a_word_that_meet_are_two():
    findings = _findings(
        "It was built in1931, 2.5metres wide, and shutbecause of a crack in the F1car.", "glued-words"
    )
    assert [one.text for one in findings] == ["in1931", "2.5metres", "shutbecause"]
