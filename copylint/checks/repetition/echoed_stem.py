"""repetition/echoed-stem: a word left behind in another form, as in "targeting or affecting targeted"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from copylint.analysis.article import Article
from copylint.analysis.function_words import FUNCTION_WORDS
from copylint.analysis.running_words import RunningWords, nth_word
from copylint.analysis.stems import inflection, irregular_pasts
from copylint.analysis.words import BlockWords
from copylint.checks.repetition.echo_grammar import FARTHEST, SHORTEST, echo_grammar, is_adverb, is_deed
from copylint.findings import Change, Match, Note
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_FUNCTION_WORDS = frozenset(word.encode() for word in FUNCTION_WORDS)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Words that another form of theirs follows where no English sentence has it."""
    grammar = echo_grammar(options)
    running = article.running
    stop = -1
    for index, distance in _candidates(running.words, running):
        one, other = running.place(index), running.place(index + distance)
        words = article.words_at(one.block)
        if index < stop or words is None or one.block != other.block:
            continue
        first, echo = (nth_word(words, place.number) for place in (one, other))
        if grammar.is_echo(words, first, echo) and _is_plain(article, words, first, echo):
            stop = index + distance + 1
            yield _match(article, words, first, echo)


def _candidates(words: Sequence[bytes], running: RunningWords) -> list[tuple[int, int]]:
    """Index and distance of words that another form of the same verb follows, by place."""
    neighbours = list(running.alike(1))
    found = {(index, 1) for index in neighbours if _is_beside(words[index], words[index + 1])}
    found |= {
        (index, distance)
        for distance in range(2, FARTHEST + 1)
        for index in running.alike(distance)
        if _is_verb(words[index], words[index + distance])
    }
    found |= {(index, 2) for index in running.alike(2) if _is_twice_around_to(words, index)}
    for index in running.among(_irregular()):
        past, begin = words[index], max(0, index - FARTHEST)
        for other, word in enumerate(words[begin : index + FARTHEST + 1], begin):
            if word[0] == past[0] and word != past and _is_verb(word, past):
                found.add((min(index, other), abs(index - other)))
    return sorted(found)


def _is_beside(one: bytes, other: bytes) -> bool:
    """Whether two neighbours may be forms of one word."""
    if _is_verb(one, other) or is_deed(one, other):
        return True
    if not (one.endswith(b"ly") or other.endswith(b"ly")):
        return False
    first, second = one.decode("latin-1"), other.decode("latin-1")
    return is_adverb(first, second) or is_adverb(second, first)


def _is_twice_around_to(words: Sequence[bytes], index: int) -> bool:
    """Whether it is "voted to voted": a past form, "to" and the same form."""
    return words[index] == words[index + 2] and words[index + 1] == b"to" and words[index].endswith(b"ed")


@cache
def _irregular() -> frozenset[bytes]:
    """The irregular past forms."""
    return frozenset(past.encode() for past in irregular_pasts() if past not in FUNCTION_WORDS)


def _is_verb(one: bytes, other: bytes) -> bool:
    """Whether two words are different forms of what may be one verb (or one noun: talk, talks)."""
    if (
        min(len(one), len(other)) < SHORTEST
        or one in _FUNCTION_WORDS
        or not (one.isalpha() and other.isalpha())
    ):
        return False
    first, second = inflection(one.decode("latin-1")), inflection(other.decode("latin-1"))
    return first.root == second.root and first.form != second.form


def _is_plain(article: Article, words: BlockWords, first: int, echo: int) -> bool:
    """Whether the echo is part of no name; a capital opens a sentence only."""
    one = article.text[words.span(first).start]
    return article.text[words.span(echo).start].islower() and (one.islower() or words.opens_sentence(first))


def _match(article: Article, words: BlockWords, first: int, echo: int) -> Match:
    one, two = words.span(first), words.span(echo)
    left, other = article.text[slice(*two)], article.text[slice(*one)]
    return Match(
        one.start,
        two.end,
        f"“{left}” is left over from “{other}”, another form of the same word; keep the one that is meant",
        (Change(one.end if echo - first == 2 else words.span(echo - 1).end, two.end, ""),),
        (Note(one.start, one.end, f"“{other}” here"),),
    )
