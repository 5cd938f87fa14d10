"""The program, telling how its window stands after each change, a line each: "front today", "behind settings", "hidden",
"other".

python watched.py DATA. Hears "other": another window takes the keyboard, and the first was left a while ago.
"""

from __future__ import annotations

import sys
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QWidget

from reseau_desktop.app import run
from reseau_desktop.clock import Clock
from reseau_desktop.reminding import IN_FRONT
from reseau_desktop.window import Window

NOW = datetime(2026, 11, 25, 10, 31)
TOLD = {
    QEvent.Type.WindowActivate,
    QEvent.Type.WindowDeactivate,
    QEvent.Type.Show,
    QEvent.Type.Hide,
}


class Watched(QObject):
    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._other = window, QWidget()
        for watched in (window.frame, self._other):
            watched.installEventFilter(self)
        window.frame.page_changed.connect(lambda _key: self._tell())
        self._ears = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._ears.activated.connect(self._hear)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in TOLD:
            QTimer.singleShot(0, self, self._tell)
        return False

    def _tell(self) -> None:
        frame = self._window.frame
        if self._other.isActiveWindow():
            self._window.reminding._left_front -= IN_FRONT
            words = "other"
        elif not frame.isVisible():
            words = "hidden"
        else:
            words = f"{'front' if frame.isActiveWindow() else 'behind'} {frame.current_page()}"
        sys.stdout.write(f"{words}\n")
        sys.stdout.flush()

    def _hear(self) -> None:
        if sys.stdin.readline().strip() == "other":
            self._other.show()
            self._other.activateWindow()


if __name__ == "__main__":
    sys.exit(run(Path(sys.argv[1]), Clock(NOW), "en", hidden=True, ready=Watched))
