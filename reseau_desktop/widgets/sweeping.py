"""Rubbish that holds itself is swept on the window's thread alone.

Python looks for it wherever an object happens to be made. On a worker that ends the program: a widget found there is
destroyed there, while it holds a lock of Qt that the window's thread waits for with Python's own lock in its hand.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication

EVERY = 250  # ms between two looks at how much there is
WHOLE, WORKING = (
    30.0,
    600.0,
)  # s between two sweeps of everything: while nobody uses the window, and while somebody does
MUCH = 5_000  # new objects: somebody's answer, which will stay; walking through more would be felt beside other work


class Sweeping(QObject):
    """Takes the place of Python's own collector for as long as the application lives."""

    def __init__(self, application: QObject, busy: Callable[[], bool] = lambda: False) -> None:
        super().__init__(application)
        gc.disable()
        self._busy = busy
        self._swept = time.monotonic()
        self._timer = QTimer(self, interval=EVERY)
        self._timer.timeout.connect(self.sweep)
        self._timer.start()

    @staticmethod
    def _used() -> bool:
        """Whether a window of ours has the keyboard."""
        return QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive

    def sweep(self) -> None:
        """Collect the generations that are full, as the collector itself would; beside a running work only the youngest: the
        others hold the millions of things that an export makes, and walking through them would stop the window.

        With a large network a sweep of everything takes a tenth of a second: it waits until one looks elsewhere. So does a
        large answer that has just come.
        """
        young, older, oldest = gc.get_count()
        limits = gc.get_threshold()
        busy = self._busy()
        if young <= limits[0]:
            return
        if young > MUCH:
            if not busy:
                gc.freeze()  # looked through with everything, when there is time
            return
        wait = WORKING if self._used() else WHOLE
        if not busy and oldest > limits[2] and time.monotonic() - self._swept > wait:
            gc.unfreeze()
            gc.collect()
            self._swept = time.monotonic()
        elif older > limits[1] and not busy:
            gc.collect(1)
        else:
            gc.collect(0)
