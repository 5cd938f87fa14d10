"""An event: what, where, on which days, who comes, and how many days before it is said."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, time
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, Qt, QTime, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QDateEdit, QDialog, QPlainTextEdit, QTimeEdit, QWidget

from reseau_desktop.pages.follow_up_dialog import entered_zone
from reseau_desktop.pages.form_parts import (
    dress_dates,
    lay_out,
    people_search,
    promoted,
    shown_names,
    top_labels,
)
from reseau_desktop.pages.person_chooser import PersonChooser
from reseau_desktop.paths import shared
from reseau_desktop.store.errors import StoreProblem
from reseau_desktop.widgets import forms
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import ErrorStrip
from reseau_desktop.widgets.controls import Number
from reseau_desktop.widgets.fields import Field
from reseau_desktop.widgets.fitted import fit
from reseau_desktop.widgets.scaling import sized
from reseau_desktop.widgets.text import Paragraph, Run, Text

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Store


class EventDialog(QDialog):
    """A new event, or, with `event_id`, the one to change. `saved` carries its id; `removed` comes when it was deleted."""

    saved = Signal(int)
    removed = Signal(int)

    def __init__(
        self,
        store: Store,
        clock: Clock,
        people: Sequence[int] = (),
        event_id: int | None = None,
        parent: QWidget | None = None,
        *,
        first: date | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._id, self._today = store, event_id, clock.today()
        self._before = QDate(self._today)  # the first day before it was changed
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("ground", "page")
        self._form = forms.load(shared("ui") / "event.ui", self, promoted(self._today))
        fit(self, self._form)
        self._find()
        self._arrange()
        day = self._before = QDate(first or self._today)
        self.first.setDate(day)
        self.last.setDate(day)
        if event_id is not None:
            self._fill(event_id)
        else:
            self._choose(people)
        self._retranslate()
        self.name.setFocus()

    def _find(self) -> None:
        child = forms.child
        self.name, self.place = (child(self._form, Field, name) for name in ("name", "place"))
        self.first, self.last = (child(self._form, QDateEdit, name) for name in ("first", "last"))
        self.timed, self.time = child(self._form, QCheckBox, "timed"), child(self._form, QTimeEdit, "time")
        self.notice = child(self._form, Number, "notice")
        self.people = child(self._form, PersonChooser, "people")
        self._notice_words = child(self._form, Text, "noticeWords")
        self.note = child(self._form, QPlainTextEdit, "note")
        self.trouble = child(self._form, Paragraph, "trouble")
        self.save_button, self.remove_button = (
            child(self._form, Button, name) for name in ("save", "remove")
        )
        self._title = child(self._form, Text, "title")
        self._problem = child(self._form, ErrorStrip, "problem")

    def _arrange(self) -> None:
        from reseau_desktop.actions.events import MOST_NOTICE

        lay_out(
            self._form,
            {"column": (0, 16), "fields": (0, 12), "when": (0, 4), "days": (0, 8), "clock": (0, 8)}
            | {"noticeRow": (0, 8), "row": (0, 8)},
        )
        sized(self._form, min_width=460)
        dress_dates(self._form)
        top_labels(self._form, ("whenLabel", "whoLabel", "noteLabel"))
        sized(self.note, height=64)
        sized(self.notice, width=124)
        self.notice.setRange(0, MOST_NOTICE)
        self.notice.valueChanged.connect(self._say_notice)
        self.people.set_search(people_search(self._store))
        self.time.setDisplayFormat("H:mm")
        self.time.setTime(QTime(18, 0))
        self.time.setEnabled(False)
        self.timed.toggled.connect(self.time.setEnabled)
        self.first.dateChanged.connect(self._first_changed)
        self.last.dateChanged.connect(lambda _day: self.trouble.hide())
        self.trouble.hide()
        self.remove_button.setVisible(self._id is not None)
        self.remove_button.clicked.connect(self._remove)
        forms.child(self._form, Button, "cancel").clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)
        self.save_button.setDefault(True)

    def _first_changed(self, day: QDate) -> None:
        """The last day goes with the first one: most events last a day."""
        self.trouble.hide()
        if self.last.date() < day or not self.last.hasFocus() and self.last.date() == self._before:
            self.last.setDate(day)
        self._before = day

    def _choose(self, people: Sequence[int]) -> None:
        for contact, name in shown_names(self._store, people):
            self.people.choose(contact, name)

    def _fill(self, identity: int) -> None:
        from reseau_desktop.insights.events import event

        found = event(self._store, identity)
        if found is None:
            return
        self.name.setText(found.name)
        self.place.setText(found.place)
        self.first.setDate(QDate(found.first))
        self.last.setDate(QDate(found.last))
        self.notice.setValue(found.notice)
        self.note.setPlainText(found.note)
        if found.at_time is not None:
            self.timed.setChecked(True)
            self.time.setTime(QTime(found.at_time.hour, found.at_time.minute))
        self._choose(found.people)

    def save(self) -> None:
        """Write it, or say beside the field why it cannot be written."""
        from reseau_desktop.actions import coming_back, events
        from reseau_desktop.wording import due, problems

        at = self.time.time()
        timed = self.timed.isChecked()
        first, last = self.first.date().toPython(), self.last.date().toPython()
        assert isinstance(first, date) and isinstance(last, date)
        told = (
            self.name.text(), first, last, time(at.hour(), at.minute()) if timed else None, self.place.text(),
            self.notice.value(), self.people.ids(), self.note.toPlainText(),
        )  # fmt: skip
        more = {"zone": entered_zone() if timed else None, "today": self._today}
        try:
            if self._id is None:
                written = events.add(self._store, *told, **more)  # type: ignore[arg-type]
            else:
                events.edit(self._store, self._id, *told, **more)  # type: ignore[arg-type]
                written = self._id
        except events.NoEvent as refused:
            self._refuse(refused.problem)
            return
        except coming_back.OutOfReach as refused:
            self._say(due.out_of_reach(refused.day))
            return
        except StoreProblem as problem:
            self._problem.say(problems.sentence(problem))
            return
        self.saved.emit(written)
        self.accept()

    def _refuse(self, problem: str) -> None:
        from reseau_desktop.actions.events import EventProblem

        if problem == EventProblem.NO_NAME:
            self._problem.say(self.tr("What is it called?"), kind="warn")
            self.name.setFocus()
        elif problem == EventProblem.BACKWARDS:
            self._say(self.tr("It ends before it begins."))
        else:
            self._say(self.tr("An event lasts a year at most."))

    def _say(self, words: str) -> None:
        self.trouble.set_runs([Run(words, token="warn")])
        self.trouble.show()
        self.last.setFocus()

    def _remove(self) -> None:
        from reseau_desktop.actions import events
        from reseau_desktop.wording import problems

        assert self._id is not None
        try:
            events.remove(self._store, self._id)
        except StoreProblem as problem:
            self._problem.say(problems.sentence(problem))
            return
        self.removed.emit(self._id)
        self.accept()

    def _retranslate(self) -> None:
        title = self.tr("New event") if self._id is None else self.tr("Change the event")
        self.setWindowTitle(title)
        self._title.setText(title)
        self.save_button.set_hint("", self.tr("Ctrl+Enter"))
        self.notice.setSpecialValueText(self.tr("on the day"))
        self._say_notice(self.notice.value())

    def _say_notice(self, days: int) -> None:
        """Nobody says "0 days before": the field itself says that it is told on its day."""
        self._notice_words.setVisible(days > 0)
        self._notice_words.setText(self.tr("day before") if days == 1 else self.tr("days before"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.save()
        else:
            super().keyPressEvent(event)
