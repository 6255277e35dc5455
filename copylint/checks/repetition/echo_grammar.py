"""Which words around two forms of one verb leave no way to read them both."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from copylint.analysis.function_words import FUNCTION_WORDS
from copylint.analysis.lexicon.forms import kind
from copylint.analysis.lexicon.tables import word_set
from copylint.analysis.stems import Form, inflection
from copylint.analysis.words import BlockWords
from copylint.rulebook.options import Options

FARTHEST = 4  # words from a word to its echo
SHORTEST = 3  # letters of a word that can have an echo
_CLAUSE = 12
_ORDER = 5  # how far back “told the driver to” may begin
_BEFORE_NOUNS = frozenset(["in", "of", "for", "with", "by", "on"])
_DEEDS = (b"ment", b"ation", b"tion", b"sion", b"ance", b"ence")
_NOUN_ENDINGS = (
    *("ment", "tion", "ity", "ist", "er", "or", "ry"),
    *("ments", "tions", "ities", "ists", "ers", "ors", "ries"),
)
# Behind these a figure stands, and no verb: "killing at least killed 12 people".
_APPROXIMATELY = frozenset(
    [
        *((word,) for word in ("about", "around", "nearly", "almost", "some", "over")),
        *(
            ("at", "least"),
            ("at", "most"),
            ("up", "to"),
            ("more", "than"),
            ("less", "than"),
            ("fewer", "than"),
        ),
        ("as", "many", "as"),
    ]
)
_NUMBERS = word_set(
    "two three four five six seven eight nine ten eleven twelve dozens hundreds thousands half a"
)
_LINKING_ADVERBS = word_set("even also then thus so possibly perhaps further later")
# Behind these “to” takes a form in -ing: "committed to committing troops".
_TO_DOING = word_set(
    "commit commits committed object objects objected admit admits admitted confess confesses confessed opposed"
    " dedicated devoted resigned"
)


class _Pair(NamedTuple):
    """Two forms of one verb in a block; first, echo: their indices; before: the word in front, in one run with them."""

    words: BlockWords
    first: int
    echo: int
    before: str

    @property
    def one(self) -> str:
        return self.words.words[self.first]

    @property
    def two(self) -> str:
        return self.words.words[self.echo]

    @property
    def between(self) -> tuple[str, ...]:
        return tuple(self.words.words[self.first + 1 : self.echo])

    @property
    def forms(self) -> tuple[Form, Form]:
        return inflection(self.one).form, inflection(self.two).form

    @property
    def behind(self) -> str:
        """The word that follows, whatever mark stands between."""
        return self.words.words[self.echo + 1] if self.echo + 1 < len(self.words.words) else ""

    @property
    def runs_on(self) -> bool:
        """Whether a word follows without a mark."""
        return bool(self.behind) and self.words.touch(self.echo, self.echo + 1)

    def clause(self, longest: int) -> list[str]:
        """The words before, of the sentence and not too many of them."""
        begin = self.first
        while begin and self.first - begin < longest and not self.words.opens_sentence(begin):
            begin -= 1
        return self.words.words[begin : self.first]


class EchoGrammar:
    """The frames of words that show that one of two forms was left behind."""

    def __init__(self, options: Options) -> None:
        self._conjunctions = frozenset(options.words("conjunctions"))
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
        if not _is_run(words, first, echo):
            return False
        before = words.words[first - 1] if first and words.touch(first - 1, first) else ""
        pair = _Pair(words, first, echo, before)
        between = pair.between
        if between == ("in",):  # "trained in training the use"
            return pair.forms == ("past", "ing") and pair.behind in self._determiners
        if pair.two in self._nouns:
            return False
        if not between:
            return self._is_adjacent(pair)
        if between == ("to",):
            return self._is_behind_to(pair)
        if between in _APPROXIMATELY:
            return pair.runs_on and (pair.behind[0].isdigit() or pair.behind in _NUMBERS)
        if len(between) == 1 and between[0] in self._articles:
            return self._is_as_adjective(pair)
        if pair.two in self._participles:
            return False
        if between[0] in self._conjunctions and all(map(_is_linking_adverb, between[1:])):
            return self._is_joined(pair)
        return len(between) > 1 and self._is_behind_pair(pair)

    def _is_adjacent(self, pair: _Pair) -> bool:
        """A A': "has reached reaching a deal", "will meets meet", "denied denies"."""
        one, two, before, forms = pair.one, pair.two, pair.before, pair.forms
        if one in self._nouns or not self._questions.isdisjoint(pair.clause(_CLAUSE)):
            return False
        if is_deed(one.encode("latin-1", "replace"), two.encode("latin-1", "replace")):
            if forms[0] == "base":
                return before in self._modals
            return before not in self._determiners | _BEFORE_NOUNS
        if is_adverb(one, two) or is_adverb(two, one):
            return True
        if "s" in forms:
            return self._is_adjacent_to_third_person(pair)
        if two in self._adjectives or (two in self._participles and before not in ("has", "have", "had")):
            return False
        if forms[0] == "base" and before in _BEFORE_NOUNS and "n" in kind(one):
            return False  # "talks on trade traded insults"
        return before not in self._determiners

    def _is_adjacent_to_third_person(self, pair: _Pair) -> bool:
        """Two forms of which one ends in -s, which plurals do as well: "the reports reported"."""
        forms = pair.forms
        if "ing" in forms:
            return False
        if forms == ("s", "base") and pair.before in self._modals:
            return True
        third = pair.one if forms[0] == "s" else pair.two
        tags = kind(third)
        if "z" in tags and "s" not in tags:
            return True
        if "base" in forms and "s" in tags and "z" not in tags:  # "the official officials said"
            return True
        return "base" in forms and (pair.one.endswith(_NOUN_ENDINGS) or pair.two.endswith(_NOUN_ENDINGS))

    def _is_behind_to(self, pair: _Pair) -> bool:
        """A to A': "helping to helped", "voted to voted", "plans to planning"."""
        one, two, forms = pair.one, pair.two, pair.forms
        if forms[1] == "ing":
            right = one in self._participles or one in _TO_DOING or "from" in pair.clause(_CLAUSE)
            return forms[0] != "ing" and not right
        if two in self._participles or forms[1] != "past":
            return False
        return one != two or (two.endswith("ed") and pair.before != "from")

    def _is_as_adjective(self, pair: _Pair) -> bool:
        """A the A' N: "review the reviewed figures", "rejected the rejecting appeal"."""
        forms = pair.forms
        if not pair.runs_on or forms[1] not in ("past", "ing") or forms[0] == "s":
            return False
        if forms[0] == "base" and pair.before not in self._modals:
            return False
        return pair.behind not in FUNCTION_WORDS and pair.one not in self._nouns

    def _is_joined(self, pair: _Pair) -> bool:
        """A and A': "to increase and increased", "by building and even builds"."""
        before, forms = pair.before, pair.forms
        has_object = pair.behind in self._determiners
        if before in self._modals and forms[0] == "base":
            return not self._may_obey(pair) and pair.one not in self._nouns
        if before in self._modals and forms == ("ing", "base"):
            return True
        if before in self._prepositions and forms[0] == "ing":
            return forms[1] in ("base", "s") or has_object
        if before in ("has", "had") and forms[0] == "past":
            return forms[1] in ("base", "ing")
        if forms == ("past", "ing"):
            return before == "have" or has_object
        return forms == ("s", "ing") and (has_object or "s" not in kind(pair.one))

    def _may_obey(self, pair: _Pair) -> bool:
        """Whether it is "was told to stop and stopped": an order or a wish, and what came of it."""
        if pair.forms[1] != "past" or pair.before != "to":
            return False
        return not pair.runs_on or not self._orders.isdisjoint(pair.clause(_ORDER))

    def _is_behind_pair(self, pair: _Pair) -> bool:
        """A and B A', also A, B and C A' and A and -ly B A': "targeting or affecting targeted"."""
        between = pair.between
        if between[-2] not in self._conjunctions and not (
            between[0] in self._conjunctions and between[1].endswith("ly")
        ):
            return False
        form, other = pair.forms[0], inflection(between[-1]).form
        if between[-1] in FUNCTION_WORDS | {"having"} or not (form == other or _is_mostly_verb(between[-1])):
            return False
        return form in ("ing", "past", "s") or pair.before in self._modals


