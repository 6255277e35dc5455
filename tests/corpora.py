"""The shared corpora, for tests that read real copy; where they are absent the tests are skipped."""

from __future__ import annotations

import json
import os
from functools import cache
from pathlib import Path

import pytest

FOLDER = Path(os.environ.get("COPYLINT_CORPORA", Path(__file__).parent.parent.parent / "shared" / "corpora"))

needs_corpora = pytest.mark.skipif(not FOLDER.is_dir(), reason=f"no corpora at {FOLDER}")


@cache
def texts() -> list[tuple[str, str]]:
    """(id, text) of every article."""
    found = []
    for path in sorted(FOLDER.glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            found.append((row["id"], row["text"]))
    return found
