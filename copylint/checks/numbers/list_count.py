"""A list that is longer or shorter than announced: "Three countries …: Kenya, Ghana, Malawi and Zambia"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.analysis.quantities.frames import LONGEST_SENTENCE
from copylint.analysis.quantities.words import small_number
from copylint.analysis.spans import Span
from copylint.analysis.tokens import WORD
from copylint.checks.numbers.listing import Listing, read_list
from copylint.findings import Match, Note
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_NUMBER = (
    r"(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[2-9]|1[0-2]|pair|duo|trio|quartet|both)"
)
_VALUES = {"pair": 2, "duo": 2, "trio": 3, "quartet": 4, "both": 2}
# Before the number: what makes it a part, a bound, or a piece of another number.
_PARTIAL = Pattern(
    r"(?:at least|more than|over|about|around|some|nearly|almost|up to|fewer than|less than|under"
    r"|another|than|between|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen|hundred|thousand"
    r"|\d|[a-z]{2,5}ty) (?:or|to|and)|(?:\w*(?:one|two|three|four|five|six|seven|eight|nine|ten|\d)|some|many"
    r"|most|few|several|none|each|both|all|out|any|half|majority|part|pair|group|member) of|the (?:first"
    r"|last|top|other|next)"
    r"|first|last|top|every|page|chapter|section|article|number|no\.|level|phase|group|point|\d"
    r"|[-–—.,:$€£/])\Z"
)
_PART_OF_IT = Pattern(r" of (?:the|its|their|his|her|all|these|those) (?:[a-z-]+ )?\Z")
_ITEM_BEFORE = Pattern(r"(?<![^\W_])[A-Z][\w'-]*, (?:the )?\Z")
_COLON = Pattern(rf"(?P<number>{_NUMBER}) (?P<noun>[a-z][^:;.—–()]{{1,110}}?)(?P<mark>:| ?—| –| --| \() ?")
_BODY = Pattern(
    rf"(?P<number>{_NUMBER})-(?:nation|member|country|party|state|man|woman|person|judge|way|team"
    rf"|city)(?P<noun> [^:;.—–()]{{1,50}}?)(?P<mark>:| ?—| –| --| \() ?"
)
# "Police named the four dead as …", "a trio of …"
_NAMED_AS = Pattern(rf"(?P<number>{_NUMBER}) (?P<noun>(?:[a-z'-]+ ){{1,5}}?)(?P<mark>as) (?=[^\W\d_])")
_NAMES = Pattern(r"(?:nam|identif|list)[a-z]+ (?:the|its|their|all|her|his|those) \Z")
_GROUP = Pattern(r"(?P<number>pair|duo|trio|quartet) (?P<noun>)(?P<mark>of) (?=[^\W\d_])")
_NAMELY = Pattern(
    rf"(?P<number>{_NUMBER}) (?P<noun>[a-z][^:;.—–(),]{{1,60}}?),? (?P<mark>namely|viz\.?|to wit|being"
    rf"|that is|i\.e\.),? "
)
_COMMA = Pattern(
    rf"(?P<number>{_NUMBER}) (?P<noun>(?:[a-z][a-z'-]* ){{0,5}}?(?:[a-z][a-z'-]*s|people|men|women"
    rf"|children)(?: (?:of|in|from|on|at|for|most|worst|behind"
    rf"|with) [a-z' -]{{1,30}}?| (?:left|remaining|involved|concerned|so far|alive|present|on offer"
    rf"|at stake))?)(?P<mark>,) (?:(?:named as|identified as|known as|called"
    rf"|named) )?(?=[\"“]?[^\W\d_])"
)
# "Kenya, Ghana and Malawi are the four countries", "…, the two countries that".
_PREDICATE = Pattern(r"(?<![^\W_])(?:were|are|was|is|have|has|had|said|says)(?![^\W_])")
_POSTMODIFIED = Pattern(r" (?:of|in|from|on|at|for|behind|with) .*[A-Z]")
_OTHERS = Pattern(rf"; and {_NUMBER} ")
_DETERMINER = Pattern(r"(?<![^\W_])(?:the|all|its|their|his|her) \Z")
_NUMBERED = Pattern(
    r"(?<![^\W_])(?!(?:The|Its|Their|All|These|Those|His|Her|Our|And|But|With|For|Only|A) )[A-Z][\w-]* \Z"
)
_LEAD = Pattern(
    r"(?: (?:are|were|remain|became|make up|made up|form|comprise) |,? ?[—–,] )(?:the |all |its |their |these )?\Z"
)
_LIST = Pattern(r" (?:and|or) | & |;")
_BEHIND = Pattern(
    rf"(?P<number>{_NUMBER})(?: [a-z'-]+){{0,3}}? [a-z'-]+s(?= (?:that|who|which|to|with|in|where|whose"
    rf"|involved|most|still|on|of|from)\b|[.,;]|\Z)"
)
_ARE = Pattern(
    rf"(?P<number>{_NUMBER})(?P<noun>(?: [a-z'-]+){{0,6}}?)"
    r"(?P<mark> (?:(?:are|were|have been) (?:named|identified|listed) as|are|were)) (?=[^\W\d_])"
)
# How a number announces a list, and what must stand before it.
_ANNOUNCEMENTS = (
    *((pattern, None) for pattern in (_COLON, _NAMELY, _COMMA, _BODY, _GROUP)),
    (_ARE, _DETERMINER),
    (_NAMED_AS, _NAMES),
)
_OPEN_ENDED = Pattern(
    r"(?<![^\W_])(?:such as|includ\w+|like|among (?:them|others|whom)|for example|e\.g\.|for instance|etc"
    r"|and others|and more(?! [a-z])|and so on|or|either|of (?:which|whom|them)"
    r"|respectively|notably|especially|particularly|mainly|mostly|led by|starting|beginning|first|one"
    r"|another|others)(?![^\W_])"
)
_ANOTHER_NUMBER = Pattern(rf"(?<![^\W_]){_NUMBER}(?![^\W_])")
_OPTIONS = Pattern(r"(?:options?|choices|alternatives|possibilities|ways|outcomes|answers)(?![^\W_])")
_FEWEST_COMMON = (
    3  # items that are no names, between commas: "its three main exports, coffee, tea and cotton, fell"
)
_VERB_BEHIND = Pattern(
    r", (?:all |both |each )?(?:ha[sd]|have|are|is|were|was|will|would|can|could|may|might|must|do|did"
    r"|[a-z]+ed)(?![^\W_])"
)
_LONGEST_BEHIND_VERB = 3  # words
_MOST_NUMBERS = 8  # of one sentence; where more stand it is a table
_OPEN_NOUN = Pattern(
    r"(?<![^\W_])(?:such as|includ\w+|like|among|or|either|respectively|each|between)(?![^\W_])"
)
_MEASURED = Pattern(
    r"(?:or|and|to|of|in|is|was|more|other|percent|per|million|billion|thousand|hundred|dozen|o'clock|a\.m"
    r"|p\.m|times|weeks?|months?|years?|hours?|minutes?|seconds?"
    r"|miles?|kilomet\w+|met(?:er|re)s|feet|inches|degrees|points?|euros?|dollars?|pounds?|%|percentage"
    r"|sets?)(?![^\W_])"
)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Lists whose items do not number what the sentence says."""
    numbers: dict[Span, list[int]] = {}
    for hit in hits:
        sentence = article.sentence_at(hit.start)
        if sentence is not None and sentence.end - sentence.start <= LONGEST_SENTENCE:
            numbers.setdefault(sentence, []).append(hit.start)
    for sentence, places in numbers.items():
        if len(places) <= _MOST_NUMBERS and _LIST.search(article.folded, *sentence):
            match = next((one for place in places if (one := _at(article, place, *sentence))), None)
            if match:
                yield match


