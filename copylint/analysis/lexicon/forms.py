"""A word in its other forms: “reached” is “reach”, “goes”, “gone”. None where no known word comes out."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from copylint.analysis.lexicon.tables import read_lists
from copylint.analysis.lexicon.tags import alphabet
from copylint.regexes import compile_regex

_DOUBLED = compile_regex(r"(?:^|[^aeiou])[aeiou][bdgklmnprtv]$")
_BE = {"am": "be", "is": "be", "are": "be", "was": "be", "were": "be", "been": "be", "being": "be"}
_AUXILIARIES = {
    **_BE,
    "has": "have",
    "had": "have",
    "having": "have",
    "does": "do",
    "did": "do",
    "done": "do",
}
_PLURALS = {"is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't", "wasn't": "weren't"}
_PLURALS |= {"hasn't": "haven't", "doesn't": "don't", "its": "their", "this": "these", "that": "those"}
_SINGULARS = {plural: singular for singular, plural in _PLURALS.items()}


class Word(str):
    """A word of the copy, for the templates of corrections: "{0} {1.base}"."""

    @property
    def base(self) -> str | None:
        """The form behind “to”."""
        return base(self.lower())

    @property
    def past(self) -> str | None:
        """The past tense."""
        verb = base(self.lower())
        return verb and _past(verb, 0)

    @property
    def participle(self) -> str | None:
        """The form behind “has”."""
        verb = base(self.lower())
        return verb and _past(verb, 1)

    @property
    def ing(self) -> str | None:
        """The form in -ing."""
        verb = base(self.lower())
        return verb and _ing(verb)

    @property
    def third(self) -> str | None:
        """The form behind “he”, of “be” and “have” too."""
        lower = self.lower()
        if lower in _SINGULARS:
            return _SINGULARS[lower]
        verb = base(lower)
        return {"be": "is", "have": "has"}.get(verb, _add_s(verb)) if verb else None

    @property
    def many(self) -> str | None:
        """The form behind “they”."""
        lower = self.lower()
        return _PLURALS.get(lower) or base(lower)

    @property
    def plural(self) -> str | None:
        """A noun's plural."""
        lower = self.lower()
        found = _irregular()[1].get(lower) or _add_s(lower)
        return found if "s" in kind(found) else None

    @property
    def singular(self) -> str | None:
        """A noun's singular."""
        lower = self.lower()
        back = {plural: singular for singular, plural in _irregular()[1].items()}
        return back.get(lower) or next((word for word in _without_s(lower) if "n" in kind(word)), None)


def kind(word: str) -> str:
    """The tags of a folded word, the dominant one first; nothing where it is unknown."""
    return alphabet().kinds.get(alphabet().codes.get(word) or "", "")


@cache
def _irregular() -> tuple[Mapping[str, tuple[str, str]], Mapping[str, str]]:
    """(past, participle) by verb, and plurals by noun."""
    rows = {name: [entry.split("/") for entry in words] for name, words in read_lists("irregular").items()}
    verbs = {verb: (past, participle) for verb, past, participle in rows["verbs"]}
    return verbs, dict(rows["nouns"])


@cache
def _bases() -> Mapping[str, str]:
    """Verbs by their irregular forms."""
    return {form: verb for verb, forms in _irregular()[0].items() for form in forms} | _AUXILIARIES


def base(word: str) -> str | None:
    """A verb's base form from any of its forms, folded."""
    if word in _bases():
        return _bases()[word]
    if "b" in kind(word) or word in ("be", "have", "do"):
        return word
    return next((candidate for candidate in _stripped(word) if "b" in kind(candidate)), None)


def _stripped(word: str) -> Iterator[str]:
    for ending in ("ed", "ing"):
        if word.endswith(ending):
            stem = word[: -len(ending)]
            yield from (stem + "e", stem) if not _DOUBLED.search(stem[:-1] + "") else (stem, stem + "e")
            if stem[-1:] == stem[-2:-1]:
                yield stem[:-1]
            if stem.endswith("i"):
                yield stem[:-1] + "y"
    yield from _without_s(word)


def _without_s(word: str) -> Iterator[str]:
    if word.endswith("ies"):
        yield word[:-3] + "y"
    if word.endswith("s"):
        yield word[:-1]
    if word.endswith("es"):
        yield word[:-2]


def _add_s(word: str) -> str:
    if re.search(r"(?:[sxz]|ch|sh)$", word) or word in ("go", "do", "veto", "echo"):
        return word + "es"
    return word[:-1] + "ies" if re.search(r"[^aeiou]y$", word) else word + "s"


def _past(verb: str, which: int) -> str | None:
    irregular = _irregular()[0].get(verb)
    if irregular:
        return irregular[which]
    if verb == "be":
        return ("was", "been")[which]
    forms = [verb + "d"] if verb.endswith("e") else [verb + "ed", verb + verb[-1] + "ed"]
    if re.search(r"[^aeiou]y$", verb):
        forms = [verb[:-1] + "ied"]
    return next((form for form in forms if not {"d", "p"}.isdisjoint(kind(form))), None)


def _ing(verb: str) -> str | None:
    stem = verb[:-1] if verb.endswith("e") and not verb.endswith("ee") else verb
    doubled = stem + stem[-1] + "ing"
    forms = (doubled, stem + "ing") if _DOUBLED.search(verb) else (stem + "ing", doubled)
    return next((form for form in forms if "g" in kind(form)), None)
