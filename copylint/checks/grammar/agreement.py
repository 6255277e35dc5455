"""grammar/agreement: a verb or pronoun and the subject that it belongs to.

Subjects that begin their clause are read in copylint.checks.grammar.subjects; what is left stands here as patterns.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.lexicon.tables import word_set
from copylint.analysis.people.tables import is_surname
from copylint.checks.grammar.numbers_of_nouns import GROUPS, SURNAMES, UNITS
from copylint.checks.grammar.slips import Slip, SlipFinder
from copylint.checks.grammar.subject_verb import disagreeing_verbs
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_ONE = "“{text}”: the subject is one, so write “{right}”"
_MANY = "“{text}”: the subject is several, so write “{right}”"
_THEIRS = "“{text}”: it stands for several, so write “{right}”"
_ARE = "are|were|have|do|aren't|weren't|haven't|don't"
_DET = "the|a|an|this|that|its|his|her|their|our|my|your|each|every|another|POSS"
_PLURAL_DET = "the|these|those|its|his|her|their|our|my|your|some|many|several|both|few|most|all|other|POSS"
_MODIFIERS = "@j|@n&!sz|NAME|NUM|HYPH|POSS|@t|most|$few|UNK"
_ADVERB = "@r&!bnjs|also|now|still|already|not|never|only"
_CLAUSE = "STOP|that|said|says|because|while|when|but"
_PREP = "to|of|in|on|at|by|for|with|from|about|against|between|among|over|under|across|within|near|without"
_AMOUNT = (
    "price|cost|value|quality|sale|export|import|production|supply|lack|loss|rise|fall|increase|decline|risk"
    "|size|use"
)
_DOERS = (
    "brothers|sisters|children|parents|workers|farmers|residents|villagers|voters|people|women|men|boys|girls|families"
    "|students|teachers|doctors|nurses|soldiers|officials|ministers|leaders|countries|companies|figures|reports|studies"
    "|results|documents|experts|analysts|critics|supporters|players|refugees|migrants|tourists|parties|neighbours"
    "|neighbors|sons|daughters|friends|relatives|lawyers|survivors|witnesses|rebels|prisoners|patients|fans|couples"
)
_BELONGINGS = (
    "way|arms|weapons|nerve|nerves|patience|temper|lives|homes|jobs|minds|mind|hands|voices|breath|point"
    "|mark|backs|doors"
    "|best|utmost|say|places|seats|respects|bags|promises|promise|word|families|villages|votes|ballots|heads|living"
    "|concerns|anger|passports|children|wives|belongings|savings|livelihoods|education|legs|eyes|fists|beds"
)
_QUANTITIES = word_set(
    """number lot couple few range variety handful series dozen hundred thousand million billion host string raft
    multitude majority minority great good total pair group plethora myriad wealth slew spate bunch array ton"""
)


def _is_group(words: Sequence[str], before: Sequence[str]) -> bool:
    return not GROUPS.isdisjoint(words)


def _is_unit(words: Sequence[str], before: Sequence[str]) -> bool:
    return not UNITS.isdisjoint(words) or any(word.endswith("ics") for word in words)


def _has_antecedent(words: Sequence[str], before: Sequence[str]) -> bool:
    return bool({"of", "one", "among", "with", "only"} & set(before[-6:]))


def _is_surname(words: Sequence[str], before: Sequence[str]) -> bool:
    return words[1] in SURNAMES or is_surname(words[1]) or _is_unit(words, before)


_HEADS = f"{_PLURAL_DET} {_MODIFIERS}{{0,3}} @s&!nb|people"
_OF_ANY = f"( {_PREP} $det? {_MODIFIERS}{{0,3}} @n|@s|NAME )?"
SLIPS = (
    Slip(
        f"{_CLAUSE} the number of {_MODIFIERS}{{0,2}} @s|people ( in|of|from|who|@g ANY{{0,2}} @n|NAME|@s )? < "
        f"{_ARE} >",
        "{0.third}",
        _ONE,
    ),
    Slip(
        "STOP among the|those @j|@s|@n|who|@p @d|@p|@s? ( in|at|on $det? @n|@s|NAME )? < was|is > "
        "$few|NUM|several|many",
        "{0.many}",
        _MANY,
    ),
    # Each, every, one of.
    Slip(
        "notafter:$prep|and each|either|neither|one of the|these|those|its|his|her|their|our $few? @j? @s&!nb < "
        "are|were|have|aren't|haven't|don't >",
        "{0.third}",
        _ONE,
    ),
    Slip(
        "notafter:$prep each|either|neither of the|these|those|its|his|her|their|our $few? @j? @s&!nb < =b|do >",
        "{0.third}",
        _ONE,
    ),
    Slip("notafter:$prep each|either|one of them|us|you < are|were|have|=b >", "{0.third}", _ONE),
    Slip(
        "notafter:$prep each|every|another @j? not:year|month|week|day|night|morning|season|summer|winter|time =n"
        " < are|were|have|don't >",
        "{0.third}",
        _ONE,
    ),
    Slip("STOP|,|that|said|because each|every @j? =n < =b >", "{0.third}", _ONE),
    Slip(
        "STOP|said|says|because|but everyone|everybody|someone|somebody|anyone|nobody|nothing|everything {O} < "
        "are|were|have|don't|=b >".replace("{O}", _OF_ANY),
        "{0.third}",
        _ONE,
    ),
    Slip(
        f"{_CLAUSE}|, the|a {_AMOUNT} of|for|in $det? {_MODIFIERS}{{0,2}} @n|@s and {_MODIFIERS}{{0,2}} "
        f"@n|@s < {_ARE} >",
        "{0.third}",
        _ONE,
    ),
    Slip(f"{_CLAUSE} the|a|this series of {_MODIFIERS}{{0,2}} @s&!nb < are|were|have >", "{0.third}", _ONE),
    Slip("neither ANY{1,4} nor $det? @j|NAME|@n? @n&!sz|NAME < are|were|have >", "{0.third}", _ONE),
    Slip("none|much|little|most of this|that|it < were|are|have >", "{0.third}", _ONE),
    # What worries them are the costs; it was his saves that was decisive.
    Slip(
        "STOP|that|but|and what @z ANY{1,4} < are|were > the|a|an @j? @n&!s of|that|in|at|to",
        "{0.third}",
        _ONE,
    ),
    Slip(
        f"it was|is $det? POSS|the|his|her|its|their @j|@n&!sz{{0,2}} @s&!nb "
        f"( in|of|from|at|on|for {_DET}? {_MODIFIERS}{{0,2}} @n )? that|which < was|is|has >",
        "{0.many}",
        _MANY,
        _is_unit,
    ),
    Slip(
        "one of $few|NUM|several|many|dozens @j|@n&!sz{0,2} @s&!nb|people who|that < has|is|was|does|=z >",
        "{0.many}",
        _MANY,
    ),
    Slip(
        "each|one|either|neither of the|these|those|its|their NUM|$few? @j? @s @p last|this|in|on|at|by|since ANY{1,3} "
        "< have|are|were > @p|=g",
        "{0.third}",
        _ONE,
    ),
    Slip(
        "STOP|said|that the|a|this|its @j? set|package|list|series|system of @j? @s&!nb for|on $det? @s|@n "
        "< come|take|go|apply|include|require|cover|call|aim|begin > into|effect|force|to|on|in|a|an|the|for|of",
        "{0.third}",
        _ONE,
    ),
    # Those who act: the sisters lives.
    Slip(
        f"{_CLAUSE} {_PLURAL_DET}|$few|NUM|all {_MODIFIERS}{{0,2}} {_DOERS} {_OF_ANY} {_ADVERB}? < lives"
        "|fears|spends|works|shows|needs|wants"
        "|seems|comes|takes|makes|leaves|faces|plays|hopes|remains|says|knows|thinks|believes|agrees >",
        "{0.many}",
        _MANY,
    ),
    # There is.
    Slip(
        "there < is|was|isn't|wasn't > @r? dozens|hundreds|thousands|scores|tens|millions of",
        "{0.many}",
        _MANY,
    ),
    Slip(
        "there < are|were > a|an @j|@n? @n&!szj in|on|for|to|that|who|at|with|outside|near|inside|behind|.|,",
        "{0.third}",
        _ONE,
        lambda words, before: not _QUANTITIES.isdisjoint(words),
    ),
    Slip(
        "there < is|was|isn't|wasn't > @r? many|several|few|$few|numerous|various not:@n&!s|of|hundred|MARK",
        "{0.many}",
        _MANY,
        _is_unit,
    ),
    Slip(
        "there < is|was > no|some|any|also|other|more|new? @j? =s MARK|$prep|who|that",
        "{0.many}",
        _MANY,
        _is_unit,
    ),
    Slip(
        "there < are|were > a|an|one|another @j? =n in|on|for|to|that|who|at|with|.",
        "{0.third}",
        _ONE,
        _is_group,
    ),
    Slip(
        "there < has|hasn't > not|always|also|already? been $few|NUM|several|many|numerous|few|no|some "
        "@j|@c|@n? @s&!nb|people",
        "{0.many}",
        _MANY,
        _is_unit,
    ),
    Slip(
        "there < have|haven't > not|always|also|already? been a|an|another|no|little|much @j? @n&!sb "
        "$prep|MARK|that|to",
        "{0.third}",
        _ONE,
        _is_group,
    ),
    Slip(
        "there < remains|exists > many|several|$few|numerous|some @j|@n? @s&!nb", "{0.many}", _MANY, _is_unit
    ),
    Slip(
        "there < are|were > no|little|much|growing|also|some @j? @n&!szjp $prep|MARK|that",
        "{0.third}",
        _ONE,
        _is_group,
    ),
    Slip("there < is|was > at least|most NUM|$few @j? @s&!nb|people", "{0.many}", _MANY, _is_unit),
    Slip(
        "there < is|was > about|around|nearly|almost NUM|$few @j? @s&!nb|people", "{0.many}", _MANY, _is_unit
    ),
    Slip("notafter:of|among those who < was|is|has|does|=z >", "{0.many}", _MANY),
    # Police, people, a number of.
    Slip(
        "STOP|that|said|,|the|local|state police < is|was|has|says|=z >",
        "{0.many}",
        _MANY,
        lambda words, before: "of" in before[-3:],
    ),
    Slip(
        "STOP|,|that|said a number|lot|couple|handful of {M} @s|people < is|was|has|=z >".replace(
            "{M}", _MODIFIERS + "{0,2}"
        ),
        "{0.many}",
        _MANY,
        lambda words, before: words[2] == "handful",
    ),
    # Pronouns and their verbs.
    Slip(
        "MARK|said|says|because|when|while|but|as|where|who|after|what|how|since|until he|she < @b&!dprjz|say"
        "|have|do|are|don't >",
        "{0.third}",
        _ONE,
        lambda words, before: "insist" in "".join(before),
    ),
    Slip("STOP it < =b|have|do|are|don't >", "{0.third}", _ONE),
    Slip("said|says|because|but it < =b|have|are|don't >", "{0.third}", _ONE),
    Slip("they|we < is|was|has|does|doesn't|isn't|wasn't|hasn't|=z >", "{0.many}", _MANY),
    Slip("STOP you < is|was|has|doesn't >", "{0.many}", _MANY),
    Slip("notafter:NAME|NUM|and i < is|has|does|doesn't|says|are >", None, "“{text}” does not go with “I”"),
    Slip(
        "=s|people who < is|was|has|does|isn't|wasn't|hasn't|doesn't|=z >", "{0.many}", _MANY, _has_antecedent
    ),
    Slip(
        f"both {_DET}? {_MODIFIERS}{{0,2}} @n|NAME and $det? {_MODIFIERS}{{0,2}} @n|NAME|@s < is|was|has >",
        "{0.many}",
        _MANY,
    ),
    # Who, whom.
    Slip(
        "notafter:$prep|than|, < whom > =d|=z|=dp|was|were|is|are|has|had|have|will|would|@d",
        "who",
        "“{text}” is no subject: write “{right}”",
    ),
    # A verb behind what is said: …, an official say.
    Slip(", a|an|one|the @j|@n|NAME{0,2} @n&!s < say > MARK|on|in", "says", _ONE, _is_group),
    # Their own, their way.
    Slip(
        f"{_CLAUSE} {_HEADS} {_ADVERB}? $have|$modal|did|to|not{{0,3}} @b|@d|@p down|to|up|in|out? < its "
        f"> {_BELONGINGS}",
        "their",
        _THEIRS,
        lambda words, before: bool(set(words[:-1]) & UNITS),
    ),
    Slip(
        f"STOP =s|people $have|$modal|did|to|not{{0,3}} @b|@d|@p down|to|up|in|out? < its > {_BELONGINGS}",
        "their",
        _THEIRS,
        _is_surname,
    ),
    Slip(
        f"{_CLAUSE} {_HEADS} $have|$modal? @b&!n|@d|@p&@d < himself|herself|itself >",
        "themselves",
        _THEIRS,
        _is_unit,
    ),
    Slip(
        "STOP|,|that|and {M} @s&!nb $modal|are|were|have|@b|@d|@r|@j|be|been|to{{1,5}} in|at|on|with|by|for? < "
        "its > own".replace("{M}", _MODIFIERS + "|the|these|those|both|their|his|her|our{0,3}")
        .replace("{{", "{")
        .replace("}}", "}"),
        "their",
        _THEIRS,
        lambda words, before: bool(set(words) & UNITS),
    ),
)
_FINDER = SlipFinder(SLIPS)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Verbs and pronouns whose number is not their subject's."""
    yield from _FINDER.find(article)
    yield from disagreeing_verbs(article)
