"""Recall and false alarms of the group names on copy in many shapes: `python -m benchmarks.names_press [--show]`.

names_people.tsv has leaders and invented people of each culture, names_shapes.txt articles that name one of them in
full and in short (\\n is the end of a line), names_rules.tsv pairs for the other rules, and copy that must be silent.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from copylint.documents import Source, parse
from copylint.findings import Finding
from copylint.linter import Linter
from copylint.rulebook.loading import bundled_rules, load_rule

FOLDER = Path(__file__).parent
_LOWER = {"Gen.": "general"}


def rows(name: str) -> Iterator[list[str]]:
    """The rows of a file beside this one."""
    for line in (FOLDER / name).read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            yield [cell.replace("\\n", "\n") for cell in line.split("\t")]


def lint(rules: Linter, text: str) -> list[Finding]:
    """The findings in a text."""
    return rules.lint(parse(Source(text)))


def measure_people(rules: Linter, show: bool) -> None:
    """Print for each culture how many wrong short forms are found in all shapes, and how many right ones reported."""
    shapes = [cells[0] for cells in rows("names_shapes.txt")]
    tally: dict[str, Counter[str]] = {}
    for culture, adjective, country, title, full, right, wrong in rows("names_people.tsv"):
        counts = tally.setdefault(culture, Counter())
        for form in [right, *filter(None, wrong.split("|"))]:
            for shape in shapes:
                text = shape.format(
                    adjective=adjective, country=country, title=title, full=full, form=form,
                    lower_title=_LOWER.get(title, title.lower()), upper_title=title.upper(), upper_form=form.upper(),
                )  # fmt: skip
                found = lint(rules, text)
                hit = any(form.lower() in one.text.lower() for one in found)
                counts["wrong" if form != right else "right"] += 1
                counts["found"] += form != right and hit
                counts["false"] += form == right and bool(found)
                if show and (hit if form == right else not hit):
                    print(f"  {culture}: {form}: {text!r} {[one.message for one in found]}")
    for culture, counts in [*tally.items(), ("all", sum(tally.values(), Counter[str]()))]:
        print(
            f"{culture:12} found {counts['found']} of {counts['wrong']}, false {counts['false']} of {counts['right']}"
        )


def measure_rules(rules: Linter, show: bool) -> None:
    """Print for each other rule how many defects are found and how many right twins reported."""
    tally: dict[str, Counter[str]] = {}
    for rule, bad, span, good in rows("names_rules.tsv"):
        counts = tally.setdefault(rule, Counter())
        hit = any(one.rule == rule and (span in one.text or one.text in span) for one in lint(rules, bad))
        alarms = lint(rules, good)
        counts["cases"] += 1
        counts["found"] += hit
        counts["false"] += bool(alarms)
        if show and (alarms or (bad and not hit)):
            print(f"  {rule}: {bad!r} {good!r} {[one.message for one in alarms]}")
    for rule, counts in tally.items():
        print(f"{rule:34} found {counts['found']} of {counts['cases']}, twins reported {counts['false']}")


def main() -> None:
    """See the module."""
    show = "--show" in sys.argv
    group = [load_rule(path).rule for path in sorted((bundled_rules() / "names").glob("*.yaml"))]
    measure_people(Linter([rule for rule in group if rule.set == "default"]), show)
    measure_rules(Linter(group), show)


if __name__ == "__main__":
    main()
