"""The parsed form of a regular expression, as Python's own parser sees it."""

from __future__ import annotations

import re
import sys
import warnings
from typing import Any

if sys.version_info >= (3, 11):
    from re import _constants as constants
    from re import _parser as parser
else:
    import sre_constants as constants
    import sre_parse as parser

Tree = list[tuple[Any, Any]]
REPEATS = (constants.MAX_REPEAT, constants.MIN_REPEAT, *filter(None, [getattr(constants, "POSSESSIVE_REPEAT", None)]))


def parse(pattern: str) -> Tree:
    """The operations of a pattern. Raises re.error."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", FutureWarning)
        try:
            return list(parser.parse(pattern, re.MULTILINE))
        except FutureWarning as warning:
            raise re.error(str(warning)) from None
