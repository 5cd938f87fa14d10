"""Who goes first. Python runs one thread at a time: a worker that reads makes the window take twice as long."""

from __future__ import annotations

import threading

MOST = 0.03  # s that a worker waits at once: it must come to its end, too


class Precedence:
    """Workers stop at their next read while the window answers somebody. Nobody waits where nobody ever took it."""

    def __init__(self) -> None:
        self._free = threading.Event()
        self._free.set()
        self._first: int | None = None

    def take(self) -> None:
        """This thread goes first from now on, until it gives."""
        self._first = threading.get_ident()
        self._free.clear()

    def give(self) -> None:
        """Everybody may go on: the answer is given, or this thread is about to wait for what another one does."""
        if not self.known():
            self._free.set()

    def known(self) -> bool:
        """Whether another thread goes first now and then."""
        return self._first is not None and self._first != threading.get_ident()

    def wait(self) -> None:
        """On a worker, between two pieces of work: let the first one end its answer."""
        if not self._free.is_set() and self.known():
            self._free.wait(MOST)
