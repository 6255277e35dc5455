"""Words that sound alike, of which the wrong one slips from the keys: hear and here, knew and new, wood and would."""

from __future__ import annotations

from copylint.analysis.lexicon.tables import word_set
from copylint.checks.grammar.confused_pairs import meant
from copylint.checks.grammar.confused_sounds import MEANT
from copylint.checks.grammar.slips import Slip

_BE = "is|are|was|were|be|been|being"
_HAVE = "has|have|had"
_DAYS = (
    "years|year|months|month|days|weeks|hours|minutes|men|women|people|children|times|others|cars|goals"
    "|seats|hostages"
)
_NEW = (
    "law|laws|government|president|year|rules|plan|car|policy|tax|minister|leader|school|job|jobs|team|house|home|world"
    "|company|record|deal|evidence|film|book|series|building|system|constitution|road|bridge|airport|coach|prime"
)
_NO = (
    "doubt|longer|evidence|reason|sign|comment|injuries|casualties|choice|chance|intention|plans|link|threat"
    "|danger|idea|word"
)
_CONTEST = (
    "election|elections|game|games|match|matches|title|race|cup|medal|prize|vote|championship|award"
    "|lottery|seats|war|seat"
    "|case|appeal|trophy|tournament|contract|battle|final"
)
_DECENT = (
    "job|jobs|wage|wages|living|life|housing|meal|home|salary|man|people|person|work|pay|education|place"
    "|burial|price"
)
_WHOLE = (
    "family|world|country|city|town|village|nation|team|thing|time|day|week|year|process|population|area"
    "|region|story|truth"
    "|situation|system|community"
)
_OURS = (
    "country|people|children|city|town|team|government|customers|economy|lives|nation|future|troops"
    "|community|own|members|schools"
)
_SEIZED = (
    "airport|city|town|village|base|weapons|drugs|ship|port|capital|building|land|property|opportunity|assets|documents"
    "|initiative|power|control"
)
_WORST = (
    "drought|storm|crisis|violence|disaster|attack|flooding|floods|fighting|earthquake|recession|defeat"
    "|losses|case|thing"
)

_SAYING = word_set(
    """say think believe know feel hope claim mean suggest argue admit show prove hear see ensure guess tell agree
    insist find realize realise understand remember forget report announce add confirm deny ask warn fear assume bet"""
)

