"""Phrases that a plainer word replaces, with the reason: the code behind the lists of rules/style.

The option `phrases` maps a phrase to [replacement, reason]; endings may stand in both: "gunm(an|en)", and words that
go in front of them in the phrase: "(illegally|unlawfully) loot(|s|ed|ing)". An empty
replacement is none, for the reason says what to do; "-" takes the phrase out; "a / b" is a choice, without a fix.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.analysis.folding import fold, straighten
from copylint.checks.capitals.title_case import begins_sentence, is_title_case
from copylint.findings import Change, Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit, in_text_order
from copylint.rulebook.options import OptionError, Options
from copylint.rulebook.wording import expand, fill, like

_CHOICE = " / "
_TAKEN_OUT = "-"
_NAME_GOES_ON = compile_regex(r" (?!Of|And)[A-Z][a-z]")


class _Wording(NamedTuple):
    """A phrase as it is written in the rule, what to write for it, and why."""

    phrase: str
    replacement: str
    reason: str


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """The leftmost, longest phrases, names apart."""
    forms = _forms(options)
    position = 0
    for hit in in_text_order(hits):
        form = forms.get(article.folded[hit.start : hit.end])
        if form is None or hit.start < position:
            continue
        wording = _wording(options, *form)
        if not _is_name(article, hit, wording):
            position = hit.end
            yield _match(article, options, hit, wording)


@lru_cache(maxsize=64)
def _forms(options: Options) -> dict[str, tuple[str, int]]:
    """By folded form, the phrase of the rule and the number of the form: what is made of it waits for a hit.

    Raises OptionError.
    """
    forms = {}
    for phrase, value in options.mapping("phrases").items():
        if not (
            isinstance(value, list)
            and len(value) == 2
            and isinstance(value[0], str)
            and isinstance(value[1], str)
        ):
            raise OptionError(f"phrases: {phrase}: must be a list of a replacement and a reason")
        if "(" not in phrase:
            forms[fold(phrase)] = phrase, 0
            continue
        for number, form in enumerate(expand(phrase)):
            forms[fold(form)] = phrase, number
    return forms


@lru_cache(maxsize=1 << 12)
def _wording(options: Options, phrase: str, number: int) -> _Wording:
    """A form of a phrase with its own replacement: endings run faster than what precedes them."""
    written, reason = options.mapping("phrases")[phrase]
    replacements = expand(written)
    return _Wording(straighten(expand(phrase)[number]), replacements[number % len(replacements)], reason)


def _is_name(article: Article, hit: Hit, wording: _Wording) -> bool:
    """Whether the words are somebody's name for something: their capitals are not those of the phrase.

    In a block of capitals, and in a headline that capitalises its words, capitals say nothing.
    """
    written = article.straight[hit.start : hit.end]
    capitals = [word for word in wording.phrase.split() if word.isupper() and len(word) > 1]
    if any(word not in written for word in capitals):
        return True  # “pin number” is no “PIN number”
    if wording.phrase.startswith("the ") and _NAME_GOES_ON.match(article.text, hit.end):
        return True  # “the Ukraine Contact Group”
    if written == wording.phrase or (
        written[1:] == wording.phrase[1:] and begins_sentence(article, hit.start)
    ):
        return False
    return not is_title_case(article, hit.start)


def _match(article: Article, options: Options, hit: Hit, wording: _Wording) -> Match:
    text = article.text[hit.start : hit.end]
    goes = wording.replacement == _TAKEN_OUT
    replacement = "" if goes else wording.replacement
    if not _spelled_in_capitals(wording):
        replacement = like(text, replacement)
    choice = "” or “".join(replacement.split(_CHOICE))
    template = options.text("message" if replacement else "message-without")
    message = fill(template, text=text, replacement=choice, reason=wording.reason)
    if _CHOICE in replacement or not (replacement or goes):
        return Match(hit.start, hit.end, message)
    return Match(hit.start, hit.end, message, _changes(article.text, hit, replacement))


def _spelled_in_capitals(wording: _Wording) -> bool:
    return any(word.isupper() and len(word) > 1 for word in wording.phrase.split())


def _changes(text: str, hit: Hit, replacement: str) -> tuple[Change, ...]:
    """The replacement, with the article before it where its first sound changes; or the phrase taken out."""
    if replacement:
        return (*_article_change(text, hit.start, replacement), Change(hit.start, hit.end, replacement))
    if text[hit.end : hit.end + 1] == " ":
        capital = text[hit.start].isupper() and hit.end + 1 < len(text)
        return (Change(hit.start, hit.end + 1 + capital, text[hit.end + 1].upper() if capital else ""),)
    return (Change(hit.start - 1 if text[hit.start - 1 : hit.start] == " " else hit.start, hit.end, ""),)


def _article_change(text: str, start: int, replacement: str) -> tuple[Change, ...]:
    """“a” for “an”, or the other way round, before a replacement."""
    for written, wanted in (("an", "a"), ("a", "an")):
        begin = start - len(written) - 1
        before = text[max(begin - 1, 0) : begin] if begin > 0 else " "
        if begin >= 0 and text[begin:start].lower() == written + " " and not before.isalnum():
            from copylint.analysis.lexicon.sounds import begins_with_vowel

            if begins_with_vowel(replacement.split()[0]) is (wanted == "an"):
                return (Change(begin, start - 1, text[begin] + wanted[1:]),)
    return ()
