"""What is done with whoever is picked: menus, keys of the list, dialogs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from reseau_desktop.insights import people
from reseau_desktop.insights.layers import layers
from reseau_desktop.network.layers import LayerKind
from reseau_desktop.pages.bin_menu import BinMenu
from reseau_desktop.pages.contacts import drafts
from reseau_desktop.pages.contacts.asked import Where
from reseau_desktop.pages.contacts.new_contact import NewContactDialog
from reseau_desktop.pages.person_menu import PeopleMenu, PersonCalls, PersonMenu

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.pages.contacts.people_list import PeopleList
    from reseau_desktop.pages.due_wishes import DueWishes
    from reseau_desktop.pages.frame.state import ScreenState
    from reseau_desktop.store import Store


class Picked(QObject):
    """Knows the list; whatever it opens stands over `host`. The page answers `entered`, `log_asked`, `tag_asked`."""

    said = Signal(str, bool)
    entered = Signal(int)  # go into somebody's page
    added = Signal(int)  # somebody new is there
    pasted = Signal(str)  # what makes a whole card, into the form of a new one
    log_asked = Signal()  # with whoever is shown
    tag_asked = Signal()

    def __init__(
        self,
        store: Store,
        clock: Clock,
        wishes: DueWishes,
        shown: PeopleList,
        host: QWidget,
        state: ScreenState | None = None,
    ) -> None:
        super().__init__(host)
        self._store, self._clock, self._wishes = store, clock, wishes
        self._list, self._host = shown, host
        self._state = state
        self._draft = drafts.read_new(state)
        self._asking: NewContactDialog | None = None

    # -- menus

    def open_list_menu(self, at: QPoint) -> None:
        """Of whoever is selected."""
        chosen = self._list.selected()
        where = self._list.filters().where
        if where is Where.BIN:
            if chosen:
                BinMenu(chosen, self._wishes, self._host).popup(at)
        elif len(chosen) == 1:
            self._person_menu(chosen[0], at, self.entered.emit)
        elif chosen:
            calls = PersonCalls(new_tag=self._new_tag)
            archived = where is Where.ARCHIVE
            PeopleMenu(self._store, chosen, self._wishes, calls, self._host, archived=archived).popup(at)

    def open_page_menu(self, contact: int | None, at: QPoint) -> None:
        """Of somebody whose page is open already."""
        if contact is not None:
            self._person_menu(contact, at, None)

    def _person_menu(self, contact: int, at: QPoint, enter: Callable[[int], None] | None) -> None:
        calls = PersonCalls(enter, lambda _id: self.log_asked.emit(), self.plan, self._new_tag)
        PersonMenu(self._store, self._clock, contact, self._wishes, calls, self._host).popup(at)

    def _new_tag(self, _ids: Sequence[int]) -> None:
        self.tag_asked.emit()

    # -- keys of the list

    def delete(self) -> None:
        chosen = self._list.selected()
        if chosen and self._list.filters().where is not Where.BIN:
            self._wishes.delete(chosen)

    def archive(self, chosen: Sequence[int]) -> None:
        """Into the archive; out of it for those who are seen there."""
        where = self._list.filters().where
        if chosen and where is not Where.BIN:
            self._wishes.archive(chosen, where is not Where.ARCHIVE)

    def move_to_ring(self, number: int) -> None:
        """To the ring of that number, counted from the centre."""
        rings = [layer for layer in layers(self._store) if layer.kind is LayerKind.RING]
        chosen = self._list.selected()
        if chosen and number <= len(rings) and self._list.filters().where is Where.LIST:
            self._wishes.move(chosen, rings[number - 1].key)

    # -- dialogs

    def new_contact(self, text: str = "") -> NewContactDialog:
        """`text` is a name already typed into the search. What was typed and left last time is still there."""
        draft = dict(self._draft)
        if text:
            given, _, family = text.strip().rpartition(" ")
            draft |= {"given": given or family, "family": family if given else ""}
        circle = self._list.filters().layer()
        if circle and "layer" not in draft:
            draft["layer"] = circle
        dialog = NewContactDialog(self._store, self._clock, draft, self._host)
        dialog.added.connect(self._added)
        dialog.pasted.connect(self.pasted)
        dialog.person_asked.connect(self.entered)
        dialog.rejected.connect(lambda: self._keep_draft(dialog))
        self._asking = dialog
        dialog.open()
        return dialog

    def finish(self) -> None:
        """The window goes: a card that is being filled in is kept."""
        if self._asking is not None and isValid(self._asking) and self._asking.isVisible():
            self._keep_draft(self._asking)

    def log_with(self, ids: Sequence[int]) -> None:
        """One exchange with all of them."""
        from reseau_desktop.pages.log_dialog import LogDialog

        dialog = LogDialog(self._store, self._clock, ids, parent=self._host)
        dialog.wanted.connect(self._wishes.log)
        dialog.logged.connect(lambda _ids: self.said.emit(self.tr("Exchange logged."), True))
        dialog.open()

    def plan(self, contact: int | None) -> None:
        """A follow-up of one's own, for somebody or for nobody yet."""
        from reseau_desktop.pages.follow_up_dialog import FollowUpDialog

        dialog = FollowUpDialog(self._store, self._clock, contact, None, self._host)
        dialog.saved.connect(lambda _id: self.said.emit(self.tr("Follow-up planned."), True))
        dialog.open()

    def edit_follow_up(self, identity: int) -> None:
        from reseau_desktop.pages.follow_up_dialog import FollowUpDialog

        dialog = FollowUpDialog(self._store, self._clock, None, identity, self._host)
        dialog.saved.connect(lambda _id: self.said.emit(self.tr("Follow-up changed."), True))
        dialog.removed.connect(lambda _id: self.said.emit(self.tr("Follow-up deleted."), True))
        dialog.open()

    def _added(self, contact: int) -> None:
        self._draft = {}
        drafts.write_new(self._state, {})
        row = people.row(self._store, self._clock.today(), contact)
        name = row.name if row is not None else ""
        self.said.emit(self.tr("{name} added.").format(name=name), True)
        self.added.emit(contact)

    def _keep_draft(self, dialog: NewContactDialog) -> None:
        self._draft = dialog.draft()
        drafts.write_new(self._state, self._draft)
