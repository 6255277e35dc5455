"""Plain text: blocks, wrapped lines, line ends."""

from __future__ import annotations

import pytest

from copylint.documents import Document, Source, plain


def parse(text: str) -> Document:
    return plain.parse(Source(text))


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_blank_lines_part_paragraphs_whatever_the_line_end(end: str) -> None:
    document = parse(end.join(["First paragraph.", "", "  ", "Second paragraph.", ""]))
    assert document.text == "First paragraph.\n\nSecond paragraph."


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_doubled_word_across_a_wrapped_line_is_in_one_block(end: str) -> None:
    document = parse(f"The minister said on Tuesday that he went to the{end}the market.")
    assert document.text == "The minister said on Tuesday that he went to the the market."
    start = document.text.index("the the")
    first, last = document.source_span(start, start + 7)
    assert document.source.text[first:last] == f"the{end}the"
    assert not document.crosses_markup(start, start + 7)


def test_a_capital_goes_on_where_it_did_not_fit() -> None:
    lines = (
        "The delegation that arrived from Beijing met\nPresident Vladimir Putin on Monday evening to\nspeak."
    )
    assert "\n" not in parse(lines).text


def test_lines_that_are_paragraphs_stay_apart() -> None:
    long = "The ministers of both countries met and spoke of trade. " * 4
    assert len(parse(f"{long.strip()}\nThey met again.\n{long.strip()}").blocks) == 3


def test_a_long_line_shows_that_nothing_is_wrapped() -> None:
    long = "The ministers of both countries met and spoke of trade. " * 4
    short = "The talks in the capital went on for most of the night and into Tuesday."
    assert len(parse(f"{short}\nThey ended.\n{long.strip()}").blocks) == 3


def test_short_lines_are_lines() -> None:
    assert parse("Antony Blinken\nWashington, DC").text == "Antony Blinken\n\nWashington, DC"


def test_list_items_lose_their_marks() -> None:
    document = parse("They agreed on:\n- trade\n- Peace and\n  security\n1. growth\n• bullets")
    assert [document.text[block.start : block.end] for block in document.blocks] == [
        "They agreed on:",
        "trade",
        "Peace and security",
        "growth",
        "• bullets",
    ]
    assert [block.kind for block in document.blocks] == ["paragraph", "item", "item", "item", "item"]


def test_a_dash_or_number_in_a_wrapped_sentence_opens_no_item() -> None:
    text = (
        "The talks about the plan that he presented on May\n12. The next round – he said so on Monday evening"
    )
    assert len(parse(f"{text}\n– will be held in the capital.").blocks) == 1


def test_a_dash_that_opens_a_paragraph_makes_no_item() -> None:
    document = parse("— sounds like a storm warning.")
    assert document.text == "— sounds like a storm warning."
    assert document.blocks[0].kind == "paragraph"


def test_a_stray_quotation_mark_at_the_start_is_text() -> None:
    assert parse('" The President spoke.').text == '" The President spoke.'


def test_white_space_becomes_one_space_and_odd_characters_stay() -> None:
    assert (
        parse("\ufeffa\u00a0 b\u2003c\td  e\u200bf\u00adg\x1ch").text == "\ufeffa b c d e\u200bf\u00adg\x1ch"
    )


def test_half_of_a_broken_character_stays() -> None:
    assert parse("It cost Â\u00a05 and\u00a0more.").text == "It cost Â\u00a05 and more."
    assert parse("ROMÂ\nNIA Â  B").text == "ROMÂ\n\nNIA Â B"


@pytest.mark.parametrize("text", ["", " \n \n", "\r\n", "\n\n\n"])
def test_nothing(text: str) -> None:
    document = parse(text)
    assert document.text == "" and document.blocks == () and document.source_span(0, 0) == (0, 0)
