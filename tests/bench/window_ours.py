"""Réseau itself, started as its command starts it: tells when its window is painted, or how much memory it takes."""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

from reseau_desktop import app
from reseau_desktop.clock import Clock

if TYPE_CHECKING:
    from reseau_desktop.window import Window

SETTLED = 2_000  # milliseconds
PAGES = ("circles", "contacts", "agenda", "today")


def main(folder: Path, *, memory: bool) -> int:
    def ready(window: Window) -> None:
        from PySide6.QtCore import QEvent, QObject, QTimer

        class Painted(QObject):
            def eventFilter(self, watched: QObject, event: QEvent) -> bool:
                if event.type() == QEvent.Type.Paint:
                    window.frame.removeEventFilter(self)
                    QTimer.singleShot(0, self.painted)  # the event is about to be handled
                return False

            def painted(self) -> None:
                if memory:
                    visit(window, list(PAGES))
                else:
                    print(time.monotonic(), flush=True)
                    window.frame.quit()

        filter_ = Painted(window)
        window.frame.installEventFilter(filter_)

    return app.run(folder, Clock(), "en", ready=ready)


def visit(window: Window, pages: list[str]) -> None:
    """Go through the pages, each until it has settled, then tell."""
    from PySide6.QtCore import QTimer
    from resident import resident

    if pages:
        window.frame.go(pages.pop(0))
        QTimer.singleShot(SETTLED, lambda: visit(window, pages))
    else:
        print(resident(), flush=True)
        window.frame.quit()


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[-1]), memory="--memory" in sys.argv))
