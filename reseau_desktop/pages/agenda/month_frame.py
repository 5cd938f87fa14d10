"""What surrounds the six weeks: the names of the weekdays over them, and the rounded outline."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QTableView, QWidget

from reseau_desktop.widgets import painting
from reseau_desktop.widgets.painting import rounded
from reseau_desktop.widgets.theme import theme

RADIUS, LEFT = 10, 8  # px


class MonthHead(QWidget):
    """Mon to Sun, over their columns. A screen reader hears them with each day."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self._table = table
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def place(self, height: int) -> None:
        """Over the table, so high."""
        self.setGeometry(0, 0, self._table.width(), height)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, look, table = QPainter(self), theme(), self._table
        painter.fillRect(self.rect(), look.colour("sunk"))
        painting.hairline(painter, 0, self.height() - 1, self.width())
        model = table.model()
        for column in range(model.columnCount()):
            left, width = table.columnViewportPosition(column), table.columnWidth(column)
            room = QRectF(left + look.px(LEFT), 0, width - look.px(LEFT), self.height())
            painting.text(
                painter, room, str(model.headerData(column, Qt.Orientation.Horizontal)), "caption", "text3"
            )
            if column:
                painting.vertical_hairline(painter, left - 1, 0, self.height())


class Corners(QWidget):
    """Over the table: the outline, and the page's ground where its corners are round. It lets the pointer through."""

    def __init__(self, table: QTableView) -> None:
        super().__init__(table)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter, rect = theme(), QPainter(self), QRectF(self.rect())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outside, inside = QPainterPath(), QPainterPath()
        outside.addRect(rect)
        inside.addRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), look.px(RADIUS), look.px(RADIUS))
        painter.fillPath(outside.subtracted(inside), look.colour("page"))
        rounded(painter, rect, look.px(RADIUS), None, "hair")
