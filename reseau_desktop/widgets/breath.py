"""A page of many parts is made with the window's events between them: what is seen goes on moving meanwhile."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QRect, QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from reseau_desktop.widgets import foremost

_Flag = QEventLoop.ProcessEventsFlag
_LATER = (
    _Flag.ExcludeUserInputEvents | _Flag.ExcludeSocketNotifiers
)  # keys, clicks, a second start: they wait
_PENDING = Qt.WidgetAttribute.WA_PendingResizeEvent
_making = 0
LONG = 0.003  # s of work on parts of a page after which the window gets a breath


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


def at_work() -> bool:
    """Whether a page is being made: what can wait lets it go first."""
    return _making > 0


def dress(page: QWidget, size: QSize | None = None) -> None:
    """Put the style on the parts of a page that is not seen yet, with breaths between, and lay it out in its size: else
    all of it comes when the page is shown, in one go. The innermost first, since a widget dresses its children too."""
    pace = _Pace()
    for part in reversed(page.findChildren(QWidget)):
        part.ensurePolished()
        pace.step()
    if size is not None:
        page.resize(size)
        _lay_out(page, pace)
        page.grab(QRect(0, 0, 1, 1))  # of something hidden this alone lays out what is left
        breathe()


class _Pace:
    """A breath after each long stretch of work."""

    def __init__(self) -> None:
        self._begun = time.perf_counter()

    def step(self) -> None:
        if time.perf_counter() - self._begun > LONG:
            breathe()
            self._begun = time.perf_counter()


def _lay_out(page: QWidget, pace: _Pace) -> None:
    """The sizes that Qt keeps from hidden widgets until they are shown are told to them now, from the outermost on, as
    it would do itself, all in one go."""
    waiting = deque([page])
    while waiting:
        part = waiting.popleft()
        if not isValid(part):  # gone during a breath
            continue
        if part.testAttribute(_PENDING):
            part.setAttribute(_PENDING, False)
            QCoreApplication.sendEvent(part, QResizeEvent(part.rect().size(), QSize()))
            pace.step()
        waiting.extend(child for child in part.children() if isinstance(child, QWidget))


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

    def waits(self, name: str) -> bool:
        """Whether it is still to be called."""
        return name in self._calls

    def hurry(self) -> None:
        """All that wait, now: somebody needs what they do."""
        while self._calls:
            self._calls.pop(next(iter(self._calls)))()

    def _turn(self) -> None:
        if not self._calls:
            return
        name = next(iter(self._calls))
        call = self._calls.pop(name)
        if self._calls:
            self._timer.start()
        foremost.take()
        call()
