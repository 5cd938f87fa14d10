"""While one types: what is not saved yet is kept beside the file every other second. A program that is killed, or a
computer that loses its current, finds it at the next start where it stood."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

if TYPE_CHECKING:
    from reseau_desktop.window import Window

EVERY = 1_500  # ms
FIELDS = (QLineEdit, QPlainTextEdit, QTextEdit)


class Typed(QObject):
    """Runs only while the keyboard is in a field, and once after it left."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self, interval=EVERY, singleShot=True)
        self._timer.timeout.connect(self._pass)
        QApplication.instance().focusChanged.connect(self._moved)
        self._moved(None, QApplication.focusWidget())

    def keep(self) -> None:
        """Now; nothing is written into the file of the network."""
        page: Any = self._window.frame.page("contacts")
        if page is not None:
            page.keep_typed()
        self._window.quick.keep()

    def _moved(self, left: QWidget | None, reached: QWidget | None) -> None:
        if isinstance(left, FIELDS) or isinstance(reached, FIELDS):
            self._timer.start()

    def _pass(self) -> None:
        self.keep()
        if isinstance(QApplication.focusWidget(), FIELDS):
            self._timer.start()
