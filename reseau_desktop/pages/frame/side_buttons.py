"""The mouse's side buttons: back and forward wherever the pointer is."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

PRESSES = (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonDblClick)  # quickly twice is two steps


class SideButtons(QObject):
    """Takes them before the widgets of a window see them: a list would select what is under the pointer."""

    back = Signal()
    forward = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in PRESSES and isinstance(event, QMouseEvent) and watched is not self._window:
            return self._pressed(event.button())
        if event.type() in (QEvent.Type.Show, QEvent.Type.WinIdChange) and watched is self._window:
            handle = self._window.windowHandle()
            if handle is not None:
                handle.installEventFilter(self)  # again is once
        return False

    def _pressed(self, button: Qt.MouseButton) -> bool:
        if button == Qt.MouseButton.BackButton:
            self.back.emit()
        elif button == Qt.MouseButton.ForwardButton:
            self.forward.emit()
        else:
            return False
        return True
