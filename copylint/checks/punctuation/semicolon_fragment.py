"""punctuation/semicolon-fragment: words behind a semicolon that have no verb of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from copylint.analysis.article import Article
from copylint.analysis.lexicon.forms import kind
from copylint.analysis.lexicon.tables import word_set
from copylint.analysis.spans import Span
from copylint.checks.punctuation.verbs import AUXILIARIES, is_base, is_finite, may_be_finite
from copylint.findings import Change, Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_WORD = compile_regex(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_PAUSE = compile_regex(r"[,;:—–]|\.(?=\W|$)|[!?]")
_ENTITY = compile_regex(r"&#?\w{1,8}\Z")  # “&quot;”, whose semicolon is no mark
_RELATIVE = frozenset({"which", "whom", "whose", "who"})
_JOINS = frozenset({"and", "but", "or"})  # before a verb whose subject stands before the semicolon
_NOUN = frozenset({"a", "an", "no", "one of"})
_PLURAL = word_set("they we you i he she it")  # subjects, whose verb follows
_SUBORDINATORS = word_set("although though whereas because unless while if until since")
_TWO_WORDS = frozenset({("even", "though"), ("so", "that"), ("as", "if"), ("as", "though"), ("even", "if")})
# “two years later than planned”
_DELAY = compile_regex(
    r"(?:a|an|one|two|three|four|five|six|seven|eight|nine|ten|\d+|some|many|several)"
    r" (?:years?|months?|weeks?|days?|hours?) (?:later|earlier|after|before|behind|ahead)\b"
)
_AGENT = word_set("by with from as")  # behind a participle: “followed by”
# Head a noun that stands beside another: “the first woman to do so”, “the highest level”.
_RANKED = compile_regex(r"the (?:first|second|third|last|latest|only|most|least|worst|best|[a-z]{3,}est)\b")
_SUBORDINATE = word_set("who that which where when if because since as while although though than")
_BEFORE_NOUN = word_set("of the a an no any his her its their our this that for with")
_INFINITIVE = frozenset({"to", "be", "been", "being"})
_LONGEST_SENTENCE = 1_000  # code points
_LONGEST = 60  # words of a fragment
_LONGEST_NOUN = 12  # words of a fragment that is a noun
_LONGEST_CLAUSE = 25  # words of a subordinate clause
_SHORTEST_CLAUSE = 3  # words before the semicolon


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Fragments behind the only semicolon of a sentence."""
    openers = options.words("openers")
    for hit in hits:
        sentence = article.sentence_at(hit.start)
        if (
            sentence
            and not _ENTITY.search(article.text, max(0, hit.start - 10), hit.start)
            and sentence.end - sentence.start <= _LONGEST_SENTENCE
            and _is_fragment(article, sentence, hit, openers)
        ):
            end = _end(article.text, sentence, hit)
            yield Match(hit.start, end, None, (Change(hit.start, hit.start + 1, ","),))


def _is_fragment(article: Article, sentence: Span, hit: Hit, openers: Sequence[str]) -> bool:
    """Whether the sentence is no list, and what follows its semicolon has no verb of its own."""
    text = article.text[sentence.start : sentence.end]
    if text.count(";") != 1 or not text.rstrip("\"'”’)]").endswith((".", "!", "?")):
        return False
    before = article.folded[sentence.start : hit.start]
    words = _WORD.findall(before)
    if ":" in before or not any(map(may_be_finite, words)):
        return False
    after = article.folded[hit.end : sentence.end]
    if len(words) < _SHORTEST_CLAUSE and not _is_subordinate(_WORD.findall(after), after):
        return False
    opener = next((opener for opener in openers if re.match(rf"{opener}\b", after)), "")
    if opener in _RELATIVE:
        return not _is_parallel(opener, words, _WORD.findall(after, len(opener))) and not text.rstrip(
            "\"'”’)]"
        ).endswith("?")
    rest = _WORD.findall(after, len(opener))
    if opener in _JOINS:
        return rest[:1] != [] and rest[0] in AUXILIARIES and _PLURAL.isdisjoint(rest[1:2]) and text[-1] != "?"
    if not 0 < len(rest) <= (_LONGEST_NOUN if opener in _NOUN else _LONGEST):
        return False
    if opener.endswith("them") and (is_base(rest[0]) or may_be_finite(rest[0])):
        return False
    return _is_verbless(rest) if opener else _opens_fragment(words, after, rest)


def _is_parallel(opener: str, before: Sequence[str], behind: Sequence[str]) -> bool:
    """Whether clauses stand side by side: “a leader who knows …; who fears …”, “to see that …; who sees that …”."""
    verb = "".join(behind[:1])
    is_telling = is_finite(verb) and verb not in AUXILIARIES
    return opener in before or (is_telling and not {verb, verb.removesuffix("s")}.isdisjoint(before))


def _opens_fragment(before: list[str], after: str, words: list[str]) -> bool:
    """Whether a subordinate clause alone, a participle or a ranked noun follows: “although she left”."""
    first, second = words[0], "".join(words[1:2])
    if _is_subordinate(words, after):
        return True
    if _DELAY.match(after):
        return len(words) <= _LONGEST_NOUN and _is_verbless(words)
    if first.endswith("ing") and kind(first)[:1] == "g":
        # Beside another one it is an item of a list: “building roads; opening schools”.
        return not any(word.endswith("ing") for word in before) and _is_verbless(words[1:])
    if "p" in kind(first):
        return second in _AGENT and _is_verbless(words[1:])
    if not _RANKED.match(after) or len(words) > _LONGEST_NOUN:
        return False
    return not any(map(may_be_finite, takewhile(lambda word: word not in _INFINITIVE, words)))


def _is_subordinate(words: list[str], after: str) -> bool:
    """Whether a subordinate clause alone follows: “if the council agrees.”"""
    opens = words[:1] and (words[0] in _SUBORDINATORS or tuple(words[:2]) in _TWO_WORDS)
    return bool(opens) and "," not in after and len(words) <= _LONGEST_CLAUSE


def _is_verbless(words: list[str]) -> bool:
    """Whether words have no finite verb outside of relative clauses."""
    main = list(takewhile(lambda word: word not in _SUBORDINATE, words))
    # Behind an infinitive forms in -ed are participles: “to be sold or given away”.
    sure = takewhile(lambda word: word not in _INFINITIVE, main)
    verbs = [word for left, word in pairwise(["", *sure]) if left not in _BEFORE_NOUN]
    if any(map(is_finite, verbs)) or not AUXILIARIES.isdisjoint(main):
        return False
    return not any(
        left in _PLURAL or (left.endswith("s") and is_base(right)) for left, right in pairwise(main)
    )


def _end(text: str, sentence: Span, hit: Hit) -> int:
    """Where the fragment's first stretch ends: at the next mark."""
    pause = _PAUSE.search(text, hit.end, sentence.end)
    return pause.start() if pause else sentence.end
