"""An abbreviation in brackets whose letters are not those of the name before it.

Many bodies go by the letters of their name in another language (MSF, FSB, FARC): letters that do not fit are an error
only where the name is known, where the copy itself uses the letters that fit, or where the body is plainly an
English one and a single letter is off.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.checks.consistency.abbreviations import (
    Definition,
    Word,
    bare,
    capital_run,
    find_definitions,
    fits,
    initials,
    is_known,
    known_shorts,
    long_form,
)
from copylint.findings import Change, Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_FEWEST_LETTERS = 3


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """The abbreviations that do not fit, each with the letters that would."""
    for definition in find_definitions(article, hits):
        if definition.short in options.words("no_abbreviations") or len(definition.short) < 2:
            continue
        if "/" in definition.short:  # two abbreviations of two names: "(RTAs/FTAs)"
            continue
        known = _known(definition)
        if known is None:
            near = _near(article, options, definition)
            if near:
                yield _match(article, definition, *near)
        elif definition.short.upper() not in {short.upper() for short in known[1]}:
            yield _match(article, definition, known[0], known[1][0])


def _known(definition: Definition) -> tuple[str, Sequence[str]] | None:
    """The long form that the words end with and its abbreviations, where it is one that everybody knows."""
    words = definition.words
    for start in range(max(0, len(words) - 10), len(words) - 1):
        long = " ".join(word.text for word in words[start:])
        shorts = [bare(short) for short in known_shorts(long) or known_shorts(long.removesuffix("s"))]
        if shorts:
            country = initials(words[start - 1 : start])
            fitting = [definition.short] if _may_stand_for(definition.short, words[start:], shorts) else []
            long = long.removeprefix("The ").removeprefix("the ")
            return long, [*shorts, *(country + short for short in shorts), *fitting]
    return None


def _may_stand_for(short: str, words: Sequence[Word], known: Sequence[str]) -> bool:
    """Whether letters fit words that have known ones, and are not those in another order ("NOG")."""
    return fits(short, words) and not any(
        sorted(short) == sorted(other) and short != other for other in known
    )


def _near(article: Article, options: Options, definition: Definition) -> tuple[str, str] | None:
    """The long form and its letters, where a capitalised name differs from the abbreviation in one letter."""
    run = capital_run(definition.words)
    if len(run) < _FEWEST_LETTERS:
        return _common(article, definition) if definition.bracketed else None
    fitting = long_form(definition)
    content = [word for word in run if not word.is_connector]
    letters = definition.short.upper()
    for start in range(len(content) - 1):
        right = initials(content[start:])
        if len(right) < _FEWEST_LETTERS or not _is_one_off(right, letters):
            continue
        if not definition.bracketed and sorted(right) != sorted(letters):
            continue
        if fitting and (sorted(right) != sorted(letters) or is_known(definition.short)):
            continue  # "CSAB" would fit "Civil SAfety Board", but not in "Civil Aviation Safety Board"
        long = article.text[content[start].start : content[-1].end]
        if _uses(article, right) or (right[0] == letters[0] and _is_english(options, long, right, letters)):
            return long, right
    return None


def _common(article: Article, definition: Definition) -> tuple[str, str] | None:
    """ "Magnetic resonance imaging (MIR)": common words whose first letters changed places."""
    letters = definition.short.upper()
    content = [word for word in definition.words if not word.is_connector][-len(letters) :]
    right = initials(content)
    if len(letters) < _FEWEST_LETTERS or right[:1] != letters[:1] or sorted(right) != sorted(letters):
        return None
    if not _is_one_off(right, letters) or is_known(definition.short):
        return None
    return article.text[content[0].start : content[-1].end], right


def _is_one_off(right: str, letters: str) -> bool:
    """Whether one letter is another, or two neighbours are swapped."""
    if len(right) != len(letters):
        return False
    different = [index for index in range(len(right)) if right[index] != letters[index]]
    if len(different) == 1:
        return True
    return len(different) == 2 and (
        different[1] == different[0] + 1
        and (right[different[0]], right[different[1]]) == (letters[different[1]], letters[different[0]])
    )


def _uses(article: Article, right: str) -> bool:
    return re.search(rf"(?<![\w(]){re.escape(right)}(?![\w)])", article.text) is not None


def _is_english(options: Options, long: str, right: str, letters: str) -> bool:
    """Whether a body of this name goes by the letters of its English name: a department, no foreign party.

    Two letters that changed places are a slip of the hand unless the name is plainly a foreign one.
    """
    words = set(re.findall(r"\w+", long))
    if sorted(right) == sorted(letters) and not words & set(options.words("party")):
        return True
    return bool(words & set(options.words("english"))) and not words & set(options.words("foreign"))


def _match(article: Article, definition: Definition, long: str, right: str) -> Match:
    text = article.text[slice(*definition.span)]
    message = f"“{text}” does not fit “{long}”: the letters would be “{right}”"
    return Match(*definition.span, message, (Change(*definition.span, right),))
