"""The server's life: it answers, it is shared, and it never outlives whoever started it."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time

import psutil
import pytest

from copylint.errors import UserError
from copylint.languagetool import server

STARTER = """
import sys, time
from copylint.languagetool.server import private_server
with private_server() as running:
    print(running.url, running.pid, flush=True)
    time.sleep(120)
"""


def javas(home):
    jar = str(home / "LanguageTool-6.8" / "languagetool-server.jar")
    found = []
    for process in psutil.process_iter(["cmdline"]):
        command = process.info["cmdline"] or []
        if jar in " ".join(command) and "guard.py" not in " ".join(command):
            found.append(process)
    return found


def gone(home, before, limit=20):
    end = time.monotonic() + limit
    while time.monotonic() < end:
        if {process.pid for process in javas(home)} <= before:
            return True
        time.sleep(0.1)
    return False


@pytest.mark.parametrize("victim", ["python", "guard", "java"])
def test_no_server_is_left_whoever_is_killed_first(languagetool_home, victim):
    before = {process.pid for process in javas(languagetool_home)}
    starter = subprocess.Popen(
        [sys.executable, "-c", textwrap.dedent(STARTER)], stdout=subprocess.PIPE, text=True
    )
    url, guard = starter.stdout.readline().split()
    (java,) = [process for process in javas(languagetool_home) if process.pid not in before]
    assert server.answers(url)
    os.kill({"python": starter.pid, "guard": int(guard), "java": java.pid}[victim], signal.SIGKILL)
    assert gone(languagetool_home, before)
    starter.kill()
    starter.wait()


def test_a_shared_server_of_an_older_edition_is_ended_by_the_next_start(languagetool_home, monkeypatch):
    older = server.start_shared()
    monkeypatch.setattr(server, "edition", lambda: "another")
    assert server.shared_server() is None
    newer = server.start_shared()
    assert newer.pid != older.pid
    assert server.stop_shared() is True
    assert not server.answers(older.url)


def test_a_shared_server_is_found_again_and_stopped(languagetool_home):
    assert server.shared_server() is None
    assert server.stop_shared() is False
    started = server.start_shared()
    assert server.start_shared() == started == server.shared_server()
    assert "HE_VERB_AGR" in server.rule_ids(started.url)
    assert server.stop_shared() is True
    assert server.shared_server() is None


def test_a_stale_state_is_no_server(languagetool_home):
    state = languagetool_home / "server.json"
    state.write_text('{"url": "http://127.0.0.1:9", "pid": 1, "version": "6.8"}')
    assert server.shared_server() is None
    state.write_text("broken")
    assert server.shared_server() is None
    state.unlink()


def test_a_java_that_dies_is_a_clear_error(languagetool_home, tmp_path, monkeypatch):
    (tmp_path / "bin").mkdir()
    java = tmp_path / "bin" / "java"
    java.write_text("#!/bin/sh\necho 'Error: no memory for the heap' >&2\nexit 1\n")
    java.chmod(0o755)
    monkeypatch.setenv("JAVA_HOME", str(tmp_path))
    with pytest.raises(UserError, match="LanguageTool did not start: Error: no memory for the heap"):
        server.start_shared()


def test_without_an_installation_the_error_names_the_command(tmp_path, monkeypatch):
    monkeypatch.setenv("COPYLINT_LANGUAGETOOL_HOME", str(tmp_path))
    with pytest.raises(UserError, match="not installed; run: copylint languagetool install"):
        server.start_shared()
