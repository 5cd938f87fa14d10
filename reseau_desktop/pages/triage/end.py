"""Nobody is left to look at: what all these promises come to, or who was left for later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.widgets.cards import EmptyState
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.wording import numbers
from reseau_desktop.wording import triage as words

if TYPE_CHECKING:
    from reseau_desktop.insights.load import Load
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Store


class End(EmptyState):
    """`again_wanted` looks at those left for later; `told` once it says so."""

    again_wanted = Signal()
    circles_wanted = Signal()
    told = Signal()
    failed = Signal(object)

    def __init__(self, store: Store, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._clock = store, clock
        self._tasks = Tasks(self)
        self._later = 0
        self.acted.connect(lambda: (self.again_wanted if self._later else self.circles_wanted).emit())
        self.second_acted.connect(self.circles_wanted)
        self.hide()

    def tell(self, later: int) -> None:
        """Say it; the load of a large network takes a moment."""
        self._later = later
        if later:
            left = numbers.in_words(self.tr("%n people are left for later.", "", later), later)
            self.say(left, self.tr("Go through them now"), second=self.tr("See the circles"))
            self._shown()
            return
        from reseau_desktop.insights.load import load

        store, today = self._store, self._clock.today()
        self._tasks.run("load", lambda _progress: load(store, today), self._show, self.failed.emit)

    def leave(self) -> None:
        """Somebody is there again."""
        self._tasks.cancel("load")
        self.hide()

    def _show(self, found: Load) -> None:
        self.say(words.all_sorted(found), self.tr("See the circles"))
        self._shown()

    def _shown(self) -> None:
        self.show()
        self.told.emit()
