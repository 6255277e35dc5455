"""grammar/lost-word: a little word without which the sentence cannot stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.checks.grammar import lost_infinitive, lost_little
from copylint.checks.grammar.slips import Slip, SlipFinder
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_LOST_TO = "“{text}” has lost a “to”"
_LOST_OF = "“{text}” has lost an “of”"
_AGREED = (
    "agreed|agrees|decided|decides|wanted|refused|refuses|hoped|failed|fails|managed|vowed|intends|intended|tried"
    "|tries|threatened|attempted|seeks|sought|declined|unable|unlikely|ought|struggled|attempting|preparing|trying"
)
_NEXT = (
    "the|a|an|this|these|its|his|her|their|with|him|them|it|to|in|on|by|from|at|all|more|NUM|NAME|again"
    "|next|soon|later|@r&!njs"
)

_LOST_FOR = "“{text}” has lost a “for”"
_CAUSES = (
    "snow|rain|rains|heat|cold|fog|storm|storms|strike|war|crisis|drought|fire|weather|flood|floods|virus|pandemic|wind"
    "|winds|lack|cost|noise|smoke|earthquake|shortage|violence|fighting|threat|risk|delay|blast|attack"
    "|accident|ban|curfew"
    "|embargo|conflict|recession|holiday|dust|ice|injury|illness|protest|protests|rising|dispute|row|scandal"
)
_CRIMES = (
    "murder|rape|fraud|corruption|theft|treason|robbery|assault|conspiracy|manslaughter|arson|espionage|spying|bribery"
    "|perjury|kidnapping|terrorism|genocide|blasphemy|drug|drugs|tax|drunken"
)

SLIPS = (
    Slip(
        f"< {_AGREED} =b >",
        "{0} to {1}",
        _LOST_TO,
        lambda words, before: words[-1] in ("include", "remain", "become"),
    ),
    Slip(
        f"< {_AGREED}|want|wants|able|pledged|promised|expects|willing ~b&!pr > {_NEXT}",
        "{0} to {1}",
        _LOST_TO,
        lambda words, before: (
            words[1] in ("upon", "help", "live")
            or words[1] in ("need", "work", "include", "remain", "comment")
        ),
    ),
    Slip(
        "$be @r? < expected|scheduled|set|due|able|likely|supposed|forced|allowed|ordered|required|asked"
        "|reluctant|unable"
        "|unlikely|willing|ready|going ~b&!pjr >",
        "{0} to {1}",
        _LOST_TO,
        lambda words, before: words[-1] in ("live", "forward", "right", "live"),
    ),
    Slip(
        "$be < expected|set|likely|due|forecast @b&@n > by|to|from|this|next|in|$poss|the",
        "{0} to {1}",
        _LOST_TO,
        lambda words, before: words[-2] in ("set", "up", "right") and words[-1] in ("in", "to"),
    ),
    Slip("in < order ~b&!pj > the|a|an|its|his|her|their|more|peace|@s", "{0} to {1}", _LOST_TO),
    Slip("< listen|listened|listening|listens the|his|her|their|its >", "{0} to {1}", _LOST_TO),
    Slip("< wait|waiting|waited|waits the|his|her|their >", "{0} for {1}", "“{text}” has lost a “for”"),
    Slip(
        "< depend|depends|depended|depending|rely|relies|relied|relying the|his|her|their|its >",
        "{0} on {1}",
        "“{text}” has lost an “on”",
    ),
    Slip("STOP < instead =g >", "{0} of {1}", _LOST_OF),
    Slip("look|looks|looking|looked < forward =g >", "{0} to {1}", _LOST_TO),
    Slip("< one|some|many|most|several|each the|these|those > @t|most", "{0} of {1}", _LOST_OF),
    Slip("< many|most|several the|these|those > ~j? =s", "{0} of {1}", _LOST_OF),
    Slip("$be|as|became|among < one the|these|those > ~j? =s", "{0} of {1}", _LOST_OF),
    Slip(
        "$be|as|became < one the > last|first|few|main|key|leading|top|POSS|$few|@t @j? @n|@s|to",
        "{0} of {1}",
        _LOST_OF,
    ),
    Slip("a < lot =s|people|time|money|work|pressure|attention >", "{0} of {1}", _LOST_OF),
    Slip("a < number =s|people > not:@n", "{0} of {1}", _LOST_OF),
    Slip("< dozens|hundreds|thousands|millions|billions @s&!nb|people >", "{0} of {1}", _LOST_OF),
    Slip(
        "< according the|a|an|local|officials|police|reports|state|government|his|her|their|a >",
        "according to {1}",
        _LOST_TO,
    ),
    Slip("< due the|a > not:MARK ANY", "{0} to {1}", _LOST_TO),
    Slip("< prior the >", "{0} to {1}", _LOST_TO),
    Slip(
        "was|is|were|are caused|triggered|sparked|prompted < a|an|the|his|her|its >",
        "by {0}",
        "“{text}” has lost a “by”",
    ),
    Slip("arrested|detained|held|jailed < suspicion|charges > of", "on {0}", "“{text}” has lost an “on”"),
    Slip("admitted|confined < hospital >", "to {0}", _LOST_TO),
    Slip(
        "travel|travels|travelled|traveled|travelling|traveling|flew|fly|went|go|goes < the > region"
        "|country|capital|city|area|scene|border|front|camp|village|island|south"
        "|north|hospital|airport",
        "to {0}",
        _LOST_TO,
        lambda words, before: (
            words[0] in ("travel", "travels", "travelled", "traveled", "flew", "fly")
            and words[2] in ("country", "city")
        ),
    ),
    Slip("looking|look|looks|looked < forward the|a|his|her|its|their >", "{0} to {1}", _LOST_TO),
    Slip(
        "$be closed|shut|late|angry|off|ill|delayed|cancelled|suspended|postponed < because the|a > @j? @n|@s MARK",
        "{0} of {1}",
        _LOST_OF,
    ),
    Slip(
        "off|closed|delayed|cancelled|canceled|postponed|suspended|absent|late|died|mainly|largely"
        "|partly|shut|abandoned < due "
        "rain|snow|fog|ice|bad|heavy|poor|lack|illness|injury|weather|storms|winds|high|strong|security"
        "|technical|financial|a"
        "|an|his|her|its|their|concerns|fears|fire|flooding|strikes >",
        "{0} to {1}",
        _LOST_TO,
    ),
    Slip("< according its|NAME|@s|witnesses|sources|one|an|figures|data > not:to", "{0} to {1}", _LOST_TO),
    Slip(
        "@n&!s|NAME|who|it|he|she|they|threatened|promised|vowed|refused|agreed|hoped|decided < hopes"
        "|plans|aims|intends|wants"
        "|needs|expects|threatens open|cut|sell|build|buy|close|hire|launch|win|raise|double|hold|start"
        "|begin|expand|invest"
        "|sign|leave|run|take|make|meet|send|keep|bring > NUM|$few|a|an|its|more|up|NAME",
        "{0} to {1}",
        _LOST_TO,
    ),
    Slip("want|wants|wanted < leave|join|quit > the|NAME|their|his|her", "to {0}", _LOST_TO),
    Slip(
        "< threatened|refused|refuses|agreed|decided|vowed|pledged|promised|managed|declined|hoped"
        "|threatens|hopes|tried attack"
        "|blow|strike|boycott|release|talk|fight|meet|leave|quit|resign|march|report|answer|vote|return"
        "|sign|work|help|stop"
        "|block|end|sue|cut|kill|shoot|bomb|burn|say|pay|sell|open|close|buy|build|hold|take|go|hear > "
        "the|a|an|its|his|her"
        "|their|how|why|what|if|NAME|up|with|him|them|all|any|more|on|who|whether",
        "{0} to {1}",
        _LOST_TO,
        lambda words, before: (
            words[1] in ("report", "work", "vote", "release") and words[-1] in ("on", "with", "NAME")
        ),
    ),
    Slip(
        "was|were|been|are|is|be|stands accused|suspected|convicted|guilty < @g&!b > $det|@s|NAME|him|money|in|to|for",
        "of {0}",
        _LOST_OF,
    ),
    Slip(
        f"was|were|been|be accused|convicted|guilty < {_CRIMES} > MARK|in|and|by|on|after|for|of",
        "of {0}",
        _LOST_OF,
    ),
    Slip(
        f"was|were|been|be|is|are charged < {_CRIMES}|attempted|possessing|stealing >",
        "with {0}",
        "“{text}” has lost a “with”",
    ),
    Slip("< consists|consist|consisted|consisting $few|NUM|the|a|an >", "{0} of {1}", _LOST_OF),
    Slip(
        "police|officers|detectives|they|he|she|are|is|were|was < looking a|an > man|woman|suspect"
        "|solution|person|car|vehicle"
        "|job|replacement|buyer|boy|girl|white|black|place|gunman|partner",
        "{0} for {1}",
        _LOST_FOR,
    ),
    Slip("sentenced < $few|NUM > to|or{0,1} NUM|$few? years|months|days|weeks|lashes", "to {0}", _LOST_TO),
    Slip("was|were|been|be sentenced < life|death >", "to {0}", _LOST_TO),
    Slip("< responsible the|a|its|his|their|her > not:MARK ANY", "{0} for {1}", _LOST_FOR),
    Slip(
        "claimed|claim|claims|claiming|took|accepted|denied < responsibility the|a|an|NAME|this|these|NUM|$few >",
        "{0} for {1}",
        _LOST_FOR,
    ),
    Slip(
        "taken|rushed|airlifted|flown|transferred|brought < hospital|court|prison > MARK|with|in|for"
        "|after|by|and|on|where",
        "to {0}",
        _LOST_TO,
    ),
    Slip(
        "the @t < the > country|world|region|state|nation|continent|province|city|universe .|;|with|by",
        "in {0}",
        "“{text}” has lost an “in”",
    ),
    Slip("took|taken|takes|taking|take part < the|a|an|this|NAME >", "in {0}", "“{text}” has lost an “in”"),
    Slip(
        "fire|blaze|war|fighting|violence|riots|riot|clashes|row|epidemic|disease|protests < broke > in"
        "|at|on|between|near|after"
        "|during",
        "{0} out",
        "“{text}” has lost an “out”",
    ),
    Slip(
        "STOP|,|by|to|but|and|that a|an|another? < spokesman|spokeswoman|spokesperson the|a|an|his|its"
        "|their > @j? @n|@s|NAME"
        " said|says|told|denied|declined|confirmed|would",
        "{0} for {1}",
        _LOST_FOR,
    ),
    Slip(
        "as a result < the > @n|@j{1,3} , no|it|he|she|they|many|thousands|hundreds|NUM|$few|we|there|some|most|all",
        "of {0}",
        _LOST_OF,
    ),
    Slip(
        f"STOP < because the|a|an|his|its|their > ~j? {_CAUSES} , the|he|she|it|they|NAME|many|no|all|@s",
        "{0} of {1}",
        _LOST_OF,
    ),
    Slip(
        "will be|remain|stay closed|shut|suspended|open|barred|out|away < the > end of",
        "until {0}",
        "“{text}” has lost an “until”",
    ),
    Slip(
        "< arrived|arrives|arrive the > airport|scene|station|hospital|city|capital|border|port|hotel"
        "|house|village|court",
        "{0} at {1}",
        "“{text}” has lost an “at”",
    ),
    Slip("< belongs|belong|belonged|belonging the|a|his|her|their|NAME >", "{0} to {1}", _LOST_TO),
    Slip(
        "notafter:}|,|\"|[|' < responded|reply|replied|responds the|his|her|their >"
        " not:next|same|following|day|first|moment|minute @n|@s",
        "{0} to {1}",
        _LOST_TO,
    ),
    Slip(
        "< objected|objects|object the > @n|@s|@j",
        "{0} to {1}",
        _LOST_TO,
        lambda words, before: words[0] == "object",
    ),
    Slip(
        "< participated|participate|participates the|a|an|NAME|this >",
        "{0} in {1}",
        "“{text}” has lost an “in”",
    ),
    Slip("< resulted the|a|an|$few|NUM|@s >", "{0} in {1}", "“{text}” has lost an “in”"),
    Slip("succeeded < @g&!n >", "in {0}", "“{text}” has lost an “in”"),
    Slip(
        "< comply|complied|complies|complying|cope|coped|coping|collided the|a|an|NAME|another|his|its >",
        "{0} with {1}",
        "“{text}” has lost a “with”",
    ),
    Slip("< amounted|amounts|amounting NUM|$few|a|an|the >", "{0} to {1}", _LOST_TO),
    Slip(
        "< similar|identical|equivalent|contrary|accustomed|addicted|adjacent|owing the|those|his|her|its|their >",
        "{0} to {1}",
        _LOST_TO,
    ),
    Slip(
        "< dependent|reliant the|its|his|her|their|NAME|foreign|oil >",
        "{0} on {1}",
        "“{text}” has lost an “on”",
    ),
    Slip("insisted|insists|insist < =g >", "on {0}", "“{text}” has lost an “on”"),
    Slip("$be|not capable < =g >", "of {0}", _LOST_OF),
    Slip("in < charge the|a|his|its|NAME >", "{0} of {1}", _LOST_OF),
    Slip(
        "< apologized|apologised|apologize|apologise|apologizes|apologises the|his|her|their|its|any >",
        "{0} for {1}",
        _LOST_FOR,
    ),
    Slip(f"found guilty < {_CRIMES} >", "of {0}", _LOST_OF),
    Slip(
        "crashed|fell|plunged|jumped|dived|fallen < the > sea|river|lake|ocean|field|ground|mountain"
        "|crowd|water|sea|street",
        "into {0}",
        "“{text}” has lost an “into”",
    ),
    Slip(
        "< preparing|trying|hoping|planning|attempting|threatening leave|attack|open|close|sell|buy"
        "|build|cut|hold|meet|take|make"
        "|strike|fight|kill|return|move|leave|quit|vote|visit|stop|help|win|go|run|start|launch > MARK"
        "|the|a|an|its|his|her|their"
        "|for|in|up|him|them|NAME",
        "{0} to {1}",
        _LOST_TO,
    ),
    Slip(
        "live|lives|lived|living|stayed < the > same street|city|house|town|area|building|village|suburbs|outskirts",
        "in {0}",
        "“{text}” has lost an “in”",
    ),
    Slip(
        "live|lives|lived|living < the > city|capital|area|country|village|town|suburbs|north|south|region|outskirts",
        "in {0}",
        "“{text}” has lost an “in”",
    ),
    Slip(
        "a|large|small|any < number @s&!nb|people > were|are|have|in|who|of|from|at|to",
        "{0} of {1}",
        _LOST_OF,
    ),
    Slip("the < number|majority|rest people|@s&!nb > who|in|at|were|killed|has", "{0} of {1}", _LOST_OF),
    Slip(
        "STOP < instead going|staying|paying|working|being|having|giving|meeting|talking|building"
        "|selling|buying|fighting >",
        "{0} of {1}",
        _LOST_OF,
    ),
    Slip(
        "was|were|been|be|being sent < prison|jail|hospital|parliament|court|congress >", "to {0}", _LOST_TO
    ),
    Slip("went|go|goes|gone < prison|jail|hospital|court|war >", "to {0}", _LOST_TO),
    Slip(
        "$be < opposed|committed|entitled|vulnerable|loyal|immune|subject|prone|linked|related|exposed "
        "the|any|a|NAME|this|such|attack >",
        "{0} to {1}",
        _LOST_TO,
    ),
    Slip(f"< because the > {_CAUSES} MARK", "{0} of {1}", _LOST_OF),
    # since and for
    Slip(
        "< since > $few|NUM|several|many years|months|days|weeks|hours|decades|centuries not:ago|earlier"
        "|before|later|after|of|old|-",
        "for",
        "“{text}” goes with a point in time; for a length of time write “{right}”",
    ),
    Slip(
        "< since > the? past|last $few|NUM|few|several|couple|decade? days|weeks|months|years|decades",
        "for",
        "“{text}” goes with a point in time; for a length of time write “{right}”",
    ),
    Slip(
        "was|were born < on > NUM .|to|in|at|and",
        "in",
        "“{text}” stands before a day; before a year write “{right}”",
        lambda words, before: not (len(words[3]) == 4 and words[3].isdigit()),
    ),
    Slip(
        "in|on < front|favor|favour|terms|behalf|spite|lieu the|a|his|her|its|their >", "{0} of {1}", _LOST_OF
    ),
    Slip("< regardless the|whether >", "{0} of {1}", _LOST_OF, lambda words, before: words[-1] == "whether"),
    Slip("in < addition the|his|her|its|their >", "{0} to {1}", _LOST_TO),
    Slip("in < response|relation the >", "{0} to {1}", _LOST_TO),
    Slip("the < end the >", "{0} of {1}", _LOST_OF),
    Slip("the < rest|majority the|@s&!zn >", "{0} of {1}", _LOST_OF),
    Slip("as < well the|a|its|his|her|their > ANY", "{0} as {1}", "“{text}” has lost an “as”"),
    Slip(
        "< the|a|an of|and|or|is|are|was|were|has|have|been|had|to > ANY",
        None,
        "“{text}”: a word is lost, or one too many",
        lambda words, before: words[0] == "a",
    ),
    Slip("his|its|their|our < the|a|an >", None, "“{text}” behind a possessive: one of the two is too many"),
    Slip(
        "< a|an the|his|her|its|their|our|your|my|this|these|those|any >",
        None,
        "“{text}”: one of the two is too many",
    ),
    Slip(
        "< the a|an|his|its|their|our|your|my|this|these > ANY", None, "“{text}”: one of the two is too many"
    ),
)
_FINDER = SlipFinder((*SLIPS, *lost_infinitive.SLIPS, *lost_little.SLIPS))


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Places where a word is missing, or where two stand for one."""
    return _FINDER.find(article)
