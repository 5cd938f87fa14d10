"""What is done about a thing of the agenda: buttons, menus and keys all come here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent

from reseau_desktop.insights.agenda import Day, Item
from reseau_desktop.insights.due import DueKind
from reseau_desktop.pages.agenda import item_words
from reseau_desktop.pages.due_answers import DueAnswers, Entry
from reseau_desktop.pages.pick_day import PickDay
from reseau_desktop.wording import dates

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from reseau_desktop.insights.spreading import Moved

Keys = Qt.Key


class ItemAnswers(DueAnswers):
    """Wishes about things of the agenda."""

    def open_item(self, item: Item) -> None:
        """The person; what has none is edited."""
        if item.person is not None:
            self.opened.emit(item.person.id)
        elif item.due.follow_up is not None:
            self.edit_follow_up(item.due.follow_up)
        elif item.due.event is not None:
            self.edit_event(item.due.event, self._page.window())

    def act(self, item: Item) -> None:
        """The button: wishes are noted at once, an exchange is prefilled, what has no person is done."""
        if item.due.event is not None and item.due.people:
            self.log_dialog(item.due.people, item.channel, item.due)
        elif item.person is None:
            self.done(item.due, item.channel)
        elif item.due.kind is DueKind.OCCASION:
            self.wish(item.due, item.channel)
        else:
            self.log_item(item)

    def log_item(self, item: Item) -> None:
        if item.person is not None:
            self.log_dialog([item.person.id], item.channel, item.due)

    def snooze_item(self, item: Item, at: QPoint, under: QWidget) -> None:
        self.popup(self.snoozing(item.due), at, under)

    def item_menu(self, item: Item, at: QPoint, under: QWidget) -> None:
        """The answers to the thing, then what can be done about its person."""
        more: list[Entry] = []
        if item.due.kind is DueKind.FOLLOW_UP:
            more.append((self.tr("Change the date…"), lambda: self.change_date(item)))
        if (event := item.due.event) is not None:
            more.append((self.tr("Edit the event…"), lambda: self.edit_event(event, self._page.window())))
        contact = item.person.id if item.person else None
        menu = self.due_menu(contact, item.due, item.channel, more, lambda: self.skip_item(item, at, under))
        self.popup(menu, at, under)

    def skip_item(self, item: Item, at: QPoint, under: QWidget) -> None:
        """X: not this time, and why."""
        name = item.person.name if item.person else item.due.what
        self.skip_asking(item.due, name, under, at)

    def change_date(self, item: Item) -> None:
        """Choose on a calendar the day of a follow-up of one's own."""
        dialog = PickDay(
            self.tr("Change the date"),
            self.tr("Move"),
            self._clock.today(),
            item.due.planned or item.due.due,
            self._page.window(),
        )
        dialog.picked.connect(lambda day: self.move_item(item, day))
        dialog.open()

    def move_item(self, item: Item, to: date, day: Day | None = None) -> None:
        """To another day, by a drag, by keys or by a calendar."""
        if not item_words.movable(item):
            return
        name = item.person.name if item.person else item.due.what
        load, quota = (day.load + 1, day.quota) if day is not None else (0, 0)
        self.plan_on(item.due, name, to, load, quota)

    def keep_quota(self, quota: int) -> bool:
        """So many contacts a working day from now on."""
        from reseau_desktop.actions import settings

        words = self.tr("%n contacts a working day from now on.", "", quota)
        return self.attempt(lambda: settings.change(self._store, quota=quota), words)

    def rest(self, day: date) -> bool:
        """Make a day a day off."""
        from reseau_desktop.actions import days_off

        words = self.tr("{day} is a day off.").format(day=dates.titled(dates.long_day(day)))
        return self.attempt(lambda: days_off.add(self._store, day, day), words)

    def ask_to_spread(self, moves: Sequence[Moved]) -> None:
        """Show the moves that would even out a week, to confirm."""
        from reseau_desktop.pages.agenda.spread_dialog import SpreadDialog

        if moves:
            dialog = SpreadDialog(moves, self._page.window())
            dialog.confirmed.connect(self.spread)
            dialog.open()

    def spread(self, moves: Sequence[Moved]) -> bool:
        """The moves of a spread plan, in one step."""
        from reseau_desktop.actions import spreading

        placed = [
            spreading.Placed(move.item.due.contact, move.item.due.due, move.to)
            for move in moves
            if move.item.due.contact is not None
        ]
        words = self.tr("%n people moved to lighter days.", "", len(placed))
        today = self._clock.today()
        return self.attempt(lambda: spreading.spread(self._store, placed, today), words)

    def key(self, item: Item | None, event: QKeyEvent, at: QPoint, under: QWidget) -> bool:
        """A letter or a digit about the selected thing; False for what is not ours."""
        others = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        if item is None or event.modifiers() & ~others:
            return False
        pressed = Keys(event.key())
        if pressed in (Keys.Key_Return, Keys.Key_Enter):
            self.open_item(item)
        elif pressed in (Keys.Key_N, Keys.Key_L):
            self.log_item(item)
        elif pressed in (Keys.Key_R, Keys.Key_S):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.pick_snooze(item.due)
            else:
                self.snooze_item(item, at, under)
        elif pressed == Keys.Key_E:
            self.done(item.due, item.channel)
        elif pressed == Keys.Key_X:
            self.skip_item(item, at, under)
        elif item.person is not None and Keys.Key_1 <= pressed <= Keys.Key_9:
            return self.to_ring(item.person.id, pressed - Keys.Key_0)
        elif item.person is not None and pressed in (Keys.Key_C, Keys.Key_T):
            self.move([item.person.id], "target")
        else:
            return False
        return True
