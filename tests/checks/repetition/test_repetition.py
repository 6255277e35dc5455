"""The repetition rules beyond their own examples: exact places, messages, related places, silence."""

from __future__ import annotations

import pytest

from copylint.analysis.stems import inflection
from copylint.documents import Source, parse
from copylint.linter import Linter
from copylint.rulebook.loading import bundled_rules, load_rule


def _findings(name, copy, filename="copy.txt"):
    linter = Linter([load_rule(bundled_rules() / "repetition" / f"{name}.yaml").rule])
    return linter.lint(parse(Source(copy), filename))


def test_a_word_doubled_across_a_line_break_and_markup():
    (finding,) = _findings(
        "doubled-word", "The rescuers reached the village on the\n**the** second day.\n", "copy.md"
    )
    assert (finding.start.row, finding.start.column, finding.end.row, finding.end.column) == (1, 37, 2, 6)
    assert finding.message == "“the” stands twice in a row; keep one"
    assert finding.fix.applicability == "unsafe"


def test_a_run_of_one_word_is_one_finding():
    findings = _findings("doubled-word", "She went to " + "the " * 50_000 + "harbour.")
    assert [(one.start.offset, one.end.offset) for one in findings] == [(12, 12 + 4 * 50_000 - 1)]
    assert findings[0].fix is None


@pytest.mark.parametrize(
    "copy",
    [
        "He had had enough of that that.",
        "What it was was a storm.",
        "The people they spoke to to learn more were gone.",
        "Galo Galo met Galo Galo in Walla Walla.",
        "They talked of this this morning.",
        "It was gone, gone; it was there — there.",
        "“Killing killing killing,” he said.",
        "The score was 6 6 after extra time.",
    ],
)
def test_right_doubles_are_silent(copy):
    assert _findings("doubled-word", copy) == []


def test_a_name_doubled_where_the_article_has_it_once():
    (finding,) = _findings("doubled-word", "Rosa Marek Marek won. Nobody knew Rosa Marek before.")
    assert (finding.start.offset, finding.end.offset) == (5, 16)


def test_a_long_doubled_phrase():
    phrase = "that the ministers of both countries would meet again in spring"
    copy = f"The envoy said {phrase} {phrase} to sign."
    (finding,) = _findings("doubled-phrase", copy)
    assert copy[finding.start.offset : finding.end.offset] == f"{phrase} {phrase}"
    assert finding.message == f"“{phrase}” stands twice in a row; keep one"


@pytest.mark.parametrize(
    "copy",
    [
        "People, real people, real lives were lost.",
        "What happened in Odesa happened in Odesa.",
        "They were brought face to face to talk, and so on and so on.",
        "He saw the harbour. He saw the harbour.",
        "Prices rose more and more and more.",
    ],
)
def test_right_repetitions_are_silent(copy):
    assert _findings("doubled-phrase", copy) == []


def test_the_echo_names_the_word_it_is_left_over_from():
    copy = "The treaty bans mining or dredging mined any part of the bay."
    (finding,) = _findings("echoed-stem", copy)
    assert copy[finding.start.offset : finding.end.offset] == "mining or dredging mined"
    assert finding.message.startswith("“mined” is left over from “mining”")
    assert [(one.start.offset, one.end.offset) for one in finding.related] == [(16, 22)]
    assert finding.fix.edits[0].start.offset == copy.index(" mined")


def test_forms_of_one_verb_share_a_root_and_derived_words_do_not():
    for forms in ("stop stops stopping stopped", "carry carries carrying carried", "meet meets meeting met"):
        assert len({inflection(form).root for form in forms.split()}) == 1, forms
        assert [inflection(form).form for form in forms.split()] == ["base", "s", "ing", "past"]
    assert inflection("government").root != inflection("govern").root


_PARAGRAPH = "Engineers closed the bridge on Monday after they had found a crack in its third pillar."


def test_a_repeated_paragraph_names_the_first():
    (finding,) = _findings("duplicate-paragraph", f"{_PARAGRAPH}\n\nThe ferry sails.\n\n{_PARAGRAPH}")
    assert (finding.start.row, finding.start.column) == (5, 1)
    assert [(one.message, one.start.row, one.end.column) for one in finding.related] == [
        ("first written here", 1, 88)
    ]


def test_findings_of_a_paragraph_pasted_often_grow_with_the_copy():
    findings = _findings("duplicate-paragraph", "\n\n".join([_PARAGRAPH] * 200))
    assert len(findings) == 199
    assert all(len(one.related) == 1 for one in findings)


def test_a_retouched_paragraph_says_what_changed():
    other = _PARAGRAPH.replace("closed", "shut").replace("crack", "gap")
    (finding,) = _findings("near-duplicate-paragraph", f"{_PARAGRAPH}\n\nThe ferry sails.\n\n{other}")
    assert "“shut” for “closed”; “gap” for “crack”" in finding.message
    assert finding.related[0].start.row == 1


def test_a_pull_quote_is_no_copy():
    quote = "We will build the bridge again within two years."
    copy = f"“{quote}” Rosa Marek\n\nThe mayor spoke at noon. “{quote}” she said."
    assert _findings("duplicate-sentence", copy) == []


def test_captions_of_one_event_share_their_words():
    shared = "The bridge has been shut since a crack was found in one of its pillars in May."
    captions = [
        f"Engineers {verb} the old bridge in Ghent on Monday, May 4. {shared} (Carla Voss/Ghent Post) @voss"
        for verb in ("inspect", "leave")
    ]
    copy = "\n\n".join(captions) + "\n"
    assert _findings("duplicate-sentence", copy) == []
    assert _findings("near-duplicate-paragraph", copy) == []
    uncredited = copy.replace(" (Carla Voss/Ghent Post) @voss", "")
    assert len(_findings("duplicate-sentence", uncredited)) == 1
    assert len(_findings("near-duplicate-paragraph", uncredited)) == 1


def test_a_retouched_sentence_names_the_first_and_what_changed():
    first = "The council will vote in May on whether the old bridge is to be mended."
    later = "The council will vote in June on whether the old bridge is to be rebuilt."
    copy = f"{first} It was built in 1931.\n\nDrivers wait. {later}"
    (finding,) = _findings("near-duplicate-sentence", copy)
    assert finding.message == (
        "This sentence repeats an earlier one with small changes (“June” for “May”; “rebuilt.” for “mended.”); keep one"
    )
    assert (finding.related[0].start.offset, finding.related[0].end.offset) == (0, len(first))


def test_a_sentence_of_a_retouched_paragraph_is_no_finding_of_its_own():
    copy = (
        "Engineers closed the old bridge on Monday after they had found a crack in one of its pillars.\n\n"
        "Engineers shut the old bridge on Monday after they had found a gap in one of its pillars."
    )
    assert _findings("near-duplicate-sentence", copy) == []
    assert len(_findings("near-duplicate-paragraph", copy)) == 1
