"""What is done about something due, whatever page shows it: dialogs, menus, and the question of the third snooze."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from reseau_desktop.insights.due import Due, DueKind
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.pages.due_wishes import DueWishes, occurrence
from reseau_desktop.pages.outings import offer
from reseau_desktop.pages.person_menu import PersonCalls, PersonMenu, layer_menu
from reseau_desktop.pages.snooze_menu import SnoozeMenu, pick_snooze
from reseau_desktop.widgets.popup_menu import PopupMenu

if TYPE_CHECKING:
    from reseau_desktop.actions.after import After
    from reseau_desktop.network.promises import Lengthen, MoveOut
    from reseau_desktop.network.warmth import Kind
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.follow_up_dialog import FollowUpDialog
    from reseau_desktop.pages.log_dialog import LogDialog, Write
    from reseau_desktop.pages.skip_reason import SkipReason
    from reseau_desktop.store import Store

Entry = tuple[str, Callable[[], object]] | QMenu


class DueAnswers(DueWishes):
    """Wishes about what is due. `question` asks the user something; `opened` brings the person to show."""

    question = Signal(str, str, object)
    opened = Signal(int)

    def __init__(self, store: Store, clock: Clock, page: QWidget) -> None:
        super().__init__(store, clock, page)
        self._page = page
        self.asked.connect(self._ask_about_circle)
        self.outings.back.connect(self._offer_log)

    # -- dialogs

    def _offer_log(self, contact: int, kind: str) -> None:
        """Back from a call, a message or a page: the exchange is noted in one press, if there was one."""
        from reseau_desktop.insights.names import names

        question, verb = offer(names(self._store, [contact]).get(contact, ""), kind)
        self.question.emit(question, verb, lambda: self.log_dialog([contact], kind))

    def log_dialog(
        self, contacts: Sequence[int] = (), kind: Kind | str = "message", answered: Due | None = None
    ) -> LogDialog:
        """Note an exchange; the follow-up or the occasion that it answers is done with it."""
        from reseau_desktop.pages.log_dialog import LogDialog  # forms are no part of a start

        write = writes(self._store, answered, self._clock.today()) if answered is not None else None
        dialog = LogDialog(self._store, self._clock, contacts, kind, self._page.window(), write=write)
        dialog.wanted.connect(self.log)
        dialog.logged.connect(
            lambda _ids: self.said.emit(
                self.tr("Exchange logged.") + (self.comes_again(answered) if answered is not None else ""),
                True,
            )
        )
        dialog.open()
        return dialog

    def plan_for(self, contact: int | None = None, due: date | None = None) -> FollowUpDialog:
        """A follow-up of one's own, with this person or with whom one will choose."""
        from reseau_desktop.pages.follow_up_dialog import FollowUpDialog

        dialog = FollowUpDialog(self._store, self._clock, contact, None, self._page.window(), due=due)
        dialog.saved.connect(lambda _id: self.said.emit(self.tr("Follow-up planned."), True))
        dialog.open()
        return dialog

    def edit_follow_up(self, follow_up: int) -> FollowUpDialog:
        """Change a follow-up, or delete it."""
        from reseau_desktop.pages.follow_up_dialog import FollowUpDialog

        dialog = FollowUpDialog(self._store, self._clock, None, follow_up, self._page.window())
        dialog.saved.connect(lambda _id: self.said.emit(self.tr("Follow-up changed."), True))
        dialog.removed.connect(lambda _id: self.said.emit(self.tr("Follow-up deleted."), True))
        dialog.open()
        return dialog

    def pick_snooze(self, due: Due) -> None:
        """Choose on a calendar when to be reminded again."""
        pick_snooze(
            self._clock, lambda until, light: self.snooze(due, until, light=light), self._page.window()
        )

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

    def skip_asking(self, due: Due, name: str, under: QWidget, at: QPoint | None = None) -> SkipReason:
        """Not this time; why may be said in one line, which is kept as a note."""
        from reseau_desktop.pages.skip_reason import SkipReason

        about_one = due.contact is not None
        where = self.tr("Kept as a note on the card.") if about_one else self.tr("Kept beside it.")
        asking = SkipReason(name, where, self._page)
        asking.skipped.connect(lambda why: self.skip(due, why))
        asking.ask(under, at)
        return asking

    # -- menus

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
        return layer_menu(self._page, self._store, [contact], current, self)  # type: ignore[arg-type]

    def due_menu(
        self,
        contact: int | None,
        due: Due | None,
        channel: str,
        more: Sequence[Entry] = (),
        skip: Callable[[], object] | None = None,
    ) -> QMenu:
        """The answers to something due, then what can be done about its person; `skip` asks why."""
        menu: QMenu = PopupMenu(self._page)
        if contact:
            calls = PersonCalls(
                open=self.opened.emit,
                log=lambda who: self.log_dialog([who], channel, due),
                plan=self.plan_for,
            )
            menu = PersonMenu(self._store, self._clock, contact, self, calls, self._page)
        entries = list(more)
        if due is not None:
            entries = [*self._due_entries(due, channel, skip or (lambda: self.skip(due))), *entries]
        put_first(menu, entries)
        return menu

    def _due_entries(self, due: Due, channel: str, skip: Callable[[], object]) -> list[Entry]:
        entries: list[Entry] = [
            (self.tr("Done") + "\tE", lambda: self.done(due, channel)),
            (self.tr("Skip…") + "\tX", skip),
            self.snoozing(due),
        ]
        if due.kind is DueKind.FOLLOW_UP and due.follow_up is not None:
            follow_up = due.follow_up
            entries.append((self.tr("Edit the follow-up…"), lambda: self.edit_follow_up(follow_up)))
        return entries

    def popup(self, menu: QMenu, at: QPoint | None, under: QWidget) -> None:
        """Show a menu at a global point, else under a button; it goes when it closes."""
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(at or under.mapToGlobal(QPoint(0, under.height() + 4)))

    # -- circles

    def to_ring(self, contact: int, number: int) -> bool:
        """To the circle of this number, from the centre; False where there is none."""
        from reseau_desktop.insights.layers import layers

        rings = [layer for layer in layers(self._store) if layer.kind is LayerKind.RING]
        return number <= len(rings) and self.move([contact], rings[number - 1].key)

    def _ask_about_circle(self, contact: int) -> None:
        from reseau_desktop.insights.people import row

        found = row(self._store, self._clock.today(), contact)
        if found is None:
            return
        words = self.tr("Snoozed three times. Is {name} in the right circle?").format(name=found.name)

        def move() -> None:
            window = self._page.window()
            self.popup(self.layers(contact, found.layer), window.mapToGlobal(window.rect().center()), window)

        self.question.emit(words, self.tr("Move"), move)


