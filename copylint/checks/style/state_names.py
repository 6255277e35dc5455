"""style/state-names: American states behind a city, spelled out or abbreviated as the house has them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.findings import Match
from copylint.regexes import compile_regex
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

# Postal code, name, traditional abbreviation.
_STATES = """AL Alabama Ala.|AZ Arizona Ariz.|AR Arkansas Ark.|CA California Calif.|CO Colorado Colo.
|CT Connecticut Conn.|DE Delaware Del.|FL Florida Fla.|GA Georgia Ga.|IL Illinois Ill.
|IN Indiana Ind.|KS Kansas Kan.|KY Kentucky Ky.|LA Louisiana La.|MD Maryland Md.
|MA Massachusetts Mass.|MI Michigan Mich.|MN Minnesota Minn.|MS Mississippi Miss.|MO Missouri Mo.
|MT Montana Mont.|NE Nebraska Neb.|NV Nevada Nev.|NH New_Hampshire N.H.|NJ New_Jersey N.J.
|NM New_Mexico N.M.|NY New_York N.Y.|NC North_Carolina N.C.|ND North_Dakota N.D.|OK Oklahoma Okla.
|OR Oregon Ore.|PA Pennsylvania Pa.|RI Rhode_Island R.I.|SC South_Carolina S.C.|SD South_Dakota S.D.
|TN Tennessee Tenn.|VT Vermont Vt.|VA Virginia Va.|WA Washington Wash.|WV West_Virginia W.Va.
|WI Wisconsin Wis.|WY Wyoming Wyo.|AK Alaska Alaska|HI Hawaii Hawaii|ID Idaho Idaho|IA Iowa Iowa
|ME Maine Maine|OH Ohio Ohio|TX Texas Texas|UT Utah Utah"""
_ROWS = [row.strip().replace("_", " ").rsplit(" ", 1) for row in _STATES.replace("\n", "").split("|")]
_FULL = {form: row[0][3:] for row in _ROWS for form in (row[0][:2], row[1])}
_SHORT = {full: short for (head, short) in _ROWS for full in (head[3:],)}
_OLD = {
    "Tex.": "Texas",
    "Cal.": "California",
    "Penn.": "Pennsylvania",
    "Wisc.": "Wisconsin",
    "Mich": "Michigan",
    "Calif": "California",
    "Fla": "Florida",
}
_DEGREES = ("MD", "MA", "PA", "SC")  # "Tom Lee, MD" is no place
_FORMS = {form: state for form, state in {**_FULL, **_OLD}.items() if form not in _DEGREES}
STATES = frozenset(_SHORT)
_CITY = r"(?<=[a-z]), "
_ABBREVIATED = compile_regex(
    _CITY
    + r"(?P<state>"
    + "|".join(re.escape(form) for form in sorted(_FORMS, key=len, reverse=True) if _FORMS[form] != form)
    + r")(?![\w-])(?! \d{5})"
)
_SPELLED = compile_regex(
    r"(?<=[a-z]), (?P<state>" + "|".join(sorted(_SHORT, key=len, reverse=True)) + r")(?![\w'’-])"
)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Each state behind a city in the form that the house does not use in its text."""
    if options.text("form") == "spelled":
        for found in _ABBREVIATED.finditer(article.text):
            yield _match(found, _FORMS[found["state"]])
    else:
        for found in _SPELLED.finditer(article.text):
            if _SHORT[found["state"]] != found["state"]:
                yield _match(found, _SHORT[found["state"]])


def _match(found: re.Match[str], right: str) -> Match:
    return Match.replacing(
        *found.span("state"), right, f"“{found['state']}”: the house writes “{right}” behind a city"
    )
