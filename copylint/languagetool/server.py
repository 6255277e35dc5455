"""A LanguageTool server on this machine: started, watched, found again, ended.

A server that a run starts for itself lives under a guard (guard.py) and dies with the run, whatever ends it.
One that `copylint languagetool start` starts stays until `stop`; its state is in the user's folder, where
later runs find it.
"""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from copylint.errors import UserError
from copylint.languagetool.home import OWN_RULES, edition, home, java, server_jar

HEALTH_LIMIT = 10.0  # seconds in which a server must say that it is well
_START_LIMIT = 60.0  # seconds until a server must answer
_ATTEMPTS = 3  # another program may take the free port before Java does
# Caches make a repeated sentence cheap; without limits on them the server would grow with every article.
_CONFIGURATION = "cacheSize=2000\npipelineCaching=true\nmaxPipelinePoolSize=4\npipelineExpireTime=3600\n"
# Without "nodelay" Java's web server holds back the end of each answer for 40 ms.
_JAVA = ("-Xms128m", "-Xmx1536m", "-XX:+UseSerialGC", "-Dsun.net.httpserver.nodelay=true")
_QUICK = "-XX:TieredStopAtLevel=1"  # half the time to the first answer, 1.6 times as long for every later one


class Server(NamedTuple):
    """A running server."""

    url: str
    pid: int


@contextmanager
def private_server() -> Iterator[Server]:
    """A server for this run alone. Raises UserError where none can be started."""
    guard, server = _start(guarded=True)
    try:
        yield server
    finally:
        assert guard.stdin is not None
        guard.stdin.close()  # the guard ends the server when its input ends: now, or when this process dies
        guard.wait()


def start_shared() -> Server:
    """Start a server for later runs, or find the one that runs. Raises UserError."""
    running = shared_server()
    if running:
        return running
    stop_shared()  # one of an older edition would stay for ever
    _, server = _start(guarded=False)
    state = _state_file()
    state.write_text(
        json.dumps({"url": server.url, "pid": server.pid, "edition": edition()}), encoding="utf-8"
    )
    return server


def shared_server() -> Server | None:
    """The server that `start` left running, if it still answers and has the rules of today."""
    server, made_for = _recorded()
    return server if server and made_for == edition() and answers(server.url) else None


def _recorded() -> tuple[Server | None, str | None]:
    """The server that `start` left running, if it still lives, and the edition that it was started with."""
    try:
        state = json.loads(_state_file().read_text(encoding="utf-8"))
        server = Server(str(state["url"]), int(state["pid"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None, None
    return (server if _is_ours(server.pid) else None), state.get("edition")


def stop_shared() -> bool:
    """End the server that `start` left running, of an older edition too; False where there is none."""
    server, _ = _recorded()
    _state_file().unlink(missing_ok=True)
    if server is None:
        return False
    with suppress(ProcessLookupError):
        os.kill(server.pid, signal.SIGTERM)
    return True


def answers(url: str) -> bool:
    """Whether a server at this address says that it is well."""
    return _get(f"{url}/v2/healthcheck", limit=HEALTH_LIMIT) is not None


def rule_ids(url: str) -> frozenset[str] | None:
    """The ids of all rules that a server has for English, None where it does not tell."""
    said = _get(f"{url}/v2/configinfo?language=en-US", limit=60)
    try:
        return None if said is None else frozenset(rule["ruleId"] for rule in json.loads(said)["rules"])
    except (ValueError, KeyError, TypeError):
        return None


def log_file() -> Path:
    """Where the server's own words go."""
    return home() / "server.log"


def _state_file() -> Path:
    return home() / "server.json"


def _get(url: str, limit: float) -> bytes | None:
    """A page, past any proxy; None where it cannot be had within the limit in seconds."""
    direct = urllib.request.build_opener(urllib.request.ProxyHandler({}))
    try:
        with direct.open(url, timeout=limit) as response:
            body: bytes = response.read()
            return body
    except OSError:
        return None


def _start(*, guarded: bool) -> tuple[subprocess.Popen[bytes], Server]:
    server_jar()
    for _ in range(_ATTEMPTS):
        port = _free_port()
        process = _launch(port, guarded=guarded)
        if _wait(process, f"http://127.0.0.1:{port}"):
            return process, Server(f"http://127.0.0.1:{port}", process.pid)
        if not _port_was_taken():
            break
    raise UserError(f"LanguageTool did not start: {_last_words()} (see {log_file()})")


def _launch(port: int, *, guarded: bool) -> subprocess.Popen[bytes]:
    folder = home()
    configuration = folder / "server.properties"
    configuration.write_text(_CONFIGURATION, encoding="utf-8")
    command = [java(), *_JAVA, *([_QUICK] if guarded else []), "-cp", _class_path()]
    command += ["org.languagetool.server.HTTPServer", "--port", str(port), "--config", str(configuration)]
    if guarded:
        command = [sys.executable, "-I", str(Path(__file__).with_name("guard.py")), *command]
    with log_file().open("wb") as log:
        return subprocess.Popen(
            command,
            stdin=subprocess.PIPE if guarded else subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            cwd=folder,
            start_new_session=True,  # Ctrl-C is for this process; the guard sees its end
        )


def _class_path() -> str:
    return os.pathsep.join((str(OWN_RULES), str(server_jar())))


def _wait(process: subprocess.Popen[bytes], url: str) -> bool:
    """Whether the server answers before it dies or the limit is over; where it does not, it is ended."""
    limit = time.monotonic() + _START_LIMIT
    while time.monotonic() < limit and process.poll() is None:
        if answers(url):
            return True
        time.sleep(0.1)
    process.terminate()
    process.wait()
    return False


def _free_port() -> int:
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        port: int = listener.getsockname()[1]
        return port


def _port_was_taken() -> bool:
    return "Address already in use" in _log_text()


def _last_words() -> str:
    lines = [line.strip() for line in _log_text().splitlines() if line.strip()]
    said = next((line for line in lines if "rror" in line or "xception" in line), lines[-1] if lines else "")
    return said or f"no answer within {_START_LIMIT:.0f} seconds"


def _log_text() -> str:
    try:
        return log_file().read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def _is_ours(pid: int) -> bool:
    """Whether a process is a LanguageTool server of this home: pids are used again."""
    import psutil  # a dependency of language-tool-python

    try:
        return _class_path() in psutil.Process(pid).cmdline()
    except (psutil.Error, UserError):
        return False
