"""data/personal-data: numbers, addresses and keys of persons, which a story seldom needs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from copylint.analysis.article import Article
from copylint.analysis.patterns import Pattern
from copylint.findings import Match
from copylint.rulebook.matcher import Hit
from copylint.rulebook.options import Options

_CARD = Pattern(r"(?<![\d.,-])(?:\d{4}[ -]?){3}\d{1,4}(?![\d.,-]?\d)")
_SOCIAL_SECURITY = Pattern(r"(?<![\d-])(?!000|666|9)\d{3}-(?!00)\d\d-(?!0000)\d{4}(?![\d-])")
_IBAN = Pattern(r"\b[A-Z]{2}\d\d(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,4})?\b")
_DOCUMENT = Pattern(
    r"\b(?:passport|visa|identity card|ID card|driver['’]s licen[cs]e|national insurance|tax|social security)"
    r"(?:,? (?:no\.?|number|nr\.?|#))[:, ]{1,2}(?:is |was )?(?-i:[A-Z]{0,3}\d[\dA-Z-]{5,14})\b",
    re.IGNORECASE,
)
_IDENTITY = Pattern(
    r"\b(?:national (?:insurance|identity|identification)|identity|social (?:security|insurance)|tax(?:payer)?"
    r"|aadhaar|nhs|health card|driver['’]s licen[cs]e|driving licen[cs]e|licen[cs]e|student|patient|employee"
    r"|bank account|account|pesel|cpf|nin|dni)"
    r"(?: card| identification| file)? (?:number|no\.?|id),?:? (?:is |was |of |as )?"
    r"(?P<span>(?-i:[A-Z]{0,6} ?\d[\dA-Z .-]{4,20}\d(?: ?[A-Z]\b)?))(?![\w-])",
    re.IGNORECASE,
)
_EMAIL = Pattern(
    r"\b[\w.+-]{2,40}@(?:gmail|googlemail|hotmail|yahoo|ymail|outlook|live|icloud|aol|proton|protonmail|gmx|btinternet)"
    r"\.[a-z]{2,3}(?:\.[a-z]{2})?\b",
    re.IGNORECASE,
)
_TELEPHONE = Pattern(
    r"(?<![\w.,/-])(?:\+\d{1,3}[ .-]?)?(?:(?:\(\d{2,4}\) ?|\d{2,4}[ .-])\d{3,4}[ .-]\d{3,4}|07\d{3} ?\d{6})(?![\w-])"
    r"|(?<![\w.,/+-])\+\d{1,3} ?\d{3,5} ?\d{5,6}(?![\w-])"
)
_HOME = Pattern(
    r"\b(?:lives?|lived|living|resides?|home|house|apartment|flat|residence|address)\b[^.\n]{0,40}?\b"
    r"(?P<span>\d{1,5} (?:[A-Z][\w.’'-]+ ){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Ln|Drive|Dr|Boulevard|Blvd"
    r"|Court|Ct|Terrace|Close|Crescent|Place|Square|Way|Gardens|Grove|Hill|Park|Row|Mews|Walk|Parkway|Circle|Trail"
    r"|Loop|Alley|Rise|View)\b\.?(?:,? (?:Apartment|Apt\.?|Flat|Unit|No\.?) ?#?\w{1,5})?)"
)
_SECRET = Pattern(
    r"\b(?:AKIA[0-9A-Z]{16}|ghp_\w{30,40}|github_pat_\w{40,90}|sk-[\w-]{20,80}|xox[abprs]-[\w-]{10,60}|AIza[\w-]{35}"
    r"|eyJ[\w-]{10,500}\.eyJ[\w-]{10,800}\.[\w-]{10,400})\b|-----BEGIN [A-Z ]{3,30}PRIVATE KEY-----"
    r"|\b(?:password|passwd|api[_ ]key|secret|token) ?[:=] ?[^\s,;]{6,80}"
)
_PUBLIC = Pattern(
    r"hot ?line|help ?line|toll[ -]free|contact|press|media|inquir|enquir|call|dial|office|embassy"
    r"|desk|information|fax|tel\b|rsvp|\bsend\b|\btips?\b|whatsapp|(?:via|by) e-?mail|\b(?:0800|0808|0300|1-8\d\d)\b",
    re.IGNORECASE,
)
_PRIVATE = Pattern(
    r"\bat home\b|\b(?:his|her|their) (?:home|mobile|cell|private|personal)\b"
    r"|\b(?:call|text|phone|ring|reach) (?:him|her|them)\b",
    re.IGNORECASE,
)


def find(article: Article, options: Options, hits: Sequence[Hit]) -> Iterator[Match]:
    """Personal data, each with what it is."""
    text = article.text
    for pattern, what in (
        (_SOCIAL_SECURITY, "a social security number"),
        (_DOCUMENT, "the number of a document"),
        (_IDENTITY, "the number of a person or an account"),
        (_SECRET, "a key or a password"),
        (_HOME, "a home address"),
        (_IBAN, "a bank account"),
    ):
        for found in pattern.finditer(text):
            span = found.span("span") if "span" in found.re.groupindex else found.span()
            yield _match(text, *span, what)
    for found in _CARD.finditer(text):
        if _is_card(found.group()):
            yield _match(text, *found.span(), "the number of a payment card")
    for pattern, what in ((_TELEPHONE, "a telephone number"), (_EMAIL, "somebody's own e-mail address")):
        for found in pattern.finditer(text):
            if not _is_public(article, *found.span()):
                yield _match(text, *found.span(), what)


def _match(text: str, start: int, end: int, what: str) -> Match:
    return Match(start, end, f"“{text[start:end]}” looks like {what}; does the story need it?")


def _is_public(article: Article, start: int, end: int) -> bool:
    """Whether the words around say that everybody may call or write."""
    block = article.document.block_at(start)
    around = article.text[max(block.start, start - 160) : min(block.end, end + 60)]
    return _PUBLIC.search(around) is not None and _PRIVATE.search(around) is None


def _is_card(written: str) -> bool:
    """Whether the digits pass the check of payment cards (Luhn's; ISO/IEC 7812-1)."""
    digits = [int(character) for character in written if character.isdigit()]
    doubled = [digit * 2 - 9 * (digit > 4) for digit in digits[-2::-2]]
    return (
        13 <= len(digits) <= 19
        and digits[0] in (3, 4, 5, 6)
        and (sum(doubled) + sum(digits[-1::-2])) % 10 == 0
    )
