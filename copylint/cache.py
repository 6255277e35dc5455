"""One store for what is costly to make again: compiled rules, findings, the engine's answers.

Values are JSON, never pickles: a cache folder that came with somebody's repository must not run code. Entries are
small files written in one step, so any number of processes may share the folder.
"""

from __future__ import annotations

import contextlib
import json
import os
from hashlib import blake2b
from pathlib import Path
from typing import Any

FOLDER_NAME = ".copylint_cache"


def digest(*parts: bytes | str) -> str:
    """A key for contents: equal parts, equal key, on every machine."""
    state = blake2b(digest_size=16)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        state.update(len(data).to_bytes(8, "big") + data)
    return state.hexdigest()


class Store:
    """A folder of entries by kind and key. A folder that cannot be written, or an entry that is broken, is a miss."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def get(self, kind: str, key: str) -> Any | None:
        """The value stored, or None."""
        try:
            return json.loads(self._path(kind, key).read_bytes())
        except (OSError, ValueError):
            return None

    def put(self, kind: str, key: str, value: Any) -> None:
        """Store a JSON value; whoever reads meanwhile finds the old entry or the new one, whole."""
        path = self._path(kind, key)
        with contextlib.suppress(OSError):
            path.parent.mkdir(parents=True, exist_ok=True)
            self._ignore_itself()
            draft = path.with_name(f"{path.name}.{os.getpid()}")
            draft.write_bytes(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass"))
            draft.replace(path)

    def _path(self, kind: str, key: str) -> Path:
        return self.folder / kind / key[:2] / f"{key[2:]}.json"

    def _ignore_itself(self) -> None:
        marker = self.folder / ".gitignore"
        if not marker.exists():
            marker.write_text("*\n", encoding="utf-8")
