"""Regular expressions of a rule's options, checked as the rulebook checks those of its patterns."""

from __future__ import annotations

import re
from functools import cache

from copylint.regexes import compile_regex, is_stored
from copylint.rulebook.options import OptionError

# A group that is repeated, and a repeat that can be long: without the first, and with one of the second, no text
# can be matched in so many ways that it takes for ever.
_REPEATED_GROUP = re.compile(r"\)[*+{]")
_LONG_REPEAT = re.compile(r"[*+]|\{\d+,(?:\d{3,})?\}")


@cache
def compile_safe(source: str) -> re.Pattern[str]:
    """The compiled expression; ^ and $ are the ends of a block. Raises OptionError where it is none, or could hang."""
    try:
        # What an earlier run kept compiled it had judged before.
        is_known = is_stored(source, re.MULTILINE) or _is_plain(source)
        danger = None if is_known else _hazard(source)
        if not danger:
            return compile_regex(source, re.MULTILINE)
    except re.error as error:
        raise OptionError(f"{source!r} is no regular expression: {error}") from None
    raise OptionError(f"{source!r}: {danger}")


def _is_plain(source: str) -> bool:
    """Whether an expression is safe at first sight."""
    return not _REPEATED_GROUP.search(source) and len(_LONG_REPEAT.findall(source)) < 2


def _hazard(source: str) -> str | None:
    from copylint.rulebook.hazards import hazard

    return hazard(source)
