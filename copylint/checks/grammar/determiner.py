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
        "|earlier|away|old",
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
    Slip(f"a number|variety of @j&!n? < =n > {_END}", "{0.plural}", _PLURAL, _is_many),
    Slip(
        f"dozens|hundreds|thousands|millions|scores of @j&!n? < =n > {_END}", "{0.plural}", _PLURAL, _is_many
    ),
    Slip(
        "< much > =s|people",
        "many",
        "“{text}” goes with what cannot be counted; write “{right}”",
        lambda words, before: words[1].endswith("ics"),
    ),
    Slip(
        "< many|few|several > information|evidence|advice|equipment|furniture|luggage|homework|progress|traffic"
        "|money|violence not:@n",
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
            or words[-1] in ("and", "has", "have")
        ),
    ),
    Slip(
        "< a|an > information|evidence|advice|equipment|furniture|luggage|homework MARK|$prep|that|is|was",
        "some",
        "“{text}” cannot stand before a word for what is not counted; write “{right}” or nothing",
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
