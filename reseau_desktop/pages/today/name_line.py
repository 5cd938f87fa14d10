"""Who a card is about, on one line: name, layer, role. What does not fit is in the tooltip."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reseau_desktop.widgets import fonts, painting, pieces
from reseau_desktop.widgets.buttons import tooltip
from reseau_desktop.widgets.theme import theme

GAP, LEAST_ROLE = 8, 48  # px


class NameLine(QWidget):
    """The name keeps its room first, then the chip, then the role."""

    def __init__(self, name: str, layer: str = "", layer_name: str = "", role: str = "") -> None:
        super().__init__()
        self._name, self._layer, self._layer_name, self._role = name, layer, layer_name, role
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self._restyle)

    def say(self, name: str, layer: str = "", layer_name: str = "", role: str = "") -> None:
        self._name, self._layer, self._layer_name, self._role = name, layer, layer_name, role
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        name, chip, role = self._widths()
        gaps = theme().px(GAP) * ((chip > 0) + (role > 0))
        return QSize(round(name + chip + role) + gaps, fonts.line("subheading"))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme().px(60), fonts.line("subheading"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = theme(), QPainter(self)
        gap, high = look.px(GAP), self.height()
        name, chip, role = self._shares()
        painting.text(painter, QRectF(0, 0, name, high), self._name, "subheading")
        x = name + gap
        if chip:
            pieces.layer_chip(painter, x, (high - look.px(20)) / 2, self._layer, self._layer_name)
            x += chip + gap
        if role:
            painting.text(painter, QRectF(x, 1, role, high), self._role, "small", "text3")

    def _widths(self) -> tuple[float, float, float]:
        """What name, chip and role would take."""
        return (
            painting.text_width(self._name, "subheading") + 1,
            round(pieces.layer_chip_width(self._layer_name)) if self._layer else 0,
            painting.text_width(self._role, "small") + 1 if self._role else 0,
        )

    def _shares(self) -> tuple[float, float, float]:
        """What they get of the width there is."""
        gap = theme().px(GAP)
        name, chip, role = self._widths()
        room = self.width()
        if chip and min(name, theme().px(90)) + gap + chip > room:
            chip = 0
        name = min(name, room - (chip + gap if chip else 0))
        left = room - name - gap - (chip + gap if chip else 0)
        return name, chip, min(role, left) if left >= min(role, theme().px(LEAST_ROLE)) else 0

    def _fit(self) -> None:
        """The tooltip has the full text of what is cut."""
        wanted, given = self._widths(), self._shares()
        cut = any(have + 0.5 < want for want, have in zip(wanted, given, strict=True))
        whole = " · ".join(part for part in (self._name, self._layer_name, self._role) if part)
        self.setToolTip(tooltip(whole) if cut else "")

    def _restyle(self) -> None:
        self.updateGeometry()
        self._fit()
        self.update()
