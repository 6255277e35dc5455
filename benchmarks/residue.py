"""Recall and silence of the groups repetition and data on defects in other wordings than the rules' examples.

    python -m benchmarks.residue [--misses]

Each defect is put into articles written for this benchmark; a defect counts as found where a finding of its rule
overlaps it. Each article without a defect, and each twin (correct copy that looks like a defect), must be silent.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import yaml

from benchmarks.residue_cases import (
    ARTICLES,
    DEFECTS,
    ENDINGS,
    INLINE,
    LANGUAGES,
    PARAGRAPHS,
    REPETITIONS,
    TWINS,
)
from copylint.documents import Source, parse
from copylint.findings import Finding
from copylint.linter import Linter
from copylint.rulebook.book import load_book
from copylint.rulebook.loading import bundled_rules
from copylint.rulebook.selection import select_rules


class Case(NamedTuple):
    """Copy with one defect, its place in code points, and the rule that must find it."""

    rule: str
    copy: str
    start: int
    end: int


def main() -> None:
    """See the module."""
    linter = Linter(select_rules(load_book([bundled_rules()]), ["repetition", "data"]))
    show = "--misses" in sys.argv
    found: dict[str, list[bool]] = {}
    for case in cases():
        hit = any(_overlaps(finding, case) for finding in linter.lint(parse(Source(case.copy))))
        found.setdefault(case.rule, []).append(hit)
        if show and not hit:
            print(f"missed {case.rule}: {case.copy[case.start : case.end]!r}")
    for rule, hits in sorted(found.items()):
        print(f"{rule:38} {sum(hits):4} of {len(hits):4}  {sum(hits) / len(hits):6.1%}")
    alarms = list(false_alarms(linter))
    print(f"findings on {len(ARTICLES)} clean articles and {len(TWINS)} twins: {len(alarms)}")
    for alarm in alarms if show else ():
        print(f"alarm {alarm.rule}: {alarm.text!r}")


def _overlaps(finding: Finding, case: Case) -> bool:
    start, end = finding.start.offset, finding.end.offset
    return finding.rule == case.rule and start < case.end and max(end, start + 1) > case.start


def cases() -> Iterator[Case]:
    """Every defect in an article, each kind in turn in another one and at another paragraph."""
    number = 0
    for rule, lines in DEFECTS.items():
        for line in lines:
            number += 1
            yield _as_line(rule, line, number)
    later = Path(__file__).with_name("residue_lines.yaml").read_text(encoding="utf-8")
    for rule, entries in yaml.safe_load(later).items():
        for entry in entries:
            number += 1
            yield _as_line(rule, entry, number)
    rounds = Path(__file__).with_name("residue_rounds.yaml").read_text(encoding="utf-8")
    for rule, entries in yaml.safe_load(rounds).items():
        for entry in entries:
            number += 1
            yield _marked(rule, entry, number)
    for rule, pairs in INLINE.items():
        for clean, spoiled in pairs:
            number += 1
            yield _inside(rule, clean, spoiled, number)
    yield from _repetitions()
    for rule, texts in (("data/truncated-end", ENDINGS), ("data/wrong-language", LANGUAGES)):
        for text in texts:
            number += 1
            body = (
                "\n\n".join(ARTICLES[number % len(ARTICLES)]) + "\n\n" if rule == "data/truncated-end" else ""
            )
            yield Case(rule, body + text, len(body), len(body) + len(text))


def _as_line(rule: str, line: str, number: int) -> Case:
    article = list(ARTICLES[number % len(ARTICLES)])
    at = number % (len(article) + 1)
    before = "".join(paragraph + "\n\n" for paragraph in article[:at])
    after = "".join("\n\n" + paragraph for paragraph in article[at:])
    return Case(rule, before + line + after, len(before), len(before) + len(line))


def _marked(rule: str, entry: str, number: int) -> Case:
    """A line in which ⟦…⟧ marks the defect; without the marks it is the whole of it. Cut copy stands at the end."""
    line = entry.replace("⟦", "").replace("⟧", "")
    if rule == "data/truncated-end":
        body = "\n\n".join(ARTICLES[number % len(ARTICLES)]) + "\n\n"
        return Case(rule, body + line, len(body), len(body) + len(line))
    case = _as_line(rule, line, number)
    if "⟦" not in entry:
        return case
    start = case.start + entry.index("⟦")
    return case._replace(start=start, end=case.start + entry.index("⟧") - 1)


def _inside(rule: str, clean: str, spoiled: str, number: int) -> Case:
    """A sentence with the defect: where it differs from the clean one is its place."""
    case = _as_line(rule, spoiled, number)
    head = next((i for i, (a, b) in enumerate(zip(clean, spoiled, strict=False)) if a != b), len(clean))
    tail = next(
        (i for i, (a, b) in enumerate(zip(clean[::-1], spoiled[::-1], strict=False)) if a != b), len(clean)
    )
    start = case.start + min(head, len(spoiled) - 1)
    return case._replace(start=max(case.start, start - 1), end=max(start + 1, case.end - tail))


def _repetitions() -> Iterator[Case]:
    """Words, phrases, sentences and paragraphs of the articles said twice."""
    for number, article in enumerate(ARTICLES):
        copy = "\n\n".join(article)
        for word in REPETITIONS["words"]:
            place = copy.find(f" {word} ")
            if place >= 0:
                end = place + 1 + len(word)
                yield Case(
                    "repetition/doubled-word",
                    f"{copy[:end]} {word}{copy[end:]}",
                    place + 1,
                    end + len(word) + 1,
                )
        for length in (2, 3, 5, 8):
            words = article[1].split(" ")
            at = 3 + number % 3
            phrase = " ".join(words[at : at + length])
            if any(mark in phrase for mark in ".,;:?!”"):
                continue
            start = copy.index(article[1]) + len(" ".join(words[:at])) + 1
            spoiled = f"{copy[:start]}{phrase} {copy[start:]}"
            yield Case("repetition/doubled-phrase", spoiled, start, start + 2 * len(phrase) + 1)
        for at in (0, 1, 2):
            paragraph = article[at]
            yield Case(
                "repetition/duplicate-paragraph",
                f"{copy}\n\n{paragraph}",
                len(copy) + 2,
                len(copy) + 2 + len(paragraph),
            )
            sentence = paragraph.split(". ")[0].rstrip(".") + "."
            appended = copy + " " + sentence
            if len(sentence.split()) > 7 and sentence != paragraph:
                yield Case("repetition/duplicate-sentence", appended, len(copy) + 1, len(appended))
    for number, (article, (one, other)) in enumerate(zip(ARTICLES * 2, PARAGRAPHS, strict=False)):
        # The retouched paragraph as a sentence at the end of another paragraph.
        place = number % len(article)
        copy = "\n\n".join((one, *article[: place + 1])) + " "
        rest = "".join("\n\n" + paragraph for paragraph in article[place + 1 :])
        yield Case(
            "repetition/near-duplicate-sentence", copy + other + rest, len(copy), len(copy) + len(other)
        )
    for one, other in PARAGRAPHS:
        for number, article in enumerate(ARTICLES[:3]):
            copy = "\n\n".join((*article[: number + 1], one, *article[number + 1 :])) + "\n\n"
            yield Case("repetition/near-duplicate-paragraph", copy + other, len(copy), len(copy) + len(other))


def false_alarms(linter: Linter) -> Iterator[Finding]:
    """What is found in clean articles and in each twin between two clean paragraphs."""
    for article in ARTICLES:
        yield from linter.lint(parse(Source("\n\n".join(article))))
    for number, twin in enumerate(TWINS):
        article = ARTICLES[number % len(ARTICLES)]
        yield from linter.lint(parse(Source("\n\n".join((*article[:2], twin, *article[2:])))))


if __name__ == "__main__":
    main()
