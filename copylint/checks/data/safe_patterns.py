"""Regular expressions of a rule's options, checked as the rulebook checks those of its patterns."""

from __future__ import annotations

import re
from functools import cache

from copylint.rulebook.options import OptionError


@cache
def compile_safe(source: str) -> re.Pattern[str]:
    """The compiled expression; ^ and $ are the ends of a block. Raises OptionError where it is none, or could hang."""
    from copylint.rulebook.hazards import hazard

    try:
        danger = hazard(source)
        pattern = re.compile(source, re.MULTILINE)
    except re.error as error:
        raise OptionError(f"{source!r} is no regular expression: {error}") from None
    if danger:
        raise OptionError(f"{source!r}: {danger}")
    return pattern
