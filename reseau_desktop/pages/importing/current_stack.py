"""A stack that is as large as what it shows: the others would make a small step scroll."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QStackedLayout, QWidget


class CurrentStack(QWidget):
    """Shows one of its widgets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layout = _Layout(self)

    def addWidget(self, widget: QWidget) -> None:
        self._layout.addWidget(widget)

    def setCurrentIndex(self, place: int) -> None:
        self._layout.setCurrentIndex(place)
        self._layout.invalidate()
        self.updateGeometry()

    def currentIndex(self) -> int:
        return self._layout.currentIndex()


class _Layout(QStackedLayout):
    """Only the widget that is shown says how much room is needed."""

    def minimumSize(self) -> QSize:
        shown = self.currentWidget()
        return shown.minimumSizeHint() if shown is not None else QSize()

    def sizeHint(self) -> QSize:
        shown = self.currentWidget()
        return shown.sizeHint() if shown is not None else QSize()

    def hasHeightForWidth(self) -> bool:
        shown = self.currentWidget()
        return shown is not None and shown.layout() is not None and shown.layout().hasHeightForWidth()

    def heightForWidth(self, width: int) -> int:
        shown = self.currentWidget()
        if shown is None or shown.layout() is None:
            return -1
        return shown.layout().heightForWidth(width)
