"""Files written in one step: whoever reads meanwhile finds the old text or the new one, whole."""

from __future__ import annotations

import contextlib
import os
import shutil
import stat
import tempfile
from pathlib import Path

from copylint.errors import UserError


def write_atomically(path: Path, data: bytes, *, replacing: bytes | None = None) -> None:
    """Write a file, its mode kept; a symbolic link stays one, and what it points to is written.

    A device or pipe (`-o /dev/stdout`) is written to and never replaced.

    replacing: what must still be in the file; where something else is, another program has changed it.
    Raises UserError, and then the file is as it was.
    """
    try:
        target = path.resolve()
        if target.exists() and not target.stat().st_mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
            raise UserError(f"{path}: not written: the file is read-only")
        if replacing is not None and target.read_bytes() != replacing:
            raise UserError(f"{path}: not written: another program has changed the file meanwhile")
        if target.exists() and not target.is_file():
            target.write_bytes(data)
        else:
            _replace(target, data)
    except OSError as error:
        raise UserError(f"{path}: not written: {error.strerror or error}") from None


def _replace(target: Path, data: bytes) -> None:
    descriptor, name = tempfile.mkstemp(prefix=f".{target.name}.", dir=target.parent)
    draft = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(data)
        _keep_access(target, draft)
        draft.replace(target)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise


def _keep_access(target: Path, draft: Path) -> None:
    """Give the draft the file's mode, and its owner where that is allowed; a new file gets the usual mode."""
    if target.exists():
        with contextlib.suppress(OSError):
            status = target.stat()
            os.chown(draft, status.st_uid, status.st_gid)
        shutil.copymode(target, draft)
    else:
        mask = os.umask(0)
        os.umask(mask)
        draft.chmod(0o666 & ~mask)
