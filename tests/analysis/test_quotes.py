"""What counts as quoted, and which marks have no partner."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copylint.analysis.quotes import find_quotations
from copylint.analysis.spans import Span
from copylint.documents.document import Block


def quotations(text, kinds=()):
    blocks, position = [], 0
    for number, part in enumerate(text.split("\n\n")):
        kind = kinds[number] if number < len(kinds) else "paragraph"
        blocks.append(Block(kind, position, position + len(part)))
        position += len(part) + 2
    return find_quotations(text, blocks)


def quoted(text, kinds=()):
    return [text[start:end] for start, end in quotations(text, kinds).spans]


@pytest.mark.parametrize(
    ("copy", "spans"),
    [
        ("“It rained,” she said, “for days.”", ["“It rained,”", "“for days.”"]),
        ('"It rained," she said, "for days."', ['"It rained,"', '"for days."']),
        ("‘It rained,’ she said, ‘for days.’", ["‘It rained,’", "‘for days.’"]),
        ("'It rained,' she said, 'for days.'", ["'It rained,'", "'for days.'"]),
        ("«It rained», she said.", ["«It rained»"]),
        ("„It rained“, she said.", ["„It rained“"]),
        ("„It rained”, she said.", ["„It rained”"]),
        ("‚It rained’, she said.", ["‚It rained’"]),
        ("``It rained,'' she said.", ["``It rained,''"]),
        ("The so-called “experts” and ‘guides’ left.", ["“experts”", "‘guides’"]),
        ("The so-called 'guides' left.", ["'guides'"]),
        ("She said:“It rained”.", ["“It rained”"]),
        ("He left—“for good”—and she stayed.", ["“for good”"]),
        ("They wrote ”rain” twice.", ["”rain”"]),
        ("They wrote “rain“ twice.", ["“rain“"]),
        ('They wrote "rain” once.', ['"rain”']),
        ('He said" it rained" and left.', ['" it rained"']),
        ("The bond starts at 'BBB-', down from '(A-)'.", ["'BBB-'", "'(A-)'"]),
        # nested
        ("“She said ‘no’ to me,” he said.", ["“She said ‘no’ to me,”"]),
        ("‘She said “no” to me,’ he said.", ["‘She said “no” to me,’"]),
        ("'She said \"no\" to me,' he said.", ["'She said \"no\" to me,'"]),
        ("\"'Why?' he asked me,\" she said.", ["\"'Why?' he asked me,\""]),
        ('He said "she said "no" to me," and left.', ['"she said "no" to me,"']),
        # apostrophes
        ("Don’t tell the boys’ mothers; it's the girls' room.", []),
        ("He's goin' home, rock ’n’ roll, rock 'n' roll, 'til noon, ’em.", []),
        ("The '90s and the ’80s, the class of '68.", []),
        ("The ’Ndrangheta and 's-Hertogenbosch, the girls' town.", []),
        ("Marie d’Alder, O’Birch and Qur’an.", []),
        ("‘The boys’ room is closed,’ he said.", ["‘The boys’ room is closed,’"]),
        ("'The boys' and girls' rooms are closed,' he said.", ["'The boys' and girls' rooms are closed,'"]),
        ("The ‘boys’ of summer and the ‘girls’ of winter.", ["‘boys’", "‘girls’"]),
        ("“It’s the ’90s, don’t you see?” she said. It’s late.", ["“It’s the ’90s, don’t you see?”"]),
        ('"It was the \'90s," she said. It rained.', ['"It was the \'90s,"']),
        # feet, inches, minutes, seconds
        ('He is 5\'10" and she is 5\' 4" tall, the pipe 6" wide.', []),
        ('"I am 5\'10" and proud," he said.', ['"I am 5\'10" and proud,"']),
        ('He made the "top 10" twice.', ['"top 10"']),
        ("The run took 4'33\" and the walk 12' 5\".", []),
        # never closed: nothing is quoted
        ("“It rained, she said.", []),
        ('"It rained, she said.', []),
        ("'It rained, she said.", []),
        ("It rained,” she said. “Yes.”", ["“Yes.”"]),
        ('He said: "It rained. She added: "For days."', ['"For days."']),
        # stray marks at the ends
        ("'The boys won on Monday", []),
        ('"The boys “won” on Monday', ["“won”"]),
        ("The boys “won” on Monday.'", ["“won”"]),
        ('The boys “won” on Monday."', ["“won”"]),
    ],
)
def test_quoted_spans(copy, spans):
    assert quoted(copy) == spans


def test_spans_hold_their_marks():
    text = "He said “no” twice."
    found = quotations(text)
    assert found.spans == (Span(8, 12),)
    assert found.cover(8, 12)
    assert found.cover(9, 11)
    assert not found.cover(7, 10)
    assert not found.cover(9, 13)
    assert not found.cover(0, 2)


def test_nested_spans_are_kept_apart():
    text = "“She said ‘no’ to me,” he said."
    assert [text[start:end] for start, end in quotations(text).nested] == ["‘no’"]


@pytest.mark.parametrize(("left", "right"), [("“", "”"), ('"', '"'), ("‘", "’"), ("«", "»")])
def test_a_long_quotation_opens_anew_at_each_paragraph(left, right):
    text = f"She said: {left}It rained.\n\n{left}It poured.\n\n{left}It stopped,{right} she said. He left."
    found = quotations(text)
    assert quoted(text) == [f"{left}It rained.", f"{left}It poured.", f"{left}It stopped,{right}"]
    assert found.reopened == (text.index("It poured") - 1, text.index("It stopped") - 1)
    assert list(found.wholes()) == [found.spans]
    assert (found.unopened, found.unclosed) == ((), ())


def test_a_long_quotation_that_never_closes_is_quoted_up_to_its_last_paragraph():
    text = "She said: “It rained.\n\n“It poured. He left."
    assert quoted(text) == ["“It rained."]
    assert quotations(text).unclosed == (text.index("It poured") - 1,)


def test_paragraphs_run_together_open_anew_behind_a_sentence():
    text = 'He said: "It rained. "It poured. "It stopped." She left. "Yes."'
    found = quotations(text)
    assert quoted(text) == ['"It rained.', '"It poured.', '"It stopped."', '"Yes."']
    assert [len(whole) for whole in found.wholes()] == [3, 1]
    assert found.unclosed == ()


def test_a_caption_between_two_paragraphs_of_a_quotation():
    text = "“It rained.\n\nThe flooded bridge. Photo: A. Alder\n\n“It poured.”"
    assert quoted(text) == ["“It rained.", "“It poured.”"]
    assert quoted("“It rained.\n\nThe bridge.\n\n“It poured.”", ["paragraph", "caption"]) == [
        "“It rained.",
        "“It poured.”",
    ]


def test_a_paragraph_is_the_horizon():
    text = "“It rained, she said.\n\nHe left.\n\n“Yes,” she said."
    assert quoted(text) == ["“Yes,”"]
    assert quotations(text).unclosed == (0,)


def test_a_block_quotation_is_quoted_as_a_whole():
    text = "She wrote:\n\nIt “rained” for days.\n\nHe left."
    found = quotations(text, ["paragraph", "quotation", "paragraph"])
    assert found.spans == (Span(12, 33),)
    assert text[12:33] == "It “rained” for days."
    assert [text[start:end] for start, end in found.nested] == ["“rained”"]


@pytest.mark.parametrize(
    ("copy", "unopened", "unclosed"),
    [
        ("It rained,” she said.", [10], []),
        ('It rained," she said.', [10], []),
        ("She said, “It rained.", [], [10]),
        ("She said “no” and “yes.", [], [18]),
        ('A 6" pipe, a 6” pipe, 5\'10" and 5’10”.', [], []),
        ("The boys’ room, ‘Abd al-Karim and 'til noon.’", [], []),
        ("Home » News » Rain", [], []),
        # a letter that closes after three paragraphs
        ("“Dear all,\n\nit rained.\n\nYours, Alder”", [], []),
        ("“Dear all,\n\nit “really” rained.\n\nYours, Alder” he wrote.”", [56], []),
    ],
)
def test_marks_without_partner(copy, unopened, unclosed):
    found = quotations(copy)
    assert (list(found.unopened), list(found.unclosed)) == (unopened, unclosed)


@pytest.mark.parametrize(
    ("piece", "spans"),
    [
        ('"', 50_000),
        ("“a ‘b ", 0),
        ("'a ", 0),
        ("boys’ ", 0),
        ("5'10\" ", 0),
        ("“a” ", 100_000),
        (". “a", 99_999),
        ('«"', 50_000),
        ("don't ", 0),
        ("“\n\n", 99_999),
    ],
)
def test_a_hundred_thousand_marks(piece, spans):
    assert len(quotations((piece * 100_000).rstrip("\n")).spans) == spans


def test_deep_nesting():
    text = "“(" * 100_000 + "’ " * 100_000 + ")”" * 100_000
    assert quotations(text).spans == (Span(0, len(text)),)


@given(st.text(alphabet="as1 .,\n\"'“”‘’«»„(", max_size=120))
def test_spans_are_in_order_inside_the_text_and_apart(text):
    found = quotations(text)
    position = 0
    for start, end in found.spans:
        assert position <= start < end <= len(text)
        position = end
    for start, end in found.nested:
        assert found.cover(start, end)
    opened = {span.start for span in found.spans}
    assert not opened & set(found.unclosed)
    assert len(list(found.wholes())) <= len(found.spans)
