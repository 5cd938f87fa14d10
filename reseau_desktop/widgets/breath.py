"""A page of many parts is made with the window's events between them: what is seen goes on moving meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QTimer

_Flag = QEventLoop.ProcessEventsFlag
_LATER = (
    _Flag.ExcludeUserInputEvents | _Flag.ExcludeSocketNotifiers
)  # keys, clicks, a second start: they wait
_making = 0


@contextmanager
def making() -> Iterator[None]:
    """A page is being made for a window that is seen. Inside another one nothing breathes."""
    global _making
    _making += 1
    try:
        yield
    finally:
        _making -= 1


def breathe() -> None:
    """Between two parts of a page: paint and let timers run. A page made by itself (in a test) takes no breath."""
    if _making == 1:
        QCoreApplication.processEvents(_LATER)


class Turns(QObject):
    """Calls that each get a turn of the event loop: what is seen moves between them. One that waits is not asked twice."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._calls: dict[str, Callable[[], object]] = {}
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._turn)

    def take(self, name: str, call: Callable[[], object]) -> None:
        """Call it soon, after those that wait already."""
        self._calls[name] = call
        self._timer.start()

    def _turn(self) -> None:
        name = next(iter(self._calls))
        call = self._calls.pop(name)
        if self._calls:
            self._timer.start()
        call()
