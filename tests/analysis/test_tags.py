"""Copy as codes: the tokens that they stand for, and where those are."""

from __future__ import annotations

from copylint.analysis.lexicon.tables import sorted_words
from copylint.analysis.lexicon.tags import DOUBTFUL, NAME, NUMBER, UNKNOWN, Tagged, alphabet


def _code(word):
    return alphabet().codes[word]


def test_a_sentence_opens_with_a_word_and_not_with_a_name():
    codes = Tagged("The dam broke. The Mr. The\n\nThe end").codes
    the = _code("the")
    assert codes == f"\n{the}{_code('dam')}{_code('broke')}.{the}{NAME}.{NAME}\n{the}{_code('end')}"


def test_unknown_words_are_doubtful_where_a_known_word_may_be_meant():
    assert Tagged("He saw a zyzzq and a goverment of 3,000.").codes[4] == UNKNOWN
    assert Tagged("He saw a zyzzq and a goverment of 3,000.").codes[7:10] == DOUBTFUL + _code("of") + NUMBER


def test_spans_are_of_the_text_and_of_their_paragraph():
    text = 'Rain fell.\n\n"U.S. aid," he said.\n\nNo.'
    tagged = Tagged(text)
    assert [text[slice(*tagged.span(place, place))] for place in (1, 3, 5, 6, 7)] == [
        "Rain",
        ".",
        '"',
        "U.S.",
        "aid",
    ]
    assert text[slice(*tagged.span(5, 9))] == '"U.S. aid,"'
    assert [text[start:end] for start, end in tagged.spans(1, 5)] == ["Rain", "fell", ".", "\n"]


def test_every_entry_of_a_long_table_is_found_wherever_its_line_breaks():
    table = sorted_words("misspellings")
    assert table.find("abbreivation") == "abbreviation"
    assert table.find("abbreivations") == "abbreviations"
    assert table.find("abbreviation") is None
    assert sorted_words("spellings").find("missive") == ""
