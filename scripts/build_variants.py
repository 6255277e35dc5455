"""Build copylint/tables/variants.tsv: words that are spelled in more than one way.

    python scripts/build_variants.py varcon.txt

varcon.txt is the table of VarCon 2020.12.07 (directory varcon of the branch v1 of the repository en-wl/wordlist), by
Kevin Atkinson and Benjamin Titze; see NOTICE. Taken are the words that a newspaper may need (SCOWL levels to 55) with
the spellings that its dictionaries prefer or allow; rare, archaic and improper ones are left out, and so are words
whose spelling depends on their sense, unless scripts/variants.tsv says how they are to be read. That file adds pairs
that VarCon lacks (toward, hyphens) in the same form.

Columns: form; row (the first spelling of the same inflection); variant (which of the row's spellings, from 0); word
(one name for all inflections that vary in the same way); dialect (us where no British dictionary prefers it, so for
-ize too, uk where no American one does, else empty); series (what the spelling has in common with other words, such
as iz/is).
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent
OWN = Path(__file__).parent / "variants.tsv"
TABLE = ROOT / "copylint" / "tables" / "variants.tsv"
_HIGHEST_LEVEL = 55
_ALLOWED = re.compile(r"[ABZC_][v.]?")
# Comparatives that nobody writes ("colorlesser"): VarCon makes them by rule.
_MADE_UP = re.compile(
    r".*(?:[^l]est|rest|[abo]lest|(?:al|ous|ble|ful|ic|less|ly|ing|ed|r)er|blr|bler|ier|ings|eds|nals|ness(?:es)?)"
)
# What the American and the British spelling differ in, and the series that it makes.
_DIFFERENCES = {
    ("z", "s"): "iz/is",
    ("", "u"): "or/our",
    ("", "l"): "l/ll",
    ("l", ""): "ll/l",
    ("", "a"): "e/ae",
    ("", "o"): "e/oe",
    ("er", "re"): "er/re",
    ("e", ""): "er/re",
    ("", "ue"): "og/ogue",
    ("s", "c"): "ense/ence",
    ("k", "c"): "sk/sc",
}


class Group(NamedTuple):
    """The spellings of one inflection of a word: (form, dialect) each, the preferred American one first."""

    cluster: str
    forms: tuple[tuple[str, str], ...]
    is_plain: bool


def read_varcon(path: Path) -> Iterator[Group]:
    """The groups of VarCon that have two or more current spellings."""
    cluster, level = "", 0
    for line in path.read_text(encoding="iso-8859-1").splitlines():
        heading = re.match(r"# (\S+).*\(level (\d+)\)", line)
        if heading:
            cluster, level = heading[1], int(heading[2])
        if line.strip() and not line.startswith("#") and level <= _HIGHEST_LEVEL:
            body, _, sense = line.split("#")[0].partition(" | ")
            forms = tuple(dict(_forms(body)).items())
            if len(forms) > 1:
                yield Group(cluster, forms, not sense)


def _forms(body: str) -> Iterator[tuple[str, str]]:
    for part in body.split(" / "):
        written, _, form = part.partition(": ")
        tags = [tag for tag in written.split() if _ALLOWED.fullmatch(tag)]
        if tags and re.fullmatch("[a-z]+", form.strip()):
            yield form.strip(), _dialect({tag[0] for tag in tags})


def _dialect(regions: set[str]) -> str:
    if "A" in regions and "B" not in regions:
        return "us"
    return "uk" if "B" in regions and "A" not in regions else ""


def shared(one: str, other: str) -> int:
    """How many letters two words have in common at their start."""
    return next(
        (index for index, (a, b) in enumerate(zip(one, other, strict=False)) if a != b),
        min(len(one), len(other)),
    )


def series_of(american: str, british: str) -> str:
    """What two spellings differ in, as a name that other words share; empty where there is none."""
    head = shared(american, british)
    tail = shared(american[head:][::-1], british[head:][::-1])
    difference = (american[head : len(american) - tail], british[head : len(british) - tail])
    name = _DIFFERENCES.get(difference, "")
    before = american[:head][-1:]
    if name == "iz/is" and before == "y":
        return "yz/ys"
    if difference == ("e", "") and not american[head + 1 :].startswith("r"):
        return ""
    wanted = {"iz/is": "i", "or/our": "o", "sk/sc": "s"}.get(name)
    return name if wanted in (None, before) else ""


Row = tuple[str, str, str, str, str, str]


def rows(groups: list[Group]) -> Iterator[Row]:
    """The table's rows; a form that stands in two groups says nothing and takes its group with it."""
    uses = Counter(form for group in groups for form, _ in group.forms)
    kept = [group for group in groups if _is_kept(group, uses)]
    patterns: dict[str, set[tuple[str, ...]]] = {}
    for group in kept:
        patterns.setdefault(group.cluster, set()).add(tuple(dialect for _, dialect in group.forms))
    for group in kept:
        alike = len(patterns[group.cluster]) == 1
        yield from _rows_of(group.forms, group.cluster if alike else group.forms[0][0])


def _is_kept(group: Group, uses: Mapping[str, int]) -> bool:
    return group.is_plain and not any(uses[form] > 1 or _MADE_UP.fullmatch(form) for form, _ in group.forms)


def _rows_of(forms: Sequence[tuple[str, str]], word: str) -> Iterator[Row]:
    by_dialect = {dialect: form for form, dialect in reversed(forms)}
    both = "us" in by_dialect and "uk" in by_dialect
    series = series_of(by_dialect["us"], by_dialect["uk"]) if both else ""
    for number, (form, dialect) in enumerate(forms):
        yield form, forms[0][0], str(number), word, dialect, series


def _own_rows(own: list[list[str]]) -> Iterator[Row]:
    """Rows of scripts/variants.tsv: us/uk where the first two forms are those of the dialects, else both; the forms."""
    for kind, *forms in own:
        dialects = ("us", "uk") if kind == "us/uk" else ("",) * len(forms)
        if kind != "none":
            yield from _rows_of(list(zip(forms, dialects, strict=True)), forms[0].removesuffix("s"))


def main() -> None:
    """See the module."""
    own = [
        line.split("\t") for line in OWN.read_text(encoding="utf-8").splitlines() if not line.startswith("#")
    ]
    own_forms = {form for row in own for form in row[1:]}
    groups = [
        group for group in read_varcon(Path(sys.argv[1])) if not own_forms & {form for form, _ in group.forms}
    ]
    table = sorted({*rows(groups), *_own_rows(own)})
    lines = ["form\trow\tvariant\tword\tdialect\tseries", *("\t".join(row) for row in table)]
    TABLE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(table)} forms", file=sys.stderr)


if __name__ == "__main__":
    main()
