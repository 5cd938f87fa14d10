"""Noting an exchange: two letters of a name, Enter, Enter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit, QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from reseau_desktop.network.warmth import Kind
from reseau_desktop.pages.form_parts import (
    count_instead,
    dress_dates,
    lay_out,
    people_search,
    promoted,
    shown_names,
    top_labels,
)
from reseau_desktop.pages.kind_picker import KindPicker
from reseau_desktop.pages.log_after import LogAfter
from reseau_desktop.pages.person_chooser import PersonChooser
from reseau_desktop.pages.wishing import AT_ONCE
from reseau_desktop.paths import shared
from reseau_desktop.store.errors import StoreProblem
from reseau_desktop.widgets import forms
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import ErrorStrip
from reseau_desktop.widgets.fitted import fit
from reseau_desktop.widgets.scaling import sized

if TYPE_CHECKING:
    from reseau_desktop.actions.after import After
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Store

Write = Callable[[Sequence[int], Kind, date, str, "After"], object]


class LogDialog(QDialog):
    """With whom, how, when, and a line to remember. `logged` carries the ids once it is written.

    Everything may be given beforehand: with somebody chosen, Enter saves at once. `write` notes it where the exchange
    answers something (a follow-up, an occasion); else it is simply noted.
    """

    logged = Signal(list)
    wanted = Signal(
        list, object, object, str
    )  # with very many: whom, how, when, what; written beside the window

    def __init__(
        self,
        store: Store,
        clock: Clock,
        contacts: Sequence[int] = (),
        kind: Kind | str = Kind.MESSAGE,
        parent: QWidget | None = None,
        *,
        write: Write | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._today, self._write = store, clock.today(), write
        self._many = list(contacts) if len(contacts) > AT_ONCE and write is None else []
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("ground", "page")
        self._form = forms.load(shared("ui") / "log.ui", self, promoted(self._today))
        fit(self, self._form)
        self._find()
        self._arrange()
        self.kinds.set_kind(kind)
        self._start_with(contacts)
        self._retranslate()
        self._check()
        self._about()

    def _find(self) -> None:
        child = forms.child
        self.people = child(self._form, PersonChooser, "people")
        self.kinds = child(self._form, KindPicker, "kinds")
        self.on = child(self._form, QDateEdit, "on")
        self.note = child(self._form, QPlainTextEdit, "note")
        self.save_button = child(self._form, Button, "save")
        self._problem = child(self._form, ErrorStrip, "problem")
        self.after = LogAfter(self._store, self._today)
        place = self._form.findChild(QVBoxLayout, "afterPlace")
        assert place is not None
        place.addWidget(self.after)

    def _arrange(self) -> None:
        child = forms.child
        lay_out(
            self._form,
            {"column": (0, 16), "fields": (0, 12), "days": (0, 8), "row": (0, 8)} | {"afterPlace": (0, 0)},
        )
        sized(self._form, min_width=460)
        dress_dates(self._form)
        top_labels(self._form, ("howLabel", "noteLabel"))
        sized(self.note, min_height=72, max_height=120)
        self.people.set_search(people_search(self._store))
        self.people.changed.connect(self._check)
        self.people.changed.connect(self._about)
        self.kinds.chosen.connect(self._about)
        self.on.dateChanged.connect(self._about)
        self.after.changed.connect(self._refit)
        self.people.confirmed.connect(self.save)
        self.kinds.confirmed.connect(self.save)
        self.on.setMaximumDate(QDate(self._today))
        self.note.installEventFilter(self)
        child(self._form, Button, "today").clicked.connect(lambda: self.on.setDate(QDate(self._today)))
        child(self._form, Button, "yesterday").clicked.connect(
            lambda: self.on.setDate(QDate(self._today - timedelta(days=1)))
        )
        child(self._form, Button, "cancel").clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)
        self.save_button.setDefault(True)

    def _start_with(self, contacts: Sequence[int]) -> None:
        if self._many:
            count_instead(self.people, len(self._many))
            self.kinds.setFocus()
            return
        for contact, name in shown_names(self._store, contacts):
            self.people.choose(contact, name)
        if self.people.ids():
            self.kinds.setFocus()
        else:
            self.people.setFocus()

    def ids(self) -> list[int]:
        """With whom."""
        return self._many or list(self.people.ids())

    def save(self) -> None:
        """Write it, or say why it cannot be written."""
        from reseau_desktop.wording import problems

        ids = self.ids()
        if not ids:
            return
        on, note = self.on.date().toPython(), self.note.toPlainText().strip()
        assert isinstance(on, date)
        if self._many:
            self.wanted.emit(ids, self.kinds.kind(), on, note)
            self.accept()
            return
        try:
            (self._write or self._note)(ids, self.kinds.kind(), on, note, self.after.after())
        except StoreProblem as problem:
            self._problem.say(problems.sentence(problem))
            return
        self.logged.emit(ids)
        self.accept()

    def _note(self, ids: Sequence[int], kind: Kind, on: date, note: str, after: After) -> None:
        from reseau_desktop.actions import interactions

        interactions.log(self._store, ids, kind, on, note, today=self._today, after=after)

    def _about(self) -> None:
        """What comes after depends on whom, how and when; with very many nothing is proposed."""
        self.after.setVisible(not self._many)
        if not self._many:
            on = self.on.date().toPython()
            assert isinstance(on, date)
            self.after.about(self.ids(), self.kinds.kind(), on)

    def _refit(self) -> None:
        """As high as what it says, once its parts have been laid out."""
        QTimer.singleShot(0, self, self.adjustSize)

    def _check(self) -> None:
        self.save_button.set_enabled(bool(self.ids()), self.tr("Choose somebody first."))

    def _retranslate(self) -> None:
        self.setWindowTitle(self.tr("Log an exchange"))
        self.save_button.set_hint("", self.tr("Ctrl+Enter"))
        self._check()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.save()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter saves from the note as well: it is one line to remember; Shift+Enter begins another."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.save()
                return True
        return False
