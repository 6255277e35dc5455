"""The parsed form of a regular expression, as Python's own parser sees it."""

from __future__ import annotations

import re
import sys
import warnings
from typing import Any

if sys.version_info >= (3, 11):
    import re._constants as _constants
    import re._parser as _parser
else:
    import sre_constants as _constants
    import sre_parse as _parser

# Typeshed knows neither; an operation is a pair of a constant and its argument.
constants: Any = _constants
parser: Any = _parser
Operation = tuple[Any, Any]
Tree = list[Operation]
REPEATS = (
    constants.MAX_REPEAT,
    constants.MIN_REPEAT,
    *filter(None, [getattr(constants, "POSSESSIVE_REPEAT", None)]),
)


def parse(pattern: str) -> Tree:
    """The operations of a pattern. Raises re.error."""
    with warnings.catch_warnings():
        warnings.simplefilter("error", FutureWarning)
        try:
            return [*parser.parse(pattern, re.MULTILINE)]
        except FutureWarning as warning:
            raise re.error(str(warning)) from None
