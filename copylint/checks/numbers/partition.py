"""Which parts exclude each other: men and women, for and against, survived and died."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import NamedTuple

from copylint.analysis.patterns import Pattern
from copylint.checks.places.atlas import countries

_TABLE = Path(__file__).parent.parent.parent / "tables" / "partitions.txt"
# Groups that overlap as often as not.
OVERLAP = Pattern(
    r"(?<![^\W_])(?:includ\w+|among (?:them|whom|those)|of wh(?:om|ich)|both|also|such as|overlap\w*"
    r"|some of (?:them|whom)|as well as|respectively"
    r"|more than one|at least|multiple(?!-)|or more|as many as|up to|another|additional|more(?! than))(?![^\W_])"
)
_PEOPLE = Pattern(
    r"(?<![^\W_])(?:people|men|women|children|police|crew|staff|kids|wives|clergy|personnel|troops|nuns"
    r"|guards|youths|adults|babies|teens"
    r"|\w{2,}(?:ers|ors|ists|ians|ans|men|women|ents|ants|ees|ives|ese|alis|mates)|\w*(?:man|woman)|child"
    r"|soldier|officer|teacher|student|doctor"
    r"|worker|member|passenger|farmer|driver|civilian|bystander|reporter|journalist|guard|pilot|nurse|priest"
    r"|tourist|attacker|boy|girl|boys|girls|monks|priests|pilots|soldiers"
    r"|civilians|nationals|locals|cooks|forwards|strikers|backs|wingers|juniors|seniors|recruits|pupils|judges|mps|clerks|rebels|addicts|journalists|guests|chiefs|nurses"
    r"|deputies|relatives|marines|medics"
    r"|cadets|aides|democrats|republicans|independents|britons|germans|danes|swedes|finns|turks|greeks|poles"
    r"|serbs|croats|thais|czechs|arabs"
    r"|kurds|iraqis|israelis|pakistanis|saudis|afghans|somalis)(?![^\W_])"
)
_PREPOSITION = Pattern(
    r"(?:(?:\w+ ){0,3}?)(from|to|in|for|at|on|by|under|over|aged|near|along|around|inside|off"
    r"|outside|went to|came from|abroad|elsewhere|overseas)(?![^\W_])"
)
# "5,000 in Germany and 4,000 abroad"
_AS_IN = dict.fromkeys(
    ["abroad", "elsewhere", "overseas", "outside", "along", "near", "around", "inside", "off"], "in"
)
# "1,800 this year and 1,200 next year"
_WHEN = Pattern(
    r" (?:people |more )?(?:(?:this|last|next|the (?:next|previous|following)) (?:year|month|week|season|spring|summer"
    r"|autumn|fall|winter)|(?:on |in )?\ue005|today|yesterday|tomorrow|now|later)(?![^\W_])"
)
_NATION = Pattern(r" (?:are|were|is|was|come|came)? ?(?:from )?([a-z]+)(?:,? and |[,.;:]? ?\Z)")
_PARTICIPLE = Pattern(r"(?:of them |of which )?([a-z]{3,}ing)(?![^\W_])")
_SHARED = Pattern(
    r"(?<![^\W_])(?:speak\w*|spoke|stud(?:y|ied)|learn\w*|use[ds]?|using|play(?:ed|s)?|visit\w*|watch\w*|read"
    r"|like[ds]?|know|knew|mention\w*"
    r"|complain\w*|report(?:ed|s)?|suffer\w*|wearing|having|holding"
    r"|invest\w*|operate[ds]?|worked (?:in|for|with)|works? (?:for|with)"
    r"|interest\w*|had|have|has)(?![^\W_])"
)


class _Family(NamedTuple):
    """Cells that exclude each other; is_complete: whether the first two leave nothing over."""

    cells: tuple[Pattern, ...]
    is_complete: bool


@cache
def _families() -> tuple[_Family, ...]:
    lines = _TABLE.read_text(encoding="utf-8").splitlines()
    return tuple(
        _Family(
            tuple(
                Pattern(rf"(?<![^\W_])(?:{cell})(?![^\W_])") for cell in line.removeprefix("= ").split(" / ")
            ),
            line.startswith("= "),
        )
        for line in lines
        if not line.startswith("#")
    )


@lru_cache(maxsize=1024)
def cells(words: str) -> frozenset[tuple[int, int]]:
    """The (family, cell) pairs that the words of a part name."""
    return frozenset(
        (number, index)
        for number, family in enumerate(_families())
        for index, cell in enumerate(family.cells)
        if cell.search(words)
    )


def exclude_each_other(parts: Sequence[str]) -> bool:
    """Whether the words of all parts name different cells of one family."""
    named = [cells(words) for words in parts]
    families = set.intersection(*({family for family, _ in found} for found in named))
    for family in sorted(families):
        owned = [{index for number, index in found if number == family} for found in named]
        firsts = [min(own) for own in owned]
        if len(set(firsts)) == len(firsts):
            return True
    return False


def is_gapped(parts: Sequence[str]) -> bool:
    """Whether the parts are one statement with changing places: "12 from Europe, 8 from Asia"."""
    if all(map(_WHEN.match, parts)):
        return True
    found = [_PREPOSITION.match(words.strip()) or _PARTICIPLE.match(words.strip()) for words in parts]
    if any(match is None for match in found) or any(_SHARED.search(words) for words in parts):
        return False
    return len({_AS_IN.get(match[1], match[1].split()[-1]) for match in found if match}) == 1


def are_apart(parts: Sequence[str]) -> bool:
    """Whether no two parts have anything in common."""
    return exclude_each_other(parts) or is_gapped(parts) or _are_nations(parts)


def _are_nations(parts: Sequence[str]) -> bool:
    """Whether each part is of another nationality: "six are Belgian and five are French"."""
    words = [found[1] for words in parts if (found := _NATION.fullmatch(words))]
    nations = {code for word in words for code in _nation(word)}
    return len(words) == len(nations) == len(parts)


def are_of_stuff(parts: Sequence[str]) -> bool:
    """ "nine miles of asphalt and seven miles of gravel": measures of different things."""
    stuff = {words.strip(" .,").removesuffix(" and") for words in parts}
    return all(words.startswith(" of ") for words in parts) and len(stuff) == len(parts)


def _nation(word: str) -> list[str]:
    """The code of the country whose nationality a word names: "greek", "greeks"."""
    found = countries(word.capitalize()) or countries(word.removesuffix("s").capitalize())
    return [country.code for country in found[:1]]


def are_people(words: str) -> bool:
    """Whether words name people."""
    return _PEOPLE.search(words) is not None


def exhaust(parts: Sequence[str]) -> bool:
    """Whether parts leave nothing over: survived and died, men and women; won, lost and drawn."""
    if not exclude_each_other(parts):
        return False
    named = [cells(words) for words in parts]
    for family in (number for number, family in enumerate(_families()) if family.is_complete):
        owned = [{cell for number, cell in found if number == family} for found in named]
        if len(parts) > 2 and all(owned):
            return True
        if len(parts) == 2 and all(owned) and {min(own) for own in owned} == {0, 1}:
            return True
    return False
