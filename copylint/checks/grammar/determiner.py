"""grammar/determiner: “these”, “each”, “many”, “a” and figures, and the number of the noun that follows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.lexicon.tables import word_set
from copylint.checks.grammar.slips import Slip, SlipFinder
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_PLURAL = "“{text}”: several are meant, so write “{right}”"
_SINGULAR = "“{text}”: one is meant, so write “{right}”"
_END = ".|,|;|:|?|!|$prep|who|that|which|are|were|is|was|have|has|had|will|would|said|ago|and|may|can|could"
# Nouns for many, and words that are plural without an s.
_MANY = word_set(
    """people police staff personnel crew faculty youth clergy folk cattle livestock aircraft offspring series species
    media data elite percent dozen hundred thousand million billion trillion media headquarters pair other few
    generation miniseries
    kind sort type number lot cent military infantry cavalry artillery evidence score rest half majority then
    public family team group audience committee board staff cabinet party council jury squad bunch class gang
    congregation population community membership leadership electorate fish sheep deer trout salmon shrimp"""
)
_ATTRIBUTIVE = word_set(
    "sports rights weapons arms savings sales operations communications news odds links grounds congratulations "
    "thanks"
)


def _is_many(words: Sequence[str], before: Sequence[str]) -> bool:
    return not _MANY.isdisjoint(words)


def _is_subject(words: Sequence[str], before: Sequence[str]) -> bool:
    return any(word.endswith("ics") or word in _ATTRIBUTIVE or word in _MANY for word in words)


# Nouns that are counted, though most of them can be a verb, too.
_COUNTED = (
    "student|worker|school|child|player|teacher|employee|resident|driver|citizen|member|soldier|farmer"
    "|voter|visitor|patient"
    "|victim|prisoner|official|country|company|nation|candidate|flight|train|shop|house|minister|car"
    "|friend|road|problem|job"
    "|ship|plane|truck|bus|book|tree|animal|village|town|city|bomb|gun|weapon|building|rebel|refugee"
    "|protester|demonstrator"
    "|passenger|lawmaker|lawyer|doctor|nurse|fighter|hostage|suspect|witness|tourist|boy|girl|brother"
    "|sister|son|daughter"
    "|accident|crime|storm|dog|horse|cow|factory|bank|hotel|hospital|church|bridge|vehicle|boat|team"
    "|club|side|leader|parent"
    "|neighbour|neighbor|bullet|rocket|missile|island|party|region|state|province|expert|scientist|analyst|investor"
)
_TIMES = "day|week|month|year|hour|minute|mile|person|man|woman|decade|kilometer|kilometre"
_AFTER = (
    "MARK|in|of|on|at|by|for|with|from|who|that|which|were|are|have|had|said|will|would|must|should|can"
    "|could|may|ago|later"
    "|before|after|to|did|do|has|joined|died|lost"
)
_SINGULAR_S = word_set(
    """news series means works barracks headquarters crossroads sports games arms systems goods savings pants species
    operations sales customs politics human rights women men jobs communications homes parts gas thanks"""
)
_UNCOUNTED = (
    "money|information|evidence|advice|equipment|furniture|luggage|homework|progress|traffic|violence"
    "|electricity|knowledge"
    "|patience|courage|rain|oil|food|time"
)


def _is_measure(words: Sequence[str], before: Sequence[str]) -> bool:
    return (
        words[1] in _MEASURES
        or words[1].endswith("ics")
        or bool({"much", "or", "still", "even", "no", "and"} & set(before[-1:]))
    )


_MEASURES = word_set(
    """years months weeks days hours minutes seconds dollars euros pounds miles kilometers kilometres meters metres feet
    inches tons tonnes percent cents points savings sales goods news series gas clothes arms thanks obvious serious
    degrees pages means"""
)

SLIPS = (
    Slip("< this =s > not:@n", "these {1}", _PLURAL, _is_subject),
    Slip(f"these|those @j&!n? < =n > {_END}", "{0.plural}", _PLURAL, _is_many),
    Slip(
        "these|those @j&!n? < @n&!sjzpdg > will|would|are|were|have|must|should|can|could|may|had|aren't|weren't",
        "{0.plural}",
        _PLURAL,
        _is_many,
    ),
    Slip("these|those < ~n&!s > are|were|have|will|would|must|had", "{0.plural}", _PLURAL, _is_many),
    Slip("each|every|another < @s&!nd > =d|came|made|said", "{0.singular}", _SINGULAR, _is_subject),
    Slip("< these|those kind|type|sort of >", "these {1.plural} of", _PLURAL),
    Slip(f"each|every|another @j&!n? < =s > {_END}", "{0.singular}", _SINGULAR, _is_subject),
    Slip("STOP both < @n&!sbdpg > @d&!n|are|were|have|will|had|agreed|said", "{0.plural}", _PLURAL, _is_many),
    Slip(
        "all|most|many|some|several of? the|these|those|his|her|its|their @j&!n? < @n&!sjdpg > were|are|have",
        "{0.plural}",
        _PLURAL,
        _is_many,
    ),
    Slip("these|those < @n&!sjdpgr > =d|=dp", "{0.plural}", _PLURAL, _is_many),
    Slip(
        "@d&!n $few < @n&!sjdpgz > for|of|in|from|that|who|.|,",
        "{0.plural}",
        _PLURAL,
        lambda words, before: (
            _is_many(words, before)
            or (words[-1] in ("in", "for", ".", ",") and words[2] in ("back", "home", "down"))
        ),
    ),
    Slip(
        "each|every|another @j&!n? < @s&!nd > will|would|is|was|has|can|said|must|should|could",
        "{0.singular}",
        _SINGULAR,
        _is_subject,
    ),
    Slip(
        "< this @s&!nd > will|would|are|were|have|must|should|can|could|may",
        "these {1}",
        _PLURAL,
        _is_subject,
    ),
    Slip(
        "many|several|numerous @j&!n? < @n&!sdc > have|were|are|had|said|saw|told|reported",
        "{0.plural}",
        _PLURAL,
        _is_many,
    ),
    Slip(f"many|several|numerous|various|multiple @j&!n? < =n > {_END}", "{0.plural}", _PLURAL, _is_many),
    Slip(f"notafter:NAME|NUM|@n|one|, $few @j&!n? < =n > {_END}", "{0.plural}", _PLURAL, _is_many),
    Slip(
        "NUM|$few|several|many < year|month|day|week|hour|minute|decade|kilometer|kilometre|mile > ago|later"
        "|earlier|away",
        "{0.plural}",
        _PLURAL,
    ),
    Slip(
        "notafter:- $few < year|month|day|week|hour|minute|person|man|woman > $prep|MARK",
        "{0.plural}",
        _PLURAL,
    ),
    Slip(
        f"one of the|his|her|its|their|these|those|our|my|POSS @j|@t|@c|most|NUM|$few|@r&!n|NAME{{0,3}} < =n > "
        f"{_END}",
        "{0.plural}",
        _PLURAL,
        _is_many,
    ),
    Slip(
        "one of the|his|her|its|their|these|our|my|POSS @t|most|@j{0,2} < @n&!sjpdgcz > .|,|;|in|who|that|is"
        "|was|for|of|why|behind|to|facing|confronting|affecting|involving",
        "{0.plural}",
        _PLURAL,
        _is_many,
    ),
    # "A variety of car and parts-engineering positions".
    Slip(f"a number|variety of @j&!n? < =n > not:and {_END}", "{0.plural}", _PLURAL, _is_many),
    Slip(
        f"dozens|hundreds|thousands|millions|scores of @j&!n? < =n > {_END}", "{0.plural}", _PLURAL, _is_many
    ),
    Slip(
        "< much > =s|people",
        "many",
        "“{text}” goes with what cannot be counted; write “{right}”",
        lambda words, before: words[1].endswith("ics") or before[-1:] == ["how"],
    ),
    Slip(
        "< many|few|several > information|evidence|advice|equipment|furniture|luggage|homework|progress|traffic"
        "|money|violence not:@n|@s",
        None,
        "“{text}” goes with what can be counted; the word behind it cannot",
    ),
    Slip(
        f"a|an @j&!n? < =s > {_END}",
        "{0.singular}",
        _SINGULAR,
        lambda words, before: (
            _is_subject(words, before)
            or words[1] in ("few", "great", "good", "dozen", "hundred", "thousand")
            or before[-1:] == ["such"]
            or words[-1] in ("and", "has", "have")
        ),
    ),
    Slip(
        "< a|an > information|evidence|advice|equipment|furniture|luggage|homework MARK|$prep|that|is|was",
        "some",
        "“{text}” cannot stand before a word for what is not counted; write “{right}” or nothing",
    ),
    Slip(
        "< less > =s|people|cars|homes|jobs|attacks|deaths|visits|crimes|votes|tourists",
        "fewer",
        "“{text}” goes with what cannot be counted; write “{right}”",
        _is_measure,
    ),
    Slip(
        f"not|had|has|have|too|so < many > {_UNCOUNTED} MARK|$prep|to|and|is|was|that|has|on",
        "much",
        "“{text}” goes with what can be counted; write “{right}”",
    ),
    Slip(
        "has|have|had < many > experience|influence|trouble|success|support|respect MARK|in|with|of|to|as|on",
        "much",
        "“{text}” goes with what can be counted; write “{right}”",
    ),
    Slip(
        "every @j&!n? < @s&!nd > $prep|was|is|has|MARK|will|who|that|had|must|should|can|gets|said",
        "{0.singular}",
        _SINGULAR,
        _is_subject,
    ),
    Slip(
        "each @j&!n? < @s&!ndz|countries|houses|schools|players|states > of|was|is|has|will|had|must|on",
        "{0.singular}",
        _SINGULAR,
        _is_subject,
    ),
    Slip(
        "STOP|for|that both < team|side|man|woman|country|party|group|player|government|company"
        "|candidate|army|club|leader|nation > @d|are|were|have|will|had|must|can|could|would|should|did"
        "|do|want|need|say",
        "{0.plural}",
        _PLURAL,
    ),
    Slip(
        f"last|past|next|first|other $few < {_COUNTED}|game|match|goal|season|election|meeting|attack|year|week|month"
        " > MARK|in|of|at|on|since|against|were|are|have",
        "{0.plural}",
        _PLURAL,
    ),
    Slip(
        "both in|for|by|from|at|with|to ANY{1,4} < as well as >",
        "and",
        "“{text}”: behind “both” write “{right}”",
    ),
    Slip("$few < third|quarter|fifth|tenth > of", "{0.plural}", _PLURAL),
    Slip(
        "< fewer > traffic|water|money|rain|time|food|evidence|violence|pollution|information|waste"
        "|snow|noise|damage|fuel"
        "|support|interest MARK|$prep|than|and|is|was",
        "less",
        "“{text}” goes with what can be counted; write “{right}”",
    ),
    Slip(
        "< much > of the|these|those|his|her|its|their @j? @s&!nb were|have|are",
        "many",
        "“{text}” goes with what cannot be counted; write “{right}”",
    ),
    Slip(
        "that|STOP|,|and|but|which a|an < @s&!n > =d|told|described|said|have|had|were",
        "{0.singular}",
        _SINGULAR,
        _is_subject,
    ),
    Slip(
        "< childrens|womens|mens|policemens ' > @n|@s", None, "“{text}”: the apostrophe stands before the s"
    ),
    Slip("< mans > who|were|are|was|have|had|in|from|and|at|MARK", "men", _PLURAL),
    Slip("< womans > ANY", "women", _PLURAL),
    Slip("< childs|childrens > ANY", "children", _PLURAL),
    Slip(
        "the|$few|NUM|several|many|of < policemans|gunmans|spokesmans|fishermans|firemans >",
        None,
        "“{text}” is no plural",
    ),
    Slip(
        "a|an @j&!n? < @s&!nd > in|on|at|was|of|from|who|that|near|.|,",
        "{0.singular}",
        _SINGULAR,
        lambda words, before: (
            not _SINGULAR_S.isdisjoint(words)
            or _is_subject(words, before)
            or before[-1:] == ["such"]
            or words[1] in ("few", "great", "good", "dozen", "hundred", "thousand", "million", "many")
        ),
    ),
    Slip(
        "too|so|as|that|how|had|has|have < many > power|pressure|money|time|water|food|oil|rain|damage"
        "|trouble|pain|attention|work|fun|trust|noise|smoke|space|land|gold|cash|debt MARK|to|in|on|for"
        "|and|is|was|as|of",
        "much",
        "“{text}” goes with what can be counted; write “{right}”",
    ),
    Slip(
        "how|so|too|as|that|very < much > @s&!nz|soldiers|students|workers|houses|schools|countries|jobs"
        "|votes|deaths|cars|men|women|children|people",
        "many",
        "“{text}” goes with what cannot be counted; write “{right}”",
        # "how much employers hold off": of the verb, unless the copy means things
        lambda words, before: words[0] == "how" and words[-1].endswith(("ers", "ors", "sts", "ans")),
    ),
    Slip(
        f"STOP|in|of|for|that|and|said|says|where both|few|several|many|$few @j? < {_COUNTED} > are|were"
        "|have|had|deny|say|want|need|agreed|trust|said|will|would|could|can|must|lost|died|signed|fled"
        "|joined|saw|face|faced|remain",
        "{0.plural}",
        _PLURAL,
    ),
    Slip(f"STOP all @j&!n? < {_COUNTED} > must|are|were|have|need|should|can", "{0.plural}", _PLURAL),
    Slip(f"a few|couple of? < {_COUNTED}|{_TIMES} > {_AFTER}", "{0.plural}", _PLURAL),
    Slip(
        f"many|several|few|these|those|fewer|some|various @j&!n? < {_COUNTED} > in|of|who|were|are|have"
        "|had|MARK|from|on|ago|will|said",
        "{0.plural}",
        _PLURAL,
        lambda words, before: (
            (words[0] == "some" and words[-1] not in ("were", "are", "have")) or before[-1:] == ["not"]
        ),
    ),
    Slip(
        "number|dozens|hundreds|thousands|scores|lots|lot|handful|series|majority|millions|tens of "
        f"@j&!n? < {_COUNTED} > {_AFTER}",
        "{0.plural}",
        _PLURAL,
        lambda words, before: words[0] == "series" and words[-1] == "side",
    ),
    Slip(
        f"some|many|most|all|several|both|few of the|these|those|his|her|its|their @j&!n? < {_COUNTED} > were|are|have",
        "{0.plural}",
        _PLURAL,
        lambda words, before: (
            not {"team", "side", "club", "party", "company", "country", "bank", "state", "nation"}.isdisjoint(
                words
            )
        ),
    ),
    Slip(
        f"one of the|these|those|his|her|its|their|our @j|@t? < {_COUNTED}|man|woman > that|who|which|in|to|.|,",
        "{0.plural}",
        _PLURAL,
    ),
    Slip(
        "< a|an > @j&!n advice|information|furniture|equipment|luggage|homework|news not:@n|@s|HYPH",
        None,
        "“{text}” cannot stand before a word for what is not counted",
    ),
    Slip("STOP|that|but|and < those > @n&!s was|is|has", "that", _SINGULAR, _is_many),
    Slip("STOP|that|but|and < these > @n&!s was|is|has", "this", _SINGULAR, _is_many),
    Slip(f"STOP $few @j|NAME? < {_COUNTED} > @d&!n|went|came|took|left", "{0.plural}", _PLURAL),
    Slip(
        f"group|team|crowd|gang|band|pair|list of @j? < {_COUNTED} > @d&!n|were|are|have|who|.|from|in",
        "{0.plural}",
        _PLURAL,
    ),
    Slip("some @j&!n? < @n&!sbdpgjz > were|are|have", "{0.plural}", _PLURAL, _is_many),
    Slip(
        "a few @j? < ~n&!sj > .|,|in|of|at|for|from|to|who|that|later|ago",
        "{0.plural}",
        _PLURAL,
        _is_many,
    ),
    Slip("all the|his|her|their|its < ~n&!sj > were|are|have", "{0.plural}", _PLURAL, _is_many),
    Slip(
        "another < @s&!ndz > not:@n|@s|NUM|$few ANY",
        "{0.singular}",
        _SINGULAR,
        lambda words, before: not _SINGULAR_S.isdisjoint(words) or _is_subject(words, before),
    ),
    Slip("< others > =s|people", "other", "“{text}” stands alone; before a noun write “{right}”"),
    Slip("< an other > @n", "another", "“{text}” is one word, “{right}”"),
    Slip(
        "< both of countries|sides|men|women|parties|leaders|teams >", "both {2}", "“{text}”: write “{right}”"
    ),
    Slip("< the both > countries|sides|men|women|parties|leaders|teams", "both", "“{text}”: write “{right}”"),
    Slip(
        "$few|NUM|several < dozens|hundreds|thousands|millions|billions|trillions > @s|people|of",
        None,
        "“{text}” after a figure stands without an s",
        lambda words, before: words[0] == "several" or not words[2:],
    ),
    Slip(
        "a|one|the|this|that|every|each|another < women|men|children > who|in|was|is|has|from|with|said",
        "{0.singular}",
        _SINGULAR,
        lambda words, before: (
            words[0] in ("the", "that")
            or (words[-1] in ("who", "in", "from", "with") and words[0] != "a" and words[0] != "every")
        ),
    ),
)
_FINDER = SlipFinder(SLIPS)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Nouns in a number that the word before them does not allow."""
    return _FINDER.find(article)
