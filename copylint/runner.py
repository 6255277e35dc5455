"""Files to reports: looked up in the cache, checked by one process or by several, in the order given."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable, Iterator
from typing import TYPE_CHECKING, NamedTuple

from copylint.cache import Store, digest
from copylint.desk import Checked, Desk
from copylint.documents.decoding import decode
from copylint.documents.source import Source
from copylint.reports import Report

if TYPE_CHECKING:
    from copylint.findings import Finding
    from copylint.records import Row
    from copylint.workers import Batch, Workers

_BATCH = 256 << 10  # bytes that a worker gets at once
_WORTH_WORKERS = 1 << 20  # bytes to check below which starting processes costs more than it gives
_LOOKAHEAD = 64 << 20  # bytes read ahead of the report that is due
_KIND = "findings"


class Job(NamedTuple):
    """A file that was read, and the desk that checks it."""

    path: str
    data: bytes
    desk: Desk
    sidecar: bytes | None = None


class _Slot:
    """A place in the queue of reports: they are known, or the entry of a batch that a worker has."""

    def __init__(self, job: Job, key: str) -> None:
        self.job = job
        self.key = key
        self.reports: list[Report] | None = None
        self.batch: Batch | None = None
        self.number = 0

    def is_ready(self) -> bool:
        return self.reports is not None or (self.batch is not None and self.batch.done())


class Runner:
    """Checks files by their desks.

    findings: where findings are kept, None where they are not. jobs: how many processes; None for as many as
    there are cores, once the run is long enough.
    """

    def __init__(self, findings: Store | None, jobs: int | None = 1) -> None:
        self._store = findings
        self._jobs = jobs or cores()
        self._enough = _WORTH_WORKERS if jobs is None else _BATCH
        self._workers: Workers | None = None
        self._waiting: list[_Slot] = []
        self._has_stored = False

    def run(self, targets: Iterable[Job | Report]) -> Iterator[Report]:
        """A report for each job, in their order; a report among them is passed on."""
        queue: deque[_Slot | Report] = deque()
        ahead = 0
        try:
            for target in targets:
                queue.append(target if isinstance(target, Report) else self._slot(target))
                ahead += _size(queue[-1])
                while queue and (_is_ready(queue[0]) or ahead > _LOOKAHEAD):
                    ahead -= _size(queue[0])
                    yield from self._reports(queue.popleft())
            self._finish()
            while queue:
                yield from self._reports(queue.popleft())
        finally:
            if self._workers:
                self._workers.stop()
            if self._store and self._has_stored:
                self._store.prune()

    def _slot(self, job: Job) -> _Slot:
        """The place of a job in the queue: answered by the cache or at once, or given to a worker."""
        slot = _Slot(job, _key(job) if self._store else "")
        slot.reports = self._stored(slot)
        if slot.reports is None:
            if self._jobs == 1:
                self._check(slot)
            else:
                self._waiting.append(slot)
                self._hand_out()
        return slot

    def _stored(self, slot: _Slot) -> list[Report] | None:
        """The reports that the cache knows; an entry of another shape is none."""
        entry = self._store.get(_KIND, slot.key) if self._store else None
        if entry is None:
            return None
        try:
            checked = Checked(entry["rows"], None, tuple(entry["notes"]), entry["sidecar"])
            return list(_reports(slot.job, checked))
        except (KeyError, TypeError, ValueError):
            return None

    def _keep(self, slot: _Slot, checked: Checked) -> list[Report]:
        slot.reports = list(_reports(slot.job, checked))
        if self._store and checked.problem is None:
            self._has_stored = True
            self._store.put(_KIND, slot.key, checked._asdict())
        return slot.reports

    def _check(self, slot: _Slot) -> None:
        self._keep(slot, slot.job.desk.check(slot.job.data, slot.job.path, slot.job.sidecar))

    def _hand_out(self) -> None:
        """Give the waiting jobs to workers once there are enough of them."""
        waiting = sum(len(slot.job.data) for slot in self._waiting)
        if waiting >= (_BATCH if self._workers else self._enough):
            self._submit()

    def _submit(self) -> None:
        if self._workers is None:
            from copylint.workers import Workers

            self._workers = Workers(self._jobs)
        for batch in _batches(self._waiting):
            handed = self._workers.submit(
                batch[0].job.desk, [(slot.job.data, slot.job.path, slot.job.sidecar) for slot in batch]
            )
            for number, slot in enumerate(batch):
                slot.batch, slot.number = handed, number
        self._waiting = []

    def _finish(self) -> None:
        """What still waits at the end: to the workers where they run, else done here."""
        if self._workers:
            self._submit()
        for slot in self._waiting:
            self._check(slot)
        self._waiting = []

    def _reports(self, due: _Slot | Report) -> list[Report]:
        """The reports of a place in the queue; waits for the worker that has it."""
        if isinstance(due, Report):
            return [due]
        if due.reports is not None:
            return due.reports
        if due.batch is None:
            self._submit()
        assert due.batch is not None
        return self._keep(due, due.batch.result()[due.number])


def _reports(job: Job, checked: Checked) -> Iterator[Report]:
    """What the run says of a file, and of its sidecar where there is something to say of it."""
    if checked.problem is not None:
        yield Report(job.path, Source(""), problem=checked.problem, notes=checked.notes)
        return
    ignored = job.desk.ignored(job.path)
    source = decode(job.data, job.desk.settings.encoding)
    yield Report(job.path, source, _findings(checked.rows, ignored), notes=checked.notes)
    if checked.sidecar and job.sidecar is not None:
        from copylint.sidecar import SUFFIX

        yield Report(job.path + SUFFIX, decode(job.sidecar), _findings(checked.sidecar, ignored))


def _findings(rows: Iterable[Row], ignored: Collection[str]) -> tuple[Finding, ...]:
    from copylint.records import from_row

    return tuple(finding for finding in map(from_row, rows) if finding.rule not in ignored)


def cores() -> int:
    """How many cores this process may use."""
    import os

    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def _batches(slots: Iterable[_Slot]) -> Iterator[list[_Slot]]:
    """Slots of one desk each, of a size that keeps a worker busy and the others not waiting."""
    batch: list[_Slot] = []
    size = 0
    for slot in slots:
        if batch and (size >= _BATCH or slot.job.desk is not batch[0].job.desk):
            yield batch
            batch, size = [], 0
        batch.append(slot)
        size += len(slot.job.data)
    if batch:
        yield batch


def _is_ready(due: _Slot | Report) -> bool:
    return isinstance(due, Report) or due.is_ready()


def _size(due: _Slot | Report) -> int:
    return 0 if isinstance(due, Report) else len(due.job.data)


def _key(job: Job) -> str:
    """What a job's findings are kept under: all that they depend on."""
    ending = job.path.rpartition(".")[2].lower()
    return digest(job.desk.key, ending, job.data, *(() if job.sidecar is None else (job.path, job.sidecar)))
