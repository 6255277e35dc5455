"""Recall and false alarms of the group names: on names that its tests do not have, and on real copy with errors.

    python benchmarks/names.py [--corpora ../shared/corpora] [--show]

The first part writes small articles about invented people of each culture, with right and wrong short forms after
a title. The second puts wrong short forms and one-letter errors into the shared corpora.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.analysis.people import Mention
from copylint.documents import Source, parse
from copylint.findings import Finding
from copylint.linter import Linter
from copylint.rulebook.loading import bundled_rules, load_rule

POOLS = Path(__file__).with_suffix(".tsv")
ENGLISH = ["Stephen", "Regina", "Patrick", "Bernadette", "Kelvin", "Starry"]
OFFICES = (
    "Foreign Minister",
    "Prime Minister",
    "Defense Minister",
    "Deputy Minister",
    "President",
    "Ambassador",
    "Gen.",
)
OPENINGS = (
    "{country} {office} {full} opened a two-day meeting on Tuesday.",
    "{full}, the {country} {lower}, opened a two-day meeting on Tuesday.",
    "The {country} {lower}, {full}, opened a two-day meeting on Tuesday.",
    "A two-day meeting opened on Tuesday after {country} {office} {full} arrived by train.",
    "Delegates from nine states waited for {country} {lower} {full} on Tuesday.",
)
FOLLOWS = (
    "{office} {form} called the talks useful.",
    "“We are close,” {office} {form} told reporters.",
    "Reporters asked {office} {form} about the delay.",
    "In the afternoon {office} {form}’s motorcade left for the airport.",
)
MIDDLE = "Secretary of State Antony Blinken, who flew in from Lisbon, met Maria Novak, the hosts’ envoy, before lunch."


class Case(NamedTuple):
    """An article with one titled short form; wrong: whether it is to be reported, with `right` as the fix."""

    culture: str
    text: str
    form: str
    right: str
    wrong: bool


def cases() -> Iterator[Case]:
    """For each culture and name the right form and every wrong one, in turns of office and wording."""
    turn = 0
    for line in POOLS.read_text(encoding="utf-8").splitlines()[1:]:
        culture, country, givens, surnames, full, right, wrong = line.split("\t")
        for place, (given, surname) in enumerate(zip(givens.split(), surnames.split(), strict=False)):
            g, s = given.replace("|", " "), surname.replace("|", " ")
            parts = {
                "g": g, "s": s, "e": ENGLISH[place % len(ENGLISH)], "last": g.split()[-1], "first_g": g.split()[0],
                "last_s": s.split()[-1],
            }  # fmt: skip
            name, good = full.format(**parts), right.format(**parts)
            for form in [good, *filter(None, wrong.format(**parts).split("|"))]:
                office = OFFICES[turn % len(OFFICES)]
                turn += 1
                texts = [OPENINGS[turn % len(OPENINGS)], MIDDLE, FOLLOWS[turn % len(FOLLOWS)]]
                text = "\n\n".join(texts).format(
                    country=country,
                    office=office,
                    lower=office.lower().replace("gen.", "general"),
                    full=name,
                    form=form,
                )
                yield Case(culture, text, form, good, form != good)


def linter() -> Linter:
    """The default rules of the group."""
    rules = [load_rule(path).rule for path in sorted((bundled_rules() / "names").glob("*.yaml"))]
    return Linter([rule for rule in rules if rule.set == "default"])


def lint(rules: Linter, text: str) -> list[Finding]:
    """The findings in a text."""
    return rules.lint(parse(Source(text)))


def measure_cultures(rules: Linter, show: bool) -> None:
    """Print recall and false alarms for each culture."""
    tally: dict[str, Counter[str]] = {}
    for case in cases():
        found = lint(rules, case.text)
        hit = any(finding.fix and finding.fix.edits[0].content == case.right for finding in found)
        counts = tally.setdefault(case.culture, Counter())
        counts["wrong" if case.wrong else "right"] += 1
        counts["found"] += case.wrong and hit
        counts["false"] += bool(found) and not (case.wrong and hit)
        if show and (hit != case.wrong or (found and not case.wrong)):
            print(f"  {case.culture}: {case.form}: {case.text!r} {[finding.message for finding in found]}")
    for culture, counts in tally.items():
        print(
            f"{culture:20} found {counts['found']} of {counts['wrong']}, false {counts['false']} of {counts['right']}"
        )
    total = sum(tally.values(), Counter[str]())
    print(
        f"{'all':20} found {total['found']} of {total['wrong']}, false {total['false']}, right forms {total['right']}"
    )


def corpus(folder: Path) -> Iterator[str]:
    """The texts of the shared corpora."""
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            yield json.loads(line)["text"]


def measure_seeded(rules: Linter, folder: Path, show: bool) -> None:
    """Print how many wrong short forms and one-letter errors are found that are put into real copy, one at a time."""
    chance = random.Random(5)
    counts: Counter[tuple[str, str]] = Counter()
    for text in corpus(folder):
        article = Article(parse(Source(text)))
        before = len(lint(rules, text))
        shorts = [
            mention for mention in article.people.shorts if mention.title and mention.title.kind == "office"
        ]
        for mention in shorts[:1]:
            _seed_short(rules, article, mention, before, counts, show)
        persons = [
            one for one in article.people.persons if len(one.mentions) > 1 and one.titles and one.reading
        ]
        for person in persons[:1]:
            _seed_letter(rules, article, person.mentions[-1], before, counts, chance, show)
    for name in ("short form", "letter"):
        print(
            f"{name}: found {counts[name, 'found']} of {counts[name, 'seeded']}, false {counts[name, 'false']}"
        )


def _seed_short(
    rules: Linter,
    article: Article,
    mention: Mention,
    before: int,
    counts: Counter[tuple[str, str]],
    show: bool,
) -> None:
    """Replace a titled short form by a part of the full name that is none."""
    persons = [one for one in article.people.with_word(mention.key[-1]) if one.titles]
    if (
        len(persons) != 1
        or mention.name.isupper()
        or not mention.title
        or not persons[0].holds(mention.title)
    ):
        return
    wrong = [
        word
        for word in persons[0].first.words
        if word not in mention.words and word.isalpha() and len(word) > 2
    ]
    if wrong:
        _judge(rules, article.text, mention, wrong[0], before, counts, "short form", show)


def _seed_letter(
    rules: Linter,
    article: Article,
    mention: Mention,
    before: int,
    counts: Counter[tuple[str, str]],
    chance: random.Random,
    show: bool,
) -> None:
    """Drop, double or swap a letter in the last word of a full name."""
    word = mention.words[-1]
    if len(word) < 6 or not word.isalpha() or mention.name.isupper():
        return
    place = chance.randrange(1, len(word) - 2)
    swapped = word[:place] + word[place + 1] + word[place] + word[place + 2 :]
    wrong = chance.choice(
        [word[:place] + word[place + 1 :], word[:place] + word[place] + word[place:], swapped]
    )
    if wrong != word:
        name = " ".join([*mention.words[:-1], wrong])
        _judge(rules, article.text, mention, name, before, counts, "letter", show)


def _judge(
    rules: Linter,
    text: str,
    mention: Mention,
    wrong: str,
    before: int,
    counts: Counter[tuple[str, str]],
    name: str,
    show: bool,
) -> None:
    changed = text[: mention.start] + wrong + text[mention.end :]
    end = mention.start + len(wrong)
    found = lint(rules, changed)
    hits = [one for one in found if one.start.offset < end and mention.title_start <= one.end.offset]
    counts[name, "seeded"] += 1
    counts[name, "found"] += bool(hits)
    counts[name, "false"] += max(0, len(found) - before - len(hits))
    if show and not hits:
        print(f"  {name}: {mention.name} as {wrong}: {changed[max(0, mention.start - 80) : end + 20]!r}")


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--corpora", type=Path)
    parser.add_argument("--show", action="store_true", help="print what was missed or wrongly reported")
    arguments = parser.parse_args()
    rules = linter()
    measure_cultures(rules, arguments.show)
    if arguments.corpora:
        measure_seeded(rules, arguments.corpora, arguments.show)
    sys.stdout.flush()


if __name__ == "__main__":
    main()
