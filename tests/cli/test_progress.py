"""The line that says how far a long run is."""

from __future__ import annotations

import io
import sys

from copylint.cli import progress
from copylint.documents import Source
from copylint.reports import Report


class Terminal(io.StringIO):
    """Standard error as a terminal."""

    def isatty(self):
        return True


def run(monkeypatch, stream, seconds):
    """What is written while reports come, one every so many seconds."""
    clock = iter(range(1000))
    monkeypatch.setattr(progress.time, "monotonic", lambda: next(clock) * seconds)
    monkeypatch.setattr(sys, "stderr", stream)
    reports = [Report(f"{number}.txt", Source("")) for number in range(4)]
    assert list(progress.with_progress(iter(reports), 4)) == reports
    return stream.getvalue()


def test_a_long_run_on_a_terminal_says_how_far_it_is(monkeypatch):
    erase = "\r\x1b[K"
    assert (
        run(monkeypatch, Terminal(), 1) == f"{erase}2 of 4 files{erase}3 of 4 files{erase}4 of 4 files{erase}"
    )


def test_a_short_run_says_nothing(monkeypatch):
    assert run(monkeypatch, Terminal(), 0.01).replace("\r\x1b[K", "") == ""


def test_what_is_no_terminal_gets_nothing(monkeypatch):
    assert run(monkeypatch, io.StringIO(), 1) == ""
