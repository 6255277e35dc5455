"""Rules that are lists of words and phrases, with or without replacements."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.folding import fold, straighten
from copylint.findings import Change, Match
from copylint.rulebook.kinds import BodyError, Finder
from copylint.rulebook.matcher import Hit, in_text_order
from copylint.rulebook.model import Rule
from copylint.rulebook.wording import fill, like


def factors(rule: Rule) -> tuple[str, ...]:
    """The phrases themselves, folded."""
    entries = rule.body
    if not isinstance(entries, (list, dict)) or not entries:
        raise BodyError("must be a list of phrases, or a map from phrases to replacements")
    for number, phrase in enumerate(entries):
        if not isinstance(phrase, str) or not phrase.strip():
            raise BodyError("a phrase must be text", number)
        if isinstance(entries, dict) and not _is_replacement(entries[phrase]):
            raise BodyError("a replacement must be text, or a list of texts to choose from", phrase)
    return tuple(fold(" ".join(phrase.split())) for phrase in entries)


def _is_replacement(value: object) -> bool:
    return isinstance(value, str) or (
        isinstance(value, list) and bool(value) and all(isinstance(entry, str) for entry in value)
    )


def build(rule: Rule) -> Finder:
    """See Kind."""
    return _Phrases(rule)


class _Phrases:
    def __init__(self, rule: Rule) -> None:
        self._rule = rule
        self._phrases = [straighten(" ".join(phrase.split())) for phrase in rule.body]
        self._replacements = list(rule.body.values()) if isinstance(rule.body, dict) else None

    def find(self, article: Article, hits: Sequence[Hit]) -> Iterator[Match]:
        """The leftmost, longest phrases; no two overlap."""
        position = 0
        for hit in in_text_order(hits):
            if hit.start < position:
                continue
            if (
                self._rule.case == "exact"
                and article.straight[hit.start : hit.end] != self._phrases[hit.factor]
            ):
                continue
            position = hit.end
            yield self._match(article, hit)

    def _match(self, article: Article, hit: Hit) -> Match:
        text = article.text[hit.start : hit.end]
        if self._replacements is None:
            return Match(hit.start, hit.end)
        replacement = self._replacements[hit.factor]
        if isinstance(replacement, list):
            choice = " or ".join(f"“{like(text, entry)}”" for entry in replacement)
            message = fill(self._rule.message, text=text, replacement=choice.strip("“”"))
            return Match(hit.start, hit.end, message)
        message = fill(self._rule.message, text=text, replacement=like(text, replacement))
        return Match(hit.start, hit.end, message, (_change(article.text, hit, like(text, replacement)),))


def _change(text: str, hit: Hit, replacement: str) -> Change:
    """The replacement; where it is empty the space beside the phrase goes too."""
    if replacement:
        return Change(hit.start, hit.end, replacement)
    if text[hit.end : hit.end + 1] == " ":
        return Change(hit.start, hit.end + 1, "")
    return Change(hit.start - 1 if text[hit.start - 1 : hit.start] == " " else hit.start, hit.end, "")
