"""The one file, and the one way to write it."""

from __future__ import annotations

import contextlib
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from pathlib import Path
from typing import Any

import apsw

from reseau_desktop.store import checking, history, migrating
from reseau_desktop.store.act import Act
from reseau_desktop.store.change import Change, Entry, Label
from reseau_desktop.store.connections import Connections
from reseau_desktop.store.elsewhere import Elsewhere
from reseau_desktop.store.errors import Conflict, NestedAction, NothingToUndo
from reseau_desktop.store.files import Backups, overwrite, prepare, refuse_unfit
from reseau_desktop.store.precedence import Precedence
from reseau_desktop.store.recording import Recording
from reseau_desktop.store.settling import Settling
from reseau_desktop.store.streaming import Progress
from reseau_desktop.store.troubles import named

FILE = "reseau.db"
HISTORY_LINES = 2_000
LATELY = 8  # changes that are remembered
AT_ONCE = 200  # rows a worker reads before it looks whether the window goes first


class Store:
    """Somebody's network: read by anybody, written by one action at a time.

    Every thread has a connection of its own; `action` is the only way to write.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / FILE
        self.backups = Backups(self.path)
        self.version = 0
        self._local = threading.local()
        self._guard = threading.Lock()
        self._subscribers: list[Callable[[Change], None]] = []
        self._elsewhere = Elsewhere()
        self.precedence = Precedence()
        self.settling = Settling()
        self._connections = Connections(self.path, self.settling.opened)
        self._tables: tuple[str, ...] = ()
        self.kept: dict[object, Any] = {}  # answers of `insights`, each valid for one version
        self.asking: dict[object, Any] = {}  # the lock of each answer that is being sought
        self.former: dict[object, Any] = {}  # answers of before that can be mended, with their version
        self.changes: deque[tuple[int, Change]] = deque(maxlen=LATELY)  # by the version they made

    @classmethod
    def open(cls, folder: Path) -> Store:
        """Open the network of a folder, making it when there is none.

        Raises Damaged, Foreign, Newer (all leave the file untouched), ReadOnly, DiskFull, NoRoomToRead or DiskFails.
        """
        store = cls(folder)
        prepare(store.path)
        with named(store.path, reading=True):
            fresh = not store.path.exists() or store.path.stat().st_size == 0
            if not fresh:
                refuse_unfit(store.path)
            store._migrate()
        return store

    def _migrate(self) -> None:
        connection = self.connection
        migrating.migrate(connection, lambda: self.backups.make("migration", connection))
        self._elsewhere.seen(self._read_data_version())

    # Reading

    @property
    def connection(self) -> apsw.Connection:
        """This thread's connection. Outside the store only `insights` may ask for it, to read."""
        return self._connections.here()

    def rows(self, sql: str, parameters: Sequence[Any] = ()) -> list[tuple[Any, ...]]:
        """All rows of a SELECT."""
        with named(self.path, reading=True):
            if not self.precedence.known():
                return self.connection.execute(sql, tuple(parameters)).fetchall()
            self.precedence.wait()
            cursor = self.connection.execute(sql, tuple(parameters))
            found: list[tuple[Any, ...]] = []
            while piece := list(islice(cursor, AT_ONCE)):
                found += piece
                self.precedence.wait()
            return found

    def one(self, sql: str, parameters: Sequence[Any] = ()) -> tuple[Any, ...] | None:
        """The first row of a SELECT, or None."""
        self.precedence.wait()
        with named(self.path, reading=True):
            row: tuple[Any, ...] | None = self.connection.execute(sql, tuple(parameters)).fetchone()
            return row

    def value(self, sql: str, parameters: Sequence[Any] = ()) -> Any:
        """The first column of the first row, or None."""
        row = self.one(sql, parameters)
        return row[0] if row else None

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """Several reads that see one state of the file."""
        with named(self.path, reading=True):
            if self.connection.in_transaction:
                yield
                return
            self.connection.execute("BEGIN")
            try:
                yield
            finally:
                if self.connection.in_transaction:
                    self.connection.execute("COMMIT")

    # Writing

    @contextmanager
    def action(self, label: Label) -> Iterator[Act]:
        """One wish of the user: one transaction, one undo step, one change notice.

        Raises StoreBusy when another action is being written, NestedAction inside another action; whatever is raised
        inside rolls everything back and leaves no trace. An action that changes nothing leaves no step.
        """
        connection = self._begin(label)
        recording = Recording(connection)
        act = Act(connection, label)
        try:
            recording.begin(self._recorded())
            yield act
            with named(self.path):
                self._index(act, recording)
                changeset = recording.written()
                if act.erases:
                    history.forget(connection, act.erases, changeset)
                elif changeset:
                    history.append(connection, act.label, changeset)
                with self._elsewhere.committing(told=bool(changeset)):
                    connection.execute("COMMIT")
        except BaseException as error:
            self._roll_back(connection)
            if isinstance(error, apsw.Error):
                with named(self.path):
                    raise
            raise
        finally:
            recording.end()
            self._local.label = None
        if changeset:
            self._tell(Change(act.label, changeset))

    def _recorded(self) -> tuple[str, ...]:
        """The tables a session records; named one by one, since a filter would be asked for each row of the index."""
        if not self._tables:
            names = self.connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
            self._tables = tuple(str(row[0]) for row in names if history.recorded(str(row[0])))
        return self._tables

    def _begin(self, label: Label) -> apsw.Connection:
        outer: Label | None = getattr(self._local, "label", None)
        if outer is not None:
            raise NestedAction(outer.verb, label.verb)
        self.precedence.give()  # whoever writes now may have to wait for a worker
        with named(self.path):
            self.connection.execute("BEGIN IMMEDIATE")
        self._local.label = label
        return self.connection

    def _roll_back(self, connection: apsw.Connection) -> None:
        with contextlib.suppress(apsw.Error):
            if connection.in_transaction:
                connection.execute("ROLLBACK")

    def _index(self, act: Act, recording: Recording) -> None:
        if not act.indexed:
            from reseau_desktop.store.indexing import follow  # no start needs it

            follow(self.connection, recording.so_far())

    def settle(self) -> None:
        """Move what was written from the log into the file: a window lets a worker do it (`settling.spare`)."""
        with named(self.path):
            self.settling.settle(self.connection)

    def undo(self, progress: Progress | None = None) -> Label:
        """Take the latest action back. Raises NothingToUndo, Conflict or StoreBusy.

        `progress(done, total)` may raise: everything is then as it was.
        """
        return self._move(back=True, progress=progress)

    def redo(self, progress: Progress | None = None) -> Label:
        """Do again what was undone last; the same may be raised."""
        return self._move(back=False, progress=progress)

    def _move(self, *, back: bool, progress: Progress | None) -> Label:
        label, applied = self._take(back=back, progress=progress)
        self._tell(Change(label, applied))
        return label

    def _take(self, *, back: bool, progress: Progress | None, expected: int = 0) -> tuple[Label, bytes]:
        """Take one step; where `expected` is no longer the next one, somebody else acted meanwhile: Conflict."""
        connection = self._begin(Label("undo" if back else "redo"))
        try:
            step = history.next_undo(connection) if back else history.next_redo(connection)
            if step is None:
                raise NothingToUndo(self.path)
            identity, label = step
            if expected and identity != expected:
                raise Conflict(self.path, str(identity))
            with named(self.path):
                applied = history.move(connection, self.path, identity, back=back, progress=progress)
                with self._elsewhere.committing(told=True):
                    connection.execute("COMMIT")
        except BaseException:
            self._roll_back(connection)
            raise
        finally:
            self._local.label = None
        return label, applied

    def walk(self, step: int, progress: Progress | None = None) -> int:
        """Undo one by one until `step` is undone too, or redo until it is done again; how many steps were taken.

        Each is a transaction of its own, so that whoever gives up midway (`progress` may raise, within a long step
        too) stands at a sound point; readers are told once, at the end. Raises NothingToUndo for a step that cannot be
        reached, Conflict or StoreBusy: what was walked until then stays.
        """
        way, back = history.way(self.connection, step)
        if not way:
            raise NothingToUndo(self.path)
        taken = 0

        def told(_done: int, _total: int) -> None:
            if progress is not None:
                progress(taken, len(way))

        try:
            for identity in way:
                self._take(back=back, progress=told, expected=identity)
                taken += 1
        finally:
            if taken:
                self._tell(Change(None, b""))
        return taken

    @property
    def undo_label(self) -> Label | None:
        """What undo would take back."""
        with named(self.path, reading=True):
            step = history.next_undo(self.connection)
        return step[1] if step else None

    @property
    def redo_label(self) -> Label | None:
        """What redo would do again."""
        with named(self.path, reading=True):
            step = history.next_redo(self.connection)
        return step[1] if step else None

    def history(self, limit: int = HISTORY_LINES) -> list[Entry]:
        """The newest actions first."""
        with named(self.path, reading=True):
            return history.entries(self.connection, limit)

    # Being told

    def subscribe(self, callback: Callable[[Change], None]) -> Callable[[], None]:
        """Be called after each commit, on the thread that wrote; the answer ends it."""
        self._subscribers.append(callback)

        def leave() -> None:
            with contextlib.suppress(ValueError):
                self._subscribers.remove(callback)

        return leave

    def _tell(self, change: Change) -> None:
        with self._guard:
            self.version += 1
            self.changes.append((self.version, change))
            if change.label is not None:
                self._elsewhere.tell()
            self.kept.clear()
            self.asking.clear()
            subscribers = list(self._subscribers)
        for subscriber in subscribers:
            subscriber(change)

    def _read_data_version(self) -> int:
        return int(self.value("PRAGMA data_version"))

    def faults(self) -> str:
        """What is wrong in the file, its keys or its index, on one line; empty when it is sound. Reads all of it."""
        return checking.faults(self.connection)

    def changed_elsewhere(self) -> bool:
        """Whether another connection wrote since the last call on this thread; then subscribers are told.

        While an action of one of our own workers is on its way here nothing is said; `seen` tells that it has arrived.
        """
        if self._elsewhere.expected or not self._elsewhere.is_news(self._read_data_version()):
            return False
        self._tell(Change(None, b""))
        return True

    def seen(self) -> None:
        """On this thread: what has been written so far is known, `changed_elsewhere` need not tell it again."""
        self._elsewhere.seen(self._read_data_version())

    def restore(self, copy: Path) -> Path:
        """Put a copy in the place of what is there, which is kept aside first; the path of what was kept.

        Every reader sees the copy from its next read on. Raises Damaged, Foreign or Newer for an unfit copy, StoreBusy
        while an action is being written; the present file is then as it was.
        """
        refuse_unfit(copy, thorough=True)
        with named(self.path):
            kept = self.backups.make("restore", self.connection)
            overwrite(self.connection, copy)
            self._migrate()
        self.reopened()
        return kept

    def reopened(self) -> None:
        """Tell everybody that the whole file is another one (a restored copy)."""
        self._tell(Change(None, b""))

    def close(self) -> None:
        """Close every thread's connection; what was committed is in the file."""
        self._connections.close()
        self._local = threading.local()
