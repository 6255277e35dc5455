"""More than all of a whole: 105% of voters, a fall of 120 percent, six of the five members."""

from __future__ import annotations

from collections.abc import Iterator

from copylint.analysis.patterns import Pattern
from copylint.analysis.quantities.frames import NUMBER, PERCENT
from copylint.checks.numbers.claims import FALL, RISE
from copylint.checks.numbers.limits import Where, match_at, written
from copylint.findings import Match

_PEOPLE = (
    r"(?:voters|electors|people|adults|men|women|children|residents|respondents|members|students|pupils"
    r"|workers|employees|patients|households|families"
    r"|citizens|americans|britons|europeans|population|electorate|votes?|ballots|users|customers|companies"
    r"|firms|businesses|schools|countries|states"
    r"|delegates|lawmakers|deputies|senators|shareholders|participants|teachers|doctors|nurses|soldiers"
    r"|troops|inhabitants|locals|registered \w+|eligible \w+"
    r"|those (?:polled|surveyed|asked|questioned|who)|teenagers|parents|drivers|passengers|viewers|readers"
    r"|[a-z]{3,}(?:agers|ggers|ishers|anders|izens|ients|idents|ricists|ists|ians|orters|rators|ployees)"
    r"|girls|boys|infants|babies|cases|deaths|homes"
    r"|houses|buildings|cars|vehicles|farmers|migrants|refugees|prisoners|inmates|seats|surface|territory"
    r"|land area|vote|stations|flights|trains)"
)
_OF_GROUP = Pattern(
    rf"(?P<value>{PERCENT}) of (?:the |all |its |their |our |her |his |this "
    rf"|that )?(?:[a-z'-]+ ){{0,3}}?{_PEOPLE}(?![^\W_]| ?(?:target|quota|level|figure|size|number|from"
    rf"|it had|budget|income|salary|cost))"
)
_RATE = Pattern(
    rf"(?:turnout|literacy|attendance rate|approval(?: rating)?|support|unemployment(?: rate)?|jobless rate"
    rf"|vaccination rate|humidity|saturation|oxygen levels?|probability|chance|likelihood|share of the \w+|vote share"
    rf"|(?:success|survival|conviction|graduation|mortality|death|fatality|recovery|response|pass|failure"
    rf"|employment|participation|completion|dropout|accuracy|detection|recycling|acceptance|clearance"
    rf"|poverty) rate|market share|occupancy(?: rate)?)(?: [\w'-]+){{0,6}}? (?P<value>{PERCENT})(?!"
    rf" (?:higher|more|above|increase|rise|up|of (?:its|the|their) (?:target|capacity)|from|in \w+ years"
    rf"|over))"
)
_BEFORE_RATE = Pattern(
    rf"(?P<value>{PERCENT}) (?:(?:success|survival|mortality|death|fatality|recovery|response|pass|failure|infection"
    rf"|employment|unemployment|jobless|poverty|conviction|graduation|vaccination) rate"
    r"|turnout|humidity|chance|probability|likelihood|approval|share of|literacy"
    rf"|attendance|unemployment|support|majority|occupancy|stake)(?![^\W_])"
)
_QUALITY = Pattern(
    rf"(?P<value>{PERCENT}) (?:effective|accurate|reliable|responsible|liable|at fault|to blame|female|male"
    r"|muslim|christian|catholic"
    r"|protestant|jewish|hindu|hispanic|white|black|asian|urban|rural|forested|arable|alcohol|by volume|pure"
    r"|literate|vaccinated|immuni[sz]ed|complete"
    rf"|completed|finished|owned"
    r"|recyclable|recycled|renewable|biodegradable|organic|natural|humid|identical|safe|contained|saturated|turnout)(?![^\W_])"
)
_WIN = Pattern(
    rf"(?:won|win|received|got|took|secured|gained"
    rf"|polled)(?: [\w'-]+){{0,3}}? (?P<value>{PERCENT}) of (?:the |all )?(?:[a-z]+ )?votes?"
)
_SHRINK = Pattern(rf"(?<![^\W_])(?:{FALL})(?: [\w'-]+){{0,3}}? (?P<value>{PERCENT})")
_REACHED = Pattern(rf"(?: to|reached|hit)(?: an?)?(?: \w+)? {PERCENT}\Z")
_MOVES = Pattern(rf"(?<![^\W_])(?:{RISE}|{FALL}|price)(?![^\W_])")
_CAN_GO_NEGATIVE = Pattern(
    r"profit|earnings|income|loss|balance|cash|return|margin|surplus|deficit|yield|oil|crude|share price|rate|interest"
    r"|growth|gain|inflation|short|futures|net |electricity|power"
)
_OUT_OF = Pattern(
    rf"(?P<part>{NUMBER}) (?:out )?of (?:the|its|their|his|her|our|all|those"
    rf"|these) (?:[a-z'-]+ ){{0,1}}?(?P<whole>{NUMBER}) (?!per|times|more|less|months|years|weeks|days"
    rf"|hours)[a-z]"
    rf"|(?P<part2>{NUMBER}) out of (?:every )?(?P<whole2>{NUMBER}) (?!per|times|stars?|for|from|in)[a-z]"
    rf"|(?P<part3>{NUMBER}) in (?:every )?(?P<whole3>{NUMBER}) (?:people|adults|women|men|children|voters"
    rf"|americans|britons|students|residents|households|workers|patients|families|respondents)"
)
_IDIOM = Pattern(
    r"(?:efforts?|percent (?:sure|certain|committed)|jok\w+|quip\w*|dial\w*|amp\w*"
    r"|spinal)"
)
_LIMIT = 100


def past_all(where: Where) -> Iterator[Match]:
    """More than all of a group, a turnout or a chance above 100 percent."""
    for pattern in (_OF_GROUP, _WIN, _RATE, _BEFORE_RATE, _QUALITY):
        for found in pattern.finditer(where.frame.text):
            if pattern is _RATE and _MOVES.search(found.group()) and not _REACHED.search(found.group()):
                continue
            value = where.frame.group(found, "value")
            if (
                value
                and value.value > _LIMIT
                and value.hedge != "under"
                and not _IDIOM.search(where.frame.text)
            ):
                yield match_at(
                    where,
                    value,
                    f"{written(where, value)}: nothing has more than 100% of its parts; check the figure",
                )


def past_nothing(where: Where) -> Iterator[Match]:
    """A fall by more than everything."""
    for found in _SHRINK.finditer(where.frame.text):
        value = where.frame.group(found, "value")
        if (
            value
            and value.value > _LIMIT
            and not value.is_range
            and not _CAN_GO_NEGATIVE.search(where.frame.text)
        ):
            yield match_at(
                where,
                value,
                f"A fall of {written(where, value)} would leave less than nothing: check the figure",
            )


def past_their_number(where: Where) -> Iterator[Match]:
    """ "six of the five members", "five out of four people"."""
    for found in _OUT_OF.finditer(where.frame.text):
        for part_name, whole_name in (("part", "whole"), ("part2", "whole2"), ("part3", "whole3")):
            part, whole = where.frame.group(found, part_name), where.frame.group(found, whole_name)
            if (
                part
                and whole
                and not part.is_range
                and part.is_like(whole)
                and part.kind == "number"
                and part.value > whole.value > 0
            ):
                yield Match(
                    part.start,
                    whole.end,
                    f"{written(where, part)} is more than {written(where, whole)}: check the part and the"
                    f" whole",
                )
