"""Going back and forward through the past, in a worker: told as it goes, stopped wherever one likes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reseau_desktop.widgets.task import Tasks
from reseau_desktop.wording import labels, numbers, problems

if TYPE_CHECKING:
    from reseau_desktop.store import Store
    from reseau_desktop.store.alone import Alone


class Going(QObject):
    """One way at a time. `over` comes at its end, whatever that was."""

    said = Signal(str, bool)
    refused = Signal(str)
    began = Signal(str)
    progressed = Signal(int, int)
    over = Signal()

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._tasks = Tasks(self)

    def working(self) -> bool:
        return self._tasks.running("way")

    def walk(self, step: int, *, back: bool) -> None:
        """Back to before a step, or forward to it; one by one, so that it can be stopped anywhere."""
        store = self._store

        def done(count: int) -> None:
            if back:
                text = self.tr("%n actions undone.", "", count)
            else:
                text = self.tr("%n actions done again.", "", count)
            self.said.emit(numbers.in_words(text, count), False)

        words = self.tr("Undoing") if back else self.tr("Doing again")
        self._begin(words, lambda progress: store.walk(step, progress), done)

    def undo_alone(self, step: int) -> None:
        """One action alone, in one step of its own; stopped midway, nothing has changed."""
        from reseau_desktop.store.undoing_alone import undo_alone

        store = self._store

        def done(found: Alone) -> None:
            self.said.emit(self.tr("Undone alone: {what}.").format(what=labels.label(found.label)), True)

        words = self.tr("Undoing one action alone")
        self._begin(words, lambda progress: undo_alone(store, step, progress), done)

    def cancel(self) -> None:
        """Stop where it is: every step that was taken is whole."""
        if self.working():
            self._tasks.cancel("way")
            self.over.emit()

    def _begin(self, words: str, work: Callable[..., object], done: Callable[..., None]) -> None:
        def finished(found: object) -> None:
            self.over.emit()
            done(found)

        self.began.emit(words)
        self._tasks.run("way", work, finished, self._refuse, self.progressed.emit)

    def _refuse(self, problem: Exception) -> None:
        from reseau_desktop.store.errors import NothingToUndo

        self.over.emit()
        if isinstance(problem, NothingToUndo):
            self.refused.emit(self.tr("There is nothing left to undo here. Nothing was changed."))
        else:
            self.refused.emit(problems.sentence(problem))
