"""Which parts exclude each other: men and women, for and against, survived and died."""

from __future__ import annotations

from copylint.analysis.patterns import Pattern

# Each family is a list of cells; two parts in different cells of one family are never the same people or things.
# "=" marks a family whose first two cells leave nothing over.
_LINES = (
    r"= surviv\w+|got out|made it|walked away|alive|unhurt|unharmed|unscathed|uninjured|safe|saved|rescued"
    r"|escaped|recover\w*|discharged"
    r"|freed|released / died|dead|dies|killed|drowned"
    r"|perished|deaths|lost their lives|fatal\w* / missing / injur\w+|wounded|hurt|hospitali[sz]ed",
    r"= men|man|males?|boys?|fathers?|husbands?|sons?|brothers? / women|woman|females?|girls?|mothers?|wives"
    r"|daughters?|sisters?"
    r" / children|child|minors?|infants?|bab(?:y|ies)|toddlers?|teenagers?|adults?",
    r"= adults?|grown-ups / children|child|minors?|infants?|bab(?:y|ies)|toddlers?|teenagers?|juveniles?",
    r"(?:in )?favou?r\w*|for(?! (?:the|a)? ?(?:first|second))|yes|yea[hs]?|ayes?|approv\w+|back(?:ed|ing)?"
    r"|supported|supports?|agreed?|accepted|remain"
    r" / against|no|noe?s|nays?|oppos\w+|reject\w*|disagree\w*|disapprov\w+|leave"
    r" / abstain\w*|abstentions?|undecided|unsure|absent|did not vote|didn't vote|not voting|blank|spoiled"
    r"|don't know|did not know|no opinion"
    r"|not sure|uncertain|neutral|recused|neither|invalid|declined to answer|had no view|no answer"
    r"|stayed away",
    r"= won|wins?|winning|victor\w+|victories / lost|loss|losses|losing|lose|defeats? / drew|draws?|drawing"
    r"|drawn|tied?|ties|tying",
    r"acquitted|cleared|released|freed|let go|not guilty / convicted|jailed|imprisoned|sentenced|guilty"
    r"|detained|still held|in custody|charged",
    r"= passed / failed",
    r"returned|came back|went home|went back|left / stayed|remain(?:ed|s)?",
    r"open(?:ed)?|reopened / closed|shut",
    r"= accepted|admitted|approved|granted|upheld / rejected|refused|denied|turned (?:away|down)"
    r"|dismissed / pending|deferred",
    r"= vaccinated / unvaccinated|not vaccinated",
    r"= positive / negative / inconclusive",
    r"= employed|working|in work / unemployed|jobless|out of work / retired",
    r"= full-time|full time / part-time|part time",
    r"public|state|state-run / private|privately owned|parochial|charter",
    r"= urban|cities|towns / rural|villages",
    r"democrats?|democratic / republicans? / independents?",
    r"= sold|bought / unsold|returned",
    r"destroyed|collapsed|gutted|levelled|leveled / damaged / intact|undamaged|spared|untouched",
    r"= domestic|local|home|nationals?|citizens? / foreign|foreigners?|international|abroad|overseas|away"
    r"|immigrants?",
    r"crew|crew members?|crewmembers?|pilots?|staff / passengers?",
    r"soldiers?|troops|military|servicemen|sailors?|marines?|airmen / civilians? / police|policem[ae]n"
    r"|police officers?|officers?"
    r" / rebels?|militants?|insurgents?|fighters?|gunm[ae]n|attackers?|guerrillas?|terrorists?|assailants?"
    r"|hijackers?",
    r"gold|golds / silver|silvers / bronze|bronzes",
    r"students?|pupils? / teachers?|staff|professors?|lecturers? / parents?",
    r"doctors?|physicians?|surgeons? / nurses?|midwives / technicians? / patients?",
    r"single|unmarried / married / divorced / widowed",
    r"elected / appointed|nominated / hereditary",
    r"permanent / non-permanent|temporary|rotating|nonpermanent",
    r"cars?|sedans? / trucks?|lorr(?:y|ies)|pickups? / buses|bus|coaches / vans?|minivans? / motorcycles?"
    r"|motorbikes?|scooters? / tanks?",
    r"north\w* / south\w* / east\w* / west\w* / cent(?:ral|er|re)",
    r"finished|completed / unfinished|dropped out|incomplete|abandoned|withdrew|retired",
    r"landed|arrived|took off / diverted|cancell?ed",
    r"repaired|fixed / broken|scrapped",
    r"on time|punctual\w*|as planned / late|delayed / cancell?ed|called off|diverted|grounded",
    r"released|freed|rescued|escaped|let go|ransomed / held|captive|captivity|kept / killed|dead|died|executed",
    r"paid / unpaid|owed",
    r"present|attended|turned up|showed up / absent|stayed away|did not attend|missed it|stayed at home",
    r"rose|advanced|gained|higher / fell|declined|lost|dropped|lower / unchanged|flat|steady",
    r"occupied|let / vacant|empty|unoccupied",
    r"solved|cleared up / unsolved|open",
    r"insured / uninsured",
    r"armed / unarmed",
    r"smokers? / non-?smokers?",
    r"fiction / non-?fiction",
    r"blue / red / green / white / black / yellow / gr[ae]y / brown",
    r"right|correct(?:ly)? / wrong|incorrect(?:ly)? / blank|unanswered",
    r"online / (?:in|at) (?:shops|stores|person)|by post|by mail",
    r"renewed|extended / expired|ended|terminated",
    r"promoted / relegated|demoted",
    r"signed / refused|declined",
    r"cured / ill|sick / well|healthy",
    r"christians?|catholics?|protestants? / muslims?|shiites?|sunnis? / jew(?:s"
    r"|ish) / hindus? / buddhists? / sikhs?",
    r"whites? / blacks? / hispanics?|latinos? / asians?",
    r"drivers? / pedestrians? / cyclists?|bicyclists? / motorcyclists?",
    r"cows?|cattle|calves / sheep|lambs?|ewes? / pigs?|hogs? / goats? / horses? / chickens?"
    r"|hens? / dogs? / cats?",
    r"apartments?|flats / houses|villas / shops|stores / offices",
    r"guilty / not guilty|innocent",
    r"lawyers?|attorneys? / engineers? / farmers? / teachers? / doctors? / journalists?"
    r"|reporters? / business(?:wo)?m[ae]n",
    r"conservatives?|tories / labour|labor / liberal democrats?"
    r"|lib dems? / greens? / liberals? / socialists? / communists?",
    r"planes?|jets?|aircraft|fighters / helicopters? / drones?",
    r"primary / secondary|high",
)
_COMPLETE = frozenset(number for number, line in enumerate(_LINES) if line.startswith("= "))
_FAMILIES = tuple(
    tuple(Pattern(rf"(?<![^\W_])(?:{cell})(?![^\W_])") for cell in line.removeprefix("= ").split(" / "))
    for line in _LINES
)
# Groups that overlap as often as not.
OVERLAP = Pattern(
    r"(?<![^\W_])(?:includ\w+|among (?:them|whom|those)|of wh(?:om|ich)|both|also|such as|overlap\w*"
    r"|some of (?:them|whom)|as well as|respectively"
    r"|more than one|at least|multiple|or more|as many as|up to|another|additional|more(?! than))(?![^\W_])"
)
_PEOPLE = Pattern(
    r"(?<![^\W_])(?:people|men|women|children|police|crew|staff|kids|wives|clergy|personnel|troops|nuns"
    r"|guards|youths|adults|babies|teens"
    r"|\w{2,}(?:ers|ors|ists|ians|ans|men|women|ents|ants|ees|ives|ese|alis|mates)|\w*(?:man|woman)|child"
    r"|soldier|officer|teacher|student|doctor"
    r"|worker|member|passenger|farmer|driver|civilian|bystander|reporter|journalist|guard|pilot|nurse|priest"
    r"|tourist|attacker|boy|girl|boys|girls|monks|priests|pilots|soldiers"
    r"|civilians|nationals|locals|cooks|forwards|strikers|backs|wingers|juniors|seniors|recruits|pupils|judges|mps|clerks|rebels|addicts|journalists|guests|chiefs|nurses"
    r"|deputies|relatives|marines|medics"
    r"|cadets|aides|democrats|republicans|independents|britons|germans|danes|swedes|finns|turks|greeks|poles"
    r"|serbs|croats|thais|czechs|arabs"
    r"|kurds|iraqis|israelis|pakistanis|saudis|afghans|somalis)(?![^\W_])"
)
_PREPOSITION = Pattern(
    r"(?:(?:\w+ ){0,3}?)(from|to|in|for|at|on|by|under|over|aged|near|outside|went to|came from)(?![^\W_])"
)
_PARTICIPLE = Pattern(r"(?:of them |of which )?([a-z]{3,}ing)(?![^\W_])")
_SHARED = Pattern(
    r"(?<![^\W_])(?:speak\w*|spoke|stud(?:y|ied)|learn\w*|use[ds]?|using|play(?:ed|s)?|visit\w*|watch\w*|read"
    r"|like[ds]?|know|knew|mention\w*"
    r"|complain\w*|report(?:ed|s)?|suffer\w*|wearing|having|holding"
    r"|invest\w*|operate[ds]?|work(?:ed"
    r"|s)? (?:in|for|with)"
    r"|interest\w*|had|have|has)(?![^\W_])"
)


