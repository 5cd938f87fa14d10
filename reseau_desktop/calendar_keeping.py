"""The calendar file that is kept up to date: written again after each change, beside the window."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reseau_desktop.pages import calendar_file
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.wording import problems

if TYPE_CHECKING:
    from reseau_desktop.window import Window

CALM = 1_500  # ms after a change: what follows at once is written with it


class CalendarKeeping(QObject):
    """Works while a place is chosen. A file that cannot be written is said once, until it can be again."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window, self._failing = window, False
        self._tasks = Tasks(self)
        self._timer = QTimer(self, singleShot=True, interval=CALM)
        self._timer.timeout.connect(self.write)
        window.signals.changed.connect(lambda _change: self._timer.start() if self.place else None)

    @property
    def place(self) -> str:
        """Where the file stands; empty for nowhere."""
        return self._window.frame.screen.text(calendar_file.PLACE)

    def write(self) -> bool:
        """Write it now; False where no place is chosen."""
        if not self.place:
            return False
        store, path = self._window.store, Path(self.place)
        self._tasks.run(
            "calendar",
            lambda _progress: calendar_file.write(store, path),
            done=self._done,
            failed=self._failed,
        )
        return True

    def _done(self, _entries: int) -> None:
        self._failing = False

    def _failed(self, problem: Exception) -> None:
        if not self._failing:
            self._failing = True
            self._window.complain(problems.sentence(problem))
