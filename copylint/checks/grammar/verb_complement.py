"""Verbs in a form that the verb or adjective they complete does not take: “opposed to raise”, “accused of try”."""

from __future__ import annotations

from copylint.checks.grammar.slips import Slip

_BASE = "“{text}”: write “{right}”"
_ACTIVE = "play|visit|speak|attend|compete|travel|arrive|perform|appear"
_LASTING = "struggle|fight|search|try|seek|play|rise|fall|grow|live|prepare|operate|negotiate|suffer|wait|campaign|tour"
_AIMS = "aims|aimed|hoping|seek|seeks|sought|trying|planning|designed|forced|allowed|asked|ordered|urged"
_MADE = "complete|publish|establish|locate|situate|design|release|launch|build|write|own|found"

SLIPS = (
    Slip(f"will|would|to|may|could be < {_ACTIVE} > $det|in|at|on|for|against|to|with", "{0.ing}", _BASE),
    Slip(
        f"notafter:there has|have|had been < {_LASTING} > to|for|with|in|since|against|on|under|as",
        "{0.ing}",
        _BASE,
    ),
    Slip(f"{_AIMS} to < =g >", "{0.base}", _BASE),
    Slip(
        "let|lets|letting the|a|an|his|her|its|their @j? @n < to @b&!n|slip|pass|go|run|rest|drop >",
        "{1}",
        _BASE,
        lambda words, before: words[-3] in ("contract", "job"),
    ),
    Slip(
        "accused|accuses|accusing|suspected the|a|an|his|her|its|their @j? @n of < =b|~b&!pr|break > "
        "the|a|an|its|his|her|their not:day|week|month|year|night|morning|same ANY",
        "{0.ing}",
        _BASE,
    ),
    Slip(
        "accused|suspected|convicted|guilty of < try|fail|plan|conspire|refuse|want|help|attempt > to",
        "{0.ing}",
        _BASE,
    ),
    Slip(
        f"@n&!s|NAME , < {_MADE} > in|on|by|at|near|from|during $det|NUM|NAME",
        "{0.participle}",
        _BASE,
        lambda words, before: words[1] != "found",
    ),
    Slip(
        "@n|he|she|it|who has|had not? < forces|causes|leaves|makes|takes|gives|hits|helps|kills|wins|loses|sends"
        "|raises|closes|opens > the|a|an|its|his|her|their|him|them",
        "{0.participle}",
        _BASE,
    ),
    Slip(
        "will|would|must|should|may|can not? < takes|makes|gives|comes|goes|gets|includes > "
        "effect|place|part|over|off|action|home|back|into|away|up|out|down",
        "{0.base}",
        _BASE,
    ),
    Slip(
        "STOP|why|how|when|where|what does|do|did the|his|her|its|their @j|@n? @n|@s < =z > ANY",
        "{0.base}",
        _BASE,
    ),
    Slip(
        "opposed|devoted|accustomed|close|object|objected|objects|resort|resorted to < =b >", "{0.ing}", _BASE
    ),
    Slip("insisted|insists < to =b|~b&!pr|take|hold|pay|visit >", "on {1.ing}", _BASE),
    Slip("capable < to =b|~b&!pr >", "of {1.ing}", _BASE),
    Slip("close|opposed to < @b&!pr > a|the|an|its|their|his|her", "{0.ing}", _BASE),
    Slip("must|should|would|could|might|may not? < to be >", "be", _BASE),
    Slip(
        "accused|suspected|convicted|guilty of < ~b|fly|drive|run|sell|take|hide|spy > too|to|in|on"
        "|into|from|for|at|up",
        "{0.ing}",
        _BASE,
    ),
    Slip(
        "accused|suspected|convicted|guilty|capable of < ~b&!prn|sell|make|buy|steal|take|use|hide|run|plan|break > "
        "=dp|@p&!n|~j|NUM|$few @s|@n",
        "{0.ing}",
        _BASE,
    ),
    Slip(
        "avoid|avoids|avoided|avoiding|denied|denies|denying|admitted|considered|considering|suggested|suggests|risk"
        "|risks|risked|finished|postponed|postpone|resumed|stopped|quit|enjoys|enjoyed|keeps|kept|mind < "
        "=b|feed|take|make|pay|buy|sell|touch|use|visit|raise > the|a|an|his|her|its|their|any|them|him|it|more",
        "{0.ing}",
        _BASE,
        lambda words, before: words[0] == "suggested" or words[0] == "suggests",
    ),
    Slip(
        "by the time $det? @j? not:police|people|they|we|i|you|staff @n&!s|NAME|he|she|it < =b|~b&!nprj >",
        "{0.third}",
        _BASE,
    ),
    Slip("by the time $det @n&!s < @b&!pj > the|a|an|his|her|its|him|them", "{0.third}", _BASE),
    Slip(
        "when|until|before|after|once the|a|his|her|its|help|a @n&!sjzbd < =b > MARK|in|at|on|to|from|for|the|a",
        "{0.third}",
        _BASE,
    ),
    Slip(
        "avoid|avoids|avoided|avoiding|of|without|by < feed > the|a|an|its|his|her|their|them",
        "feeding",
        _BASE,
    ),
    Slip("$modal < be start|return|visit|stay|begin > on|in|at|the|to|a|with", "{1}", _BASE),
    Slip(
        "he|she|it|they|who denied|denies < to take|accept|pay|meet|receive|sell|hold|make|give >",
        "{1.ing}",
        _BASE,
    ),
    Slip("never|not did < =d&!n|slept|went|came|saw|took|gave|made >", "{0.base}", _BASE),
    Slip(
        "< would|could|should|must will|may|might|must >",
        "{0}",
        "“{text}”: one of the two is enough",
    ),
    Slip(
        "notafter:$det|@j|POSS|free|political|good < will|may|can would|could|must|should|might|can|will >",
        None,
        "“{text}”: one of the two is enough",
        lambda words, before: (
            words[0] == words[1] or not before or before[-1] in ("in", "of", "since", ",", "garbage")
        ),
    ),
    Slip("can|could < be able to >", None, "“{text}” says again what the word before it says"),
    Slip("has|had < broke > @s|@n|up|off|through|away", "broken", _BASE),
    Slip("reach|reaches|reaching < at > the|a|an", None, "“{text}” is one word too many"),
    Slip("worth < to =b >", "{1.ing}", _BASE),
    Slip("declined|declines < comment > on|MARK", "to comment", _BASE),
)
