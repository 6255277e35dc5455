"""Processes that check files beside the main one; they know nothing but what each batch brings."""

from __future__ import annotations

import gc
import signal
from collections.abc import Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context

from copylint.cache import Store
from copylint.desk import Checked, Desk
from copylint.errors import UserError
from copylint.settings.model import Settings

File = tuple[bytes, str, bytes | None]  # what Desk.check is given: content, name, sidecar
_desks: dict[str, Desk] = {}  # of this worker process, by their keys; the main process has none


class Batch:
    """What a worker was given."""

    def __init__(self, future: Future[list[Checked]]) -> None:
        self._future = future

    def done(self) -> bool:
        """Whether it is checked."""
        return self._future.done()

    def result(self) -> list[Checked]:
        """What was found, file by file; waits for it. Raises UserError."""
        try:
            return self._future.result()
        except BrokenProcessPool:
            raise UserError("a worker process ended early, perhaps for want of memory: try -j 1") from None


class Workers:
    """A number of processes, each started afresh (not forked), as every system can."""

    def __init__(self, jobs: int) -> None:
        self._pool = ProcessPoolExecutor(jobs, get_context("spawn"), initializer=_start)

    def submit(self, desk: Desk, files: Sequence[File]) -> Batch:
        """Have files checked by a desk: Raises UserError where it has no rules that can run."""
        assert desk.selected is not None  # compiled here, so that every worker finds them compiled
        folder = desk.store.folder if desk.store else None
        return Batch(self._pool.submit(_check, desk.key, desk.settings, folder, tuple(files)))

    def stop(self) -> None:
        """End the processes; what they were not yet asked is dropped."""
        self._pool.shutdown(wait=True, cancel_futures=True)


def _start() -> None:
    """Ctrl-C is the main process's to answer."""
    gc.set_threshold(100_000)  # as in the main process
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _check(key: str, settings: Settings, store: str | None, files: Sequence[File]) -> list[Checked]:
    if key not in _desks:
        _desks[key] = Desk(settings, Store(store) if store else None)
    return [_desks[key].check(*file) for file in files]
