"""Straight and curly quotation marks, or apostrophes, in one piece."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.findings import Change, Match, Note
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

# Behind a figure the straight mark is inches; apostrophes are those of contractions and possessives, for the marks in
# foreign names (Sana'a, Qur'an) are letters.
_DOUBLE = compile_regex(r"(?<!\d)\"|[“”]")
_APOSTROPHE = compile_regex(r"(?<=[^\W\d_])['’](?=(?:s|t|re|ve|ll|d|m)\b)|(?<=[sz])['’](?= [a-z])")
_MOST = 500  # edits in one finding
_KINDS = (("quotation marks", _DOUBLE, '"', "“”"), ("apostrophes", _APOSTROPHE, "'", "’"))


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """One finding for quotation marks and one for apostrophes, with the edits of all that are in the minority."""
    for kind, pattern, straight, curly in _KINDS:
        if straight not in article.text or not any(mark in article.text for mark in curly):
            continue
        styles: dict[str, list[int]] = {"straight": [], "curly": []}
        for block in article.prose:
            if block.kind != "table":
                for match in pattern.finditer(article.text, block.start, block.end):
                    styles["straight" if match.group() in "\"'" else "curly"].append(match.start())
        if styles["straight"] and styles["curly"]:
            yield _match(article, kind, styles)


def _match(article: Article, kind: str, styles: dict[str, list[int]]) -> Match:
    odd, kept = sorted(styles, key=lambda style: (len(styles[style]), -styles[style][0]))
    start, other = styles[odd][0], styles[kept][0]
    number = len(styles[odd])
    many = f" ({number} of {number + len(styles[kept])})" if number > 1 else ""
    message = f"The {kind} are {odd} here{many} but {kept} elsewhere: make them {kept}"
    changes = tuple(Change(place, place + 1, _other(article.text, place)) for place in styles[odd][:_MOST])
    return Match(start, start + 1, message, changes, (Note(other, other + 1, f"{kept} here"),))


def _other(text: str, place: int) -> str:
    """The mark in the other style: a straight double mark opens where a space or a bracket is before it."""
    mark = text[place]
    if mark == '"':
        return "“" if place == 0 or text[place - 1].isspace() or text[place - 1] in "([—–-‘'" else "”"
    return {"“": '"', "”": '"', "'": "’", "’": "'"}[mark]