def _at(article: Article, place: int, start: int, end: int) -> Match | None:
    """The match of the number at a place, which stands before its list or behind it."""
    before = article.folded[max(start, place - 24) : place]
    if article.text[place].isdigit() and _NUMBERED.search(article.text, max(start, place - 24), place):
        return None  # "Tier 2"
    if article.text[place].isupper() and place > start and article.text[place - 1] == " ":
        return None  # "the Three Gorges"
    if not _PARTIAL.search(before.rstrip()) and not _PART_OF_IT.search(before):
        for pattern, led_by in _ANNOUNCEMENTS:
            if led_by and not led_by.search(before):
                continue
            found = pattern.match(article.folded, place, end)
            match = _announced(article, found, end) if found else None
            if match:
                return match
    lead = _LEAD.search(before)
    return _summed_up(article, place, place - len(before) + lead.start(), start, end) if lead else None


def _announced(article: Article, found: re.Match[str], end: int) -> Match | None:
    """The match of a number that stands before its list."""
    mark, noun = found["mark"].strip(), found["noun"]
    if not _may_announce(article, found):
        return None
    apposed = mark in (",", "as", "of")
    before = max(0, found.start() - 8)
    definite = mark == "," and _DETERMINER.search(article.folded, before, found.start()) is not None
    listing = read_list(
        article.straight, found.end(), end, "," if apposed else mark, proper=apposed and not definite
    )
    if listing is None or _is_open(article, noun, listing) or (apposed and not listing.closes):
        return None
    if definite and not _is_complete(article, listing):
        return None
    if not listing.are_names and noun.strip().startswith("days"):
        return None
    if mark.startswith(("are", "were", "have")) and listing.longest > _LONGEST_BEHIND_VERB:
        return None  # "the two countries are true friends that share …": no enumeration
    return _judge(article, found, listing)


