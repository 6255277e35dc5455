"""Run rules over the shared corpora, print what nobody has judged yet, and each group's share of right findings.

    python scripts/judge.py ../shared/corpora [--select names] [--engine] [--context 60] [--all]

Judgements live in tests/judgements/<corpus>.tsv: id, place, rule, text id … and no text of the articles:
    id <TAB> row:column <TAB> rule <TAB> yes|no <TAB> reason
Those of the grammar engine's rules are in engine.<corpus>.tsv. With --engine they are checked too, where LanguageTool
is installed; its first run over the corpora takes minutes, its answers are kept in .build/judge.
"""

from __future__ import annotations

import argparse
import csv
import json
import re
import sys
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from copylint.cache import Store
from copylint.documents import Source, parse
from copylint.errors import UserError
from copylint.findings import Finding
from copylint.languagetool.home import java, server_jar
from copylint.languagetool.proofreader import LanguageToolProofreader, believed_ids
from copylint.linter import Linter
from copylint.rulebook.book import load_book
from copylint.rulebook.loading import bundled_rules
from copylint.rulebook.model import Rule
from copylint.rulebook.selection import select_rules

ROOT = Path(__file__).parent.parent
JUDGEMENTS = ROOT / "tests" / "judgements"
_SPEAKER = re.compile(r"^(?:[A-Z][A-Z.'’ -]{3,}|QUESTION|MR|MS): ", re.MULTILINE)
# The share of wrong findings for each 1,000 words of written copy that a group may have (design.md).
BUDGET = {
    "names": 0.05,
    "repetition": 0.1,
    "data": 0.1,
    "grammar": 0.15,
    "spelling": 0.15,
    "dates": 0.1,
    "numbers": 0.1,
    "places": 0.1,
    "consistency": 0.1,
}
# Of grammar and spelling together, with the engine.
ENGINE_BUDGET = 0.3
ENGINE = "grammar (LanguageTool)"


class Text(NamedTuple):
    """A text of a corpus; transcripts of speech are marked."""

    corpus: str
    id: str
    text: str
    is_speech: bool


class Key(NamedTuple):
    """Which finding of which text a judgement is about."""

    corpus: str
    id: str
    place: str
    rule: str


def corpus_texts(folder: Path) -> Iterator[Text]:
    """All texts of the corpora, in the order of their files."""
    for path in sorted(folder.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            yield Text(path.stem, row["id"], row["text"], len(_SPEAKER.findall(row["text"])) >= 3)


def read_judgements(folder: Path = JUDGEMENTS) -> dict[Key, tuple[str, str]]:
    """All judgements: yes or no, and the reason."""
    judged = {}
    for path in sorted(folder.glob("*.tsv")):
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
                judged[Key(path.stem, row["id"], row["place"], row["rule"])] = (
                    row["right"],
                    row["reason"],
                )
    return judged


def key_of(text: Text, finding: Finding) -> Key:
    """The key of a finding."""
    return Key(text.corpus, text.id, f"{finding.start.row}:{finding.start.column}", finding.rule)


def engine_key_of(text: Text, finding: Finding) -> Key:
    """The key of a finding of an engine rule."""
    return key_of(text, finding)._replace(corpus=f"engine.{text.corpus}")


def show(text: Text, finding: Finding, context: int) -> str:
    """A finding with the copy around it, on one line."""
    begin, end = finding.start.offset, finding.end.offset
    before = text.text[max(0, begin - context) : begin].replace("\n", "¶")
    after = text.text[end : end + context].replace("\n", "¶")
    return f"{before}⟦{text.text[begin:end]}⟧{after}  «{finding.message}»"


def main() -> None:
    """See the module."""
    arguments = _arguments()
    book = load_book([bundled_rules()])
    proofreader = _proofreader(book) if arguments.engine else None
    rules = select_rules(book, arguments.select.split(","), engine=proofreader is not None)
    engine = {rule.id for rule in rules if rule.kind == "engine"}
    linter = Linter(rules, None, proofreader)
    judged = read_judgements()
    words: Counter[bool] = Counter()
    tally: Counter[tuple[str, str]] = Counter()
    wrong_written: Counter[str] = Counter()
    for text in corpus_texts(arguments.corpora):
        words[text.is_speech] += len(text.text.split())
        for finding in linter.lint(parse(Source(text.text))):
            key = engine_key_of(text, finding) if finding.rule in engine else key_of(text, finding)
            verdict = judged.get(key, ("unjudged", ""))[0]
            group = ENGINE if finding.rule in engine else finding.rule.partition("/")[0]
            group = finding.rule if arguments.by_rule else group
            tally[group, verdict] += 1
            wrong_written[group] += verdict == "no" and not text.is_speech
            if verdict == "unjudged" or arguments.all:
                kind = "speech" if text.is_speech else "written"
                print("\t".join([*key, verdict, kind, show(text, finding, arguments.context)]))
    _report(tally, wrong_written, words)
    if proofreader:
        proofreader.close()
    if proofreader and not arguments.by_rule:
        _report_with_engine(wrong_written, words)


def _proofreader(book: Sequence[Rule]) -> LanguageToolProofreader | None:
    try:
        server_jar(), java()
    except UserError as error:
        print(f"engine rules not judged: {error}", file=sys.stderr)
        return None
    return LanguageToolProofreader(believed_ids(book), Store(ROOT / ".build" / "judge"))


def _report_with_engine(wrong: Counter[str], words: Counter[bool]) -> None:
    count = sum(wrong[group] for group in ("grammar", "spelling", ENGINE))
    print(
        f"grammar and spelling with LanguageTool: {count * 1000 / max(words[False], 1):.3f} wrong for each "
        f"1,000 written words (budget {ENGINE_BUDGET})",
        file=sys.stderr,
    )


def _report(tally: Counter[tuple[str, str]], wrong: Counter[str], words: Counter[bool]) -> None:
    print(f"{words[False]:,} words written, {words[True]:,} words of speech", file=sys.stderr)
    for group in sorted({group for group, _ in tally}):
        right, bad, open_ = (tally[group, verdict] for verdict in ("yes", "no", "unjudged"))
        share = f"{right / (right + bad):.0%} right" if right + bad else "none judged"
        rate = wrong[group] * 1000 / max(words[False], 1)
        budget = f" (budget {BUDGET[group]})" if group in BUDGET else ""
        print(
            f"{group}: {right + bad} judged, {share}, {open_} unjudged, "
            f"{rate:.3f} wrong for each 1,000 written words{budget}",
            file=sys.stderr,
        )


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("corpora", type=Path)
    parser.add_argument("--select", default="DEFAULT", help="sets, groups or ids, with commas")
    parser.add_argument("--engine", action="store_true", help="the grammar engine's rules too, where it is")
    parser.add_argument("--context", type=int, default=70, help="code points shown on either side")
    parser.add_argument("--all", action="store_true", help="show judged findings too")
    parser.add_argument("--by-rule", action="store_true", help="count by rule, not by group")
    return parser.parse_args()


if __name__ == "__main__":
    main()
