"""What is done about a card: the button, the menus and the keys all come here."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QWidget

from reseau_desktop.insights.today import SectionKind
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.pages.due_wishes import DueWishes
from reseau_desktop.pages.follow_up_dialog import FollowUpDialog
from reseau_desktop.pages.log_dialog import LogDialog, Write
from reseau_desktop.pages.person_menu import PersonCalls, PersonMenu, layer_menu
from reseau_desktop.pages.snooze_menu import SnoozeMenu, pick_snooze
from reseau_desktop.pages.today.card import SmallCard, TodayCard

if TYPE_CHECKING:
    from reseau_desktop.insights.due import Due
    from reseau_desktop.network.promises import Lengthen, MoveOut
    from reseau_desktop.network.warmth import Kind
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Store

Keys = Qt.Key


class Answers(DueWishes):
    """Wishes about cards. `question` asks the user something; `opened` brings the person to show."""

    question = Signal(str, str, object)
    opened = Signal(int)

    def __init__(self, store: Store, clock: Clock, page: QWidget) -> None:
        super().__init__(store, clock, page)
        self._page = page
        self.asked.connect(self._ask_about_circle)

    # -- by the pointer

    def wanted(self, card: TodayCard, what: str, at: QPoint | None) -> None:
        """What a card was asked for: its button, the second one, snooze, open, its menu."""
        if what == "primary":
            self.primary(card)
        elif what == "second":
            self.second(card)
        elif what == "snooze":
            self.snooze_menu(card)
        elif what == "open" and card.words.contact:
            self.opened.emit(card.words.contact)
        elif what == "menu":
            self._popup(self.menu(card), at, card.more)

    def primary(self, card: TodayCard) -> None:
        """The one button: what one would do about this card."""
        kind, due = card.value.kind, card.value.due
        if kind in (SectionKind.DRIFT, SectionKind.DORMANT):
            self.rekindle(card.words.contact, card.words.name)
        elif kind is SectionKind.OCCASION and due is not None:
            self.wish(due, card.value.channel)
        elif not card.words.contact and due is not None:
            self.done(due, card.value.channel)
        else:
            self.log_card(card)

    def second(self, card: TodayCard) -> None:
        """Move somebody who drifts to the circle that fits; leave a sleeping tie asleep."""
        contact = card.words.contact
        if card.value.kind is SectionKind.DRIFT and isinstance(card, SmallCard):
            self._popup(self.layers(contact, card.words.layer), None, card.other)
        else:
            self.refuse(contact, "dormant")

    def log_card(self, card: TodayCard) -> None:
        """The exchange, prefilled: this person, the channel proposed, today. Enter saves it."""
        if card.words.contact:
            self.log_dialog([card.words.contact], card.value.channel, card.value.due)

    def log_dialog(
        self, contacts: Sequence[int] = (), kind: Kind | str = "message", answered: Due | None = None
    ) -> LogDialog:
        """Note an exchange; the follow-up or the occasion that it answers is done with it."""
        write = writes(self._store, answered) if answered is not None else None
        dialog = LogDialog(self._store, self._clock, contacts, kind, self._page.window(), write=write)
        dialog.logged.connect(lambda _ids: self.said.emit(self.tr("Exchange logged."), True))
        dialog.open()
        return dialog

    def plan_for(self, contact: int | None, due: date | None = None) -> FollowUpDialog:
        """A follow-up of one's own, with this person or with whom one will choose."""
        dialog = FollowUpDialog(self._store, self._clock, contact, None, self._page.window(), due=due)
        dialog.saved.connect(lambda _id: self.said.emit(self.tr("Follow-up planned."), True))
        dialog.open()
        return dialog

    def edit_follow_up(self, follow_up: int) -> FollowUpDialog:
        dialog = FollowUpDialog(self._store, self._clock, None, follow_up, self._page.window())
        dialog.saved.connect(lambda _id: self.said.emit(self.tr("Follow-up changed."), True))
        dialog.removed.connect(lambda _id: self.said.emit(self.tr("Follow-up deleted."), True))
        dialog.open()
        return dialog

    # -- menus

    def snooze_menu(self, card: TodayCard) -> None:
        due = card.value.due
        if due is not None:
            anchor = card.clock if card.clock.isVisible() else card.more
            self._popup(self.snoozing(due), None, anchor)

    def snoozing(self, due: Due) -> SnoozeMenu:
        """When to be reminded of this again."""
        return SnoozeMenu(
            self._store,
            self._clock,
            lambda until, light: self.snooze(due, until, light=light),
            self._page,
            keys=self.tr("Shift+S"),
        )

    def layers(self, contact: int, current: str) -> QMenu:
        """The circles to move somebody to."""
        return layer_menu(self._page, self._store, [contact], current, self)

    def menu(self, card: TodayCard) -> QMenu:
        """What can be done about this card, then about its person."""
        due, contact = card.value.due, card.words.contact
        menu: QMenu
        if contact:
            calls = PersonCalls(
                open=self.opened.emit,
                log=lambda who: self.log_dialog([who], card.value.channel, due),
                plan=self.plan_for,
            )
            menu = PersonMenu(self._store, self._clock, contact, self, calls, self._page)
        else:
            menu = QMenu(self._page)
        first = menu.actions()[0] if menu.actions() else None
        self._add_answers(menu, card, due, first)
        return menu

    def _add_answers(self, menu: QMenu, card: TodayCard, due: Due | None, first: object) -> None:
        entries: list[object] = []
        if due is not None:
            entries.append((self.tr("Done") + "\tE", lambda: self.done(due, card.value.channel)))
            entries.append((self.tr("Skip") + "\tX", lambda: self.skip(due)))
            entries.append(self.snoozing(due))
            if due.follow_up is not None and card.value.kind is SectionKind.FOLLOW_UP:
                follow_up = due.follow_up
                entries.append((self.tr("Edit the follow-up…"), lambda: self.edit_follow_up(follow_up)))
        else:
            entries.append((self.tr("Skip") + "\tX", lambda: self.skip_card(card)))
        insert_first(menu, entries, first)

    def _popup(self, menu: QMenu, at: QPoint | None, under: QWidget) -> None:
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at or under.mapToGlobal(QPoint(0, under.height() + 4)))

    # -- by the keyboard

    def key(self, card: TodayCard | None, event: QKeyEvent) -> bool:
        """A letter or a digit about the selected card; False for what is not ours."""
        shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        others = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
        if card is None or event.modifiers() & ~others:
            return False
        pressed = Keys(event.key())
        if pressed in (Keys.Key_Return, Keys.Key_Enter) and card.words.contact:
            self.opened.emit(card.words.contact)
        elif pressed in (Keys.Key_N, Keys.Key_L):
            self.log_card(card)
        elif pressed in (Keys.Key_R, Keys.Key_S):
            self._snooze_key(card, shifted)
        elif pressed == Keys.Key_E:
            self.done_card(card)
        elif pressed == Keys.Key_X:
            self.skip_card(card)
        elif Keys.Key_1 <= pressed <= Keys.Key_9 and card.words.contact:
            return self._to_ring(card.words.contact, pressed - Keys.Key_0)
        elif pressed in (Keys.Key_C, Keys.Key_T) and card.words.contact:
            self.move([card.words.contact], "target")
        else:
            return False
        return True

    def _snooze_key(self, card: TodayCard, pick: bool) -> None:
        due = card.value.due
        if due is None:
            return
        if pick:
            pick_snooze(
                self._clock, lambda until, light: self.snooze(due, until, light=light), self._page.window()
            )
        else:
            self.snooze_menu(card)

    def done_card(self, card: TodayCard) -> None:
        """E: it is done. What has no date of its own (a drift, a sleeping tie) is answered by its button."""
        if card.value.due is not None:
            self.done(card.value.due, card.value.channel)
        else:
            self.primary(card)

    def skip_card(self, card: TodayCard) -> None:
        """X: not this time."""
        if card.value.due is not None:
            self.skip(card.value.due)
        else:
            self.refuse(card.words.contact, "rekindle" if card.value.kind is SectionKind.DRIFT else "dormant")

    def _to_ring(self, contact: int, number: int) -> bool:
        from reseau_desktop.insights.layers import layers

        rings = [layer for layer in layers(self._store) if layer.kind is LayerKind.RING]
        if number > len(rings):
            return False
        return self.move([contact], rings[number - 1].key)

    # -- more promised than there is time for

    def take(self, change: MoveOut | Lengthen) -> bool:
        """Make the cheapest change, once it was looked at."""
        from reseau_desktop.actions.layers import edit_layer
        from reseau_desktop.network.promises import MoveOut

        if isinstance(change, MoveOut):
            return self.move(list(change.contacts), change.to)
        return self.attempt(
            lambda: edit_layer(self._store, change.layer, cadence=change.cadence),
            self.tr("The promise is changed."),
        )

    # -- the third snooze

    def _ask_about_circle(self, contact: int) -> None:
        from reseau_desktop.insights.people import row

        found = row(self._store, self._clock.today(), contact)
        if found is None:
            return
        words = self.tr("Snoozed three times. Is {name} in the right circle?").format(name=found.name)

        def move() -> None:
            anchor = self._page.window()
            self._popup(self.layers(contact, found.layer), anchor.mapToGlobal(anchor.rect().center()), anchor)

        self.question.emit(words, self.tr("Move"), move)


