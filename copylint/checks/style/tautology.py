"""style/tautology: phrases of the rule's list, and words that repeat another some words before."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from copylint.analysis.article import Article
from copylint.checks.style import wording
from copylint.findings import Change, Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options
from copylint.rulebook.wording import fill

_NUMBER = (
    r"(?:[$£€]?\d[\d,.]*(?: (?:thousand|million|billion|trillion))?|one|two|three|four|five|six|seven|eight|nine|ten"
    r"|eleven|twelve|fifteen|twenty|thirty|forty|fifty|a (?:dozen|hundred|thousand|million))"
)
_STOP = r"(?=[.,;:!?)\"”]|\n|$)"
# What may stand behind a phrase that ends its clause: "red in color and", not "red in color photographs".
_CLAUSE_END = r"(?=[.,;:!?)\"”]|\n|$| (?:and|but|or|with|than|as|to|that|which|when|while|because|at|on)\b)"
_AFTER_AS_WELL = (
    r"(?:do|does|did|done|doing|perform\w*|far(?:e|es|ed|ing)|work\w*|kn[eo]w\w*|sp[eo]ak\w*|go|goes|went|play\w*|s[eo]ll?\w*|sold"
    r"|sleep\w*|sl?ept|pa(?:y|ys|id)|serv\w+|treat\w*|s[aiu]ng|just|might|may|not|quite|nearly|almost|look\w*|function\w*|get|gets)"
)


class _Clause:
    """A pattern of two words that repeat each other; `drop` is the group that goes.

    needs: words of which one stands before the second, for a look before the pattern is tried; none for none.
    put: what comes in the place of `drop`.
    """

    def __init__(self, source: str, reason: str, *needs: str, put: str = "") -> None:
        self._source = source
        self.reason = reason
        self._needs = needs
        self.put = put

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when the first hit asks for it."""
        return compile_regex(self._source, re.IGNORECASE)

    def may_stand(self, folded: str, begin: int, end: int) -> bool:
        """Whether the first of the two words stands in a stretch of the folded text."""
        return not self._needs or any(folded.find(word, begin, end) >= 0 for word in self._needs)


_CLAUSES = {
    "as well": _Clause(
        rf"\balso(?: (?!also\b)[^\s.,;:!?()\"“”]+){{1,9}}(?<! but)(?P<drop> as well){_STOP}",
        "“also” says “as well”",
        "also",
    ),
    "or more": _Clause(
        rf"\b(?:at least|a minimum of|no fewer than|not less than|no less than) {_NUMBER}"
        r"(?: [a-z-]+){0,2}?(?P<drop> or more)\b",
        "“at least” says “or more”",
        "least",
        "minimum of",
        "fewer than",
        "less than",
    ),
    "etc": _Clause(
        r"\b(?:such as|for example,?|for instance,?|e\.g\.,?)(?= )"
        r"[^.;:!?()\n\"“”]{3,80}?(?P<drop>,?(?: and)? etc\.?)(?![a-z])",
        "examples are never all",
        "such as",
        "for example",
        "for instance",
        "e.g.",
    ),
    "more": _Clause(
        rf"\b(?P<drop>(?:an additional|another|an extra) )(?={_NUMBER})[^.,;:!? ]+"
        r"(?: (?:thousand|million|billion|people|jobs|troops|soldiers))? more\b(?! than)",
        "an additional one is one more",
        "additional",
        "another",
        "extra",
    ),
    "again": _Clause(
        r"\brepeat(?:s|ed|ing)? (?:the|that|this|his|her|their|its|our|those|these)"
        r"(?: (?!again)[\w'-]+){1,3}(?P<drop> again)\b(?! and again)",
        "to repeat is to do again",
        "repeat",
    ),
    "or so": _Clause(
        rf"\b(?:about|around|roughly|approximately|some) {_NUMBER}(?: [a-z-]+){{0,2}}?(?P<drop> or so)\b",
        "“or so” says “about”",
        "about",
        "around",
        "roughly",
        "approximately",
        "some",
    ),
    "alike": _Clause(
        r"\bboth (?:[\w'-]+ ){1,3}?and [\w'-]+(?: [\w'-]+){0,2}?(?P<drop> alike)\b(?! in\b)",
        "“both” says “alike”",
        "both",
    ),
    "is because": _Clause(
        r"\breasons?(?: why)?(?: (?!is\b|was\b|because\b)[\w'-]+){0,9} is (?P<drop>because)\b(?! of\b)",
        "“because” repeats “reason”",
        "reason",
        put="that",
    ),
    "was because": _Clause(
        r"\breasons?(?: why)?(?: (?!is\b|was\b|because\b)[\w'-]+){0,9} was (?P<drop>because)\b(?! of\b)",
        "“because” repeats “reason”",
        "reason",
        put="that",
    ),
    "apiece": _Clause(
        r"\beach(?: [^\s.;:!?()\"“”]+){1,6}(?P<drop> apiece)\b", "“each” says “apiece”", "each"
    ),
}
_QUALITIES = {
    "color": "red|blue|green|yellow|orange|purple|pink|brown|black|white|gray|grey|golden|silver"
    "|beige|crimson|scarlet|maroon|navy|turquoise",
    "shape": "round|square|rectangular|oval|circular|triangular|cylindrical|spherical|conical|oblong|elliptical",
    "size": "small|smaller|large|larger|big|bigger|huge|tiny|enormous|gigantic",
    "number": "few|fewer|numerous",
    "length": "short|shorter|long|longer",
    "duration": "brief|briefer|short|shorter|long|longer",
    "height": "tall|taller",
    "weight": "heavy|heavier",
    "temperature": "hot|hotter|cold|colder|warm|warmer|cool|cooler",
    "texture": "rough|smooth",
}
for _noun, _words in _QUALITIES.items():
    _CLAUSES[f"in {_noun}"] = _Clause(
        rf"\b(?:{_words})(?P<drop> in {_noun.replace('color', 'colou?r')}){_CLAUSE_END}",
        f"the word says the {_noun} already",
    )
