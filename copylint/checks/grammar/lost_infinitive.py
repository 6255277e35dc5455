"""“To” lost before a verb: “was told wait”, “urged people stay indoors”."""

from __future__ import annotations

from collections.abc import Sequence

from copylint.checks.grammar.slips import Slip

_LOST_TO = "“{text}” has lost a “to”"
_MESSAGE = "“{text}”: a “to” is lost before it, so write “{right}”"
_READY = (
    "expected|scheduled|set|due|able|likely|supposed|forced|allowed|ordered|required|asked|told|advised|urged|invited"
    "|encouraged|instructed|permitted|obliged|reluctant|unable|unlikely|willing|ready|going|keen|eager|poised|free"
)
# Verbs that are nouns, too, with what shows that they are none.
_DONE = (
    "return|wait|stay|leave|work|vote|travel|visit|pay|play|move|stop|use|help|speak|take|enter|remain|hold|open|close"
    "|meet|start|join|keep|hand|give|sell|build|show|report|answer|sign|run|fly|land|lead|cut|end"
    "|attend|arrive|rule|debate|address|release|launch|race"
)
_WHERE = (
    "home|until|indoors|inside|outside|away|back|the|a|an|its|his|her|their|in|at|on|for|from|up|out|NUM|$few|NAME|all"
    "|more"
)
_ORDERED = "ordered|orders|ordering|urged|urges|urging|forced|forces|forcing|persuaded|instructed|encouraged|compelled"
_SOMEONE = "him|her|them|us|people|residents"


def _is_finite(words: Sequence[str], before: Sequence[str]) -> bool:
    """“That he ordered the people leave” is wished for; so is what stands behind “that”."""
    return "that" in words


SLIPS = (
    Slip(f"$be @r? {_READY} < be > @p|@g|a|an|the|in|on|at|over|more|back", "to be", _MESSAGE),
    Slip(
        f"$be < {_READY} {_DONE} > {_WHERE}", "{0} to {1}", _LOST_TO, lambda words, before: words[0] == "set"
    ),
    Slip(
        "they|we|who plan|hope|want|aim|intend|wish < =b|build|open|cut|sell|buy|hold|meet|visit > not:and|or",
        "to {0}",
        _MESSAGE,
    ),
    Slip(
        f"{_ORDERED}|told|asked|advised {_SOMEONE} < =b|stay|leave|return|wait|keep|move > {_WHERE}",
        "to {0}",
        _MESSAGE,
        lambda words, before: words[0] in ("told", "asked") and words[1] in ("people", "residents", "us"),
    ),
    Slip(
        f"{_ORDERED} the|a|an|its|his|her|their @j? @n|@s < =b|pay|stop|close|leave|return|hand|release|take > "
        "the|a|an|its|his|her|their|NUM|$few|all|to|up|him|them",
        "to {0}",
        _MESSAGE,
        _is_finite,
    ),
    Slip(
        "court|judge|jury|regulator|tribunal ordered|told|tells|orders the|a|an|its|his|her|their @j? @n|@s < pay|stop"
        "|release|hand|return > damages|compensation|the|a|an|its|his|her|their|NUM|$few|all|to|up|him|them",
        "to {0}",
        _MESSAGE,
    ),
    Slip(
        "told|asked|advised the|a|his|her|its @j? @n&!sbz < =b > the|a|an|its|his|her|their|NUM|$few"
        "|all|to|up|him|them",
        "to {0}",
        _MESSAGE,
        _is_finite,
    ),
    Slip(
        "the|a|an|its|his @j? @n&!s|NAME plans|hopes|aims|intends|wants|expects|threatens|needs|seeks|agrees|refuses < "
        "=b|resume|open|close|cut|build|raise|sell|buy > @s|$det|NAME|NUM|$few|more",
        "to {0}",
        _MESSAGE,
        lambda words, before: (
            words[-2] in ("include", "require", "involve", "remain", "become")
            or "do" in before[-3:]
            or "does" in before[-3:]
        ),
    ),
    Slip("was|were|be|been sent < =b >", "to {0}", _MESSAGE),
    Slip(
        f"{_ORDERED}|told|asked|advised|warned|warns|warning {_SOMEONE} < not =b|drink|use|travel|leave|panic|swim"
        "|touch >",
        "not to {1}",
        _MESSAGE,
    ),
    Slip(
        "calling|called|calls for the|his|her|their @n|@s < resign|leave|quit|stop|release|withdraw > "
        "MARK|the|his|her|from|and|immediately",
        "to {0}",
        _MESSAGE,
    ),
)
