"""Faults found and true twins left alone, rule by rule, on copy made by chance: `python -m benchmarks.consistency`."""

from __future__ import annotations

import sys
from collections import Counter

from benchmarks.consistency_cases import Case, cases
from copylint.documents import Source, parse
from copylint.linter import Linter
from copylint.rulebook.loading import bundled_rules, load_rule

_ROUNDS = 200


def reported(linter: Linter, copy: str) -> list[str]:
    """The words that a rule reports in a piece of copy."""
    return [copy[one.start.offset : one.end.offset] for one in linter.lint(parse(Source(copy), "copy.txt"))]


def is_found(case: Case, found: list[str]) -> bool:
    """Whether the fault was reported, once, on the right words."""
    return len(found) == 1 and case.span in (found[0], "")


def main() -> None:
    """Print a line for each rule; with --show the misses and false alarms too."""
    linters: dict[str, Linter] = {}
    tally: dict[str, Counter[str]] = {}
    for case in cases(seed=1, rounds=_ROUNDS):
        if case.rule not in linters:
            linters[case.rule] = Linter([load_rule(bundled_rules() / f"{case.rule}.yaml").rule])
        linter, counts = linters[case.rule], tally.setdefault(case.rule, Counter())
        bad, good = reported(linter, case.bad), reported(linter, case.good)
        counts["cases"] += 1
        counts["found"] += is_found(case, bad)
        counts["alarms"] += bool(good)
        if "--show" in sys.argv and (good or not is_found(case, bad)):
            print(f"{case.rule}\n  {case.bad!r} {bad}\n  {case.good!r} {good}")
    for rule, counts in tally.items():
        print(
            f"{rule:40} {counts['found']:4} of {counts['cases']} found, {counts['alarms']} true twins reported"
        )


if __name__ == "__main__":
    main()
