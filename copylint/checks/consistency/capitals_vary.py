"""The name of a body with capitals in one place and without in another: Foreign Ministry, foreign ministry.

The names are found in the copy: capitalised words up to a word such as "ministry", without the nationality before
them. A longer name that ends in the same words (European Central Bank) is another name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.spans import Span
from copylint.checks.consistency.uses import is_running, majority, odd_form
from copylint.checks.places.atlas import countries
from copylint.findings import Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit, in_text_order
from copylint.rulebook.options import Options

_BEFORE = compile_regex(r"(?:[A-Z][\w’'-]*[  ]){1,5}\Z")
_OF = compile_regex(r" (?:of|for)(?: [A-Z][\w’'-]*(?: and(?= [A-Z]))?){1,4}")
_NAME_BEHIND = compile_regex(r"['’]?[  ][A-Z]|-[A-Za-z]")
_INDEFINITE = compile_regex(
    r"\b(?i:an?|two|three|four|five|six|seven|eight|nine|ten|several|few|any|every|each|no|another|some|many|one|other|new|such|whose|which|independent|own"
    r"|main|leading|major|largest|biggest|top|private|\w+-(?:run|owned|backed|based)) \Z"
)
_ARTICLE = compile_regex(r"\b(?:[Aa]n?|[Aa]nother|[Oo]ne|[Ss]ome|[Ss]everal) \Z")
_ATTRIBUTE = compile_regex(
    r" (?:officials?|spokes\w+|statement|sources?|press release|document|briefing|lawyers?|diplomats?)\b"
)
_ELSEWHERE = compile_regex(r" (?:in|of|from) (?:the )?[A-Z]")
_ABBREVIATION = compile_regex(r" \([A-Z]{2,}\)")
# "Peace and Security Council": what stands before the hit is only the tail of a name.
_AND_BEFORE = compile_regex(r"[A-Z][\w’'-]*,? (?:and|&|of|for) \Z")
# The nationality is part of such a body's name: "Thai News Agency", "Greek Orthodox Church".
_NATIONAL = frozenset(["agency", "bank", "church", "cup", "federation", "league", "union"])
_WORD_BEFORE = compile_regex(r"(?P<bearer>[A-Z][\w.-]*)(?:['’]s)? \Z")
_OPENING = frozenset(
    ["The", "A", "An", "In", "At", "By", "For", "But", "And", "Its", "His", "Her", "Their", "Our", "As", "On"]
)
_LONGEST = 60


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """The rarer writing of each name that the copy capitalises."""
    names: dict[str, list[Span]] = defaultdict(list)
    by_head: dict[str, set[tuple[int, str]]] = defaultdict(set)
    others: list[Hit] = []
    for hit in in_text_order(hits):
        span = _name(article.text, hit) if _is_capitalised(article.text, hit) else None
        if span is None:
            others.append(hit)
            continue
        name = article.folded[slice(*span)]
        names[name].append(span)
        by_head[article.folded[hit.start : hit.end]].add((hit.start - span.start, name))
    plain: dict[str, list[Span]] = defaultdict(list)
    for hit in others if names else ():
        for place, name in by_head.get(article.folded[hit.start : hit.end], ()):
            if article.folded.startswith(name, hit.start - place):
                plain[name].append(Span(hit.start - place, hit.start - place + len(name)))
    forces = tuple(options.words("forces"))
    for name in sorted(plain):
        of_one = _of_one_body(article.text, names[name], plain[name], name.endswith(forces))
        yield from _compare(article, name, *of_one)


def _owner(text: str, start: int) -> frozenset[str]:
    """The codes of the country that the word before a name tells of: "Syrian", "Syria's"."""
    word = _WORD_BEFORE.search(text, max(0, start - _LONGEST), start)
    return frozenset(country.code for country in countries(word["bearer"])) if word else frozenset()


def _of_one_body(
    text: str, capitals: Sequence[Span], plain: Sequence[Span], is_force: bool
) -> tuple[Sequence[Span], Sequence[Span]]:
    """The uses of both writings that may be of one body: not those of two countries.

    Of a country's forces only the full name has capitals in many houses: "the Israeli Air Force", "the air force".
    """
    owners = [
        {span: _owner(text, span.start) for span in capitals},
        {span: _owner(text, span.start) for span in plain},
    ]

    def may_be_one(one: frozenset[str], other: frozenset[str]) -> bool:
        return one == other or not (is_force or (one and other))

    one, two = (
        [
            span
            for span, owner in mine.items()
            if any(may_be_one(owner, other) for other in set(others.values()))
        ]
        for mine, others in (owners, owners[::-1])
    )
    return one, two


def _is_capitalised(text: str, hit: Hit) -> bool:
    """Whether each word has a capital: "Air force" is none but the start of a sentence."""
    return text[hit.start].isupper() and all(
        word[0].isupper() or word == "of" for word in text[hit.start : hit.end].split(" ")
    )


def _name(text: str, hit: Hit) -> Span | None:
    """The capitalised name that a word such as "Ministry" belongs to, where it has two words or more."""
    before = _BEFORE.search(text, max(0, hit.start - _LONGEST), hit.start)
    start = before.start() if before else hit.start
    of = _OF.match(text, hit.end)
    end = of.end() if of else hit.end
    while start < hit.start:
        word = text[start : hit.start].split(" ")[0]
        bearer = word.removesuffix("’s").removesuffix("'s")
        if word not in _OPENING and not countries(bearer):
            break
        is_nationality = word not in _OPENING and bearer == word
        if is_nationality and text[hit.start : hit.end].lower() in _NATIONAL:
            return None
        start += len(word) + 1
    if _ABBREVIATION.match(text, end):
        return None  # "the Israeli Air Force (IAF)": the full name, to be spelled so this once
    is_one_word = (start, end) == (hit.start, hit.end) and " " not in text[start:end]
    if _AND_BEFORE.search(text, max(0, start - _LONGEST), start):
        return None
    if is_one_word or _NAME_BEHIND.match(text, end) or (of and start < hit.start):
        return None
    return Span(start, end)


def _compare(article: Article, name: str, capitals: Sequence[Span], plain: Sequence[Span]) -> Iterator[Match]:
    """The matches of one name: the places of the rarer writing.

    "European commission": a first word that is capital in both writings is a name itself, and the capitals stay.
    """
    forms = {
        "capitals": [span for span in capitals if is_running(article, *span)],
        "none": [span for span in plain if _is_plain(article, span)],
    }
    if not all(forms.values()):
        return
    proper = any(article.text[span.start].isupper() and not _opens(article, span) for span in plain)
    kept = "capitals" if proper else majority(forms)
    first = forms[kept][0]
    replacement = article.text[slice(*first)] if kept == "capitals" else name
    for span in forms["none" if kept == "capitals" else "capitals"]:
        yield odd_form(article, span, replacement, first)


def _opens(article: Article, span: Span) -> bool:
    """Whether a sentence begins here, so that the first capital tells nothing of the word."""
    sentence = article.sentence_at(span.start)
    return sentence is None or not any(map(str.isalnum, article.text[sentence.start : span.start]))


def _is_plain(article: Article, span: Span) -> bool:
    """Whether a name without capitals means the one body, in running copy: not "a foreign ministry"."""
    text = article.text
    words = [word for word in text[slice(*span)].split(" ") if word not in ("of", "for", "and")]
    is_mixed = text[span.start].islower() and words[-1][0].isupper()  # "the education Ministry"
    if not (is_mixed or text[span.start + 1 : span.end].islower()) or not is_running(article, *span):
        return False
    if text[span.start - 1 : span.start].isalnum() or text[span.end : span.end + 1].isalnum():
        return False
    attribute = _ATTRIBUTE.match(text, span.end)
    if attribute and _ELSEWHERE.match(text, attribute.end()):
        return False  # "a foreign ministry official in Laos"
    if attribute and _ARTICLE.search(text, max(0, span.start - 8), span.start):
        return True  # "a state department official": the article is the official's
    return not _INDEFINITE.search(text, max(0, span.start - 16), span.start)
