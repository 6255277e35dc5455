"""Recall and false alarms of quotes, punctuation, capitals and style on copy that the rules' examples do not have.

    python benchmarks/style.py [--show] [--pack ap]

Each kind has frames with and without the defect, filled with names and words drawn at random from pools of their own.
Printed are, for each kind, how many defects are found and how many right twins are reported.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from typing import NamedTuple

from copylint.documents import Source, parse
from copylint.linter import Linter
from copylint.rulebook.book import load_book
from copylint.rulebook.loading import bundled_rules
from copylint.rulebook.packs import load_pack

NAMES = "Ingrid Solheim|Tomasz Wrona|Adaeze Nwosu|Rafael Quintero|Mei Tanaka|Joan Whitlock|Idris Belkacem|Priya Raman"
LAST = "Solheim|Wrona|Nwosu|Quintero|Tanaka|Whitlock|Belkacem|Raman"
SUBJECTS = (
    "The finance ministry|Opposition leader {last}|The port authority|Critics of the bill|Governor {last}|The carmaker"
    "|Several lawmakers|The Swedish government|{name}|Health officials in Lagos|The union"
)
VERBS = (
    "said the plan would fail|rejected the offer|has promised a review|will appeal the ruling|called for calm|did not respond"
    "|warned of delays|is seeking a loan|were unmoved|must now decide|raised its forecast|insisted the talks go on"
)
PARENTHESES = (
    "however|on the other hand|for example|for instance|by contrast|meanwhile|of course|in fact|in contrast"
)
CLAUSES = (
    "The accord is a matter of survival for the valley|Officials described the vote as a turning point|The council rejected the merger"
    "|Engineers spent two years on the design|The minister praised the reform|The factory will stay open"
)
FRAGMENTS = (
    "not a favor to anyone|not the end of the story|which nobody had expected|without a word of thanks|including the two smallest towns"
    "|not an excuse for delay, and not a threat to the neighbors|whose costs keep rising|despite weeks of rain|rather than a quick repair"
    "|not because of the price but because of the risk|especially in the north|with no date for a return"
)
FULL = "nobody had expected it|the rain had not stopped|two towns were left out|costs keep rising|not one member objected|others may follow"
SPOKEN = (
    "we have waited long enough for an answer|the bridge was never safe in the first place|nobody told us that the road was closed"
    "|this money belongs to the people of the valley|our children deserve a better school than this one"
)
TAUTOLOGIES = {
    "armed gunmen": "gunmen", "close proximity": "proximity", "12 midnight": "midnight", "past history": "history", "free gifts": "gifts",
    "added bonus": "bonus", "new innovation": "innovation", "general consensus": "consensus", "returned back": "returned",
    "collaborated together": "collaborated", "unexpected surprise": "surprise", "basic fundamentals": "fundamentals",
    "estimated at about": "estimated at", "final conclusion": "conclusion", "true facts": "facts", "PIN number": "PIN", "ATM machine": "ATM",
    "HIV virus": "HIV", "repeated again": "repeated", "mutual cooperation": "cooperation", "sufficient enough": "enough",
    "necessary prerequisite": "prerequisite", "surrounded on all sides": "surrounded", "former graduate": "graduate",
    "strangled to death": "strangled", "advance forecast": "forecast", "fellow classmates": "classmates", "merged together": "merged",
    "postponed until later": "postponed", "few in number": "few", "green in color": "green", "small in size": "small",
    "reverted back": "reverted", "dwindled down": "dwindled", "completely unanimous": "unanimous", "old adage": "adage",
    "sworn affidavit": "affidavit", "dead corpse": "corpse", "usual custom": "custom", "illegal smuggling": "smuggling",
}  # fmt: skip
PROPER = {
    "second opium war|First world War": "", "treaty of westphalia": "Treaty of Westphalia", "international monetary fund": "International Monetary Fund",
    "world trade Organization": "World Trade Organization", "good friday agreement": "Good Friday Agreement", "great patriotic war": "Great Patriotic War",
    "organization of African unity": "Organization of African Unity", "gulf cooperation council": "Gulf Cooperation Council",
    "universal declaration of Human Rights": "Universal Declaration of Human Rights", "yom kippur war": "Yom Kippur War",
    "shanghai cooperation organization": "Shanghai Cooperation Organization", "munich security conference": "Munich Security Conference",
    "non-proliferation Treaty of nuclear weapons": "", "ramadan": "Ramadan", "united nations": "United Nations", "berlin wall": "Berlin Wall",
    "house of commons": "House of Commons", "camp david accords": "Camp David Accords", "african union": "African Union",
    "world war two": "World War Two", "korean peninsula": "Korean Peninsula", "organization of american states": "Organization of American States",
}  # fmt: skip
TITLES = "president|prime minister|chancellor|governor|foreign minister|secretary-general|vice president|mayor|ambassador|defense minister"


class Case(NamedTuple):
    """A piece of copy, the rule that it is about, and the words that should be reported, or None."""

    rule: str
    text: str
    span: str | None


def _pick(draw: random.Random, pool: str) -> str:
    return draw.choice(pool.split("|")).format(
        name=draw.choice(NAMES.split("|")), last=draw.choice(LAST.split("|"))
    )


def parentheses(draw: random.Random) -> Iterator[Case]:
    """Parenthetical words with both commas, one and none."""
    rule = "punctuation/parenthetical-comma"
    subject, verb, word = (_pick(draw, pool) for pool in (SUBJECTS, VERBS, PARENTHESES))
    for before, after in (("", ""), (",", ""), ("", ",")):
        yield Case(rule, f"{subject}{before} {word}{after} {verb}.", word)
    yield Case(rule, f"{subject}, {word}, {verb}.", None)
    yield Case(
        rule,
        f"{word.capitalize()}, {subject[0].lower() + subject[1:] if subject.startswith('The') else subject} {verb}.",
        None,
    )
    yield Case(rule, f"{subject} {verb}, {word}.", None)
    yield Case(rule, f"{subject} {verb} however long it takes.", None)


def semicolons(draw: random.Random) -> Iterator[Case]:
    """Semicolons before fragments and before clauses."""
    rule = "punctuation/semicolon-fragment"
    clause, fragment, full = (_pick(draw, pool) for pool in (CLAUSES, FRAGMENTS, FULL))
    yield Case(rule, f"{clause}; {fragment}.", "; " + fragment.split(",")[0])
    yield Case(rule, f"{clause}, {fragment}.", None)
    yield Case(rule, f"{clause}; {full}.", None)
    yield Case(
        rule,
        f"They named {_pick(draw, NAMES)}, a lawyer; {_pick(draw, NAMES)}, a judge; and {_pick(draw, NAMES)}.",
        None,
    )


def quotations(draw: random.Random) -> Iterator[Case]:
    """Quotations that lack a mark, and whole ones."""
    rule = "quotes/unbalanced-quote"
    words, name = _pick(draw, SPOKEN), _pick(draw, NAMES)
    first = words[0].upper() + words[1:]
    yield Case(rule, f"“{first}, {name} said on Sunday.", "“")
    yield Case(rule, f"{first},” {name} said on Sunday.", "”")
    yield Case(rule, f'{name} said that "{words}. The talks go on.', '"')
    yield Case(rule, f"“{first},” {name} said. “{first}.”", None)
    yield Case(rule, f"“{first}.\n\n“{first},” {name} said.", None)
    yield Case(rule, f"{name} called it ‘no way to treat the workers’ plan’ in the ’90s.", None)


def tautologies(draw: random.Random) -> Iterator[Case]:
    """Tautologies and the words that are enough."""
    phrase = draw.choice(sorted(TAUTOLOGIES))
    frame = _pick(
        draw,
        "The report spoke of {{}} on Monday.|Nobody in the town was sure about {{}} at first.|Officials said it was {{}}, witnesses said.",
    )
    yield Case("style/tautology", frame.format(phrase), phrase)
    yield Case("style/tautology", frame.format(TAUTOLOGIES[phrase]), None)


def names(draw: random.Random) -> Iterator[Case]:
    """Names without capitals, and with them."""
    wrong = draw.choice([name for name in sorted(PROPER) if PROPER[name]])
    frame = _pick(
        draw,
        "The envoy spoke of the {{}} in his talk.|Leaders marked the {{}} on Friday with a speech.|Since the {{}} much has changed.",
    )
    yield Case("capitals/proper-name", frame.format(wrong), wrong)
    yield Case("capitals/proper-name", frame.format(PROPER[wrong]), None)
    yield Case(
        "capitals/proper-name",
        _pick(
            draw,
            "They set up a security council of their own.|It was a cold war of words between neighbors.|A house of commons folk sang.",
        ),
        None,
    )


def titles(draw: random.Random) -> Iterator[Case]:
    """Titles with a capital and without a name, and before names."""
    rule, title = "capitals/title-without-name", _pick(draw, TITLES).title().replace("-G", "-G")
    name = _pick(draw, NAMES)
    yield Case(rule, f"The Norwegian {title} said on Monday that the talks would go on.", title)
    yield Case(rule, f"Reporters asked the {title} about the vote.", title)
    yield Case(rule, f"Norwegian {title} {name} said on Monday that the talks would go on.", None)
    yield Case(rule, f"{name}, the {title.lower()}, said so. {title} {name} left.", None)


def marks(draw: random.Random) -> Iterator[Case]:
    """Stray spaces, doubled marks, lost brackets."""
    clause, full = _pick(draw, CLAUSES), _pick(draw, FULL)
    yield Case("punctuation/doubled-mark", f"{clause},, and {full}.", ",,")
    yield Case("punctuation/doubled-mark", f"{clause}.. {full.capitalize()}.", "..")
    yield Case("punctuation/doubled-mark", f"{clause}... {full.capitalize()}?!", None)
    yield Case("punctuation/space-before-mark", f"{clause} , and {full}.", " ,")
    yield Case("punctuation/space-before-mark", f"{clause}, and {full} . . . for now.", None)
    yield Case("punctuation/unbalanced-bracket", f"{clause} (and {full}.", "(")
    yield Case("punctuation/unbalanced-bracket", f"{clause}) and {full}.", ")")
    yield Case("punctuation/unbalanced-bracket", f"{clause} (and {full}): a) peace, b) bread.", None)


KINDS = (parentheses, semicolons, quotations, tautologies, names, titles, marks)


def main() -> None:
    """See the module."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument(
        "--show", action="store_true", help="print what is missed and what is reported wrongly"
    )
    parser.add_argument("--pack", default="ap")
    arguments = parser.parse_args()
    rules = {rule.id: rule for rule in load_pack(arguments.pack, load_book([bundled_rules()]))}
    linters: dict[str, Linter] = {}
    for kind in KINDS:
        draw = random.Random(kind.__name__)
        tally: dict[str, list[int]] = {}
        for case in {case for _ in range(arguments.rounds) for case in kind(draw)}:
            linter = linters.setdefault(case.rule, Linter([rules[case.rule]]))
            found = [finding.text for finding in linter.lint(parse(Source(case.text)))]
            counts = tally.setdefault(case.rule, [0, 0, 0, 0])
            right = case.span in found if case.span else not found
            counts[(0 if case.span else 2) + right] += 1
            if arguments.show and not right:
                print("missed" if case.span else "reported", case.rule, repr(case.text), found, sep="\t")
        for rule, (missed, hit, reported, silent) in sorted(tally.items()):
            share = hit / max(hit + missed, 1)
            print(
                f"{rule}: {hit} of {hit + missed} defects found ({share:.0%}); {reported} of {reported + silent} right twins reported"
            )


if __name__ == "__main__":
    main()
