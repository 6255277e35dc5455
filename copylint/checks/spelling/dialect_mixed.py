"""spelling/dialect-mixed: words in the spelling of a dialect that is not the house's."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from copylint.analysis.article import Article
from copylint.analysis.lexicon.tables import read_lists
from copylint.findings import Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_WORD = compile_regex(r"\w+(?:['-]\w+)*")
# Whose spellings are not a country's: Ireland, Australia and others write as Britain does.
_OTHERS = {"US": "british", "CA": "canadian"}
_REST = "american"


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Words of the other dialect, where the settings name one; words with capitals are names of bodies and works."""
    dialect = options.text("dialect") or article.house.dialect or ""
    country = dialect.replace("_", "-").upper().removeprefix("EN").strip("-")
    if not country:
        return
    theirs = _spellings(_OTHERS.get(country, _REST))
    house = {word.lower() for word in article.house.spellings}
    for found in _WORD.finditer(article.straight):
        right = theirs.get(found[0])
        if right and found[0] not in house:
            message = f"“{found[0]}” is not the spelling of the house's dialect; write “{right}”"
            yield Match.replacing(*found.span(), right, message)


@cache
def _spellings(name: str) -> Mapping[str, str]:
    entries = (entry.partition("=") for entry in read_lists("dialects")[name])
    return {word: right for word, _, right in entries}