def cells(words: str) -> set[tuple[int, int]]:
    """The (family, cell) pairs that the words of a part name."""
    return {
        (number, index)
        for number, family in enumerate(_FAMILIES)
        for index, cell in enumerate(family)
        if cell.search(words)
    }


def exclude_each_other(parts: list[str]) -> bool:
    """Whether the words of all parts name different cells of one family."""
    named = [cells(words) for words in parts]
    families = set.intersection(*({family for family, _ in found} for found in named))
    for family in sorted(families):
        owned = [{index for number, index in found if number == family} for found in named]
        firsts = [min(own) for own in owned]
        if len(set(firsts)) == len(firsts):
            return True
    return False


def is_gapped(parts: list[str]) -> bool:
    """Whether the parts are one statement with changing places: "12 from Europe, 8 from Asia"."""
    found = [_PREPOSITION.match(words.strip()) or _PARTICIPLE.match(words.strip()) for words in parts]
    if any(match is None for match in found) or any(_SHARED.search(words) for words in parts):
        return False
    return len({match.group(1).split()[-1] for match in found if match}) == 1


def are_people(words: str) -> bool:
    """Whether words name people."""
    return _PEOPLE.search(words) is not None


def exhaust(parts: list[str]) -> bool:
    """Whether parts leave nothing over: survived and died, men and women; won, lost and drawn."""
    if not exclude_each_other(parts):
        return False
    named = [cells(words) for words in parts]
    for family in _COMPLETE:
        owned = [{cell for number, cell in found if number == family} for found in named]
        if len(parts) > 2 and all(owned):
            return True
        if len(parts) == 2 and all(owned) and {min(own) for own in owned} == {0, 1}:
            return True
    return False
