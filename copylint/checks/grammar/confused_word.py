"""grammar/confused-word: a word that sounds or looks like the one that belongs there, told by its neighbours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.lexicon.tables import word_set
from copylint.checks.grammar.slips import Slip, SlipFinder
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_MEANT = "“{text}”: the word meant is “{right}”"
_TO_BE = "was|were|is|are|be|been|far|way|it's|that's|isn't|wasn't"
_LOSSES = "the|its|his|her|their|a|an|our|$few|NUM|money|ground|power|control|weight|sight|votes|seats|patience|jobs|MARK"
_EFFECTED = word_set(
    """change changes release reform reforms transition transfer cure repairs arrest rescue escape return turnaround
    improvement improvements settlement compromise reconciliation withdrawal delivery entry savings steps safe prompt that this it"""
)
_VERB_BEFORE_ITS = (
    "lost|held|released|issued|launched|opened|closed|raised|cut|unveiled|published|filed|expanded|changed"
    "|extended|increased|reduced|completed|began|ended|won|suspended|withdrew|dropped|made|lifted|kept|boosted|lowered"
    "|posted|missed|met|used|celebrated|marked|doubled|of|in|with|by|to|from|on|at|under|through|against|into|over|about"
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
    Slip("< its > a|an|the|been|not|unclear|unlikely|impossible|because|that", "it's", _MEANT),
    Slip("< its > going|likely|time|important|supposed|expected|set to", "it's", _MEANT),
    Slip(f"{_VERB_BEFORE_ITS} < it's > own|@n&!rj|@s", "its", _MEANT),
    Slip(f"{_VERB_BEFORE_ITS} < it's > only|first|last|main|biggest|largest|@t|new @n|@s", "its", _MEANT),
    Slip(
        "@d&!nb < it's > =n|=s|@n&!jr MARK|$prep|and",
        "its",
        _MEANT,
        lambda words, before: words[0] in _SPEECH,
    ),
    Slip("STOP < it's > =n was|is|were|has|had|will", "its", _MEANT),
    Slip("for < it's > own|=s|=n", "its", _MEANT),
    Slip("< it's > own", "its", _MEANT),
    # there, their, they're
    Slip("< their > is|are|was|were|isn't|aren't|wasn't|weren't|has|seems|seem", "there", _MEANT),
    Slip("< their > will|would|must|may|have|had be|been", "there", _MEANT),
    Slip(
        "of|with|for|by|in|on|into|lost|left|fled|abandoned|sold|raised|cast|gave|took|leave|flee|lose|sell|lead|about"
        "|under|against|from|to < there > own|=s|=n&!r",
        "their",
        _MEANT,
    ),
    Slip("< there > own", "their", _MEANT),
    Slip("lost|abandoned|sold|raised|cast|lose|won < there > @n&!r", "their", _MEANT),
    Slip(
        "want|wants|need|needs|keep|protect|get|save|defend|take|visit|use|pay|found|wanted|left < there > =s",
        "their",
        _MEANT,
        lambda words, before: words[0] in ("found", "left"),
    ),
    Slip("STOP < there > =n @d&!n|was|is|has|said|will", "their", _MEANT),
    Slip("of|with|for|by|in|on|into|lost|left|fled|abandoned|to|from < they're > own|=s|@n", "their", _MEANT),
    Slip(
        "STOP|said|that|and|because|but|if < there|their > going|trying|planning|hoping|preparing|supposed to",
        "they're",
        _MEANT,
    ),
    Slip("STOP|said|because|but < there > not|still|now =g", "they're", _MEANT),
    Slip("STOP|said|that|because|but|and < they're > is|are|was|were|has|will", "there", _MEANT),
    # your, you're; whose, who's; theirs
    Slip("< your > a|an|the|not|going|supposed|likely", "you're", _MEANT),
    Slip("< you're > own|=s", "your", _MEANT),
    Slip(
        "< who's > own|=s|name|wife|husband|son|daughter|father|mother|family|brother|sister|job|career|body|car|house|home"
        "|death|party|government|company|policies|term|country|work",
        "whose",
        _MEANT,
    ),
    Slip("< who's > @n&!jgrp was|were|is|had|has|died|won", "whose", _MEANT),
    Slip("< whose > been|going|the|a|not|coming|running|seeking|trying|now|also", "who's", _MEANT),
    # then, than
    Slip(
        "more|less|fewer < then > NUM|$few|half|a|an|the|any|ever|@n|@s|his|its|their|that|@j|just|he|she|it|they|ever",
        "than",
        _MEANT,
    ),
    Slip("rather < then >", "than", _MEANT),
    Slip("rather @b < then >", "than", _MEANT),
    Slip(
        "@c|worse|better < then > feared|first|initially|thought|previously|planned|predicted|forecast|hoped|believed|before",
        "than",
        _MEANT,
        lambda words, before: (
            words[0] in ("later", "earlier") or words[-1] in ("first", "thought") and words[0] == "better"
        ),
    ),
    Slip(
        "@c|other|different|worse|better < then > NUM|$few|any|ever|expected|the|a|an|his|its|their|last|other|those|usual"
        "|previous|=s|NAME|that|anyone|most|many|he|it|they|in|all|before|she",
        "than",
        _MEANT,
        lambda words, before: words[0] in ("later", "earlier", "closer", "further"),
    ),
    Slip("since|until|till|even|and|but < than > MARK|the|he|she|they|it|we|in|a", "then", _MEANT),
    Slip("more < that > NUM|$few|half|hundreds|thousands|double|twice", "than", _MEANT),
    Slip(
        "said|announced|added|claimed|warned|noted|confirmed|argued|stressed < than > the|a|an|he|she|it|they|NAME|there|its",
        "that",
        _MEANT,
    ),
    # affect, effect
    Slip("$modal|to|not|also|$do < effect > $det? @j? ANY ANY?", "affect", _MEANT, _effects_change),
    Slip("$modal|to|not|also|$do < effect > millions|people|everyone|us|them|him", "affect", _MEANT),
    Slip(
        "@s|which|that|it|directly|adversely|negatively < effects > the|a|an|its|our|all|people|everyone|millions|how",
        "affects",
        _MEANT,
        lambda words, before: words[0] not in ("which", "it", "directly", "adversely", "negatively"),
    ),
    Slip(
        "STOP @g|@n|it|this < effects > the|our|people|everyone|all|many|how",
        "affects",
        _MEANT,
        lambda words, before: words[1] == "side",
    ),
    Slip(
        "$be|$have|@r|not < effected > by|the|people|@s|its|their|millions|NAME",
        "affected",
        _MEANT,
        _effects_change,
    ),
    Slip(
        "the|an|no|any|its|their|little|adverse|positive|negative|immediate|side|devastating|lasting|major|significant|profound|full"
        " < affect > of|on|was|is|MARK|that",
        "effect",
        _MEANT,
    ),
    Slip(
        "the|no|any|its|adverse|side|negative|positive|harmful|long-term|HYPH|other < affects > of|on|MARK|are|were",
        "effects",
        _MEANT,
    ),
    Slip("take|takes|took|taking|taken|into|in|come|came|little < affect >", "effect", _MEANT),
    # lose, loose; lead, led; chose; advice
    Slip(f"to|$modal|not|also|$do|they|we|not < loose > {_LOSSES}", "lose", _MEANT),
    Slip("< loosing > ANY", "losing", _MEANT),
    Slip("he|she|it|who|which|that|NAME < looses > {L}".replace("{L}", _LOSSES), "loses", _MEANT),
    Slip(
        "< lose > ends|change|cannon|alliance|coalition|grip|talk|affiliation|network|fitting",
        "loose",
        _MEANT,
    ),
    Slip("break|broke|let|cut|broken|breaking < lose > ", "loose", _MEANT),
    Slip(
        "has|have|had|having|been|was|were|being|is|are < lead > to|by|the|a|an|his|her|its|their|him|efforts|calls|away|out|off|into",
        "led",
        _MEANT,
    ),
    Slip("STOP|and|when|before|after|who|but he|she|it < lead > the|a|an|his|her|its", "led", _MEANT),
    Slip("to|$modal|not|$do < chose >", "choose", _MEANT),
    Slip("to|$modal|not|$do < advice >", "advise", _MEANT, lambda words, before: words[0] == "to"),
    Slip("to < advice > the|his|her|its|people|clients|them|him|@s|against|NAME", "advise", _MEANT),
    Slip(
        "@s|they|we|who < advice > people|the|him|them|all|residents|patients|against|parents|travelers|travellers|=s",
        "advise",
        _MEANT,
        lambda words, before: words[-1] == "the",
    ),
    Slip(
        "the|an|some|any|legal|medical|his|her|their|its|of|good|expert|financial|my|your|more|gave|give|giving|gives|seek|sought|offered|offer|for < advise >",
        "advice",
        _MEANT,
    ),
    Slip(
        "to|can|could|cannot|can't|couldn't|not < breath > MARK|in|easily|easier|the|on|again|at|a",
        "breathe",
        _MEANT,
    ),
    Slip("a|his|her|deep|last|out|my < breathe > MARK|of|and|in|as", "breath", _MEANT),
    Slip("to < device > a|an|new|ways|plans|the", "devise", _MEANT),
    Slip("explosive|a|mobile|the|nuclear|this|medical < devise >", "device", _MEANT),
    Slip(
        "to|$modal|not < except > to|that|a|more|the|them|him|it|@s",
        "expect",
        _MEANT,
        lambda words, before: words[0] == "not",
    ),
    Slip("was|were|be|been|has|have|had < excepted > the|by|into|an|a|as", "accepted", _MEANT),
    # to, too, two
    Slip(
        f"{_TO_BE} < to > much|many|few|little|late|early|soon|often|expensive|high|low|big|small|weak|difficult|hard"
        "|old|young|dangerous|strong|great|risky|costly|busy|tired|sick|afraid|far|long|large|narrow|rich|poor",
        "too",
        _MEANT,
    ),
    Slip(
        "all|way < to > often|many|much|familiar|late|soon|easily|easy|common|real|aware|few", "too", _MEANT
    ),
    Slip(
        "able|want|wants|wanted|need|needs|trying|plan|plans|due|according|expected|agreed|likely|refused|decided|set"
        "|next|prior|led|thanks|similar|close|going|failed|intends|returned|appeared|began < too > =b|be|the|a|an|$poss|NAME|@b",
        "to",
        _MEANT,
    ),
    Slip(
        "notafter:, @n|@s|@d|@b|@p < too > the|a|an|be", "to", _MEANT, lambda words, before: words[-1] == "a"
    ),
    Slip("< too > be =p|a|an|the", "to", _MEANT),
    Slip(
        "for|in|last|past|the|next|these < to > years|months|weeks|days|sides|countries|men|women|leaders|nations",
        "two",
        _MEANT,
        lambda words, before: (
            words[0] in ("in", "for", "the")
            and words[-1] not in ("sides", "years", "months", "countries", "leaders")
        ),
    ),
    # where, were, we're; passed, past; know, known
    Slip(
        "@s|they|we|you|people|there|and < where > =p|@p&!bn|not|being|also|still|able|@g&!n|killed",
        "were",
        _MEANT,
        lambda words, before: (
            words[0] in ("and", "people")
            and words[-1] in ("also", "still", "not")
            or words[-1] in ("united", "given", "used")
        ),
    ),
    Slip(
        "place|places|city|town|area|areas|country|village|region|house|hotel|school|hospital|moment|point|know|ask|asked"
        " < were > he|she|it|they|the|we|a",
        "where",
        _MEANT,
    ),
    Slip(
        "has|have|had|was|were|been|having < past > the|by|a|an|legislation|into|away|on|laws|on",
        "passed",
        _MEANT,
        lambda words, before: words[0] in ("was", "were", "been") and words[-1] != "by" or words[-1] == "on",
    ),
    Slip(
        "in|over|for|during|within the < passed > few|$few|NUM|week|year|month|decade|century|several|weeks|years|months|day|days",
        "past",
        _MEANT,
    ),
    Slip("was|were < past > in NUM", "passed", _MEANT),
    Slip("< past > away|legislation", "passed", _MEANT),
    Slip("$be|also|better|well|widely|best|commonly|formerly < know > as|for", "known", _MEANT),
    Slip("$be|better|well|widely < know > to be|have|@b", "known", _MEANT),
    Slip("don't|didn't|doesn't|not < now > how|what|who|if|whether|why|where|about", "know", _MEANT),
    # principle, principal; whether; quite; of, off; form, from
    Slip(
        "in|of|on < principal > MARK|to|but|and|that",
        "principle",
        _MEANT,
        lambda words, before: (
            words[0] == "of"
            and not {"matter", "man", "woman", "person", "people", "politician"} & set(before[-2:])
        ),
    ),
    Slip(
        "basic|core|founding|guiding|moral|fundamental|democratic|first|shared < principals >",
        "principles",
        _MEANT,
    ),
    Slip("school|vice|deputy|assistant < principle >", "principal", _MEANT),
    Slip(
        "< principle > reason|reasons|cause|causes|source|concern|concerns|objective|purpose|aim|goal|architect|adviser|advisor"
        "|partner|investigator|obstacle|target|suspect|role|dancer|city|beneficiary",
        "principal",
        _MEANT,
    ),
    Slip(
        "decide|decided|asked|ask|know|determine|unclear|clear|question|debate|see|consider|considering|about|say|over"
        " < weather > the|or|he|she|it|they|to|a|NAME|there|his|its|not|these",
        "whether",
        _MEANT,
        lambda words, before: (
            words[0] in ("about", "over") and words[-1] not in ("he", "they", "it", "to", "or")
        ),
    ),
    Slip("< weather > or not", "whether", _MEANT),
    Slip(
        "severe|bad|extreme|cold|hot|wet|stormy|the|winter|poor < whether > conditions|forecast|MARK|service|has|will",
        "weather",
        _MEANT,
        lambda words, before: words[0] == "the" and words[-1] not in ("forecast", "service", "conditions"),
    ),
    Slip(
        "remain|remained|remains|keep|kept|keeps|stay|stayed|keeping|staying < quite > MARK|about|on|for|and|over",
        "quiet",
        _MEANT,
    ),
    Slip(
        "$be|also|still|not < quiet > angry|good|big|large|clear|likely|possible|sure|high|low|hard|easy|common|rare|happy|sad"
        "|small|similar|close|simply|often|strong|expensive|interesting|important|surprised|popular|different|right|well",
        "quite",
        _MEANT,
    ),
    Slip("< quiet > a|an few|lot|different|bit|number|some|long", "quite", _MEANT),
    Slip(
        "broke|kicked|laid|fended|fend|kick|kicks|lay|warded|called|took|taken|take|cordoned|blocked|sealed|fended|lift"
        " < of > the|a|an|from|on|at|in|with|MARK|talks|negotiations|nearly|hundreds|workers|NUM|against|an",
        "off",
        _MEANT,
        lambda words, before: (
            words[0] in ("called", "took", "taken", "take", "lay", "blocked")
            and words[-1] in ("a", "an", "MARK")
        ),
    ),
    Slip(
        "most|one|some|out|because|instead|end|front|number|part|many|all|each|kind|lack|rest|member|members|capable|aware"
        " < off > the|his|her|its|their|a|these|those|this",
        "of",
        _MEANT,
        lambda words, before: (
            words[0] in ("all", "part", "front", "one") and words[-1] in ("a", "his", "her")
        ),
    ),
    Slip(
        "came|come|away|taken|ranging|far|suffering|apart|emerged|arrived|returned|different|comes|coming|suffer|suffered|benefit"
        "|ranged|fled|resigned|withdraw|withdrew|removed|learned|hails|heard"
        " < form > the|a|an|NAME|his|her|their|its|all|this|other|$few|NUM",
        "from",
        _MEANT,
    ),
    Slip(
        "to|$modal < from > a|an|the new|coalition|government|alliance|joint|next|committee|party|group|union|company",
        "form",
        _MEANT,
    ),
    Slip(
        "even|as < thought > the|he|she|it|they|there|we|a|his|its|some",
        "though",
        _MEANT,
        lambda words, before: (
            words[0] == "as" and words[-1] in ("the", "he", "she", "we", "they") and "just" in before[-2:]
        ),
    ),
    Slip(
        "went|walked|gone|going|go|goes|passed|came|come|drove|broke|moved|passing|way < threw >",
        "through",
        _MEANT,
    ),
    Slip("some|one|two|many|most|all|both|each|several|few|none|any of < then >", "them", _MEANT),
    # done, seen, its like
    Slip(
        "he|she|they|police|officials|minister|spokesman|spokeswoman|ministry|president|statement|source|report|NAME"
        " < sad|sid > he|she|the|that|it|they|in|on|there|a|NAME|MARK",
        "said",
        _MEANT,
        lambda words, before: (
            words[1] == "sad" and words[2] in (",", ".", "—", "-", "“", '"', ";", ":", "!", "?", ")")
        ),
    ),
    Slip("did|does|do not < no > what|how|if|whether|who|MARK|why|where", "know", _MEANT),
    # cannot without its apostrophe, where the word could be another
    Slip(
        "notafter:the|a|of|political|and < cant > @b&!n|be|have|do|even|afford|just|get|take|make|return|pay|help|work|say",
        "can't",
        _MEANT,
    ),
    Slip(
        "notafter:is|was|are|were|his|her|their|its|POSS|as|be < wont > @b|be|have|do|even|let|just",
        "won't",
        _MEANT,
    ),
    Slip("between NUM|$few|NAME percent|million|billion|people|years|% < to > NUM|$few|NAME", "and", _MEANT),
    Slip("between NUM|$few|NAME < to > NUM|$few|NAME", "and", _MEANT),
    # had, have; maybe; some time; every day; apart; everyone
    Slip("they|it|he|she|there|this|which|who < maybe > =p&!d|=dp|able|=g", "may be", _MEANT),
    Slip("for|quite < sometime > MARK|and|now|to|before|but|after", "some time", _MEANT),
    Slip(
        "@s|@b|@n|@d|it|them|him|more|$few|NUM < everyday > MARK|for|since|they|he|we|to|and|at|in|by|that|during",
        "every day",
        _MEANT,
    ),
    Slip("< every day > life|lives|use|items|things|objects|language|products", "everyday", _MEANT),
    Slip("be|is|was|become|became|as|been|are|were < apart > of", "a part", _MEANT),
    Slip(
        "< a part > from",
        "apart",
        _MEANT,
        lambda words, before: (
            before[-1:] == ["play"] or bool({"took", "taken", "lost", "as"} & set(before[-2:]))
        ),
    ),
    Slip("< everyone|anyone|someone > of the|them|us|our|these", None, "“{text}” before “of” is two words"),
    Slip(
        "to|$modal|not < setup|shutdown|rollout|crackdown|kickoff|cleanup|takeover|backup|breakup|pickup|carryout|layoff"
        "|breakdown|checkout|startup|lookout|workout|login|logon > the|a|an|its|his|their|new|on|for",
        None,
        "“{text}” is the noun; the verb is two words",
    ),
    # Units and the like that follow numbers.
    Slip(
        "NUM|$few|several|few|many < moths|yeas|mouths|dyas > ago|later|after|before|of|old|in",
        None,
        "“{text}” is a slip of the keys",
    ),
    Slip(
        "< lat|las|nest|net|fist > week|month|year|season|summer|time|lady",
        None,
        "“{text}” is a slip of the keys",
        lambda words, before: (
            words[0] in ("net", "fist") and words[1] not in ("time", "lady") or words[0] == "net"
        ),
    ),
    Slip(
        "a|wide|broad|whole|full < rage > of",
        "range",
        _MEANT,
        lambda words, before: words[0] in ("a", "full") and "wide" not in before[-3:],
    ),
    Slip("on|at|in|from|to < ever > day|week|month|year|level|country|side|front", "every", _MEANT),
    Slip(
        "< ever > year|day|week|month|country|man|woman|effort|citizen|child|state|aspect|case|time|single",
        "every",
        _MEANT,
    ),
    Slip(
        "to|$modal|not|$do < posses|poses > nuclear|weapons|chemical|the|a|an|any|illegal|drugs",
        "possess",
        _MEANT,
        lambda words, before: words[1] == "poses",
    ),
    Slip(
        "to|$modal|not|$do|and < asses > the|its|his|whether|how|damage|risk|risks|impact|@n|@s|their|what|if|a|all",
        "assess",
        _MEANT,
    ),
    Slip(
        "< pubic > @n|@s|MARK|is|has|was|to|will|and",
        "public",
        _MEANT,
        lambda words, before: words[-1] in ("hair", "area", "region", "bone", "lice", "symphysis"),
    ),
)
_FINDER = SlipFinder(SLIPS)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Words taken for others."""
    return _FINDER.find(article)
