"""Words of everyday copy that sound alike, told by their neighbours: its, there, then, affect, lose, to, were."""

from __future__ import annotations

from collections.abc import Sequence

from copylint.analysis.lexicon.tables import word_set
from copylint.checks.grammar.slips import Slip

MEANT = "“{text}”: the word meant is “{right}”"
_TO_BE = "was|were|is|are|be|been|far|way|it's|that's|isn't|wasn't"
_LOSSES = (
    "the|its|his|her|their|a|an|our|$few|NUM|money|@s|ground|power|control|weight|sight|votes|seats|patience"
    "|jobs|MARK"
)
_EFFECTED = word_set(
    """change changes release reform reforms transition transfer cure repairs arrest rescue escape return turnaround
    improvement improvements settlement compromise reconciliation withdrawal delivery entry savings
    steps safe prompt that this it"""
)
_VERB_BEFORE_ITS = (
    "lost|held|released|issued|launched|opened|closed|raised|cut|unveiled|published|filed|expanded|changed"
    "|extended|increased|reduced|completed|began|ended|won|suspended|withdrew|dropped|made|lifted|kept|boosted"
    "|lowered"
    "|posted|missed|met|used|celebrated|marked|doubled|of|in|with|by|to|from|on|at|under|through|against|into"
    "|over|about"
)


_SPEECH = word_set(
    """said thought believed felt knew hoped feared added claimed meant noted told decided announced insisted argued
    warned suggested stressed saw showed heard acknowledged admitted agreed assumed conceded concluded confirmed
    considered declared denied estimated explained guessed learned realized realised recognized recognised replied
    reported responded stated understood worried wrote says maintained imagined predicted proved revealed asked"""
)


def _effects_change(words: Sequence[str], before: Sequence[str]) -> bool:
    """“To effect change” is right: to bring it about."""
    return not _EFFECTED.isdisjoint([*words, *before])


