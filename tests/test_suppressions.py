"""Suppressions in comments and in sidecars."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copylint.documents import Source, parse
from copylint.errors import UserError
from copylint.linter import Linter
from copylint.rulebook.loading import parse_rule
from copylint.rulebook.names import MALFORMED, UNUSED, RuleNames, own_page, own_rules
from copylint.sidecar import apply_sidecar, read_sidecar, sidecar_path
from copylint.suppressions import suppress


def rule(rule_id, word, *, set="default", aliases=""):
    body = f"""
summary: The word {word}
set: {set}
severity: {"advice" if set == "advice" else "error"}
quoted: look
phrases: [{word}]
why: It is wrong. Take it out.
{f"aliases: [{aliases}]" if aliases else ""}
examples:
  - bad: A {word} here.
    span: {word}
  - bad: One more {word} there.
    span: {word}
  - good: All is well.
  - good: All is still well.
"""
    return parse_rule(body, rule_id, f"{rule_id}.yaml").rule


RULES = [rule("words/teh", "teh", aliases="old/teh"), rule("words/adn", "adn"), rule("other/wrod", "wrod")]
ADVICE = rule("other/hmm", "hmm", set="advice")
NAMES = RuleNames([*RULES, ADVICE])
RAN = frozenset(one.id for one in [*RULES, *own_rules()])


def found(text, name="copy.md", ran=RAN):
    """What is left, as (rule, row, column)."""
    return [(one.rule, one.start.row, one.start.column) for one in left(text, name, ran)]


def left(text, name="copy.md", ran=RAN):
    document = parse(Source(text), name)
    return suppress(Linter(RULES).lint(document), document, NAMES, ran)


def test_without_a_comment_all_is_reported():
    assert found("A teh here.\n") == [("words/teh", 1, 3)]


@pytest.mark.parametrize(
    "selector",
    ["words/teh", "old/teh", "words", "other,words", " other , words/teh ", "words/teh, words/adn"],
)
def test_ids_former_ids_and_groups(selector):
    text = f"<!-- copylint: ignore[{selector}] because -->\nA teh here.\n\nA teh there.\n"
    assert ("words/teh", 2, 3) not in found(text)
    assert ("words/teh", 4, 3) in found(text)


def test_without_brackets_every_rule_is_meant():
    assert found("<!-- copylint: ignore -->\nA teh adn wrod.\n\nA wrod.\n") == [("other/wrod", 4, 3)]


@pytest.mark.parametrize(
    "text",
    [
        "<!-- copylint: ignore[words/teh] -->\nA teh here.\n",
        "<!-- copylint: ignore[words/teh] -->\n\nA teh here.\n",
        "<!--\n  copylint: ignore[words/teh]\n  because\n  it is so -->\n\n# A teh here\n",
        "A teh here. <!-- copylint: ignore[words/teh] -->\n",
        "A teh <!-- copylint: ignore[words/teh] --> here.\n",
        "A **teh** <!-- copylint: ignore[words/teh] -->\n",
        "A long line\nwith teh here. <!-- copylint: ignore[words/teh] -->\n",
        "- <!-- copylint: ignore[words/teh] --> A teh here.\n",
        "# A teh here <!-- copylint: ignore[words/teh] -->\n\nText.\n",
        "> A teh here. <!--copylint:ignore[words/teh]-->\n",
    ],
)
def test_an_ignore_holds_for_its_block_or_the_next(text):
    assert found(text) == []
    assert found(text + "\nA teh elsewhere.\n")[0][0] == "words/teh"


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("<p>One teh.</p>\n<!-- copylint: ignore[words/teh] -->\n<p>Two teh.</p>\n<p>Three teh.</p>", [1, 4]),
        ("<p>One teh.\n<!-- copylint: ignore[words/teh] --></p>\n<p>Two teh.</p>", [1]),
        ("<p>One <b>teh</b> <!-- copylint: ignore[words/teh] --></p>\n<p>Two teh.</p>", [2]),
        ("<p><!-- copylint: ignore[words/teh] --> One\nteh.</p>\n<p>Two teh.</p>", [3]),
        ("<p>One teh.</p><!-- copylint: ignore[words/teh] --><p>Two teh.</p>", [1]),
    ],
)
def test_in_html(text, rows):
    assert [row for rule, row, _ in found(text, "copy.html") if rule == "words/teh"] == rows


def test_off_and_on():
    text = "A teh.\n\n<!-- copylint: off[words/teh] -->\n\nA teh adn.\n\nA teh.\n\n<!-- copylint: on -->\n\nA teh.\n"
    assert found(text) == [("words/teh", 1, 3), ("words/adn", 5, 7), ("words/teh", 11, 3)]


def test_on_may_name_what_it_ends():
    text = "<!-- copylint: off[words/teh, other] -->\n\nA teh wrod.\n\n<!-- copylint: on[other] -->\n\nA teh wrod.\n"
    assert found(text) == [("other/wrod", 7, 7)]


def test_off_without_on_holds_to_the_end():
    assert found("<!-- copylint: off -->\n\nA teh.\n\nA wrod.\n") == []


def test_off_twice_ends_once():
    off, on = "<!-- copylint: off[words] -->\nA teh.\n\n", "<!-- copylint: on -->\nA teh.\n"
    text = off + off + on
    assert found(text) == [(UNUSED, 4, 1), ("words/teh", 8, 3)]


def test_the_whole_file():
    assert found("A teh.\n\nA teh wrod.\n\n<!-- copylint: ignore-file[words] -->\n") == [("other/wrod", 3, 7)]


def test_unused_suppressions_are_reported():
    (one,) = left("Fine.\n\n<!-- copylint: ignore[words/teh] for the poem -->\n\nFine.\n")
    assert (one.rule, one.severity, one.start.row, one.start.column) == (UNUSED, "warning", 3, 1)
    assert one.text == "<!-- copylint: ignore[words/teh] for the poem -->"
    assert one.message == "This suppression of “words/teh” silences nothing: take it out"


def test_each_unused_name_is_reported():
    messages = [one.message for one in left("<!-- copylint: ignore[words/teh, words/adn] -->\nA teh.\n")]
    assert messages == ["This suppression of “words/adn” silences nothing: take it out"]


@pytest.mark.parametrize(
    ("ran", "selector", "reported"),
    [
        ({"words/teh", UNUSED}, "[words/teh]", True),
        ({"words/adn", UNUSED}, "[words/teh]", False),
        ({"words/teh", UNUSED}, "[words]", False),
        ({"words/teh", "words/adn", UNUSED}, "[words]", True),
        ({"other/wrod", UNUSED}, "[other]", True),
        ({"other/wrod", UNUSED}, "[other/hmm]", False),
        (RAN, "", True),
        ({"words/teh", UNUSED}, "", False),
        ({"words/teh"}, "[words/teh]", False),
    ],
)
def test_unused_is_said_only_where_the_rules_ran(ran, selector, reported):
    text = f"<!-- copylint: ignore{selector} -->\nFine.\n"
    document = parse(Source(text), "copy.md")
    assert [one.rule for one in suppress([], document, NAMES, ran)] == ([UNUSED] if reported else [])


@pytest.mark.parametrize(
    ("comment", "message"),
    [
        ("copylint ignore[words/teh]", "This comment is no suppression"),
        ("copylint: disable[words/teh]", "This comment is no suppression"),
        ("copylint-disable", "This comment is no suppression"),
        ("copylint: ignore[words/teh", "This comment is no suppression"),
        ("copylint: ignore(words/teh)", "This comment is no suppression"),
        ("Copylint: ignore[words/teh]", "This comment is no suppression"),
        ("copylint: ignored", "This comment is no suppression"),
        ("copylint: ignore[]", "This suppression has a gap where a rule should stand"),
        ("copylint: ignore[words/teh,]", "This suppression has a gap where a rule should stand"),
        ("copylint: ignore[words/the]", "“words/the”, which is no rule or group; did you mean words/teh?"),
        ("copylint: off[wrds]", "“wrds”, which is no rule or group; did you mean words?"),
        ("copylint: on", "This comment ends a suppression, but none is open"),
        ("copylint: on[words]", "This comment ends a suppression, but none is open"),
    ],
)
def test_malformed_suppressions_are_errors_and_silence_nothing(comment, message):
    broken, kept = left(f"<!-- {comment} -->\nA teh.\n")
    assert (broken.rule, broken.severity, broken.start.row) == (MALFORMED, "error", 1)
    assert message in broken.message
    assert kept.rule == "words/teh"


@pytest.mark.parametrize("comment", ["a note", "see copylint: ignore[words/teh]", "copylinter: ignore", ""])
def test_other_comments_are_none_of_ours(comment):
    assert found(f"<!-- {comment} -->\nA teh.\n") == [("words/teh", 2, 3)]


def test_code_and_plain_text_have_no_suppressions():
    assert found("```\n<!-- copylint: ignore-file -->\n```\n\nA teh.\n") == [("words/teh", 5, 3)]
    assert found("<!-- copylint: ignore-file -->\n\nA teh.\n", "copy.txt") == [("words/teh", 3, 3)]


IGNORE = "<!-- copylint: ignore[words/teh] x -->"
SHAPES = {
    "md": ["{}", "# {}", "- {}", "> {}", "**{}**"],
    "html": ["<p>{}</p>", "<h2>{}</h2>", "<li><em>{}</em></li>"],
}


@given(st.sampled_from(["md", "html"]), st.data())
def test_any_mixture_of_blocks_and_comments(format, data):
    lines, expected = [], []
    off = False
    for _ in range(data.draw(st.integers(1, 8))):
        place = data.draw(st.sampled_from(["", "before", "inside", "behind"]))
        if data.draw(st.booleans()):
            off = not off
            lines += [f"<!-- copylint: {'off[words]' if off else 'on[words]'} -->", ""]
        if place == "before":
            lines += [IGNORE, ""]
        words = f"A teh {IGNORE + ' ' if place == 'inside' else ''}here.{' ' + IGNORE if place == 'behind' else ''}"
        lines += [data.draw(st.sampled_from(SHAPES[format])).format(words), ""]
        if not off and not place:
            expected.append(len(lines) - 1)
    assert [
        row for rule, row, _ in found("\n".join(lines), f"copy.{format}") if rule == "words/teh"
    ] == expected


def test_a_severity_of_the_settings_holds_for_them_too():
    names = RuleNames([*RULES, *(one._replace(severity="advice") for one in own_rules())])
    document = parse(Source("<!-- copylint: ignore[words/teh] -->\nFine.\n"), "copy.md")
    assert [one.severity for one in suppress([], document, names, RAN)] == ["advice"]


def test_own_rules_have_pages():
    for one in own_rules():
        page = own_page(one.id)
        assert page.summary
        assert page.why.endswith(".")


def test_many_suppressions_take_time_in_proportion():
    text = "A teh. <!-- copylint: off[words] --> <!-- copylint: ignore[words] -->\n" * 20_000
    assert len(left(text)) > 20_000


# Sidecars


def sidecar(yaml, text, ran=RAN):
    document = parse(Source(text), "copy.txt")
    findings = Linter(RULES).lint(document)
    return apply_sidecar(findings, document, read_sidecar(yaml, "copy.txt.copylint.yaml", NAMES), NAMES, ran)


def test_a_sidecar_stands_beside_its_article(tmp_path):
    assert sidecar_path(tmp_path / "story.txt") == tmp_path / "story.txt.copylint.yaml"


def test_a_sidecar_silences_quoted_words_wherever_they_stand():
    kept, unused = sidecar(
        "- rule: old/teh\n  text: saw teh sea\n  reason: the poem\n",
        "He saw teh sea.\n\nA teh.\n\nI saw teh\nsea.\n",
    )
    assert [(one.start.row, one.start.column) for one in kept] == [(3, 3)]
    assert unused == []


def test_a_sidecar_without_text_silences_the_rule_in_the_file():
    kept, unused = sidecar("- rule: words\n", "A teh adn wrod. A teh.\n")
    assert [one.rule for one in kept] == ["other/wrod"]
    assert unused == []


def test_unused_entries_are_reported_in_the_sidecar():
    kept, unused = sidecar("- rule: words/teh\n\n- rule: words/adn\n  text: gone\n  reason: x\n", "A teh.\n")
    assert kept == []
    assert [(one.rule, one.severity, one.start.row, one.start.column) for one in unused] == [
        (UNUSED, "warning", 3, 1)
    ]
    assert unused[0].message == "This suppression of “words/adn” in “gone” silences nothing: take it out"


def test_an_empty_sidecar_silences_nothing():
    assert len(sidecar("# nothing yet\n", "A teh.\n")[0]) == 1


@pytest.mark.parametrize(
    ("yaml", "message"),
    [
        ("rule: words/teh\n", "copy.txt.copylint.yaml:1: must be a list of entries"),
        ("- words/teh\n", "copy.txt.copylint.yaml:1: 0: must have the keys rule, text and reason"),
        (
            "- rule: words/teh\n  txt: x\n",
            "copy.txt.copylint.yaml:2: 0.txt: unknown key; the keys are rule, text",
        ),
        ("- rule: words/teh\n  text: [a]\n", "copy.txt.copylint.yaml:2: 0.text: must be a text"),
        ("- rule: words/teh\n  text: ''\n", "copy.txt.copylint.yaml:2: 0.text: must be a text"),
        ("- text: x\n", "copy.txt.copylint.yaml:1: 0: names no rule"),
        ("- rule: words/the\n", "0.rule: no rule or group is called “words/the”; did you mean words/teh?"),
        ("- rule: [\n", "copy.txt.copylint.yaml:2:"),
        ("- rule: words/teh\n  rule: words/adn\n", "copy.txt.copylint.yaml:2: rule: the key stands twice"),
    ],
)
def test_a_broken_sidecar_is_an_error(yaml, message):
    with pytest.raises(UserError) as error:
        sidecar(yaml, "A teh.\n")
    assert message in str(error.value)
