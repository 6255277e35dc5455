"""grammar/adverb: an adjective where the verb asks for an adverb."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.checks.grammar.slips import Slip, SlipFinder
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_MESSAGE = "“{text}” says how, so write “{right}”"
_MOVED = (
    "rose|fell|increased|increase|increases|decreased|dropped|grew|grow|grown|declined|improved|improve|changed|climbed"
    "|slowed|risen|fallen|rise|rises|falls|differ|differs|varied|narrowed|widened|shrank|expanded|worsened"
)
_THEN = "MARK|in|on|to|by|from|after|during|over|since|last|this|as|when|between|at"
_HURT = "injured|wounded|damaged|hurt|burned|affected|ill|weakened|disabled"

SLIPS = (
    Slip(
        f"{_MOVED} < significant|sharp|rapid|slight|substantial|marked|modest|gradual|quick > {_THEN}",
        "{0}ly",
        _MESSAGE,
    ),
    Slip(f"{_MOVED} < considerable > {_THEN}", "considerably", _MESSAGE),
    Slip(f"{_MOVED} < steady > {_THEN}", "steadily", _MESSAGE),
    Slip(f"{_MOVED} < dramatic > {_THEN}", "dramatically", _MESSAGE),
    Slip(f"was|were|been|be|and|being < serious|severe|critical|slight|bad > {_HURT}", "{0}ly", _MESSAGE),
    Slip(
        "the|a|an|this|these|those < recent|previous > announced|released|published|opened|elected|appointed|completed"
        "|launched|discovered",
        "{0}ly",
        _MESSAGE,
    ),
)
_FINDER = SlipFinder(SLIPS)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Adjectives that stand for adverbs."""
    return _FINDER.find(article)
