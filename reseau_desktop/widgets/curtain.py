"""Laid out now, painted a little later: a page that is shown at once takes as long as three repaints."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QWidget

OPAQUE = Qt.WidgetAttribute.WA_OpaquePaintEvent


class Curtain(QObject):
    """Before a place whose content changes: until it rises one sees what was there before.

    Meanwhile the place is said to be opaque, else the ground under it would be painted over what was there.
    The timer is one of its own: `singleShot(0)` is a posted event, and of two such one follows at once on the other.
    """

    def __init__(self, place: QWidget) -> None:
        super().__init__(place)
        self._place = place
        self._turns, self._own = 0, place.testAttribute(OPAQUE)
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._turn)

    def fall(self, turns: int = 1) -> None:
        """Down, until the loop has come round so often."""
        self._turns = max(self._turns, turns)
        self._down()
        self._timer.start()

    def hold(self) -> None:
        """Down until `rise`, or so many turns after `fall`."""
        self._timer.stop()
        self._down()

    def rise(self) -> None:
        """Up, at once."""
        self._timer.stop()
        self._turns = 0
        self._place.setAttribute(OPAQUE, self._own)
        self._place.setUpdatesEnabled(True)

    def _down(self) -> None:
        self._place.setUpdatesEnabled(False)
        self._place.setAttribute(OPAQUE)

    def _turn(self) -> None:
        self._turns -= 1
        if self._turns > 0:
            self._timer.start()
        else:
            self.rise()
