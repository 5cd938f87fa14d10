"""Data: where the file is, its copies, taking everything out, and whether it is sound."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.layers import people
from reseau_desktop.insights.settings import settings
from reseau_desktop.pages.settings.backup_list import BackupList
from reseau_desktop.pages.settings.calendar_place import CalendarPlace
from reseau_desktop.pages.settings.confirmation import Confirmation
from reseau_desktop.pages.settings.form_section import FormSection
from reseau_desktop.pages.settings.section import Setting
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import ErrorStrip
from reseau_desktop.widgets.rounded_card import RoundedCard
from reseau_desktop.widgets.scaling import hbox
from reseau_desktop.widgets.task import Tasks
from reseau_desktop.widgets.text import Paragraph, Text
from reseau_desktop.wording import backups as backup_words
from reseau_desktop.wording import commands, problems

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.frame.state import ScreenState
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.store import Store
    from reseau_desktop.store.files import Backup


class DataSection(FormSection):
    """Copies, checks and restores run beside the window. `export_asked` carries "json" or "csv"."""

    key, form = "data", "settings_data.ui"
    restores = False
    in_lines = 680
    export_asked = Signal(str)

    def __init__(
        self,
        store: Store,
        clock: Clock,
        wishes: PeopleWishes,
        screen: ScreenState,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock, self._wishes = store, clock, wishes
        self.report = self.child(ErrorStrip, "report")
        self.calendar = CalendarPlace(
            store, screen, wishes, self.child(Paragraph, "calendarWords"), self.report
        )
        self.calendar.dress(self.child(Button, "calendarChoose"), self.child(Button, "calendarStop"))
        self._tasks = Tasks(self)
        self._wanted: Backup | None = None
        self._path = self.child(Paragraph, "path")
        self.show_button, self.copy_button = self.child(Button, "show"), self.child(Button, "copy")
        self.check_button = self.child(Button, "check")
        self.export_buttons = {kind: self.child(Button, kind) for kind in ("json", "csv")}
        self.sample_button = self.child(Button, "removeSample")
        self._sample = self.child(QWidget, "sample")
        self._lay_out_copies()
        self._connect()

    def _lay_out_copies(self) -> None:
        self._heading, self._kept = Text("", "subheading"), Text("", "small", "text2")
        self.make_button = Button("", "copy", dense=True)
        head = QWidget()
        row = hbox(head, margins=(0, 20, 0, 8), spacing=8)
        row.addWidget(self._heading)
        row.addWidget(self._kept)
        row.addStretch(1)
        row.addWidget(self.make_button)
        self.copies = BackupList()
        self._none = Text("", "body", "text2")
        self.confirmation = Confirmation()
        self._list = RoundedCard(self.copies)
        self.asides.append(self._kept)
        self.append(head, self.confirmation, self._none, self._list)

    def _connect(self) -> None:
        self.show_button.clicked.connect(self._show_folder)
        self.copy_button.clicked.connect(self._copy_path)
        self.check_button.clicked.connect(self.check)
        for kind, button in self.export_buttons.items():
            button.clicked.connect(lambda _=False, kind=kind: self.export_asked.emit(kind))
        self.sample_button.clicked.connect(self._remove_sample)
        self.make_button.clicked.connect(self.make)
        self.copies.restore_asked.connect(self._ask)
        self.confirmation.confirmed.connect(self._restore)
        self.confirmation.cancelled.connect(self.copies.setFocus)

    # -- what it shows

    def context(self) -> str:
        return self.tr("everything stays on this computer, in one file")

    def settings(self) -> Sequence[Setting]:
        return (
            Setting("path", self.tr("Where the file is"), self.tr("folder path database")),
            Setting("check", self.tr("Check the file"), self.tr("integrity sound damaged")),
            Setting("export", self.tr("Export everything"), "JSON CSV"),
            Setting("calendar", self.tr("Calendar file"), self.tr("ics agenda birthdays subscribe")),
            Setting("copies", self.tr("Copies of the file"), self.tr("backup restore")),
        )

    def places(self) -> dict[str, Callable[[], QWidget]]:
        return {
            "path": lambda: self.show_button,
            "check": lambda: self.check_button,
            "export": lambda: self.export_buttons["json"],
            "calendar": lambda: self.calendar.choose_button,
            "copies": lambda: self.make_button,
        }

    def refresh(self) -> None:
        self._path.setText(str(self._store.path))
        self.calendar.refresh()
        self._sample.setVisible(settings(self._store).sample)
        self._tasks.run("copies", lambda _progress: self._store.backups.copies(), done=self._show_copies)

    def _show_copies(self, copies: list[Backup]) -> None:
        self.copies.show_copies(copies, self._today())
        self._list.setVisible(bool(copies))
        self._none.setVisible(not copies)

    def _today(self) -> date:
        return self._clock.today()

    # -- what it does

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._store.folder)))

    def _copy_path(self) -> None:
        QGuiApplication.clipboard().setText(str(self._store.path))
        self._wishes.said.emit(self.tr("Path copied."), False)

    def make(self) -> None:
        """A copy of what is there now."""
        self.make_button.setEnabled(False)
        self._tasks.run("make", self._made, done=self._made_well, failed=self._failed)

    def _made(self, _progress: object) -> Path:
        return self._store.backups.make("manual", self._store.connection)

    def _made_well(self, _path: Path) -> None:
        self.make_button.setEnabled(True)
        self._wishes.said.emit(self.tr("A copy was made."), False)
        self.refresh()

    def check(self) -> None:
        """Read all of the file and say whether it is sound."""
        self.check_button.setEnabled(False)
        self._tasks.run(
            "check", lambda _progress: self._store.faults(), done=self._checked, failed=self._failed
        )

    def _checked(self, faults: str) -> None:
        self.check_button.setEnabled(True)
        if faults:
            self.report.say(
                self.tr("The file has faults: {faults}.").format(faults=faults),
                self.tr("Nothing was changed. Restore a copy below; what is there now is kept aside."),
            )
        else:
            self.report.say(commands.sound(people(self._store)), kind="ok")
        self.told.emit(self.report)

    def _ask(self, copy: Backup) -> None:
        self._wanted = copy
        self.confirmation.ask(
            self.tr("Put the copy of {when} in place?").format(when=backup_words.when(copy, self._today())),
            self.tr("It holds {people}. What is there now is kept aside, as another copy.").format(
                people=backup_words.people(copy)
            ),
            self.tr("Restore this copy"),
        )

    def _restore(self) -> None:
        copy = self._wanted
        if copy is not None:
            self.copies.setEnabled(False)
            self._tasks.run(
                "restore",
                lambda _progress: self._store.restore(copy.path),
                done=self._restored,
                failed=self._failed,
            )

    def _restored(self, kept: Path) -> None:
        self.copies.setEnabled(True)
        self.report.say(commands.restored(kept, people(self._store)), kind="ok")
        self.refresh()
        self.told.emit(self.report)

    def _failed(self, problem: Exception) -> None:
        for widget in (self.make_button, self.check_button, self.copies):
            widget.setEnabled(True)
        said = problems.explain(problem)
        self.report.say(said.what, said.then)
        self.refresh()
        self.told.emit(self.report)

    def _remove_sample(self) -> None:
        from reseau_desktop.actions.networks import remove_sample

        self._wishes.attempt(lambda: remove_sample(self._store), self.tr("The sample network is gone."))

    # -- language

    def retranslate(self) -> None:
        super().retranslate()
        self._heading.setText(self.tr("Copies of the file"))
        self._kept.setText(self.tr("one a day of use, the last 14 are kept"))
        self.make_button.set_text(self.tr("Make a copy now"))
        self.copies.setAccessibleName(self.tr("Copies of the file"))
        self._none.setText(self.tr("No copy yet."))
        self.child(Paragraph, "checkWords").setText(self.tr("Reads all of it and says what it finds."))
        self.child(Paragraph, "exportWords").setText(
            self.tr("JSON holds all of it, CSV the contacts as a table.")
        )
        self.calendar.refresh()
        self.child(Paragraph, "sampleWords").setText(self.tr("Invented people to try Réseau with."))
        self.export_buttons["json"].setAccessibleName(self.tr("Export everything as JSON"))
        self.export_buttons["csv"].setAccessibleName(self.tr("Export the contacts as CSV"))
