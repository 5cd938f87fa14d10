"""The colours offered for a circle: one stop of the keyboard, the arrows choose."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reseau_desktop.widgets.buttons import tooltip
from reseau_desktop.widgets.theme import theme
from reseau_desktop.widgets.tokens import SWATCHES

DISC, GAP, EDGE = 24, 10, 5  # EDGE leaves room for the ring of the chosen one


class Swatches(QWidget):
    """`chosen` carries #RRGGBB. A colour of the user's own stands at the end."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._colours: tuple[str, ...] = SWATCHES
        self._current = 0
        self._names: tuple[str, ...] = ()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        theme().changed.connect(self._restyle)

    def show_colour(self, colour: str) -> None:
        """The one in force, #RRGGBB."""
        wanted = colour.upper()
        self._colours = SWATCHES if wanted in SWATCHES else (*SWATCHES, wanted)
        self._current = self._colours.index(wanted)
        self._say()
        self._restyle()

    def set_names(self, names: tuple[str, ...]) -> None:
        """What the offered colours are called."""
        self._names = names
        self._say()

    def colour(self) -> str:
        return self._colours[self._current]

    def centre(self, place: int) -> QPointF:
        """Where a disc is, for the pointer."""
        px = theme().px
        return QPointF(px(EDGE) + px(DISC) / 2 + place * (px(DISC) + px(GAP)), px(EDGE) + px(DISC) / 2)

    def sizeHint(self) -> QSize:
        px, count = theme().px, len(self._colours)
        return QSize(2 * px(EDGE) + count * px(DISC) + (count - 1) * px(GAP), 2 * px(EDGE) + px(DISC))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = theme().px(DISC) / 2
        for place, colour in enumerate(self._colours):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colour))
            painter.drawEllipse(self.centre(place), radius, radius)
            if place == self._current:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.setPen(QPen(theme().colour("accent"), 2))
                painter.drawEllipse(self.centre(place), radius + 3, radius + 3)

    def focus_rect(self) -> QRect:
        at, radius = self.centre(self._current), theme().px(DISC) / 2 + 4
        return QRectF(at.x() - radius, at.y() - radius, 2 * radius, 2 * radius).toRect()

    def focus_radius(self) -> float:
        return theme().px(DISC) / 2 + 4

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        place = self._at(event.position())
        if place >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._choose(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if step and 0 <= self._current + step < len(self._colours):
            self._choose(self._current + step)
        elif not step:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._at(QPointF(event.pos()))
            words = self._names[place] if 0 <= place < len(self._names) else ""
            QToolTip.showText(event.globalPos(), tooltip(words), self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def _at(self, at: QPointF) -> int:
        half = (theme().px(DISC) + theme().px(GAP)) / 2
        for place in range(len(self._colours)):
            if abs(at.x() - self.centre(place).x()) <= half:
                return place
        return -1

    def _choose(self, place: int) -> None:
        if place != self._current:
            self._current = place
            self._say()
            self.update()
            self.chosen.emit(self._colours[place])

    def _say(self) -> None:
        known = self._names[self._current] if self._current < len(self._names) else self.colour()
        self.setAccessibleDescription(known)

    def _restyle(self) -> None:
        self.updateGeometry()
        self.update()