def writes(store: Store, answered: Due, today: date) -> Write:
    """How to note an exchange that answers something due, so that both are one step."""
    from reseau_desktop.actions import interactions, occasions

    def write(ids: Sequence[int], kind: Kind, on: date, note: str, after: After) -> None:
        alone = list(ids) == [answered.contact]
        if answered.kind is DueKind.OCCASION and (alone or answered.event is not None):
            which = occurrence(answered)
            occasions.wish(
                store, which, answered.due, kind, on, note, people=tuple(ids), today=today, after=after
            )
            return
        answers = answered.contact in ids
        closes = answered.follow_up if answers and answered.kind is DueKind.FOLLOW_UP else None
        thanks = answers and answered.kind is DueKind.THANKS
        interactions.log(store, ids, kind, on, note, closes=closes, thanks=thanks, today=today, after=after)

    return write


def put_first(menu: QMenu, entries: Sequence[Entry]) -> None:
    """Put entries before what a menu holds, and a line after them."""
    first = menu.actions()[0] if menu.actions() else None
    for entry in entries:
        if isinstance(entry, QMenu):
            entry.setParent(menu, entry.windowFlags())
            action = entry.menuAction()
        else:
            words, call = entry
            action = QAction(words, menu)
            action.triggered.connect(lambda _=False, call=call: call())
        if first is None:
            menu.addAction(action)
        else:
            menu.insertAction(first, action)
    if first is not None and entries:
        menu.insertSeparator(first)
