"""Words that copy confuses now and then, each where its neighbours allow only the other: principle, complement, hung.

A list of pairs: what is meant, and the places where the copy has something else.
"""

from __future__ import annotations

from collections.abc import Sequence

from copylint.checks.grammar.confused_sounds import MEANT
from copylint.checks.grammar.slips import Slip


def meant(right: str, *patterns: str) -> list[Slip]:
    return [Slip(pattern, right, MEANT) for pattern in patterns]


_THE = "the|a|an|his|her|its|their|our|my|your|POSS|this|that|these|those|any"
_BE = "is|are|was|were|be|been|being"
_COMPARED = ("er", "more", "less", "fewer", "rather", "other", "worse")


def _follows_comparative(words: Sequence[str], before: Sequence[str]) -> bool:
    return any(word.endswith(_COMPARED) for word in [*before[-8:], *words[:1]])


_PRINCIPLES = (
    "democracy|freedom|justice|equality|law|fairness|tolerance|humanity|neutrality|sovereignty|reciprocity|solidarity"
    "|non-interference|free|international|human|peaceful|mutual|self-determination"
)
_TALKS = (
    "talks|contacts|meetings|silence|distance|inquiries|enquiries|diplomacy|meeting|negotiations|presence|visit|contact"
    "|discussions|surveillance|approach|approaches|warning|inquiry"
)
_IMMINENT = (
    "danger|threat|threats|attack|attacks|collapse|death|war|invasion|release|arrest|return|departure|demise|closure"
    "|strike|disaster|arrival|bankruptcy|defeat|failure|eruption|deal|announcement|offensive|withdrawal"
)
_PERSONS = (
    "scientist|scientists|lawyer|lawyers|historian|historians|scholar|scholars|professor|professors|surgeon|economist"
    "|economists|jurist|jurists|doctor|doctors|academic|academics|writer|writers|author|authors|psychologist|physicist"
    "|person|persons|citizen|citizens|artist|artists|judge|judges|journalist|journalists|expert|experts"
)
_LAWS = (
    "law|laws|rules|rule|ban|regulations|order|orders|sanctions|authority|convention|conventions|embargo|lockdown"
    "|resolution|resolutions|restrictions|curfew|constitution|guidelines|quota|quotas|norms|truce|ceasefire"
)
_WEALTH = "wealth|body|figure|riches|jewels|jewelry|jewellery|money|beauty|curves|skills|charms|success"
_RECORDS = (
    "records|record|documents|document|books|data|details|papers|files|maps|footage|statistics|figures|evidence|images"
    "|notes|reports|report|tapes|results|accounts|transcripts|letters|photos|photographs|contract|text|charts|emails"
    "|archives|diaries|plans|blueprints"
)
_COSTS = (
    "spending|costs|inflation|budget|deficit|deficits|militants|militias|debt|debts|prices|violence|extremists"
    "|expenses|rebels|hackers|borrowing|credit|excesses|corruption|bonuses|executives|allies|bureaucracy|subsidies"
)
_SHEER = (
    "size|number|numbers|volume|scale|weight|will|luck|joy|bulk|chance|terror|exhaustion|desperation|incompetence"
    "|stupidity|determination|magnitude|scope|panic|delight|amount|quantity|cost|brilliance|horror|boredom|folly"
)
_RIGHTS = (
    "right|rights|fee|fees|requirement|requirements|privilege|immunity|claim|claims|charges|tax|taxes|deadline"
    "|sanctions|penalty|penalties|extradition|hearing|tariffs|duties|restrictions|interest|confidentiality|debt|debts"
)
_GOODS = (
    "drugs|influence|lies|goods|misinformation|myths|wares|arms|cocaine|heroin|rumours|rumors|theories|falsehoods"
    "|pornography|pills|propaganda|disinformation"
)
_FIGHTERS = (
    "war|warfare|fighter|fighters|leader|leaders|group|groups|attack|attacks|tactics|movement|army|commander"
    "|commanders|campaign|marketing|ambush|raids|insurgency|organization|organisation|forces|force"
)
_GRISLY = (
    "murder|murders|discovery|scene|details|crime|crimes|find|killing|killings|death|deaths|remains|images|video|photos"
    "|task|end|tale|sight|evidence|reminder|toll|business"
)
_CROWDS = (
    "people|fans|tourists|reporters|journalists|protesters|migrants|shoppers|supporters|customers|children|locusts"
    "|insects|rats|visitors|soldiers|photographers|refugees|teenagers|voters|demonstrators|men|women|students"
)
_TREASURE = (
    "gold|coins|silver|treasure|cash|weapons|arms|ammunition|money|jewels|artifacts|artefacts|treasures|food"
    "|guns"
)
_TARGETS = "the|a|an|his|her|him|them|us|NUM|their|its|my|our|NAME|POSS"
_BORNE = "the? < born > brunt|cost|costs|burden|weight|responsibility"
_AT_FOR = "MARK|and|from|in|at|on|for|to|was|were|is|are|has|have|had|will"
_STANDARDS = (
    "values|authority|obligation|duty|standards|support|compass|victory|majority|imperative|courage|outrage"
)
_CITED = (
    "case|cases|reasons|reason|evidence|concerns|sources|reports|report|figures|examples|example|fears|lack|study"
    "|statistics|precedent|precedents|pressure|costs|risk|risks|articles|health|security|witnesses|officials|need"
)
_SITES = (
    "construction|building|web|crash|test|testing|burial|camp|landfill|launch|heritage|dump|drilling|nuclear"
    "|archaeological|excavation|disposal|storage|camping|mining|industrial"
)
_NAVAL = (
    "base|bases|forces|force|officer|officers|blockade|ship|ships|exercise|exercises|vessel|vessels|battle|academy"
    "|commander|fleet|war|power|patrol|patrols|operations|guns|station|intelligence|personnel|attack|port|drills|drill"
    "|clash|escort|task"
)
_STEEL = (
    "industry|mill|mills|workers|maker|makers|plant|producer|producers|company|companies|exports|imports|giant|tariffs"
    "|prices|works|pipes|bars|beams|rods|output|production|sector|plants|makers|frame|wire|barriers"
)
_SOLE = (
    "survivor|owner|purpose|responsibility|proprietor|candidate|reason|aim|custody|source|heir|provider|supplier|goal"
    "|breadwinner|distributor|bidder|objective|remaining|surviving"
)
_PEACE = (
    "talks|process|treaty|deal|accord|accords|prize|agreement|plan|negotiations|envoy|pact|conference|initiative"
    "|activists|activist|movement|rally|mission"
)
_ILLICIT = (
    "drug|drugs|trade|trafficking|arms|affair|goods|weapons|money|funds|activities|activity|gains|liaison|trading"
    "|substances|profits|cigarettes|alcohol|tobacco|cash"
)
_ON_SHORE = "red|ground|raw|fresh|frozen|eat|eating|ate|eats|cooked|canned|tainted|rotten|bush"
_COMPLEMENTED = (
    "airport|treaty|pact|law|system|network|service|services|existing|efforts|policy|range|dish|meal|wine|flavour"
    "|flavor|strategy|portfolio|programme|program|design|decor|scheme|facilities|legislation|measures"
)
_DRUGS = (
    "drug|drugs|medicine|medicines|medication|antibiotics|painkillers|pills|treatment|antidepressants|opioids"
)
_TO_PLACE = "in|on|at|from|of"

_ROLES = (
    ("woman", "women"),
    ("man", "men"),
    ("spokeswoman", "spokeswomen"),
    ("spokesman", "spokesmen"),
    ("chairman", "chairmen"),
    ("policeman", "policemen"),
    ("fireman", "firemen"),
    ("businessman", "businessmen"),
    ("gunman", "gunmen"),
    ("fisherman", "fishermen"),
    ("serviceman", "servicemen"),
    ("congressman", "congressmen"),
    ("craftsman", "craftsmen"),
)


def _one_and_many(one: str, many: str) -> list[Slip]:
    return [
        *meant(
            one,
            f"a|one|another|every|each HYPH|@j|NAME? < {many} > who|was|has|said|from|told|MARK|for|in|is not:are|were",
        ),
        *meant(
            many,
            f"$few|several|many|both|these|those @j? < {one} > who|were|are|have|in|at|from|MARK|had"
            "|with|said|to|on",
        ),
    ]


