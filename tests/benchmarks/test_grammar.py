"""Sentences and corrections read from the forms in which they come, and what is counted of them."""

from __future__ import annotations

import sys

import pytest

pytest.importorskip("benchmarks.corrections", reason="the benchmarks are not part of the wheel")

from benchmarks import grammar, readers
from benchmarks.corrections import Sentence, read_m2, read_pairs, read_references
from benchmarks.readers import Found


def stretches(sentence):
    return [sentence.text[start:end] for start, end in sentence.corrections]


def test_pairs_hold_a_wrong_and_a_right_text(tmp_path):
    path = tmp_path / "pairs.tsv"
    path.write_text("The mayors has gone home.\tThe mayors have gone home.\n")
    wrong, right = read_pairs(path)
    assert stretches(wrong) == ["has"]
    assert right == Sentence("The mayors have gone home.", ())


def test_references_are_joined_as_people_write(tmp_path):
    files = {
        "src": 'He did n\'t went to " the old town " ( on Friday ) .\n',
        "ref0": 'He did n\'t go to " the old town " ( on Friday ) .\n',
        "ref1": "He did n't go to the old town on Friday .\n",
    }
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    (sentence,) = read_references(tmp_path / "src", [tmp_path / "ref0", tmp_path / "ref1"])
    assert sentence.text == 'He didn\'t went to "the old town" (on Friday).'
    assert stretches(sentence) == ["went", "went", '"', '" (', ")"]


def test_references_of_another_length_are_refused(tmp_path):
    (tmp_path / "src").write_text("One .\nTwo .\n")
    (tmp_path / "ref").write_text("One .\n")
    with pytest.raises(SystemExit, match="differ in their number of lines"):
        list(read_references(tmp_path / "src", [tmp_path / "ref"]))


def test_m2_has_edits_of_tokens_by_several_annotators(tmp_path):
    path = tmp_path / "dev.m2"
    path.write_text(
        "S The talks was held , Vienna .\n"
        "A 2 3|||R:VERB:SVA|||were|||REQUIRED|||-NONE-|||0\n"
        "A 5 5|||M:PREP|||in|||REQUIRED|||-NONE-|||1\n"
        "\n"
        "S Nobody was hurt .\n"
        "A -1 -1|||noop|||-NONE-|||REQUIRED|||-NONE-|||0\n"
    )
    wrong, right = read_m2(path)
    assert wrong.text == "The talks was held, Vienna."
    assert stretches(wrong) == ["was", ", Vienna"]
    assert right == Sentence("Nobody was hurt.", ())


def test_what_is_right_is_what_overlaps_a_correction():
    tally = grammar.Tally()
    sentence = Sentence("The talks was held.", ((10, 13),))
    tally.add(sentence, [Found("grammar/agreement", 4, 13), Found("grammar/other", 14, 18)])
    tally.add(Sentence("It works.", ()), [])
    tally.add(Sentence("Nobody knows.", ()), [Found("grammar/other", 0, 6)])
    assert tally.line("ours") == (
        "ours                 precision 0.333 of     3, recall 1.000 of 1, 1 of 2 right sentences reported"
    )


def test_the_run_prints_all_three_readers(languagetool_home, tmp_path, monkeypatch, capsys):
    path = tmp_path / "pairs.tsv"
    path.write_text(
        "He has went home.\tHe has gone home.\n"
        "The bishop will here the case.\tThe bishop will hear the case.\n"
    )
    monkeypatch.setattr(grammar, "SHARED", tmp_path)
    monkeypatch.setattr(sys, "argv", ["grammar", "--pairs", str(path)])
    grammar.main()
    lines = capsys.readouterr().out.splitlines()
    assert [line[:20].strip() for line in lines[1:]] == ["default", "with LanguageTool", "LanguageTool alone"]
    assert "of 2, 0 of 2 right sentences reported" in lines[1]
    assert "recall 1.000 of 2, 0 of 2" in lines[2]
    assert "recall 1.000 of 2" in lines[3]


def test_both_and_alone():
    ours = [Found("a", 0, 5), Found("b", 10, 12)]
    theirs = [Found("X", 4, 6), Found("Y", 20, 25), Found("Z", 30, 31)]
    assert grammar._compare(ours, theirs) == (1, 1, 2)


def test_the_default_reader_knows_nothing_of_the_engine():
    assert [one.rule for one in readers.default().find("He has went home.")] == ["grammar/verb-form"]
