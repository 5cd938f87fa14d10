"""What stands in the place of the cards while they are sought: nothing at first, then still grey shapes."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reseau_desktop.widgets.painting import rounded
from reseau_desktop.widgets.theme import theme

PATIENCE = 150  # ms: a short wait is not shown
CARDS, HIGH, GAP = 3, 78, 6  # px


class Waiting(QWidget):
    """Three cards without words. It does not move."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = False
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        QTimer.singleShot(PATIENCE, self, self._show_shapes)

    def _show_shapes(self) -> None:
        self._shown = True
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme().px(300), theme().px(CARDS * (HIGH + GAP) + 40))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._shown:
            return
        px, painter = theme().px, QPainter(self)
        for number in range(CARDS):
            top = px(40) + number * px(HIGH + GAP)
            rounded(painter, QRectF(0, top, self.width(), px(HIGH)), px(10), "card", "hair")
            middle = top + px(HIGH) / 2
            rounded(painter, QRectF(px(16), middle - px(21), px(42), px(42)), px(21), "press")
            rounded(painter, QRectF(px(72), middle - px(14), self.width() * 0.22, px(10)), px(5), "press")
            rounded(painter, QRectF(px(72), middle + px(6), self.width() * 0.4, px(8)), px(4), "press")
            right = QRectF(self.width() - px(16 + 90), middle - px(14), px(90), px(28))
            rounded(painter, right, px(7), "press")
