"""A line that says how far a long run is, on a terminal only."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator

from copylint.reports import Report

_PATIENCE = 1.5  # seconds before the line appears
_REST = 0.1  # seconds between two of its states
_ERASE = "\r\x1b[K"


def with_progress(reports: Iterable[Report], total: int) -> Iterator[Report]:
    """The reports, with a line on standard error while they come; it is gone whenever one is passed on."""
    if not sys.stderr.isatty():
        yield from reports
        return
    shown_at = time.monotonic() + _PATIENCE - _REST
    try:
        for number, report in enumerate(reports, 1):
            if report.findings or report.problem or report.notes:
                _put(_ERASE)
            yield report
            if time.monotonic() - shown_at >= _REST:
                shown_at = time.monotonic()
                _put(f"{_ERASE}{number:,} of {total:,} files")
    finally:
        _put(_ERASE)


def _put(text: str) -> None:
    sys.stderr.write(text)
    sys.stderr.flush()
