"""repetition/echoed-stem: a word left behind in another form, as in "targeting or affecting targeted"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache

from copylint.analysis.article import Article
from copylint.analysis.function_words import FUNCTION_WORDS
from copylint.analysis.running_words import RunningWords, nth_word
from copylint.analysis.stems import Form, inflection, irregular_pasts
from copylint.analysis.words import BlockWords
from copylint.findings import Change, Match, Note
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_FUNCTION_WORDS = frozenset(word.encode() for word in FUNCTION_WORDS)
_FARTHEST = 4  # words from a word to its echo
_SHORTEST = 3  # code points of a word that can have an echo
_CLAUSE = 12
_BEFORE_NOUNS = frozenset(["in", "of", "for", "with", "by", "on"])
_DEEDS = (b"ment", b"ation", b"tion", b"sion", b"ance", b"ence")
_ORDER = 5  # how far back “told the driver to” may begin


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Words that another form of theirs follows where no English sentence has it."""
    grammar = _grammar(options)
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
    found = {
        (index, distance)
        for distance in range(1, _FARTHEST + 1)
        for index in running.alike(distance)
        if _is_verb(words[index], words[index + distance])
    }
    found |= {(index, 1) for index in running.alike(1) if _is_deed(words[index], words[index + 1])}
    found |= {(index, 2) for index in running.alike(2) if _is_twice_around_to(words, index)}
    for index in running.among(_irregular()):
        past, begin = words[index], max(0, index - _FARTHEST)
        for other, word in enumerate(words[begin : index + _FARTHEST + 1], begin):
            if word[0] == past[0] and word != past and _is_verb(word, past):
                found.add((min(index, other), abs(index - other)))
    return sorted(found)


def _is_deed(verb: bytes, noun: bytes) -> bool:
    """Whether a word may be a verb, and the other what is done: "announced announcement"."""
    if len(verb) <= _SHORTEST or not noun.endswith(_DEEDS) or not noun.isalpha():
        return False
    root = inflection(verb.decode("latin-1")).root
    return len(root) > _SHORTEST and noun.startswith(root.encode("latin-1")) and not verb.endswith(_DEEDS)


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
        min(len(one), len(other)) < _SHORTEST
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


