"""A scrolling page whose right edge stays where the header's is, with or without its scroll bar."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QScrollArea

from reseau_desktop.widgets.theme import theme


class RightEdge(QObject):
    """The content's layout has `right` px of margin; the scroll bar takes its width from that."""

    def __init__(self, area: QScrollArea, right: int) -> None:
        super().__init__(area)
        self._area, self._right = area, right
        area.verticalScrollBar().rangeChanged.connect(self.fit)
        theme().changed.connect(self.fit)
        self.fit()

    @Slot()
    def fit(self) -> None:
        content, bar = self._area.widget(), self._area.verticalScrollBar()
        layout = content.layout() if content is not None else None
        if layout is None:
            return
        margins = layout.contentsMargins()
        taken = bar.sizeHint().width() if bar.maximum() > bar.minimum() else 0
        wanted = max(0, theme().px(self._right) - taken)
        if margins.right() != wanted:
            margins.setRight(wanted)
            layout.setContentsMargins(margins)
