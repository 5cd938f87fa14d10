"""The open follow-ups of a person, over the exchanges: done, put off, or let go."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.insights.due import Due
from reseau_desktop.pages.snooze_menu import SnoozeMenu
from reseau_desktop.widgets.buttons import Button, IconButton
from reseau_desktop.widgets.cards import Card
from reseau_desktop.widgets.chips import Icon
from reseau_desktop.widgets.popup_menu import PopupMenu
from reseau_desktop.widgets.scaling import hbox, vbox
from reseau_desktop.widgets.text import Text
from reseau_desktop.widgets.wrapped import Wrapped
from reseau_desktop.wording import dates, due

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.due_wishes import DueWishes
    from reseau_desktop.store import Store


class FollowUpRow(Card):
    """One follow-up. `edit_asked` and `remove_asked` carry its id."""

    edit_asked = Signal(int)
    remove_asked = Signal(int)

    def __init__(
        self, item: Due, store: Store, clock: Clock, wishes: DueWishes, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.item = item
        self._store, self._clock, self._wishes = store, clock, wishes
        today = clock.today()
        on = item.planned or item.due
        late = on < today
        row = hbox(self, margins=(12, 6, 6, 6), spacing=8)
        row.addWidget(Icon("clock", "bad" if late else "text2", 16))
        column = vbox(spacing=0)
        self._what = Wrapped(item.what or self.tr("Follow-up"), "medium")
        column.addWidget(self._what)
        column.addWidget(Text(self._when(on, today), "small", "bad" if late else "text2"))
        row.addLayout(column, 1)
        self.done_button = Button(self.tr("Done"), dense=True)
        self.snooze_button = IconButton("clock", self.tr("Snooze"), "plain")
        self.more_button = IconButton("more", self.tr("More about this follow-up"))
        for button in (self.done_button, self.snooze_button, self.more_button):
            row.addWidget(button)
        self.done_button.clicked.connect(lambda: wishes.done(item, item.channel or "message"))
        self.snooze_button.clicked.connect(self._snooze)
        self.more_button.clicked.connect(self._more)
        self.setAccessibleName(f"{self._what.text()}, {self._when(on, today)}")

    def _when(self, on: date, today: date) -> str:
        parts = [dates.titled(dates.near(on, today))]
        if self.item.at_time is not None:
            parts.append(dates.clock(self.item.at_time))
        if on < today:
            parts.append(due.late_by((today - on).days))
        if self.item.snoozes:
            parts.append(due.snoozes(self.item.snoozes))
        return " · ".join(parts)

    def _snooze(self) -> None:
        menu = SnoozeMenu(
            self._store,
            self._clock,
            lambda day, light: self._wishes.snooze(self.item, day, light=light),
            self.snooze_button,
        )
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.snooze_button.mapToGlobal(QPoint(0, self.snooze_button.height())))

    def _more(self) -> None:
        menu = PopupMenu(self)
        identity = self.item.follow_up or 0
        menu.addAction(self.tr("Edit…"), lambda: self.edit_asked.emit(identity))
        menu.addAction(self.tr("Skip"), lambda: self._wishes.skip(self.item))
        menu.addSeparator()
        menu.addAction(self.tr("Delete"), lambda: self.remove_asked.emit(identity))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.more_button.mapToGlobal(QPoint(0, self.more_button.height())))


class FollowUpRows(QWidget):
    """All of them, or nothing at all."""

    edit_asked = Signal(int)
    remove_asked = Signal(int)

    def __init__(self, store: Store, clock: Clock, wishes: DueWishes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._clock, self._wishes = store, clock, wishes
        self.rows: list[FollowUpRow] = []
        self._shown: tuple[object, ...] = ()
        self._column = vbox(self, margins=(0, 0, 0, 16), spacing=6)
        self._title = Text("", "subheading")
        self._column.addWidget(self._title)
        self.retranslate()
        self.hide()

    def show_items(self, items: Sequence[Due]) -> None:
        """These follow-ups; what did not change stays as it is, with its focus."""
        shown = (self._clock.today(), tuple(items))
        if shown == self._shown:
            return
        self._shown = shown
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = []
        for item in items:
            row = FollowUpRow(item, self._store, self._clock, self._wishes)
            row.edit_asked.connect(self.edit_asked)
            row.remove_asked.connect(self.remove_asked)
            self._column.addWidget(row)
            self.rows.append(row)
        self.setVisible(bool(items))

    def retranslate(self) -> None:
        self._title.setText(self.tr("Follow-ups"))

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            items, self._shown = self._shown[1] if self._shown else (), ()
            self.retranslate()
            self.show_items(items)
        super().changeEvent(event)
