"""Whether a word begins with the sound of a vowel: what “a” and “an” ask for.

Words by the CMU Pronouncing Dictionary, figures by how they are read, abbreviations by the names of their
letters. Unknown (None) is an answer too: for “historic”, foreign names, abbreviations that may be words.
"""

from __future__ import annotations

from functools import lru_cache

from copylint.analysis.lexicon.tables import read_classes, word_set
from copylint.regexes import compile_regex

_VOWEL_LETTERS = frozenset("AEFHILMNORSX")  # ay, ee, ef, aitch, …; U is "you"
_FIGURE = compile_regex(r"(?:US|A|C|NZ|HK)?[$£€¥]?(?P<head>\d+)(?P<groups>(?:,\d{3})*)(?![\d,])")
_DOTTED = compile_regex(r"[A-Za-z]\.-?[A-Za-z]\.")
_ONE_LETTER = compile_regex(r"[A-Za-z](?:-\w|\d)|[a-z][A-Z]")
_CAPITALS = compile_regex(r"(?P<letters>[A-Z]{2,7})(?:s?(?:['’]s?)?(?![A-Za-z])|(?=\d))")
_ROMAN = compile_regex(r"X{0,3}(?:IX|IV|V?I{0,3})")
_LETTERS = compile_regex(r"[a-z]+")

# Abbreviations that are read letter by letter although they could be words.
_SPELLED = word_set(
    """AI EU EPA ECB EIB EIU FAO FIR FOMC HIV HUD IAEA IED IMF IPO ISI IOC IRA IRS LED LGA MEP MIT MOU MOA
    MOD NGO NEA NIH NIA NSA NYU RAF RAAF REIT RCEP SEC SOE SOS SSA SUV UAE UAV UAW UK UN US USA USB USC
    USDA USGS UPS UFC UCL UFO UCLA UHF UBS UEA OAS OAU OECD OHCHR OSCE MRI MVP NBA NBC NFL NHL NHS NPR
    NPT NSC NRA LNG LPG"""
)
_SPOKEN = word_set(
    """FEMA FIFA LASIK MERS MENSA NAFTA NASA NASCAR NASDAQ NATO NICE RADAR RAM ROM SALT START SARS SEAL SIM
    SWAT SIPRI SADC SCUBA SPAC UNESCO UNICEF USAID UEFA UNHCR UNRWA UNIFIL UNCTAD UNAIDS UNHRC UNGA UNDP
    UNODC UNMISS MINUSMA MONUSCO"""
)
# Read as a whole phrase as often as by letters ("His Majesty's Ship"), or as a figure.
_UNSURE = word_set("HM HMS HMP MS SAT FAQ URL SQL FL LA MO ME MA SA NE NW SE SW RE SO MI XX XY XL XXL")
# Two letters that begin English words; with others an abbreviation cannot be read as a word.
_ONSETS = word_set("FL FR GL GR LL MC RH SC SH SK SL SM SN SP SQ ST SV SW")
_YOU = compile_regex(r"eu|u(?:ni(?:[cfqtv]|on)|bi[qc]|ran[iu]|rin|sa[bg]|su|tili|topi|krain)")
_UN = compile_regex(r"un(?!i)|up|ultra|under")


@lru_cache(maxsize=20_000)
def begins_with_vowel(word: str) -> bool | None:
    """Whether a word or figure, as written, begins with a vowel sound; None where that is not certain."""
    figure = _FIGURE.match(word)
    if figure:
        return _figure(figure["head"], figure["groups"])
    if not word[:1].isalpha() or not word[0].isascii():
        return None
    if _DOTTED.match(word) or _ONE_LETTER.match(word):
        return word[0].upper() in _VOWEL_LETTERS
    capitals = _CAPITALS.match(word)
    if capitals:
        return _abbreviation(capitals["letters"])
    return None if len(word) == 1 else _word(word)


def _figure(head: str, groups: str) -> bool | None:
    """By its first group of digits: 8, 11,000 and 18 begin with vowels, 1100 may be read in two ways."""
    if head[0] == "8":
        return True
    if head[0] == "0":
        return None
    if head[:2] in ("11", "18") and len(head) == 4:
        return None if head[0:2] == "11" or head.endswith("00") else True
    return head[:2] in ("11", "18") and (len(head) == 2 or (len(head) == 5 and not groups))


def _abbreviation(letters: str) -> bool | None:
    if letters in _UNSURE or (_ROMAN.fullmatch(letters) and letters not in ("MI", "XI")):
        return None
    if letters in _SPOKEN:
        return letters[0] in "AEIO"
    spelled = letters[0] in _VOWEL_LETTERS
    return spelled if spelled == (letters[0] in "AEIO") or _is_spelled(letters) else None


def _is_spelled(letters: str) -> bool:
    """Whether an abbreviation can only be read letter by letter."""
    if letters in _SPELLED or letters.removesuffix("S") in _SPELLED or len(letters) == 2:
        return True
    if not set(letters) & set("AEIOUY"):
        return True
    return letters[0] != "U" and letters[1] not in "AEIOUY" and letters[:2] not in _ONSETS


def _word(word: str) -> bool | None:
    head = _LETTERS.match(word.lower())
    if head is None or not word.isascii():
        return None
    sounds = read_classes("sounds")
    for kind, answer in (("vowel", True), ("consonant", False), ("either", None)):
        if head[0] in sounds[kind]:
            return answer
    return _unlisted(head[0], is_name=word[0].isupper())


def _unlisted(word: str, *, is_name: bool) -> bool | None:
    """A word of which the dictionary says nothing surprising, or nothing at all."""
    if word[0] == "u" or word.startswith("eu"):
        return False if _YOU.match(word) else True if _UN.match(word) and not is_name else None
    if word[0] in "aeio":
        return None if is_name and word[:2] in ("ia", "ie", "io", "oa", "ou", "eu") else True
    vowels = set(word) & set("aeiou")
    if not vowels and not (set(word) & set("y")):
        return None
    if is_name and (
        word[0] in "hx" or (word[1] not in "aeiouy" and word[:1] in "mnty" and word[1] not in "cehrw")
    ):
        return None
    return None if word[0] == "y" and word[1] not in "aeiou" else False
