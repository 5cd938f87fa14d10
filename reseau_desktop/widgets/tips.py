"""Tips with round corners: Qt makes them where the pointer rests, and tells nobody."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QWidget

from reseau_desktop.widgets.popup_menu import round_corners
from reseau_desktop.widgets.theme import theme

RESTED = 720  # ms: Qt shows a tip when the pointer has rested for 700
NEXT = 40  # ms: while one is shown, that of the next place comes at once
RADIUS = 6


class TipCorners(QObject):
    """Looks for a tip where the pointer has come to rest in a window of ours; the tip found is watched."""

    def __init__(self, application: QGuiApplication) -> None:
        super().__init__(application)
        self._rest = QTimer(self, singleShot=True)
        self._rest.timeout.connect(self.look)
        self._shown = False
        application.focusWindowChanged.connect(self._enter)
        self._enter(application.focusWindow())

    def _enter(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # again is once

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.MouseMove and isinstance(watched, QWindow):
            self._rest.start(NEXT if self._shown else RESTED)
        elif kind == QEvent.Type.Resize and isinstance(watched, QWidget):
            round_corners(watched, theme().px(RADIUS))
        return False

    def look(self) -> None:
        """Is there one?"""
        tip = next((one for one in QApplication.topLevelWidgets() if _is_tip(one)), None)
        self._shown = tip is not None
        if tip is not None:
            round_corners(tip, theme().px(RADIUS))
            tip.installEventFilter(self)


def _is_tip(window: QWidget) -> bool:
    return window.objectName() == "qtooltip_label" and window.isVisible()
