"""names/office-mismatch: the office of another country or of another person before a name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.analysis.people import Mention, People, Person
from copylint.analysis.people.leaders import in_office, is_famous
from copylint.analysis.people.places import countries_in
from copylint.analysis.people.spelling import plain
from copylint.analysis.people.tables import Leader, is_surname, leaders_with
from copylint.analysis.people.tables import words as listed
from copylint.analysis.people.titles import Title, country_at, read_words, with_country_behind
from copylint.analysis.spans import Span
from copylint.findings import Match, Note
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

# Offices that one person holds in a country, and for life or years in no other.
_GROUPS = frozenset(["president", "premier"])
# Offices that many hold, of whom the country alone is judged: Czech Foreign Minister Sergei Lavrov.
_OF_COUNTRIES = frozenset(["minister", "leader"])
# Offices of American states.
_OF_STATES = frozenset(["governor", "senator"])
_BODIES = frozenset(["European Union", "United Nations", "NATO"])
# Their heads of government are chancellors, and nobody else's are.
_WITH_CHANCELLORS = frozenset(["Germany", "Austria"])
_OWN_WORDS = listed("own-words")
_OF_MINISTERS = listed("departments") | {"minister", "leader", "supreme", "affairs"}
_OF_GOVERNORS = frozenset(["governor", "gov", "senator", "sen"])
_OF_OFFICES = _OWN_WORDS | listed("former") | {""}
_PAST = Pattern(r"^(?:then|ex)-")
_WORDS_BEFORE = 4
# What ends an apposition that is no item of a list: "Macron, the German chancellor, and Starmer".
_ENDS = Pattern(r"[.;)–—]|,(?! (?:and|or) )| [–—]")
# "He told President Xi of Russia's offer".
_TELLING = Pattern(r"\b(?:tell|told|inform|warn|accus|remind|convinc|assur|notif|suspect)")
# Whose president stands before a title: "the union's president John Howard", "Smith College President Brown".
_OF_BODY = Pattern(r"(?:['’]s|s['’]|[a-z] [A-Z][\w.&-]*) $")
_RECENT = "2010"  # who held office since is meant though the copy does not name the country
_SHORTEST = 4  # letters of a short form that nobody else is likely to have
_MOST = 50  # mentions of a person that are compared with a later one


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Mentions whose office and country are not the person's, by the article's own words or the dated table."""
    for match in _mismatches(article):
        if not article.is_quoted(match.start, match.end):
            yield match


def _mismatches(article: Article) -> Iterator[Match]:
    people = article.people
    for person in people.persons:
        for mention in person.mentions:
            title = _checked_title(article, mention)
            if title:
                yield from (
                    _by_table(article, mention, title, person.known)
                    if person.known
                    else _by_words(article, mention, title, person)
                )
        for mention, title, end in person.behind:
            if title.country and _is_checked(title) and _ENDS.match(article.text, end):
                yield from (
                    _behind(article, person.known, mention, title, end)
                    if person.known
                    else _by_words(article, mention._replace(end=end), title, person)
                )
    for mention in people.shorts:
        title = _checked_title(article, mention)
        if title:
            yield from _short(article, people, mention, title)


def _checked_title(article: Article, mention: Mention) -> Title | None:
    """The title of a mention with its country, where it is one to check."""
    title = mention.title
    if title is None or not _is_checked(title):
        return None
    if _is_before_comma(mention, article.text) and not _ENDS.match(article.text, mention.end):
        return None
    if title.country or not article.text.startswith(" of ", mention.end):
        return title
    if _TELLING.search(article.text, max(0, mention.title_start - 30), mention.title_start):
        return title
    return with_country_behind(title, article.text, mention.end)


def _is_before_comma(mention: Mention, text: str) -> bool:
    """Whether the title stands before a comma: "the Chinese president, Xi Jinping"."""
    return mention.title_start == mention.start and text[mention.start - 2 : mention.start] == ", "


