"""A modal dialog dims the window it belongs to: what is behind it waits."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from reseau_desktop.widgets.theme import theme

_SHARE = 0.28


class _Veil(QWidget):
    """Covers a window, in its text colour (in the dark theme in its ground: text would brighten it)."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setGeometry(window.rect())
        window.installEventFilter(self)
        self.show()
        self.raise_()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        colour = QColor(theme().colour("win" if theme().dark else "text"))
        colour.setAlphaF(_SHARE * 2 if theme().dark else _SHARE)
        QPainter(self).fillRect(self.rect(), colour)


class Dims(QObject):
    """Lays the veil when a modal dialog opens, and takes it away when the last one closed. One an application."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        app.focusWindowChanged.connect(self._look)

    def _look(self, *_: object) -> None:
        modal = QApplication.activeModalWidget()
        parent = modal.parentWidget() if modal is not None else None
        wanted = parent.window() if parent is not None else None
        for window in QApplication.topLevelWidgets():
            veil = window.findChild(_Veil, options=Qt.FindChildOption.FindDirectChildrenOnly)
            if window is wanted and veil is None:
                _Veil(window)
            elif window is not wanted and veil is not None:
                veil.hide()
                veil.setParent(None)
                veil.deleteLater()


def dimmed(window: QWidget) -> bool:
    """Whether a modal dialog lies over this window."""
    return window.findChild(_Veil, options=Qt.FindChildOption.FindDirectChildrenOnly) is not None
