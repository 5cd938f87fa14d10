"""One import from the file to the network: what is known of it, what runs, what went wrong."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, time
from enum import Enum
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from reseau_desktop.exchange.errors import Cancelled, Reason, UnreadableFile
from reseau_desktop.exchange.plan import Policy
from reseau_desktop.exchange.reading import JSON
from reseau_desktop.pages.importing import work
from reseau_desktop.pages.importing.work import Choice, Choices, Decided, Saved, WholeNetwork
from reseau_desktop.widgets.task import Tasks

if TYPE_CHECKING:
    from reseau_desktop.exchange.columns import Field
    from reseau_desktop.exchange.reading import Sniffed
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Store


T = TypeVar("T")


class Phase(Enum):
    """Where an import stands."""

    EMPTY = "empty"  # no file
    READING = "reading"
    TROUBLE = "trouble"  # the file gives nothing; `problem` says why
    READY = "ready"  # decided, nothing written
    SAVING = "saving"
    SAVED = "saved"
    UNDOING = "undoing"


class ImportJob(QObject):
    """Holds the values of an import and runs its long work; the page only shows it."""

    changed = Signal()  # the phase, or what is known
    busy = Signal(str)  # long work began: what it is
    progressed = Signal(int, int)
    idle = Signal()
    failed = Signal(object)  # an exception while saving or taking back: nothing was written
    saved = Signal()
    undone = Signal()

    def __init__(self, store: Store, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store, self._clock = store, clock
        self._tasks = Tasks(self)
        self._stop = threading.Event()
        self.policy = Policy.ASK
        self._clear()

    def _clear(self) -> None:
        self.phase = Phase.EMPTY
        self.choices: Choices | None = None
        self.sniffed: Sniffed | None = None
        self.decided: Decided | None = None
        self._planned: Decided | None = None  # as it was before the user took anything of the file's
        self.taken: frozenset[Choice] = frozenset()
        self.whole: WholeNetwork | None = None
        self.problem: Exception | None = None
        self.done: Saved | None = None
        self.copied_at: time | None = None
        self.may_undo = False
        self.was_undone = False
        self._again: tuple[Saved, Decided | None] | None = None  # undone: what redo would bring again
        self._closing = False

    # -- reading

    def open(self, path: Path) -> None:
        """Another file: nothing of the last one stays."""
        if self.phase in (Phase.SAVING, Phase.UNDOING):
            return
        self._clear()
        self.choices = Choices(path)
        self._read()

    def choose(self, *, encoding: str | None = None, delimiter: str | None = None) -> None:
        """Read the file again with another encoding or separator; columns are then found anew."""
        if self.choices is None:
            return
        if encoding is not None:
            self.choices = replace(self.choices, encoding=encoding)
        if delimiter is not None:
            self.choices = replace(self.choices, delimiter=delimiter, mapping=None)
        self._read()

    def map(self, mapping: Mapping[int, Field]) -> None:
        """Read the file again with these columns."""
        if self.choices is not None:
            self.choices = replace(self.choices, mapping=dict(mapping))
            self._read()

    def set_policy(self, policy: Policy) -> None:
        """What to do with people known already; decided again at once."""
        if policy is not self.policy:
            self.policy = policy
            self.compare()

    def take(self, choice: Choice) -> None:
        """Take the file's value where the user's own would stay, or keep one's own after all."""
        if self.phase is Phase.READY and self._planned is not None:
            self.taken = self.taken ^ {choice}
            self.decided = work.taking(self._planned, self.taken) if self.taken else self._planned
            self.changed.emit()

    def compare(self) -> None:
        """Look at the network again: it may have changed since."""
        decided = self._planned
        if decided is None or self.phase not in (Phase.READY, Phase.READING):
            return
        store, policy = self._store, self.policy
        self._begin_reading()
        self._tasks.run(
            "read",
            lambda progress: work.decide(store, decided.reading, policy, progress, decided.seconds),
            done=self._decided,
            failed=self._troubled,
            progressed=self.progressed.emit,
        )

    def _read(self) -> None:
        choices = self.choices
        assert choices is not None
        self._begin_reading()
        self._tasks.run(
            "read", lambda _progress: work.sniffed(choices), done=self._recognised, failed=self._troubled
        )

    def _begin_reading(self) -> None:
        self.phase, self.problem, self.done = Phase.READING, None, None
        self.changed.emit()
        self.busy.emit("read")

    def _recognised(self, found: Sniffed) -> None:
        store, choices, policy = self._store, self.choices, self.policy
        assert choices is not None
        self.sniffed = found
        self.changed.emit()
        self._tasks.run(
            "read",
            lambda progress: work.read(store, choices, found.format, policy, progress),
            done=self._decided,
            failed=self._troubled,
            progressed=self.progressed.emit,
        )

    def _decided(self, found: Decided | WholeNetwork) -> None:
        self._planned = self.decided = found if isinstance(found, Decided) else None
        self.taken = frozenset()
        self.whole = found if isinstance(found, WholeNetwork) else None
        self._settle(Phase.READY)
        self._done_again()

    def _troubled(self, problem: Exception) -> None:
        self.problem, self.decided, self._planned, self.whole = problem, None, None, None
        if not self.columns_at_fault():
            self.sniffed = None
        self._settle(Phase.TROUBLE)

    def columns_at_fault(self) -> bool:
        """Whether another encoding, separator or column could still mend it."""
        reasons = (Reason.NO_COLUMNS, Reason.NO_NAMES, Reason.NO_ROWS, Reason.ENCODING)
        return isinstance(self.problem, UnreadableFile) and self.problem.reason in reasons

    def _settle(self, phase: Phase) -> None:
        self.phase = phase
        self.idle.emit()
        self.changed.emit()

    @property
    def is_network(self) -> bool:
        return self.sniffed is not None and self.sniffed.format == JSON

    # -- writing

    def save(self, layer: str | None, tags: list[str]) -> None:
        """Write what was decided: one copy before, one action."""
        if self.phase is not Phase.READY:
            return
        store, decided, whole, today = self._store, self.decided, self.whole, self._clock.today()
        self._start(Phase.SAVING)
        self.copied_at = self._clock.now().time()
        if decided is not None:
            self._run_stoppable(
                lambda progress: work.write(store, decided, layer, tags, today, progress), self._saved
            )
        elif whole is not None:
            self._run_stoppable(lambda progress: work.write_network(store, whole, progress), self._saved)

    def undo(self) -> None:
        """Take the import back, right there."""
        done, store = self.done, self._store
        if self.phase is not Phase.SAVED or done is None:
            return
        self._start(Phase.UNDOING)
        self._run_stoppable(
            lambda progress: work.undo(store, done.step, progress), self._undone, self._undo_failed
        )

    def cancel(self) -> None:
        """Stop what runs. Reading: the file is closed. Writing: nothing of it stays. Taking back: all of it stays."""
        if self.phase in (Phase.SAVING, Phase.UNDOING):
            self._stop.set()  # the work is waited for: it alone knows whether it was too late
        elif self.phase is Phase.READING:
            self.close()

    def close(self) -> None:
        """No file any more. What is being written is stopped; what is being taken back goes on."""
        if self.phase is not Phase.UNDOING:
            self._stop.set()
        self._tasks.cancel("read")
        if self.phase in (Phase.SAVING, Phase.UNDOING):
            self._closing = True  # once it has stopped
            return
        self._clear()
        self.idle.emit()
        self.changed.emit()

    def _start(self, phase: Phase) -> None:
        self.phase, self.problem, self._closing = phase, None, False
        self._stop.clear()
        self.changed.emit()
        self.busy.emit("save" if phase is Phase.SAVING else "undo")

    def _run_stoppable(
        self,
        what: Callable[[work.Progress], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        stop, failed = self._stop, failed or self._not_saved

        def run(progress: work.Progress) -> T:
            def watched(count: int, total: int) -> None:
                if stop.is_set():
                    raise Cancelled
                progress(count, total)

            return what(watched)

        self._tasks.run("write", run, done=done, failed=failed, progressed=self.progressed.emit)

    def _saved(self, done: Saved) -> None:
        self.done, self.may_undo, self.was_undone, self._again = done, True, False, None
        self._settle(Phase.SAVED)
        self.saved.emit()

    def _not_saved(self, problem: Exception) -> None:
        if self._closing:
            self._clear()
            self._settle(Phase.EMPTY)
            return
        self._settle(Phase.READY)
        self.failed.emit(problem)
        if isinstance(problem, work.Outdated):
            self.compare()

    def _undone(self, _nothing: None) -> None:
        self._taken_back()
        self.undone.emit()

    def _undo_failed(self, problem: Exception) -> None:
        self._settle(Phase.SAVED)
        self.failed.emit(work.StaysImported() if isinstance(problem, Cancelled) else problem)

    def _taken_back(self) -> None:
        if self.done is not None:
            self._again = self.done, self.decided
        self.done, self.was_undone = None, True
        self._settle(Phase.READY)
        if self.whole is None:
            self.compare()

    # -- the network changed

    def look_again(self) -> bool:
        """After a change of the network: whether what was decided may no longer be right."""
        if self.phase is Phase.SAVED and self.done is not None:
            there, last = work.still_there(self._store, self.done.step)
            if not there:
                self._taken_back()
            elif last is not self.may_undo:
                self.may_undo = last
                self.changed.emit()
        if self._done_again():
            return False
        return self.phase is Phase.READY and self.decided is not None and self._outdated()

    def _done_again(self) -> bool:
        """Whether what was undone is in force once more: it is shown as saved, with what it wrote."""
        if self.phase is not Phase.READY or self._again is None:
            return False
        done, decided = self._again
        there, last = work.still_there(self._store, done.step)
        if not there:
            return False
        self.done, self.decided, self._again = done, decided, None
        self.may_undo, self.was_undone = last, False
        self._settle(Phase.SAVED)
        return True

    def _outdated(self) -> bool:
        return self.decided is not None and self.decided.version != self._store.version

    @property
    def today(self) -> date:
        return self._clock.today()
