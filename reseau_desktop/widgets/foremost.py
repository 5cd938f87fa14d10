"""The window goes before its workers while it answers: what takes it 10 ms alone takes 20 beside one of them."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer

from reseau_desktop.store.precedence import Precedence

_STROKES = {QEvent.Type.UpdateRequest, QEvent.Type.LayoutRequest}


class Foremost(QObject):
    """Takes the precedence for as long as one answer takes; when the loop comes round, the workers go on."""

    def __init__(self, precedence: Precedence, parent: QObject) -> None:
        global _made
        super().__init__(parent)
        self._precedence = precedence
        self._over = QTimer(self, singleShot=True, interval=0)
        self._over.timeout.connect(precedence.give)
        _made = self

    def take(self) -> None:
        """Until all that is to be done now is done."""
        self._precedence.take()
        self._over.start()

    def stop(self) -> None:
        """The window is gone: nobody goes first any more."""
        global _made
        _made = None
        self._over.stop()
        self._precedence.give()

    def look(self, event: QEvent) -> None:
        """Take it where an event is about to lay out or paint the window."""
        if event.type() in _STROKES:
            self.take()


_made: Foremost | None = None  # the window's: asked for at each turn of the event loop


def take() -> None:
    """The window's thread is about to do what may take a while; nothing happens where there is no window."""
    if _made is not None and shiboken6.isValid(_made):
        _made.take()
