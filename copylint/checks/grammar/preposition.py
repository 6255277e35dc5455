"""grammar/preposition: one that the word before it does not take (most of them in tables/words/prepositions)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.checks.grammar.slip_table import read_slips
from copylint.checks.grammar.slips import Slip, SlipFinder
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_TAKES = "“{text}” does not go with the word before it: write “{right}”"
_TWO = "“{text}”: one of the two prepositions is too many"
_NOT_TAKEN = "“{text}”: the verb takes no preposition, so write “{right}”"
_MUST = "to|not|will|would|must|can|could|should|may|might|cannot|they|we"

SLIPS = (
    *(slip._replace(message=_TAKES) for slip in read_slips("prepositions")),
    Slip(
        "an|sharp|steep|slight|steady|huge|big increase|rise|drop|decline|decrease|fall|jump|surge < of > prices|taxes"
        "|crime|sales|exports|imports|demand|unemployment|spending|wages|temperatures|inflation|traffic|attacks|rents"
        "|costs|fares|fees|tariffs|profits|output|violence|salaries|tourists|visitors",
        "in",
        _TAKES,
    ),
    # Two in a row.
    Slip(
        "the|a|an|this|its|his|their @j? ~n|~s < of|with for|to|with|from|by|on > the|a|an|its|his|her|their",
        None,
        _TWO,
    ),
    Slip("< for|with|from|into|about of > the|a|its|his|her|their @j? @n|@s", None, _TWO),
    Slip(
        "charged|accused|convicted|suspected|guilty with|of|for|in|on murdering|killing|stealing|attacking|assaulting"
        "|robbing|kidnapping|shooting|destroying|violating|abusing|raping|smuggling|laundering|threatening|bribing|hiding"
        "|breaking|misleading|poisoning|beating|torturing|forging < of > $det|NAME|@s|$few",
        None,
        "“{text}” is one word too many",
    ),
    Slip("< in into > the|a|an|his|her|its|their", "into", _TWO),
    # Verbs without one.
    Slip(
        f"{_MUST} < discuss|emphasise|emphasize|await|resemble|marry|oppose|affect|contact|request|accompany|approach"
        "|influence|overcome|violate about|of|on|for|against > the|a|an|its|his|her|their|this|these|any"
        "|him|them|it|NAME|how|what",
        "{0}",
        _NOT_TAKEN,
    ),
    Slip(
        "notafter:$det|@j|@n|of < discussed|emphasised|emphasized|awaited|resembled|contacted|requested|influenced "
        "about|of > the|its|his|her|their|this|NAME|how",
        "{0}",
        _NOT_TAKEN,
    ),
)
_FINDER = SlipFinder(SLIPS)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Prepositions that do not belong where they stand."""
    return _FINDER.find(article)
