"""From the log into the file. SQLite does it after the action that makes the log long; or after the next one, where a reader
was in the way: a click right after an import then waits for 20,000 pages. The window leaves it to a worker."""

from __future__ import annotations

import threading

import apsw

LONG = 1_000  # pages of the log from which on it is moved into the file: SQLite's own measure


class Settling:
    """Of one file. `spared` is the thread that never does it, if any."""

    def __init__(self) -> None:
        self._spared: int | None = None
        self._pages = 0

    def spare(self, connection: apsw.Connection) -> None:
        """From now on nothing that this thread writes waits for it."""
        self._spared = threading.get_native_id()
        self.opened(connection)

    def opened(self, connection: apsw.Connection) -> None:
        """A connection of the present thread is new."""
        if threading.get_native_id() == self._spared:
            connection.set_wal_hook(self._written)

    def _written(self, _connection: apsw.Connection, _name: str, pages: int) -> int:
        self._pages = pages
        return apsw.SQLITE_OK

    def wanted(self) -> bool:
        """Whether the spared thread saw a long log."""
        return self._pages > LONG

    def settle(self, connection: apsw.Connection) -> None:
        """Move what was written, as far as no reader needs it where it is."""
        connection.wal_checkpoint(mode=apsw.SQLITE_CHECKPOINT_PASSIVE)
        self._pages = 0
