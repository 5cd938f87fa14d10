"""What holds the list of pairs and the cards: no higher than what they say."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from reseau_desktop.widgets.scroll import Scroll


class Sides(QWidget):
    """List and cards: as high as they must be, not as they would like: the cards scroll before the page does."""

    def heightForWidth(self, width: int) -> int:
        return self.layout().minimumHeightForWidth(width)


class AsHigh(Scroll):
    """The cards side by side, never higher than what they say: the buttons stand right under it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.widget() and event.type() == QEvent.Type.LayoutRequest:
            self._fit()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        content = self.widget()
        high = content.heightForWidth(self.viewport().width()) if content.hasHeightForWidth() else -1
        self.setMaximumHeight(max(high if high > 0 else content.sizeHint().height(), 1))
