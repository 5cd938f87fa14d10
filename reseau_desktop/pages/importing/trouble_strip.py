"""The strip at the top of the import: what went wrong, in the language in force, and its one action."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reseau_desktop.pages.importing.troubles import Trouble, trouble_of

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reseau_desktop.pages.importing.job import ImportJob
    from reseau_desktop.widgets.cards import ErrorStrip


class TroubleStrip(QObject):
    """`mended` carries the Trouble whose action was pressed; `room` is the space under the strip."""

    mended = Signal(object)

    def __init__(self, strip: ErrorStrip, room: QWidget, job: ImportJob) -> None:
        super().__init__(strip)
        self._strip, self._room, self._job = strip, room, job
        self._failure: Exception | None = None  # of saving or taking back: said until something else is done
        strip.acted.connect(self._act)
        job.failed.connect(self.fail)

    def fail(self, problem: Exception) -> None:
        """Something asked for did not work."""
        self._failure = problem
        self.say()

    def say(self) -> None:
        """What is in the way now, or nothing."""
        trouble = self._trouble()
        self._room.setVisible(trouble is not None)
        if trouble is None:
            self._strip.hide()
        else:
            self._strip.say(trouble.what, trouble.then, trouble.action, trouble.kind)

    def clear(self) -> None:
        """Something else is done: what failed before is no longer said."""
        self._failure = None
        self.say()

    def _trouble(self) -> Trouble | None:
        problem = self._job.problem or self._failure
        if problem is None:
            return None
        found = self._job.sniffed
        return trouble_of(problem, found.encoding if found is not None else "")

    def _act(self) -> None:
        trouble = self._trouble()
        self.clear()
        if trouble is not None:
            self.mended.emit(trouble)
