"""Verbs in the number of the noun before them and not of their subject: “the list of names were”."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.lexicon.forms import Word, kind
from copylint.analysis.lexicon.tables import word_set
from copylint.analysis.people.tables import is_surname
from copylint.checks.grammar.numbers_of_nouns import GROUPS, SURNAMES, UNITS
from copylint.checks.grammar.subjects import Subject, find_subjects
from copylint.findings import Match
from copylint.regexes import compile_regex
from copylint.rulebook.wording import like

_ONE = "“{text}”: the subject is one, so write “{right}”"
_MANY = "“{text}”: the subject is several, so write “{right}”"


def disagreeing_verbs(article: Article) -> Iterator[Match]:
    """The verbs whose number is not that of their subject's head."""
    for subject in find_subjects(article):
        doubts = _DOUBTS_ABOUT_ONE if subject.is_one else _DOUBTS_ABOUT_MANY
        if not any(doubt(subject) for doubt in doubts):
            yield from _match(article, subject)


def _match(article: Article, subject: Subject) -> Iterator[Match]:
    start, end = subject.place.start, subject.place.end
    text, verb = article.text[start:end], Word(subject.verb)
    right = verb.third if subject.is_one else verb.many
    if right:
        right = like(text, right.replace("'", "’") if "’" in article.text else right)
        message = (_ONE if subject.is_one else _MANY).format(text=text, right=right)
        yield Match.replacing(start, end, right, message)


# Verbs behind which a clause of its own may begin: “a man who said prices were”.
_REPORTING = word_set(
    """say says said saying tell tells told telling think thinks thought thinking believe believes believed believing
    know knows knew known knowing announced announcing show shows showed showing shown found find finds finding feel
    feels felt argue argues argued arguing claimed claiming hope hopes hoped hoping fear fears feared fearing insist
    insists insisted insisting warn warns warned warning note notes noted noting learn learns learned learnt hear hears
    heard see sees saw seen agree agrees agreed admit admits admitted deny denies denied suggest suggests suggested
    suggesting expect expects expected assume assumes assumed ensure ensures ensured ensuring added adding mean means
    meant indicate indicates indicated indicating concluded conclude realised realized decided decide wish wishes
    revealed reveal reveals proves proved confirmed confirm recalled guaranteed suspect suspects suspected
    help helps helped helping let lets letting make makes made making watched watch demand demands demanded asks asked
    requires require required urged urges whether if how what why because when while although than
    estimates estimated predicted predicts considered considers"""
)
_WISHES = word_set("if wish wishes wished though unless lest suppose supposing imagine were")
_DEMAND = compile_regex(
    r"demand|adamant|insist|request|requir|propos|recommend|suggest|urg|ask|order|importan|essential|vital|necessary"
    r"|condition|crucial|imperative|critical|prefer|desire|pray|rule|advis|mandat|stipulat|direct|call|move"
)
_DETERMINERS = word_set(
    "the these those its his her their our my your some many several both few most all other"
)
_ARTICLES = word_set("the a an its his her their our")
_FIGURES = word_set("two three four five six seven eight nine ten eleven twelve many several some few more")
_FINITE = word_set(
    "is are was were has have had will would can could may might must should shall do does did"
)
_OBJECTS = word_set(
    "the a an that this these those its his her their him them it no any all more to how what whether"
)
_PLACES = word_set("in on at for with from into out up down back about against under over by through not")
_SUBORDINATE = word_set("that where because while when since if and")
_RELATIVE = word_set("who that which")
_ABBREVIATIONS = word_set(
    "mr mrs ms dr st sen rep gen gov lt col capt sgt maj adm prof rev inc corp co jan feb aug sept oct nov dec no"
)
_GIVING = word_set(
    """give gives gave given giving offer offers offered offering grant grants granted granting pay pays paid paying
    send sends sent sending show shows showed allow allows allowed deny denies denied owe owes owed charge charges
    charged win wins won cost costs hand hands handed promise promises promised"""
)
# Words in -ics of which there are several.
_COUNTED = word_set(
    "critics clinics topics medics academics epidemics relics fabrics skeptics sceptics mechanics"
)
_TRENDS = word_set("rising falling growing soaring mounting")
_CLEFTS = word_set("reason what thing way all everything")


def _is_group(subject: Subject) -> bool:
    """Whether the head may be taken as several; “the number of girls” may not."""
    if subject.head == "number" and subject.opening == ["the"] and subject.tail[:1] == ["of"]:
        return False
    return subject.head in GROUPS


def _is_wished(subject: Subject) -> bool:
    """“If the cost of repairs were lower”, “that the head of the unions resign”."""
    if subject.verb in ("were", "weren't"):
        return not _WISHES.isdisjoint(subject.before)
    return (
        subject.verb not in ("are", "aren't")
        and _comes_after(subject, "that")
        and any(map(_DEMAND.match, subject.before))
    )


def _is_bare(subject: Subject) -> bool:
    """Whether too little stands before a verb in its base form to tell: “have the dog see a vet”."""
    if not kind(subject.verb):
        return False  # are, have
    if not subject.tail:
        return subject.before[-1:] not in ([], ["."]) and subject.verb != "say"
    return not subject.opening or subject.tail[-1] in _RELATIVE


def _is_adjective(subject: Subject) -> bool:
    """“Their local broadcasting partners have.”"""
    return "j" in kind(subject.head) and bool(subject.tail) and bool(kind(subject.tail[0]))


def _is_reported(subject: Subject) -> bool:
    return not _REPORTING.isdisjoint(subject.tail)


