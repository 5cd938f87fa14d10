"""A follow-up of one's own: with whom, what, how, when."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QDateEdit, QDialog, QTimeEdit, QVBoxLayout, QWidget

from reseau_desktop.network.warmth import Kind
from reseau_desktop.pages.form_parts import (
    dress_dates,
    lay_out,
    people_search,
    promoted,
    shown_names,
    top_labels,
)
from reseau_desktop.pages.kind_picker import KindPicker
from reseau_desktop.pages.person_chooser import PersonChooser
from reseau_desktop.pages.recurrence_form import RecurrenceForm
from reseau_desktop.paths import shared
from reseau_desktop.store.errors import StoreProblem
from reseau_desktop.widgets import forms
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import ErrorStrip
from reseau_desktop.widgets.controls import Choice
from reseau_desktop.widgets.fields import Field
from reseau_desktop.widgets.fitted import fit
from reseau_desktop.widgets.scaling import sized
from reseau_desktop.widgets.text import Paragraph, Run, Text

if TYPE_CHECKING:
    from reseau_desktop.actions.follow_ups import FollowUp
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Store

SETTLED = 40  # ms: every layout between the field and the window has heard of it
PURPOSES = ("explicit", "rekindle", "congratulate", "ask")


class FollowUpDialog(QDialog):
    """A new follow-up, or, with `follow_up_id`, the one to change. Nobody need be chosen: it may be for oneself.

    `saved` carries the follow-up's id; `removed` comes when it was deleted.
    """

    saved = Signal(int)
    removed = Signal(int)

    def __init__(
        self,
        store: Store,
        clock: Clock,
        contact_id: int | None = None,
        follow_up_id: int | None = None,
        parent: QWidget | None = None,
        *,
        due: date | None = None,
        kind: str = "explicit",
    ) -> None:
        super().__init__(parent)
        self._store, self._id = store, follow_up_id
        self._today = clock.today()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("ground", "page")
        self._form = forms.load(shared("ui") / "follow_up.ui", self, promoted(self._today))
        fit(self, self._form)
        self._find()
        self._arrange()
        self._retranslate()
        self.due.setDate(QDate(due or self._today + timedelta(days=1)))
        self.purpose.set_value(kind)
        if follow_up_id is not None:
            self._fill(follow_up_id)
        elif contact_id is not None:
            self._choose(contact_id)
        (self.what if self.people.ids() or follow_up_id is not None else self.people).setFocus()

    def _find(self) -> None:
        child = forms.child
        self.people = child(self._form, PersonChooser, "people")
        self.what = child(self._form, Field, "what")
        self.purpose = child(self._form, Choice, "purpose")
        self.kinds = child(self._form, KindPicker, "kinds")
        self.due = child(self._form, QDateEdit, "due")
        self.timed = child(self._form, QCheckBox, "timed")
        self.time = child(self._form, QTimeEdit, "time")
        self.save_button = child(self._form, Button, "save")
        self.remove_button = child(self._form, Button, "remove")
        self._title = child(self._form, Text, "title")
        self._problem = child(self._form, ErrorStrip, "problem")
        self.when_trouble = child(self._form, Paragraph, "whenTrouble")
        self.again = RecurrenceForm(self._today, self._form)

    def _arrange(self) -> None:
        child = forms.child
        lay_out(
            self._form,
            {"column": (0, 16), "fields": (0, 12), "days": (0, 8), "quick": (0, 4), "when": (0, 4)}
            | {"row": (0, 8), "purposeRow": (0, 8), "againPlace": (0, 0)},
        )
        place = self._form.findChild(QVBoxLayout, "againPlace")
        assert place is not None
        place.addWidget(self.again)
        self.when_trouble.hide()
        self.due.dateChanged.connect(self._day_changed)
        self.again.changed.connect(lambda: QTimer.singleShot(SETTLED, self, self._grow))
        sized(self._form, min_width=460)
        dress_dates(self._form)
        top_labels(self._form, ("howLabel", "whenLabel", "againLabel"))
        self.people.set_search(people_search(self._store), single=True)
        self.people.confirmed.connect(self.what.setFocus)
        for purpose in PURPOSES:
            self.purpose.add("", purpose)
        self.time.setDisplayFormat("H:mm")
        self.time.setTime(QTime(10, 0))
        self.time.setEnabled(False)
        self.timed.toggled.connect(self.time.setEnabled)
        self.remove_button.setVisible(self._id is not None)
        self.remove_button.clicked.connect(self._remove)
        for name, days in (("tomorrow", 1), ("week", 7)):
            day = QDate(self._today + timedelta(days=days))
            child(self._form, Button, name).clicked.connect(lambda _=False, day=day: self.due.setDate(day))
        month = QDate(self._today).addMonths(1)
        child(self._form, Button, "month").clicked.connect(lambda: self.due.setDate(month))
        child(self._form, Button, "cancel").clicked.connect(self.reject)
        self.save_button.clicked.connect(self.save)
        self.save_button.setDefault(True)

    def _choose(self, contact: int) -> None:
        for found, name in shown_names(self._store, [contact]):
            self.people.choose(found, name)

    def _fill(self, follow_up: int) -> None:
        """What is there now; a follow-up that is closed or gone leaves the form empty."""
        from reseau_desktop.insights.due import follow_ups

        found = next((item for item in follow_ups(self._store) if item.follow_up == follow_up), None)
        if found is None:
            return
        if found.contact is not None:
            self._choose(found.contact)
        self.what.setText(found.what)
        self.purpose.set_value(found.purpose)
        self.kinds.set_kind(found.channel or Kind.MESSAGE)
        self.due.setDate(QDate(found.due))
        if found.at_time is not None:
            self.timed.setChecked(True)
            self.time.setTime(QTime(found.at_time.hour, found.at_time.minute))
        self.again.show_rule(found.rule, found.anchor)

    def _grow(self) -> None:
        """More fields, or fewer: as high as they are."""
        if self.isVisible():
            self.resize(self.width(), self.sizeHint().height())

    def _day_changed(self, day: QDate) -> None:
        self.when_trouble.hide()
        found = day.toPython()
        assert isinstance(found, date)
        self.again.set_first(found)

    def wanted(self) -> FollowUp:
        """What the form says, as a value. Raises UnusableRule."""
        from reseau_desktop.actions.follow_ups import FollowUp

        due, at = self.due.date().toPython(), self.time.time()
        assert isinstance(due, date)
        chosen = self.people.ids()
        timed = self.timed.isChecked()
        return FollowUp(
            chosen[0] if chosen else None,
            due,
            self.what.text().strip(),
            str(self.kinds.kind()),
            time(at.hour(), at.minute()) if timed else None,
            entered_zone() if timed else None,
            str(self.purpose.value()),
            self.again.rule(),
            self.again.anchor(),
        )

    def save(self) -> None:
        """Write it, or say why it cannot be written."""
        from reseau_desktop.actions import coming_back, follow_ups
        from reseau_desktop.network.recurrence import UnusableRule
        from reseau_desktop.wording import due, problems, recurrence

        try:
            wanted = self.wanted()
            coming_back.in_reach(wanted.due, self._today)
            coming_back.kept_rule(wanted.rule, wanted.anchor, wanted.due)
        except UnusableRule as refused:
            self.again.say_problem(recurrence.problem(refused))
            self.again.often.setFocus()
            return
        except coming_back.OutOfReach as refused:
            self.when_trouble.set_runs([Run(due.out_of_reach(refused.day), token="warn")])
            self.when_trouble.show()
            self.due.setFocus()
            return
        if wanted.contact is None and not wanted.what:
            self._problem.say(
                self.tr("What is it, or with whom?"), self.tr("One of the two is enough."), kind="warn"
            )
            return
        try:
            if self._id is None:
                written = follow_ups.add(self._store, wanted, self._today)
            else:
                follow_ups.edit(self._store, self._id, wanted)
                written = self._id
        except StoreProblem as problem:
            self._problem.say(problems.sentence(problem))
            return
        self.saved.emit(written)
        self.accept()

    def _remove(self) -> None:
        from reseau_desktop.actions import follow_ups
        from reseau_desktop.wording import problems

        assert self._id is not None
        try:
            follow_ups.remove(self._store, self._id)
        except StoreProblem as problem:
            self._problem.say(problems.sentence(problem))
            return
        self.removed.emit(self._id)
        self.accept()

    def _retranslate(self) -> None:
        title = self.tr("New follow-up") if self._id is None else self.tr("Change the follow-up")
        self.setWindowTitle(title)
        self._title.setText(title)
        self.save_button.set_hint("", self.tr("Ctrl+Enter"))
        words = {
            "explicit": self.tr("Follow up"),
            "rekindle": self.tr("Rekindle the tie"),
            "congratulate": self.tr("Congratulate"),
            "ask": self.tr("Ask for something"),
        }
        for row, purpose in enumerate(PURPOSES):
            self.purpose.setItemText(row, words[purpose])

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


def entered_zone() -> str | None:
    """The zone the time is entered in."""
    from PySide6.QtCore import QTimeZone

    return bytes(QTimeZone.systemTimeZoneId().data()).decode() or None
