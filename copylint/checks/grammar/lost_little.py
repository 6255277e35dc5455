"""Articles, prepositions and auxiliaries that are lost: “off coast of”, “guilty four counts”, “who been”."""

from __future__ import annotations

from collections.abc import Sequence

from copylint.analysis.lexicon.tables import word_set
from copylint.checks.grammar.slips import Slip

_LOST = "“{text}”: a word is lost, so write “{right}”"
_SHORT_TIMES = "day|week|month|year|moment|minute|few|short|couple|little|bit|while|fortnight|decade"


def _is_headline(words: Sequence[str], before: Sequence[str]) -> bool:
    """Headlines have no articles, and few auxiliaries."""
    return {"the", "a", "an", "was", "were", "has", "had", "said", "will"}.isdisjoint(before)


_WHOM = "up|the|a|an|its|his|her|their|@s|NAME|to|in|him|them|money"
# What a noun may be doing without being accused of it.
_MARKING = word_set(
    """living working holding carrying standing sitting driving wearing leading running including being representing
    seeking facing serving owning calling going following regarding according"""
)


def _is_owed(words: Sequence[str], before: Sequence[str]) -> bool:
    """“He gave most their first job.”"""
    return (words[1] == "much" and words[0] in ("as", "so")) or words[0] in ("gave", "give", "gives", "cost")


