"""grammar/confused-word: a word that sounds or looks like the one that belongs there, told by its neighbours."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.lexicon.tables import word_set
from copylint.checks.grammar import confused_homophones, confused_pairs, confused_sounds
from copylint.checks.grammar.confused_sounds import MEANT
from copylint.checks.grammar.slips import Slip, SlipFinder
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

# Behind "in charge for" these say how long, or when: "for nearly 14 years", "for the rest of May", "for the final".
_TIME_FOLLOWS = word_set(
    """a an one almost nearly more less about around over only just most much all so too long longer now ever good
    life another at up several some many as first second last final past next rest remainder whole entire better
    best full few couple third fourth fifth two three four five six seven eight nine ten eleven twelve century
    decade year month week day night season time while game match decades years months weeks days hours
    games matches trip visit tie final finals semi-final clash derby fixture opener friendly qualifier series tour
    tournament home away both this that these those today tomorrow tonight"""
)

SLIPS = (
    *confused_sounds.SLIPS,
    *confused_pairs.SLIPS,
    *confused_homophones.SLIPS,
    # principle, principal; whether; quite; of, off; form, from
    Slip(
        "in|of|on < principal > MARK|to|but|and|that",
        "principle",
        MEANT,
        lambda words, before: (
            words[0] == "of"
            and not {"matter", "man", "woman", "person", "people", "politician"} & set(before[-2:])
        ),
    ),
    Slip(
        "basic|core|founding|guiding|moral|fundamental|democratic|first|shared < principals >",
        "principles",
        MEANT,
    ),
    Slip("school|vice|deputy|assistant < principle >", "principal", MEANT),
    Slip(
        "< principle > reason|reasons|cause|causes|source|concern|concerns|objective|purpose|aim|goal|architect"
        "|adviser|advisor"
        "|partner|investigator|obstacle|target|suspect|role|dancer|city|beneficiary",
        "principal",
        MEANT,
    ),
    Slip(
        "decide|decided|asked|ask|know|determine|unclear|clear|question|debate|see|consider|considering|about"
        "|say|over"
        " < weather > the|or|he|she|it|they|to|a|NAME|there|his|its|not|these",
        "whether",
        MEANT,
        lambda words, before: (
            words[0] in ("about", "over") and words[-1] not in ("he", "they", "it", "to", "or")
        ),
    ),
    Slip("< weather > or not", "whether", MEANT),
    Slip(
        "severe|bad|extreme|cold|hot|wet|stormy|the|winter|poor < whether > conditions|forecast|MARK|service"
        "|has|will",
        "weather",
        MEANT,
        lambda words, before: words[0] == "the" and words[-1] not in ("forecast", "service", "conditions"),
    ),
    Slip(
        "remain|remained|remains|keep|kept|keeps|stay|stayed|keeping|staying < quite > MARK|about|on|for|and|over",
        "quiet",
        MEANT,
    ),
    Slip(
        "$be|also|still|not < quiet > angry|good|big|large|clear|likely|possible|sure|high|low|hard|easy|common"
        "|rare|happy|sad"
        "|small|similar|close|simply|often|strong|expensive|interesting|important|surprised|popular|different"
        "|right|well",
        "quite",
        MEANT,
    ),
    Slip("< quiet > a|an few|lot|different|bit|number|some|long", "quite", MEANT),
    Slip(
        "broke|kicked|laid|fended|fend|kick|kicks|lay|warded|called|took|taken|take|cordoned|blocked|sealed"
        "|fended|lift"
        " < of > the|a|an|from|on|at|in|with|MARK|talks|negotiations|nearly|hundreds|workers|NUM|against|an",
        "off",
        MEANT,
        lambda words, before: (
            words[0] in ("called", "took", "taken", "take", "lay", "blocked")
            and words[-1] in ("a", "an", "MARK", "the")
        ),
    ),
    Slip(
        "most|one|some|out|because|instead|end|front|number|part|many|all|each|kind|lack|rest|member|members"
        "|capable|aware"
        " < off > the|his|her|its|their|a|these|those|this",
        "of",
        MEANT,
        lambda words, before: (
            words[0] in ("all", "part", "front", "one") and words[-1] in ("a", "his", "her")
        ),
    ),
    Slip(
        "came|come|away|taken|ranging|far|suffering|apart|emerged|arrived|returned|different|comes|coming"
        "|suffer|suffered|benefit"
        "|ranged|fled|resigned|withdraw|withdrew|removed|learned|hails|heard"
        " < form > the|a|an|NAME|his|her|their|its|all|this|other|$few|NUM",
        "from",
        MEANT,
    ),
    Slip(
        "to|$modal < from > a|an|the new|coalition|government|alliance|joint|next|committee|party|group|union"
        "|company",
        "form",
        MEANT,
    ),
    Slip(
        "even|as < thought > the|he|she|it|they|there|we|a|his|its|some",
        "though",
        MEANT,
        lambda words, before: (
            words[0] == "as" and words[-1] in ("the", "he", "she", "we", "they") and "just" in before[-2:]
        ),
    ),
    Slip(
        "went|walked|gone|going|go|goes|passed|came|come|drove|broke|moved|passing|way < threw >",
        "through",
        MEANT,
    ),
    Slip("some|one|two|many|most|all|both|each|several|few|none|any of < then >", "them", MEANT),
    # done, seen, its like
    Slip(
        "he|she|they|police|officials|minister|spokesman|spokeswoman|ministry|president|statement|source|report|NAME"
        " < sad|sid > he|she|the|that|it|they|in|on|there|a|NAME|MARK",
        "said",
        MEANT,
        lambda words, before: (
            words[1] == "sad" and words[2] in (",", ".", "—", "-", "“", '"', ";", ":", "!", "?", ")")
        ),
    ),
    Slip("did|does|do not < no > what|how|if|whether|who|MARK|why|where|the|anything|much", "know", MEANT),
    # cannot without its apostrophe, where the word could be another
    Slip(
        "notafter:the|a|of|political|and < cant > @b|be|have|do|even|afford|just|get|take|make|return|pay"
        "|help|work|say",
        "can't",
        MEANT,
    ),
    Slip(
        "notafter:is|was|are|were|his|her|their|its|POSS|as|be < wont > @b|be|have|do|even|let|just",
        "won't",
        MEANT,
    ),
    Slip("between NUM|$few|NAME percent|million|billion|people|years|% < to > NUM|$few|NAME", "and", MEANT),
    Slip("between NUM|$few|NAME < to > NUM|$few|NAME", "and", MEANT),
    # had, have; maybe; some time; every day; apart; everyone
    Slip("they|it|he|she|there|this|which|who < maybe > =p&!d|=dp|able|=g", "may be", MEANT),
    Slip("for|quite < sometime > MARK|and|now|to|before|but|after", "some time", MEANT),
    Slip(
        "@s|@b|@n|@d|it|them|him|more|$few|NUM < everyday > MARK|for|since|they|he|we|to|and|at|in|by|that|during",
        "every day",
        MEANT,
    ),
    Slip("< every day > life|lives|use|items|things|objects|language|products", "everyday", MEANT),
    Slip("be|is|was|become|became|as|been|are|were < apart > of", "a part", MEANT),
    Slip(
        "< a part > from",
        "apart",
        MEANT,
        lambda words, before: (
            before[-1:] == ["play"] or bool({"took", "taken", "lost", "as"} & set(before[-2:]))
        ),
    ),
    Slip("< everyone|anyone|someone > of the|them|us|our|these", None, "“{text}” before “of” is two words"),
    Slip(
        "to|$modal|not < setup|shutdown|rollout|crackdown|kickoff|cleanup|takeover|backup|breakup|pickup"
        "|carryout|layoff"
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
            (words[0] in ("net", "fist") and words[1] not in ("time", "lady")) or words[0] == "net"
        ),
    ),
    Slip(
        "a|wide|broad|whole|full < rage > of",
        "range",
        MEANT,
        lambda words, before: words[0] in ("a", "full") and "wide" not in before[-3:],
    ),
    Slip("on|at|in|from|to < ever > day|week|month|year|level|country|side|front", "every", MEANT),
    Slip(
        "< ever > year|day|week|month|country|man|woman|effort|citizen|child|state|aspect|case|time|single",
        "every",
        MEANT,
    ),
    Slip(
        "to|$modal|not|$do < posses|poses > nuclear|weapons|chemical|the|a|an|any|illegal|drugs",
        "possess",
        MEANT,
        lambda words, before: words[1] == "poses",
    ),
    Slip(
        "to|$modal|not|$do|and < asses > the|its|his|whether|how|damage|risk|risks|impact|@n|@s|their|what|if|a|all",
        "assess",
        MEANT,
    ),
    Slip(
        "< pubic > @n|@s|MARK|is|has|was|to|will|and",
        "public",
        MEANT,
        lambda words, before: words[-1] in ("hair", "area", "region", "bone", "lice", "symphysis"),
    ),
    Slip(
        "in < charge for > the|his|her|its|their? not:the|his|her|its|their|NAME|POSS ANY",
        "charge of",
        unless=lambda words, before: words[-1][0].isdigit() or "-" in words[-1] or words[-1] in _TIME_FOLLOWS,
    ),
)
_FINDER = SlipFinder(SLIPS)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Words taken for others."""
    return _FINDER.find(article)
