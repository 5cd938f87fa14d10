"""Rows that were never painted take as long as the rest of the window: in a long list they come a few at a time."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QTableView

from reseau_desktop.widgets import painting

LONG = 3_000  # rows from which on a list is painted so: with fewer everything else is quick, too
ROWS = 2  # painted at once
NEW = 14  # texts laid out for the first time, after which the window gets a turn
SECONDS = 0.004  # or after so long, where anything was new: what a row says has to be read, too


class RowBands(QObject):
    """Paints a view's rows from the top; where much is new, what is left in a turn of its own."""

    def __init__(self, view: QTableView) -> None:
        super().__init__(view)
        self._view = view
        self._rest = QRect()
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._go_on)

    def paint(self, area: QRect, paint: Callable[[QPaintEvent], None]) -> None:
        """Paint what lies in the area."""
        view, before, begun = self._view, painting.laid_out(), time.perf_counter()
        row, top = view.rowAt(area.top()), area.top()
        while top <= area.bottom():
            following = view.rowViewportPosition(row + ROWS) if row >= 0 else -1
            bottom = following - 1 if following > top else area.bottom()  # the last rows: all that is left
            paint(QPaintEvent(QRect(area.left(), top, area.width(), min(bottom, area.bottom()) + 1 - top)))
            row, top = row + ROWS, bottom + 1
            new = painting.laid_out() - before
            late = new > NEW or (new > 0 and time.perf_counter() - begun > SECONDS)
            if late and top <= area.bottom():
                self._later(QRect(area.left(), top, area.width(), area.bottom() + 1 - top))
                return

    def _later(self, rest: QRect) -> None:
        self._rest = self._rest.united(rest)
        self._timer.start()

    def _go_on(self) -> None:
        rest, self._rest = self._rest, QRect()
        self._view.viewport().update(rest)
