"""Words reduced to their stems, and verbs to their forms."""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any, Literal, NamedTuple

Form = Literal["base", "s", "past", "ing"]

# Verbs whose past is not made with -ed: base, past, past participle where it differs; facts of English.
_IRREGULAR = """
beat beat beaten, become became, begin began begun, bite bit bitten, bind bound, blow blew blown,
break broke broken, bring brought, build built, buy bought, catch caught, choose chose chosen, come came, deal dealt,
dig dug, do did done, draw drew drawn, drink drank drunk, drive drove driven, eat ate eaten, fall fell fallen,
feed fed, feel felt, fight fought, find found, flee fled, fly flew flown, forget forgot forgotten,
freeze froze frozen, get got, give gave given, go went gone, grow grew grown, hang hung, have had, hear heard,
hide hid hidden, hold held, keep kept, know knew known, lay laid, lead led, leave left, lend lent, lose lost,
make made, mean meant, meet met, overcome overcame, oversee oversaw overseen, pay paid, ride rode ridden,
ring rang rung, rise rose risen, run ran, say said, see saw seen, seek sought, sell sold, send sent,
shake shook shaken, shoot shot, show showed shown, sing sang sung, sink sank sunk, sit sat, sleep slept,
speak spoke spoken, spend spent, stand stood, steal stole stolen, stick stuck, strike struck, swear swore sworn,
sweep swept, swim swam swum, take took taken, teach taught, tear tore torn, tell told, think thought,
throw threw thrown, undergo underwent undergone, understand understood, undertake undertook undertaken,
uphold upheld, wake woke woken, wear wore worn, win won, withdraw withdrew withdrawn, withstand withstood,
write wrote written
"""


class Inflection(NamedTuple):
    """A word as a form of a verb: the root that all its forms share, and which form it is."""

    root: str
    form: Form


@cache
def _stemmer() -> Any:
    import snowballstemmer

    return snowballstemmer.stemmer("english")


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The stem of a folded word: "targeting" and "targeted" have one."""
    result: str = _stemmer().stemWord(word)
    return result


@cache
def irregular_pasts() -> dict[str, str]:
    """The bases of irregular verbs by their past forms: {"met": "meet"}."""
    verbs = (entry.split() for entry in _IRREGULAR.split(","))
    return {past: base for base, *pasts in verbs for past in pasts if past != base}


@lru_cache(maxsize=20_000)
def inflection(word: str) -> Inflection:
    """What a folded word is if it is a verb's form; only a comparison of two roots tells that they are one verb.

    Words that only derive from a verb have another root: "employer", "government", "trainee".
    """
    base = irregular_pasts().get(word)
    if base:
        return Inflection(_root(base), "past")
    body, form = _split(word)
    if form == "base" or not any(letter in "aeiouy" for letter in body) or len(body) < 2:
        return Inflection(_root(word), "base")
    return Inflection(_root(body), form)


def _split(word: str) -> tuple[str, Form]:
    """A word without its ending, and the form that the ending makes."""
    if word.endswith("ing"):
        return word[:-3], "ing"
    if word.endswith(("ied", "ies")):
        return word[:-2], "past" if word[-1] == "d" else "s"
    if word.endswith("ed"):
        return word[:-2], "past"
    if word.endswith(("sses", "shes", "ches", "xes", "zes")):
        return word[:-2], "s"
    if word.endswith("s") and not word.endswith(("ss", "us", "is", "'s")):
        return word[:-1], "s"
    return word, "base"


def _root(body: str) -> str:
    """What all forms have in common: no final e, no doubled consonant, i for y."""
    root = body.rstrip("e")
    if root.endswith("y"):
        root = root[:-1] + "i"
    if len(root) > 3 and root[-1] == root[-2] and root[-1] not in "aeiou":
        root = root[:-1]
    return root
