"""Neighbours that are alike, told from all words at once."""

from __future__ import annotations

from copylint.analysis.running_words import Place, RunningWords


def _doubled(text: str) -> set[int]:
    return set(RunningWords(text).doubled())


def test_a_doubled_word_is_found_behind_a_mark_too() -> None:
    assert _doubled("he saw the the. end") == {2}


def test_a_doubled_phrase_of_any_length_up_to_sixteen_words_is_found() -> None:
    phrase = "by a panel of nine retired judges and two old professors of the law in kiel"
    assert 3 in _doubled(f"it was drawn {phrase} {phrase} in spring")
    assert 2 in _doubled("he went to the to the sea")


def test_nothing_is_found_where_words_only_begin_alike() -> None:
    assert _doubled("many men made more mild meals for friends from france") == set()


def test_words_alike_begin_with_three_letters() -> None:
    words = RunningWords("they planned or were planning it")
    assert list(words.alike(3)) == [1]


def test_places_count_blocks_and_words() -> None:
    words = RunningWords("one two\n\nthree “…” four four")
    (index,) = words.doubled()
    assert words.place(index) == Place(block=1, number=1)
