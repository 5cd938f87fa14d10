"""One window of Réseau, led through its views and photographed in each: a process of `screenshots.py`."""

from __future__ import annotations

import shutil
import sys
import time
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from screenshots_views import FIRST_RUN, VIEWS, put_away

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reseau_desktop.window import Window

TODAY = date(2026, 11, 23)  # the day of the mockups
SIZES = {1: ((1440, 900), (1024, 700)), 2: ((1440, 900),)}  # by scale
THEMES = ("light", "dark")
PATIENCE = 8.0  # seconds until a view must have come to rest


def photograph(window: Window, folder: Path, language: str, scale: int, views: list[str]) -> None:
    """Every view in every theme and size of this scale."""
    from reseau_desktop.widgets.theme import theme

    theme().reduced_motion = True
    rest(window.frame)  # the morning's notice has come, and is put away before each view
    for view in views:
        for size in SIZES[scale]:
            window.frame.resize(*size)
            for mode in THEMES:
                theme().set_mode(mode)
                put_away(window)
                shown = VIEWS[view](window, rest)
                picture = rest(shown)
                name = f"{view}-{mode}-{language}-{size[0]}x{size[1]}{'@2' if scale == 2 else ''}.png"
                if not picture.save(str(folder / name)):
                    raise SystemExit(f"{folder / name} could not be written.")
                if shown is not window.frame:
                    shown.close()


def rest(shown: QWidget) -> Any:
    """The picture of a widget once it no longer changes: work has come back, movements are over."""
    from PySide6.QtCore import QEventLoop, QTimer

    before = None
    until = time.monotonic() + PATIENCE
    while True:
        loop = QEventLoop()
        QTimer.singleShot(250, loop.quit)
        loop.exec()
        picture = shown.grab().toImage()
        if picture == before:
            return picture
        if time.monotonic() > until:
            print(f"{shown.windowTitle()}: still changing after {PATIENCE:.0f} s", file=sys.stderr)
            return picture
        before = picture


def show(folder: Path, network: Path, language: str, scale: int, views: list[str]) -> int:
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from reseau_desktop import app
    from reseau_desktop.clock import Clock

    troubles: list[BaseException] = []

    def ready(window: Window) -> None:
        QApplication.setCursorFlashTime(0)

        def work() -> None:
            try:
                rest(window.frame)
                photograph(window, folder, language, scale, views)
            except BaseException as trouble:  # Qt would swallow it, and the window stay open for ever
                troubles.append(trouble)
            finally:
                window.frame.quit()

        QTimer.singleShot(0, work)

    code = app.run(network, Clock(TODAY), language, ready=ready)
    if troubles:
        raise troubles[0]
    return code


def main(words: list[str]) -> int:
    folder, network, language, scale, *views = words
    populated = [view for view in views if view != FIRST_RUN]
    code = show(Path(folder), Path(network), language, int(scale), populated) if populated else 0
    if FIRST_RUN in views and code == 0:
        empty = Path(network).with_name("empty")
        shutil.rmtree(empty, ignore_errors=True)
        code = show(Path(folder), empty, language, int(scale), [FIRST_RUN])
    return code


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
