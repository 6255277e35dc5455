"""One place, or one group, under two names: Kyiv and Kiev, Hezbollah and Hizbullah.

Old names stay where the copy speaks of old times or explains the name, and in the names of institutions.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path

from copylint.analysis.article import Article
from copylint.analysis.folding import fold
from copylint.analysis.spans import Span
from copylint.checks.consistency.uses import is_transcript, majority, odd_form, sentence_near
from copylint.findings import Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit, in_text_order
from copylint.rulebook.options import Options

_TABLE = Path(__file__).parent.parent.parent / "tables" / "place_names.tsv"
_OLD_TIMES = compile_regex(
    r"\b(?:formerly|then-|known as|(?:was|were|is|are|also|then|still|now|once|so)[ -]called|call(?:s|ed)? it|renam\w+"
    r"|name|spell\w*|transliterat\w+|romani[sz]\w+|colonial|colony|soviet|ussr|century|historical\w*|1[5-9]\d\d|ancient)\b"
)
# Behind a place these go on speaking of it; any other capitalised word makes an institution's name of it.
_ATTRIBUTE_OF = compile_regex(
    r" (?:Mayor|Governor|Gov\.|Police|Region|Oblast|Province|President|Prime|Foreign|Minister|Ambassador|Monday|Tuesday"
    r"|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
)
_LEADING = compile_regex(
    r"\b(?:In|At|From|To|For|Near|And|But|The|With|Since|After|Before|Both|As|While|When|If|Between|On|Outside|Inside|Of"
    r"|Northern|Southern|Eastern|Western|Central|Today|Mr|Ms|Mrs|Like|Over|Under|Across|Via|By|Not|Is|Has|Can|Will|Did"
    r"|Does|Why|How|Where|What|Although|Though|Because|Despite|Throughout|Around|Against|Into|Toward|Towards|Unlike) \Z"
)
_IN_A_NAME = compile_regex(
    r"(?:\b[A-Z][\w'-]*|\b[Cc]hicken|\b[Vv]eal) \Z|\b[A-Z][\w.'-]*(?<!\.) [A-Z][\w.'-]* (?:for|on|to|of|in) (?:the )?\Z"
    r"|\b(?:Universit\w+|Bank|Colleges?|Institute|Bishop|Archbishop|Battle|Siege|Fall|Treaty|School|Republic|Kingdom|Union"
    r"|Bay|Gulf|Conference|Convention|Cathedral|Emirate) of (?:the )?\Z"
)
_STATE = compile_regex(
    r", (?:Tex|TX|Ohio|Fla|Florida|Miss|Mo\.|Wash|Del|Ga\.|Georgia|Ore|Calif|Md\.|Maryland|N\.|New |Mass|Conn|Ill|Mich"
    r"|Minn|Neb|Ind|Kan|Okla|Penn|Pa\.|S\.|North|South|Tenn|Va\.|Virginia|Wis|Maine)"
)
# Behind a name: a dish, a beast, an art that keeps the old one.
_KEEPS_THE_OLD = compile_regex(r" (?:ducks?|mix|opera|man|cats?|chicken|pheasant|gin)\b")
# A post that the copy repeats as it stands.
_POST = compile_regex(r"\bRT @|(?:^|\s)[#@]\w|pic\.twitter\.com|\bt\.co/")
_GLOSS = r"[^\w.!?]\W{0,2}(?:(?:or|now|formerly|also|known|as|called|then|previously|once|the|today's)\W{1,2}){0,4}"


@lru_cache(maxsize=1)
def _names() -> dict[str, tuple[str, str]]:
    """For each folded form how it is written and the first form of its group."""
    rows = (line.split("\t") for line in _TABLE.read_text(encoding="utf-8").splitlines()[1:])
    return {fold(form): (form, name) for form, name in rows}


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """The rarer names, each with the first place of the name that the copy prefers; none where several people speak."""
    if is_transcript(article):
        return
    groups: dict[str, dict[str, list[Span]]] = defaultdict(lambda: defaultdict(list))
    position = 0
    for hit in in_text_order(hits):
        if hit.start >= position:
            position = hit.end
            form, name = _names()[article.folded[hit.start : hit.end]]
            groups[name][form].append(Span(hit.start, hit.end))
    for forms in groups.values():
        if len(forms) > 1 and not _is_explained(article, list(forms)):
            yield from _compare(article, forms)


def _is_explained(article: Article, forms: Sequence[str]) -> bool:
    """Whether the copy gives one name beside the other: "Myanmar (Burma)", "Kiev, now Kyiv"."""
    one_of = "|".join(re.escape(fold(form)) for form in forms)
    return re.search(rf"\b(?:{one_of}){_GLOSS}(?:{one_of})\b", article.folded) is not None


def _compare(article: Article, forms: dict[str, list[Span]]) -> Iterator[Match]:
    kept = {form: [span for span in spans if _counts(article, span)] for form, spans in forms.items()}
    kept = {form: spans for form, spans in kept.items() if spans}
    if len(kept) < 2:
        return
    preferred = majority(kept)
    for form, spans in kept.items():
        if form != preferred:
            for span in spans:
                replacement = preferred
                if article.text[span.start].isupper():
                    replacement = preferred[0].upper() + preferred[1:]
                yield odd_form(article, span, replacement, kept[preferred][0])


def _counts(article: Article, span: Span) -> bool:
    """Whether a name stands for the place of today in the writer's own words."""
    text = article.straight
    if text[span.start : span.end].islower() or article.is_quoted(*span):
        return False
    block = article.document.block_at(span.start)
    if _POST.search(text, block.start, block.end) or _KEEPS_THE_OLD.match(text, span.end):
        return False
    if re.match(r"[-–/@][^\W_]", text[span.end : span.end + 2]) or _STATE.match(text, span.end):
        return False
    if re.match(r" [A-Z]", text[span.end : span.end + 2]) and not _ATTRIBUTE_OF.match(text, span.end):
        return False
    before = text[max(0, span.start - 40) : span.start]
    before = before[before.rfind("\n") + 1 :]
    if _IN_A_NAME.search(before) and not _LEADING.search(before):
        return False
    return _OLD_TIMES.search(article.folded, *sentence_near(article, span.start)) is None
