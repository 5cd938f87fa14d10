"""Large changesets in pieces, so that other threads run meanwhile: SQLite's session calls hold Python's lock."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import apsw

YIELD_EVERY = 4 * 1024  # bytes between two chances for the window's thread
PIECE = 256 * 1024  # bytes of a changeset taken out of the file at once
OFTEN = 50_000  # instructions of SQLite between two looks inside one statement: a few milliseconds
INDEXED = 8  # the index takes about an eighth of what applying a changeset takes

Progress = Callable[[int, int], None]


def read(changeset: bytes) -> Callable[[int], bytes]:
    """A changeset as SQLite asks for it, piece by piece."""
    position = yielded = 0

    def piece(amount: int) -> bytes:
        nonlocal position, yielded
        if position - yielded >= YIELD_EVERY:
            yielded = position
            time.sleep(0)
        found = changeset[position : position + amount]
        position += len(found)
        return found

    return piece


def kept(connection: apsw.Connection, step: int) -> bytes:
    """The changeset of a step of the history, taken out of the file piece by piece; empty where there is none."""
    try:
        blob = connection.blob_open("main", "history", "changeset", step, False)
    except apsw.SQLError:  # no such step
        return b""
    pieces = []
    with blob:
        while piece := blob.read(PIECE):
            pieces.append(piece)
            time.sleep(0)
    return b"".join(pieces)


class Watch:
    """How far a long piece of work on the file is. Telling it is what lets whoever waits give up: `progress(done, total)`
    may raise, and the transaction is then the caller's to roll back."""

    def __init__(self, progress: Progress | None) -> None:
        self._progress = progress
        self._done, self._total = 0, 1

    def look(self) -> None:
        """Nothing new to count."""
        if self._progress is not None:
            self._progress(self._done, self._total)

    def read(self, changeset: bytes) -> Callable[[int], bytes]:
        """A changeset as SQLite asks for it, its pieces counted; what the index takes afterwards is part of the whole."""
        piece, size = read(changeset), len(changeset)
        self._done, self._total = 0, max(1, size + size // INDEXED)

        def counted(amount: int) -> bytes:
            found = piece(amount)
            self._done += len(found)
            self.look()
            return found

        return counted

    @contextmanager
    def inside(self, connection: apsw.Connection) -> Iterator[None]:
        """Look inside the statements too: those that fill the index are few and long."""
        if self._progress is None:
            yield
            return
        connection.set_progress_handler(self._goes_on, OFTEN)
        try:
            yield
        finally:
            connection.set_progress_handler(None)

    def _goes_on(self) -> bool:
        self.look()
        return False


def written(session: apsw.Session) -> bytes:
    """What a session recorded, taken out piece by piece."""
    pieces = bytearray()
    yielded = 0

    def take(piece: memoryview) -> None:
        nonlocal yielded
        pieces.extend(piece)
        if len(pieces) - yielded >= YIELD_EVERY:
            yielded = len(pieces)
            time.sleep(0)

    session.changeset_stream(take)
    return bytes(pieces)
