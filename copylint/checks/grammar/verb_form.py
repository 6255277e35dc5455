"""grammar/verb-form: the form of a verb behind do, will, has, is, to and other words that ask for one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.lexicon.tables import word_set
from copylint.checks.grammar import verb_complement
from copylint.checks.grammar.slips import Slip, SlipFinder
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_BASE = "“{text}”: write “{right}”"
_DO = "do|does|did"
_DO_NOT = "don't|doesn't|didn't"
_SOON = "@r&!bdjnp|not|also|never|always|still|already|only|even|soon|then|now|just"
_NO_NOUN = "notafter:$det|@j|of|at|against|by|in|NAME|as|nor|neither|so|than"
_NO_QUESTION = _NO_NOUN + "|STOP|,|how|where|what|why|when|and|or|but"
_WANTS = (
    "want|wants|wanted|agree|agreed|agrees|expected|expects|plan|plans|planned|able|unable|likely|unlikely|need|needs"
    "|needed|try|tries|tried|trying|decided|decides|aims|refused|refuses|continue|continued|continues|failed|fails"
    "|managed|hope|hopes|hoped|vowed|pledged|promised|begun|going|ready|forced|allowed|asked|intend|intends|willing"
    "|supposed|scheduled|seek|seeks|sought|urged|order|chance|threatened|offered|hoping|planning|opportunity|right"
)
_PRESSED = (
    "pressure|attempt|attempts|effort|efforts|bid|decision|refusal|failure|ability|power|powers|eager|keen|reluctant"
    "|obliged|struggle|campaign|desire|permission|duty|campaigning|fight|battle|determined|afraid|unwilling"
)
_FOLLOWED = "the|a|an|this|that|these|those|its|his|her|their|him|them|it|us|with"
_CLEFTS = word_set(
    "what all thing things do does did doing done can best way step need everything only goal job task"
)
_REMAINS = word_set("includes remains seems appears says shows means matters depends makes involves concerns")


def _is_cleft(words: Sequence[str], before: Sequence[str]) -> bool:
    """“What the court did was uphold the ban.”"""
    return not _CLEFTS.isdisjoint(before) or words[-1] == "thank"


_CONTAINERS = word_set(
    "garbage trash rubbish tin beer oil soda cola water gas petrol paint milk soup spray coffee fuel"
)


def _is_container(words: Sequence[str], before: Sequence[str]) -> bool:
    """ "banging garbage can lids": the can is a thing."""
    return "can" in words and not _CONTAINERS.isdisjoint(before[-1:])


_MODALS = "can|could|will|would|shall|should|must|may|might|cannot"
# Verbs behind which “to” begins an infinitive.
_WILLED = (
    "want|wants|wanted|decided|decides|hopes|hoped|refused|refuses|failed|fails|vowed|vows|managed|tried"
    "|tries|trying|able"
    "|unable|willing|intends|aims|planned|threatened|agreed"
)
# Bare forms that are no noun behind “was”.
_PASSIVES = (
    "build|hold|send|shoot|find|push|drive|take|steal|catch|throw|sell|pay|keep|lead|feed|hide|win|buy"
    "|fight|kill|kick|rescue"
    "|arrest|attack|bomb|raid|search|trap|launch|base|pull|drag|crush|strike|delay|seize|burn|injure|evacuate|tell|ask"
    "|destroy|sentence|release|teach|bring|choose|give|write|break|know|grow|draw|wear|see|eat|order"
    "|force|deploy|invite|sink|schedule|finish|cover|wreck|plant|smash"
)
_PURSUED = (
    "visit|plan|build|prepare|hold|push|fight|study|review|search|seek|consider|investigate|try|hope|wait"
    "|look|prepare"
)
_GETS = "say|have|see|get|find|want|give|receive|need|hear|offer|show|leave|buy|meet|help|tell|take|own"
_ASIDES = word_set(
    """following pending including using according regarding during concerning starting beginning citing saying adding
    arguing claiming despite notwithstanding considering depending assuming barring leaving making meaning"""
)


def _is_clause(words: Sequence[str], before: Sequence[str]) -> bool:
    """“All the money it has remains there.”"""
    return words[-1] in _REMAINS


SLIPS = (
    # Behind do.
    Slip(f"< {_DO_NOT} @dp&!bnr >", "{0} {1.base}", _BASE),
    Slip(
        f"{_DO} not|never {_SOON}? < @dp&!bnrj|@z&!bn|has|had|is|are|was|were|went|been|saw >",
        "{0.base}",
        _BASE,
    ),
    Slip(f"{_DO_NOT} {_SOON}? < @dp&!bnrj|@z&!bn|has|had|is|are|was|were|went|been|saw >", "{0.base}", _BASE),
    Slip(f"{_DO} he|she|they|we|you|it|i < =d|went|had >", "{0.base}", _BASE),
    Slip(
        "STOP|why|how|when|where|what did $det|NAME @j|@n? @s|@n|NAME < @d&!bnjp|saw|went|took|left|came|had >",
        "{0.base}",
        _BASE,
    ),
    Slip("MARK|not|he|she|they|we|it|@s did < =d >", "{0.base}", _BASE),
    Slip(f"{_DO} not|never < =g >", "{0.base}", _BASE),
    Slip(f"{_DO_NOT} < =g >", "{0.base}", _BASE),
    # Behind will, can, must.
    Slip(
        f"{_NO_NOUN} $modal not? {_SOON}? < =dp|=d|=z|went|had|has|is|was|are|were >",
        "{0.base}",
        _BASE,
        _is_container,
    ),
    Slip(f"{_NO_QUESTION} will|would|could|should|must|cannot|can't|won't < =g >", "{0.base}", _BASE),
    Slip(
        f"{_NO_QUESTION} will|would|should|must|could|might < @g&!b > with|on|the|a|an|to|in|his|her|its|their",
        "{0.base}",
        _BASE,
    ),
    Slip(
        "will|would|could|should|can|cannot|must|wouldn't|couldn't|won't not|never < @g&!bn|letting|leaving|meeting >"
        " him|her|them|the|a|an|it|us",
        "{0.base}",
        _BASE,
        lambda words, before: (
            not before or (words[0] in ("will", "can") and before[-1] in ("the", "a", "of"))
        ),
    ),
    Slip(
        f"{_NO_QUESTION} {_MODALS} not|never? < @z&!b > @s|until|place|the|a|an"
        "|for|only|in|on"
        "|to|its|his|her|their|at|with|more|MARK|by|from|as",
        "{0.base}",
        _BASE,
        lambda words, before: (
            words[-2] in ("heads", "talks") or ("will" in words and words[-1] in ("of", "and"))
        ),
    ),
    Slip(f"{_NO_NOUN} would|should|must|couldn't|wouldn't|shouldn't not? < to @b >", "{1}", _BASE),
    Slip("@s|he|she|they|we|it|NAME|@n will < to ~b&!n >", "{1}", _BASE),
    Slip("< would|could|should|must could|would|can >", None, "“{text}”: one of the two is enough"),
    Slip(
        "< could|would|should|couldn't|wouldn't|shouldn't|must|might of > not:course|the|all @p|been",
        "{0} have",
    ),
    Slip("< could|would|should|couldn't|wouldn't|shouldn't of > not:course|the|all|its", "{0} have"),
    Slip("$modal not? be < =b >", "{0.participle}", _BASE, lambda words, before: words[-1] in ("become",)),
    Slip(
        "he|she|they|it|we|who will|would|can|could|may|might|must|should not|also|never? < @d&!bj"
        "|resigned|retired|united >",
        "{0.base}",
        _BASE,
    ),
    Slip(
        f"{_NO_QUESTION} will|would|could|must|should|can|may|might < @d&@p&!b > $det|him|them|it",
        "{0.base}",
        _BASE,
    ),
    Slip(
        "STOP could|will|can|would|did|should $det @n|@s|NAME < @d&!b > the|a|an|his|her|its|their",
        "{0.base}",
        _BASE,
    ),
    # Behind have.
    Slip(
        f"has|have|had|having|hasn't|haven't|hadn't {_SOON}? < =d&!p|went|came|became|began|did|was|were >",
        "{0.participle}",
        _BASE,
        # What ends in -ed has an irregular form beside it, and both are right: leaped and leapt.
        lambda words, before: words[-1] == "got" or words[-1].endswith("ed"),
    ),
    Slip(
        "has|have|had < fell|saw > MARK|by|to|from|in|for|below|the|a|again|its|his", "{0.participle}", _BASE
    ),
    Slip(
        "has|have|had < spoke|froze|stole|broke > MARK|to|with|of|about|in|at|on|out|into|the|a|his|her|its",
        "{0.participle}",
        _BASE,
    ),
    Slip(
        "was|were|is|are|be < kill|arrest|release|injure|charge|sentence|rescue|evacuate|attack > by|in|at|on"
        "|when|after|during|from|with|MARK",
        "{0.participle}",
        _BASE,
        lambda words, before: (
            _is_cleft(words, before)
            or (words[1] in ("charge", "attack", "release") and words[-1] in ("on", "at", "in"))
        ),
    ),
    Slip(
        "was|were|been < broke > by|in|into|on|MARK",
        "broken",
        _BASE,
        lambda words, before: words[-1] in (".", ","),
    ),
    Slip(
        "been < arrest|release|charge|sentence|order|rescue|delay|blame|shoot|question > MARK|by|in|on|after"
        "|for|to|with|over",
        "{0.participle}",
        _BASE,
    ),
    Slip("has|have|had < rose > to|by|from|in|about|more|$few|NUM", "risen", _BASE),
    Slip(
        "notafter:will|would|to has|had|hasn't|hadn't {S}? < =b >".replace("{S}", _SOON),
        "{0.participle}",
        _BASE,
        lambda words, before: words[-1] in ("remain", "include", "seem", "appear"),
    ),
    Slip(
        "@s|they|we have not|already|also|recently|repeatedly|never|long? < =b >",
        "{0.participle}",
        _BASE,
        lambda words, before: words[-1] in ("remain", "include", "seem", "appear"),
    ),
    Slip(
        f"has|had|hasn't {_SOON}? < ~b&!jpr > the|a|an|his|her|their|its",
        "{0.participle}",
        _BASE,
        lambda words, before: words[-2] in ("need", "had", "hope"),
    ),
    Slip("has|have|hasn't|haven't not? < =z >", "{0.participle}", _BASE, _is_clause),
    Slip("has|have|had < being > @p", "been", _BASE),
    Slip("< is|are been > @p", None, "“{text}”: write “is being”, “has been” or “are being”, “have been”"),
    Slip("< was|were been >", None, "“{text}”: write “was” or “had been”"),
    Slip(f"been {_SOON}? < =b >", "{0.participle}", _BASE),
    Slip(
        "has|have|had|hasn't|haven't|hadn't never|not|ever|already|also|just|recently|since < saw|spoke"
        "|stole|broke|fell"
        "|froze|rose|drove|shook|wore|tore|chose|woke|bore|wove >",
        "{0.participle}",
        _BASE,
    ),
    Slip(
        "has|have|had|hasn't|haven't|hadn't never|not|ever|already|also|just|recently|since? < meet|kill"
        "|arrest|find|build"
        "|shoot|steal|take|destroy|win|drive|send|sell|catch|throw|push|seize|reject|accept|announce|approve|fall|begin"
        "|visit|launch|spend > the|a|an|his|her|its|their|$few|NUM|him|them|twice|in|since|before"
        "|several|NAME|more|many|all",
        "{0.participle}",
        _BASE,
        lambda words, before: words[-1] in ("in", "more", "all") and words[0] in ("have", "had"),
    ),
    Slip(
        "has|hasn't|had not|also|already? < end|begin|start|fail|happen > MARK|in|with|after|to|on",
        "{0.participle}",
        _BASE,
    ),
    Slip("has|had|have < leave > before|behind|when|without|him|them", "left", _BASE),
    Slip(
        "notafter:to|would|may|might|could|must|should|will has|have @p $det? @n&!dpbg? in|to|at|on? "
        "NAME|$det? @n&!dpbg? NUM|$few|several|many days|weeks"
        "|months|years|hours < ago >",
        None,
        "“{text}” goes with the past tense, not with “has” or “have”",
        lambda words, before: "since" in words,
    ),
    Slip("has|have|had|hasn't|haven't|hadn't not|never < @b&!pjr >", "{0.participle}", _BASE),
    # Behind be.
    Slip(
        f"was|were|been|being|are @r&!bnjs? < {_PASSIVES} > in|by|at|on|down|up|back|to|from|for|with"
        "|after|during|when|as"
        "|into|off|out|behind|over|near|last",
        "{0.participle}",
        _BASE,
        _is_cleft,
    ),
    Slip(
        f"is|are|been not|now|also|already|still? < {_PURSUED} > a|an|the|its|his|her|their|to|for",
        "{0.ing}",
        _BASE,
        _is_cleft,
    ),
    Slip(
        "$be not? {S}? < =d&!n|wrote|took|gave|went|saw|drove >".replace("{S}", _SOON),
        "{0.participle}",
        _BASE,
        lambda words, before: (
            words[-1] in ("became", "came", "began", "rose", "fell", "went", "ran", "shrank", "sank")
        ),
    ),
    Slip("is|are|was|were|being not? {S}? < =b >".replace("{S}", _SOON), "{0.participle}", _BASE, _is_cleft),
    Slip(
        "is|are|was|were|be|been < suppose|expect|schedule|force|require|allow|oblige|intend > to",
        "{0.participle}",
        _BASE,
    ),
    Slip("is|are|was|were|be|been|get|got < use > to", "used", _BASE),
    Slip("he|she|it < use > to @b", "used", _BASE),
    Slip(
        "was|were|been|be first|last|later|initially|originally|eventually|finally|once|twice|recently|since < =b >"
        " in|by|at|on|to|NUM|$few|last|this|as|for|MARK",
        "{0.participle}",
        _BASE,
    ),
    # Behind to.
    Slip(f"{_WILLED} to not? < @d&!b|@p&!b >", "{0.base}", _BASE),
    Slip(
        f"{_WILLED} to not? < @z&!b >",
        "{0.base}",
        _BASE,
        lambda words, before: words[-1] in ("heads", "points"),
    ),
    Slip(
        "easier|harder|difficult|impossible|necessary|hard|able|unable|likely|willing to < @g&!b >",
        "{0.base}",
        _BASE,
    ),
    Slip("insisted|insists|insist on < to @b >", "{1.ing}", _BASE),
    Slip("accused|capable|suspected|guilty|convicted|tired|afraid|instead of < to @b >", "{1.ing}", _BASE),
    Slip("interested|succeeded|succeed|involved|engaged in < to @b >", "{1.ing}", _BASE),
    Slip(
        "accused|suspected|convicted|guilty|capable|instead of < ~b&!pr|take|buy|sell|steal|build > $det"
        "|@s|NAME|him|them|money",
        "{0.ing}",
        _BASE,
    ),
    Slip(
        "interested|involved|engaged|succeeded in < ~b&!pr|take|buy|sell|steal|build|invest > $det|@s|NAME|him|them|in",
        "{0.ing}",
        _BASE,
    ),
    Slip(
        "STOP after|before|without|by|while < ~b&!jpr|win|leave|build|take|meet > the|a|an|his|her|its|their",
        "{0.ing}",
        _BASE,
    ),
    Slip(
        "refused|refuses|pledged|vowed|managed|agreed|decided|promised|hoped < signing|meeting|paying"
        "|leaving|giving|taking"
        "|talking|selling|building|buying|handing|joining|opening > $det|NAME|@s|him|them|it|for|to",
        "to {0.base}",
        _BASE,
        lambda words, before: words[1] in _ASIDES or words[1].endswith("thing"),
    ),
    Slip(
        "advised|urged|ordered|persuaded|encouraged|forced|invited|told|asked him|her|them|us|me|people"
        "|residents < @g&!b >",
        "to {0.base}",
        _BASE,
        lambda words, before: words[-1] in _ASIDES,
    ),
    Slip("let|lets|letting the|his|her|their|its @j? @s < to ~b >", "{1}", _BASE),
    Slip(f"{_WANTS}|{_PRESSED}|set|due to not? < =d&!p|=z|went|had|has|was >", "{0.base}", _BASE),
    Slip(f"{_PRESSED} to < @d&@p&!b > the|a|an|its|his|her|their|over|why|how|what", "{0.base}", _BASE),
    Slip(
        "was|were first|later|initially|originally|recently|eventually < @b&!pjr > by",
        "{0.participle}",
        _BASE,
    ),
    Slip(f"{_WANTS}|{_PRESSED}|set to not? < =dp&@p > not:@njsc|NAME|NUM|UNK|HYPH|and|or", "{0.base}", _BASE),
    Slip(
        "want|wants|wanted|plan|planned|plans|expected|able|unable|likely|try|tries|tried|trying|decided"
        "|decides|refused|failed"
        "|managed|hopes|hoped|vowed|pledged|promised|intends|willing|scheduled|seeks|going to < =dp&@p >",
        "{0.base}",
        _BASE,
    ),
    Slip(
        "notafter:due|thanks|according|prior|subject|access|similar|compared|adjacent|related|owing|next to "
        f"< =dp&@p > {_FOLLOWED}|why|how|whether|what",
        "{0.base}",
        _BASE,
        lambda words, before: words[1] in ("given", "used"),
    ),
    Slip(
        "want|wants|wanted|decided|decides|plans|planned|expected|hopes|hoped|refused|failed|managed|able"
        "|unable|likely"
        "|unlikely|intends|intended|scheduled|need|needs|agreed|promised|pledged|vowed|offered|threatened to < =g >",
        "{0.base}",
        _BASE,
    ),
    Slip("look|looks|looking|looked forward to < ~b&!p >", "{0.ing}", _BASE),
    Slip(
        "notafter:kind|sort of|without|by|for|from|about < =b >",
        "{0.ing}",
        _BASE,
        lambda words, before: words[-1] in ("become", "go", "let", "resolve", "select"),
    ),
    Slip("without|accused of? < ~b&!p > the|a|an|his|her|their|its|any|him|them", "{0.ing}", _BASE),
    # Behind verbs that take no infinitive, or only one.
    Slip("< denied to have > @p", "denied having", _BASE),
    Slip("notafter:$be denied|denies|deny|denying < to have >", "having", _BASE),
    Slip("notafter:$be denied|denies|deny|denying < to be >", "being", _BASE),
    Slip("notafter:$be|been admitted|admits|admitting < to ~b >", "{1.ing}", _BASE),
    Slip(
        "$be seen|spotted|heard|caught|filmed < ~b&!pjr|leave|run|walk|drive|fall|talk|fight > $det|NAME"
        "|in|on|from|to|with|into|away|out",
        "{0.ing}",
        _BASE,
    ),
    Slip(
        "notafter:$be|been < denied > to comment|say|give|talk|speak|reveal|discuss|answer|identify|name|confirm",
        "declined",
    ),
    Slip("< deny > to ~b", "decline"),
    Slip("< denies > to ~b", "declines"),
    Slip("forward to < work > with|together|closely|alongside", "{0.ing}", _BASE),
    Slip(
        "suggested|suggests|avoid|avoided|avoids|considering|enjoys|enjoyed|recommended < to @b > the|a|an|his"
        "|her|its|their",
        "{1.ing}",
        _BASE,
    ),
    Slip(
        "after|before|while < =b > the|a|an|his|her|its|their",
        "{0.ing}",
        _BASE,
        lambda words, before: "and" in before[-1:],
    ),
    Slip("< allow|allows|allowing|enable|enables to > =b|~b", None, "“{text}” must say whom before “to”"),
    Slip(
        "avoid|avoids|avoided|avoiding|enjoy|enjoys|enjoyed|finish|finished|postponed|dislike|dislikes|considering"
        "|resist|resisted|denied|denies|denying|suggested|suggests|recommended < to =b >",
        "{1.ing}",
        _BASE,
    ),
    Slip(
        "prevent|prevents|prevented|preventing|stopped|discourage|discouraged|discourages the|a|his|her|their"
        "|its? not:or|and|need|attempt|attempts|ability|right|chance|desire|urge ANY"
        " < to ~b >",
        "from {1.ing}",
        _BASE,
        lambda words, before: words[0] == "stopped",
    ),
    Slip("made|make|makes|making|let|lets|letting him|her|them|us|me < to ~b >", "{1}", _BASE),
    Slip("let|lets|letting|help|helps|helped him|her|them|us|it|me|people < =d|=z|=dp >", "{0.base}", _BASE),
    Slip("succeeded|succeeds|succeed < to ~b >", "in {1.ing}", _BASE),
    # Two negatives.
    *(
        Slip(f"{way} < {wrong} >", right, "“{text}”: one negative is enough, so write “{right}”")
        for way in (
            f"didn't|don't|doesn't|couldn't|can't|won't {_GETS}",
            f"did|do|does|could|can|will not {_GETS}",
            "haven't|hasn't|hadn't|never seen|found|had|received|heard|said|done|given|got|gotten|made|told",
        )
        for wrong, right in (("nobody", "anybody"), ("nothing", "anything"), ("nowhere", "anywhere"))
    ),
    *(
        Slip(f"{way} < no > @n|@s|money", "any", "“{text}”: one negative is enough, so write “{right}”")
        for way in (f"didn't|don't|doesn't|couldn't|can't {_GETS}", f"did|do|does|could|can not {_GETS}")
    ),
    Slip(
        "nobody|nothing < didn't|don't|doesn't|never|hasn't|wasn't >",
        None,
        "“{text}”: one negative is enough",
    ),
    Slip(
        "can't|couldn't|didn't|don't|not < hardly|barely|scarcely >", None, "“{text}”: one negative is enough"
    ),
    # Participles without their auxiliary.
    Slip(
        "notafter:$have|$be|$modal|$do|when|once|if|as|though|$prep|and|than|, he|she|they|we|i < gone|seen"
        "|done|taken|given"
        "|written|been|known|spoken|begun|chosen|risen|fallen|broken|forgotten >",
        None,
        "“{text}” needs “has”, “had” or “was” before it, or another form",
    ),
    Slip(
        "notafter:have|had|has|let|make|help|see|seen|saw|watch|that|if|whether|$modal|$do he|she|it|they|we < "
        "not > ~b&!jn",
        None,
        "“{text}” needs “do”, “does” or “did” before it",
    ),
)
_FINDER = SlipFinder((*SLIPS, *verb_complement.SLIPS))


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Verbs in a form that the word before them does not allow."""
    return _FINDER.find(article)
