"""Values that only programs write: stamps, identifiers, slugs, addresses, file names, account names."""

from __future__ import annotations

from copylint.analysis.patterns import Pattern

_DAY = r"(?:19|20)\d\d(?:[-/][01]\d[-/][0-3]\d|[01]\d[0-3]\d)"
_CLOCK = r"[0-2]\d:?[0-5]\d(?::?[0-5]\d(?:[.,]\d{1,9})?)?(?:Z|z| ?[+-]\d\d:?\d\d| UTC| GMT)?"
_RFC_822 = (
    r"(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), )?\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4}"
    r" \d\d:\d\d(?::\d\d)?(?: (?:[+-]\d{4}|GMT|UTC|[A-Z]{3,4}))?"
)
_WRITTEN_DAY = r"\d{1,2}[/.]\d{1,2}[/.](?:19|20)\d\d"
STAMP = rf"(?:{_DAY}(?:[T ]{_CLOCK})?|{_RFC_822}|{_WRITTEN_DAY},? {_CLOCK})"
_ACCOUNT = (
    r"(?:wp[-_]?)?(?:admin\w{0,12}|administrator|webmaster|web-?desk|web-?team|root|super-?user|editor\d+|user\d+"
    r"|anonymous|system|importer|feed-?bot|rss-?bot|autopost\w*|cms\w*)"
)
_STATE = r"(?:published|publish|draft|pending|private|auto-draft|true|false|null|none|nil|undefined|inherit|default)"
_LOCALE = r"(?:en|de|fr|es|it|pt|ru|zh|ar)(?:[-_][A-Za-z]{2,4})?"
_SLUG = (
    r"[A-Za-z0-9]{2,}(?:[-_][A-Za-z0-9]{1,40}){2,20}|[a-z0-9]{2,}_[a-z0-9_]{2,60}|[A-Z]{2,12}-\d{2,}[\w-]*"
)
_FILE = r"[\w-]{1,80}\.(?:jpe?g|png|gif|webp|svg|html?|php|aspx?|docx?|pdf|xml|json|mp[34]|txt)"
_ADDRESS = r"(?:https?://|www\.|/[a-z0-9-]+/)[^\s]{1,200}"
_NUMBER = r"#?[A-Z]{0,6}-?\d{2,}"
_HASH = r"[0-9a-f]{8}(?:-?[0-9a-f]{4}){3}-?[0-9a-f]{12}|[0-9a-f]{24,64}"

MACHINE = Pattern(
    rf"(?:{STAMP}|{_HASH}|{_ADDRESS}|{_FILE}|{_SLUG}|{_NUMBER}|{_ACCOUNT}|{_STATE}|{_LOCALE}|\[[^\]]{{0,80}}\])"
    r"(?![\w-])"
)
STAMP_AT_START = Pattern(rf"(?:{STAMP})(?!\w)")
