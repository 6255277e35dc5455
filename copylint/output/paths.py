"""The names that reports for other programs give to files."""

from __future__ import annotations

import os
from pathlib import Path, PurePath
from urllib.parse import quote


def relative(path: str) -> str:
    """The path from the current directory on, with forward slashes; as it is where it lies elsewhere."""
    pure = PurePath(os.path.normpath(path))
    if pure.is_absolute() and pure.is_relative_to(Path.cwd()):
        pure = pure.relative_to(Path.cwd())
    return pure.as_posix()


def uri(path: str) -> str:
    """The path as a URI reference (RFC 3986): relative below the current directory, else file:///…"""
    name = relative(path)
    if PurePath(name).is_absolute():
        return Path(name).as_uri()
    return quote(os.fsencode(name), safe="/")
