"""What each kind of rule finds, through the linter."""

from __future__ import annotations

HEAD = "summary: S\nset: default\nseverity: warning\nquoted: {quoted}\nwhy: W.\nmessage: '{text}|{replacement}'\n"
TAIL = "examples:\n- {bad: a, span: a}\n- {bad: a, span: a}\n- {good: b}\n- {good: c}\n"


def rule(body, quoted="look"):
    return HEAD.replace("{quoted}", quoted) + body + "\n" + TAIL


def seen(findings):
    return [(finding.text, finding.start.row, finding.start.column, finding.message) for finding in findings]


def test_phrases_are_whole_words_and_the_longest_wins(lint):
    rules = {"t/p": rule("phrases: {armed gunman: gunman, gunman: shooter}")}
    found = lint("An Armed gunman, two gunmen and a gunman's\ngunman.", rules)
    assert seen(found) == [
        ("Armed gunman", 1, 4, "Armed gunman|Gunman"),
        ("gunman", 1, 35, "gunman|shooter"),
        ("gunman", 2, 1, "gunman|shooter"),
    ]


def test_a_phrase_is_found_across_a_line_break(lint):
    found = lint("They kept in close\nproximity to it.", {"t/p": rule("phrases: [close proximity]")})
    assert [(f.start.row, f.start.column, f.end.row, f.end.column) for f in found] == [(1, 14, 2, 10)]


def test_apostrophes_are_one(lint):
    rules = {"t/p": rule("phrases: [don't do]"), "t/q": rule("pattern: don't \\w+")}
    assert [f.text for f in lint("I don’t do it.", rules)] == ["don’t do", "don’t do"]


def test_a_choice_of_replacements_has_no_fix(lint):
    (found,) = lint("At this Point in time.", {"t/p": rule("phrases: {point in time: [now, then]}")})
    assert (found.message, found.fix) == ("Point in time|Now” or “Then", None)


def test_removing_a_phrase_takes_its_space_along(lint):
    (found,) = lint("It is very good.", {"t/p": rule("phrases: {very: ''}")})
    assert [(e.start.offset, e.end.offset, e.content) for e in found.fix.edits] == [(6, 11, "")]


def test_exact_case(lint):
    rules = {"t/p": rule("case: exact\nphrases: [group of Seven]")}
    assert [f.start.column for f in lint("The Group of Seven, group of seven, group of Seven.", rules)] == [
        37
    ]


def test_a_pattern_reports_its_span_group_and_fills_the_replacement(lint):
    body = "pattern: {match: '\\b(?P<span>less) (?:people|countries)\\b', replacement: fewer}"
    assert seen(lint("Less people, less water.", {"t/p": rule(body)})) == [("Less", 1, 1, "Less|Fewer")]


def test_a_pattern_sees_no_further_than_its_paragraph(lint):
    assert lint("The end of\n\nthe world.", {"t/p": rule("pattern: end of\\s+the")}) == []


def test_the_ends_of_a_block(lint):
    assert len(lint("Alpha\n\nAlpha beta\n\nBeta Alpha", {"t/p": rule("pattern: ^alpha$")})) == 1


def test_a_sequence_of_words(lint):
    body = "sequence: [{word: [agreed, decided]}, {gap: 2}, {stem: meeting}, {optional: any}, again]"
    found = lint(
        "They agreed to meet again. They decided on a grand meeting again. They meet again.",
        {"t/s": rule(body)},
    )
    assert [f.text for f in found] == ["agreed to meet again"]


def test_a_sequence_by_option_list(lint):
    body = "options: {verbs: [said, told]}\nsequence: [he, {list: verbs}, {not: that}, any]"
    assert [f.text for f in lint("He said that. He told them. He says so.", {"t/s": rule(body)})] == [
        "He told them"
    ]


def test_variants_report_the_minority_and_name_the_majority(lint):
    body = "variants: [[organis(e|ed), organiz(e|ed)]]"
    found = lint("They organize it. We Organised it. It was organized.", {"t/v": rule(body)})
    assert seen(found) == [("Organised", 1, 22, "Organised|Organized")]
    assert [(r.message, r.start.column) for r in found[0].related] == [("“organize” here", 6)]


def test_variants_in_quotations_do_not_count(lint):
    body = "variants: [[adviser, advisor]]"
    text = "The adviser came. “My advisor,” he said, “is the advisor.”"
    assert lint(text, {"t/v": rule(body, "skip")}) == []
    assert [f.text for f in lint(text, {"t/v": rule(body)})] == ["adviser"]


def test_quoted_words_are_skipped_where_the_rule_says_so(lint):
    text = "“It was close proximity,” he said of close proximity."
    assert [f.start.column for f in lint(text, {"t/p": rule("phrases: [close proximity]", "skip")})] == [38]


def test_exceptions_and_sic(lint):
    body = "exceptions: [close proximity fuse]\nphrases: [close proximity]"
    text = "A close proximity fuse in close proximity [sic] and close proximity."
    assert [f.start.column for f in lint(text, {"t/p": rule(body)})] == [53]


def test_places(lint):
    body = "place: block\nphrases: [read more]"
    assert [
        f.start.row for f in lint("Read more:\n\nRead more books.\n\n* READ MORE *", {"t/p": rule(body)})
    ] == [1, 5]


def test_code_is_no_copy(lint):
    assert lint("```\nclose proximity\n```\n", {"t/p": rule("phrases: [close proximity]")}, "copy.md") == []


def test_hostile_text_comes_to_an_end(lint):
    rules = {
        "t/p": rule("pattern: \\w+ing the"),
        "t/q": rule("pattern: \\w+@\\w+"),
        "t/n": rule("pattern: \\w+\\d"),
        "t/r": rule("phrases: [close proximity]", "skip"),
    }
    for text in ("a" * 200_000, "ing the " * 100_000, '"' * 200_000 + " close proximity", "a@" * 200_000):
        assert isinstance(lint(text, rules), list)