def _is_run(words: BlockWords, first: int, echo: int) -> bool:
    """Whether no mark stands between two words, but for the commas of a series before its last word."""
    last_comma = next((i for i in range(first, echo) if words.written[i].endswith(",")), None)
    if last_comma is None:
        return words.touch(first, echo)
    return echo - first == FARTHEST and last_comma == first and words.touch(first + 1, echo)


def _is_mostly_verb(word: str) -> bool:
    return kind(word)[:1] in tuple("bdpgz")


def _is_linking_adverb(word: str) -> bool:
    return word in _LINKING_ADVERBS or word.endswith("ly")


def is_deed(verb: bytes, noun: bytes) -> bool:
    """Whether a word may be a verb, and the other what is done: "announced announcement"."""
    if len(verb) <= SHORTEST or not noun.endswith(_DEEDS) or not noun.isalpha():
        return False
    root = inflection(verb.decode("latin-1")).root
    return len(root) > SHORTEST and noun.startswith(root.encode("latin-1")) and not verb.endswith(_DEEDS)


def is_adverb(adverb: str, adjective: str) -> bool:
    """Whether a word is the adverb of another, which is mostly an adjective: quickly of quick, not weekly of week."""
    if not adverb.endswith("ly") or adverb[:-2] not in (adjective, adjective[:-1] + "i", adjective[:-2]):
        return False
    return kind(adjective)[:1] == "j" and "r" in kind(adverb)


@lru_cache(maxsize=4)
def echo_grammar(options: Options) -> EchoGrammar:
    """The grammar with the words that a rule's options list."""
    return EchoGrammar(options)
