"""grammar/confused-word: a word that sounds or looks like the one that belongs there, told by its neighbours.

Three ways to tell: patterns of words as data (tables/words/confused.txt) and, where a message of their own or code is
wanted, here; and the company that a word keeps (confused_company).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.lexicon.tables import word_set
from copylint.checks.grammar import confused_company
from copylint.checks.grammar.slip_table import read_slips
from copylint.checks.grammar.slips import Slip, SlipFinder
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

# Behind "in charge for" these say how long, or when: "for nearly 14 years", "for the rest of May", "for the final".
_TIME_FOLLOWS = word_set(
    """a an one almost nearly more less about around over only just most much all so too long longer now ever good
    life another at up several some many as first second last final past next rest remainder whole entire better
    best full few couple third fourth fifth two three four five six seven eight nine ten eleven twelve century
    decade year month week day night season time while game match decades years months weeks days hours
    games matches trip visit tie final finals semi-final clash derby fixture opener friendly qualifier series tour
    tournament home away both this that these those today tomorrow tonight"""
)


def _tells_time(words: Sequence[str], before: Sequence[str]) -> bool:
    return words[-1][0].isdigit() or "-" in words[-1] or words[-1] in _TIME_FOLLOWS


def _is_right(words: Sequence[str], before: Sequence[str]) -> bool:
    return words[0] == "net" or (words[0] == "fist" and words[1] not in ("time", "lady"))


_SLIP_OF_KEYS = "“{text}” is a slip of the keys"
SLIPS = (
    *read_slips("confused"),
    Slip("< everyone|anyone|someone > of the|them|us|our|these", None, "“{text}” before “of” is two words"),
    Slip(
        "to|$modal|not < setup|shutdown|rollout|crackdown|kickoff|cleanup|takeover|backup|breakup|pickup|carryout"
        "|layoff|breakdown|checkout|startup|lookout|workout|login|logon > the|a|an|its|his|their|new|on|for",
        None,
        "“{text}” is the noun; the verb is two words",
    ),
    Slip(
        "NUM|$few|several|few|many < moths|yeas|mouths|dyas > ago|later|after|before|of|old|in",
        None,
        _SLIP_OF_KEYS,
    ),
    Slip("< lat|las|nest|net|fist > week|month|year|season|summer|time|lady", None, _SLIP_OF_KEYS, _is_right),
    Slip(
        "in < charge for > the|his|her|its|their? not:the|his|her|its|their|NAME|POSS ANY",
        "charge of",
        unless=_tells_time,
    ),
)
_FINDER = SlipFinder(SLIPS)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Words taken for others."""
    yield from _FINDER.find(article)
    yield from confused_company.find(article, hits)