def _may_announce(article: Article, found: re.Match[str]) -> bool:
    """Whether the words between a number and its list name things that can be listed."""
    noun = found["noun"]
    if _ANOTHER_NUMBER.search(noun) or _OPEN_NOUN.search(noun):
        return False
    if _MEASURED.match(noun.strip().removeprefix("of " if found["number"] in _VALUES else "")):
        return False
    if found["mark"] != ",":
        return True
    is_of_places = _POSTMODIFIED.search(
        article.text, *found.span("noun")
    )  # "five men from Peru, Chile and Bolivia"
    return not (_PREDICATE.search(noun) or is_of_places or _is_item(article, found))


def _is_complete(article: Article, listing: Listing) -> bool:
    """Whether a list behind "the three …," can be no aside: names, or short words before the verb."""
    return listing.are_names or (
        listing.longest <= 2
        and listing.least >= _FEWEST_COMMON
        and _VERB_BEHIND.match(article.folded, listing.end) is not None
    )


def _is_open(article: Article, noun: str, listing: Listing) -> bool:
    """Whether a list gives examples or alternatives; "two options: to sell or to wait" has all of them."""
    copy = article.folded[listing.start : listing.end]
    if _OPTIONS.search(noun):
        copy = copy.replace(" or ", " and ")
    return _OPEN_ENDED.search(copy) is not None


def _is_item(article: Article, found: re.Match[str]) -> bool:
    """ "China, the two Koreas, Japan and Russia": the number belongs to an item of the list."""
    noun, start = article.text[slice(*found.span("noun"))].strip(), found.start("number")
    return (
        noun.rsplit(" ", 1)[-1][:1].isupper()
        or _ITEM_BEFORE.search(article.text, max(0, start - 40), start) is not None
    )


def _judge(article: Article, found: re.Match[str], listing: Listing) -> Match | None:
    number = _VALUES.get(found["number"]) or small_number(found["number"]) or 0
    listed = article.folded[listing.start : listing.end]
    noun = WORD.findall(found["noun"] if "noun" in found.groupdict() else "")
    if _OTHERS.search(listed) or (noun and noun[-1] in WORD.findall(listed)):
        return None  # "four daughters: …; and two sons", "eight cars: coaches, lounge cars and parlor cars"
    if listing.most == 2 and number > 3 and listing.longest > _LONGEST_BEHIND_VERB + 2:
        return None  # one long phrase with an "and" in it, no enumeration
    if listing.least <= number <= listing.most or _are_places(found, listing, number):
        return None
    start, end = found.span("number")
    count = listing.most if listing.least == listing.most else f"{listing.least} or {listing.most}"
    message = (
        f"The list has {count} items, not {article.text[start:end].lower()}: check the count and the list"
    )
    return Match(start, end, message, related=(Note(listing.start, listing.end, "the list"),))


def _are_places(found: re.Match[str], listing: Listing, number: int) -> bool:
    """Cities with their countries: "Lagos, Nigeria, Nairobi, Kenya, and Accra, Ghana" are three."""
    noun = found["noun"] if "noun" in found.groupdict() else ""
    pairs = number * 2 in (listing.least, listing.most)
    return (
        pairs
        and re.search(
            r"cit|town|location|site|villag|place|capital|state|stop|venue|port|airport|universit|official"
            r"|men|women|people|minister|candidate|winner",
            noun or "",
        )
        is not None
    )


def _summed_up(article: Article, place: int, list_end: int, start: int, end: int) -> Match | None:
    """ "Kenya, Ghana and Malawi are the four countries …"; the list ends at `list_end`."""
    found = _BEHIND.match(article.folded, place, end)
    if found is None or _MEASURED.match(article.folded, found.end("number") + 1):
        return None
    listing = read_list(article.straight, start, list_end, "", proper=True)
    if listing is None or _OPEN_ENDED.search(article.folded, start, list_end):
        return None
    return _judge(article, found, listing)
