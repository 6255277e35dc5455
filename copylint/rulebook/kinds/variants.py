"""Rules about one thing written two ways: the form that is rarer in the article is reported."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any, NamedTuple

from copylint.analysis.article import Article
from copylint.analysis.folding import fold, straighten
from copylint.findings import Match, Note
from copylint.rulebook.kinds import BodyError, Finder
from copylint.rulebook.matcher import Hit, in_text_order
from copylint.rulebook.model import Rule
from copylint.rulebook.wording import fill, like

# "organis(e|ed|ing)": a stem with the endings that it takes here.
_ENDINGS = re.compile(r"(.*?)\(([^()]*)\)(.*)")


class _Form(NamedTuple):
    """One spelling: of which group, of which of its variants, with which of its endings."""

    group: int
    variant: int
    ending: int
    text: str


def factors(rule: Rule) -> tuple[str, ...]:
    """All spellings, folded."""
    return tuple(fold(form.text) for form in _forms(rule.body))


def build(rule: Rule) -> Finder:
    """See Kind."""
    return _Variants(rule)


def _forms(groups: Any) -> list[_Form]:
    if not isinstance(groups, list) or not groups:
        raise BodyError("must be a list of groups, each a list of forms")
    forms = []
    for number, group in enumerate(groups):
        if not isinstance(group, list) or len(group) < 2 or not all(isinstance(form, str) for form in group):
            raise BodyError("a group is a list of at least two forms", number)
        expanded = [_expand(form) for form in group]
        if len({len(endings) for endings in expanded}) > 1:
            raise BodyError("the forms of a group must have the same number of endings", number)
        for variant, texts in enumerate(expanded):
            forms += [_Form(number, variant, ending, text) for ending, text in enumerate(texts)]
    return forms


def _expand(form: str) -> list[str]:
    found = _ENDINGS.fullmatch(form)
    if found is None:
        return [form]
    return [f"{found[1]}{ending}{found[3]}" for ending in found[2].split("|")]


class _Variants:
    def __init__(self, rule: Rule) -> None:
        self._rule = rule

    @cached_property
    def _forms(self) -> list[_Form]:
        return _forms(self._rule.body)

    def find(self, article: Article, hits: Sequence[Hit]) -> Iterator[Match]:
        """Every place of the minority form; of two as frequent ones the later is the minority."""
        if len({self._forms[hit.factor].variant for hit in hits}) < 2:
            return
        for places in self._by_group(article, hits).values():
            counts = {variant: len(found) for variant, found in places.items()}
            major = max(counts, key=lambda variant: (counts[variant], -places[variant][0].start))
            for variant, found in places.items():
                if variant != major:
                    yield from (self._match(article, hit, places[major][0]) for hit in found)

    def _by_group(self, article: Article, hits: Sequence[Hit]) -> dict[int, dict[int, list[Hit]]]:
        groups: dict[int, dict[int, list[Hit]]] = defaultdict(lambda: defaultdict(list))
        position = 0
        for hit in in_text_order(hits):
            if hit.start >= position and self._counts(article, hit):
                form = self._forms[hit.factor]
                groups[form.group][form.variant].append(hit)
                position = hit.end
        return groups

    def _counts(self, article: Article, hit: Hit) -> bool:
        if self._rule.quoted == "skip" and article.is_quoted(hit.start, hit.end):
            return False
        form = self._forms[hit.factor].text
        return self._rule.case == "fold" or article.straight[hit.start : hit.end] == straighten(form)

    def _match(self, article: Article, hit: Hit, first: Hit) -> Match:
        text = article.text[hit.start : hit.end]
        major = self._forms[first.factor]
        ending = self._forms[hit.factor].ending
        wanted = next(
            form.text
            for form in self._forms
            if (form.group, form.variant, form.ending) == (major.group, major.variant, ending)
        )
        replacement = like(text, wanted)
        other = article.text[first.start : first.end]
        message = fill(self._rule.message, text=text, replacement=replacement, other=other)
        note = Note(first.start, first.end, f"“{other}” here")
        return Match.replacing(hit.start, hit.end, replacement, message)._replace(related=(note,))
