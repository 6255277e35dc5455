"""grammar/comparative: degrees of comparison counted twice, or formed in two ways at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.lexicon.tables import word_set
from copylint.checks.grammar.slips import Slip, SlipFinder
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_ENOUGH = "“{text}”: “{right}” says it alone"
# Words in -er that compare nothing, or stand behind "more" with another sense.
_LATIN = word_set(
    """recent senior junior minor major less more fewer inner outer proper eager clever sober other better later latter
    former upper further earlier"""
)

SLIPS = (
    Slip(
        "notafter:no|any|one|two|three|$few|once < more better|worse|easier|harder|higher|lower|bigger|smaller"
        "|larger|stronger"
        "|weaker|faster|slower|cheaper|safer|older|younger|richer|poorer|longer|shorter|closer|greater|tougher"
        "|deeper|wider"
        "|happier|heavier|busier|hotter|colder|warmer|louder|brighter|darker|softer|clearer|smarter|wiser"
        "|simpler|earlier"
        "|quicker|healthier|wealthier|deadlier|costlier|riskier|stricter|softer|tighter|fewer|newer|nearer|cleaner > "
        "not:@s|people|@j|HYPH|NAME",
        "{1}",
        _ENOUGH,
    ),
    Slip(
        "< most @t&!bnr|best|worst|biggest|highest|lowest|largest|fastest|strongest|oldest|youngest|easiest|hardest"
        "|deadliest|greatest >",
        "{1}",
        _ENOUGH,
        lambda words, before: words[1] in ("honest", "modest", "earnest", "interest"),
    ),
    Slip("< least @t&!bnr >", None, "“{text}” is formed in two ways at once"),
    Slip(
        "< as =c as >",
        None,
        "“{text}”: between “as” and “as” the word stands in its plain form",
        lambda words, before: (
            words[1] in ("more", "less", "later", "earlier", "further", "sooner", "lower", "better")
            and "as well" in " ".join(before[-3:])
        ),
    ),
    Slip(
        "@c&!n|more|less < as > $few|NUM|any|last|ever|expected",
        "than",
        "“{text}”: after a comparative write “{right}”",
        lambda words, before: (
            "as" in before[-3:]
            or words[0]
            in (
                "later",
                "earlier",
                "further",
                "more",
                "less",
                "better",
                "lower",
                "higher",
                "former",
                "outer",
                "latter",
                "older",
                "younger",
                "longer",
                "sooner",
            )
        ),
    ),
    Slip(
        "$be|much|even|far|become|became < more tall|big|small|fast|high|low|large|old|young|rich|strong|weak"
        "|cheap|long|short|hard|easy|great"
        "|cold|hot|warm|bad|good|safe|close|quick|slow|deep > MARK|than",
        None,
        "“{text}”: the short adjective takes -er",
    ),
    Slip(
        "notafter:no|any|one|$few|NUM|many|some|two|few < more =c > than|MARK|and",
        "{1}",
        _ENOUGH,
        lambda words, before: words[1] in _LATIN,
    ),
    Slip(
        "less < =c&!n > than|MARK",
        None,
        "“{text}”: behind “less” the word stands in its plain form",
        lambda words, before: words[1] in _LATIN,
    ),
    Slip(
        "as ~j|~r|many|much|well|often|far < than >",
        "as",
        "“{text}”: after “as” write “{right}”",
        lambda words, before: words[1] in ("rather", "other", "more", "less", "better", "worse", "much"),
    ),
    Slip(
        "notafter:the|all|any larger|smaller|bigger|faster|slower|cheaper|older|younger|stronger|weaker|shorter|higher"
        "|lower < that > the|last|its|any|expected|NUM|$few|previous|a",
        "than",
        "“{text}”: after a comparative write “{right}”",
    ),
    Slip(
        "superior|inferior|junior|senior|preferable < than >",
        "to",
        "“{text}” after this word should be “{right}”",
    ),
    Slip(
        "< bestest|baddest|goodest|worser|worstest|badder|gooder|leastest|mostest >",
        None,
        "“{text}” is no degree of comparison",
    ),
    Slip(
        "much < more|less > =c&!n",
        None,
        "“{text}” is too much before a comparative",
        lambda words, before: (
            words[-1]
            in (
                "recent",
                "senior",
                "junior",
                "minor",
                "major",
                "less",
                "more",
                "fewer",
                "inner",
                "outer",
                "proper",
                "eager",
                "clever",
                "sober",
                "other",
                "better",
                "later",
                "latter",
                "former",
                "upper",
            )
        ),
    ),
)
_FINDER = SlipFinder(SLIPS)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Comparatives and superlatives that are doubled or followed by the wrong word."""
    return _FINDER.find(article)
