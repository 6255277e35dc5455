"""Regular expressions compiled in an earlier run: a short article asks for some three hundred, a third of its time.

What `re` compiles a source to is a list of numbers that belongs to one version of Python. It is kept in the store under
a key of that version; whatever is missing there, or is none of this Python's, `re` compiles as ever.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from copylint.cache import Store, digest
from copylint.stamps import code_stamps

if sys.version_info >= (3, 11):
    import re._compiler as _re_compiler
    import re._parser as _re_parser
else:
    import sre_compile as _re_compiler
    import sre_parse as _re_parser

# Typeshed does not know their insides.
_compiler: Any = _re_compiler
_parser: Any = _re_parser

_KIND = "regexes"
_MOST = 5_000  # expressions in a store: more than the rules have, so that it cannot grow for ever
_stored: dict[str, str] = {}  # compiled forms, as JSON, by source and flags
_fresh: dict[str, tuple[str, int]] = {}  # what this process compiled and no store had


def compile_regex(source: str, flags: int = 0) -> re.Pattern[str]:
    """What re.compile gives. Raises re.error."""
    return _compile(f"{int(flags)} {source}", source, lambda: source, int(flags))


def compile_made(name: str, make: Callable[[], str]) -> re.Pattern[str]:
    """What re.compile gives for a source that it takes long to make; `name` says all that it is made of.

    Its `pattern` may be the name. Raises re.error.
    """
    return _compile(f"made {name}", name, make, 0)


def _compile(key: str, name: str, make: Callable[[], str], flags: int) -> re.Pattern[str]:
    form = _stored.get(key)
    if form is not None:
        try:
            return _assemble(name, json.loads(form))
        except (AttributeError, LookupError, OverflowError, RuntimeError, TypeError, ValueError):
            del _stored[key]
    source = make()
    compiled = re.compile(source, flags)
    _fresh[key] = source, flags
    return compiled


def is_stored(source: str, flags: int = 0) -> bool:
    """Whether an earlier run compiled this."""
    return f"{int(flags)} {source}" in _stored


def load_regexes(store: Store) -> None:
    """Take what earlier runs compiled."""
    stored = store.get(_KIND, _key())
    if isinstance(stored, dict):
        _stored.update((key, form) for key, form in stored.items() if isinstance(form, str))


def keep_regexes(store: Store) -> None:
    """Add to the store what this process compiled."""
    fresh = {key: source for key, source in _fresh.items() if key not in _stored}
    _fresh.clear()
    if not fresh or len(_stored) >= _MOST:
        return
    with suppress(AttributeError, TypeError):  # a Python whose `re` is built otherwise keeps nothing
        for key, (source, flags) in fresh.items():
            _stored[key] = json.dumps(_form(source, flags), separators=(",", ":"))
        store.put(_KIND, _key(), _stored)


def _key() -> str:
    return digest(*code_stamps())


# The two halves of what re's own compile does.
def _form(source: str, flags: int) -> list[Any]:
    tree = _parser.parse(source, flags)
    code = _compiler._code(tree, flags)
    return [flags | tree.state.flags, code, tree.state.groups - 1, tree.state.groupdict]


def _assemble(source: str, form: list[Any]) -> re.Pattern[str]:
    flags, code, groups, numbers = form
    names: list[str | None] = [None] * (groups + 1)
    for name, number in numbers.items():
        names[number] = name
    compiled: re.Pattern[str] = _compiler._sre.compile(source, flags, code, groups, numbers, tuple(names))
    return compiled
