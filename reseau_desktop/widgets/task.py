"""Long work beside the window: progress, cancel, and the latest request of an owner wins.

    self._tasks = Tasks(self)
    self._tasks.run("list", lambda progress: people.listing(store, today, query), done=self._show)

The callbacks come on the window's thread, and not at all once the request was superseded or cancelled, or its
owner is gone. What the work raises reaches `failed`, or else the window's own exception handling: it is never
swallowed.
"""

from __future__ import annotations

import gc
import sys
import threading
import time
import weakref
from collections.abc import Callable
from typing import Any, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, Qt, QThread, QThreadPool, Signal

from reseau_desktop.widgets import foremost
from reseau_desktop.widgets.sweeping import Sweeping

T = TypeVar("T")
_OFTEN = 0.05  # seconds between two reports of progress: the eye needs no more
YIELDS = 0.0001  # seconds after which a worker gives way to the window, which asks for Python's lock at each stroke


class Cancelled(Exception):
    """Raised inside the work by its progress function, once nobody wants the result."""


class Progress(Protocol):
    """Called by the work: how much of how much. Raises Cancelled when it should stop."""

    def __call__(self, done: int, total: int) -> None: ...


class _Job:
    """One request: what to do, whom to tell, whether anybody still wants it."""

    def __init__(
        self,
        owner: Tasks,
        name: str,
        work: Callable[[Progress], Any],
        done: Callable[[Any], None] | None,
        failed: Callable[[Exception], None] | None,
        progressed: Callable[[int, int], None] | None,
    ) -> None:
        self.owner = weakref.ref(owner)
        self.name = name
        self.work, self.done, self.failed, self.progressed = work, done, failed, progressed
        self.dropped = threading.Event()
        self.answer: Any = None
        self.error: Exception | None = None
        self._reported = 0.0

    def forget(self) -> None:
        """Let go of what the work holds, on the window's thread: a widget that dies on a worker ends the program."""
        self.work, self.done, self.failed, self.progressed = _nothing, None, None, None
        self.answer = self.error = None

    def run(self, office: _Office) -> None:
        """On a worker, which has nothing of the answer left in its hand when the window hears of it."""
        try:
            if not self.dropped.is_set():
                office.tell(self, self._worked(office), ())
        finally:
            office.tell(self, "over", ())

    def _worked(self, office: _Office) -> str:
        """What became of it. What a cancelled work raises is the cancel: nobody hears of that."""
        try:
            self.answer = self.work(lambda done, total: self._report(office, done, total))
        except Exception as error:
            self.error = error
            return "failed"
        return "done"

    def _report(self, office: _Office, done: int, total: int) -> None:
        if self.dropped.is_set():
            raise Cancelled
        now = time.monotonic()
        if self.progressed is not None and (done >= total or now - self._reported >= _OFTEN):
            self._reported = now
            office.tell(self, "progressed", (done, total))


class _Office(QObject):
    """The workers of the application, and the way their news takes to the window's thread."""

    _news = Signal(object, str, object)

    def __init__(self, app: QObject) -> None:
        super().__init__(app)
        self.pool = QThreadPool(self)
        self.pool.setMaxThreadCount(max(2, min(4, QThread.idealThreadCount())))
        self.pool.setExpiryTimeout(-1)  # each worker keeps its connection to the store
        sys.setswitchinterval(YIELDS)
        self.jobs: set[_Job] = set()
        Sweeping(self, lambda: bool(self.jobs))
        self._news.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def start(self, job: _Job) -> None:
        gc.disable()  # again: a window that ended before this one has given the collector back
        self.jobs.add(job)
        foremost.take()  # whoever asked for it has more to do first
        self.pool.start(lambda: job.run(self))

    def tell(self, job: _Job, what: str, values: tuple[Any, ...]) -> None:
        """From a worker; the application may already be gone."""
        if shiboken6.isValid(self):
            self._news.emit(job, what, values)

    def _deliver(self, job: _Job, what: str, values: tuple[Any, ...]) -> None:
        if what == "over":
            self.jobs.discard(job)
            job.forget()
        else:
            foremost.take()
        owner = job.owner()
        if job.dropped.is_set() or owner is None or not shiboken6.isValid(owner):
            return
        if what == "over":
            owner._over(job)
        elif what == "failed":
            owner._over(job)
            assert job.error is not None
            if job.failed is None:
                raise job.error
            job.failed(job.error)
        elif what == "done":
            owner._over(job)
            if job.done is not None:
                job.done(job.answer)
        elif job.progressed is not None:
            job.progressed(*values)


_made: _Office | None = (
    None  # the application's: looking for it among its children costs a start some milliseconds
)


class Tasks(QObject):
    """The long work of one owner. When the owner dies, its requests are dropped."""

    def __init__(self, owner: QObject) -> None:
        super().__init__(owner)
        self._jobs: dict[str, _Job] = {}
        jobs = self._jobs  # not self: it is gone when the signal comes
        self.destroyed.connect(lambda: _drop(jobs))

    def run(
        self,
        name: str,
        work: Callable[[Progress], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[Exception], None] | None = None,
        progressed: Callable[[int, int], None] | None = None,
    ) -> None:
        """Start; a request of the same name that still runs is dropped."""
        self.cancel(name)
        job = self._jobs[name] = _Job(self, name, work, done, failed, progressed)
        _office().start(job)

    def cancel(self, name: str) -> None:
        """Nobody wants this any more: none of its callbacks will come."""
        job = self._jobs.pop(name, None)
        if job is not None:
            job.dropped.set()

    def cancel_all(self) -> None:
        for name in list(self._jobs):
            self.cancel(name)

    def running(self, name: str) -> bool:
        return name in self._jobs

    def _over(self, job: _Job) -> None:
        if self._jobs.get(job.name) is job:
            del self._jobs[job.name]


def sweep_here() -> None:
    """From now on rubbish is swept on this thread, whatever workers there will be."""
    _office()


def shutdown(milliseconds: int = 5000) -> bool:
    """Drop everything and wait for the workers; False when some did not stop in time."""
    office = _office()
    for job in office.jobs:
        job.dropped.set()
    office.pool.clear()
    ended = office.pool.waitForDone(milliseconds)
    if ended:  # those that had not begun never will: nobody is to wait for them
        for job in office.jobs:
            job.forget()
        office.jobs.clear()
    return ended


def _nothing(_progress: Progress) -> None:
    """What a job that is over does."""


def _drop(jobs: dict[str, _Job]) -> None:
    for job in jobs.values():
        job.dropped.set()
    jobs.clear()


def _office() -> _Office:
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("no application: tasks need an event loop")
    global _made
    if _made is None or not shiboken6.isValid(_made) or _made.parent() is not app:
        _made = _Office(app)
    return _made
