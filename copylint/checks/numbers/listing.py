"""Enumerations: how many things "Kenya, Ghana, and Bosnia and Herzegovina" names."""

from __future__ import annotations

import re
from typing import NamedTuple

from copylint.analysis.patterns import Pattern

_LONGEST_ITEM = 7  # words; longer ones are clauses, which hold commas of their own
# Begins what is said of an item, not an item.
_ASIDE = Pattern(
    r"(?:who|which|whose|where|when|that|whom|then|now|aged|son|daughter|brother|sister|wife|husband|both"
    r"|all|each|of|in|at|with|from|by|as|but|for|including|formerly"
    r"|respectively|though|although|while|Jr|Sr|Inc|Ltd|LLC|D\.C|Calif|Mass|Fla|\d+|an? \w+|the \w+ (?:of"
    r"|for|in)|his|her|their|its|also|not|known|born|led|said)\b\.?"
)
_CONNECTED = Pattern(
    r"(?:Bosnia and Herzegovina|Trinidad and Tobago|Antigua and Barbuda|S[ãa]o Tom[ée] and Pr[íi]ncipe"
    r"|Saint Kitts and Nevis|St\.? Kitts and Nevis"
    r"|St\.? Vincent and the Grenadines|Saint Vincent and the Grenadines|Serbia and Montenegro"
    r"|Turks and Caicos(?: Islands)?|Wallis and Futuna"
    r"|Newfoundland and Labrador|Tyne and Wear|Dumfries and Galloway|Jammu and Kashmir"
    r"|Andaman and Nicobar(?: Islands)?|Simon and Garfunkel"
    r"|research and development|health and safety|law and order|bed and breakfast|rock and roll"
    r"|mergers and acquisitions|arts and crafts|food and drink"
    r"|oil and gas|supply and demand|search and rescue|command and control|trade and investment"
    r"|terms and conditions|fish and chips|salt and pepper"
    r"|bread and butter|checks and balances|peace and quiet|nuts and bolts|science and technology"
    r"|black and white|rhythm and blues|drum and bass"
    r"|profit and loss|trial and error|give and take|track and field|Standard and Poor's|Johnson and Johnson"
    r"|Marks and Spencer|Procter and Gamble|Dolce and Gabbana)",
    re.IGNORECASE,
)
_STATES = Pattern(
    r"(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev"
    r"|N\.H|N\.J|N\.M|N\.Y|N\.C|N\.D|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Vt|Va|Wash|W\.Va|Wis|Wyo|D\.C)\.?\Z"
)


_PREPOSITION = Pattern(
    r"(?:from|of|in|at|with|by|to|for|on|about|under|over|not|also|still|now|too|very|so|as|all|both) "
)
_COUNTED = Pattern(r"(?:\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) \w)")
_ARTICLE = Pattern(r"an? \w")


_DETERMINED = Pattern(r"(?:the|his|her|its|their|our|my|your|an?) (?!\w+ (?:of|for|in) )")
# One item of several people: "a couple, their son and a nurse".
_SEVERAL = Pattern(
    r"(?:an?|the|his|her|their|its) (?:\w+ )?(?:couple|pair|family|group|team|crew|trio|twins|parents|sons|daughters"
    r"|brothers|sisters|children|friends|colleagues)(?![^\W_])"
)
_QUESTION = Pattern(r"(?:who|what|how|where|when|why|whether|which) ")
_PREDICATE = Pattern(r" (?:is|are|was|were|has|have|had|will|would|can|could|may|must) ")
_OTHER_KIND = Pattern(
    r"(?:and |as well as )?(?:an?|his|her|their|one|two|three|four|five|six|seven|eight|nine|ten|several|many|\d+)"
    r" [a-z]"
)
_DATE = Pattern(
    r"(?:(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}|\d{1,2} [A-Z][a-z]+)\Z"
)
_CLOSED = ("(", "—", "–", "--", "-")
_FEWEST_WITHOUT_AND = 3


class Listing(NamedTuple):
    """An enumeration: where it stands in the text, the least and the most items that it may have.

    longest: the words of its longest item; are_names: whether all its items are names.
    closes: whether something ends it (a bracket, a dash, a comma behind its last item, the sentence).
    """

    start: int
    end: int
    least: int
    most: int
    closes: bool
    longest: int = 1
    are_names: bool = False


def read_list(text: str, start: int, limit: int, mark: str, *, proper: bool) -> Listing | None:
    """The enumeration that begins at text[start], inside one sentence that ends at `limit`.

    mark: what announces it; a bracket or a dash ends it where it comes again. proper: the items must be names.
    None where there is no enumeration, or one that cannot be counted.
    """
    end = _end(text, start, limit, mark)
    copy = _CONNECTED.sub(
        lambda found: found.group().replace(" and ", " + "), text[start:end].rstrip(" .!?\"'”,")
    )
    if ";" in copy:
        return _by_semicolons(copy, start, end)
    chunks = copy.split(", ")
    last = _last_chunk(chunks, mark == ",")
    if last is None:
        return _without_and(chunks, start, end) if mark in _CLOSED else None
    closes = (
        last < len(chunks) - 1
        or mark != ","
        or text[start:end].rstrip().endswith((".", "!", "?"))
        or end == len(text)
    )
    items = chunks[: last + 1]
    if any(item.startswith(("and ", "or ")) for item in items[:-1]) or _PREDICATE.search(items[-1]):
        return None  # "money, and lots of it, time and luck"; "peace, bread and land is what they want"
    if mark and mark != "," and last < len(chunks) - 1 and not _ASIDE.match(chunks[last + 1]):
        return None
    return _count(items, start, start + len(", ".join(items)), proper, closes, bool(mark == ","))