def _is_list(subject: Subject) -> bool:
    """Whether what stands between commas may be one of several: “the mayor, a clerk and a judge, were”."""
    tail, before = subject.tail, subject.before
    return ("," in tail and ("and" in tail or "or" in tail)) or (before[-1:] == [","] and "," in before[:-1])


def _is_unit(subject: Subject) -> bool:
    return subject.head in UNITS or (subject.head.endswith("ics") and subject.head not in _COUNTED)


def _is_name(subject: Subject) -> bool:
    """Whether what opens a sentence may be a name: “Powers is”, “Students for Peace is”."""
    tail = subject.tail
    return not subject.opening and (
        subject.head in SURNAMES
        or (not tail and is_surname(subject.head))
        or tail[:1] == ["by"]
        or (len(tail) == 2 and tail[0] in ("for", "without", "against"))
    )


def _is_verb(subject: Subject) -> bool:
    """Whether the head may be a verb: “where the mother lives in Rome is”."""
    tags = kind(subject.head)
    if "z" not in tags:
        return False
    if _SUBORDINATE.isdisjoint(subject.before[-1:]):
        return tags[0] == "z"
    last = subject.opening[-1] if subject.opening else ""
    return not (
        subject.tail[:1] == ["of"] or last in _DETERMINERS or last.endswith("'s") or kind(last)[:1] == "j"
    )


def _is_gerund(subject: Subject) -> bool:
    """“Taking artifacts from temples is.”"""
    return bool(subject.opening) and subject.opening[0].endswith("ing") and subject.opening[0] not in _TRENDS


def _is_sum(subject: Subject) -> bool:
    """“Three children is more than enough”, “the fact that he is many characters is”."""
    first = subject.opening[0] if subject.opening else ""
    return (first[:1].isdigit() or first in _FIGURES) and not subject.tail


def _is_cleft(subject: Subject) -> bool:
    """“The reason he says those things is.”"""
    return not _CLEFTS.isdisjoint(subject.before)


def _is_cut(subject: Subject) -> bool:
    """“The use of … instruments by the state has.”"""
    return subject.before[-2:] == [".", "."]


def _is_joined(subject: Subject) -> bool:
    """Whether “and” before the subject joins it to another: “the mayor and the head of the unions were”."""
    *clause, last = subject.before or [""]
    if last != "and":
        return False
    has_comma = clause[-1:] == [","]
    clause = clause[: len(clause) - has_comma]
    return (
        not (has_comma or (subject.tail and not subject.is_one))
        or "," in clause
        or not any(word in _FINITE or kind(word)[:1] in ("z", "d") for word in clause)
    )


def _is_abbreviation(subject: Subject) -> bool:
    """“Calls to Mrs. Smith's office were.”"""
    before = subject.before[-2:-1]
    return (
        subject.head != "and"
        and _comes_after(subject, ".")
        and (not before or before[0] in _ABBREVIATIONS or len(before[0]) == 1)
    )


def _comes_after(subject: Subject, word: str) -> bool:
    return subject.before[-1:] == [word]


def _is_relative(subject: Subject) -> bool:
    """Whether “who” may stand for another noun than the head: “the law on taxes that governs”."""
    *between, last = subject.tail or [""]
    return last in _RELATIVE and (
        between not in ([], [","])
        or _comes_after(subject, ",")
        or (bool(subject.opening) and subject.opening[0] not in _DETERMINERS and not subject.is_one)
    )


def _is_of_another(subject: Subject) -> bool:
    """Whether the last noun has the verb, in a clause without “that”: “loans from a fund the bank has set up”."""
    tail = subject.tail
    place = next((place for place in range(len(tail) - 1, 1, -1) if tail[place] in _ARTICLES), 0)
    return place > 1 and kind(tail[place - 1])[:1] in ("n", "s") and tail[place - 2] not in _RELATIVE


def _is_compound(subject: Subject) -> bool:
    """“The parts and aerospace concern expects”: what “and” joins only says more of the last noun."""
    tail = list(subject.tail)
    behind = tail[tail.index("and") + 1 :] if "and" in tail else []
    return bool(behind) and behind[0] not in _DETERMINERS | _ARTICLES and kind(behind[-1])[:1] == "n"


def _may_be_noun(subject: Subject) -> bool:
    """Whether the verb may be the end of the subject: “human rights abuses”, “a veto override requires”."""
    tags, word = kind(subject.verb), subject.following
    if not tags or (subject.tail and (subject.tail[-1] == "," or subject.tail[-1] in _RELATIVE)):
        return False
    if subject.verb in ("say", "says", "want"):
        return word in _FINITE
    if not _GIVING.isdisjoint(subject.tail):  # "plans that give advertisers discounts for"
        return True
    if {"s", "n"}.isdisjoint(tags):
        return word in _FINITE or (word not in _OBJECTS | _PLACES and kind(word)[:1] in tuple("zdns"))
    return not (
        subject.tail and (word in _OBJECTS or (word in _PLACES and kind(subject.tail[-1])[:1] == "s"))
    )


_Doubts = Sequence[Callable[[Subject], bool]]
_DOUBTS: _Doubts = (
    *(_is_reported, _is_list, _is_abbreviation, _is_joined, _is_relative, _is_of_another, _may_be_noun),
)
_DOUBTS_ABOUT_ONE: _Doubts = (_is_group, _is_wished, _is_bare, _is_adjective, *_DOUBTS)
_DOUBTS_ABOUT_MANY: _Doubts = (
    _is_unit,
    _is_name,
    _is_verb,
    _is_gerund,
    _is_sum,
    _is_cleft,
    _is_cut,
    _is_compound,
    *_DOUBTS,
)
