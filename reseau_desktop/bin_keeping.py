"""At the first start of a day, whoever has been in the bin for more than 30 days leaves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reseau_desktop.actions.erasing import clear_bin
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.wording import bin as words

if TYPE_CHECKING:
    from reseau_desktop.window import Window

KEY = "bin/cleared"  # the day of it, in what the screen remembers


class BinKeeping(QObject):
    """Works beside the window, after the day's copy: the copy still holds them."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = Tasks(self)

    def start(self) -> bool:
        """Once a day, or not at all: what undo has put back into the bin stays there until tomorrow."""
        store, today = self._window.store, self._window.clock.today()
        if self._window.frame.screen.text(KEY) == today.isoformat():
            return False

        def done(people: int) -> None:
            self._window.frame.screen.set(KEY, today.isoformat())
            if people:
                self._window.say(words.cleared(people), True)

        self._tasks.run(
            "clear", lambda _progress: clear_bin(store, today), done=done, failed=self._window.file_trouble
        )
        return True