def _without_and(chunks: list[str], start: int, end: int) -> Listing | None:
    """ "three cities (Lyon, Nice, Turin)": names one by one, three or more."""
    if len(chunks) < _FEWEST_WITHOUT_AND or not all(map(_is_name, chunks)):
        return None
    if any(
        _ASIDE.match(item) or _STATES.search(item) or len(item.split()) > _LONGEST_ITEM for item in chunks
    ):
        return None
    return Listing(start, end, len(chunks), len(chunks), True, 1, True)


def _end(text: str, start: int, limit: int, mark: str) -> int:
    closing = {"(": ")", "—": "—", "–": " –", "--": " --", "-": " -"}.get(mark, "")
    place = text.find(closing, start, limit) if closing else -1
    return place if place >= 0 else limit


def _last_chunk(chunks: list[str], is_apposed: bool) -> int | None:
    """Which chunk holds the last item: the one with the last "and" that is not somebody's verb."""
    for index, chunk in enumerate(chunks):
        inner = (
            (index > 0 and chunk.startswith(("and ", "& ", "or ", "plus ")))
            or (" and " in chunk and index > 0)
            or " & " in chunk
        )
        following = chunks[index + 1] if index + 1 < len(chunks) else ""
        if inner and not following.startswith(("and ", "or ")):
            later = any(" and " in one or one.startswith("and ") for one in chunks[index + 1 :])
            if not later or not _looks_like_item(following):
                return index
    if chunks[0].startswith(("and ", "or ")):
        return None
    if is_apposed and chunks[0].count(" and ") == 1:
        return 0
    if len(chunks) == 1 and len(re.findall(r" (?:and|or) ", chunks[0])) == 1:
        return 0
    return None


def _looks_like_item(chunk: str) -> bool:
    return 0 < len(chunk.split()) <= _LONGEST_ITEM and not _ASIDE.match(chunk)


def _by_semicolons(copy: str, start: int, end: int) -> Listing | None:
    parts = [part.strip() for part in copy.split(";")]
    if len(parts) < 2 or any(len(part.split()) > 25 for part in parts):
        return None
    if any(map(_OTHER_KIND.match, parts[1:])) and not _OTHER_KIND.match(parts[0]):
        return None  # "three sons, Amos; Ben, of Troy; and Carl; and a brother, Dan"
    least = len(parts)
    inner = " and " in parts[-1] and not parts[-1].startswith("and ")
    return (
        Listing(start, end, least, least + (1 if inner else 0), True)
        if parts[-1].startswith("and ") or not inner
        else None
    )


def _count(items: list[str], start: int, end: int, proper: bool, closes: bool, comma: bool) -> Listing | None:
    head, final = items[:-1], items[-1]
    oxford = final.startswith(("and ", "& ", "or ", "plus "))
    final = re.sub(r"^(?:and|&|or|plus) ", "", final)
    pieces = [final] if oxford else re.split(r" (?:and|&|or) ", final)
    if comma and not oxford and len(pieces) > 2:
        pieces = pieces[:2]
    words = [*head, *pieces]
    lead = _PREPOSITION.match(words[0])
    if lead and not all(item.startswith(lead.group()) for item in words):
        return None
    if any(_COUNTED.match(item) or _SEVERAL.search(item) for item in words):
        return None  # parts of a total, not items
    articles = [_ARTICLE.match(item) is not None for item in words]
    if comma and any(articles):
        return None
    # "John Smith, a lawyer, and Bill Jones": what stands in the middle with an article may be said of the item before.
    asides = 0 if articles[0] else sum(articles[1 : len(head)])
    of_one_form = (
        lead or all(map(_QUESTION.match, words)) or (not comma and all(map(_DETERMINED.match, words)))
    )
    if any(
        not item
        or len(item.split()) > _LONGEST_ITEM
        or (_ASIDE.match(item) and not (article or of_one_form))
        or _STATES.search(item)
        for item, article in zip(words[1:], articles[1:], strict=True)
    ):
        return None
    if (
        not words[0]
        or len(words[0].split()) > _LONGEST_ITEM
        or (proper and not all(_is_name(item) for item in words))
    ):
        return None
    compounds = sum(" and " in item or " & " in item for item in head) + (
        final.count(" and ") if oxford else 0
    )
    most = len(head) + (1 if oxford else len(pieces)) + compounds
    least = len(head) + (1 if oxford or len(pieces) == 1 else 2)
    longest = max(len(item.split()) for item in words)
    return Listing(start, end, least - asides, most, closes, longest, all(map(_is_name, words)))


def _is_name(item: str) -> bool:
    """Whether an item is a name, or a day: its first and last words are capitalised, and it holds no verb."""
    if _DATE.match(item):
        return True
    words = item.removeprefix("the ").removeprefix("both ").split()
    return (
        bool(words)
        and words[0].lstrip("\"'“‘")[:1].isupper()
        and words[-1].lstrip("(\"'“")[:1].isupper()
        and sum(word[0].islower() for word in words) <= 2
    )
