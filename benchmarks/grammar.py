"""Grammar and spelling, our rules beside LanguageTool: what is found, what is right, and how long it takes.

    python -m benchmarks.grammar                                     pairs of ours, real copy, times
    python -m benchmarks.grammar --pairs FILE --source test.src --reference test.ref0 --reference test.ref1 --m2 dev.m2

Precision and recall are of: the default rules; with LanguageTool; LanguageTool alone with all its rules. A finding is
right where it overlaps a correction of any annotator; a sentence with corrections is found where a right finding
stands in it. Then what each finds alone in the corpora, and LanguageTool's time for an article and for an edited
paragraph. Where LanguageTool is not installed only our own rules are measured.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from itertools import islice
from pathlib import Path

from benchmarks import readers
from benchmarks.corrections import Sentence, read_m2, read_pairs, read_references
from benchmarks.engine_times import report_times
from benchmarks.readers import Found, Reader
from benchmarks.timing import SHARED, articles
from copylint.errors import UserError
from copylint.languagetool.home import java, server_jar
from copylint.languagetool.server import Server

PAIRS = Path(__file__).with_name("grammar_pairs.tsv")


class Tally:
    """What a reader found in sentences with known corrections."""

    def __init__(self) -> None:
        self.right: Counter[str] = Counter()
        self.wrong: Counter[str] = Counter()
        self.wanted = self.found = self.clean = self.alarmed = 0

    def add(self, sentence: Sentence, findings: Sequence[Found]) -> None:
        """Count a sentence and what was found in it."""
        verdicts = [sentence.is_corrected(one.start, one.end) for one in findings]
        for one, is_right in zip(findings, verdicts, strict=True):
            (self.right if is_right else self.wrong)[one.rule] += 1
        if sentence.corrections:
            self.wanted += 1
            self.found += any(verdicts)
        else:
            self.clean += 1
            self.alarmed += bool(findings)

    def line(self, name: str) -> str:
        """The figures of a reader."""
        right, wrong = self.right.total(), self.wrong.total()
        return (
            f"{name:20} precision {right / max(right + wrong, 1):.3f} of {right + wrong:5}, "
            f"recall {self.found / max(self.wanted, 1):.3f} of {self.wanted}, "
            f"{self.alarmed} of {self.clean} right sentences reported"
        )


def report_accuracy(name: str, sentences: Sequence[Sentence], who: Sequence[Reader], *, show: bool) -> None:
    """Print each reader's figures on one set of sentences."""
    print(f"-- {name}: {len(sentences)} sentences")
    for reader in who:
        tally = Tally()
        for sentence in sentences:
            findings = reader.find(sentence.text)
            tally.add(sentence, findings)
            if show:
                _show(reader.name, sentence, findings)
        print(tally.line(reader.name), flush=True)
        if show:
            for rule in sorted({*tally.right, *tally.wrong}):
                print(f"    {rule:40} {tally.right[rule]:5} right {tally.wrong[rule]:4} wrong")


def _show(name: str, sentence: Sentence, findings: Sequence[Found]) -> None:
    verdicts = [sentence.is_corrected(one.start, one.end) for one in findings]
    if sentence.corrections and not any(verdicts):
        print(f"{name}: missed: {sentence.text}")
    for one, is_right in zip(findings, verdicts, strict=True):
        if not is_right:
            print(f"{name}: wrong: {one.rule}: {sentence.text[one.start : one.end]!r} in {sentence.text}")


def report_alone(server: Server, count: int) -> None:
    """Print what our rules and LanguageTool's find, each alone and both, in real copy."""
    texts = _spread(list(articles()), count)
    words = sum(len(text.split()) for text in texts)
    ours, believed, all_rules = (
        [reader.find(text) for text in texts]
        for reader in (readers.default(), readers.engine_rules(server), readers.languagetool(server))
    )
    print(f"-- real copy: {len(texts)} articles, {words:,} words")
    for name, theirs in (("the engine rules", believed), ("LanguageTool with all its rules", all_rules)):
        both, only_ours, only_theirs = map(sum, zip(*map(_compare, ours, theirs), strict=True))
        print(f"{name}: both {both}, ours only {only_ours}, engine only {only_theirs}", flush=True)


def _spread(texts: Sequence[str], count: int) -> Sequence[str]:
    """So many of the texts, from all parts of the corpora."""
    return list(islice(texts[:: max(len(texts) // count, 1)], count))


def _compare(ours: Sequence[Found], theirs: Sequence[Found]) -> tuple[int, int, int]:
    """How many of our findings overlap one of theirs, how many do not, how many of theirs none of ours."""

    def meets(one: Found, others: Sequence[Found]) -> bool:
        return any(one.start < other.end and other.start < one.end for other in others)

    both = sum(meets(one, theirs) for one in ours)
    return both, len(ours) - both, sum(not meets(one, ours) for one in theirs)


def main() -> None:
    """See the module."""
    arguments = _arguments()
    with ExitStack() as stack:
        server = _server(stack)
        who = [readers.default()]
        if server:
            who += [readers.with_languagetool(server), readers.languagetool(server)]
        for name, sentences in _data(arguments):
            report_accuracy(name, list(sentences), who, show=arguments.misses)
        if server and any(SHARED.glob("*.jsonl")):
            report_alone(server, arguments.articles)
            report_times(server)


def _server(stack: ExitStack) -> Server | None:
    try:
        server_jar(), java()
    except UserError as error:
        print(f"without LanguageTool: {error}", file=sys.stderr)
        return None
    return stack.enter_context(readers.running_server())


def _data(arguments: argparse.Namespace) -> Iterator[tuple[str, Iterator[Sentence]]]:
    for path in arguments.pairs:
        yield path.name, read_pairs(path)
    if arguments.source:
        yield arguments.source.name, read_references(arguments.source, arguments.reference)
    for path in arguments.m2:
        yield path.name, read_m2(path)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--pairs", type=Path, action="append", help="wrong and right texts, a tab between")
    parser.add_argument("--source", type=Path, help="tokenised sentences, one a line")
    parser.add_argument("--reference", type=Path, action="append", default=[], help="their corrections")
    parser.add_argument("--m2", type=Path, action="append", default=[], help="sentences with edits")
    parser.add_argument("--articles", type=int, default=100, help="how much real copy is read")
    parser.add_argument("--misses", action="store_true", help="print what was missed and what was wrong")
    arguments = parser.parse_args()
    if arguments.source and not arguments.reference:
        parser.error("--source needs at least one --reference")
    if arguments.pairs is None:
        arguments.pairs = [] if arguments.source or arguments.m2 else [PAIRS]
    return arguments


if __name__ == "__main__":
    main()
