"""A card whose content reaches its edges: the corners are laid over it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.widgets.painting import rounded
from reseau_desktop.widgets.scaling import vbox
from reseau_desktop.widgets.theme import theme


class _Corners(QWidget):
    """What lies outside the rounded outline, in the page's colour, and the outline."""

    def __init__(self, parent: QWidget, ground: str) -> None:
        super().__init__(parent)
        self._ground = ground
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        theme().changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        radius = 10.0
        whole, inner = QPainterPath(), QPainterPath()
        rect = QRectF(self.rect())
        whole.addRect(rect)
        inner.addRoundedRect(rect, radius, radius)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(whole - inner, theme().colour(self._ground))
        rounded(painter, rect, radius, None, "hair")


class RoundedCard(QWidget):
    """Holds one widget on the card's ground."""

    def __init__(self, content: QWidget, parent: QWidget | None = None, *, around: str = "page") -> None:
        super().__init__(parent)
        self.setProperty("ground", "card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        vbox(self, margins=1, spacing=0).addWidget(content)
        self._corners = _Corners(self, around)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._corners.setGeometry(self.rect())
        self._corners.raise_()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._corners.raise_()
