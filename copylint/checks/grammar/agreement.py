"""grammar/agreement: a verb or pronoun and the subject that it belongs to, some words apart."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.lexicon.tables import word_set
from copylint.analysis.people.tables import is_surname
from copylint.checks.grammar.slips import Slip, SlipFinder
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_ONE = "“{text}”: the subject is one, so write “{right}”"
_MANY = "“{text}”: the subject is several, so write “{right}”"
_THEIRS = "“{text}”: it stands for several, so write “{right}”"
_IS = "is|was|has|does|isn't|wasn't|hasn't|doesn't"
_ARE = "are|were|have|do|aren't|weren't|haven't|don't"
_DET = "the|a|an|this|that|its|his|her|their|our|my|your|each|every|another|POSS"
_PLURAL_DET = "the|these|those|its|his|her|their|our|my|your|some|many|several|both|few|most|all|other|POSS"
_MODIFIER = "(@j&!sz|@n&!sz|NAME|NUM|HYPH|POSS|@c|@t|@g&@j|most|more|$few)"
_MODIFIERS = "@j|@n&!sz|NAME|NUM|HYPH|POSS|@t|most|$few|UNK"
_ADVERB = "@r&!bnjs|also|now|still|already|not|never|only"
_CLAUSE = "STOP|that|said|says|because|while|when|but"
_SAY = "=b|say|want|need|mean|seem|plan|hope|show"
_PREP = "to|of|in|on|at|by|for|with|from|about|against|between|among|over|under|across|within|near|without"
_SAYS = "=z|says|wants|needs|seems|means"
_AMOUNT = (
    "price|cost|value|quality|sale|export|import|production|supply|lack|loss|rise|fall|increase|decline|risk"
    "|size|use"
)
_PLAN = (
    "decision|plan|move|bid|attempt|effort|proposal|order|threat|failure|refusal|offer|right|ability|vote|deal|law|call"
    "|need|desire|campaign|pledge|promise|request|agreement"
)
_PLANS = "decisions|plans|moves|bids|attempts|efforts|proposals|threats|offers|calls|pledges|promises|requests|talks"
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
# Behind these a plural verb is right, or a matter of dialect or sense ("a number of people are", "the team are").
_GROUPS = word_set(
    """number majority minority lot range variety group team series handful host plethora couple pair bunch array
    percent percentage proportion share rest half third quarter part selection collection crowd crew band mix string
    wave slew spate trio total fraction bulk average kind type sort generation myriad wealth network flock herd mob
    gang cohort batch raft litany chunk section set panel committee board cabinet government party council company
    family jury army staff public media data opposition elite youth military navy press club side union squad class
    community population audience parliament leadership administration coalition delegation faction few dozen hundred
    thousand million billion ministry department agency commission court firm bank world country nation police force
    cast congregation clergy electorate management personnel faculty church orchestra nobility rank quartet duo flurry
    tens cluster portion stream round combination dearth multitude mixture list assortment spectrum sample per cent
    series species headquarters aircraft means people cattle fish sheep deer trout salmon offspring left right
    following defence defense prosecution shellfish jellyfish crayfish swordfish catfish goldfish
    other rich poor wounded injured dead young old elderly sick accused homeless unemployed""".replace(
        " list ", " "
    )
)
# Plural in form, one in sense or by convention; and measures taken as one ("ten years is").
_UNITS = word_set(
    """years months weeks days hours minutes seconds dollars euros pounds miles kilometers kilometres meters metres
    feet inches tons tonnes percent cents thirds quarters fifths tenths politics economics physics mathematics
    athletics statistics ethics diplomatics news series species headquarters means logistics tactics gymnastics
    genetics acoustics electronics robotics analytics mechanics dynamics optics thanks odds proceeds states nations
    woods gallows barracks works crossroads billions millions thousands hundreds dozens points votes seats
    diabetes measles rabies mumps humanities lots whereabouts data media times sports arms""",
)
_SURNAMES = word_set(
    """woods rivers banks brooks waters fields peoples stones parks hills wells bridges gates jobs cruises hands masters
    powers sands days meadows flowers bowers sanders myers peters rogers powers withers sellers summers winters
    majors combs coombs walters saunders daniels nichols hayes hughes reeves ives chambers barnes towers ames"""
)


def _is_group(words: Sequence[str], before: Sequence[str]) -> bool:
    return not _GROUPS.isdisjoint(words)


def _is_unit(words: Sequence[str], before: Sequence[str]) -> bool:
    return not _UNITS.isdisjoint(words) or any(word.endswith("ics") for word in words)


def _has_antecedent(words: Sequence[str], before: Sequence[str]) -> bool:
    return bool({"of", "one", "among", "with", "only"} & set(before[-6:]))


def _is_surname(words: Sequence[str], before: Sequence[str]) -> bool:
    return words[1] in _SURNAMES or is_surname(words[1]) or _is_unit(words, before)


_HEAD = f"{_DET} {_MODIFIERS}{{0,3}} @n&!s"
_HEADS = f"{_PLURAL_DET} {_MODIFIERS}{{0,3}} @s&!nb|people"
_OF_MANY = f"{_PREP} $det? {_MODIFIERS}{{0,3}} @s&!nb"
_OF_ONE = f"{_PREP} $det? {_MODIFIERS}{{0,3}} @n&!sz|NAME"
_OF_ANY = f"( {_PREP} $det? {_MODIFIERS}{{0,3}} @n|@s|NAME )?"
_BETWEEN = "between $det? ANY{1,4} and ANY{1,4}"
SLIPS = (
    # One head, several behind “of”: the list of names are.
    Slip(f"{_CLAUSE}|, {_HEAD} {_OF_ANY} {_OF_MANY} {_ADVERB}? < {_ARE} >", "{0.third}", _ONE, _is_group),
    Slip(f"{_CLAUSE}|, {_HEAD} {_OF_MANY} < {_SAY} >", "{0.third}", _ONE, _is_group),
    Slip(
        f"{_CLAUSE} the number of {_MODIFIERS}{{0,2}} @s|people ( in|of|from|who|@g ANY{{0,2}} @n|NAME|@s )? < "
        f"{_ARE} >",
        "{0.third}",
        _ONE,
    ),
    # Several heads, one behind “between”: the talks between the ministers has.
    Slip(f"{_CLAUSE} {_HEADS} {_OF_ANY} {_OF_ONE} {_ADVERB}? < {_IS} >", "{0.many}", _MANY, _is_unit),
    Slip(f"{_CLAUSE} {_HEADS} {_OF_ANY} {_OF_MANY} {_ADVERB}? < {_IS} >", "{0.many}", _MANY, _is_unit),
    Slip(f"{_CLAUSE} {_HEADS} {_BETWEEN} < {_IS} >", "{0.many}", _MANY, _is_unit),
    Slip(f"{_CLAUSE} the @n&!s between $det? ANY{{1,3}} and ANY{{1,3}} < are|were|have >", "{0.third}", _ONE),
    Slip(f"{_CLAUSE} {_HEADS} ( {_OF_ONE} | {_OF_MANY} ) < {_SAYS} >", "{0.many}", _MANY, _is_unit),
    Slip(
        f"STOP @s&!n {_PREP} $det|both|all? {_MODIFIERS}{{0,2}} @n&!z|@s&!n ( and {_MODIFIERS}? @n&!z )? "
        f"{_OF_ANY} {_ADVERB}? < {_IS}|says >",
        "{0.many}",
        _MANY,
        _is_surname,
    ),
    Slip(f"STOP @s&!n < {_IS} >", "{0.many}", _MANY, _is_surname),
    Slip(f"STOP @s&!n to|from|between NAME < {_IS}|=z >", "{0.many}", _MANY, _is_surname),
    Slip(
        f"{_CLAUSE} many|several|some|few|both|most|half|$few|NUM thirds|quarters|fifths? of the|these|those|his|her"
        f"|its|their|our {_MODIFIERS}{{0,2}} @s&!nb|people {_OF_ANY} < {_IS} >",
        "{0.many}",
        _MANY,
        lambda words, before: _is_unit(words[3:], before),
    ),
    Slip("STOP among the @j|@s|@n < was|is > $few|NUM|several|many", "{0.many}", _MANY),
    Slip(f"STOP {_HEAD} , along|together with ANY{{1,6}} , < are|were|have >", "{0.third}", _ONE, _is_group),
    Slip(
        f"STOP {_HEAD} , @p|@g|who|which ANY{{1,7}} , < are|were|have|say|want >",
        "{0.third}",
        _ONE,
        _is_group,
    ),
    Slip(f"STOP {_HEADS} , @p|@g|who|which ANY{{1,7}} , < is|was|has|says >", "{0.many}", _MANY, _is_unit),
    # Subject and verb side by side.
    Slip(f"{_CLAUSE} {_HEADS} {_ADVERB}? < {_IS}|=z >", "{0.many}", _MANY, _is_unit),
    Slip(
        f"STOP ( many|some|several|few|most|these|those|both|other|more|$few {_MODIFIERS}? )? =s|people {_ADVERB}?"
        f" < {_IS} >",
        "{0.many}",
        _MANY,
        _is_surname,
    ),
    Slip(
        f"{_CLAUSE} the|this|a {_MODIFIERS}{{0,2}} @n&!sjpdz < are|were|have|aren't|haven't|don't|weren't >",
        "{0.third}",
        _ONE,
        _is_group,
    ),
    Slip(
        f"STOP the|this|a {_MODIFIERS}{{0,2}} =n < =b|say|want > not:committee|committees",
        "{0.third}",
        _ONE,
        _is_group,
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
    Slip(
        f"{_CLAUSE} {_HEADS} and $det? {_MODIFIERS}{{0,2}} @n&!z|@s&!n < is|was|has >",
        "{0.many}",
        _MANY,
        _is_unit,
    ),
    Slip(f"{_CLAUSE} {_HEADS} , which|who < is|was|has >", "{0.many}", _MANY, _is_unit),
    Slip("none|much|little|most|some|all of this|that|it < were|are|have >", "{0.third}", _ONE),
    Slip(
        f"{_CLAUSE} the|his|her|their|its {_MODIFIERS}{{0,2}} @n&!s and the|his|her|its|their "
        f"{_MODIFIERS}{{0,2}} @n&!sz|@s&!n < =z >",
        "{0.many}",
        _MANY,
    ),
    # A plan to do something to several, plans to do something to one.
    Slip(
        f"{_CLAUSE}|, {_DET} {_MODIFIERS}? {_PLAN} to @b $det? {_MODIFIERS}{{0,2}} @s&!nb|people {_ADVERB}? < "
        "are|were|have >",
        "{0.third}",
        _ONE,
    ),
    Slip(
        f"{_CLAUSE}|, {_PLURAL_DET}? {_MODIFIERS}? {_PLANS} to @b $det? {_MODIFIERS}{{0,2}} @n&!sz|NAME "
        f"{_ADVERB}? < {_IS} >",
        "{0.many}",
        _MANY,
    ),
    # Those who act: the sisters lives.
    Slip(
        f"{_CLAUSE} {_PLURAL_DET}|$few|NUM|all {_MODIFIERS}{{0,2}} {_DOERS} {_OF_ANY} {_ADVERB}? < lives"
        "|fears|spends|works|shows|needs|wants"
        "|seems|comes|takes|makes|leaves|faces|plays|hopes|remains|says|knows|thinks|believes|agrees >",
        "{0.many}",
        _MANY,
    ),
    Slip(
        "it is|was the|these|those @j? @s&!nb that|who < is|was|has|does >",
        "{0.many}",
        _MANY,
        _is_unit,
    ),
    Slip("STOP the|a|an @j|NAME? @n&!sz who < are|were|have >", "{0.third}", _ONE, _is_group),
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
    # Police, people, a number of.
    Slip(
        "STOP|that|said|,|the|local|state police < is|was|has|says|=z >",
        "{0.many}",
        _MANY,
        lambda words, before: "of" in before[-3:],
    ),
    Slip(
        f"{_CLAUSE} the|these|those|some|many|most|few|young|$few? @j? people < is|was|has|=z >",
        "{0.many}",
        _MANY,
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
    Slip("STOP the|a|an @j? =n who|that < are|were|have >", "{0.third}", _ONE, _is_group),
    Slip(
        f"{_CLAUSE} the|his|her|their|its {_MODIFIERS}{{0,2}} @n&!s and the|his|her|its|their "
        f"{_MODIFIERS}{{0,2}} @n&!sz|@s&!n < {_IS} >",
        "{0.many}",
        _MANY,
    ),
    Slip(
        f"both {_DET}? {_MODIFIERS}{{0,2}} @n|NAME and $det? {_MODIFIERS}{{0,2}} @n|NAME|@s < is|was|has >",
        "{0.many}",
        _MANY,
    ),
    # Their own, their way.
    Slip(
        f"{_CLAUSE} {_HEADS} {_ADVERB}? $have|$modal|did|to|not{{0,3}} @b|@d|@p down|to|up|in|out? < its "
        f"> {_BELONGINGS}",
        "their",
        _THEIRS,
        lambda words, before: bool(set(words[:-1]) & _UNITS),
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
        lambda words, before: bool(set(words) & _UNITS),
    ),
)
_FINDER = SlipFinder(SLIPS)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Verbs and pronouns whose number is not their subject's."""
    return _FINDER.find(article)
