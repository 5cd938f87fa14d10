"""Beside the table: whoever is picked, in short; Enter opens the whole page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QUrl, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from reseau_desktop.insights.layers import layers
from reseau_desktop.insights.person import person
from reseau_desktop.pages.circles.person_panel import PersonPanel
from reseau_desktop.widgets.cards import EmptyState
from reseau_desktop.widgets.scroll import Scroll

if TYPE_CHECKING:
    from reseau_desktop.pages.clock import Clock
    from reseau_desktop.store import Store


class Glance(QStackedWidget):
    """One person as the circles show them, or that nobody is picked."""

    opened = Signal(int)
    log_asked = Signal(int)
    menu_asked = Signal(int, QPoint)
    guide_asked = Signal(str)
    organisation_asked = Signal(int)
    out_wanted = Signal(QUrl, int)

    def __init__(self, store: Store, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._store, self._clock = store, clock
        self._contact: int | None = None
        self.panel, self._nobody = PersonPanel(), EmptyState()
        for part in (self._nobody, self.panel):
            self.addWidget(Scroll(part, ground="win"))
        self.panel.opened.connect(self.opened)
        self.panel.log_wanted.connect(self.log_asked)
        self.panel.menu_wanted.connect(self.menu_asked)
        self.panel.guide_asked.connect(self.guide_asked)
        self.panel.out_wanted.connect(self.out_wanted)
        self.panel.organisation_wanted.connect(self.organisation_asked)

    def contact(self) -> int | None:
        return self._contact

    def show_person(self, contact: int | None) -> None:
        """Somebody, or nobody."""
        today = self._clock.today()
        found = person(self._store, contact, today) if contact is not None else None
        layer = next(
            (one for one in layers(self._store) if found is not None and one.key == found.layer), None
        )
        if found is None or layer is None:
            self._contact = None
            self._nobody.say(self.tr("Nobody picked."))
            self.setCurrentIndex(0)
            return
        self._contact = contact
        self.panel.show_person(found, layer, today)
        self.setCurrentIndex(1)
