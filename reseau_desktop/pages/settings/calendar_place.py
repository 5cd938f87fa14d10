"""Where the calendar file stands that is kept up to date: chosen, written at once, given up."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reseau_desktop.pages import calendar_file
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.wording import problems

if TYPE_CHECKING:
    from reseau_desktop.pages.frame.state import ScreenState
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.store import Store
    from reseau_desktop.widgets.buttons import Button
    from reseau_desktop.widgets.cards import ErrorStrip
    from reseau_desktop.widgets.text import Paragraph


class CalendarPlace(QObject):
    """The line of the section. A place is kept once a first file could be written there."""

    def __init__(
        self, store: Store, screen: ScreenState, wishes: PeopleWishes, words: Paragraph, report: ErrorStrip
    ) -> None:
        super().__init__(words)
        self._store, self._screen, self._wishes = store, screen, wishes
        self._words, self._report = words, report
        self._tasks = Tasks(self)

    def dress(self, choose: Button, stop: Button) -> None:
        """The two buttons of the line."""
        self.choose_button, self.stop_button = choose, stop
        choose.clicked.connect(self._ask)
        stop.clicked.connect(self.stop)

    @property
    def place(self) -> str:
        return self._screen.text(calendar_file.PLACE)

    def refresh(self) -> None:
        """Where it stands, or what it would be good for."""
        self._words.setText(
            self.place
            or self.tr(
                "Follow-ups, birthdays and events for a calendar program, written again after each change."
            )
        )
        self.stop_button.setVisible(bool(self.place))

    def _ask(self) -> None:
        from reseau_desktop.pages.importing.asking import FileDialogs

        path, _kind = FileDialogs(self._store.folder).to_save_as(
            self._words.window(),
            self.tr("Calendar file"),
            "reseau.ics",
            {"calendar": self.tr("Calendar (*.ics)")},
        )
        if path is not None:
            self.keep_at(path)

    def keep_at(self, path: Path) -> None:
        """Write it there now; from then on it is kept up to date."""
        store = self._store

        def done(_entries: int) -> None:
            self._report.hide()
            self._screen.set(calendar_file.PLACE, str(path))
            self._wishes.said.emit(self.tr("The calendar file is kept up to date from now on."), False)
            self.refresh()

        def failed(problem: Exception) -> None:
            said = problems.explain(problem)
            self._report.say(said.what, said.then)

        self._tasks.run("place", lambda _progress: calendar_file.write(store, path), done=done, failed=failed)

    def stop(self) -> None:
        """The file stays as it is, and is written no more."""
        self._screen.set(calendar_file.PLACE, None)
        self._wishes.said.emit(self.tr("The calendar file stays as it is from now on."), False)
        self.refresh()
