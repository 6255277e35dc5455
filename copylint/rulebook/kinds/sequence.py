"""Rules that are sequences of words: literal, by stem, from a list, any, optional, or a gap."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any

from copylint.analysis.article import Article
from copylint.analysis.folding import fold
from copylint.analysis.stems import stem
from copylint.findings import Match
from copylint.rulebook.factors import required_factors
from copylint.rulebook.hazards import hazard
from copylint.rulebook.kinds import BodyError, Finder
from copylint.rulebook.kinds.regions import search
from copylint.rulebook.matcher import Hit
from copylint.rulebook.model import Rule
from copylint.rulebook.wording import fill

_WORD = r"[^\W_]+(?:['-][^\W_]+)*"
ELEMENTS = ("word", "words", "stem", "list", "any", "optional", "gap", "not")


def factors(rule: Rule) -> tuple[str, ...] | None:
    """The required literals of the sequence, written as a regular expression."""
    pattern = _compile(rule)
    danger = hazard(pattern)
    if danger:
        raise BodyError(danger)
    return required_factors(pattern)


def build(rule: Rule) -> Finder:
    """See Kind."""
    return _Sequence(rule)


class _Sequence:
    def __init__(self, rule: Rule) -> None:
        self._rule = rule

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile(_compile(self._rule))

    @cached_property
    def _stems(self) -> list[str]:
        """The stem wanted at each group s0, s1, … of the pattern."""
        return list(_stems(self._rule.body))

    def find(self, article: Article, hits: Sequence[Hit]) -> Iterator[Match]:
        """The matches, from the first word of the sequence to its last."""
        where = None if self._rule.factors is None else hits
        for found in search(self._pattern, article.folded, article, where):
            if all(self._has_stem(found, number) for number in range(len(self._stems))):
                text = article.text[found.start() : found.end()]
                yield Match(found.start(), found.end(), fill(self._rule.message, text=text))

    def _has_stem(self, found: re.Match[str], number: int) -> bool:
        word = found[f"s{number}"]
        return word is None or stem(word) == self._stems[number]


def _stems(elements: list[Any]) -> Iterator[str]:
    for element in elements:
        if isinstance(element, dict) and "stem" in element:
            yield stem(fold(element["stem"]))
        elif isinstance(element, dict) and isinstance(element.get("optional"), dict):
            yield from _stems([element["optional"]])


def _compile(rule: Rule) -> str:
    """The sequence as a regular expression over the folded text."""
    elements = rule.body
    if not isinstance(elements, list) or not elements:
        raise BodyError("must be a list of words and word classes")
    counter = iter(range(len(elements)))
    parts = []
    for index, element in enumerate(elements):
        try:
            parts.append(_element(element, rule, counter, last=index == len(elements) - 1))
        except (BodyError, ValueError, KeyError, TypeError) as error:
            raise BodyError(str(error), index) from None
    return r"(?<![\w'-])" + "".join(parts) + r"(?![\w'-])"


def _element(element: Any, rule: Rule, counter: Iterator[int], *, last: bool) -> str:
    space = "" if last else " "
    if element == "any":
        return _WORD + space
    if isinstance(element, str):
        return re.escape(fold(element)).replace(r"\ ", " ") + space
    if not isinstance(element, dict) or len(element) != 1:
        raise BodyError(f"an element is a word, `any`, or a map with one of {', '.join(ELEMENTS)}")
    ((name, value),) = element.items()
    if name == "optional":
        return f"(?:{_element(value, rule, counter, last=last)})?"
    if name == "gap":
        return f"(?:{_WORD}[,;:]? ){{0,{int(value)}}}"
    if name == "stem":
        prefix = re.escape(stem(fold(value))[:-1])
        return f"(?P<s{next(counter)}>{prefix}[^\\W_]*)" + space
    if name == "not":
        return f"(?!{_choice(value)}\\b)"
    if name in ("word", "words"):
        return _choice(value) + space
    if name == "list":
        return _choice(rule.options[value]) + space
    raise BodyError(f"{name}: unknown; an element has one of {', '.join(ELEMENTS)}")


def _choice(words: Any) -> str:
    entries = [words] if isinstance(words, str) else words
    if not entries or not all(isinstance(entry, str) for entry in entries):
        raise BodyError("must be words")
    return "(?:" + "|".join(re.escape(fold(entry)).replace(r"\ ", " ") for entry in entries) + ")"