def _is_checked(title: Title) -> bool:
    """Whether a title is an office as such, held or once held: not vice or of a part of the state."""
    if title.plural:
        return False
    if title.group in _OF_STATES:
        return title.country is not None and bool(title.country.state) and title.words <= _OF_GOVERNORS
    if title.group in _OF_COUNTRIES:
        is_state = title.country is not None and title.country.name not in _BODIES
        return is_state and title.words <= _OF_MINISTERS
    if title.group not in _GROUPS:
        return False
    if title.former:
        return all(_PAST.sub("", word) in _OF_OFFICES for word in title.words)
    return title.words <= _OWN_WORDS


def _day(article: Article) -> date | None:
    return article.date.date if article.date else None


def _behind(article: Article, known: Leader, mention: Mention, title: Title, end: int) -> Iterator[Match]:
    """A known leader with an office and its country behind the name: Macron, the German president."""
    what = _contradiction(known, title, article) if is_famous(known) else None
    if what:
        written = article.text[mention.start : end]
        yield Match(mention.start, end, f"“{written}”: {what}; check the office")


def _by_table(article: Article, mention: Mention, title: Title, known: Leader) -> Iterator[Match]:
    """What the table says of a known leader's title."""
    what = _contradiction(known, title, article)
    if what and (title.country or _is_national(article, mention, known)):
        yield _match(article, mention, what)


def _contradiction(known: Leader, title: Title, article: Article) -> str | None:
    """What the table says against a title of a leader, None where it says nothing."""
    if title.country and title.country.name not in known.countries:
        if known.office_is("ambassador") or not (is_famous(known) or in_office(known, title.group, None)):
            return None
        own, other = _with_article(known.country), _with_article(title.country.name)
        return f"{known.full} {_verb(known, 'holds', 'held')} office in {own}, not in {other}"
    if title.group not in _GROUPS or not _is_head(known) or _has_held(known, title):
        return None
    if not title.former and not in_office(known, known.offices[0], _day(article)):
        return None
    return f"{known.full} {_verb(known, 'is', 'was')} {_office(known)}"


_WITH_THE = frozenset(
    [
        "United",
        "European",
        "Netherlands",
        "Philippines",
        "Maldives",
        "Bahamas",
        "Seychelles",
        "Gambia",
        "Comoros",
        "Republic",
        "Islands",
        "Union",
    ]
)


def _verb(known: Leader, now: str, before: str) -> str:
    return now if known.last == "9999" else before


def _office(known: Leader) -> str:
    """What a well-known leader is called who leads a state, its government or a body, and of what."""
    if "premier" not in known.offices:
        return f"president of {_with_article(known.countries[-1])}"
    office = "chancellor" if known.country in _WITH_CHANCELLORS else "prime minister"
    return f"{office} of {_with_article(known.country)}"


def _with_article(country: str) -> str:
    first, last = country.split(" ")[0], country.split(" ")[-1]
    return f"the {country}" if first in _WITH_THE or last in _WITH_THE else country


def _is_head(known: Leader) -> bool:
    """Whether the table has all offices of a leader who led a state or its government."""
    return is_famous(known) and not _GROUPS.isdisjoint(known.offices)


def _has_held(known: Leader, title: Title) -> bool:
    """Whether a well-known leader ever held an office; only in Germany and Austria chancellors govern."""
    governs_as_chancellor = "premier" in known.offices and not _WITH_CHANCELLORS.isdisjoint(known.countries)
    if any(word.endswith("chancellor") for word in title.words):
        return governs_as_chancellor or "exchequer" in known.offices
    if title.group == "premier":
        return "premier" in known.offices and not governs_as_chancellor
    return title.group in known.offices


def _is_national(article: Article, mention: Mention, known: Leader) -> bool:
    """Whether a title without a country is an office of the state, and not of a body that a namesake heads."""
    text, start = article.text, mention.title_start
    if not text[start].isupper() or text.startswith(" of ", mention.end):
        return False
    if _OF_BODY.search(text, max(0, start - 40), start):
        return False
    return not is_surname(mention.key[-1], "common") or _names_country(article, known)


def _names_country(article: Article, known: Leader) -> bool:
    return not countries_in(article.text, Span(0, len(article.text))).isdisjoint(known.countries)