SLIPS = (
    *meant(
        "principal",
        "< principle > resigned|retired|quit|apologized|apologised|said|told|announced|wrote",
        "POSS < principle > was|is|has|had =p|@p|been",
        "the < principle > of the|a|an|POSS NAME|HYPH|@j|@n{0,2} school|college|academy not:@n|@s",
        "< principle > exports|export|author|owner|shareholder|shareholders|sponsor|backer|residence|rival|weapon"
        "|opponent|organizer|organiser|ally|negotiator|negotiators|witness|characters|beneficiaries|market|markets",
    ),
    *meant(
        "principle",
        "matter|point|question|article < principal >",
        f"< principal > of {_PRINCIPLES}",
        "STOP|, in < principal >",
        "in < principal > to|on|that|but|by|,|.",
    ),
    *meant(
        "principles",
        f"< principals > of {_PRINCIPLES}",
        "$few < principals > that it|they|he|she",
        "ethical|religious|political|general|same|POSS|economic|liberal|humanitarian < principals > of|and",
    ),
    *meant(
        "precedent",
        "set|sets|setting|without|dangerous|legal|bad|historic|setting|no a? < precedence > not:over",
        "a @j? < precedence > not:over",
    ),
    *meant("precedence", "takes|take|took|taking|taken|given|gives|give < precedent > over"),
    *meant(
        "complement",
        f"to|$modal|also|not < compliment > {_THE} NAME|HYPH|@j|@n{{0,2}} {_COMPLEMENTED}",
        f"to|$modal|also|not < compliment > {_COMPLEMENTED}",
        "a full < compliment > of",
    ),
    *meant(
        "complements",
        "plan|treaty|law|line|deal|pact|programme|program|project|service|wine|sauce|policy|measure|scheme|bill|system"
        "|which < compliments > a|an|the|each|existing|NAME|its|other",
    ),
    *meant("compliment", "paid|pay|pays|paying a|her|him|them|me|us{1,2} @j? < complement >"),
    *meant(
        "compliments",
        "paid|pay|pays|paying|showered|full her|him|them|me|us|of|with? many|few|several? < complements >",
    ),
    *meant(
        "complimented",
        "< complemented > him|her|them|me|us on|for|the",
        f"{_BE} < complemented > on|for his|her",
    ),
    *meant(
        "formerly",
        ", < formally > of",
        "was|were|is|are|,|and < formally > based|stationed|housed|located|lived|worked|served|belonged|used|employed",
        "was|were < formally > owned|occupied|run|inhabited by",
        "singer|rapper|artist|musician|actor|actress|band|duo|group|site|company|firm|NAME , < formally "
        "> known as NAME "
        "not:of",
        ", < formally > a|an @j? teacher|lawyer|journalist|soldier|policeman|banker|actor|player|professor|officer",
    ),
    *meant(
        "formally",
        "to|$modal|yet|not < formerly > @b",
        "$modal|to|yet be|been < formerly > @p",
        f"$have|has|had|{_BE} < formerly > announced|approved|adopted|charged|declared|signed|opened|notified|invited"
        "|accused|nominated|accepted|sworn|inaugurated|recognised|recognized|requested|launched|confirmed",
    ),
    *meant(
        "hanged",
        "was|were|been|be|being|is|are < hung > for ANY? murder|treason|killing|spying|espionage|rape|crimes|stealing"
        "|witchcraft|piracy|murders|his|her|their",
        "< hung > himself|herself|themselves",
        "sentenced|condemned to be < hung >",
        "he|she|who|killer|murderer|prisoner|prisoners|men|man|women|woman|convict|convicts|leaders|NAME "
        "was|were < hung > "
        "in|on|at NUM|NAME|dawn|public|prison",
        f"{_BE} < hung > by the neck",
    ),
    *meant(
        "hung",
        "picture|pictures|portrait|portraits|painting|paintings|flag|flags|poster|posters|banner|banners|photo|photos"
        "|photographs|curtains $be|$have|been{1,2} < hanged >",
        "portrait|painting|flag|banner|banners|flags|portraits|paintings < hanged >",
    ),
    *meant(
        "assent",
        "gave|give|gives|given|giving|withheld|withhold|granted|royal|presidential|refused its|his|her"
        "|their|royal|POSS?"
        " < ascent >",
    ),
    *meant(
        "ascent",
        "the|an|his|her|their|first|final|steep < assent > of|up the|a|NAME|this|$few|NUM",
        "rapid|meteoric|swift|POSS|his|her < assent > to power",
    ),
    *meant(
        "passed",
        "STOP|,|that|and|who|when|if he|she|they|we|i|who < past > $det|NUM",
        "STOP|that|when|after $det? parliament|senate|house|lawmakers|council|deputies|NAME < past > the|a|an|NAME|HYPH"
        "|@j|@n|NUM{1,4} law|bill|measure|resolution|motion|amendment|budget|legislation",
        "was|were|be|been|being < past > by|unanimously ANY? @n|@s|NAME|to",
        "years|year|weeks|months|days|deadline|hours|time has|have|had < past >",
        "who|he|she|had|has|they < past > away|out|judgment|sentence|legislation|through",
    ),
    *meant(
        "past",
        "drove|walked|ran|rode|flew|sailed|marched|driving|walking|running|filed|drive|walk|run|go|went|sped|raced"
        "|jogged|looking|look|looked|swept|streamed|strolled|crept|slipped|squeezed|brushed|fly|flying"
        "|rolled < passed >"
        f" {_TARGETS}",
        "get|getting|got < passed > him|them|her|security|this|that|me|us",
        "far|well|half|just < passed > midnight|noon|NUM|$few|dawn|the",
        "in|of|from|over|during the < passed > MARK",
        "in|over the recent < passed >",
    ),
    *meant(
        "wary",
        "lenders|regulators|buyers|dogs|animals $be @r? < weary > of",
        "should|must|to be < weary > of",
        "< weary > of strangers|giving|offering|allowing|letting|committing|trusting|upsetting|offending|alienating"
        "|provoking|any|anyone|possible|scams|investing|promises|unsolicited|outsiders|foreigners|lending|buying",
        "< weary > about",
    ),
    *meant(
        "weary",
        "war|world|travel < wary > of? MARK|people|soldiers|travelers|travellers|nation|public|traveler",
    ),
    *meant(
        "ensure",
        "to|$modal|and|not < insure > that",
        f"to|$modal < insure > {_THE} @j|@n{{0,1}} safety|security|stability|success|survival|compliance|peace|fairness"
        "|quality|victory|access|transparency|accuracy|independence|delivery|justice|unity|integrity",
        "to|$modal < insure > safety|security|stability|success|survival|compliance|peace|fairness|victory|transparency"
        "|justice|unity",
    ),
    *meant("ensures", "< insures > that"),
    *meant("ensured", "< insured > that"),
    *meant("ensuring", "< insuring > that"),
    *(
        slip
        for wrong, right in (
            ("ensure", "insure"),
            ("ensured", "insured"),
            ("ensures", "insures"),
            ("ensuring", "insuring"),
        )
        for slip in meant(
            right,
            f"< {wrong} > $det @j|@n? ship|ships|car|cars|painting|paintings|house|houses|home|homes|boat"
            "|jet|plane|cargo"
            "|jewels|vessel|tanker|tankers|fleet|vehicle|vehicles|collection|property|properties|building|buildings"
            "|factory|necklace|ring|legs|horse|crop|crops for|against",
            f"< {wrong} > ANY{{1,3}} against fire|theft|loss|flood|floods|flooding|default",
        )
    ),
    *meant(
        "breach",
        "in|a|of|data|security|serious|clear|material|flagrant|no < breech > not:birth|births|baby|position|delivery"
        "|presentation|block|loader",
        "to|$modal|not < breech > $det|NAME|@s",
        "the < breech > of|in not:the|a gun|rifle|cannon",
    ),
    *meant("breached", "< breeched >"),
    *meant("breaching", "< breeching >"),
    *meant(
        "breaches", "< breeches > of", "security|data|$few|NUM|several|any < breeches > at|in|by|of|were|have"
    ),
    *meant(
        "whether",
        "STOP < weather > he|she|it|they|there|we|you|or|this|these|that",
        "STOP < weather > the|a|an|NAME|his|her|its|their @j|@n|NAME{0,2} will|can|would|is|has|are|was|were|could"
        "|should|had|have",
        "wonder|wondered|wondering|wonders|doubt|doubts|doubted|determining|determines|deciding|asking|asks"
        "|investigating|investigate|uncertain|unsure|sure|knows|known|knew|discuss|discussing|discussed|debating"
        "|wondered|decide|decided|asked|ask|know|determine|unclear|clear|question|debate|see|consider|considering"
        "|examine|examining < weather > the|he|she|it|they|to|a|an|NAME|there|his|its|not|these|this|we|you|any|or",
    ),
    *meant(
        "morale",
        "< moral > of|among the|his|her|its|their|our NAME|@n? troops|soldiers|staff|army|team|players"
        "|force|forces|police"
        "|workers|employees|officers|men|rebels|side",
        "boost|boosted|boosting|boosts|low|sapped|sagging|flagging|improve|improving|undermine|lift|lifted|raise|raised"
        f"|damaged|staff|troop|team|employee < moral > {_AT_FOR}|among|of",
        "STOP < moral > in|among|at|is|was|has|fell|had",
    ),
    *meant(
        "moral",
        f"< morale > {_STANDARDS}",
        "< morale > high ground",
        "story|tale|fable|film|play has|had|with a|an|no|its? @j? < morale >",
        "the < morale > of the|this story|tale|fable|film",
    ),
    *meant("fourth", "notafter:back|and|firth the|a|his|her|its|their|POSS|on|NAME < forth > ANY"),
    *meant(
        "forth",
        "back and < fourth >",
        "so|put|set|bring|brought|call|calls|holding and? < fourth > by|a|an|the",
    ),
    *meant(
        "site",
        "the|a|this|that|an|construction|building|nuclear|test|crash|burial|camp|launch|archaeological < cite >",
        "the < sight > of the|a|an NAME|HYPH|@j|@n{1,4} is|was|lies|has near|in|at|on|outside|close"
        "|about|sealed|cordoned"
        "|closed|located|NUM|not|been|to|now",
        f"{_SITES} < sight >",
    ),
    *meant("sites", f"{_SITES} < sights|cites >", "the|these|$few|NUM|many|holy < cites >"),
    *meant(
        "cited",
        f"< sited > HYPH|$det|@j|@n|$few|NUM|several|NAME{{0,3}} {_CITED}",
        "he|she|they|officials|judge|court|police|minister|spokesman|spokeswoman|critics|lawyers|NAME < "
        "sited > as|the|a"
        "|an|$few|NUM|NAME",
    ),
    *meant("citing", f"< siting > HYPH|$det|@j|@n|$few|NUM|unnamed{{0,2}} {_CITED}"),
    *meant("cites", f"< sites > $det|$few|NUM|as|NAME @j|@n{{0,2}} {_CITED} of|from|for|that|in"),
    *meant(
        "sight",
        "the < site > of $det? ANY{1,4} made|moved|shocked|frightened|scared|brought|reduced|delighted"
        "|left him|her|them"
        "|people|me|us|tears",
        "end|peace|solution|nowhere in < site >",
        "out of < site > not:@n",
        "lost|lose|loses|losing|caught|catch|catching < site > of",
        "at first|the < site > of blood|him|her|them",
        "in|within plain|full < site >",
        "sorry|pitiful|pathetic|familiar|frightening|horrific < site >",
    ),
    *meant("sights", "set|sets|setting his|her|its|their|our < sites > on"),
    *meant(
        "meet",
        "$modal not? < meat >",
        "to < meat > his|her|its|their|with|him|them|NAME|at|again|the|demand|deadlines|targets|on",
    ),
    *meant("meat", f"{_ON_SHORE} < meet > MARK|and|from|is|was|or|products|producers|exports|imports"),
    *meant(
        "already",
        "has|have|had|hasn't|haven't < all ready >",
        "is|was < all ready > @p|@g|in|a|an|the|at|under|being|late|dead|clear|there|on|well|too",
    ),
    *meant(
        "altogether",
        f"{_BE} < all together > different|wrong|clear|unlikely|too|new|separate|surprising|another",
    ),
    *meant(
        "personnel",
        "military|army|naval|security|medical|trained|rescue|embassy|diplomatic|emergency|police|enlisted|uniformed"
        f"|peacekeeping|civilian < personal > {_AT_FOR}|who",
        "charge|short|lack|shortage|number|head|director|chief|shortages|hundreds|thousands|dozens|movement of|in"
        "{1,2} < personal > MARK|at|in|for|on|and|to|from",
        "< personal > carriers|carrier",
        "armored|armoured < personal >",
    ),
    *meant(
        "personal",
        "< personnel > life|belongings|reasons|attacks|gain|opinion|injury|property|computer|computers|trainer|best"
        "|relationship|friend|friends|income|freedom|freedoms|tragedy|wealth|lives|grudge|hygiene",
    ),
    *meant(
        "council",
        "city|town|parish|borough|village|tribal|municipal < counsel >",
        "< counsel > voted|members|member|meeting|meetings|seat|seats|chamber|elections|tax|house|houses"
        "|estate|approved",
        "security|ruling|transitional|county < counsel > voted|has|members|member|resolution|meeting|on|in|seat|is",
    ),
    *meant(
        "counsel",
        "< council > for the @n|@s|NAME",
        "legal|outside|lead|defence|defense|associate|prosecution < council > MARK|said|for|told|to|who"
        "|has|had|was|NAME",
        "special|independent < council > NAME",
        "keep|kept|keeps|keeping his|her|its|their own < council >",
        "seek|sought|take|took|wise|sage < council > of|from|MARK",
    ),
    *meant("counselor", "marriage|guidance|grief|school|debt|drug|trauma < councilor|councillor >"),
    *meant("counselors", "marriage|guidance|grief|school|debt|drug|trauma < councilors|councillors >"),
    *meant(
        "stationary",
        f"{_BE}|remained|remains|remain|almost|nearly|while < stationery > MARK|when|for|as|at|in|over|on|and|near",
        "< stationery > train|trains|car|cars|vehicle|vehicles|bus|buses|truck|trucks|lorry|object|target|targets|bike"
        "|traffic|front|aircraft|boat",
    ),
    *meant(
        "stationery",
        "office|school|headed|letterhead|printed|personalized|personalised|company < stationary >",
        "< stationary > shop|shops|store|stores|supplies|cupboard|supplier|items|maker|business",
        "on|of POSS|his|her|their < stationary > MARK",
    ),
    *meant(
        "discreet",
        f"< discrete > {_TALKS}",
        "be|been|remain|remained|very|extremely|more < discrete > about|in|MARK|and",
    ),
    *meant("discreetly", "< discretely > ANY"),
    *meant(
        "discrete",
        "< discreet > parts|units|steps|elements|groups|components|stages|items|categories|sections|entities|pieces"
        "|phases|areas|blocks|tasks|events",
    ),
    *meant(
        "elicit",
        "$modal|did|does|do|didn't|doesn't|don't|not|helped not? < illicit >",
        "to < illicit > a|an|the|any|more|support|sympathy|responses|information|response|laughter|confessions",
    ),
    *meant(
        "elicited", "< illicited >", "which|that|has|had|question|questions|remarks < illicit > a|an|no|only"
    ),
    *meant("illicit", f"< elicit > {_ILLICIT}"),
    *meant(
        "imminent",
        f"< eminent > {_IMMINENT}",
        f"{_IMMINENT} $be|seems|seemed|appeared|appears|looks|looked|may|be{{1,2}} @r? < eminent >",
        "it|nothing is|was|seems|seemed < eminent >",
    ),
    *meant("eminent", f"< imminent > domain|{_PERSONS}"),
    *(
        slip
        for end in ("", "s", "ed", "ing")
        for slip in (
            *meant(
                {"s": "flouts"}.get(end, "flout" + end),
                f"< flaunt{end} > $det? NAME|HYPH|@j|@n{{0,2}} {_LAWS}",
            ),
            *meant("flaunt" + end, f"< flout{end} > $det|all? HYPH|@j|@n? {_WEALTH}"),
        )
    ),
    *meant("hail", "< hale > from|of", "< hale > storm|storms|stones|damage"),
    *meant("hails", "< hales > from"),
    *meant("hale", "< hail > and hearty"),
    *meant(
        "faze",
        "not|didn't|doesn't|don't|won't|wouldn't|never|seem|nothing to? < phase > him|her|them|me|us"
        "|NAME|the team|players|MARK",
        "to < phase > him|her|them|me|us",
    ),
    *meant("fazed", f"{_BE}|not|hardly|barely < phased > by", "< phased > him|her|them|me|us"),
    *meant("unfazed", "< unphased >"),
    *meant(
        "phase",
        "the|a|first|second|third|next|final|last|this|new|early|later|each|NUM|one < faze > not:him|her|them",
    ),
    *meant("phase", "to|$modal < faze > out|in"),
    *meant("phased", "< fazed > out|in|withdrawal|return"),
    *(
        slip
        for wrong, right in (("pour", "pore"), ("pours", "pores"), ("poured", "pored"), ("pouring", "poring"))
        for slip in meant(
            right,
            f"< {wrong} > over {_THE}|NUM|old|thousands|hundreds? of? HYPH|@j|@n|NAME{{0,2}} {_RECORDS}",
        )
    ),
    *meant("poured", "< pored > into|out|from|onto|down|water|oil|scorn|cold"),
    *meant(
        "rein",
        f"to|$modal|not < reign > in $det? NAME|HYPH|@j|@n{{0,2}} {_COSTS}",
        "free|tight|tighter < reign > MARK|to|on|over",
        "to < reign > in|back spending|its|his|their|costs|NAME spending|costs|militants|borrowing",
    ),
    *meant("reined", f"< reigned > in the? {_COSTS}"),
    *meant("reining", f"< reigning > in the? {_COSTS}"),
    *meant(
        "reins",
        "took|take|taking|takes|taken|hand|handed|handing|hold|holds|holding|assume|assumed|over the < reigns >",
    ),
    *meant(
        "reign",
        "his|her|its|their|POSS|the|year|years|HYPH|long|during < rein > of|lasted|ended|as|began|from"
        "|since|MARK|was|in|at",
    ),
    *meant("reigning", "< reining > champion|champions|monarch"),
    *meant("sheer", f"< shear > {_SHEER}"),
    *meant("shear", "to|$modal < sheer > the|their|his? sheep|wool"),
    *meant(
        "led",
        "STOP|which|and|, the|a|an|this|that|his|her|its @n|@j|HYPH|NAME? @n&!sjpd < lead > to|the|a|an|his|her",
        "coalition|group|team|delegation|government|party|alliance|consortium|forces|rally|march|rebels|troops|protest"
        "|protests|band|choir|study|effort|efforts|investigation|force|raid|revolt ,? < lead > by a|an|the|NAME|former",
        "NAME < lead > NAME|the|all by|NUM|scorers|with NUM|at|points",
        "he|she|which|who|it|has|have later|once|then|also|already|successfully < lead > the|a|an|to|his|her",
    ),
    *meant(
        "lead",
        "< led > poisoning|paint|pipes|levels|singer|contamination|role|roles",
        "take|took|takes|taking|taken|hold|held|holds|extended|extend|lost|early|narrow|commanding|slim "
        "a|the|an|HYPH{1,2}"
        " < led > MARK|over|of|in|at|for",
    ),
    *meant("piqued", "< peaked|peeked > POSS|his|her|my|their|our|its|the|public? interest|curiosity"),
    *meant("pique", "to|$modal|not < peak|peek > POSS|his|her|my|their|our|the|public? interest|curiosity"),
    *meant(
        "peaked",
        "sales|prices|profits|unemployment|infections|cases|inflation|numbers|output|production|demand"
        "|rates|temperatures"
        "|growth|popularity|shares|violence|fighting < peeked >",
    ),
    *meant(
        "peak",
        "reached|mountain|snowy|its|highest|his|her|rocky|their|NUM the|its|a|POSS? < peek >",
        "at|near|past|from|off|of its|their|his|the < peek >",
        "< peek > hours|season|demand|performance|rate|oil|period|times",
    ),
    *meant(
        "peek",
        "sneak < peak >",
        "a|quick < peak > inside|into|behind",
        "take|took|get|got|taking a @j? < peak > at|in",
    ),
    *meant("canvassed", "< canvased >"),
    *meant("canvassing", "< canvasing >"),
    *meant(
        "canvass",
        "to|$modal < canvas > $det? @j|@n? for|voters|votes|support|opinion|opinions|neighborhood"
        "|neighbourhood|district"
        "|area|views|residents|neighbors|neighbours|members|door|public",
    ),
    *meant(
        "canvas",
        "on|blank|of < canvass > MARK|and|by|in",
        "< canvass > bag|bags|shoes|tent|tents|sneakers|cover",
    ),
    *meant(
        "queue",
        "long|longer|huge|in|join|joined|joining|jump|jumped|jumping the|a|HYPH? long|longer? < cue > "
        "for|of|at|to|outside"
        "|MARK|and",
        "stood|waited|standing|waiting|stand|wait in|at a|the|HYPH? long? < cue >",
        "to|$modal < cue > for|outside|at NAME|@n|@s|the|$few|NUM|bread|food",
    ),
    *meant("queues", "long|longer|huge|in|join|the|airport|HYPH < cues > for|of|at|outside|formed|were"),
    *meant(
        "queued",
        "people|hundreds|thousands|fans|shoppers|voters|customers|residents|who|they|passengers|drivers"
        "|had < cued > for"
        "|outside|at|to|up",
    ),
    *meant("queuing", "< cueing|cuing > for|outside|at"),
    *meant("cue", "took|take|takes|taking his|her|its|their|a < queue > from", "right|as on < queue >"),
    *meant(
        "dual",
        "< duel > citizenship|nationality|purpose|role|roles|use|control|carriageway|national|nationals"
        "|citizen|citizens"
        "|track|function|listing|currency|system|threat|passports|aim|mandate|goals",
    ),
    *meant(
        "duel",
        "gun|pistol|artillery|verbal|sword|bitter|fight|fought|aerial|air|personal a|the? @j? < dual > "
        "between|with|MARK"
        "|against|at|over|in",
        "a|the|this < dual > between",
    ),
    *meant("tortuous", "< torturous > road|roads|route|routes|path|mountain|bends|negotiations"),
    *meant("torturous", "< tortuous > death|pain"),
    *meant("loath", f"{_BE}|am|seem|seems|seemed|appear|appeared < loathe > to"),
    *meant(
        "loathe",
        "they|we|to|who|$modal|voters|people|critics|fans < loath > the|him|her|it|them|each|NAME|his",
    ),
    *meant("advised", "< adviced >"),
    *meant(
        "advice",
        "< advise > from @s|@n|NAME|the",
        "for|of|on|seek|sought < advise > MARK|from",
    ),
    *meant(
        "advises",
        "who|it|he|she|also|ministry|NAME|agency|which|that < advices > the|people|that|against|to|NAME",
    ),
    *meant(
        "quiet",
        f"{_BE}|very < quite > on NAME",
        f"{_BE}|very|so|too|mostly|relatively|fairly|unusually|all < quite > .|;|again|overnight|since|after|yesterday",
        "a < quite > night|day|street|town|village|evening|morning|life|corner|place|start|moment|week|weekend|voice"
        "|neighborhood|neighbourhood|man|revolution|word",
        "peace and < quite >",
    ),
    *meant(
        "lose",
        "afford|going|want|wants|likely|set|had|have|has|due|stands|stand to < loose > not:talk|ends"
        "|change|cannon|fitting",
        "would|will|could|may|might|not|never < loose > again|MARK|out|more|any|this|that|by|to|everything|hope|face"
        "|touch|interest|heart|faith|sleep|if|its|seats|voters|support|billions|millions",
    ),
    *meant(
        "loose",
        "came|come|comes|coming|hang|hanging|work|working|worked|shake|shook|tore|pulled|cast|turned|set"
        "|cut|break|broke"
        "|broken|breaking|let < lose > not:the|a|his|their|its|her",
        "notafter:to|not|$modal a|the|on|too|in < lose > coalition|alliance|network|clothing|collection"
        "|group|end|rope|wire|stones"
        "|tile|hair|tooth|MARK",
    ),
    *meant(
        "desert",
        "crossed|cross|crossing|across|through|remote|vast|arid|stranded the|a|in|NAME{1,3} < dessert >",
        "in|across|into|of|from the NAME? < dessert > between|near|north|south|west|east|outside|town|city|region|where"
        "|heat|sand|road|for|to",
        "< dessert > town|sand|sands|storm|heat|warfare|nomads|kingdom|region|road|highway|base|climate|outpost|border"
        "|tribes|camp|landscape",
    ),
    *meant("deserted", "< desserted >"),
    *meant("deserts", "just < desserts >"),
    *meant(
        "dessert",
        "served|serve|serving|ate|eat|ordered|delicious|chocolate|favourite|favorite|for < desert > MARK"
        "|and|with|or|of|they"
        "|we|he|she|wine",
        "< desert > menu|wine|wines|spoon|trolley|recipe|recipes|course|chef|tray",
    ),
    *meant(
        "guerrilla",
        f"< gorilla > {_FIGHTERS}",
        "leftist|communist|rebel|maoist|marxist|former|armed < gorilla >",
    ),
    *meant(
        "guerrillas",
        "leftist|communist|rebel|maoist|marxist|urban|armed|left-wing|kurdish|muslim|islamic|suspected"
        "|NAME < gorillas >",
        "killed|kidnapped|captured|ambushed|attacked|held|seized|shot|abducted|planted|fired|mounted by < gorillas >",
        "< gorillas > attacked|ambushed|fired|fighting|seized|kidnapped|killed|raided|and soldiers|army|troops|police",
        "fight|fighting|battle|against|battling the? < gorillas >",
    ),
    *meant("grisly", f"< grizzly > {_GRISLY}"),
    *meant("grizzly", "< grisly > bear|bears|cub|cubs"),
    *meant("horde", f"a|the|this < hoard > of {_CROWDS}|NAME"),
    *meant("hordes", f"< hoards > of HYPH|@j|NAME? {_CROWDS}", f"< hoards > of NAME {_CROWDS}"),
    *meant(
        "hoard",
        f"< horde > of @j? {_TREASURE}",
        "to|$modal|not < horde > food|water|fuel|cash|gold|supplies|goods|grain",
    ),
    *meant("hoarding", "< hording >"),
    *meant("hoarded", "< horded >"),
    *meant(
        "mantel",
        "< mantle > clock|piece",
        "above|over|from the|his|her|their < mantle > MARK|in|at|next",
    ),
    *meant(
        "mantle",
        "take|took|taken|taking|assume|assumed|inherit|inherited|wear|claim|pick|up|on|of the < mantel > of|from",
    ),
    *meant(
        "medal",
        "won|win|wins|winning|earned|bagged|clinched|took|gold|silver|bronze|olympic|claimed a|the|two"
        "|first|his|her|POSS? "
        "gold|bronze|olympic|first|swimming < metal|meddle|mettle >",
        "won|win|winning|bagged|clinched a|the|his|her? silver < metal|meddle > at|in|for|MARK|on",
        "< metal > ceremony|winner|winners|tally|hopes|count",
    ),
    *meant(
        "medals",
        "won|win|wins|winning|earned|bagged|clinched|claimed $few|NUM|the|any|more|most|HYPH|no|several "
        "gold|silver|bronze|olympic?"
        " < metals|meddles >",
    ),
    *meant(
        "meddle",
        "to|$modal|not|never < medal > in the|POSS|NAME|its|their? internal|affairs|domestic|elections"
        "|election|politics|other",
    ),
    *meant("meddling", "< medaling|medalling > in"),
    *meant(
        "meddled",
        "< medaled|medalled > in the|POSS|NAME|its|their internal|affairs|domestic|elections|election|politics",
    ),
    *meant(
        "mettle",
        "test|tested|tests|testing|prove|proved|proves|show|showed|shown his|her|its|their|POSS|our < metal >",
        "test|tested|tests|testing his|her|its|their|POSS < medal >",
    ),
    *meant("naval", f"< navel > {_NAVAL}"),
    *meant("navel", "< naval > orange|oranges|gazing|piercing|ring", "his|her < naval > MARK"),
    *meant("palate", "discerning|sophisticated|refined|jaded|adventurous|western < palette|pallet >"),
    *meant(
        "palette",
        "color|colour|muted|neutral|pastel|POSS|bold < palate|pallet > of",
        "the|a < palate > of colors|colours|@j colors|colours",
    ),
    *meant("pallets", "wooden|wood|shipping|loading|plastic|of|NUM|$few < palettes|palates > of|were|MARK"),
    *(
        slip
        for end, right in (
            ("pedal", "peddle"),
            ("pedals", "peddles"),
            ("pedaled|pedalled", "peddled"),
            ("pedaling|pedalling", "peddling"),
        )
        for slip in meant(right, f"< {end} > $det|NAME? NAME|HYPH|@j|@n? {_GOODS}")
    ),
    *meant("pedal", "gas|brake|accelerator|clutch|the|wah < peddle >"),
    *meant("pedals", "gas|brake|bike|the|bicycle|foot|clutch < peddles >"),
    *meant(
        "pedaling",
        "< peddling > his|her|the|a|their? bike|bicycle|bikes|bicycles|across|along|up|uphill|furiously",
    ),
    *meant(
        "pedaled",
        "< peddled > his|her|the|a|their? bike|bicycle|bikes|bicycles|across|along|up|uphill|furiously",
    ),
    *(
        slip
        for wrong, right in (
            ("proscribe", "prescribe"),
            ("proscribed", "prescribed"),
            ("proscribes", "prescribes"),
            ("proscribing", "prescribing"),
        )
        for slip in meant(
            right,
            "doctor|doctors|physician|physicians|gp|gps|psychiatrist|dentist|dentists|clinic|nurses "
            f"$modal|$have|not|to? < {wrong} >",
            f"< {wrong} > {_THE}|him|her|them|more|patients? @j|@n{{0,1}} {_DRUGS}",
        )
    ),
    *meant("proscribed", "< prescribed > organization|organisation|group|groups|terrorist"),
    *meant("prophecy", "a|the|his|her|self-fulfilling|this|that|ancient|biblical|an|old|old < prophesy >"),
    *meant("prophesy", "to|$modal|not < prophecy > that|the|a|about|doom"),
    *meant(
        "role",
        "played|play|plays|playing a|an|the|his|her|its|their|any|no|that|what|POSS|$few HYPH|@j|@n|@t"
        "|NAME{0,2} < roll > in|as|for|MARK"
        "|on|when|and|during",
        "key|leading|vital|crucial|central|starring|pivotal|important|supporting|advisory|active"
        "|prominent|decisive < roll > in"
        "|as|of|for|MARK|on",
        "< roll > model|models",
    ),
    *meant(
        "roles",
        "play|played|playing|leading|starring|key|different|traditional|gender|supporting < rolls > in"
        "|as|of|for|MARK|on",
    ),
    *meant(
        "roll",
        "< role > call|calls",
        "to|$modal < role > out|back|over",
        "drum|egg|sausage|toilet|honor|honour < role >",
        "on a < role > MARK|after|and",
    ),
    *meant("rolls", "voter|voters|voting|unemployment < roles >"),
    *meant(
        "strait",
        "< straight > of NAME",
        "across|through|in|of|into the|NAME{1,2} < straight > between|which|and|separating",
        "narrow < straight > between|of|that|which|separating",
    ),
    *meant("straits", "dire|desperate|financial < straights >"),
    *meant(
        "straight",
        "< strait > sets|days|day|years|year|months|month|weeks|week|games|game|wins|win|losses|loss"
        "|time|quarter|defeat"
        "|defeats|victory|victories|line|face|answer|session|title|season|ahead|away|home|from",
        "set|went|go|come|came|look|looked|getting|put|get|think|dead < strait > to|home|into|from|on|MARK|at|for",
    ),
    *meant(
        "in vain",
        "tried|died|searched|fought|waited|all|sought|looked|appealed|struggled|argued|trying|die|wait < "
        "in vein|vane >",
    ),
    *meant("vain", "STOP|,|for|him|them|her|it|hours|days|weeks in < vein|vane > to|MARK|for|as"),
    *meant("vein", "same|similar|lighter|this|rich|jugular|another < vain|vane >"),
    *meant("vane", "weather < vein|vain >"),
    *(
        slip
        for wrong, right in (
            ("wave", "waive"),
            ("waves", "waives"),
            ("waved", "waived"),
            ("waving", "waiving"),
        )
        for slip in meant(
            right,
            f"notafter:of|a|the|heat|crime|new < {wrong} > {_THE}|NUM|all? NAME|HYPH|@j|@n{{0,2}} "
            f"{_RIGHTS} not:flag|flags|banner|banners|sign|signs|form|forms|card",
        )
    ),
    *meant(
        "wave",
        "a|heat|tidal|shock|crime|new|second|first|latest|third < waive > of|MARK|in|that|that",
        "to|$modal < waive > to|at|goodbye",
    ),
    *meant(
        "waved",
        "< waived > to the|his|her|at|goodbye|flags|his|her|a hand|hands|flag|flags|crowd|crowds|fans"
        "|supporters|banners",
    ),
    *meant("wreak", "< wreck|reek > havoc|revenge|vengeance|destruction"),
    *meant("wreaked", "< wrecked|reeked > havoc|revenge|vengeance"),
    *meant("wreaking", "< wrecking|reeking > havoc|revenge|vengeance"),
    *meant("wreaks", "< wrecks|reeks > havoc|revenge|vengeance"),
    *meant("reeks", "< wreaks|wrecks > of"),
    *meant(
        "except",
        "everyone|everything|nothing|everybody|all|nobody|anyone|closed < accept > for|the|in|NAME|on",
    ),
    *meant(
        "averse",
        "not|risk|is|are|was|were|be|been < adverse > to risk|change|taking|using|the|any|a|spending|paying|@g",
    ),
    *meant(
        "adverse",
        "< averse > effect|effects|weather|conditions|reaction|reactions|impact|publicity|consequences",
    ),
    *meant("eluded", "< alluded > capture|arrest|police|him|them|her|justice|detection|authorities|us"),
    *meant("elude", "to|$modal < allude > capture|arrest|police|him|them|justice|detection|authorities"),
    *meant("alluded", "< eluded > to the|a|an|his|her|this|their"),
    *meant("illusions", "under|no any|no|few? < allusions > about|that|MARK"),
    *meant("illusion", "optical < allusion >", "under an|the|no < allusion >"),
    *meant("apprised", "kept|keep|keeping|be|been|fully|was|were < appraised > of|about"),
    *meant("bated", "< baited > breath"),
    *meant("bail", "on|without|granted|posted|refused|denied|jumped < bale >"),
    *meant(
        "berth",
        "playoff|play-off|semi-final|semifinal|quarterfinal|quarter-final|cup|wide|starting|final"
        "|wild-card < birth > in|at|with|for|after|MARK|to",
    ),
    *meant(
        "birth", "gave|give|giving|gives|given|date|place|year|country|premature of? < berth > to|MARK|in|and"
    ),
    *meant(
        "board",
        "on < bored > the|a|an|MARK|was|were|with",
        "the|a|school|advisory|executive < bored > of",
        "< bored > of directors|governors|trustees|members",
    ),
    *meant(
        "bored",
        "got|get|very|so|was|were|are|is < board > with|by|of the|his|her|their|it|life|politics|being",
    ),
    *meant(
        "border",
        "the|NAME|at|southern|northern|eastern|western < boarder > with|between|crossing|crossings|guard"
        "|guards|patrol|town|towns"
        "|area|region|dispute|post|security|fence|police|states|clash|clashes|troops|agents|into",
        "across|along|cross|crossed|crossing the|NAME|HYPH|@j{1,3} < boarder >",
        "southern|northern|eastern|western < boarder >",
    ),
    *meant("borders", "its|the|their|open|national|across|POSS < boarders > with|to|of|MARK"),
    *meant(
        "borne",
        f"has|have|had|was|were @r? {_BORNE}",
        "has|have|had @r? < born > the|fruit|witness|out",
        f"{_BE} < born > out by|in",
    ),
    *meant(
        "born",
        "was|were|is|are|children|baby|babies|boy|girl < borne > in|on|at NAME|NUM",
        f"{_BE} < borne > and raised",
    ),
    *meant("waterborne", "< water-born >"),
    *meant("airborne", "< airborn|air-born >"),
    *meant(
        "brought",
        "< bought > to justice|court|trial|hospital|an|the|light|life|safety|attention",
        "was|were|been|be|have|has|had < bought > before|under|into|together|forward|charges|about",
        "< bought > charges|shame|peace against|on|to",
    ),
    *meant(
        "bought",
        "had|has|have|who|he|she|they|NAME < brought > a|the|NUM|more|its|$few HYPH|@j|@n? house|flat"
        "|apartment|shares|stake|property|homes|ticket at|in|for|from",
    ),
    *meant(
        "brakes",
        "slammed|slam|slamming|hit|applied|apply|applying|jammed|put|pumped|screech on|the|his|her|of{1,2} < breaks >",
        "POSS|the|its|his|her|truck|lorry|bike|bus|train|air|disc|front|rear < breaks > failed|fail"
        "|failing|locked|squealed|had|were|did|seized|overheated|gave",
    ),
    *meant(
        "brake",
        "< break > pedal|pads|pad|fluid|lining|linings|cable|cables|discs|shoes",
        "to|hand|foot|emergency the|his|her? < break > the|his|her car|truck|bus|train",
    ),
    *meant(
        "break",
        "lunch|tea|coffee|commercial|tax|lucky|spring|prison|jail|christmas|winter|summer|half-time|prison < brake >",
        "to|$modal|not < brake > down|up|into|away|out|even|free|ranks|through|with|off|ties|the law"
        "|laws|record|records|deadlock|silence|rules|cycle|promise|ice|monopoly|stalemate|impasse|siege"
        "|strike",
    ),
    *meant(
        "bear",
        "to|$modal|not|cannot|can't < bare > the? brunt|cost|costs|responsibility|burden|fruit|witness"
        "|in|arms|children|pain|weight|risk|it|resemblance|any|no|with|losses|blame|consequences|thought",
        "to keep|and < bare > arms",
        "< bare > market|markets|hug",
        "grizzly|teddy|polar|panda|brown|black|koala < bare >",
    ),
    *meant(
        "bears",
        "< bares > the|no|a|little|responsibility|witness|watching|his|her responsibility|brunt"
        "|resemblance|cost|name|burden|mark|scars|relation",
        "grizzly|teddy|polar|brown|black < bares >",
    ),
    *meant(
        "bare",
        "with|his|her|their < bear > hands|feet|chest",
        "the < bear > minimum|essentials|bones|facts|necessities",
        "laid|lays|laying < bear >",
    ),
    *meant(
        "course",
        "of < coarse > MARK",
        "golf|race|training|crash|collision|main|obstacle|due|refresher|degree|change|changed|stay < coarse >",
        "the|over|during|its|a < coarse > of the|his|a|action|events|history|treatment|study|antibiotics"
        "|$few|its|her|their|an",
    ),
    *meant("courses", "golf|race|training|degree|language|main < coarses >"),
    *meant("coarse", "< course > sand|language|salt|cloth|fabric|grain|wool|hair"),
    *meant("dye", "hair|food|red|vegetable|to < die > jobs|his|her|their hair|beard", "hair < die >"),
    *meant("dyed", "< died > his|her|their|my hair|beard", "< died > blond|blonde|hair"),
    *meant(
        "die",
        "could|will|would|may|might|to|they|he|she|who|not < dye > in|of|from|at|on|for MARK|NAME"
        "|hospital|hunger|cancer|the|his|her|their|starvation|injuries",
    ),
    *meant("died", "< dyed > of|from|instantly|when|after|in hospital|NAME", "< dyed > on NAME"),
    *meant(
        "fare",
        "bus|taxi|airline|cab|subway|tube|metro|rail|train|plane|air|return < fair > MARK|will|is|was"
        "|from|to|of|has|increase|increases|rise|rises|and|for",
        "< fair > hike|hikes|dodgers|dodger|evasion|dodging",
        "not|to|$modal|how|did|do|does they|he|she|it|the? < fair > well|better|worse|poorly|badly|best|in",
    ),
    *meant("fares", "bus|taxi|airline|cab|subway|tube|metro|rail|train|plane|air < fairs >"),
    *meant("fared", "< faired > ANY"),
    *meant("faring", "< fairing > well|better|worse|poorly|badly"),
    *meant(
        "fair",
        "a|free|the|not|be|is|and < fare > trial|election|elections|share|play|deal|hearing|enough|game"
        "|treatment|chance|competition|and",
        "county|trade|state|book|job|jobs|career|toy|craft < fare >",
    ),
    *meant("flare", "< flair > up|gun|guns"),
    *meant("flared", "< flaired >"),
    *meant("flares", "solar|signal|distress|gas|fired|fire|threw|thrown|burning < flairs >"),
    *meant(
        "flair",
        "creative|artistic|dramatic|theatrical|literary|natural|his|her|POSS < flare > for",
        "a < flare > for @j? @n|@s|drama|design|@g",
    ),
    *meant(
        "manner",
        "a|an timely|professional|peaceful|orderly|similar|responsible|fair|proper|safe|friendly"
        "|efficient|transparent|constructive|democratic < manor >",
        "in this|all|same of? < manor >",
    ),
    *meant("manor", "< manner > house"),
    *meant(
        "miners",
        "coal|gold|striking|copper|diamond|underground|silver|platinum < minors >",
        "< minors > trapped underground",
    ),
    *meant("miner", "coal|gold|copper|diamond|silver|platinum|mining < minor > NAME|MARK|was|said|who"),
    *meant(
        "minor",
        "a|of|with|only|suffered|some|very|relatively|NUM|$few < miner > injuries|injury|damage|role"
        "|changes|offences|offenses|offense|surgery|problem|problems|party|parties|details|wounds"
        "|accident|league|earthquake|differences",
    ),
    *meant("ordnance", "unexploded|explosive|naval < ordinance >"),
    *meant("ordinance", "city|local|noise|county|municipal|zoning|town|curfew < ordnance >"),
    *meant("pair", "a|the|this|another|second|first < pear|pare > of"),
    *meant("pare", "to|$modal < pair|pear > back|down"),
    *meant("pared", "< paired|peared > back|down"),
    *meant(
        "piece",
        "a|every|each|this|one|another|that|key|important|last|single|new < peace > of legislation|land"
        "|paper|cake|equipment|evidence|art|work|advice|furniture|music|wood|metal|news|bread|meat"
        "|ground|history|glass|string|the",
    ),
    *meant(
        "peace",
        f"notafter:a|this|that|the|opinion < piece > {_PEACE}",
        "at|world|lasting|fragile < piece > MARK|with|and|in",
        "rest|live|lived|rests|live in < piece > MARK|with|and",
    ),
    *meant(
        "plane",
        "< plain > crash|crashes|crashed|carrying|ticket|tickets|landed",
        "passenger|cargo|fighter|spy|jet|the|a|military < plain > crashed|landed|took|flew|carrying|was|disappeared",
    ),
    *meant(
        "plain",
        "flood|coastal < plane > of|in|and|MARK|near",
        "< plane > clothes|truth|sight|language|english|speaking",
    ),
    *meant("poll", "opinion|exit|straw|latest < pole >"),
    *meant(
        "polls",
        "opinion|exit|straw|the|latest|at|to < poles > showed|show|suggest|put|indicate|opened|closed"
        "|open|close|on NAME",
    ),
    *meant("pole", "flag|totem|telephone|utility|tent|lamp|fishing|light|ski < poll >"),
    *meant(
        "prey",
        "fell|fall|falls|fallen|falling|easy|of|birds|bird < pray > MARK|to|for|on|and",
        "to|$modal|they|who|that < pray > on|upon the|vulnerable|elderly|weak|poor|children|women|people|fears|young",
    ),
    *meant("pray", "to|$modal|they|we|people < prey > for|at|that|together|in"),
    *meant("praying", "< preying > for|at|together|that|in"),
    *meant("prayed", "< preyed > for|at|together|that|in"),
    *meant("rain", "heavy|acid|torrential|pouring|freezing|monsoon|driving < reign|rein >"),
    *meant("rains", "heavy|torrential|monsoon|seasonal < reigns|reins >"),
    *meant(
        "razed", "was|were|been|be|homes|houses|buildings|village|villages|it|them < raised > to the ground"
    ),
    *meant(
        "raised", "< razed > the|its? money|funds|questions|rates|concerns|alarm|prices|taxes|fears|doubts"
    ),
    *meant(
        "rise",
        "prices|shares|profits|sales|waters|temperatures|tensions|rates|stocks|levels $modal|to|not"
        "|expected|likely{1,3} < raise > by|to"
        "|from|in|sharply|again|MARK|further|more|NUM|slightly",
    ),
    *meant(
        "rose",
        "prices|shares|profits|sales|stocks|temperatures|futures|exports|imports|earnings|NAME < raised "
        "> NUM percent|per|points|cents|pence",
        "prices|shares|profits|sales|stocks|temperatures|futures|exports|imports|earnings|unemployment"
        "|inflation < raised > to|sharply|slightly|by|from NUM|a|NAME|$few",
    ),
    *meant(
        "raise",
        "to|$modal|not < rise > the|its|his|their|more|a|NUM|POSS? @j? interest|tax|taxes|money|funds"
        "|awareness|questions|concerns|issue|standards|prices|tariffs|wages|fees|fares|salaries|hopes"
        "|alarm|fears|rates",
    ),
    *meant(
        "rites",
        "read|administer|administered|give|gave|given|receive|received the|his|her|him? last < rights >",
        "initiation|fertility|funeral < rights > for|MARK|at|of|and",
    ),
    *meant("rights", "human|civil|voting|animal|gay|basic|property|equal|land < rites|writes >"),
    *meant("route", "en < root|rout >"),
    *meant("routes", "bus|escape|supply|parade|flight|shipping|sea < roots >"),
    *meant("roots", "grass|deep|african < routes >"),
    *meant("root", "the < route > cause|causes", "take|took|taken|taking < route > in|among|MARK"),
    *meant("sale", "for < sail > MARK|by|in|at|to|for|on", "a|the|car|yard|garage|land|arms < sail > of"),
    *meant(
        "sales",
        "< sails > tax|figures|force|manager|rose|fell|staff|growth",
        "retail|car|home|ticket|record|arms|auto|vehicle|strong|weak|house < sails >",
    ),
    *meant("sail", "set|sets|setting < sale > for|from|on|to|MARK|in"),
    *meant(
        "seen",
        "has|have|had|be|been|was|were|being|never not|ever|never|already? < scene > by|in|the|a|as|on"
        "|MARK|since|near|at|with|such|it|him",
    ),
    *meant(
        "scene",
        "crime|murder|accident|crash|music|political|international|the|domestic < seen > MARK|of|where"
        "|in|is|was|by|and",
    ),
    *meant("sole", f"the|a|his|her|its|their|POSS|as < soul > {_SOLE}"),
    *meant("soul", "heart and < sole >"),
    *meant("souls", "NUM|$few|many < soles > on|aboard|lost|perished"),
    *meant(
        "stake",
        "at < steak > MARK|in|for|is|are|here|and",
        "percent|majority|minority|controlling|%|NUM < steak > in|to|from|for",
    ),
    *meant("stakes", "the|high|such < steaks > are|were|in|for|MARK high?"),
    *meant(
        "steak",
        "sirloin|rump|grilled|fillet|beef|rare|juicy < stake >",
        "< stake > dinner|house|sandwich|knife",
    ),
    *meant(
        "steel",
        f"notafter:to|and|that|not|$modal < steal > {_STEEL}",
        "stainless|structural|tonnes|tons|carbon|of < steal > MARK|and|from|in|products|a|for|was|is",
    ),
    *meant(
        "steal",
        "to|$modal|not|tried < steel > money|cars|from|data|secrets|millions|goods|food|weapons|jewels"
        "|documents|the|a|his|her car|cars|money|show|jewels|painting|secrets|march|election",
    ),
    *meant(
        "suit",
        "follow|followed|follows|following|file|filed|filing a|their|its|his? < suite > MARK|against|in"
        "|on|with|and|by|after|when",
        "class-action|three-piece|pinstripe|tailored|space|wet|track < suite >",
    ),
    *meant("suite", "en|honeymoon|penthouse|bridal < suit >"),
    *meant(
        "tale",
        "fairy|folk|cautionary|morality|tell|tells|told|telling|horror a|the|his|her|their? < tail > of"
        "|MARK|about|in|for|ending|wedding",
    ),
    *meant("tales", "fairy|folk|cautionary|tell|tells|told|telling|horror < tails > of|MARK|about"),
    *meant("tail", "< tale > section|wind|winds|fin|end|lights|gate|feathers"),
    *meant(
        "teeming",
        "< teaming > with people|fish|rain|life|wildlife|refugees|tourists|rats|shoppers|@s|bacteria",
    ),
    *meant("tenet", "core|basic|fundamental|central < tenant > of"),
    *meant(
        "tenets",
        "core|basic|fundamental|central|the < tenants > of the? faith|islam|religion|democracy|belief|NAME law|faith",
    ),
    *meant(
        "throne",
        "to|on|heir|took|assumed to? the|his|her|POSS|NAME < thrown > MARK|in|of|after|and|when|room|from",
    ),
    *meant(
        "thrown",
        "was|were|been|be|being|is|are|had|has|have not? < throne > out|in|into|from|at|off|to|by|over"
        "|open|down|away|stones|overboard|MARK",
    ),
    *meant(
        "threw",
        "he|she|they|who|NAME|protesters|police|youths|demonstrators|crowds|mob|students|men < through > "
        "stones|rocks|bottles|grenades|petrol|bombs|bricks|eggs|a|the party|bomb|ball|grenade|stone"
        "|bottle|punch|petrol",
    ),
    *meant(
        "through",
        "spread|swept|ran|run|fell|rushed|spreading|sweeping|half|all|right|halfway|get|got|getting"
        "|break|look|looked|pushed|push|way"
        "|poured|drive|driving|walk|running|breaking|travelled|traveled|cut|crashed|smashed|broke < "
        "threw > the|a|an|his|her|their|its"
        "|NAME|to",
    ),
    *meant(
        "thorough",
        "a|very|more|most|full|and < through > investigation|review|search|examination|check|inspection"
        "|job|cleaning|study|inquiry|probe|look|checks|overhaul",
    ),
    *meant("tied", f"{_BE}|hands < tide > to|up|with|together|for|down"),
    *meant("tide", "high|low|rising|turn|turned|stem the? < tied > of|MARK|and|is|in|has"),
    *meant(
        "weight",
        "lose|lost|gain|gained|losing|excess|body|birth < wait > MARK|and|of|to|in|loss|by|since|loss|through",
    ),
    *meant("wait", "to|$modal|not|cannot|can't < weight > for|until|till|to|and|MARK|in"),
    *meant(
        "waste",
        "a|the|huge|nuclear|toxic|industrial|radioactive|hazardous|household|medical|solid < waist > of"
        "|MARK|dump|disposal|management|from|in|is|was|water",
        "to|not|$modal|don't < waist > time|money|energy|water|resources|any|the|their",
        "lay|laid|laying < waist > to",
    ),
    *meant("waist", "from|below|to the < waste > down|up|in|MARK"),
    *meant(
        "week",
        "last|next|every|per|each|earlier this|past? < weak > MARK|after|ago|at|to|for|that|on|by|with|in|and|before",
        "this|holy < weak > MARK|after|at|for|that|by|when",
    ),
    *meant("weeks", "NUM|$few|several|many|recent|coming|few < weaks >"),
    *meant(
        "weak",
        "so|remain|remained|remains|still|looked|looks|relatively|too < week > MARK|and|because|after|to",
        "the|a < week > economy|dollar|demand|link|spot|currency|leadership|leader|economic|government|opposition",
    ),
    *meant("whet", "< wet > the|his|her|their|our|POSS appetite|appetites"),
    *meant("yoke", "the|under|colonial|of < yolk > of colonialism|oppression|the|NAME"),
    *meant(
        "coast",
        "atlantic|pacific|NAME|eastern|western|southern|northern|mediterranean|off < cost > of NAME|the",
        "on|along|off the NAME|@j{1,2} < cost > MARK",
    ),
    *meant(
        "hangar",
        "aircraft|airport|plane|POSS|helicopter|maintenance|jet < hanger > was|were|MARK|at|where|and|in|door",
        "in|outside|inside the|a @j? < hanger > at|where",
    ),
    *meant(
        "dairy",
        "< diary > farmer|farmers|farm|farms|products|product|cow|cows|industry|herd|herds|cattle|exports|milk|POSS",
    ),
    *meant("heart", "< hart > attack|attacks|disease|failure|surgery|condition|problems|transplant|rate"),
    *meant("treaty", "peace|arms|nuclear|extradition|trade < treatise >"),
    *meant("jury", "guilty|convicted by a|the|NAME{1,2} < jewelry|jewellery >"),
    *meant(
        "jury",
        "found|by|convicted|grand|trial|federal guilty? by|a|the{0,2} < jewelry|jewellery > on|of|MARK"
        "|after|in NAME|murder|$few|NUM",
    ),
    *meant(
        "range",
        "close|point-blank|short|long|firing|shooting|mountain < rage > MARK|missile|missiles|by|and|in|of|at",
    ),
    *meant("solitary", "< solidarity > confinement|cell"),
    *meant(
        "prophet",
        "meet|met|of|insulted|saw the < profit > MARK|and|muhammad",
        "the|holy|his < profit > muhammad|mohammed|mohammad|NAME",
    ),
    *meant("gas", "tear|natural|poison|nerve < gass >"),
    *meant("quell", "to|$modal < quall|quill > the|unrest|protests|violence|a"),
    *meant(
        "treated",
        f"{_BE} < threatened > for $det? @j? burns|injuries|shock|wounds|smoke|cancer|cuts|fractures|minor",
    ),
    *meant("corps", "peace|marine|army|diplomatic|press|officer < corpse >"),
    *meant(
        "cavalry",
        "< calvary > charge|unit|division|officer|regiment|horses",
        "the|armored|armoured < calvary > arrived|units|troops",
    ),
    *meant("climactic", "< climatic > battle|scene|finish|finale|moment|fight"),
    *meant("climatic", "< climactic > conditions|change|changes|warming"),
    *meant(
        "defuse",
        "to|$modal < diffuse > the|a? tension|tensions|crisis|situation|bomb|bombs|row|dispute|standoff"
        "|conflict|confrontation|device|anger",
    ),
    *meant(
        "defused",
        "< diffused > the|a|by? bomb|bombs|tension|tensions|crisis|situation|device|row|police|experts|explosives",
        "bomb|device|crisis|mine|mines|bombs|situation was|were|been|be{1,2} < diffused >",
    ),
    *meant("diffuse", "< defuse > light|group|power|network|knowledge"),
    *meant("depraved", "< deprived > killer|murderer|acts|act|mind|monster"),
    *meant("deprived", f"{_BE} < depraved > of"),
    *meant("disburse", "to|$modal < disperse > the? funds|loan|loans|aid|money|cash|payments|grants"),
    *meant(
        "disperse",
        "to < disburse > the|a? crowd|crowds|protesters|demonstrators|demonstration|rioters|protest",
    ),
    *meant(
        "dispersed",
        "< disbursed > the|a|by? crowd|crowds|protesters|demonstrators|demonstration|rioters|police",
    ),
    *meant("emigrated", "< immigrated > from NAME"),
    *meant("envelope", "an|the|plain|brown|sealed|white < envelop > containing|with|of|MARK|was|to|in"),
    *meant("envelop", "to|$modal < envelope > the|a|it|them|him|her"),
    *meant("extent", "to|the|large|some|what|full to? a|the|some? < extant > of|MARK|that"),
    *meant("foregone", "a < forgone > conclusion"),
    *meant(
        "foreword", "the|a|in|his|her|write|wrote < forward > to the|his|her|a book|report|biography|edition"
    ),
    *meant(
        "idle",
        "stood|stand|sat|sitting|standing|lay|lie|lying|factory|plant|plants|remain|remained < idol|idyll >",
    ),
    *meant("idol", "pop|teen|matinee|american|sports|fallen|childhood < idle >"),
    *meant("ingenious", "< ingenuous > plan|device|scheme|solution|idea|design|method|way|plot"),
    *meant(
        "interment", "< internment > at|in|of|will the|a|be|follow cemetery|graveyard|ashes|burial|private"
    ),
    *meant(
        "later",
        "years|days|months|weeks|hours|year|day|week|month|decades|minutes|decade|hour < latter > MARK|,"
        "|he|she|they|the|it|in|that|to|when",
    ),
    *meant("latter", "the < later > of the? two|which"),
    *meant(
        "lay",
        "< lie > the|a foundation|foundations|groundwork|blame|wreath|wreaths|bricks|mines|charges|claim",
        "to|$modal < lie > off|claim|siege|blame|charges|workers|bricks|eggs",
    ),
    *meant(
        "laid",
        "< layed|lain > off|the|out|to|a|down the|rest|foundation|siege|wreath|claim|by|plans|arms|their"
        "|his|workers|NUM|staff",
    ),
    *meant(
        "lying",
        f"{_BE}|found|body|man|bodies|was|were|still < laying > on|in|dead|face|unconscious|there"
        "|motionless|near the|a|his|her|road|ground|bed|down|floor|street|MARK",
    ),
    *meant(
        "lightning",
        "< lightening > strike|strikes|bolt|bolts|storm|rod|struck|flash|flashes",
        "by|of|struck|thunder|and|from < lightening > MARK|in|on|and|strike",
    ),
    *meant(
        "mussels",
        "oysters|clams|cooked|steamed|zebra|and < muscles > and oysters|clams|shrimp|chips",
        "steamed|zebra < muscles >",
    ),
    *meant("muscle", "< mussel > cramp|strain|injury|tissue|pain|mass|fatigue"),
    *meant("parish", "< perish > priest|church|council|hall|school"),
    *meant(
        "perpetrate",
        "to|$modal < perpetuate > an|the|a|such? attack|attacks|crime|crimes|fraud|massacre|murder|murders|robbery",
    ),
    *meant(
        "perpetrated",
        "crime|crimes|atrocities|massacre|attack|attacks|massacres|been|was|were < perpetuated > by|against|in",
    ),
    *meant("persecuted", f"{_BE} < prosecuted > for their|his|her faith|religion|beliefs|religious"),
    *meant(
        "prosecuted",
        f"{_BE} < persecuted > for @j? murder|fraud|corruption|theft|drug|tax|war|perjury|embezzlement|killing|rape",
    ),
    *meant("perspective", "in|from|different|new|historical|into|POSS|of < prospective > MARK|on|of|that"),
    *meant(
        "prospective",
        "< perspective > buyer|buyers|candidate|candidates|employers|employer|students|customers|parents|bidders",
    ),
    *meant(
        "populous",
        "most|densely|more|less|a < populace > country|state|nation|city|region|province|area|states|countries|part",
    ),
    *meant("populace", "the|local|general|whole|entire < populous > MARK|of|is|was|to|and|has|in"),
    *meant(
        "preceded",
        "< proceeded > by a|the|an|$few|NUM|his|her",
        "he|she|who|that|which < proceeded > him|her|them|it",
    ),
    *meant("proceed", "to|$modal|not < precede > with|to"),
    *meant("proceeded", "he|she|they|talks|then|and|trial|has|have < preceded > with|to|as|smoothly"),
    *meant("prone", "accident|quake|flood|more|is|are < prune > to"),
    *meant("shone", "sun|light|lights|it|he|she|they < shown > brightly|through|on|in|down|as|at the|a|NAME"),
    *meant("sweet", "< suite > potato|potatoes|corn|tooth|tea"),
    *meant("taut", "< taught > rope|wire|string|muscles"),
    *meant("toe", "< tow|towed|towing > the party|official|government|its? line"),
    *meant("tow", "in|under|truck with|children|wife|family? in < toe >"),
    *meant("troopers", "state|highway|patrol < troupers >"),
    *meant(
        "troop",
        "< troupe > movements|levels|withdrawal|deployment|numbers|carrier|carriers|reinforcements|train|surge",
    ),
    *meant(
        "troops",
        "government|peacekeeping|rebel|allied|army|the|of|ground|enemy|foreign|more < troupes > in|to"
        "|from|on|were|are|have|had|MARK|at",
    ),
    *meant("troupe", "dance|theatre|theater|ballet|circus|acting|comedy|opera < troop >"),
    *meant("undue", "< undo > influence|pressure|hardship|stress|delay"),
    *meant("unanimously", "< anonymously > approved|voted|passed|adopted|elected|agreed|rejected|endorsed"),
    *meant(
        "unanimous",
        "< anonymous > vote|decision|verdict|approval|consent|support|agreement|resolution|ruling",
    ),
    *meant(
        "anonymous", "< unanimous > tip|caller|call|donor|donation|letter|source|sources|e-mail|phone|tips"
    ),
    *meant("voracious", "< veracious > appetite|reader|appetites"),
    *meant("vocal", "< vocals > critic|critics|opponent|opponents|minority"),
    *(slip for pair in _ROLES for slip in _one_and_many(*pair)),
    *meant(
        "chairman",
        "the < chairmen > of the NAME|HYPH|@j|@n{0,3} bank|company|group|party|committee|council|board|firm|club"
        "|commission not:and|MARK|were|are|have",
        "vice|former|its|his|deputy < chairmen > NAME NAME? said|MARK|was|told",
    ),
)
