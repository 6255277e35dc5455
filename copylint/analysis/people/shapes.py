"""The shapes of syllables by which names of some cultures are known without a table."""

from __future__ import annotations

from functools import lru_cache

from copylint.analysis.patterns import Pattern
from copylint.analysis.people.spelling import plain

_PINYIN = (
    r"(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?"
    r"(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|van|ai|ei|ao|ou|an|en|er|ia|ie|iu|in|ua|uo|ui|un|ue|ve|vn|[aoeiuv]))"
)
_PINYIN_NAME = Pattern(rf"{_PINYIN}'?{_PINYIN}?'?{_PINYIN}?")
# Korean, Wade-Giles, Cantonese and Hokkien syllables, as loose as they are spelt.
_EAST = Pattern(
    r"tsz|sz|ng|(?:ch'?|kk|tt|pp|ss|jj|hs|sh|sz|ts'?|tz|kw|gw|ng|zh|[bcdfghjklmnprstwyxzqv])?'?h?"
    r"(?:yeo|yae|yoo|you|yu|ya|ye|yo|eui|eun|eu|eo|ae|oe|wae|weo|wa|we|wi|wo|ui|uh|ue|ee|ie|ia|io|iu|oo|ou|oi|au|ai|ao|ah|ei|eh|ua|uo|[aeiouy])h?"
    r"(?:ng|ck|kh|[kmnptlrg])?"
)
_KOREAN = Pattern(
    r"(?:kk|tt|pp|ss|jj|ch|sh|[bcdghjkmnprstwyl])?"
    r"(?:yeo|yae|yoo|you|yu|ya|ye|yo|eui|eun|eu|eo|ae|oe|wae|wa|we|wi|wo|weo|ui|uh|ue|ee|ie|oo|ou|ai|oi|[aeiou])h?(?:ng|ck|[kmnptlr])?"
)
_VIETNAMESE = Pattern(
    r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?"
)


@lru_cache(maxsize=1 << 14)
def is_pinyin(name: str) -> bool:
    """Whether a name could be one to three syllables of pinyin: Jinping, Yi, Xi'an, Haoyu."""
    key = plain(name).replace("-", "")
    return len(key) <= 15 and _PINYIN_NAME.fullmatch(key) is not None


@lru_cache(maxsize=1 << 14)
def is_hyphenated_pair(name: str) -> bool:
    """Whether a name is two East Asian syllables with a hyphen: Jae-in, Ing-wen, Ka-chiu."""
    first, mark, second = plain(name).partition("-")
    return bool(mark) and all(_EAST.fullmatch(part) is not None for part in (first, second))


def is_east_syllable(name: str) -> bool:
    """Whether a name could be one Korean, Cantonese, Hokkien or Taiwanese syllable."""
    return _EAST.fullmatch(plain(name)) is not None


def is_korean(name: str) -> bool:
    """Whether a name could be one or two Korean syllables without a hyphen."""
    key = plain(name)
    if _KOREAN.fullmatch(key):
        return True
    return any(
        _KOREAN.fullmatch(key[:cut]) and _KOREAN.fullmatch(key[cut:]) for cut in range(2, len(key) - 1)
    )


def is_vietnamese(name: str) -> bool:
    """Whether a name could be one Vietnamese syllable."""
    return _VIETNAMESE.fullmatch(plain(name)) is not None
