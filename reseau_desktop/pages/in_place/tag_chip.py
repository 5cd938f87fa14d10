"""A tag, a topic, another name as a chip: pressed for what it leads to, taken off by its cross or Delete."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from reseau_desktop.widgets import icons, painting, pieces
from reseau_desktop.widgets.buttons import tooltip
from reseau_desktop.widgets.theme import theme

LONGEST = 40  # characters of a tag on its chip


class TagChip(QPushButton):
    """`clicked` where it was pressed, `removed` by its cross or Delete; `kind` is the look (`pieces.CHIP_KINDS`)."""

    removed = Signal()
    menu_asked = Signal(QPoint)

    def __init__(self, name: str, parent: QWidget | None = None, *, kind: str = "plain") -> None:
        super().__init__(parent)
        self.name, self._kind = name, kind
        words = " ".join(name.split())
        self._words = words if len(words) <= LONGEST else words[: LONGEST - 1] + "…"
        self.setText(self._words)
        self.setAutoDefault(False)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def set_hints(self, show: str, remove: str) -> None:
        """What pressing does, and what its cross does."""
        self.setToolTip(tooltip(f"{show} · {remove}", "Del"))
        self.setAccessibleDescription(show)

    def sizeHint(self) -> QSize:
        return QSize(round(pieces.chip_width(self._words)), theme().px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def cross_rect(self) -> QRect:
        """Where the cross is, while the pointer or the keyboard is here."""
        side = theme().px(20)
        return QRect(self.width() - side, 0, side, self.height())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self.isDown() and self.cross_rect().contains(event.position().toPoint()):
            self.setDown(False)
            self.removed.emit()
            return
        super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self.click()
            return
        super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        keyboard = event.reason() == QContextMenuEvent.Reason.Keyboard
        self.menu_asked.emit(self.mapToGlobal(QPoint(0, self.height())) if keyboard else event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        px = theme().px
        painter = QPainter(self)
        top = (self.height() - px(22)) / 2
        pieces.chip(painter, 0, top, self._words, self._kind)
        if self.underMouse() or self.hasFocus():
            cross, side = self.cross_rect(), px(12)
            self._paint_shorter(painter, top, cross.x())
            icons.draw(painter, cross.x() + px(2), (self.height() - side) / 2, "x", "text2", 12)

    def _paint_shorter(self, painter: QPainter, top: float, right: int) -> None:
        """The words again, as many as the cross leaves room for: none is cut in the middle."""
        px, (ground, _border, token) = theme().px, pieces.CHIP_KINDS[self._kind]
        room = QRectF(px(9), top + 1, max(0, right - px(9)), px(22) - 2)
        painter.fillRect(room.adjusted(0, 0, px(11), 0), theme().colour(ground))
        painting.text(painter, room, self._words, "small", token)

    def focus_rect(self) -> QRect:
        high = theme().px(22)
        return QRect(0, (self.height() - high) // 2, self.width(), high)

    def focus_radius(self) -> float:
        return theme().px(11)
