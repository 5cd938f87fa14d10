"""Changing an exchange: with whom, how, when, and the line to remember."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDateEdit, QDialog, QPlainTextEdit, QWidget

from reseau_desktop.insights.person import Interaction
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
from reseau_desktop.pages.person_chooser import PersonChooser
from reseau_desktop.pages.wishing import AT_ONCE
from reseau_desktop.paths import shared
from reseau_desktop.widgets import forms
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.cards import ErrorStrip
from reseau_desktop.widgets.fitted import fit
from reseau_desktop.widgets.scaling import sized

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.people_wishes import PeopleWishes
    from reseau_desktop.store import Store


class ExchangeDialog(QDialog):
    """Enter saves; nothing is written when nothing was changed."""

    def __init__(
        self,
        store: Store,
        clock: Clock,
        wishes: PeopleWishes,
        contact: int,
        exchange: Interaction,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._wishes, self._exchange = store, wishes, exchange
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setProperty("ground", "page")
        self._form = forms.load(shared("ui") / "exchange.ui", self, promoted(clock.today()))
        fit(self, self._form)
        child = forms.child
        self.people = child(self._form, PersonChooser, "people")
        self.kinds = child(self._form, KindPicker, "kinds")
        self.on = child(self._form, QDateEdit, "on")
        self.note = child(self._form, QPlainTextEdit, "note")
        self.save_button = child(self._form, Button, "save")
        self.remove_button = child(self._form, Button, "remove")
        self._problem = child(self._form, ErrorStrip, "problem")
        self._arrange(max(clock.today(), exchange.on))
        self._many = len(exchange.others) > AT_ONCE
        if self._many:
            count_instead(self.people, len(exchange.others) + 1)
            self._check()
        else:
            for found, name in shown_names(store, (contact, *exchange.others)):
                self.people.choose(found, name)
        self.kinds.set_kind(exchange.kind)
        self.on.setDate(QDate(exchange.on))
        self.note.setPlainText(exchange.note)
        self.setWindowTitle(self.tr("Edit an exchange"))
        self.note.setFocus()

    def _arrange(self, latest: date) -> None:
        lay_out(self._form, {"column": (0, 16), "fields": (0, 12), "days": (0, 8), "row": (0, 8)})
        dress_dates(self._form)
        top_labels(self._form, ("howLabel", "noteLabel"))
        sized(self._form, min_width=460)
        sized(self.note, min_height=72, max_height=160)
        self.on.setMaximumDate(QDate(latest))
        self.people.set_search(people_search(self._store))
        self.people.changed.connect(self._check)
        self.people.confirmed.connect(self.save)
        self.kinds.confirmed.connect(self.save)
        self.note.installEventFilter(self)
        forms.child(self._form, Button, "cancel").clicked.connect(self.reject)
        self.remove_button.clicked.connect(self._remove)
        self.save_button.clicked.connect(self.save)
        self.save_button.setDefault(True)

    def focus_date(self) -> None:
        self.on.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def save(self) -> None:
        """Write what changed, in one step."""
        from reseau_desktop.actions import interactions

        ids = self.people.ids()
        if not ids and not self._many:
            return
        on, note, kind = self.on.date().toPython(), self.note.toPlainText().strip(), self.kinds.kind()
        before = self._exchange
        same = (on, note, kind) == (before.on, before.note, before.kind)
        others = set(ids) - set(before.others)
        if same and (self._many or (len(others) == 1 and len(ids) == len(before.others) + 1)):
            self.accept()
            return
        assert isinstance(on, date)
        contacts = None if self._many else ids
        good = self._wishes.attempt_many(
            len(before.others),
            lambda _told: interactions.edit(
                self._store, before.id, kind=kind, on=on, note=note, contacts=contacts
            ),
            self.tr("Exchange changed."),
        )
        if good:
            self.accept()

    def _remove(self) -> None:
        from reseau_desktop.actions import interactions

        if self._wishes.attempt_many(
            len(self._exchange.others),
            lambda _told: interactions.remove(self._store, self._exchange.id),
            self.tr("Exchange deleted."),
        ):
            self.accept()

    def _check(self) -> None:
        self.save_button.set_enabled(self._many or bool(self.people.ids()), self.tr("Choose somebody first."))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter saves from the note; Shift+Enter begins another line."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.save()
                return True
        return False
