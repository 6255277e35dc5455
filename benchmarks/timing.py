"""What the speed benchmarks share: commands timed as whole processes, and copy to run them on."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

SHARED = Path(os.environ.get("COPYLINT_CORPORA", Path(__file__).parent.parent.parent / "shared" / "corpora"))
# What would change the output, or have every process compile our modules again.
_UNUSUAL = ("GITHUB_ACTIONS", "FORCE_COLOR", "PYTHONDONTWRITEBYTECODE")
_VALE = "StylesPath = styles\nMinAlertLevel = suggestion\n[*]\nBasedOnStyles = Vale\n"
_PLAIN = {key: value for key, value in os.environ.items() if key not in _UNUSUAL}


def copylint() -> list[str]:
    """The command as it is installed beside this Python."""
    script = Path(sysconfig.get_path("scripts")) / "copylint"
    return [str(script)] if script.exists() else [sys.executable, "-m", "copylint"]


def peers(folder: Path, target: str) -> Iterator[tuple[str, list[str] | None]]:
    """The peers with the command that checks a target in a folder, None for those that are not installed here."""
    (folder / "styles").mkdir(exist_ok=True)  # Vale asks for it, though its own style is built in
    (folder / ".vale.ini").write_text(_VALE, encoding="utf-8")
    for peer, arguments in (("vale", ["--no-exit", target]), ("proselint", ["check", target])):
        yield peer, [peer, *arguments] if shutil.which(peer) else None


def seconds(command: Sequence[str], folder: Path, *, cores: int | None = None) -> float:
    """How long a command takes as a whole process; with `cores`, on so many of them where the system can."""
    taskset = shutil.which("taskset")
    pinned = ["taskset", "-c", ",".join(map(str, _cores()[:cores]))] if cores and taskset else []
    start = time.perf_counter()
    done = subprocess.run(
        [*pinned, *command],
        cwd=folder,
        env=_PLAIN,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        check=False,
    )
    taken = time.perf_counter() - start
    if done.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(command)}: {done.stderr.decode(errors='replace')}")
    return taken


def _cores() -> list[int]:
    return sorted(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else []


def best(command: Sequence[str], folder: Path, runs: int = 10) -> float:
    """The shortest of several runs: what the command takes when nothing else wants the machine."""
    return min(seconds(command, folder) for _ in range(runs))


def articles() -> Iterator[str]:
    """The articles of the corpora; where they are absent the benchmark ends."""
    files = sorted(SHARED.glob("*.jsonl"))
    if not files:
        raise SystemExit(f"no corpora at {SHARED}")
    for path in files:
        for line in path.read_text(encoding="utf-8").splitlines():
            yield json.loads(line)["text"]


def write_articles(folder: Path, least: int) -> int:
    """Write articles as files until they are at least so many bytes; gives how many there are.

    Where the articles end they are written again, each with a line of its own: no file is the same as another.
    """
    folder.mkdir(parents=True, exist_ok=True)
    texts = list(articles())
    written = number = 0
    while written < least:
        text = texts[number % len(texts)] + (f"\n\nCopy {number}.\n" if number >= len(texts) else "")
        written += (folder / f"{number:06}.txt").write_bytes(text.encode("utf-8"))
        number += 1
    return written
