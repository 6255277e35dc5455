"""punctuation/parenthetical-comma: “however” and its like between subject and verb, or after a verb, uncomma'd."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from copylint.analysis.article import Article
from copylint.analysis.lexicon.tables import word_set
from copylint.checks.punctuation.verbs import AUXILIARIES, is_adjective, is_base, is_finite
from copylint.findings import Change, Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit, in_text_order
from copylint.rulebook.options import Options

_CLAUSE_START = compile_regex(
    r"[;:—–] ?|, (?:and|but|while|as|that|because|although|though) "
    r"|\b(?:said|says|added|say|that|but) (?=[^,;]*$)|[“\"(]"
)
_WORD = compile_regex(r"[^\W_](?:[\w.'’&-]*[\w'’.])?|\S")
_PRONOUNS = word_set(
    "he she it they we you i this that these those others some many both all who which each one"
)
_DETERMINERS = word_set(
    """the a an this that these those his her its their our my your some many most all both no every each several
    two three four five six seven eight nine ten other another one such"""
)
# A subject has none of these.
_NO_SUBJECT = word_set(
    """to if when while because although though since until unless where how why what than then so very not also by as
    into during under through without there here or be been being said says say who which that"""
)
_SUBJECT_LINKS = word_set(
    "of in for from and de la the a an al bin van von at on with after before over within about against near"
)
_TIMES = compile_regex(
    r"\d{4}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December"
)
_DEGREES = word_set(
    "many much long far hard small little slight slightly big large great high low often soon late early briefly"
)
_SUBJECTS = word_set("he she it they we you i one")
# Stand behind “is however”, where it is no conjunction.
_AFTER_AUXILIARY = word_set(
    """a an the not no be been being still also to that worth only another more less too very never always already now
    nothing something reason hope doubt several in on at under"""
)
_REPORTING = word_set(
    """said says say added adds noted notes warned warns stressed argued argues insisted admitted conceded cautioned
    acknowledged believes believe believed thinks thought emphasized emphasised pointed claimed stated"""
)
_LONGEST_SUBJECT = 9  # words
_BACK = 400  # code points of the sentence before the word
_AHEAD = 60  # code points looked at behind the word
_ALWAYS = word_set("however")
_BEFORE_BASE = word_set("will would can could may might shall should must do does did")


class Loose(NamedTuple):
    """Words that may go without commas, anywhere or behind a pronoun, but never with one only."""

    everywhere: frozenset[str]
    behind_pronouns: frozenset[str]

    @property
    def any(self) -> frozenset[str]:
        """Both."""
        return self.everywhere | self.behind_pronouns


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Each parenthetical word that lacks one or both of its commas."""
    loose = Loose(frozenset(options.words("none-or-two")), frozenset(options.words("none-behind-pronouns")))
    position = 0
    for hit in in_text_order(hits):
        if hit.start < position:
            continue
        position = hit.end
        phrase = article.folded[hit.start : hit.end]
        missing = _missing(article, hit, phrase, loose)
        if missing:
            yield _match(article, hit, missing)


def _missing(article: Article, hit: Hit, phrase: str, loose: Loose) -> tuple[int, ...]:
    """The places where a comma is missing; none where all is well or the case is not certain."""
    text = article.text
    if text[hit.start - 1 : hit.start] != " " or article.document.block_at(hit.start).start >= hit.start - 1:
        return ()
    before = hit.start - 1
    comma_before = text[before - 1] == ","
    comma_after = text[hit.end : hit.end + 1] == ","
    if (comma_before and comma_after) or text[hit.start].isupper():
        return ()
    following = _WORD.findall(article.folded, hit.end + comma_after, hit.end + _AHEAD)[:2]
    if not following or not following[0][0].isalpha():
        return ()
    one = comma_before or comma_after
    if phrase in loose.everywhere and not one:
        return ()
    places = (() if comma_before else (before,)) + (() if comma_after else (hit.end,))
    subject = _clause_before(article, before - comma_before)
    if comma_before and phrase in loose.any and "," in _sentence_before(article, before - 1):
        return ()  # the comma closes an apposition
    if not one and phrase in loose.behind_pronouns and len(subject) == 1 and subject[0].lower() in _PRONOUNS:
        return ()
    if _is_subject(subject) and _is_verb(following[0], subject):
        return places
    if not one and _is_after_verb(subject, following, phrase):
        return places
    return ()


def _sentence_before(article: Article, end: int) -> str:
    """What stands before an offset in its sentence; nothing where that is further than any subject is long."""
    sentence = article.sentence_at(end - 1)
    if sentence is None or end - sentence.start > _BACK:
        return ""
    return article.text[sentence.start : end]


def _clause_before(article: Article, end: int) -> list[str]:
    """The words of the clause up to an offset, as written."""
    head = _sentence_before(article, end)
    starts = [found.end() for found in _CLAUSE_START.finditer(head)]
    clause = head[starts[-1] :] if starts else head
    comma = clause.rfind(", ")
    if comma >= 0:
        clause = clause[comma + 2 :]
    return _WORD.findall(clause)


def _is_subject(words: list[str]) -> bool:
    """Whether some words are a whole noun phrase that a verb may follow."""
    lower = [word.lower().replace("’", "'") for word in words]
    if lower[:1] and lower[0] in _SUBJECT_LINKS - _DETERMINERS:
        if len(words) < 3 or not _TIMES.fullmatch(words[1]):
            return False
        words, lower = words[2:], lower[2:]
    if not words or len(words) > _LONGEST_SUBJECT or not all(word[0].isalnum() for word in words):
        return False
    if len(words) == 1 and lower[0] in _PRONOUNS:
        return lower[0] not in ("which", "who", "that")
    if lower[-1] in _SUBJECT_LINKS or not _NO_SUBJECT.isdisjoint(lower):
        return False
    if any(
        word in AUXILIARIES or (is_finite(word) and word == words[index]) for index, word in enumerate(lower)
    ):
        return False
    return lower[0] in _DETERMINERS or words[0][0].isupper() or lower[-1].endswith("s")


def _is_verb(word: str, subject: list[str]) -> bool:
    """Whether a folded word is the verb of the subject; “expect” is one only behind “analysts”, “they”."""
    if is_finite(word):
        return True
    plural = any(
        part.endswith("s") or part.lower() in ("they", "we", "you", "i", "and", "people") for part in subject
    )
    return plural and is_base(word)


def _is_after_verb(words: list[str], following: list[str], phrase: str) -> bool:
    """“It is however clear”, “He said however that”: after a subject and its verb, before the rest."""
    if len(words) < 2 or len(words) > _LONGEST_SUBJECT + 2:
        return False
    negated = words[-1].lower() == "not"
    verb = words[-2 if negated else -1].lower()
    if verb in _REPORTING and following[0] == "that":
        return True
    if phrase not in _ALWAYS or verb not in AUXILIARIES or not _SUBJECTS.isdisjoint(following[1:]):
        return False
    if following[0] in _DEGREES:
        return False
    if following[0] in _AFTER_AUXILIARY or following[0].endswith(("ed", "ing")) or is_adjective(following[0]):
        return True
    return (negated or verb in _BEFORE_BASE) and is_base(following[0])


def _match(article: Article, hit: Hit, places: tuple[int, ...]) -> Match:
    text = article.text[hit.start : hit.end]
    if len(places) == 2:
        message = f"“{text}” interrupts the sentence: put a comma on each side of it"
    else:
        side = "before" if places[0] < hit.start else "after"
        message = f"“{text}” has a comma on one side only: put another {side} it"
    return Match(hit.start, hit.end, message, tuple(Change(place, place, ",") for place in places))
