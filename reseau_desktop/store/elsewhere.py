"""Whether somebody else wrote: another process, not one of our own workers whose news is still on its way."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Elsewhere:
    """Asked on the thread that made it. `PRAGMA data_version` knows connections, not processes: what our other threads
    commit looks like news, until it was told and has arrived here."""

    def __init__(self) -> None:
        self._home = threading.get_native_id()
        self._version: int | None = None
        self._own = 0  # commits of our other threads that are not told yet
        self._unseen = False  # such a commit was told, and has not arrived

    @contextmanager
    def committing(self, *, told: bool) -> Iterator[None]:
        """Around a commit: from there on the file is another one, and whoever looks must know that it was us."""
        here = told and threading.get_native_id() != self._home
        self._own += here
        try:
            yield
        except BaseException:
            self._own -= here
            raise

    def tell(self) -> None:
        """An action of ours is told, on the thread that wrote."""
        if self._own and threading.get_native_id() != self._home:
            self._own, self._unseen = self._own - 1, True

    @property
    def expected(self) -> bool:
        """Something of our own is on its way."""
        return self._unseen or self._own > 0

    def is_news(self, version: int) -> bool:
        """Whether the file is another one than when this was asked last."""
        news, self._version = version != self._version, version
        return news

    def seen(self, version: int) -> None:
        """What has been written so far is known here."""
        self._version, self._unseen = version, False
