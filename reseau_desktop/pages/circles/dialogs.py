"""The dialogs that the circles open: note an exchange, plan a follow-up, a new person in a ring."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Store


class CircleDialogs(QObject):
    """`said` what was done; `added` who came, or who was there already."""

    said = Signal(str, bool)
    added = Signal(int)
    asked = Signal(str, str, object)  # a question, the verb of its answer, what the answer calls
    log_wanted = Signal(list, object, object, str)  # with very many

    def __init__(self, store: Store, clock: Clock, page: QWidget) -> None:
        super().__init__(page)
        self._store, self._clock, self._page = store, clock, page

    def offer_log(self, contact: int, kind: str) -> None:
        """Back from a call or a message: the exchange is noted in one press, if there was one."""
        from reseau_desktop.insights.names import names
        from reseau_desktop.pages.outings import offer

        question, verb = offer(names(self._store, [contact]).get(contact, ""), kind)
        self.asked.emit(question, verb, lambda: self.log([contact], kind))

    def log(self, contacts: Sequence[int], kind: str = "message") -> None:
        """With these people; with nobody, the dialog asks with whom."""
        from reseau_desktop.pages.log_dialog import LogDialog

        dialog = LogDialog(self._store, self._clock, list(contacts), kind, parent=self._page)
        dialog.wanted.connect(self.log_wanted)
        dialog.logged.connect(lambda _: self.said.emit(self.tr("Exchange logged."), True))
        dialog.open()

    def plan(self, contact: int | None) -> None:
        from reseau_desktop.pages.follow_up_dialog import FollowUpDialog

        dialog = FollowUpDialog(self._store, self._clock, contact, None, self._page)
        dialog.saved.connect(lambda _: self.said.emit(self.tr("Follow-up planned."), True))
        dialog.open()

    def new_person(self, layer: str = "") -> None:
        """In a ring, or where the dialog proposes."""
        from reseau_desktop.pages.contacts.new_contact import NewContactDialog

        draft = {"layer": layer} if layer else {}
        dialog = NewContactDialog(self._store, self._clock, draft, self._page)
        dialog.added.connect(self._came)
        dialog.person_asked.connect(self.added)
        dialog.open()

    def _came(self, contact: int) -> None:
        from reseau_desktop.insights.names import names

        name = names(self._store, [contact]).get(contact, "")
        self.said.emit(self.tr("{name} added.").format(name=name), True)
        self.added.emit(contact)
