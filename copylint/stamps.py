"""What tells that files are the same as before without reading them: path, size and time of change."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import cache


def stamp(path: str) -> str:
    """The stamp of a file or folder itself; one that is not there has none but its name."""
    try:
        status = os.stat(path)
    except OSError:
        return path
    return f"{path}\0{status.st_size}\0{status.st_mtime_ns}"


def tree_stamps(folder: str) -> list[str]:
    """The stamps of all files below a folder, compiled Python left out; none where there is no folder."""
    try:
        return sorted(_walk(folder))
    except OSError:
        return []


def _walk(folder: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _walk(entry.path)
            else:
                status = entry.stat()
                yield f"{entry.path}\0{status.st_size}\0{status.st_mtime_ns}"


@cache
def code_stamps() -> tuple[str, ...]:
    """The stamps of copylint, its rules and tables, of Python and of the folder of installed libraries."""
    package = os.path.dirname(os.path.abspath(__file__))
    yaml_folder = next((path for path in sys.path if os.path.isdir(os.path.join(path, "yaml"))), "")
    return (sys.version, stamp(yaml_folder), *tree_stamps(package))
