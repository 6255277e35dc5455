"""Runs a command and ends it when standard input ends, as it does however the process at its other end dies.

A program of its own (`python -I guard.py COMMAND …`), with nothing of copylint imported.
"""

from __future__ import annotations

import signal
import subprocess
import sys
import threading


def main(command: list[str]) -> int:
    """Run the command until it ends or nobody listens any more; its exit status."""
    child = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, preexec_fn=_die_with_parent if _LINUX else None
    )
    signal.signal(signal.SIGTERM, lambda *_: child.kill())
    threading.Thread(target=_end_with_input, args=(child,), daemon=True).start()
    return child.wait()


_LINUX = sys.platform == "linux"
_PR_SET_PDEATHSIG = 1


def _die_with_parent() -> None:
    """On Linux the kernel ends the child even when the guard itself is killed."""
    import ctypes

    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)


def _end_with_input(child: subprocess.Popen[bytes]) -> None:
    sys.stdin.buffer.read()
    child.kill()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
