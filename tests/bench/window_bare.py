"""The yardstick of starting: a QMainWindow with nothing in it, and how much memory that takes."""

from __future__ import annotations

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

SETTLED = 2_000  # milliseconds


class Bare(QMainWindow):
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        QTimer.singleShot(SETTLED if "--memory" in sys.argv else 0, tell)


def tell() -> None:
    if "--memory" in sys.argv:
        from resident import resident

        print(resident(), flush=True)
    else:
        print(time.monotonic(), flush=True)
    QApplication.quit()


app = QApplication(sys.argv)
window = Bare()
window.resize(1280, 800)
window.show()
app.exec()
