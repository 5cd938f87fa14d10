"""A small panel that opens over the page at something one pressed, and goes with Esc or a press elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.widgets.painting import rounded
from reseau_desktop.widgets.theme import theme


class Popover(QWidget):
    """Put a layout in it, then `open_at(widget)`."""

    def __init__(self, parent: QWidget) -> None:
        flags = Qt.WindowType.Popup | Qt.WindowType.FramelessWindowHint | Qt.WindowType.NoDropShadowWindowHint
        super().__init__(parent, flags)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def open_at(self, anchor: QWidget) -> None:
        """Under a widget, inside its screen."""
        self.adjustSize()
        at = anchor.mapToGlobal(QPoint(0, anchor.height() + theme().px(4)))
        room: QRect = anchor.screen().availableGeometry()
        x = max(room.left(), min(at.x(), room.right() - self.width()))
        y = (
            at.y()
            if at.y() + self.height() <= room.bottom()
            else at.y() - anchor.height() - self.height() - 8
        )
        self.move(x, max(room.top(), y))
        self.show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A mask, because a translucent window has black corners where there is no compositor."""
        path = QPainterPath()
        path.addRoundedRect(QRectF(self.rect()), theme().px(10), theme().px(10))
        self.setMask(QRegion(path.toFillPolygon().toPolygon()))
        super().resizeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        rounded(QPainter(self), QRectF(self.rect()), theme().px(10), "card", "hair2")
