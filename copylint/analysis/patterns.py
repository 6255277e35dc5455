"""Regular expressions that are compiled when first used: a run on one short article needs few of them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cached_property

from copylint.regexes import compile_regex

Finder = Callable[..., re.Match[str] | None]


class Pattern:
    """A regular expression with the methods of re.Pattern that rules use; compiled at the first call.

    Each method, once asked for, is that of the compiled expression itself: calls cost no more than there.
    """

    def __init__(self, source: str, flags: int = 0) -> None:
        self._source, self._flags = source, flags

    @cached_property
    def compiled(self) -> re.Pattern[str]:
        """The compiled expression."""
        return compile_regex(self._source, self._flags)

    @cached_property
    def search(self) -> Finder:
        """See re.Pattern: takes a text, a start and an end."""
        return self.compiled.search

    @cached_property
    def match(self) -> Finder:
        """See re.Pattern: takes a text, a start and an end."""
        return self.compiled.match

    @cached_property
    def fullmatch(self) -> Finder:
        """See re.Pattern: takes a text, a start and an end."""
        return self.compiled.fullmatch

    @cached_property
    def finditer(self) -> Callable[..., Iterator[re.Match[str]]]:
        """See re.Pattern: takes a text, a start and an end."""
        return self.compiled.finditer

    @cached_property
    def findall(self) -> Callable[[str], list[str]]:
        """See re.Pattern."""
        return self.compiled.findall

    @cached_property
    def sub(self) -> Callable[[str | Callable[[re.Match[str]], str], str], str]:
        """See re.Pattern: takes the replacement and a text."""
        return self.compiled.sub
