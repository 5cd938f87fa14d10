"""Answers to choose from: a chip fills the field above it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from reseau_desktop.widgets.enter_presses import EnterPresses
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.painting import rounded, text_at, text_metrics, text_width
from reseau_desktop.widgets.theme import theme


class _Suggestion(EnterPresses, QAbstractButton):
    """A chip, 22 high with 28 to hit."""

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme().changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(round(text_width(self.text(), "small") + theme().px(18)), theme().px(28))

    minimumSizeHint = sizeHint

    def focus_rect(self) -> QRect:
        high = theme().px(22)
        return QRect(0, (self.height() - high) // 2, self.width(), high)

    def focus_radius(self) -> float:
        return theme().px(11)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px = QPainter(self), theme().px
        high = px(22)
        top = (self.height() - high) // 2
        ground = "press" if self.isDown() else "hover" if self.underMouse() else "sunk"
        rounded(painter, QRectF(0, top, self.width(), high), high / 2, ground, "hair")
        baseline = top + (high + text_metrics("small").capHeight()) / 2
        text_at(painter, px(9), round(baseline), self.text(), "small", "text")


class Suggestions(QWidget):
    """A line of chips that goes on where it is too narrow; `chosen` carries the words of one."""

    chosen = Signal(str)

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, gap=6)
        self._chips = [_Suggestion() for _ in range(count)]
        for chip in self._chips:
            flow.addWidget(chip)
            chip.clicked.connect(lambda _=False, chip=chip: self.chosen.emit(chip.text()))

    def set_texts(self, texts: Sequence[str], what_for: str) -> None:
        for chip, text in zip(self._chips, texts, strict=True):
            chip.setText(text)
            chip.setAccessibleName(what_for.format(answer=text))
            chip.updateGeometry()

    def chips(self) -> Sequence[QAbstractButton]:
        return self._chips
