"""All exchanges: every one that was ever noted, with whomever."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reseau_desktop.pages.frame.page import Page
from reseau_desktop.pages.people_wishes import PeopleWishes
from reseau_desktop.pages.stream.view import StreamView
from reseau_desktop.widgets.buttons import IconButton

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Change
    from reseau_desktop.widgets.store_signals import StoreSignals


class AllExchangesPage(Page):
    """One stream. It asks again whenever something was written."""

    said = Signal(str, bool)
    refused = Signal(str)
    guide_asked = Signal(str)
    person_wanted = Signal(int)
    organisation_wanted = Signal(int)
    back_wanted = Signal()

    def __init__(self, signals: StoreSignals, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent, search=False)
        self._stale = True
        self.wishes = PeopleWishes(signals.store, clock, self)
        self.wishes.said.connect(self.said)
        self.wishes.refused.connect(self.refused)
        self.view = StreamView(signals.store, clock, self.wishes)
        self.back = IconButton("left", "", role="plain", dense=False)
        self.header.add_before_title(self.back)
        self.set_body(self.view)
        self.back.clicked.connect(self.back_wanted)
        self.view.person_wanted.connect(self.person_wanted)
        self.view.organisation_wanted.connect(self.organisation_wanted)
        signals.changed.connect(self._written)
        self.retranslate()

    def shown(self) -> None:
        if self._stale:
            self.refresh()
        if not self.isAncestorOf(self.focusWidget() or self):
            self.view.list.setFocus()

    def refresh(self) -> None:
        self._stale = False
        self.view.refresh()

    def _written(self, _change: Change) -> None:
        if self.isVisible():
            self.refresh()
        else:
            self._stale = True

    def focus_search(self) -> None:
        self.view.focus_search()

    def focus_first(self) -> None:
        self.view.focus_list()

    def retranslate(self) -> None:
        self.back.set_name(self.tr("Back"), "Alt+←")
        self.header.set_title(self.tr("All exchanges"), self.tr("everything that was noted, with everybody"))
        self.view.retranslate()
