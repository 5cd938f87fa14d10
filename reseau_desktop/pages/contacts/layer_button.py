"""The circle of a person as a chip that can be pressed to choose another."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from reseau_desktop.widgets import painting, pieces
from reseau_desktop.widgets.buttons import tooltip
from reseau_desktop.widgets.enter_presses import EnterPresses
from reseau_desktop.widgets.theme import theme


class LayerButton(EnterPresses, QPushButton):
    """20 high as painted, 28 to hit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._key, self._words = "inbox", ""
        self.setAutoDefault(False)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def set_layer(self, key: str, words: str, hint: str) -> None:
        self._key, self._words = key, words
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(tooltip(hint))
        self.updateGeometry()
        self.update()

    def layer(self) -> str:
        return self._key

    def sizeHint(self) -> QSize:
        return QSize(round(pieces.layer_chip_width(self._words)), theme().px(28))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        seen = self.focus_rect()
        pieces.layer_chip(painter, 0, seen.y(), self._key, self._words)
        if self.underMouse() and self.isEnabled():
            painting.rounded(painter, seen.toRectF(), seen.height() / 2, None, self._key)

    def focus_rect(self) -> QRect:
        high = theme().px(20)
        return QRect(0, (self.height() - high) // 2, self.width(), high)

    def focus_radius(self) -> float:
        return theme().px(10)