def writes(store: Store, answered: Due) -> Write:
    """How to note an exchange that answers something due, so that both are one step."""
    from reseau_desktop.actions import interactions, occasions
    from reseau_desktop.insights.due import DueKind

    def write(ids: Sequence[int], kind: Kind, on: date, note: str) -> None:
        if (
            answered.kind is DueKind.OCCASION
            and answered.anniversary is not None
            and list(ids) == [answered.contact]
        ):
            occasions.wish(store, answered.anniversary, answered.due, kind, on, note)
            return
        closes = (
            answered.follow_up if answered.kind is DueKind.FOLLOW_UP and answered.contact in ids else None
        )
        interactions.log(store, ids, kind, on, note, closes=closes)

    return write


def insert_first(menu: QMenu, entries: Sequence[object], before: object) -> None:
    """Put entries (words and what they do, or a menu) before what a menu holds, and a line after them."""
    from PySide6.QtGui import QAction

    first = before if isinstance(before, QAction) else None
    for entry in entries:
        if isinstance(entry, QMenu):
            entry.setParent(menu, entry.windowFlags())
            action = entry.menuAction()
        else:
            assert isinstance(entry, tuple)
            words, call = entry
            action = QAction(words, menu)
            action.triggered.connect(lambda _=False, call=call: call())
        if first is None:
            menu.addAction(action)
        else:
            menu.insertAction(first, action)
    if first is not None:
        menu.insertSeparator(first)
