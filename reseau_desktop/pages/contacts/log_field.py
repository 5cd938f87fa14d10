"""The line that notes an exchange, a note or an act: type, choose how and when, Enter. Enter alone is enough."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QDate, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget

from reseau_desktop.network.warmth import Kind
from reseau_desktop.pages.contacts.heard import Heard, heard
from reseau_desktop.pages.contacts.log_kinds import EXCHANGE, GIVEN, NOTE, LogKinds
from reseau_desktop.pages.form_parts import dress_dates
from reseau_desktop.widgets.breath import breathe
from reseau_desktop.widgets.buttons import Button
from reseau_desktop.widgets.controls import DateField
from reseau_desktop.widgets.fields import Field
from reseau_desktop.widgets.flow_layout import FlowLayout
from reseau_desktop.widgets.scaling import vbox

_STEP = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


@dataclass(frozen=True, slots=True)
class Draft:
    """What was typed and not yet noted, kept for each person."""

    note: str
    kind: Kind
    on: date
    way: str = EXCHANGE


class LogField(QWidget):
    """At rest one field; with the focus, or something typed, how and when stand under it.

    `logged` carries kind, day, note and what else the line says (a `Heard`, where one agreed); `noted` day and words;
    `given` whether it was given, kind, size, day and note. Up and Down in the field change the kind. What the words say
    of kind and day shows at once, and whatever was chosen by hand stays.
    """

    logged = Signal(str, object, str, object)
    noted = Signal(object, str)
    given = Signal(bool, str, int, object, str)
    left = Signal()  # Esc
    opened = Signal(bool)  # whether how and when are shown

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._contact = 0
        self._name = self._whole = ""
        self._usual: Kind = Kind.MESSAGE
        self._by_hand: set[str] = set()  # kind or day, once they were chosen
        self._drafts: dict[int, Draft] = {}
        self._heard = Heard()
        column = vbox(self, spacing=8)
        self.field = Field(keys="Ctrl L")
        self.panel = QWidget(self)
        inner = vbox(self.panel, spacing=8)
        self.what = LogKinds(self.panel)
        breathe()
        self.kinds = self.what.kinds
        self.on = DateField(QDate(today), dense=True)
        self.on.setMaximumDate(QDate(today))
        self.yesterday = Button("", dense=True)
        self.save_button = Button("", dense=True)
        self._row = QWidget(self.panel)
        flow = FlowLayout(self._row, gap=6)
        for widget in (self.on, self.yesterday, self.save_button):
            flow.addWidget(widget)
        inner.addWidget(self.what)
        self.also = QCheckBox()
        self.also.hide()
        inner.addWidget(self.also)
        inner.addWidget(self._row)
        column.addWidget(self.field)
        column.addWidget(self.panel)
        self.panel.hide()
        breathe()
        dress_dates(self.panel)
        breathe()
        self._connect()
        self.retranslate()

    def _connect(self) -> None:
        self.field.installEventFilter(self)
        self.field.returnPressed.connect(self.log)
        self.what.confirmed.connect(self.log)
        self.what.changed.connect(self._say_save)
        self.what.changed.connect(self._hear)
        self.kinds.chosen.connect(lambda _kind: self._by_hand.add("kind"))
        self.on.userDateChanged.connect(lambda _day: self._by_hand.add("day"))
        self.field.textChanged.connect(lambda _text: self._hear())
        self.on.installEventFilter(self)
        self.save_button.clicked.connect(self.log)
        self.yesterday.clicked.connect(self._on_yesterday)
        QApplication.instance().focusChanged.connect(self._focus_moved)

    def show_person(self, contact: int, name: str, kind: Kind, today: date, whole: str = "") -> None:
        """Whose exchanges; what was typed for somebody else stays with them. `name` is what one calls them, `whole` all of
        it, `kind` the one that is usual with them."""
        self._name, self._whole, self._usual = name, whole or name, kind
        if contact != self._contact:
            self._keep_draft()
            self._contact, self._today, self._by_hand = contact, today, set()
            self.on.setMaximumDate(QDate(today))
            draft = self._drafts.pop(contact, None)
            if draft is not None:
                self._by_hand = {"kind", "day"}  # as it was left
            draft = draft or Draft("", kind, today)
            self.field.setText(draft.note)
            self.kinds.set_kind(draft.kind)
            self.what.set_way(draft.way)
            self.on.setDate(QDate(draft.on))
            self._open(bool(draft.note))
        self.retranslate()

    def drafts(self) -> dict[int, Draft]:
        """Everything typed and not yet noted, by person."""
        here = self._draft()
        return self._drafts | ({self._contact: here} if here is not None else {})

    def restore(self, drafts: dict[int, Draft]) -> None:
        """What was typed before the last end of the program."""
        self._drafts = dict(drafts)

    def forget(self, gone: Collection[int]) -> None:
        """Nothing typed for people who are erased stays."""
        self._drafts = {who: draft for who, draft in self._drafts.items() if who not in gone}
        if self._contact in gone:
            self.field.clear()

    def begin(self) -> None:
        """Ctrl+L: type."""
        self._open(True)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def log(self) -> None:
        """Note it, and be ready for another day."""
        on, words, way = self.on.date().toPython(), self.field.text().strip(), self.what.current()
        if way == EXCHANGE:
            more = self._heard if self._heard.more and self.also.isChecked() else None
            self.logged.emit(str(self.kinds.kind()), on, words, more)
        elif way == NOTE:
            if words:
                self.noted.emit(on, words)
        else:
            self.given.emit(way == GIVEN, str(self.what.act_kind()), self.what.act_size(), on, words)

    def done(self) -> None:
        """It was noted: nothing is kept."""
        self.field.clear()
        self.on.setDate(QDate(self._today))
        self._by_hand = set()
        self.what.set_way(EXCHANGE)
        self._open(False)

    def _hear(self) -> None:
        """Show what the words say of how and when, and propose what else they say."""
        exchange = self.what.current() == EXCHANGE
        before = self._heard
        self._heard = (
            heard(self.field.text(), self._today, self._contact, self._whole) if exchange else Heard()
        )
        if "kind" not in self._by_hand and self._heard.kind != before.kind:
            self.kinds.set_kind(self._heard.kind or self._usual)
        if "day" not in self._by_hand and self._heard.on != before.on:
            self.on.setDate(QDate(self._heard.on or self._today))
        words = self._heard.words(self._today)
        if words != before.words(self._today):
            self.also.setChecked(True)
        self.also.setText(words.replace("&", "&&"))
        self.also.setVisible(bool(words))

    def retranslate(self) -> None:
        self.field.set_placeholder(self.tr("Note an exchange with {name}").format(name=self._name))
        self.field.set_keys(self.tr("Ctrl L", "key cap"))
        self.on.setAccessibleName(self.tr("When"))
        self.yesterday.set_text(self.tr("Yesterday"))
        self._say_save()
        self.save_button.set_hint("", self.tr("Enter"))

    def _say_save(self) -> None:
        exchange = self.what.current() == EXCHANGE
        self.save_button.set_text(self.tr("Log it") if exchange else self.tr("Note it"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            return False
        if event.type() == QEvent.Type.FocusIn and watched is self.field:
            self._open(True)
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() == Qt.Key.Key_Escape:
            self._open(bool(self.field.text()))
            self.left.emit()
            return True
        stepping = self.what.current() == EXCHANGE and not event.modifiers()
        if watched is self.field and event.key() in _STEP and stepping:
            every = list(Kind)
            place = (every.index(self.kinds.kind()) + _STEP[Qt.Key(event.key())]) % len(every)
            self.kinds.set_kind(every[place])
            self._by_hand.add("kind")
            return True
        if watched is self.on and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.log()
            return True
        return False

    def _on_yesterday(self) -> None:
        self._by_hand.add("day")
        self.on.setDate(QDate(self._today - timedelta(days=1)))

    def _keep_draft(self) -> None:
        here = self._draft()
        if here is not None:
            self._drafts[self._contact] = here

    def _draft(self) -> Draft | None:
        if not self.field.text().strip():
            return None
        on = self.on.date().toPython()
        assert isinstance(on, date)
        return Draft(self.field.text(), self.kinds.kind(), on, self.what.current())

    def _focus_moved(self, old: QWidget | None, new: QWidget | None) -> None:
        """Elsewhere in the window, with nothing typed: one line again."""
        if new is None or new.window() is not self.window() or self.isAncestorOf(new):
            return
        if not self.panel.isHidden() and not self.field.text():
            self._open(False)

    def _open(self, on: bool) -> None:
        if on == self.panel.isHidden():
            self.panel.setVisible(on)
            self.opened.emit(on)
