"""What closing the window does: to the tray, minimised where there is none, or the end; said and asked the first time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

if TYPE_CHECKING:
    from reseau_desktop.pages.closing_dialog import ClosingDialog
    from reseau_desktop.pages.frame.frame import Frame

CLOSING = "reminders/closing"  # "stay", "quit"; nothing: not asked yet
SAID = "reminders/minimised"  # that this desktop has no tray was said


class Closing(QObject):
    """Asked by the frame before it closes. `tray` tells whether this desktop has one."""

    def __init__(self, frame: Frame, tray: Callable[[], bool]) -> None:
        super().__init__(frame)
        self._frame, self._tray = frame, tray
        self.dialog: ClosingDialog | None = None

    def may_close(self) -> bool:
        """Whether the program ends; otherwise the window goes, now or once it was asked."""
        screen, tray = self._frame.screen, self._tray()
        chosen = screen.text(CLOSING)
        if chosen == "quit":
            return True
        if chosen == "stay" and (tray or screen.flag(SAID, False)):
            self.leave()
        else:
            self._ask(tray)
        return False

    def leave(self) -> None:
        """To the tray; where there is none the window must stay within reach."""
        if self._tray():
            self._frame.hide()
        else:
            self._frame.showMinimized()

    def come(self) -> None:
        """To the front, from wherever it was."""
        frame = self._frame
        frame.setWindowState(frame.windowState() & ~Qt.WindowState.WindowMinimized)
        frame.show()
        frame.raise_()
        frame.activateWindow()

    def _ask(self, tray: bool) -> None:
        from reseau_desktop.pages.closing_dialog import ClosingDialog

        if self.dialog is not None:
            self.dialog.activateWindow()
            return
        self.dialog = ClosingDialog(tray=tray, parent=self._frame)
        self.dialog.chosen.connect(lambda stay: self._answered(stay, tray))
        self.dialog.finished.connect(lambda _result: self._forget())
        self.dialog.open()

    def _forget(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
        self.dialog = None

    def _answered(self, stay: bool, tray: bool) -> None:
        screen = self._frame.screen
        screen.set(CLOSING, "stay" if stay else "quit")
        if not tray:
            screen.set(SAID, True)
        screen.sync()
        if stay:
            self.leave()
        else:
            self._frame.quit()
