"""The connections to one file: each thread has its own, opened when it first asks."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Callable
from pathlib import Path

import apsw

from reseau_desktop.store.connection import connect


class Connections:
    """`opened` is told of each new one, on its thread."""

    def __init__(self, path: Path, opened: Callable[[apsw.Connection], None]) -> None:
        self._path, self._opened = path, opened
        self._held: dict[int, apsw.Connection] = {}
        self._guard = threading.Lock()

    def here(self) -> apsw.Connection:
        """This thread's connection; the file is made where there is none, for its owner alone.

        Kept by the thread's number: Python forgets what is local to a thread of Qt's after each piece of work.
        """
        thread = threading.get_native_id()
        found = self._held.get(thread)
        if found is None:
            if not self._path.exists():
                descriptor = os.open(self._path, os.O_CREAT | os.O_RDWR, 0o600)
                os.close(descriptor)
            found = connect(self._path)
            self._opened(found)
            with self._guard:
                self._held[thread] = found
        return found

    def close(self) -> None:
        """Close them all; whoever asks again gets a new one."""
        with self._guard:
            connections, self._held = list(self._held.values()), {}
        for connection in connections:
            with contextlib.suppress(apsw.Error):
                connection.close()
