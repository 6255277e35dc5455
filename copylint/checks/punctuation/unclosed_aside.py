"""punctuation/unclosed-aside: “Jan Novak, a plumber from Brno said”: a comma opens an aside, and none closes it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.lexicon.forms import kind
from copylint.analysis.lexicon.tables import word_set
from copylint.analysis.patterns import Pattern
from copylint.analysis.people.tables import is_given
from copylint.checks.punctuation.verbs import AUXILIARIES, is_finite
from copylint.findings import Change, Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_REPORTED = r"said|told|added|warned|testified|recalled|argued|explained|wrote"
_GOES_ON = r"is|was|are|were|has|have|had|will|would"
_INSIDE = r"[^,.;:()\n“”\"—–-]"
# "said to be rich", "told by the court" go on with the aside.
_AHEAD = r"(?= [a-z])(?<!said(?= to\b))(?<!told(?= (?:to|by|of)\b))"
_NAME = Pattern(r"(?P<first>[A-Z][a-zà-ÿ’'.-]+)(?: [A-Z][a-zà-ÿ’'-]+| [A-Z]\.){1,3}")
_APPOSITION = Pattern(rf"(?P<aside>{_INSIDE}{{3,80}}?) (?P<verb>{_REPORTED}|{_GOES_ON}){_AHEAD}")
_RELATIVE = Pattern(
    r"(?:is|was|are|were|has|had|makes|made|runs|ran|owns|owned|lives|lived|works|worked|leads|led|plays|played|won|lost"
    r"|serves|served|represents|teaches|founded|employs|sells|operates|opened|opens|closed|began|started|came|died|studied"
    rf"|moved|joined|grew|costs|cost|holds|held|covers|killed|sank) (?P<aside>{_INSIDE}{{2,70}}?) "
    rf"(?P<verb>said|told|{_GOES_ON}){_AHEAD}"
)
_PARTICIPIAL = Pattern(
    rf"(?:in|by|at|as|from|on|after|for|near|to) (?P<aside>{_INSIDE}{{2,60}}?) (?P<verb>said|{_GOES_ON}){_AHEAD}"
)
_WORD = compile_regex(r"[^\W_]+(?:['’.-][^\W_]+)*")
_TITLES = word_set(
    "Mr Mrs Ms Dr Mr. Mrs. Ms. Dr. Doctor President Minister Senator Gov. Sen. Rep. Gen. General Col. Judge"
)
_CLAUSES = word_set(
    """who which that what why how where when if because while whose whom although though unless until than it he she
    they"""
)
_DETERMINERS = word_set("the a an this that his her its their our")
# "which runs the pier and is buying", "and now is buying": the verb goes on with the aside.
_JOINS = compile_regex(
    r"\b(?:and|but|or|nor|then)(?: (?:now|also|then|still|once|since|already|never|[a-z]+ly))?$"
)
_FOLLOW_PARTICIPLES = word_set("in at by from to as with on for of near under")
_LONGEST_SUBJECT = 6  # words


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Each aside behind a subject that begins a sentence, whose verb follows without a comma."""
    for hit in hits:
        sentence = article.sentence_at(hit.start)
        if sentence is None or hit.start - sentence.start > 80:
            continue
        subject = article.text[sentence.start : hit.start]
        word = article.folded[hit.start + 2 : hit.end - 1]
        aside = _aside(article.text, word, subject, hit.end)
        if aside:
            yield _match(article.text, hit.start, aside)


def _aside(text: str, word: str, subject: str, start: int) -> re.Match[str] | None:
    """The aside that a word opens behind a subject, up to its verb; None where it is closed or not certain."""
    if word in ("a", "an"):
        name = _NAME.fullmatch(subject)
        if name is None or not (name["first"] in _TITLES or is_given(name["first"].lower())):
            return None
        found = _APPOSITION.match(text, start)
        sure = found and (found["verb"] in _REPORTED.split("|") or " " in found["aside"].strip())
        return found if found and sure and _is_noun_phrase(found["aside"]) else None
    if not _is_subject(subject):
        return None
    found = (_RELATIVE if word in ("who", "which") else _PARTICIPIAL).match(text, start)
    if found is None or _JOINS.search(found["aside"]):
        return None
    return found if _is_noun_phrase(found["aside"]) and _has_noun(found["aside"]) else None


def _is_subject(text: str) -> bool:
    """Whether words are a noun phrase without a verb: “The company”, “The old bridge”."""
    words = _WORD.findall(text)
    if not 0 < len(words) <= _LONGEST_SUBJECT or "," in text or not text[:1].isupper():
        return False
    lower = [word.lower() for word in words]
    begins = lower[0] in _DETERMINERS or (len(words) < 4 and all(word[0].isupper() for word in words))
    return (
        begins
        and _CLAUSES.isdisjoint(lower[1:])
        and not any(map(is_finite, lower[1:-1]))
        and lower[-1] not in AUXILIARIES
    )


def _is_noun_phrase(text: str) -> bool:
    """Whether words have no clause and no finite verb of their own; “based in” is no verb here."""
    words = [word.lower() for word in _WORD.findall(text)]
    if not words or not _CLAUSES.isdisjoint(words) or not AUXILIARIES.isdisjoint(words):
        return False
    return not any(
        kind(word)[:1] in ("d", "z") or (is_finite(word) and following not in _FOLLOW_PARTICIPLES)
        for word, following in zip(words, [*words[1:], ""], strict=True)
    )


def _has_noun(text: str) -> bool:
    words = _WORD.findall(text)
    return any(
        word[0].isupper() or word[0].isdigit() or kind(word.lower())[:1] in ("n", "s") for word in words
    )


def _match(text: str, start: int, found: re.Match[str]) -> Match:
    end = found.start("verb") - 1
    message = f"The comma opens an aside that nothing closes: put another before “{found['verb']}”"
    return Match(start + 2, end, message, (Change(end, end, ","),))