SLIPS = (
    *meant(
        "heir",
        "< air > apparent",
        "the|an|his|her|only|sole|direct < air > to the|a|his|her NAME|@j? throne|fortune|crown|estate|kingdom",
    ),
    *meant("alter", "to|$modal|not < altar > the|a|its|his|their|course|plans"),
    *meant(
        "altar",
        "at|on|before|of the|an|high < alter > MARK|of|in|and",
        "< alter > boy|boys|candles|server|servers",
    ),
    *meant(
        "bizarre",
        "a|the|most|more|very|was|is < bazaar > incident|case|story|twist|behaviour|behavior|and|claim|accident|turn",
    ),
    *meant("bazaar", "charity|christmas|crowded|covered|grand < bizarre > MARK|in|where|of"),
    *meant(
        "beach",
        "< beech > resort|volleyball|party|towel|house|holiday|hotel|bar",
        "on|to the < beech > MARK|in|at|near",
    ),
    *meant("bury", "to|$modal < berry > the|his|her|their|him|them"),
    *meant("buried", f"{_BE} < berried >"),
    *meant(
        "blew",
        "bomb|explosion|wind|gust|storm|bomber|he|they|who|bombers < blue > up|down|off|away|himself"
        "|herself|themselves|out",
    ),
    *meant("brooch", "a|the|diamond|gold|silver|her < broach > MARK|on|with|of|in|and"),
    *meant("cannon", "water|loose < canon >"),
    *meant("canon", "< cannon > law"),
    *meant("capital", "< capitol > city|punishment|gains|letters|investment|market|markets|expenditure|of"),
    *meant("carat", "NUM|$few < carrot|caret > gold|diamond|diamonds|ring"),
    *meant("serial", "< cereal > killer|killers|number|numbers|rapist|offender|killings|offenders"),
    *meant("cereal", "breakfast < serial >", "< serial > bowl|crops|crop|box|grains"),
    *meant("cord", "spinal|umbilical|vocal < chord >"),
    *meant("cords", "spinal|umbilical|vocal < chords >"),
    *meant("chord", "struck|strike|strikes a < cord > with"),
    *meant(
        "colonel",
        "lieutenant|army|retired|police|a < kernel > NAME|in|who|said",
        "STOP|and|with < kernel > NAME",
    ),
    *meant("kernel", "a < colonel > of truth|wisdom|corn"),
    *meant(
        "corps",
        "marine|peace|press|army|diplomatic|air|officer < core > MARK|and|in|at|member|members|of"
        "|officer|commander|volunteer",
    ),
    *meant("creek", "a|the|muddy|dry|nearby < creak > MARK|and|near|in|at|bed|that"),
    *meant(
        "current",
        "the|POSS|his|her|its|their < currant > @n not:@n",
        "the|POSS|his|her|its|their < currant > president|government|account|events|situation|crisis|level|rate|law",
    ),
    *meant("decent", f"a|the|$be|very|of|earn|for < descent > {_DECENT}"),
    *meant(
        "descent",
        "of NAME|african|asian|european|indian|irish|mixed|jewish|arab < decent >",
        "the|steep|rapid|final|its|slow < decent > into|to|from|of",
    ),
    *meant(
        "dissent",
        "crush|silence|stifle|crushing|silencing|stifling|suppress|suppressing|political|tolerate|quash"
        "|muzzle < descent|decent >",
    ),
    *meant(
        "feet",
        "NUM|$few|several < feat > MARK|high|tall|long|of|deep|from|in|wide|away|above|below",
        "to|on his|her|their|its < feat >",
    ),
    *meant(
        "feat",
        "remarkable|no|mean|rare|engineering|impressive|incredible|great < feet > of|MARK|for|that "
        "engineering|strength|@n|NAME|@s",
    ),
    *meant("fur", "< fir > coat|coats|trade|hat|farm|farms"),
    *meant("fir", "< fur > tree|trees"),
    *meant(
        "flee",
        "to|$modal|trying|forced < flea > the|NAME|their|his|her|to|from|MARK|fighting|violence|in|across",
    ),
    *meant("flea", "< flee > market|markets|bites"),
    *meant("flour", "sacks|sack|kilos|kilograms|cups|tons|tonnes|bags|bag|price of < flower >"),
    *meant("flower", "< flour > shop|show|garden|beds|arrangement|bed|girl|festival"),
    *meant("foul", "< fowl > play|weather|language|mood|smell|throw"),
    *meant("fowl", "wild|water|guinea < foul >"),
    *meant("four", f"< fore > {_DAYS}"),
    *meant(
        "great",
        "a|the|very < grate > deal|many|success|honour|honor|victory|man|power|thing|day|team|leader|loss",
    ),
    *meant("grown", f"{_HAVE} < groan > to|by|up|from|in|MARK|so|more"),
    *meant(
        "heal", "to|$modal|not|help < heel > the? wounds|wound|rift|divisions|scars|injuries|quickly|MARK"
    ),
    *meant("heels", "high|the < heals > MARK|of|and", "on the < heals >"),
    *meant(
        "hear",
        "to|could|can|will|would|can't|couldn't|didn't|not < here > the|from|about|him|her|them"
        "|evidence|arguments|what|shots|voices|testimony not:is|was",
    ),
    *meant(
        "here",
        "was|were|is|are|live|lived|come|came|arrived|right|over|been|born|get|stay|down < hear > MARK"
        "|in|on|for|to|since|yesterday|today|from",
    ),
    *meant(
        "herd",
        "a|the|large|small < heard > of cattle|elephants|cows|sheep|deer|goats|buffalo|reindeer|horses",
    ),
    *meant(
        "heard",
        f"was|were|{_HAVE}|been|he|she|they|court|be|never|not < herd > that|the|from|by|about|a|screams"
        "|shots|gunfire|on|it|evidence|of",
    ),
    *meant(
        "heroine",
        "the|a|national|young < heroin > of the|a|her|his film|story|novel|book|play|opera|war|hour"
        "|series|tale|resistance",
    ),
    *meant(
        "hire",
        "to|$modal|and|not < higher > a|an|NUM|$few|staff|workers|lawyers|people|teachers|consultants|him|her|them",
    ),
    *meant("whole", f"the|her|his|its|their|a|my|our < hole > {_WHOLE}"),
    *meant("our", f"in|of|for|with|to|is|by|from|on|about|and|protect|save < hour > {_OURS}"),
    *meant(
        "hour",
        "half|an|rush|one|per|every < our > MARK|later|ago|before|after|of|in|and|to|HYPH|drive|flight",
    ),
    *meant("incite", "to|$modal|not < insight > violence|hatred|riots|unrest|rebellion|a|racial|the|others"),
    *meant(
        "insight", "an|valuable|new|rare|some|any|unique|fascinating|more|gave < incite > into|on|about|MARK"
    ),
    *meant("aisle", "down|walk|side|sides|across of? the < isle > MARK|with|to|and", "< isle > seat|seats"),
    *meant("new", f"the|a|his|her|its|their|brand|some|$few|this|NAME < knew > {_NEW}"),
    *meant(
        "knew",
        "he|she|they|who|nobody|i|we|never|everyone|police < new > that|how|what|who|about|where|why"
        "|nothing|him|it|of|if|each",
    ),
    *meant("no", f"is|was|are|were|had|has|said|with|there's|be|see|found|saw < know > {_NO}"),
    *meant("night", "last|every|late|all|at|that < knight > MARK|and|in|after|when|to|at"),
    *meant(
        "leak",
        "oil|gas|water|radiation|news|security|data|chemical < leek > from|of|in|at|MARK|was|that",
    ),
    *meant("leeks", "potatoes|and|onions < leaks > and onions|potatoes"),
    *meant("lessen", "to|$modal < lesson > the|its|their|his|risk|tension|impact|tensions"),
    *meant(
        "lesson",
        "a|the|learn|learned|learnt|valuable|history|object|first|harsh|important < lessen > MARK|from"
        "|in|for|to|that|of|about",
    ),
    *meant("lone", "a|the < loan > gunman|survivor|voice|wolf|attacker"),
    *meant("loan", "bank|student|home|car|million|dollar < lone >", "a|the < lone > of|from NUM|the|NAME|a"),
    *meant(
        "made",
        f"{_HAVE}|was|were|been < maid > a|the|by|of|in|his|it|that|to|up|sure|clear|for|from|no|their",
    ),
    *meant(
        "main",
        "the|his|her|its|a|POSS < mane > reason|road|street|problem|aim|target|opposition|party|suspect"
        "|cause|source|goal|city|gate|square",
    ),
    *meant(
        "won",
        f"{_HAVE}|he|she|they|who|team|NAME < one > the|his|her|a|an|NUM|three|two|NAME @j|@n|NAME"
        f"|POSS{{0,2}} {_CONTEST}",
    ),
    *meant("one", "< won > of the|those|his|her|them|its|our @t|@j? @s|$few|first|last|MARK|main|few"),
    *meant("pane", "< pain > of glass", "window|glass < pain >"),
    *meant("panes", "< pains > of glass", "window|glass < pains >"),
    *meant(
        "pain",
        "severe|chest|back|stomach|much|in|no|the < pane > MARK|and|killers|relief|in|of|was not:glass",
    ),
    *meant(
        "patients",
        "< patience > were|who|are|treated|suffering",
        "hospital|cancer|NUM|$few|sick|elderly|treat|treating|psychiatric < patience >",
    ),
    *meant(
        "patience",
        "run|running|ran|runs out of < patients >",
        "< patients > is|was|has running|wearing|thin|run|worn|limited|exhausted",
    ),
    *meant("peal", "< peel > of thunder|laughter|bells"),
    *meant("peals", "< peels > of thunder|laughter|bells"),
    *meant("peer", "< pier > pressure|review|group"),
    *meant("pier", "fishing|wooden|concrete|seaside < peer >"),
    *meant("pour", "to|$modal|not < poor > money|water|into|oil|cold|resources|out|fuel"),
    *meant(
        "presence",
        "military|police|heavy|strong|armed < presents > in|at|on|of|MARK|was",
        "in the < presents > of",
    ),
    *meant("presents", "christmas|birthday|wedding|wrapped < presence > MARK|to|for|and|under"),
    *meant("precedent", "set|sets|setting a|dangerous|bad|the|legal{1,2} < president > for|by|in|that|MARK"),
    *meant("president", "vice|the|former|then < precedent > NAME|said"),
    *meant(
        "prove",
        "to|$modal|not|can't|couldn't < proof > that|he|the|it|his|her|their|how|why|they|guilt|NAME|a|whether",
    ),
    *meant(
        "proof",
        "no|any|little|further|enough|hard|scientific|living|clear|have|had|has|as|demanded < prove > "
        "MARK|that|of|against|for",
    ),
    *meant("wraps", "under < raps >"),
    *meant("wrap", "to|$modal < rap > up", "bubble|plastic|gift < rap >"),
    *meant("wrapped", "< rapped > up|in|around"),
    *meant(
        "red",
        "the|a|his|of|cut|bureaucratic < read > tape|carpet|card|light|lights|wine|meat|alert|flag|brick|paint|cross",
    ),
    *meant(
        "read",
        f"he|she|{_HAVE}|be|was|were|to|and < red > out|aloud|from|the|a statement|verdict|letter|book"
        "|prepared|NAME|list|names|report|newspaper|the",
    ),
    *meant(
        "write",
        "to|$modal|not|and < right > a|an|the? letter|letters|book|books|article|articles|novel|story"
        "|stories|song|songs|report|reports|down|poems",
    ),
    *meant(
        "right",
        "the|his|its|their|a|no|have|has|had|her < write > to|thing|choice|direction|decision|wing|side"
        "|answer|person|man|place|path|track|balance",
    ),
    *meant(
        "road",
        "the|a|main|dirt|mountain|ring|coastal|this < rode > to|was|in|from|MARK|near|leading|is|between"
        "|through|accident|accidents|and",
    ),
    *meant(
        "rode",
        "he|she|they|who|police|men|man < road > a|his|the|her|on|in|into horse|bike|bicycle|bus"
        "|motorcycle|train|camel|horseback|motorcycles|town|camels",
    ),
    *meant(
        "seem",
        "would|may|not|does|do|they|these|things|might|to < seam > to|that|like|as|likely|certain|unlikely|impossible",
    ),
    *meant(
        "seems",
        "it|he|she|this|that|which|government|deal < seams > to|that|like|as|likely|certain|unlikely|impossible",
    ),
    *meant(
        "cell",
        "prison|jail|terror|terrorist|stem|holding|sleeper|blood|solar|fuel < sell > MARK|in|was|and"
        "|with|of|phone|at|for|tower",
        "< sell > phone|phones|tower",
    ),
    *meant("cells", "prison|jail|terror|terrorist|stem|holding|sleeper|blood|solar|fuel|cancer < sells >"),
    *meant(
        "sell",
        "to|$modal|not|plans < cell > the|its|his|their|a|shares|weapons|oil|more|off|goods|arms|NUM|assets|it|them",
    ),
    *meant(
        "sent",
        f"{_HAVE}|was|were|been|be|he|she|they|NAME < cent|scent > to|by|the|him|troops|out|home|back"
        "|into|them|more|aid|from",
    ),
    *meant(
        "sow",
        "to|$modal|not < sew > the? seeds|discord|division|divisions|confusion|chaos|doubt|doubts"
        "|distrust|panic|fear|unrest",
    ),
    *meant("sowing", "< sewing > the? seeds|discord|division|divisions|confusion|chaos|doubt|distrust|panic"),
    *meant("sleight", "< slight > of hand"),
    *meant(
        "soar",
        "prices|shares|temperatures|costs|profits|stocks|rates|sales|to|$modal < sore > to|by|in|above"
        "|MARK|as|past|after",
    ),
    *meant("sore", "< soar > throat|throats|point|loser|losers|muscles|spot|feet"),
    *meant(
        "son",
        "eldest|youngest|infant|baby|adopted|teenage|only|HYPH < sun > was|who|of|NAME|MARK|and|had|is",
        "his|her|their < sun > and|was|is|who|had|NAME|of",
    ),
    *meant("stairs", "flight of < stares >", "down|up the < stares|stare >"),
    *meant("stare", "to|$modal < stair > at"),
    *meant(
        "steal",
        "tried|trying|attempted|tries|caught|plotted|planned|attempting to < steel > not:himself|herself"
        "|themselves|itself|for ANY",
    ),
    *meant("stealing", "< steeling > the|a|from|money|cars|his|her|their|its not:nerves|nerve|resolve"),
    *meant("symbol", "a|the|national|religious|status|potent < cymbal > of"),
    *meant("summary", "brief|executive|news|plot|a|the|in < summery > of|MARK|judgment|for|to"),
    *meant(
        "very",
        "was|is|are|were|be|a|the|it's|been|not < vary > important|good|much|few|well|difficult|large"
        "|small|high|serious|likely|long|close|hard|strong|young|old|angry|sad|happy|different",
    ),
    *meant(
        "vary",
        "prices|rates|estimates|rules|laws|costs|numbers|figures|results|they|can|may|will|to < very > "
        "from|between|by|widely|according|greatly|considerably",
    ),
    *meant(
        "wear",
        "to|$modal|must|not|who|people|they < where|ware > a|an|the? mask|masks|uniform|uniforms|helmets"
        "|helmet|black|clothes|headscarf|headscarves|veil|veils|shoes|hats|gloves|belts|protective",
    ),
    *meant(
        "where",
        "know|knows|knew|place|town|city|area|region|house|hospital|country < wear > he|she|the|they|it|a|many|NUM",
    ),
    *meant("weigh", "to|$modal < way > up|NUM|options|against"),
    *meant("way", "the|a|this|on|no|long|only|best < weigh > to|of|in|for|that|out|he|they|MARK|from"),
    *meant(
        "which",
        ",|in|of|for|on|to|at|from|by|with < witch > is|was|has|are|were|had|will|would|he|it|they|the"
        "|means|includes|can|could|killed|may",
    ),
    *meant("witch", "< which > hunt|hunts"),
    *meant("wine", "bottle|glass|bottles|glasses of < whine >", "red|white < whine >"),
    *meant(
        "would",
        "he|she|they|it|we|i|who|that|which|NAME|there|@s < wood > be|have|not|like|also|never|take|make|go|give",
    ),
    *meant("wood", "made|piece|pieces|block of < would >"),
    *meant(
        "worst",
        f"the|its < worse > {_WORST}|since|ever",
        "the|its < worse > in|of NUM|the|years|decades|history|living|a not:two",
    ),
    *meant("worse", "much|even|far < worst >", "bad to < worst >", "notafter:the|its < worst > than"),
    *meant(
        "number",
        "an|the|large|small|huge|record|growing < amount > of people|tourists|visitors|cars|workers"
        "|deaths|cases|attacks|children|students|women|men|refugees|migrants|votes|jobs|accidents"
        "|complaints",
    ),
    *meant("cease", "< seize > fire|firing|hostilities", "to|$modal < seize > to exist|be|operate|function"),
    *meant(
        "seized",
        "rebels|police|troops|army|militants|officers|soldiers|gunmen|customs|forces|they|he|who < "
        f"ceased > the|a|an|NUM|his? @j|@n? {_SEIZED}",
    ),
    *meant("dying", "is|are|was|were|people|children|of|from|be < dyeing > of|from|at|MARK|in|because"),
    *meant("hung", "jury $be < hanged >", "a < hanged > jury|parliament"),
    *meant("accepted", "< excepted > the|his|her|a|an|their|its|that|bribes|blame|responsibility"),
    *meant("except", "all the|of|@s|@n{1,3} < accept > for|one"),
    *meant(
        "by",
        f"{_BE} =dp|=p|@p&!b not|also? < buy > ANY",
        "followed|caused|led|written|accompanied|killed|held|made < buy > $det|NAME|@s",
    ),
    Slip(
        "to|will|would|can|could|must|should|not < by > its|his|her|their|a|an|more|shares|food|oil"
        "|goods|weapons|land|tickets|NUM",
        "buy",
        MEANT,
        lambda words, before: (
            words[0] == "not" or before[-1:] == ["due"] or words[-1] in ("more", "NUM") or words[-1].isdigit()
        ),
    ),
    *meant(
        "your",
        "need|want|love|appreciate|lose|pay|check|read|send|choose|cast|get|have|take|use|keep|change"
        "|with|of|in|for|on|from|about|at < you're > =n|=s|own|help|name|family|house|home|work|support"
        "|@n&!jgrp",
    ),
    *meant(
        "you're",
        "if|when|because|think|know|what|where|how|MARK < your > going|looking|trying|getting|coming"
        "|doing|talking|telling|wrong|welcome|kidding|joking not:of",
    ),
    *meant(
        "formerly",
        "was|is|were < formally > a|an @j? @n? teacher|lawyer|journalist|soldier|policeman|banker|actor"
        "|player|professor|officer|doctor|engineer|member|mayor|minister|nurse|pilot",
    ),
    Slip(
        "to|$modal|not @b < it's > @n&!jrg|@s MARK|$prep|and|to",
        "its",
        MEANT,
        lambda words, before: words[1] in _SAYING,
    ),
    *meant(
        "its",
        "in|of|for|by|on|with|at|to|from|since < it's > second|third|fourth|fifth|final|current|latest"
        "|next|former|worst|best",
    ),
    *meant("than", f"{_BE}|much|far|even|slightly @c < then > @s|@n|NAME|$det"),
    *meant("waive", "to|$modal < waver > the|a|its|his|her|their|any|fees|charges"),
    *meant("presence", "the|its|their|his < presents > of @s|police|foreign|NAME"),
    *meant(
        "know",
        "do|does|did not < now > the|his|her|their|it|him|them|each|exactly|much|NAME",
        "don't|didn't|doesn't < now > the|his|her|their|MARK|it|him|them|exactly",
    ),
    *meant(
        "former",
        "a|the|his|her|NAME < formal > general|president|minister|prime|king|soldier|chief|boss|captain"
        "|teacher|actor|mayor|governor|ambassador|husband|wife|colonel|player",
    ),
    *meant(
        "stake",
        "< steak > in the|a|its NAME? firm|company|bank|business|club|group|airline|future|venture|project",
    ),
    *meant(
        "risen",
        "prices|shares|sales|profits|temperatures|stocks|rates|exports|costs|levels|waters has|have|had "
        "< raised > by|to|NUM|sharply|since|from|again",
    ),
    *meant(
        "sought",
        f"{_HAVE}|he|she|they|who|@s < sort > refuge|asylum|help|shelter|permission|advice|support"
        "|treatment|compensation|protection",
    ),
    *meant(
        "days",
        "the|these|those|$few|NUM|few|early|last|dark|recent < daze > of|ago|after|later|before|MARK|when",
    ),
    *meant("mood", "no|a|the|good|bad|public|national|angry|festive < moot > to|for|MARK|of|in"),
    *meant("manner", "< manor > of @g"),
    *meant("borders", "river|which|that|state|country|region|province|it < boarders > NAME|the|on|$few|both"),
    *meant("cordoned", "< cornered > off"),
    *meant("heel", "in|on the|his|her|left|right{1,2} < heal > MARK|and|by|of|with", "achilles < heal >"),
    *meant("boulder", "a|the|huge|large|giant < bolder > fell|rolled|crashed|MARK|that|struck|hit"),
    *meant("boulders", "< bolders >"),
    *meant("sowed", "< sewed > wheat|seeds|crops|corn|rice|maize|barley|doubt|discord"),
    *meant(
        "sea",
        "at < see > MARK|and|in|off|for|when|with",
        "rough|open|deep|choppy < see > MARK|off|and|near|in",
        "the < see > MARK|off|bed|level",
        "< see > level|bed|captain|port",
    ),
    *meant("ore", "iron|gold|copper|uranium|in < oar > MARK|and|from|mine|deposits|prices|exports"),
    *meant(
        "made",
        "@n|NAME|he|she|they|who < maid > a|the|an|his|her|their @j? statement|decision|mistake|deal"
        "|offer|call|speech|promise|claim|announcement|profit|case|visit|remarks",
    ),
    *meant(
        "were",
        "men|women|people|they|victims|suspects|officials|both|all < where > =s|all|both|also|innocent"
        "|guilty|alive|dead MARK|who|of|from|and",
    ),
    *meant("throne", "POSS|the|royal|golden < thrown > is|was|room|has|of|MARK"),
    *meant(
        "petals",
        "rose|flower < pedals >",
        "threw|throw|throwing|scattered < pedals >",
        "< pedals > of a|the? rose|flower|flowers|roses",
    ),
    *meant("banned", f"{_BE} < band > from|in|by|for|across|under|outright"),
    *meant(
        "choice",
        "no|the|a|any|little|other|free|first|of|their|his|her|tough|difficult < choose > MARK|but|of"
        "|between|for|is|was|in",
    ),
    *meant("it's", "< its > too late|early|soon|hard|easy|dangerous|expensive|cold|hot|bad"),
    *meant("than", f"{_BE} @c < then > ours|theirs|yours|mine|hers"),
    *meant("passed", "bill|motion|law|measure|resolution|amendment < past > by|unanimously"),
    *meant("quiet", f"{_BE} < quite > at night|dawn|noon"),
    *meant("principles", "of high|strong|firm < principals >"),
    *meant("waived", "< waved > the|a|his|her fine|fines|bail|surcharge|payment"),
    *meant("fought", f"they|he|we|who|{_HAVE} < fort > for|against|in|off|back|to|with|over|hard"),
    *meant("prize", "the|a|first|nobel|cash|top < prise > of|for|in|MARK|money"),
    *meant("discreet", f"{_BE} @r? < discrete > about"),
    *meant(
        "were",
        "@s < where > found|held|shot|left|sent|hurt|born|put|told|killed on|in|to|by|at|after|MARK|dead|guilty|when",
    ),
    *meant(
        "its",
        "because|while|when|after|before|where|and|but|as|since|if < it's > @n&!jrgd was|is|had|has|were"
        "|will|would|could|did|lost|fell",
    ),
    *meant(
        "it's",
        "said|says|because|but|think|hopes < its > ready|able|unable|willing|sure|confident|happy"
        "|committed|aware|open|glad|proud|afraid|concerned|prepared|worried to|of|that|about|in|on|with"
        "|for",
    ),
    *meant("then", "STOP|and|but|since|just|even back < than > MARK|there|he|the|it|she|they|we|in"),
    *meant(
        "two",
        "into|of|with|by|these|those|other|least < to > =s not:@n",
        "in < to > lines|groups|halves|parts|pieces|rows|camps|rooms|stages|phases",
    ),
    *meant(
        "through",
        "flew|climbed|sailed|squeezed|slipped|leaked|burst|blew|tore|rode|marched|ripped|shot|seeped"
        "|galloped|skidded|moved"
        "|filtered|fly|march|pass|live|lived|sit|sat|work|worked < threw > the|a|an|his|her|their|its|NAME",
    ),
    *meant(
        "threw",
        "@s|he|she|they|who < through > stones|rocks|bottles|ropes|objects|chairs|shoes|flares|fireworks"
        "|paint|flowers|punches"
        "|eggs|bricks|grenades at|to|into|onto|over|from|and|MARK",
    ),
)
