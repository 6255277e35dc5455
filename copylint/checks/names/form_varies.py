"""names/form-varies: one name in two forms: Jong-un and Jong Un, Orbán and Orban, Hayashi Yoshimasa and back."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.analysis.people import People
from copylint.analysis.people.spelling import plain
from copylint.analysis.people.tables import is_given
from copylint.findings import Change, Match, Note
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_MARKS = re.compile(r"[\s'’ʼ‘‑–-]")
_FIRST_LETTER = re.compile(r"(?<![^\W_])[^\W_]")


class _Use(NamedTuple):
    """A name as it stands at a place."""

    form: str
    start: int
    end: int


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """The rarer of two forms of one name; of two that are as frequent the later one."""
    seen: set[int] = set()
    for uses in _groups(article.people).values():
        forms: dict[str, list[_Use]] = {}
        for use in sorted(uses, key=lambda use: use.start):
            if not article.is_quoted(use.start, use.end):
                forms.setdefault(_comparable(use.form), []).append(use)
        if len(forms) > 1:
            for match in _minority(list(forms.values())):
                if match.start not in seen:
                    seen.add(match.start)
                    yield match


def _groups(people: People) -> dict[object, list[_Use]]:
    """Uses of names that are one name but for hyphens, spaces, diacritics, the article's spelling or the order."""
    groups: dict[object, list[_Use]] = {}
    for person in people.persons:
        if person.is_likely and not person.name.isupper():
            words = person.first.words
            whole = (
                len(words) != 2
                or any("-" in word for word in words)
                or all(is_given(word, "western") for word in person.first.key)  # Martin Kelly, Kelly Martin
            )
            key: object = "".join(map(_joined, words)) if whole else frozenset(map(_joined, words))
            uses = [_Use(one.name, one.start, one.end) for one in person.mentions if _is_plain(one.words)]
            groups.setdefault(key, []).extend(uses)
            if not whole:  # Chung Mikyung, Chung Mi-kyung
                groups.setdefault("".join(map(_joined, words)), []).extend(uses)
    _add_words(people, groups)
    return {key: uses for key, uses in groups.items() if len({use.form for use in uses}) > 1}


def _is_plain(words: Sequence[str]) -> bool:
    """Whether a form has no initials and is not in capitals: those are no forms of their own."""
    return not any("." in word or (len(word) > 2 and word.isupper()) for word in words)


def _add_words(people: People, groups: dict[object, list[_Use]]) -> None:
    """Single words that a diacritic tells apart: Orbán said, Orban added; by the names of people."""
    known: dict[str, bool] = {}
    for person in people.persons:
        for word in person.first.words:
            if person.is_likely and len(word) > 3 and not word.isupper():
                known[plain(word)] = known.get(plain(word), False) or not word.isascii()
    for word, places in people.bare.items():
        key = plain(word)
        if key in known and not word.isupper():
            groups.setdefault(key, []).extend(_Use(word, start, start + len(word)) for start in places)
    for mention in people.shorts:
        if len(mention.words) == 1 and mention.key[0] in known and _is_plain(mention.words):
            groups.setdefault(mention.key[0], []).append(_Use(mention.name, mention.start, mention.end))


def _joined(word: str) -> str:
    """A name without marks and spaces, folded; al- and el- are one."""
    key = plain(word)
    return _MARKS.sub("", "al" + key[2:] if key.startswith(("el-", "el ")) else key)


def _comparable(form: str) -> str:
    """A form without what is no difference: the kind of apostrophe and hyphen, a first letter's case."""
    form = form.replace("’", "'").replace("ʼ", "'").replace("‑", "-").replace("\u00a0", " ")
    return _FIRST_LETTER.sub(lambda match: match[0].lower(), form)


def _minority(forms: Sequence[Sequence[_Use]]) -> Iterator[Match]:
    most = max(len(uses) for uses in forms)
    right = next(uses for uses in forms if len(uses) == most)
    for uses in forms:
        if uses is right:
            continue
        for use in uses:
            yield Match(
                use.start,
                use.end,
                f"“{use.form}”: the name is written “{right[0].form}” elsewhere; make it one form",
                (Change(use.start, use.end, right[0].form),),
                (Note(right[0].start, right[0].end, f"written “{right[0].form}” here"),),
                safe=False,
            )
