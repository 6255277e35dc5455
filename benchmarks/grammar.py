"""Precision and recall of the default grammar and spelling rules.

    python benchmarks/grammar.py --pairs tests/checks/grammar/pairs.tsv
    python benchmarks/grammar.py --source test.src --reference test.ref0 --reference test.ref1
    python benchmarks/grammar.py --m2 dev.m2

--pairs: a line holds a wrong text, a tab, and the right one. --source and --reference (JFLEG's form): one sentence a
line, each reference in its own file. --m2: sentences with their edits, as in the tasks of grammatical error correction.
A finding is right where it overlaps a correction of any reference; a sentence with corrections is found where a right
finding stands in it. Data that is not ours is read where the user has it and never copied.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from difflib import SequenceMatcher
from pathlib import Path
from typing import NamedTuple

from copylint.documents import Source, parse
from copylint.findings import Finding
from copylint.linter import Linter
from copylint.rulebook.book import load_book
from copylint.rulebook.loading import bundled_rules
from copylint.rulebook.selection import select_rules

_TOKEN = re.compile(r"\S+")
_DETACHED = ((r" (n't|'s|'m|'re|'ve|'ll|'d)\b", r"\1"), (r" ([.,;:!?)])", r"\1"), (r"\( ", "("))


class Sentence(NamedTuple):
    """A text and the corrected stretches of it, in words from 0, the end exclusive (equal for an insertion)."""

    text: str
    corrections: tuple[tuple[int, int], ...]


def read_pairs(path: Path) -> Iterator[Sentence]:
    """Wrong and right texts."""
    for line in path.read_text(encoding="utf-8").splitlines():
        wrong, _, right = line.partition("\t")
        yield _compared(wrong, [right])
        yield Sentence(right, ())


def read_references(source: Path, references: Sequence[Path]) -> Iterator[Sentence]:
    """Sentences with their references, joined as people write."""
    rights = [_lines(path) for path in references]
    for number, text in enumerate(_lines(source)):
        yield _compared(_joined(text), [_joined(right[number]) for right in rights])


def read_m2(path: Path) -> Iterator[Sentence]:
    """Sentences of an M2 file with the edits of all annotators."""
    for block in path.read_text(encoding="utf-8").split("\n\n"):
        lines = block.splitlines()
        if lines and lines[0].startswith("S "):
            words = lines[0][2:].split()
            edits = [line[2:].split("|||")[0].split() for line in lines[1:] if line.startswith("A ")]
            changed = list(words)
            for begin, end in sorted(((int(a), int(b)) for a, b in edits if int(a) >= 0), reverse=True):
                changed[begin:end] = [*(f"\0{word}" for word in words[begin:end]), "\0"]
            yield _compared(_joined(" ".join(words)), [_joined(" ".join(changed))])


def _lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


def _joined(text: str) -> str:
    for pattern, replacement in _DETACHED:
        text = re.sub(pattern, replacement, text)
    return text


def _compared(text: str, rights: Iterable[str]) -> Sentence:
    spans = [
        (begin, end)
        for right in rights
        for kind, begin, end, _, _ in SequenceMatcher(
            None, text.split(), right.split(), autojunk=False
        ).get_opcodes()
        if kind != "equal"
    ]
    return Sentence(text, tuple(spans))


def measure(sentences: Iterable[Sentence], linter: Linter) -> Iterator[tuple[Sentence, Finding | None, bool]]:
    """Each finding with whether it is right; None once for a sentence without findings."""
    for sentence in sentences:
        findings = linter.lint(parse(Source(sentence.text), "sentence.txt"))
        if not findings:
            yield sentence, None, False
        for finding in findings:
            yield sentence, finding, _is_right(sentence, finding)


def _is_right(sentence: Sentence, finding: Finding) -> bool:
    words = [
        number
        for number, word in enumerate(_TOKEN.finditer(sentence.text))
        if word.start() < finding.end.offset and word.end() > finding.start.offset
    ]
    return any(
        begin <= words[-1] + (begin == end) and end > words[0] - (begin == end)
        for begin, end in sentence.corrections
    )


def main() -> None:
    """See the module."""
    arguments = _arguments()
    book = load_book([bundled_rules()])
    linter = Linter(select_rules(book, ["grammar", "spelling"]))
    rules: Counter[tuple[str, bool]] = Counter()
    found: set[Sentence] = set()
    wanted: set[Sentence] = set()
    loud: set[Sentence] = set()
    for sentence, finding, right in measure(_sentences(arguments), linter):
        wanted |= {sentence} if sentence.corrections else set()
        if finding is not None:
            rules[finding.rule, right] += 1
            (found if right else loud).add(sentence)
        if arguments.misses and finding is None and sentence.corrections:
            print(f"missed: {sentence.text}")
        if arguments.misses and finding is not None and not right:
            print(f"wrong: {finding.rule}: {finding.text!r} in {sentence.text}")
    for rule in sorted({rule for rule, _ in rules}):
        print(f"{rule:28} {rules[rule, True]:5} right {rules[rule, False]:4} wrong")
    correct = sum(count for (_, is_right), count in rules.items() if is_right)
    print(f"precision {correct / max(sum(rules.values()), 1):.3f} of {sum(rules.values())} findings")
    print(
        f"recall    {len(found & wanted) / max(len(wanted), 1):.3f} of {len(wanted)} sentences with corrections"
    )
    print(f"{len(loud - wanted)} sentences without corrections have findings")


def _sentences(arguments: argparse.Namespace) -> Iterator[Sentence]:
    if arguments.pairs:
        yield from read_pairs(arguments.pairs)
    if arguments.source:
        yield from read_references(arguments.source, arguments.reference)
    if arguments.m2:
        yield from read_m2(arguments.m2)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--pairs", type=Path, help="wrong and right texts, a tab between them")
    parser.add_argument("--source", type=Path, help="sentences, one a line")
    parser.add_argument(
        "--reference", type=Path, action="append", default=[], help="their corrections; may be repeated"
    )
    parser.add_argument("--m2", type=Path, help="sentences with edits")
    parser.add_argument("--misses", action="store_true", help="print what was missed and what was wrong")
    return parser.parse_args()


if __name__ == "__main__":
    main()
