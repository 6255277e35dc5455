"""`python -m benchmarks [NAME]…`: run all benchmarks of this folder, or those named, one after the other."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path


def main() -> int:
    """Run them, each in a process of its own; the status is 1 where one fails."""
    known = sorted(path.stem for path in Path(__file__).parent.glob("[a-z]*.py"))
    failed = False
    for name in sys.argv[1:] or known:
        print(f"== {name}", flush=True)
        failed |= subprocess.run([sys.executable, "-m", f"benchmarks.{name}"], check=False).returncode != 0
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