def _by_words(article: Article, mention: Mention, title: Title, person: Person) -> Iterator[Match]:
    """What the article says elsewhere of a person whom the table does not know."""
    before = [(other, other.title) for other in person.titled[:_MOST] if other.title]
    before += [(other, behind) for other, behind, _ in person.behind]
    for other, held in before if not title.former else ():
        if not held.former and other.start < mention.start and held.country and _contradicts(title, held):
            place = held.country.state.title() or held.country.name
            what = f"the article gives the office to {place} before"
            yield _match(article, mention, what, other)
            return


def _contradicts(title: Title, other: Title) -> bool:
    """Whether two titles are one office of two countries, or of two states."""
    if (
        title.country is None
        or other.country is None
        or other.group != title.group
        or title.group == "leader"
    ):
        return False  # "Turkish Cypriot leader", "Cypriot leader"
    if not title.agrees(other._replace(country=None)) or not _BODIES.isdisjoint(
        [title.country.name, other.country.name]
    ):
        return False
    if title.country.state and other.country.state:
        return title.country.state != other.country.state
    return title.country.name != other.country.name


def _short(article: Article, people: People, mention: Mention, title: Title) -> Iterator[Match]:
    """A short form with an office: Russian President Xi, President Modi."""
    persons = people.with_word(mention.key[-1])
    if persons:
        same = [one for one in persons if one.reading and _is_one_of(mention, one.reading.right)]
        if len(persons) == 1 and same:
            known = same[0].known
            yield from (
                _by_table(article, mention, title, known)
                if known and _is_head(known)
                else _by_words(article, mention, title, same[0])
            )
        return
    found = [one for one in leaders_with(mention.key[-1]) if _is_one_of(mention, one.short)]
    heads = [one for one in found if _is_head(one)]
    whats = [_contradiction(one, title, article) for one in heads]
    if not heads or _is_common(mention.key[-1], heads) or _may_be_other(title, found, heads):
        return
    if whats[0] and all(whats) and _is_in_the_news(article, mention, title, heads[0]):
        yield _match(article, mention, whats[0])


def _may_be_other(title: Title, found: Sequence[Leader], heads: Sequence[Leader]) -> bool:
    """Whether a lesser-known leader of the name, of another country than the known ones, may hold the office."""
    own = {one.country for one in heads}
    return any(
        one.country not in own
        and in_office(one, title.group, None)
        and (title.country is None or title.country.name in one.countries)
        for one in found
    )


def _is_one_of(mention: Mention, forms: Sequence[str]) -> bool:
    return plain(mention.name) in map(plain, forms)


def _is_common(word: str, heads: Sequence[Leader]) -> bool:
    """Whether a short form is a surname that many have, some of whom may hold the office."""
    is_short = len(word) < _SHORTEST and heads[0].country != "China"
    return is_short or is_surname(word, "common") or len({one.country for one in heads}) > 1


def _is_in_the_news(article: Article, mention: Mention, title: Title, known: Leader) -> bool:
    """Whether the leader is meant, whom the article does not name in full."""
    if title.country:
        return in_office(known, known.offices[0], _day(article))
    return _is_national(article, mention, known) and (known.last > _RECENT or _names_country(article, known))


def _match(article: Article, mention: Mention, what: str, other: Mention | None = None) -> Match:
    start = _with_country(article.text, mention)
    written = article.text[start : mention.end]
    related = (Note(other.title_start, other.end, "the other country stands here"),) if other else ()
    return Match(start, mention.end, f"“{written}”: {what}; check the office", related=related)


def _with_country(text: str, mention: Mention) -> int:
    """Where the title with the country before it starts."""
    start = mention.title_start
    if mention.title and _is_before_comma(mention, text):
        start = mention.title.start  # counted in the text, as of all titles before a comma
    begin = max(0, start - 60)
    begin = max(begin, text.rfind("\n", begin, start) + 1)
    words = read_words(text[begin:start].rstrip(" "), begin)[-_WORDS_BEFORE:] if start > begin else []
    for index in range(len(words)):
        found = country_at(words, index)
        if found and found[1] == len(words):
            return words[index].start
    return start
