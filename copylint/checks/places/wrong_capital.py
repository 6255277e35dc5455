"""A city called the capital of a country that has another, or a capital put into another country."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.checks.places.atlas import (
    capital_codes,
    capital_of,
    country_codes,
    country_name,
    is_in,
    seat_codes,
)
from copylint.checks.places.claims import Claim, find_claims, is_history
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """The wrong claims about capitals."""
    for claim in find_claims(article, hits):
        if _is_wrong(claim) and not is_history(article, claim):
            message = _message(claim) if claim.about == "capital" else _elsewhere(claim)
            yield Match(claim.start, claim.end, message)


def _is_wrong(claim: Claim) -> bool:
    if claim.about == "capital":
        codes = capital_codes(claim.city)
        return not any(country.code in codes or country.code[:2] in codes for country in claim.countries)
    return bool(seat_codes(claim.city)) and not is_in(claim.city, claim.countries)


def _message(claim: Claim) -> str:
    country, seats = claim.countries[0], seat_codes(claim.city)
    if seats:
        where = f"{claim.city} is the capital of {country_name(seats[0])}"
    else:
        name = country_name(next(iter(country_codes(claim.city)), ""))
        where = f"{claim.city} is not the capital" + (
            f" but a city in {name}" if name and name != country.name else ""
        )
    return f"{where}; that of {country.name} is {capital_of(country.code)}: mend the city or the country"


def _elsewhere(claim: Claim) -> str:
    home, country = country_name(seat_codes(claim.city)[0]), claim.countries[0].name
    return f"{claim.city} is the capital of {home}, not in {country}: mend the city or the country"
