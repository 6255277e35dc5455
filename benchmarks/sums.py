"""Recall of the rules of dates and numbers on generated copy, and their silence on its true twins.

    python -m benchmarks.sums [--seed 1] [--each 5] [--show]

Every template gives pairs: a sentence whose figures do not work out, and its twin that differs in one figure and
does. The figures are random, the seed fixes them.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from random import Random
from typing import NamedTuple

from benchmarks.templates import calendar_pairs, figure_pairs


class Pair(NamedTuple):
    """A sentence that the rule must report, and its twin that no rule of the two groups may report."""

    rule: str
    bad: str
    good: str


def pairs(seed: int, each: int) -> Iterator[Pair]:
    """`each` pairs of every template."""
    chance = Random(seed)
    for source in (figure_pairs, calendar_pairs):
        for rule, makers in source.MAKERS.items():
            for maker in makers:
                for _ in range(each):
                    yield Pair(rule, *maker(chance))


class Tally(NamedTuple):
    """What a run over pairs gave: the pairs missed and the twins reported."""

    total: int
    missed: list[Pair]
    alarmed: list[tuple[Pair, str]]


def measure(seed: int, each: int) -> dict[str, Tally]:
    """The tally of each rule."""
    from copylint.documents import Source, parse
    from copylint.linter import Linter
    from copylint.rulebook.loading import bundled_rules, load_rule, rule_paths

    paths = [path for path in rule_paths(bundled_rules()) if path.parent.name in ("dates", "numbers")]
    rules = [rule for path in paths if (rule := load_rule(path).rule).set == "default"]
    linter = Linter(rules)
    tallies: dict[str, Tally] = {}
    for pair in pairs(seed, each):
        tally = tallies.get(pair.rule, Tally(0, [], []))
        found = {finding.rule for finding in linter.lint(parse(Source(pair.bad)))}
        missed = [] if pair.rule in found else [pair]
        wrong = [(pair, f"{one.rule}: {one.message}") for one in linter.lint(parse(Source(pair.good)))]
        tallies[pair.rule] = Tally(tally.total + 1, tally.missed + missed, tally.alarmed + wrong)
    return tallies


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--each", type=int, default=5)
    parser.add_argument(
        "--show", action="store_true", help="print what was missed and what was reported wrongly"
    )
    arguments = parser.parse_args()
    for rule, tally in measure(arguments.seed, arguments.each).items():
        share = 1 - len(tally.missed) / tally.total
        print(f"{rule}: {tally.total} pairs, {share:.1%} found, {len(tally.alarmed)} twins reported")
        if arguments.show:
            for pair in tally.missed:
                print(f"  missed: {pair.bad}", file=sys.stderr)
            for pair, message in tally.alarmed:
                print(f"  alarm: {pair.good}\n         {message}", file=sys.stderr)


if __name__ == "__main__":
    main()