SLIPS = (
    # its, it's
    Slip("< its > a|an|the|been|not|unclear|unlikely|impossible|because|that", "it's", MEANT),
    Slip("< its > going|likely|time|important|supposed|expected|set to", "it's", MEANT),
    Slip(f"{_VERB_BEFORE_ITS} < it's > own|@n&!rj|@s", "its", MEANT),
    Slip(f"{_VERB_BEFORE_ITS} < it's > only|first|last|main|biggest|largest|@t|new @n|@s", "its", MEANT),
    Slip(
        "@d&!nb < it's > =n|=s|@n&!jr MARK|$prep|and",
        "its",
        MEANT,
        lambda words, before: words[0] in _SPEECH,
    ),
    Slip("STOP < it's > =n was|is|were|has|had|will", "its", MEANT),
    Slip("for < it's > own|=s|=n", "its", MEANT),
    Slip("< it's > own", "its", MEANT),
    Slip(
        "STOP|said|says|because|but|think|thinks|say < its > too|so|what|why|how|where|who|there|like"
        "|got|on|at|up|in|true|also a|the"
        "|early|late|soon|much|to|it|he|she|they|we|MARK|far|easy|hard|good|bad|NAME",
        "it's",
        MEANT,
    ),
    Slip(
        "STOP|said|says|because|but|that|think|if < its > hard|easy|difficult|clear|possible|nice|sad"
        "|true|good|great|better"
        "|unfair|wrong|early|late|fair|fine|vital|essential|crucial|obvious|unclear|necessary|safe|dangerous|ridiculous"
        "|shameful|tragic|rare|unusual|impossible|amazing to|that|when|if|whether|how|what|MARK|for",
        "it's",
        MEANT,
    ),
    Slip(
        "$have|has|had|lost|held|won|raised|cut|changed < it's > majority|best|own|lead|grip|licence"
        "|license|seat|headquarters",
        "its",
        MEANT,
    ),
    # there, their, they're
    Slip(
        "said|say|says|because|that|if|think|believe|but|and < their|there > ready|not|going|afraid|sure"
        "|willing|unable|being"
        "|getting|coming|trying|working|living|fighting to|going|in|for|of|on|the|a|that|sure|being",
        "they're",
        MEANT,
        lambda words, before: words[1] == "there" and words[2] == "being",
    ),
    Slip(
        "STOP < there > @n&!jbdr|lawyers|parents|homes|houses|families|children|leaders|leader|team"
        "|lawyer said|say|says|were"
        "|have|had|told|want|are",
        "their",
        MEANT,
    ),
    Slip("< their > is|are|was|were|isn't|aren't|wasn't|weren't|has|seems|seem", "there", MEANT),
    Slip("< their > will|would|must|may|have|had be|been", "there", MEANT),
    Slip(
        "of|with|for|by|in|on|into|lost|left|fled|abandoned|sold|raised|cast|gave|took|leave|flee|lose|sell"
        "|lead|about"
        "|under|against|from|to < there > own|@s&!nd|=n&!r",
        "their",
        MEANT,
    ),
    Slip("< there > own", "their", MEANT),
    Slip("lost|abandoned|sold|raised|cast|lose|won < there > @n&!r", "their", MEANT),
    Slip(
        "want|wants|need|needs|keep|protect|get|save|defend|take|visit|use|pay|found|wanted|left < there > @s&!nd",
        "their",
        MEANT,
        lambda words, before: words[0] in ("found", "left"),
    ),
    Slip("STOP < there > =n @d&!n|was|is|has|said|will", "their", MEANT),
    Slip("of|with|for|by|in|on|into|lost|left|fled|abandoned|to|from < they're > own|=s|@n", "their", MEANT),
    Slip(
        "STOP|said|that|and|because|but|if < there|their > going|trying|planning|hoping|preparing|supposed to",
        "they're",
        MEANT,
    ),
    Slip("STOP|said|because|but < there > not|still|now =g", "they're", MEANT),
    Slip("STOP|said|that|because|but|and < they're > is|are|was|were|has|will", "there", MEANT),
    # your, you're; whose, who's; theirs
    Slip("< your > a|an|the|not|going|supposed|likely", "you're", MEANT),
    Slip("< you're > own|=s", "your", MEANT),
    Slip(
        "< who's > own|=s|name|wife|husband|son|daughter|father|mother|family|brother|sister|job|career|body"
        "|car|house|home"
        "|death|party|government|company|policies|term|country|work",
        "whose",
        MEANT,
    ),
    Slip("< who's > @n&!jgrp was|were|is|had|has|died|won", "whose", MEANT),
    Slip("< whose > been|going|the|a|not|coming|running|seeking|trying|now|also", "who's", MEANT),
    # then, than
    Slip(
        "more|fewer|less ANY{1,3} < then > last|ever|any|usual|expected|previously|normal|a|in NUM|year"
        "|month|week|expected|before|MARK|decade|$few",
        "than",
        MEANT,
    ),
    Slip(".|?|! < than > ANY", "then", MEANT),
    Slip(
        "police|he|she|they|it|we|NAME|@s|who < than > @d&!nj|left|went|took|began|fled|came|moved|was|were|had",
        "then",
        MEANT,
        lambda words, before: any(
            word.endswith("er") or word in ("more", "less", "rather", "worse") for word in before
        ),
    ),
    Slip(
        "more|less|fewer < then > NUM|$few|half|a|an|the|any|ever|@n|@s|his|its|their|that|@j|just|he|she|it"
        "|they|ever",
        "than",
        MEANT,
    ),
    Slip("rather < then >", "than", MEANT),
    Slip("rather @b < then >", "than", MEANT),
    Slip(
        "@c|worse|better < then > feared|first|initially|thought|previously|planned|predicted|forecast|hoped"
        "|believed|before",
        "than",
        MEANT,
        lambda words, before: (
            words[0] in ("later", "earlier") or (words[-1] in ("first", "thought") and words[0] == "better")
        ),
    ),
    Slip(
        "@c|other|different|worse|better < then > NUM|$few|any|ever|expected|the|a|an|his|its|their|last|other"
        "|those|usual"
        "|previous|=s|NAME|that|anyone|most|many|he|it|they|in|all|before|she",
        "than",
        MEANT,
        lambda words, before: words[0] in ("later", "earlier", "closer", "further"),
    ),
    Slip("since|until|till|even|and|but < than > MARK|the|he|she|they|it|we|in|a", "then", MEANT),
    Slip("more < that > NUM|$few|half|hundreds|thousands|double|twice", "than", MEANT),
    Slip(
        "said|announced|added|claimed|warned|noted|confirmed|argued|stressed < than > the|a|an|he|she|it|they"
        "|NAME|there|its",
        "that",
        MEANT,
    ),
    # affect, effect
    Slip("$modal|to|not|also|$do < effect > $det? @j? ANY ANY?", "affect", MEANT, _effects_change),
    Slip("$modal|to|not|also|$do < effect > millions|people|everyone|us|them|him", "affect", MEANT),
    Slip(
        "@s|which|that|it|directly|adversely|negatively < effects > the|a|an|its|our|all|people|everyone"
        "|millions|how",
        "affects",
        MEANT,
        lambda words, before: words[0] not in ("which", "it", "directly", "adversely", "negatively"),
    ),
    Slip(
        "STOP @g|@n|it|this < effects > the|our|people|everyone|all|many|how",
        "affects",
        MEANT,
        lambda words, before: words[1] == "side",
    ),
    Slip(
        "$be|$have|@r|not < effected > by|the|people|@s|its|their|millions|NAME",
        "affected",
        MEANT,
        _effects_change,
    ),
    Slip(
        "the|an|no|any|its|their|little|adverse|positive|negative|immediate|side|devastating|lasting|major"
        "|significant|profound|full"
        " < affect > of|on|was|is|MARK|that",
        "effect",
        MEANT,
    ),
    Slip(
        "the|no|any|its|adverse|side|negative|positive|harmful|long-term|HYPH|other < affects > of|on|MARK|are|were",
        "effects",
        MEANT,
    ),
    Slip("take|takes|took|taking|taken|into|in|come|came|little < affect >", "effect", MEANT),
    Slip(
        "had|has|have|having a|an|no|the|any|little|some @j? < affect > on|upon|MARK",
        "effect",
        MEANT,
    ),
    Slip("a|an|the|any|little|great|@t @j < affect > on|upon", "effect", MEANT),
    # lose, loose; lead, led; chose; advice
    Slip(f"to|$modal|not|also|$do|they|we|not < loose > {_LOSSES}", "lose", MEANT),
    Slip("< loosing > ANY", "losing", MEANT),
    Slip("he|she|it|who|which|that|NAME < looses > {L}".replace("{L}", _LOSSES), "loses", MEANT),
    Slip(
        "< lose > ends|change|cannon|alliance|coalition|grip|talk|affiliation|network|fitting",
        "loose",
        MEANT,
    ),
    Slip("break|broke|let|cut|broken|breaking < lose > ", "loose", MEANT),
    Slip(
        "has|have|had|having|been|was|were|being|is|are < lead > to|by|the|a|an|his|her|its|their|him|efforts"
        "|calls|away|out|off|into",
        "led",
        MEANT,
    ),
    Slip("STOP|and|when|before|after|who|but he|she|it < lead > the|a|an|his|her|its", "led", MEANT),
    Slip("to|$modal|not|$do < chose >", "choose", MEANT),
    Slip("to|$modal|not|$do < advice >", "advise", MEANT, lambda words, before: words[0] == "to"),
    Slip("to < advice > the|his|her|its|people|clients|them|him|@s|against|NAME", "advise", MEANT),
    Slip(
        "@s|they|we|who < advice > people|the|him|them|all|residents|patients|against|parents|travelers"
        "|travellers|=s",
        "advise",
        MEANT,
        lambda words, before: words[-1] == "the",
    ),
    Slip(
        "the|an|POSS|some|any|legal|medical|his|her|their|its|of|good|expert|financial|my|your|more|gave|give|giving"
        "|gives|seek|sought|offered|offer|for < advise >",
        "advice",
        MEANT,
    ),
    Slip(
        "to|can|could|cannot|can't|couldn't|not < breath > MARK|in|easily|easier|the|on|again|at|a",
        "breathe",
        MEANT,
    ),
    Slip("a|his|her|deep|last|out|my < breathe > MARK|of|and|in|as", "breath", MEANT),
    Slip("to < device > a|an|new|ways|plans|the", "devise", MEANT),
    Slip("explosive|a|mobile|the|nuclear|this|medical < devise >", "device", MEANT),
    Slip(
        "to|$modal|not < except > to|that|a|more|the|them|him|it|@s",
        "expect",
        MEANT,
        lambda words, before: words[0] == "not",
    ),
    Slip("was|were|be|been|has|have|had < excepted > the|by|into|an|a|as", "accepted", MEANT),
    # to, too, two
    Slip(f"{_TO_BE}|seems|seemed|looks|looked|proved < to > close to call|win|tell", "too", MEANT),
    Slip(
        f"{_TO_BE}|seems|seemed|looks|looked|proved < to > @j&!bnrp|tight|slow|ill|wet|dry|hot|cold|heavy to|for|MARK",
        "too",
        MEANT,
    ),
    Slip(
        "was|were|is|are|be|been|seems|seemed|looks|looked < two > close|small|big|late|high|low"
        "|expensive|many|much|old|young"
        "|dangerous|difficult|hard|weak|early|soon|far|long|large|great|slow|tired|busy",
        "too",
        MEANT,
        lambda words, before: words[-1] in ("long", "high", "large") and not before,
    ),
    Slip("< to > of the|his|her|its|their|them|those", "two", MEANT),
    Slip(
        "< too > of the|his|her|its|their|them|those",
        "two",
        MEANT,
        lambda words, before: "all" in before[-1:],
    ),
    Slip(
        f"{_TO_BE} < to > much|many|few|little|late|early|soon|often|expensive|high|low|big|small|weak|difficult|hard"
        "|old|young|dangerous|strong|great|risky|costly|busy|tired|sick|afraid|far|long|large|narrow|rich|poor",
        "too",
        MEANT,
    ),
    Slip("all|way < to > often|many|much|familiar|late|soon|easily|easy|common|real|aware|few", "too", MEANT),
    Slip(
        "able|want|wants|wanted|need|needs|trying|plan|plans|due|according|expected|agreed|likely|refused|decided|set"
        "|next|prior|led|thanks|similar|close|going|failed|intends|returned|appeared|began < too > =b|be|the|a"
        "|an|$poss|NAME|@b",
        "to",
        MEANT,
    ),
    Slip(
        "notafter:, @n|@s|@d|@b|@p < too > the|a|an|be", "to", MEANT, lambda words, before: words[-1] == "a"
    ),
    Slip("< too > be =p|a|an|the", "to", MEANT),
    Slip(
        "for|in|last|past|the|next|these < to > years|months|weeks|days|sides|countries|men|women|leaders|nations",
        "two",
        MEANT,
        lambda words, before: (
            words[0] in ("in", "for", "the")
            and words[-1] not in ("sides", "years", "months", "countries", "leaders")
        ),
    ),
    # where, were, we're; passed, past; know, known
    Slip(
        "@s|they|we|you|people|there|and < where > =p|@p&!bn|not|being|also|still|able|@g&!n|killed",
        "were",
        MEANT,
        lambda words, before: (
            (words[0] in ("and", "people") and words[-1] in ("also", "still", "not"))
            or words[-1] in ("united", "given", "used")
        ),
    ),
    Slip(
        "place|places|city|town|area|areas|country|village|region|house|hotel|school|hospital|moment|point|know"
        "|ask|asked"
        " < were > he|she|it|they|the|we|a",
        "where",
        MEANT,
    ),
    Slip(
        "has|have|had|was|were|been|having < past > the|by|a|an|legislation|into|away|on|laws|on",
        "passed",
        MEANT,
        lambda words, before: (
            (words[0] in ("was", "were", "been") and words[-1] != "by") or words[-1] == "on"
        ),
    ),
    Slip(
        "in|over|for|during|within the < passed > few|$few|NUM|week|year|month|decade|century|several|weeks"
        "|years|months|day|days",
        "past",
        MEANT,
    ),
    Slip("was|were < past > in NUM", "passed", MEANT),
    Slip("< past > away|legislation", "passed", MEANT),
    Slip("$be|also|better|well|widely|best|commonly|formerly < know > as|for", "known", MEANT),
    Slip("$be|better|well|widely < know > to be|have|@b", "known", MEANT),
    Slip("don't|didn't|doesn't|not < now > how|what|who|if|whether|why|where|about", "know", MEANT),
)
