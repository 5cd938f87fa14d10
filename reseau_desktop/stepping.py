"""Undo and redo from the window: one step at a time beside it, told how far it is, given up as if it had never begun."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from typing import TYPE_CHECKING

from reseau_desktop.pages.wishing import Wishing
from reseau_desktop.wording import labels, problems

if TYPE_CHECKING:
    from reseau_desktop.store import Label
    from reseau_desktop.window import Window


class Stepping(Wishing):
    """Made for the first step. Keys come faster than a step is done: those pressed meanwhile wait for their turn, until
    the step is long enough to be shown; then whoever presses again did not see that it goes on, and is told."""

    def __init__(self, window: Window) -> None:
        super().__init__(window.store, window)
        self._window = window
        self._next: deque[bool] = deque()  # steps that wait, True for an undo
        self._shown = False
        self.said.connect(window.say)
        self.refused.connect(window.complain)
        self.busy.connect(self._show)
        self.progressed.connect(self._tell)
        self.idle.connect(self._hide)

    def step(self, *, back: bool) -> None:
        """Undo the latest action, or do again what was undone last."""
        if self._tasks.running("wish") and not self._window.frame.status.working():
            self._next.append(back)
        else:
            self._begin(back)

    def _begin(self, back: bool) -> None:
        window = self._window
        if not self._tasks.running("wish"):
            window.keep_typing()
        work = window.store.undo if back else window.store.redo
        words = self.tr("Undoing") if back else self.tr("Doing again")
        self.beside(words, lambda progress: work(progress), lambda label: self._stepped(label, back))

    def _stepped(self, label: Label, back: bool) -> None:
        said = self.tr("Undone: {what}") if back else self.tr("Done again: {what}")
        self._window.frame.notices.say(said.format(what=labels.label(label)), kind="info")
        if self._next:
            self._begin(self._next.popleft())

    def _failed(self, problem: Exception) -> None:
        self._next.clear()
        super()._failed(problem)

    def _refuse(self, problem: Exception) -> None:
        from reseau_desktop.store.errors import NothingToUndo

        if not isinstance(problem, NothingToUndo):
            self.refused.emit(problems.sentence(problem))

    # -- in the status bar, where no other work has it

    def _show(self, words: str, cancel: Callable[[], None]) -> None:
        self._shown = not self._window.frame.status.taken()
        if self._shown:
            self._window.frame.status.begin(words, cancel)

    def _tell(self, done: int, total: int) -> None:
        if self._shown:
            self._window.frame.status.progress(done, total)

    def _hide(self) -> None:
        if self._shown:
            self._window.frame.status.end()
