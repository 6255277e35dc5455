"""Rules of the grammar engine that we believe: which of its remarks become findings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.dates import MONTHS, WEEKDAYS
from copylint.analysis.proofreading import Remark
from copylint.findings import Match
from copylint.rulebook.hazards import hazard
from copylint.rulebook.kinds import BodyError, Finder
from copylint.rulebook.matcher import Hit
from copylint.rulebook.model import Rule
from copylint.rulebook.wording import fill

_ID = re.compile(r"[A-Z0-9_]+(?:\[\d+\])?")
_CAPITALISED = re.compile(r"[^\W\d_a-z]\w+")
_CALENDAR = frozenset([*WEEKDAYS, *MONTHS])


def factors(rule: Rule) -> None:
    """None: the engine looks at every article."""
    if not isinstance(rule.body, list) or not rule.body:
        raise BodyError("must be a list of LanguageTool's rule ids")
    for index, entry in enumerate(rule.body):
        if not isinstance(entry, str) or not _ID.fullmatch(entry):
            raise BodyError(f"{entry!r} is no rule id of LanguageTool", index)
    for entry, words in rule.options.get("where", {}).items():
        if entry not in rule.body:
            raise BodyError(f"the option `where` names {entry}, which is not in the list")
        try:
            danger = hazard(words)
            re.compile(words)
        except re.error as error:
            raise BodyError(f"the option `where`: {entry}: {error}") from None
        if danger:
            raise BodyError(f"the option `where`: {entry}: {danger}")


def build(rule: Rule) -> Finder:
    """See Kind."""
    return _Engine(rule)


class _Engine:
    def __init__(self, rule: Rule) -> None:
        self._rule = rule
        self._ids = frozenset(rule.body)
        self._names = rule.options.get("capitalised", "skip") == "look"
        self._where = {entry: re.compile(words) for entry, words in rule.options.get("where", {}).items()}

    def find(self, article: Article, hits: Sequence[Hit]) -> Iterator[Match]:
        """The believed remarks; those on names are not: the engine knows words, not people and places."""
        for remark in article.remarks:
            if remark.rule in self._ids and self._is_believed(article, remark):
                yield self._match(article, remark)

    def _is_believed(self, article: Article, remark: Remark) -> bool:
        words = self._where.get(remark.rule)
        if words and not words.fullmatch(article.straight, remark.start, remark.end):
            return False
        return self._names or not _is_name(article, remark)

    def _match(self, article: Article, remark: Remark) -> Match:
        text = article.text[remark.start : remark.end]
        message = fill(self._rule.message, text=text)
        if remark.replacements:
            message += "; LanguageTool proposes " + " or ".join(
                f"“{entry}”" for entry in remark.replacements[:3]
            )
        elif remark.message:
            message += f"; LanguageTool says: {' '.join(remark.message.split())}"
        if len(remark.replacements) != 1:
            return Match(remark.start, remark.end, message)
        return Match.replacing(remark.start, remark.end, remark.replacements[0], message)


def _is_name(article: Article, remark: Remark) -> bool:
    """Whether the span holds a capitalised word, no day or month, that is not the first of its sentence."""
    for word in _CAPITALISED.finditer(article.text, remark.start, remark.end):
        if word.group() in _CALENDAR:
            continue
        sentence = article.sentence_at(word.start())
        if sentence is None or word.start() > sentence.start + 1:
            return True
    return False
