"""Rows that were never painted take as long as the rest of the window: in a long list they come a few at a time."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QRect
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QTableView, QWidget

from reseau_desktop.widgets import painting
from reseau_desktop.widgets.breath import in_a_turn

LONG = 3_000  # rows from which on a list is painted so: with fewer everything else is quick, too
ROWS = 2  # painted at once
NEW = 14  # texts laid out for the first time, after which the window gets a turn
SECONDS = 0.004  # or after so long, where anything was new: what a row says has to be read, too


def paint_rows(view: QTableView, area: QRect, paint: Callable[[QPaintEvent], None]) -> None:
    """Paint what lies in the area; where much of it is new, its lower part a turn later."""
    before, begun = painting.laid_out(), time.perf_counter()
    row, top = view.rowAt(area.top()), area.top()
    while top <= area.bottom():
        following = view.rowViewportPosition(row + ROWS) if row >= 0 else -1
        bottom = following - 1 if following > top else area.bottom()  # the last rows: all that is left
        paint(QPaintEvent(QRect(area.left(), top, area.width(), min(bottom, area.bottom()) + 1 - top)))
        row, top = row + ROWS, bottom + 1
        new = painting.laid_out() - before
        late = new > NEW or (new > 0 and time.perf_counter() - begun > SECONDS)
        if late and top <= area.bottom():
            _later(view.viewport(), QRect(area.left(), top, area.width(), area.bottom() + 1 - top))
            return


def _later(viewport: QWidget, rest: QRect) -> None:
    in_a_turn(viewport, lambda: viewport.update(rest))
