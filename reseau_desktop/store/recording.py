"""What an action writes, a few tables at a time: SQLite lets go of all that a session holds at once, with Python's lock
in its hand, and for a whole import that would be a quarter of a second in which no window moves."""

from __future__ import annotations

import time
from collections.abc import Iterable

import apsw

from reseau_desktop.store import streaming

TABLES = 4  # of one session: each session is asked at each row that is written


class Recording:
    """Several sessions. Side by side their changesets are what one session of all tables would have made."""

    def __init__(self, connection: apsw.Connection) -> None:
        self._connection = connection
        self._sessions: list[apsw.Session] = []

    def begin(self, tables: Iterable[str]) -> None:
        """Record what is written into these tables from now on, in their order."""
        for number, table in enumerate(tables):
            if number % TABLES == 0:
                self._sessions.append(apsw.Session(self._connection, "main"))
            self._sessions[-1].attach(table)

    def so_far(self) -> bytes:
        """The changeset of what was written until now."""
        return b"".join(bytes(session.changeset()) for session in self._busy())

    def written(self) -> bytes:
        """The changeset of everything, taken out piece by piece: other threads run meanwhile."""
        return b"".join(streaming.written(session) for session in self._busy())

    def end(self) -> None:
        """Let go of it, one session at a time."""
        for session in self._sessions:
            if not session.is_empty:
                time.sleep(0)
            session.close()
        self._sessions.clear()

    def _busy(self) -> list[apsw.Session]:
        return [session for session in self._sessions if not session.is_empty]