SLIPS = (
    # The.
    Slip(
        "until|at|by|before|since|near|off|along < end|start|beginning|outskirts|coast|edge|height|foot|bottom >"
        " of the|a|this|last|next|NAME|his|her|their",
        "the {0}",
        _LOST,
        _is_headline,
    ),
    Slip(
        "in|into|during < first|second|third|final|opening round|half|quarter|phase|minute > of|with|on|MARK",
        "the {0} {1}",
        _LOST,
        lambda words, before: _is_headline(words, before) or words[-1] == "-",
    ),
    Slip("took|take|taken|taking|poured to|into|onto < streets >", "the streets", _LOST, _is_headline),
    Slip("for < first|second|third time > in|since|on|this|that|MARK", "the {0} {1}", _LOST, _is_headline),
    Slip(
        "at|in|on|for|by < same time|day|place|way|period|week|month|year|age|rate >",
        "the {0} {1}",
        _LOST,
        _is_headline,
    ),
    Slip("around|throughout|across|over < world > MARK", "the world", _LOST, _is_headline),
    Slip(
        "many|most|some|several|each|neither|either of < @s&!nbp > have|has|are|were|was|is|had|said|will|who|=dp|=d",
        "the {0}",
        _LOST,
        lambda words, before: (
            words[2] in ("thousands", "hundreds", "millions", "dozens", "others", "yours", "ours")
        ),
    ),
    Slip("as < result of > the|a|an|his|her|its|this|these", "a result of", _LOST),
    # Of, to, for, in.
    Slip(
        "$be|pleaded|plead|pleads|found guilty < $few|NUM|all|both counts|charges|offences|offenses >",
        "of {0} {1}",
        _LOST,
        lambda words, before: words[0].startswith("plead"),
    ),
    Slip(
        "fond|incapable|guilty|supportive|reminiscent < the|his|her|their|its|any|a|an > ANY", "of {0}", _LOST
    ),
    Slip(
        "aware|unaware|proud|tired|ashamed < the|any|his|her|its|their > @j? @n|@s MARK|but|and|in|on",
        "of {0}",
        _LOST,
    ),
    Slip(
        "form|formed|forms|became|becomes|is|was part < the|a|his|its|their|this > ANY",
        "of {0}",
        _LOST,
        lambda words, before: words[0] in ("is", "was") and words[2] == "the",
    ),
    Slip(
        "$be|ran|run|runs|went|go|gone|spiralled|spiraled out < control|business|prison|jail|reach|fuel|money"
        "|time|food|oxygen|water|petrol|ammunition|supplies|cash|patience|medicine|space|power > "
        "MARK|in|and|after|by|before|on",
        "of {0}",
        _LOST,
    ),
    Slip("winds|gusts|speeds|temperatures|fines|depths up < NUM > ANY", "to {0}", _LOST),
    Slip(
        "is|are|was|were|also home < more|nearly|almost > than? NUM|$few|half|a",
        "to {0}",
        _LOST,
        lambda words, before: words[2] == "more" and words[3] != "than",
    ),
    Slip(
        "fell|rose|dropped|climbed|jumped|slipped|sank|plunged|surged|soared < the > @t level|point|price|rate",
        "to {0}",
        _LOST,
    ),
    Slip(f"responded|replied|responds < a|an > not:{_SHORT_TIMES} @n", "to {0}", _LOST),
    Slip("$be @r? similar < one|those|what|that > ANY", "to {0}", _LOST),
    Slip("appealing|appealed < witnesses|information|calm|help|donations|volunteers >", "for {0}", _LOST),
    Slip("will|would|to travel < NAME > on|next|this", "to {0}", _LOST),
    Slip("accused|accuses|accusing him|her|them|it < @g&!n >", "of {0}", _LOST),
    Slip(
        "$have no choice < to > not:make|offer =b|use|take|leave|resign|close|cut|sell|act|fight",
        "but to",
        _LOST,
    ),
    Slip(
        "has|have|had been < jail|hospital|prison|talks|custody|exile|contact|hiding|detention > "
        "since|for|with|after|MARK",
        "in {0}",
        _LOST,
        lambda words, before: words[2] in ("talks", "contact", "exile") and "there" in before[-2:],
    ),
    Slip(
        "notafter:,|not|but|and because < the > @j? heat|cold|fog|wind|rain|snow|storm|strike|war|weather|cost|noise"
        "|smoke|violence|drought|flooding .",
        "of {0}",
        _LOST,
    ),
    Slip(
        "a < lot debt|water|food|traffic|damage|noise|snow|rain|interest|support|criticism|anger|experience|energy"
        "|cash|trouble|effort|progress|power|concern|blood|confusion|opposition|evidence|information >",
        "{0} of {1}",
        _LOST,
    ),
    Slip("$be|as|became|become one < @t|first|last > @j? @s&!n", "of the {0}", _LOST),
    Slip(
        "took|takes|taken|taking place < the|a|an > not:same|day|night|week|month|year|morning"
        "|evening|afternoon|previous"
        "|following|next|last|moment|weekend|summer|first|second @j|NAME|@n? @n",
        None,
        "“{text}” has lost an “at” or “in” before it",
    ),
    Slip(
        "@g|@d|@b < cause|extent|scale|fate|source|identity|origin > of the|a|an|his|her",
        "the {0}",
        _LOST,
        _is_headline,
    ),
    Slip(
        "for|after|over|by|within|took|take|takes|lasted|lasts|spent < more a > month|week|year"
        "|decade|century|dozen|hundred|thousand|million|quarter|third",
        "more than a",
        _LOST,
    ),
    Slip("< depend|depends|rely|relies|relied|depended @g&!r|@n&!jr|@s > MARK|for|and", "{0} on {1}", _LOST),
    Slip(
        "charged < for > theft|fraud|assault|arson|robbery|burglary|manslaughter|rape|treason"
        "|espionage|perjury|bribery|kidnapping",
        "with",
        _LOST,
    ),
    Slip("consists|consist|consisted < in > NUM|$few", "of", _LOST),
    Slip(
        "@d|@p|@b|@z|@g|$prep < most|part|much|rest|none his|her|its|their > @j? @n|@s",
        "{0} of {1}",
        _LOST,
        _is_owed,
    ),
    Slip(
        "half|most|some|many|none|all|few|each|several|$few < of > =d&!p|made|came|went|was|were|has|had|have|will"
        "|would|could not:not",
        "of them",
        _LOST,
    ),
    Slip(
        f"accused|accuses|accusing $det|NAME @j? @n|@s|NAME < =g > {_WHOM}",
        "of {0}",
        _LOST,
        lambda words, before: words[-2] in _MARKING,
    ),
    Slip(
        "jailed|imprisoned|suspended|banned|barred < at|about|nearly|almost|more > least|than? NUM|$few|a "
        "years|year|months|weeks|days|games|matches not:ago|earlier|later|after|before",
        "for {0}",
        _LOST,
    ),
    Slip(
        "said|says|added|because it < not > a|the|his|her|its|their|up|clear|possible|yet|only|true|fair|right",
        "was not",
        _LOST,
    ),
    Slip(
        "@z|@d|with|by|after|killed|employs < more NUM > people|homes|workers|houses|jobs|families",
        "more than {1}",
        _LOST,
    ),
    Slip("go|goes|going|went to < polls > on|in|for|MARK", "the polls", _LOST, _is_headline),
    # Be, have.
    Slip(
        "said|says|STOP|added|because it < too early|late|soon|difficult|hard|dangerous|risky|expensive|costly|far >",
        "was {0} {1}",
        _LOST,
    ),
    Slip(
        "said|says|added|because it < clear|unclear|likely|unlikely|possible|impossible|important|necessary|essential"
        "|vital|difficult|inevitable|certain > that|to|whether|for|how|why|what",
        "was {0}",
        _LOST,
    ),
    Slip(
        "@n|@s|it|he|she|they|NAME will|would|could|should|must|may|might < available|able|unable|ready|responsible"
        "|possible|subject|absent|difficult|impossible|likely > MARK|in|for|to|from|on|at|by",
        "be {0}",
        _LOST,
    ),
    Slip("has|have|had < accused|suspected of > @g", "been {0} of", _LOST),
    Slip(
        "@s&!nb|people < been > @p",
        None,
        "“{text}” needs “has” or “have” before it",
        lambda words, before: (
            not {"have", "has", "had", "having", "haven't", "hasn't", "hadn't"}.isdisjoint(before)
        ),
    ),
    Slip(
        "STOP the|a|an|$few|NUM @j? @n|@s < expected|believed|thought|scheduled|alleged > to be"
        "|have? @b|@p $prep|$det|NAME|NUM|@n&!bdpz{0,6} .",
        None,
        "“{text}” needs “is” or “are” before it",
    ),
    Slip(
        "STOP he|she|they|it said|says < was|were|had|is|has|would|will >",
        None,
        "“{text}” has lost its subject",
    ),
    Slip("who|which < been >", "had been", "“{text}” needs “has” or “had” before it"),
    Slip("has|have|had < taken|rushed|airlifted > to hospital", "been {0}", _LOST),
)