class _Grammar:
    """Which words around two forms of one verb leave no way to read them both."""

    def __init__(self, options: Options) -> None:
        self.conjunctions = frozenset(options.words("conjunctions"))
        self._modals = frozenset(options.words("modals"))
        self._prepositions = frozenset(options.words("prepositions"))
        self._determiners = frozenset(options.words("determiners"))
        self._participles = frozenset(options.words("participles"))
        self._nouns = frozenset(options.words("nouns"))
        self._orders = frozenset(options.words("orders"))
        self._adjectives = frozenset(options.words("adjectives"))
        self._articles = frozenset(options.words("articles"))
        self._questions = frozenset(options.words("questions"))

    def is_echo(self, words: BlockWords, first: int, echo: int) -> bool:
        """Whether the words between and before show that one of the two was left behind."""
        if not self._is_run(words, first, echo):
            return False
        if words.words[first + 1 : echo] == ["in"]:  # "trained in training the use"
            return self._forms(words, first, echo) == ("past", "ing") and self._has_object(words, echo)
        if words.words[echo] in self._nouns:
            return False
        before = words.words[first - 1] if first and words.touch(first - 1, first) else ""
        if echo - first == 1:
            return self._is_adjacent_echo(words, first, before)
        between = words.words[first + 1 : echo]
        if between == ["to"]:
            return self._is_echo_behind_to(words, first, echo)
        if echo - first == 2 and between[0] in self._articles:
            return self._is_echo_as_adjective(words, first, echo, before)
        if words.words[echo] in self._participles:
            return False
        if echo - first == 2:
            return between[0] in self.conjunctions and self._is_joined_echo(words, first, echo, before)
        if echo - first == 2:
            return (
                between[0] == "in"
                and self._forms(words, first, echo) == ("past", "ing")
                and self._has_object(words, echo)
            )
        return self._is_echo_behind_pair(words, first, echo, before)

    @staticmethod
    def _forms(words: BlockWords, first: int, echo: int) -> tuple[Form, Form]:
        return inflection(words.words[first]).form, inflection(words.words[echo]).form

    def _is_echo_behind_to(self, words: BlockWords, first: int, echo: int) -> bool:
        """A to A': "helping to helped", "voted to voted"."""
        one, two = words.words[first], words.words[echo]
        forms = self._forms(words, first, echo)
        if forms == ("past", "ing"):  # "hoped to hoping"
            return one not in self._participles
        if two in self._participles or forms[1] != "past":
            return False
        return one != two or (two.endswith("ed") and words.words[max(0, first - 1)] != "from")

    def _is_echo_as_adjective(self, words: BlockWords, first: int, echo: int, before: str) -> bool:
        """A the A' N: "review the reviewed figures", "rejected the rejecting appeal"."""
        forms = self._forms(words, first, echo)
        if (
            forms[1] not in ("past", "ing") or not words.touch(echo, echo + 1)
            if echo + 1 < len(words.words)
            else True
        ):
            return False
        if forms[0] == "base" and before not in self._modals:
            return False
        return (
            forms[0] != "s"
            and words.words[echo + 1] not in FUNCTION_WORDS
            and words.words[first] not in self._nouns
        )

    def _is_run(self, words: BlockWords, first: int, echo: int) -> bool:
        """Whether no mark stands between them, but for the commas of a series before its last word."""
        last_comma = next((i for i in range(first, echo) if words.written[i].endswith(",")), None)
        if last_comma is None:
            return words.touch(first, echo)
        return echo - first == _FARTHEST and last_comma == first and words.touch(first + 1, echo)

    def _is_adjacent_echo(self, words: BlockWords, first: int, before: str) -> bool:
        one, two = words.words[first], words.words[first + 1]
        forms = self._forms(words, first, first + 1)
        if not self._questions.isdisjoint(self._clause(words, first)) or one in self._nouns:
            return False
        if _is_deed(one.encode("latin-1", "replace"), two.encode("latin-1", "replace")):
            return (
                before in self._modals
                if forms[0] == "base"
                else before not in self._determiners | _BEFORE_NOUNS
            )
        if "s" in forms and "base" in forms:
            return one.endswith(_NOUN_ENDINGS) or two.endswith(_NOUN_ENDINGS)
        if two in self._adjectives or (two in self._participles and before not in ("has", "have", "had")):
            return False
        return before not in self._determiners and forms[1] != "s" and forms[0] != "s"

    @staticmethod
    def _clause(words: BlockWords, first: int) -> list[str]:
        """The words before a place, of its sentence and not too many of them."""
        begin = first
        while begin and first - begin < _CLAUSE and not words.opens_sentence(begin):
            begin -= 1
        return words.words[begin:first]

    def _is_joined_echo(self, words: BlockWords, first: int, echo: int, before: str) -> bool:
        """A and A': "to increase and increased", "by building and build"."""
        forms = self._forms(words, first, echo)
        if before in self._modals and forms[0] == "base":
            return not self._may_obey(words, first, echo) and words.words[first] not in self._nouns
        if before in self._modals and forms == ("ing", "base"):
            return True
        if before in self._prepositions and forms[0] == "ing":
            return forms[1] in ("base", "s") or self._has_object(words, echo)
        if before in ("has", "had") and forms[0] == "past":
            return forms[1] in ("base", "ing")
        if forms == ("past", "ing"):
            return before == "have" or self._has_object(words, echo)
        return False

    def _may_obey(self, words: BlockWords, first: int, echo: int) -> bool:
        """Whether it is "was told to stop and stopped": an order or a wish, and what came of it."""
        if inflection(words.words[echo]).form != "past" or words.words[first - 1] != "to":
            return False
        ends = echo + 1 == len(words.words) or not words.touch(echo, echo + 1)
        clause = words.words[max(0, first - _ORDER) : first]
        return ends or not self._orders.isdisjoint(clause)

    def _has_object(self, words: BlockWords, echo: int) -> bool:
        return echo + 1 < len(words.words) and words.words[echo + 1] in self._determiners

    def _is_echo_behind_pair(self, words: BlockWords, first: int, echo: int, before: str) -> bool:
        """A and B A', also A, B and C A' and A and -ly B A': "targeting or affecting targeted"."""
        if words.words[echo - 2] not in self.conjunctions and not (
            words.words[first + 1] in self.conjunctions and words.words[first + 2].endswith("ly")
        ):
            return False
        forms = [inflection(words.words[i]).form for i in (first, echo - 1)]
        if forms[0] != forms[1] or words.words[echo - 1] in FUNCTION_WORDS | {"having"}:
            return False
        return forms[0] in ("ing", "past", "s") or before in self._modals


@lru_cache(maxsize=4)
def _grammar(options: Options) -> _Grammar:
    return _Grammar(options)


_NOUN_ENDINGS = (
    "ment",
    "ments",
    "tion",
    "tions",
    "ity",
    "ities",
    "ist",
    "ists",
    "er",
    "ers",
    "or",
    "ors",
    "ry",
    "ries",
)


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
