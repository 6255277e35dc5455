"""style/courtesy-titles: Mr, Mrs, Ms, Miss and Dr: whether they stand, and with which point."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.findings import Change, Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_TITLE = compile_regex(
    r"\b(?P<title>Mr|Mrs|Ms|Miss|Mx|Messrs|Dr|Prof|St)\b(?P<point>\.?) (?=[A-Z][a-zà-ÿ'’-])"
)
# "Mr. President", "Miss Universe", "Mr Bean": no courtesy before somebody's surname.
_NO_NAME = compile_regex(
    r"(?:President|Speaker|Secretary|Chairman|Ambassador|Minister|Universe|World|America|Olympia|Right|Justice)\b"
)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Each courtesy title that the house leaves out, or writes with another point."""
    dropped, point = set(options.words("drop")), options.text("point")
    for hit in hits:
        found = _TITLE.match(article.text, hit.start, hit.end + 6)
        if found is None or _NO_NAME.match(article.text, found.end()):
            continue
        title = found["title"]
        if title in dropped:
            message = f"“{title}{found['point']}”: the house gives the name alone"
            yield Match(hit.start, found.end() - 1, message, (Change(hit.start, found.end(), ""),))
        elif title != "Miss" and point != "any" and bool(found["point"]) != (point == "yes"):
            right = title + ("." if point == "yes" else "")
            message = f"“{title}{found['point']}”: the house writes “{right}”"
            yield Match.replacing(hit.start, found.end() - 1, right, message)
