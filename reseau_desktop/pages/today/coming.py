"""One dated thing that is coming: its icon, who, when."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from reseau_desktop.widgets import icons, painting
from reseau_desktop.widgets.buttons import tooltip
from reseau_desktop.widgets.enter_presses import EnterPresses
from reseau_desktop.widgets.painting import Align
from reseau_desktop.widgets.theme import theme


class ComingRow(EnterPresses, QAbstractButton):
    """30 high; pressed, it opens what it is about."""

    def __init__(self, icon: str, name: str, when: str, why: str) -> None:
        super().__init__()
        self._icon, self._name, self._when = icon, name, when
        self.setAccessibleName(f"{name}, {why}, {when}")
        self.setToolTip(tooltip(f"{name}, {why}"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(theme().px(160), theme().px(30))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(80), theme().px(30))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme(), QPainter(self)
        side, high = look.px(16), self.height()
        icons.draw(painter, 0, (high - side) / 2, self._icon, "text3", 16)
        when = painting.text_width(self._when, "body")
        left = side + look.px(10)
        name = QRectF(left, 0, max(0.0, self.width() - left - when - look.px(8)), high)
        painting.text(painter, name, self._name, "body", "accent" if self.underMouse() else "text")
        painting.text(
            painter,
            QRectF(self.width() - when, 0, when + 1, high),
            self._when,
            "body",
            "text2",
            Align.AlignLeft,
        )
