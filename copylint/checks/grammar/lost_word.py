"""grammar/lost-word: a little word without which the sentence cannot stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.checks.grammar.slips import Slip, SlipFinder
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_LOST_TO = "“{text}” has lost a “to”"
_LOST_OF = "“{text}” has lost an “of”"
_AGREED = (
    "agreed|agrees|decided|decides|wanted|refused|refuses|hoped|failed|fails|managed|vowed|intends|intended|tried"
    "|tries|threatened|attempted|seeks|sought|declined|unable|unlikely|ought|struggled|attempting|preparing|trying"
)
_NEXT = (
    "the|a|an|this|these|its|his|her|their|with|him|them|it|to|in|on|by|from|at|all|more|NUM|NAME|again"
    "|next|soon|later|@r&!njs"
)

SLIPS = (
    Slip(
        f"< {_AGREED} =b >",
        "{0} to {1}",
        _LOST_TO,
        lambda words, before: words[-1] in ("include", "remain", "become"),
    ),
    Slip(
        f"< {_AGREED}|want|wants|able|pledged|promised|expects|willing ~b&!pr > {_NEXT}",
        "{0} to {1}",
        _LOST_TO,
        lambda words, before: (
            words[1] in ("upon", "help", "live") or words[1] in ("need", "work", "include", "remain")
        ),
    ),
    Slip(
        "$be @r? < expected|scheduled|set|due|able|likely|supposed|forced|allowed|ordered|required|asked"
        "|reluctant|unable"
        "|unlikely|willing|ready|going ~b&!pjr >",
        "{0} to {1}",
        _LOST_TO,
        lambda words, before: words[-1] in ("live", "forward", "right", "live"),
    ),
    Slip(
        "$be < expected|set|likely|due|forecast @b&@n > by|to|from|this|next|in|$poss|the",
        "{0} to {1}",
        _LOST_TO,
        lambda words, before: words[-2] in ("set", "up", "right") and words[-1] in ("in", "to"),
    ),
    Slip("in < order ~b&!pj > the|a|an|its|his|her|their|more|peace|@s", "{0} to {1}", _LOST_TO),
    Slip("< listen|listened|listening|listens the|his|her|their|its >", "{0} to {1}", _LOST_TO),
    Slip("< wait|waiting|waited|waits the|his|her|their >", "{0} for {1}", "“{text}” has lost a “for”"),
    Slip(
        "< depend|depends|depended|depending|rely|relies|relied|relying the|his|her|their|its >",
        "{0} on {1}",
        "“{text}” has lost an “on”",
    ),
    Slip("STOP < instead =g >", "{0} of {1}", _LOST_OF),
    Slip("look|looks|looking|looked < forward =g >", "{0} to {1}", _LOST_TO),
    Slip("< one|some|many|most|several|each the|these|those > @t|most", "{0} of {1}", _LOST_OF),
    Slip("< one|many|most|several the|these|those > ~j? =s", "{0} of {1}", _LOST_OF),
    Slip("a < lot =s|people|time|money|work|pressure|attention >", "{0} of {1}", _LOST_OF),
    Slip("a < number =s|people > not:@n", "{0} of {1}", _LOST_OF),
    Slip("< dozens|hundreds|thousands|millions|billions @s&!nb|people >", "{0} of {1}", _LOST_OF),
    Slip(
        "< according the|a|an|local|officials|police|reports|state|government|his|her|their|a >",
        "according to {1}",
        _LOST_TO,
    ),
    Slip("< due the|a > not:MARK ANY", "{0} to {1}", _LOST_TO),
    Slip("< prior the >", "{0} to {1}", _LOST_TO),
    Slip(
        "in|on < front|favor|favour|terms|behalf|spite|lieu the|a|his|her|its|their >", "{0} of {1}", _LOST_OF
    ),
    Slip("< regardless the|whether >", "{0} of {1}", _LOST_OF, lambda words, before: words[-1] == "whether"),
    Slip("in < addition the|his|her|its|their >", "{0} to {1}", _LOST_TO),
    Slip("in < response|relation the >", "{0} to {1}", _LOST_TO),
    Slip("the < end the >", "{0} of {1}", _LOST_OF),
    Slip("the < rest|majority|number|amount the|@s&!zn >", "{0} of {1}", _LOST_OF),
    Slip("as < well the|a|its|his|her|their > ANY", "{0} as {1}", "“{text}” has lost an “as”"),
    Slip(
        "< the|a|an of|and|or|is|are|was|were|has|have|been|had|to > ANY",
        None,
        "“{text}”: a word is lost, or one too many",
        lambda words, before: words[0] == "a",
    ),
    Slip("his|its|their|our < the|a|an >", None, "“{text}” behind a possessive: one of the two is too many"),
    Slip(
        "< a|an the|his|her|its|their|our|your|my|this|these|those|any >",
        None,
        "“{text}”: one of the two is too many",
    ),
    Slip(
        "< the a|an|his|its|their|our|your|my|this|these > ANY", None, "“{text}”: one of the two is too many"
    ),
)
_FINDER = SlipFinder(SLIPS)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Places where a word is missing, or where two stand for one."""
    return _FINDER.find(article)
