"""The small cards beside one another; under one another where they have no room."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from reseau_desktop.widgets.scaling import hbox

Direction = QBoxLayout.Direction


class SmallRow(QWidget):
    """It asks for no more than the widest card: the page may be narrow."""

    def __init__(self, cards: Sequence[QWidget], before: int) -> None:
        super().__init__()
        self._cards = list(cards)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._row = hbox(self, margins=(0, before, 0, 0), spacing=12)
        self._row.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)
        for card in self._cards:
            self._row.addWidget(card, 1)

    def _widths(self) -> list[int]:
        return [card.minimumSizeHint().width() for card in self._cards]

    def minimumSizeHint(self) -> QSize:
        return QSize(max(self._widths(), default=0), self._row.minimumSize().height())

    def _arrange(self) -> None:
        spaces = self._row.spacing() * (len(self._cards) - 1)
        beside = sum(self._widths()) + spaces <= self.width()
        way = Direction.LeftToRight if beside else Direction.TopToBottom
        if way != self._row.direction():
            self._row.setDirection(way)
            self.updateGeometry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self._arrange()
            self.updateGeometry()
        return super().event(event)
