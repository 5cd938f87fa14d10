"""A wish passed on to an action: done at once, or beside the window where it is about many."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from reseau_desktop.store.errors import StoreProblem
from reseau_desktop.widgets.task import Cancelled, Tasks
from reseau_desktop.wording import numbers

if TYPE_CHECKING:
    from reseau_desktop.store import Store
    from reseau_desktop.widgets.task import Progress

Wish = Callable[["Progress | None"], object]
AT_ONCE = 50  # people: what is written in a few milliseconds needs no worker


class Wishing(QObject):
    """One call, one undo step, one sentence.

    `said` carries the sentence and whether undo takes it back; `refused` a sentence that stays until it is closed.
    """

    said = Signal(str, bool)
    refused = Signal(str)
    busy = Signal(str, object)  # written beside the window: what is being done, and what gives it up
    progressed = Signal(int, int)
    idle = Signal()

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._tasks = Tasks(self)

    def attempt(self, wish: Callable[[], object], sentence: Callable[[], str] | str = "") -> bool:
        """Do it and say so, the sentence being asked for once it is done; whether it was done.

        A problem of the file is said, and nothing has changed.

        Undo is offered with the sentence only where something was written: else it would take back what came before.
        """
        before = self._store.version
        try:
            wish()
        except (StoreProblem, LookupError) as problem:
            self._refuse(problem)
            return False
        words = sentence if isinstance(sentence, str) else sentence()
        if words:
            self.said.emit(words, self._store.version != before)
        return True

    def attempt_many(self, many: int, wish: Wish, sentence: Callable[[], str] | str) -> bool:
        """The same for many people: beside the window, told how far it is, and given up as if it had never begun.

        What comes of it is told later; then the answer is that it began. `sentence` is asked for once it is done.
        """
        if many <= AT_ONCE:
            return self.attempt(lambda: wish(None), sentence)
        before = self._store.version
        words = numbers.in_words(self.tr("Changing %n people", "", many), many)
        return self.beside(words, wish, lambda _nothing: self._done(sentence, before))

    def beside(self, words: str, wish: Wish, done: Callable[[Any], object]) -> bool:
        """Long work beside the window, called `words` while it lasts, told how far it is, and given up as if it had never
        begun; whether it began. One at a time: a second one is refused, and the first goes on."""
        if self._tasks.running("wish"):
            self.refused.emit(self.tr("Something is still being written. Wait for its end, or cancel it."))
            return False
        given_up = Event()

        def work(progress: Progress) -> object:
            def told(done: int, total: int) -> None:
                progress(done, total)
                if given_up.is_set():
                    raise Cancelled

            return wish(told)

        def over(value: object) -> None:
            self.idle.emit()
            done(value)

        self.busy.emit(words, given_up.set)
        self._tasks.run("wish", work, done=over, failed=self._failed, progressed=self.progressed.emit)
        return True

    def _done(self, sentence: Callable[[], str] | str, before: int) -> None:
        words = sentence if isinstance(sentence, str) else sentence()
        if words:
            self.said.emit(words, self._store.version != before)

    def _failed(self, problem: Exception) -> None:
        self.idle.emit()
        if isinstance(problem, Cancelled):
            self.said.emit(self.cancelled(), False)
        else:
            self._refuse(problem)

    def cancelled(self) -> str:
        """What is said once it was given up."""
        return self.tr("Cancelled. Nothing was changed.")

    def _refuse(self, problem: Exception) -> None:
        from reseau_desktop.wording import problems

        if isinstance(problem, StoreProblem):
            self.refused.emit(problems.sentence(problem))
        elif type(problem) is LookupError:
            self.refused.emit(self.tr("This is no longer there. Nothing was changed."))
        else:  # a mistake of ours, not somebody who went
            raise problem
