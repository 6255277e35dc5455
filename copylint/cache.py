"""One store for what is costly to make again: compiled rules, findings, the engine's answers.

Values are JSON, never pickles: a cache folder that came with somebody's repository must not run code. Entries
are small files written in one step, so any number of processes may share the folder.
"""

from __future__ import annotations

import contextlib
import json
import os
from typing import TYPE_CHECKING, Any

try:
    from _blake2 import blake2b  # hashlib's own, without the 3 ms that hashlib takes to load OpenSSL
except ImportError:
    from hashlib import blake2b

if TYPE_CHECKING:
    from pathlib import Path

FOLDER_NAME = ".copylint_cache"
_DAY = 24 * 60 * 60
_KEPT_DAYS = 30
_MARKER = "CACHEDIR.TAG"
# The marker of bford.info/cachedir, by which backup programs know a cache and we know a folder of our own.
_SIGNATURE = (
    "Signature: 8a477f597d28d172789f06886806bc55\n# Made by copylint; it may be deleted at any time.\n"
)


def digest(*parts: bytes | str) -> str:
    """A key for contents: equal parts, equal key, on every machine."""
    state = blake2b(digest_size=16)
    for part in parts:
        data = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        state.update(len(data).to_bytes(8, "big") + data)
    return state.hexdigest()


class Store:
    """Entries by kind and key, in a folder. One that cannot be written, or a broken entry, is a miss."""

    def __init__(self, folder: str | Path) -> None:
        self.folder = str(folder)

    def get(self, kind: str, key: str) -> Any | None:
        """The value stored, or None."""
        try:
            with open(self._entry(kind, key), "rb") as file:
                return json.loads(file.read())
        except (OSError, ValueError, RecursionError):
            return None

    def put(self, kind: str, key: str, value: Any) -> None:
        """Store a JSON value; whoever reads meanwhile finds the old entry or the new one, whole."""
        path = self._entry(kind, key)
        data = json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass")
        with contextlib.suppress(OSError):
            if not os.path.isdir(os.path.dirname(path)):
                self._make(os.path.dirname(path))
            draft = f"{path}.{os.getpid()}"
            with open(draft, "wb") as file:
                file.write(data)
            os.replace(draft, path)

    def _entry(self, kind: str, key: str) -> str:
        return os.path.join(self.folder, kind, key[:2], f"{key[2:]}.json")

    def _make(self, folder: str) -> None:
        """A folder for entries; the cache's own folder tells git and backup programs to pass it by."""
        os.makedirs(folder, exist_ok=True)
        for name, content in ((".gitignore", "*\n"), (_MARKER, _SIGNATURE)):
            path = os.path.join(self.folder, name)
            if not os.path.exists(path):
                with open(path, "w", encoding="utf-8") as file:
                    file.write(content)

    def prune(self) -> None:
        """Remove entries that are a month old, at most once a day, so that the folder does not grow for ever."""
        import time

        now = time.time()
        marker = os.path.join(self.folder, "pruned")
        with contextlib.suppress(OSError):
            if os.path.exists(marker) and now - os.stat(marker).st_mtime < _DAY:
                return
            with open(marker, "w", encoding="utf-8"):
                pass
            for folder, _, names in os.walk(self.folder):
                for path in (os.path.join(folder, name) for name in names if ".json" in name):
                    if now - os.stat(path).st_mtime > _KEPT_DAYS * _DAY:
                        os.unlink(path)

    def clean(self) -> bool:
        """Remove the folder and all in it, if it is one of ours; whether it was. Raises OSError."""
        import shutil

        if not os.path.isfile(os.path.join(self.folder, _MARKER)):
            return False
        shutil.rmtree(self.folder)
        return True