_CLAUSES["in colour"] = _CLAUSES["in color"]
_LONGEST_SHOWN = 6  # words of a clause that a message shows whole
_NOT_YET = compile_regex(r"(?:\b(?:no|not|any|never|until|before|without|yet)|n['’]t)\b[^.;:!?\n]*$")
_NOT_YET_WINDOW = 50  # code points
# "but however loudly they protest, …": what follows is closed by a comma.
_CONCEDES = compile_regex(r" (?:[a-z]+ly|much|many|long|hard|far|few|little|often)\b| [^.,;:!?\n]{3,120},")
_BEFORE = 120  # code points that the first of the two words may stand before the second


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Phrases of the list first, then clauses that hold none of them."""
    phrases = [match for match in wording.find(article, options, hits) if not _is_meant(article, match)]
    yield from phrases
    taken = {offset for match in phrases for offset in (match.start, match.end)}
    for hit in hits:
        clause = _CLAUSES.get(article.folded[hit.start : hit.end])
        if clause:
            yield from _clause(article, options, hit, clause, taken)


def _is_meant(article: Article, match: Match) -> bool:
    """Whether the words around a phrase give its second word work to do.

    “restated again and again”, “but however hard they try”, “no final conclusions” (those so far are not final).
    """
    text = article.folded
    if text.endswith(" again", match.start, match.end):
        return text.startswith(" and again", match.end)
    if text.startswith("final conclusion", match.start):
        return _NOT_YET.search(text, max(0, match.start - _NOT_YET_WINDOW), match.start) is not None
    return text.endswith(" however", match.start, match.end) and _CONCEDES.match(text, match.end) is not None


def _clause(
    article: Article, options: Options, hit: Hit, clause: _Clause, taken: set[int]
) -> Iterator[Match]:
    """The clause that the hit completes."""
    block = article.document.block_at(hit.start)
    begin = max(block.start, hit.start - _BEFORE)
    if not clause.may_stand(article.folded, begin, hit.start):
        return
    for found in clause.pattern.finditer(article.straight, begin, min(block.end, hit.end + 40)):
        if not found.start() <= hit.start < found.end() or not taken.isdisjoint(range(*found.span())):
            continue
        text = article.text[found.start() : found.end()]
        if clause is _CLAUSES["as well"] and re.search(rf" {_AFTER_AS_WELL} as well$", text, re.IGNORECASE):
            continue
        drop = found["drop"].strip()
        template = options.text("message-put" if clause.put else "message-drop")
        message = fill(template, text=_shortened(text), drop=drop, put=clause.put, reason=clause.reason)
        yield Match(*found.span(), message, (Change(*found.span("drop"), clause.put),))


def _shortened(text: str) -> str:
    """A long clause by its first and last words: “also voted … as well”."""
    words = text.split(" ")
    return text if len(words) <= _LONGEST_SHOWN else f"{words[0]} {words[1]} … {words[-2]} {words[-1]}"
