"""Subjects whose verb stands some words behind their head: “the list of names that he kept was”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.analysis.lexicon.patterns import element
from copylint.analysis.spans import Span
from copylint.regexes import compile_made, compile_regex


class Subject(NamedTuple):
    """A clause's beginning up to a verb that is not in its subject's number, all words folded."""

    before: Sequence[str]  # some words before the subject
    opening: Sequence[str]  # the subject up to its head
    head: str
    tail: Sequence[str]  # what stands between head and verb
    verb: str
    place: Span  # of the verb
    following: str  # the word behind the verb; nothing where a mark stands there
    is_one: bool  # whether the head is one, the verb that of several; else the other way round


# Classes of words as elements of a pattern: see copylint.analysis.lexicon.patterns.
ELEMENTS: Mapping[str, str] = {
    "start": "STOP|,|and|that|said|say|says|because|while|when|but|although|though|where|since|if"
    "|believe|believes|believed|fear"
    "|feared|think|thinks|warned|added|knew|showed|shows",
    "about": "nearly|almost|about|around|some|only",
    "firm": "STOP|that|said|because|while|when|but|although|though|where|since|if",
    "one": "the|a|an|this|its|his|her|their|our|my|your|another|each|every|POSS",
    "stop": "STOP",
    "the": "the|his|her|its|their",
    "of": "of",
    "many": "the|these|those|its|his|her|their|our|my|your|some|many|several|both|few|most|all|other|POSS|$few|NUM",
    "each": "the|a|an|this|these|those|any|no|some|both|all|NUM|$few|$poss",
    "modifier": "@j|@n&!sz|NAME|NUM|HYPH|POSS|@c|@t|most|more|$few|UNK|remaining|rising|falling|growing|soaring"
    "|mounting|leading|existing|=dp",
    "head": "@n&!s",
    "plain": "@n&!sjpdz|official|executive|representative|relative",
    "mass": "@n&!sjpdzg",
    "every": "every",
    "which": "each|either|neither|one",
    "heads": "@s&!nb|people",
    "bare": "~s&!nb|people",
    "noun": "@n|@s|NAME|NUM|UNK|people|one|some|many",
    "name": "NAME",
    "plural": "@s&!n",
    "preposition": "of|in|on|at|by|for|with|from|to|about|between|among|over|under|across|within|near|into|along"
    "|without|during|through|behind|outside|inside|around|against|towards|toward",
    "within": "in|on|from|against|for|during|between|with",
    "between": "between",
    "participle": "@p",
    "particle": "@r|up|out|off|down|over|back",
    "doing": "@g",
    "to": "to",
    "base": "@b",
    "who": "who|whom|that|which",
    "verb": "@z|@d|@b|is|are|was|were|has|have|had",
    "finite": "=z|=d|=dp|=b|is|are|was|were|has|have|had",
    "helper": "will|would|can|could|has|have|had",
    "word": "ANY",
    "aside": "who|which|whose|where|@p|@g|like|unlike|along|together|including|once|long|due|accompanied|a|an|one"
    "|now|then|NAME",
    "adverb": "@r&!bnjs|also|now|still|already|not|never|only",
    "is": "is|was|has|does|isn't|wasn't|hasn't|doesn't|~z&!p",
    "third": "@z",
    "are": "are|were|have|do|aren't|weren't|haven't|don't",
    "say": "=b|say|want|mean|seem|own",
    "and": "and",
}
_PHRASE = "{each}?{modifier}{{0,3}}{noun}"
_OF = "{preposition}{each}?{doing}?{modifier}{{0,3}}{noun}"
_TAIL = "|".join(
    (
        _OF,  # of names
        "{within}{each}?{modifier}{{0,2}}{name}{and}{name}",  # in Rome and Milan
        "{between}" + _PHRASE + "{and}" + _PHRASE,
        "{participle}{particle}?" + _OF,  # kept back in Rome
        "{doing}" + _PHRASE,  # facing voters
        "{to}{base}" + _PHRASE,  # to close schools
        "{who}{helper}?{adverb}?{verb}(?:{participle}|{doing})?(?:{particle}|"
        + _PHRASE
        + "|"
        + _OF
        + "){{1,2}}",  # who ran
        "{who}" + _PHRASE + "{helper}?{adverb}?{finite}",  # that he ran
    )
)
_ASIDE = "(?:,{aside}{word}{{1,14}},)?"
_THE_ONE = "{the}{modifier}{{0,2}}{plain}"
_SUBJECTS = {
    # the list, the list of names; production of cars; every one of the names
    "one": "(?:(?:{one}{modifier}{{0,3}}(?:(?P<plain>{plain})(?:,?{who})?|(?P<one>{head})(?:"
    + _TAIL
    + "){{1,4}})|{every}?(?P<which>{which}){of}{each}{modifier}{{0,3}}{heads}(?:"
    + _TAIL
    + "){{0,3}})|(?<={stop}){modifier}?(?P<mass>{mass})(?:"
    + _TAIL
    + "){{1,3}})",
    # the names on the list; names on the list
    "many": "(?:{about}?{many}(?:{of}{each})?{modifier}{{0,3}}(?P<many>{heads})"
    "|(?<={firm}){modifier}{{0,2}}(?P<bare>{bare}))"
    "(?:(?:" + _TAIL + "|{and}" + _PHRASE + "){{0,4}}|,?{who})",
    # the mayor and his deputy
    "two": "(?:"
    + _THE_ONE
    + "|(?<={stop}){name}{{1,3}})(?P<two>{and}){the}{modifier}{{0,2}}(?:{plain}|{heads})",
}
_HEADS = ("plain", "one", "which", "mass", "many", "bare", "two")
_ARE = _ASIDE + "{adverb}{{0,2}}(?:{are}|{say})"
_IS = _ASIDE + "{adverb}{{0,2}}(?:{is}|(?<={plural}){third})"
# Where a clause begins is asked once, for all.
_SUBJECT = f"{{start}}(?:{_SUBJECTS['one']}{_ARE}|(?:{_SUBJECTS['many']}|{_SUBJECTS['two']}){_IS})"


@cache
def _subject() -> re.Pattern[str]:
    return compile_made("\n".join((_SUBJECT, *ELEMENTS.values())), _source)


def _source() -> str:
    return _SUBJECT.format_map({name: element(part) for name, part in ELEMENTS.items()})


def find_subjects(article: Article) -> Iterator[Subject]:
    """Where a clause begins with a subject and a verb of another number; what else they may be is not asked here."""
    codes, search = article.tags.codes, _subject().search
    found = search(codes)
    while found:
        yield _read(article, found)
        found = search(codes, found.start() + 1)


_BEFORE = 8


_NEXT = compile_regex(r" ([a-z]+)")


def _read(article: Article, found: re.Match[str]) -> Subject:
    tags, first = article.tags, found.start() + 1
    begin = max(first - _BEFORE, tags.codes.rfind("\n", 0, first) + 1)
    spans = tags.spans(begin, found.end())
    words = [article.folded[start:end] for start, end in spans]
    head = next(found.start(name) for name in _HEADS if found[name]) - begin
    following = _NEXT.match(article.folded, spans[-1][1])
    return Subject(
        words[: first - begin],
        words[first - begin : head],
        words[head],
        words[head + 1 : -1],
        words[-1],
        Span(*spans[-1]),
        following[1] if following else "",
        any(found[name] for name in _HEADS[:4]),
    )
