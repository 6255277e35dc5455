"""A city put into a country that has no place of its name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.checks.places.atlas import country_codes, country_name, is_in, seat_codes
from copylint.checks.places.claims import Claim, find_claims, is_history
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """The wrong claims about cities that are no capitals; those are places/wrong-capital's."""
    for claim in find_claims(article, hits):
        if _is_wrong(claim) and not is_history(article, claim):
            home = country_name(country_codes(claim.city)[0])
            there = f"{claim.city} is in {home}" if home else f"{claim.city} is elsewhere"
            message = f"{there}, not in {claim.countries[0].name}: mend the city or the country"
            yield Match(claim.start, claim.end, message)


def _is_wrong(claim: Claim) -> bool:
    return claim.about == "city" and not seat_codes(claim.city) and not is_in(claim.city, claim.countries)
